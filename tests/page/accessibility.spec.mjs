// Axe finds no violation in any view and state, in light, dark and forced colours, and all views fit narrow screens.

import { App } from "./app.mjs";
import { expectAxeFindsNothingInAnyColours } from "./axe.mjs";
import { containing, expect, test } from "./fixtures.mjs";
import { EARLIER, LATER, REPORT, STATEMENT, THREE_PLACES } from "./texts.mjs";

/** A passage long enough to be found as a move, with a word in two spellings. */
const MEANT =
  "The pilots organise the boats, and every boat that comes in by night is met at the lighthouse by two of them.";

/** @type {Record<string, (app: App) => Promise<void>>} */
const STATES = {
  empty: async () => {},
  "changes inline": async (app) => {
    await app.write(EARLIER, LATER);
    await expect(app.status).toHaveText(THREE_PLACES);
    await app.next.click();
  },
  "changes side by side": async (app) => {
    await app.write(EARLIER, LATER);
    await app.layout("Side by side").check();
    await expect(app.pane("After").locator("ins")).toHaveCount(2);
  },
  shared: async (app) => {
    await app.write(STATEMENT, REPORT);
    await app.tab("Shared").click();
    await app.pane("After").locator("mark").first().click();
    await expect(app.pane("Before").locator("mark.here")).toHaveCount(1);
  },
  quotations: async (app) => {
    await app.write(
      STATEMENT,
      `${REPORT} “We have opened our gauges to ‘inspection’ … each year,” it said. “Nothing else,” it wrote.`,
    );
    await app.tab("Quotations").click();
    await expect(app.quotations.getByRole("listitem").first()).toBeVisible();
  },
  "offered what is shared": async (app) => {
    await app.write(STATEMENT, `${REPORT} ${"Much else was said in the morning. ".repeat(30)}`);
    await expect(app.page.getByRole("button", { name: "Show shared passages" })).toBeVisible();
  },
  "nothing shared, nothing changed": async (app) => {
    await app.write("Same.", "Same.");
    await expect(app.status).toHaveText(/identical/);
    await app.tab("Shared").click();
  },
  options: async (app) => {
    await app.write(EARLIER, LATER);
    await app.options.click();
  },
  "moves, letters, and what is form alone": async (app) => {
    const remark = "A remark of the warden’s about the herring of the bay came first, and it was long.";
    await app.write(
      `${remark} ${MEANT}\n\nThe dues, as they are, stay.`,
      `${MEANT.replace("organise", "organize")} ${remark.replace("’", "'")}\n\nThe dues as they are, stay.`,
    );
    await app.text.getByRole("button", { name: /moved (?:up|down)/ }).click();
    await expect(app.text.locator(".letters")).toHaveCount(2);
    await app.changeList.getByRole("button", { name: "Mark them" }).click();
    await expect(app.text.locator(".same").first()).toBeVisible();
    await app.options.click();
    await app.page.getByRole("checkbox", { name: "Dim changes in formatting" }).check();
    await app.page.keyboard.press("Escape");
    await app.changeList.getByRole("button", { name: "Show" }).click();
  },
  "changes by weight": async (app) => {
    await app.write(EARLIER, LATER);
    await app.order.selectOption("Most important first");
    await expect(app.changeList.getByRole("heading", { name: "Figures and dates" })).toBeVisible();
  },
  "a long list, filtered, and changes only": async (app) => {
    const rows = Array.from(
      { length: 30 },
      (_, n) => `Pier ${n} is open. Boats may sail. Nets dry there. Gulls cry. Day ${n} ends.`,
    );
    await app.write(rows.join("\n\n"), rows.map((row) => row.replace("is open", "is not open")).join("\n\n"));
    await expect(app.changeList.getByRole("heading", { level: 4 }).first()).toBeVisible();
    await expect(app.result.locator(".overview svg")).toHaveCount(1);
    await app.page.getByRole("combobox", { name: /Filter and order/ }).selectOption({ label: "negations (30)" });
    await app.page.getByRole("button", { name: "Changes only" }).click();
    await app.text
      .getByRole("button", { name: /unchanged/ })
      .first()
      .click();
    await app.changeList
      .getByRole("button", { name: /^negation/ })
      .nth(3)
      .click();
  },
  "word lists": async (app) => {
    await app.write(EARLIER, LATER);
    await app.options.click();
    await app.page.getByRole("radio", { name: "My own lists" }).check();
    await expect(app.page.getByRole("textbox", { name: "Negations" })).toBeVisible();
  },
  "list of keys": async (app) => {
    await app.keys.click();
    await expect(app.keysDialog).toBeVisible();
  },
  "keys switched off": async (app) => {
    await app.keys.click();
    await app.keysDialog.getByRole("checkbox").uncheck();
    await expect(app.keysDialog.getByText("Single-key shortcuts are off.")).toBeVisible();
  },
  "editors folded away, with a notice": async (app) => {
    await app.loadSample(/central bank/);
    await expect(app.before).toBeHidden();
    await app.swap.click();
    await expect(app.undo).toBeVisible();
  },
  samples: async (app) => {
    await app.samples.click();
  },
  "what is said of documents": async (app) => {
    const files = [1, 2, 3].map((n) => ({ name: `${n}.txt`, content: Buffer.from(`Caf\xe9 ${n}`, "latin1") }));
    await app.openFiles("Before", files);
    await expect(app.page.getByLabel("Read as")).toHaveCount(2);
    await expect(app.page.getByRole("group", { name: "3 files" })).toBeVisible();
  },
  "a file refused": async (app) => {
    await app.openFile("After", "x.txt", Buffer.from([0, 1]));
    await expect(app.note).toBeVisible();
  },
  failure: async (app) => {
    await app.page.route(containing("engine/worker.js"), (route) => route.fulfill({ status: 404, body: "" }));
    await app.page.goto("/");
    await expect(app.retry).toBeVisible();
  },
};

