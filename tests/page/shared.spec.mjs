// The view of the passages that two texts share.

import { containing, expect, test } from "./fixtures.mjs";
import { REPORT, STATEMENT } from "./texts.mjs";

/** @typedef {import("./app.mjs").App} App */

const GAUGES = /We have opened our gauges to inspection and published our figures each month/;
const RIVER = /river is not a tap, and no neighbour may hold the handle/;

/** @param {App} app @param {string} before @param {string} after */
async function share(app, before, after) {
  await app.write(before, after);
  await app.tab("Shared").click();
  await expect(app.status).toHaveText(/passages? covers?|share no passages|contains/);
}

/** @param {App} app @param {"Before" | "After"} side @param {RegExp} phrase */
function mark(app, side, phrase) {
  return app.pane(side).locator("mark").filter({ hasText: phrase });
}

/** @param {App} app @param {"Before" | "After"} side */
function lit(app, side) {
  return app.pane(side).locator("mark.here");
}

test("shared passages are marked in both texts, in any order", async ({ app }) => {
  await share(app, STATEMENT, REPORT);
  await expect(app.status).toHaveText(/^2 passages cover \d+% of Before and \d+% of After\./);
  for (const phrase of [GAUGES, RIVER]) {
    await expect(mark(app, "Before", phrase)).toBeVisible();
    await expect(mark(app, "After", phrase)).toBeVisible();
  }
  await expect(app.pane("Before").getByRole("heading")).toHaveText("Before");
  await expect(app.pane("After").getByRole("heading")).toHaveText("After");
  await expect(app.pane("Before")).toContainText("Nothing that we ask for will be taken from their fields.");
});

test("a view that loads while titles and texts change shows the new ones", async ({ app, page }) => {
  /** @type {() => void} */
  let release = () => {};
  const held = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  await page.route(containing("view/passages/passages.css"), async (route) => {
    await held;
    await route.continue();
  });
  await app.loadSample(/central bank/);
  await app.tab("Shared").click();
  await app.samples.click();
  await page.getByRole("button", { name: /foreign ministry/ }).click();
  await expect(page.locator("#shared-count")).not.toBeEmpty();
  release();
  await expect(app.pane("Before").locator("mark").first()).toBeVisible();
  await expect(app.pane("Before").getByRole("heading")).toHaveText("Ministry’s statement");
});

test("pointing at a passage highlights only it and its partner", async ({ app }) => {
  await share(app, STATEMENT, REPORT);
  for (const phrase of [RIVER, GAUGES]) {
    for (const side of /** @type {const} */ (["Before", "After"])) {
      await mark(app, side, phrase).hover();
      await expect(lit(app, "Before")).toHaveText([phrase]);
      await expect(lit(app, "After")).toHaveText([phrase]);
    }
  }
});

test("by keyboard Tab reaches the passages of a text once, arrows move on, and each partner is highlighted", async ({
  app,
  page,
}) => {
  await share(app, STATEMENT, REPORT);
  await app.pane("After").focus();
  await page.keyboard.press("Tab");
  await expect(mark(app, "After", GAUGES)).toBeFocused();
  await expect(lit(app, "Before")).toHaveText([GAUGES]);
  await page.keyboard.press("ArrowDown");
  await expect(mark(app, "After", RIVER)).toBeFocused();
  await expect(lit(app, "Before")).toHaveText([RIVER]);
  await page.keyboard.press("ArrowUp");
  await expect(lit(app, "Before")).toHaveText([GAUGES]);
  await page.keyboard.press("Tab");
  await expect(app.pane("After").locator("mark:focus")).toHaveCount(0);
});

const FILLER = "Here stands a sentence of one side alone, and it tells nothing.\n\n";

for (const how of /** @type {const} */ (["click", "Enter", "Space"])) {
  test(`${how} on a passage brings its partner into view`, async ({ app }) => {
    const before = `${FILLER.repeat(80)}${STATEMENT}`;
    await share(app, before, REPORT);
    const partner = mark(app, "Before", RIVER);
    await expect(partner).not.toBeInViewport();
    const asked = mark(app, "After", RIVER);
    if (how === "click") await asked.click();
    else {
      await asked.focus();
      await asked.press(how);
    }
    await expect(partner).toBeInViewport({ ratio: 1 });
    await expect(asked).toBeInViewport();
    await expect(partner).toHaveClass(/here/);
  });
}

test("Enter on a passage announces the partner that comes into view, and its place", async ({ app, page }) => {
  await share(app, STATEMENT, REPORT);
  await mark(app, "After", GAUGES).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#announcement")).toHaveText(/^Now in view, Before, paragraph \d+: .*opened our gauges/);
});

