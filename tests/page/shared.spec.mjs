// The view of what the two texts share.

import { expect, test } from "./fixtures.mjs";
import { REPORT, STATEMENT } from "./texts.mjs";

/** @typedef {import("./app.mjs").App} App */

const GAUGES = /We have opened our gauges to inspection and published our figures each month/;
const RIVER = /river is not a tap, and no neighbour may hold the handle/;

/** @param {App} app @param {string} before @param {string} after */
async function share(app, before, after) {
  await app.write(before, after);
  await app.tab("Shared").click();
  await expect(app.status).toHaveText(/shared phrase|No phrase/);
}

/** @param {App} app @param {"Before" | "After"} side @param {RegExp} phrase */
function mark(app, side, phrase) {
  return app.pane(side).locator("mark").filter({ hasText: phrase });
}

/** @param {App} app @param {"Before" | "After"} side */
function lit(app, side) {
  return app.pane(side).locator("mark.here");
}

test("shared phrases are marked in both texts, in whatever order they stand", async ({ app }) => {
  await share(app, STATEMENT, REPORT);
  await expect(app.status).toHaveText(/^2 shared phrases cover \d+\s%? of Before and \d+\s%? of After\./);
  for (const phrase of [GAUGES, RIVER]) {
    await expect(mark(app, "Before", phrase)).toBeVisible();
    await expect(mark(app, "After", phrase)).toBeVisible();
  }
  await expect(app.pane("Before").getByRole("heading")).toHaveText("Before");
  await expect(app.pane("After").getByRole("heading")).toHaveText("After");
  await expect(app.pane("Before")).toContainText("Nothing that we ask for will be taken from their fields.");
});

test("a phrase pointed at lights up with its partner, and no other", async ({ app }) => {
  await share(app, STATEMENT, REPORT);
  for (const phrase of [RIVER, GAUGES]) {
    for (const side of /** @type {const} */ (["Before", "After"])) {
      await mark(app, side, phrase).hover();
      await expect(lit(app, "Before")).toHaveText([phrase]);
      await expect(lit(app, "After")).toHaveText([phrase]);
    }
  }
});

test("by keyboard: Tab reaches a text's phrases once, arrows go on, each lights up its partner", async ({
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
  test(`${how} on a phrase brings its partner into view`, async ({ app }) => {
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

test("the list has them longest first, and a line of it leads to both places", async ({ app }) => {
  const short = "their cattle grazed quietly nearby";
  await share(
    app,
    `Once ${short}.\n\n${FILLER.repeat(60)}${STATEMENT}`,
    `Today ${short}, too.\n\n${REPORT}\n\n${"And here is another one of the other side. ".repeat(150)}`,
  );
  const lines = app.phraseList.getByRole("button");
  await expect(lines).toHaveCount(3);
  await expect(lines.filter({ hasText: GAUGES })).toHaveText(/13 words/);
  await expect(lines.last()).toHaveText(new RegExp(`${short}.*5 words`));
  await lines.filter({ hasText: RIVER }).hover();
  await expect(lit(app, "Before")).toHaveText([RIVER]);
  await lines.filter({ hasText: GAUGES }).click();
  await expect(mark(app, "Before", GAUGES)).toBeInViewport();
  await expect(mark(app, "After", GAUGES)).toBeInViewport();
  await expect(lit(app, "After")).toHaveText([GAUGES]);
});

test("a phrase that stands several times is told with its numbers, and marked wherever it stands", async ({ app }) => {
  const refrain = "the harbour must stay open to every flag";
  await share(app, `Once more: ${refrain}.`, `First ${refrain}. Then, again, ${refrain}!`);
  await expect(mark(app, "After", /harbour/)).toHaveCount(2);
  await expect(app.phraseList.getByRole("button")).toHaveText(/8 words;.* before, 2 times after/);
  await mark(app, "Before", /harbour/).hover();
  await expect(lit(app, "After")).toHaveCount(1);
});

test("where nothing is shared, the view says so", async ({ app }) => {
  await share(app, "Grey herons wait.", "Loud markets wake.");
  await expect(app.status).toHaveText("No phrase stands in both texts.");
  await expect(app.phraseList).toContainText("No phrase stands in both texts.");
  await expect(app.pane("Before")).toContainText("Grey herons wait.");
  await expect(app.result.locator("mark")).toHaveCount(0);
});