for (const [state, enter] of Object.entries(STATES)) {
  test(`${state}: axe finds no violation in any colour scheme, and 320 pixels are wide enough`, async ({
    app,
    page,
    watch,
  }) => {
    if (state === "failure") watch.allowError(/404/);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await enter(app);
    await expectAxeFindsNothingInAnyColours(page);
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 640 });
      if (state === "changes side by side") await expect(app.layout("Side by side")).toBeHidden();
      expect(await app.overflow(), `${width} pixels`).toBe(0);
    }
  });
}

test("very long words break on a narrow screen instead of widening it", async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const endless = `https://example.org/${"segment-without-end/".repeat(20)} ${"x".repeat(300)} it stands here`;
  await app.write(`${endless} before`, `“${endless}” after ${"y".repeat(300)}`);
  await expect(app.status).toHaveText(/1 word removed/);
  expect(await app.overflow()).toBe(0);
  await app.tab("Shared").click();
  await expect(app.pane("Before").locator("mark").first()).toBeVisible();
  expect(await app.overflow()).toBe(0);
  await app.tab("Quotations").click();
  await expect(app.quotations.getByRole("listitem")).toContainText("xxx");
  expect(await app.overflow()).toBe(0);
});

/** The four views. @type {[name: string, enter: (app: App) => Promise<void>][]} */
const VIEWS = [
  [
    "changes inline",
    async (app) => {
      await app.loadSample(/central bank/);
      await expect(app.text.locator(".tag").last()).toBeVisible();
    },
  ],
  [
    "changes side by side",
    async (app) => {
      const choice = app.layout("Side by side");
      if (await choice.isVisible()) await choice.check();
    },
  ],
  [
    "shared",
    async (app) => {
      await app.loadSample(/foreign ministry/);
      await app.tab("Shared").click();
      await expect(app.pane("Before").locator("mark").first()).toBeVisible();
    },
  ],
  [
    "quotations",
    async (app) => {
      await app.tab("Quotations").click();
      await expect(app.quotations.getByRole("listitem").first()).toBeVisible();
    },
  ],
];

/** Finds legible parts that are cut off at the side, and a choice of changes that is too narrow for its value. @param {App} app */
function cutOff(app) {
  return app.page.evaluate(() => {
    const found = [
      ...document.querySelectorAll("#page :is(button, label, h1, h2, h3, h4, p, li, span, small, b, legend)"),
    ].filter(
      (element) =>
        element.checkVisibility() &&
        element.closest(".unseen, .icon-button > span") === null &&
        getComputedStyle(element).overflowX !== "visible" &&
        element.clientWidth > 0 &&
        element.scrollWidth > element.clientWidth + 1,
    );
    const said = found.map((element) => `${element.localName} ${element.className}: ${element.textContent}`);
    const choice = document.querySelector("#way");
    if (!(choice instanceof HTMLSelectElement) || !choice.checkVisibility()) return said;
    const whole = /** @type {HTMLSelectElement} */ (choice.cloneNode(true));
    whole.value = choice.value;
    Object.assign(whole.style, { position: "absolute", inlineSize: "max-content", maxInlineSize: "none" });
    choice.parentElement?.append(whole);
    if (choice.offsetWidth + 1 < whole.offsetWidth)
      said.push(`what is chosen: ${choice.offsetWidth} of ${whole.offsetWidth}`);
    whole.remove();
    return said;
  });
}

/** At 200 %: a window of 1280 pixels has room for 640, one of 640 for 320. @type {[how: string, width: number, letters: number][]} */
const ENLARGED = [
  ["zoomed to twice its size", 640, 100],
  ["narrow", 320, 100],
  ["its letters alone twice as large", 1280, 200],
  ["narrow, its letters alone twice as large", 320, 200],
];

for (const [how, width, letters] of ENLARGED) {
  test.describe(how, () => {
    test.use({ viewport: { width, height: 450 }, deviceScaleFactor: 2 });
    test("no view is wider than the page or cut off", async ({ app, page }) => {
      await page.evaluate((percent) => {
        document.documentElement.style.fontSize = `${percent}%`;
      }, letters);
      for (const [view, enter] of VIEWS) {
        await enter(app);
        expect(await app.overflow(), view).toBe(0);
        expect(await cutOff(app), view).toEqual([]);
      }
      await app.tab("Changes").click();
      await app.next.click();
      await expect(app.text.locator(".here:is(ins, del)").first()).toBeInViewport();
      // Each tool is wide enough as a target.
      for (const tool of await app.result.locator(".tools button:visible").all()) {
        const box = await tool.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
    });
  });
}

test("every control can be reached with Tab, and the focused one is in view", async ({ app, page }) => {
  await app.write(EARLIER, LATER);
  await expect(app.status).toHaveText(THREE_PLACES);
  const reached = new Set();
  await app.samples.focus();
  const focused = page.locator(":focus");
  // After the last control the focus leaves the page.
  for (let n = 0; n < 40 && (await focused.count()) > 0; n += 1) {
    await expect(focused).toBeInViewport();
    reached.add(await focused.evaluate((element) => element.id || element.textContent?.trim().split(/\s+/).join(" ")));
    await page.keyboard.press("Tab");
  }
  for (const control of [app.samples, app.before, app.after, app.swap, app.options, app.next, app.previous]) {
    expect(reached).toContain(await control.getAttribute("id"));
  }
  for (const name of ["Open… a file as Before", "Open… a file as After", "Clear Before", "Clear After"]) {
    expect(reached).toContain(name);
  }
});