test("the list has the heaviest passages first, and each line leads to both places", async ({ app }) => {
  const short = "their cattle grazed quietly nearby until dusk";
  await share(
    app,
    `Once ${short}.\n\n${FILLER.repeat(60)}${STATEMENT}`,
    `Today ${short}, too.\n\n${REPORT}\n\n${"And here is another one of the other side. ".repeat(150)}`,
  );
  const lines = app.passageList.getByRole("listitem").filter({ hasText: /words?, exact/ });
  await expect(lines).toHaveCount(3);
  await expect(lines.filter({ hasText: GAUGES })).toHaveText(/13 words, exact/);
  await expect(lines.last()).toHaveText(new RegExp(`7 words, exact.*${short}`));
  await lines.filter({ hasText: RIVER }).getByRole("button").hover();
  await expect(lit(app, "Before")).toHaveText([RIVER]);
  await lines.filter({ hasText: GAUGES }).getByRole("button").click();
  await expect(mark(app, "Before", GAUGES)).toBeInViewport();
  await expect(mark(app, "After", GAUGES)).toBeInViewport();
  await expect(lit(app, "After")).toHaveText([GAUGES]);
});

test("words that occur twice in one text are marked at both places, and the list leads to the other place", async ({
  app,
}) => {
  const refrain = "the harbour must stay open to every flag of every nation";
  const gap = "Nothing of this is in the other text at all.\n\n".repeat(60);
  await share(app, `Once more: ${refrain}.`, `First ${refrain}.\n\n${gap}Then, again, ${refrain}!`);
  const marks = mark(app, "After", /harbour/);
  await expect(marks).toHaveCount(2);
  await mark(app, "Before", /harbour/).hover();
  await expect(lit(app, "After")).toHaveCount(1);
  await expect(app.pane("After").locator("mark.also")).toHaveCount(1);
  await app.passageList
    .getByRole("button", { name: /After ¶/ })
    .first()
    .click();
  await expect(lit(app, "After")).toHaveCount(1);
  await expect(lit(app, "After")).toBeInViewport();
});

const WELLS = "We have said from the first day that the wells of the lower valley will not last until the summer.";

test.describe("kinds of passages", () => {
  test.beforeEach(async ({ app }) => {
    await share(
      app,
      `${STATEMENT}\n\n${WELLS}`,
      "The ministry spoke on Tuesday.\n\n“A river is not a tap, and no neighbour may hold the handle,” it wrote.\n\n" +
        "It has opened our gauges to inspection and published our figures each month.\n\n" +
        "The ministry had said from the first day that the wells of the lower valley will never last until the summer. " +
        "Ferries kept running all the same.",
    );
  });

  test("in a near passage the differing words are marked, in the text and in the list", async ({ app }) => {
    const near = app.pane("After").locator("mark.near");
    await expect(near).toHaveText(/said from the first day that the wells/);
    await expect(near.locator(".differs.grave")).toHaveText("never");
    await expect(near.locator(".differs.grave")).toHaveAttribute("title", /negation/);
    const line = app.passageList.getByRole("listitem").filter({ hasText: /difference/ });
    await expect(line).toHaveText(/not.*never.*negation/);
  });

  test("a verbatim passage without quotation marks is labelled where the marks are missing", async ({ app }) => {
    const bare = app.pane("After").locator("mark[data-note]");
    await expect(bare).toHaveText([/opened our gauges to inspection/]);
    await expect(bare).toHaveAttribute("data-note", "no quotation marks");
    expect(await bare.evaluate((mark) => getComputedStyle(mark, "::after").content)).toContain("no quotation marks");
    await expect(app.pane("Before").locator(".quotes mark, .quotes")).toHaveCount(0);
    await expect(app.passageList.getByRole("listitem").filter({ hasText: "No quotation marks" })).toHaveCount(1);
    await expect(bare.locator(".ours").first()).toHaveText("our");
    await expect(app.passageList).toContainText(
      /After says “we” or “our” in words copied from Before without quotation marks/,
    );
  });

  test("the list is filtered by kind, and by words that the other text omits", async ({ app, page }) => {
    const items = app.passageList.getByRole("listitem");
    const filter = page.getByRole("combobox", { name: "Show" });
    await filter.selectOption("near");
    await expect(items).toHaveText([/difference/]);
    await filter.selectOption("unquoted");
    await expect(items).toHaveText([/No quotation marks/]);
    await filter.selectOption("exact");
    await expect(items).toHaveText([/exact/, /exact/]);
    await filter.selectOption("left");
    await expect(items.first()).toHaveText(/1 sentence of Before does not appear in After.*Nothing that we ask for/);
    await items.last().getByRole("button").click();
    await expect(app.pane("After").locator(".left.here").last()).toHaveText(/Ferries kept running/);
    await filter.selectOption("all");
    await expect(items.filter({ hasText: /exact|difference/ })).toHaveCount(3);
  });

  test("the coverage of each text is given in numbers", async ({ app }) => {
    await expect(app.passageList).toContainText(/Before \d+%\d+ of 57 words\d+% exact, \d+% similar/);
  });
});

test("the ruler leads from passage to passage by keyboard, and a press scrolls to its place", async ({ app, page }) => {
  await share(app, `${FILLER.repeat(80)}${STATEMENT}`, REPORT);
  const strip = page.getByRole("scrollbar", { name: "Passages in Before" });
  await expect(strip).toHaveAttribute("aria-valuetext", "2 passages");
  await strip.focus();
  await page.keyboard.press("ArrowDown");
  await expect(strip).toHaveAttribute("aria-valuetext", "passage 1 of 2");
  await expect(lit(app, "Before")).toHaveText([RIVER]);
  await expect(lit(app, "Before")).toBeInViewport();
  await expect(lit(app, "After")).toHaveText([RIVER]);
  await page.keyboard.press("End");
  await expect(lit(app, "Before")).toHaveText([GAUGES]);
  await strip.click({ position: { x: 8, y: 20 } });
  await expect(lit(app, "Before")).not.toBeInViewport();
});

test("the view is suggested for texts that share passages but not their order", async ({ app, page }) => {
  await app.write(
    STATEMENT,
    `${REPORT}\n\nAnd: “Nothing that we ask for will be taken from their fields.” ${"Much else was said. ".repeat(30)}`,
  );
  const offer = page.getByRole("button", { name: "Show shared passages" });
  await expect(app.result).toContainText("These texts look like a statement and a report about it.");
  await offer.click();
  await expect(app.tab("Shared")).toHaveAttribute("aria-selected", "true");
  await expect(offer).toBeHidden();
  await app.tab("Changes").click();
  await expect(offer).toBeVisible();
  await app.after.fill(STATEMENT);
  await expect(offer).toBeHidden();
});

test("repetitions within a text are reported with their places", async ({ app }) => {
  const teaser = "Spectacular scenes of rural development have unfolded at several farms in the northern province.\n\n";
  await share(app, STATEMENT, `${REPORT}\n\n${teaser}Loud markets wake.\n\n${teaser}`);
  await expect(app.passageList).toContainText("After repeats itself: 1 passage occurs more than once");
  await app.passageList.getByRole("button", { name: "Go to it" }).first().click();
  await expect(app.pane("After").locator(".here").first()).toBeInViewport();
});

test("the view reports that nothing is shared", async ({ app }) => {
  await share(app, "Grey herons wait.", "Loud markets wake.");
  await expect(app.status).toHaveText("The texts share no passages.");
  await expect(app.passageList).toContainText("The texts share no passages.");
  await expect(app.pane("Before")).toContainText("Grey herons wait.");
  await expect(app.result.locator("mark")).toHaveCount(0);
});

test("the summary says whether one text contains the other: wholly, mostly, or not", async ({ app }) => {
  const sentences = [
    "The ferry company carried fewer travellers in the winter months than its owners had foreseen.",
    "Repairs to the northern pier took eleven weeks, and two sailings were cancelled every day.",
    "Fares will stay as they are until the new timetable comes into force next spring.",
    "Nobody who works on the boats or at the quays will lose a position because of it.",
    "The board thanks the islanders for their patience with so many delays.",
  ];
  const report = (/** @type {number} */ taken) =>
    `A long season has ended, the harbour master told a crowd of visitors.\n\n“${sentences.slice(0, taken).join(" ")}”\n\nIt rained throughout, and some left early. The band played on under a tarpaulin, a child lost a shoe in the mud, and the mayor, who had been expected at noon, came when the tables were being carried away.`;
  const said = { 5: "After contains all of Before,", 3: "After contains most of Before,", 2: "1 passage" };
  for (const [taken, main] of Object.entries(said)) {
    await app.write(sentences.join(" "), report(Number(taken)));
    await app.tab("Shared").click();
    await expect(app.status.locator("strong")).toHaveText(main);
  }
  await app.after.fill(report(3));
  await expect(app.status).toContainText(/as one passage of \d+ words, without its end\./);
});
