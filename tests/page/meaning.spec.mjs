// Moves and the links between their ends, the bearings of changes, and ignored differences.

import { expect, test } from "./fixtures.mjs";

const STAYS =
  "The harbour board met on Monday and heard the pilots, the fishermen and the owners of the three ferries, and it " +
  "thanked them all for coming so early in the year.";
const MOVED = "Timber barges shall keep to the eastern channel between the lighthouse and the old customs quay.";
const EDITED = "Timber barges should keep to the eastern channel between the lighthouse and the old customs quay.";
const LAST = "The dues for mooring overnight are collected by the warden at the gate, who gives a receipt for each.";

const BEFORE = `${MOVED}\n\n${STAYS}\n\n${LAST}`;
const AFTER = `${STAYS}\n\n${LAST}\n\n${EDITED}`;

test("both ends of an edited move are shown beside each other, with the edits", async ({ app, page }) => {
  await app.write(BEFORE, `${STAYS}\n\n${LAST}\n\n${MOVED.replace("eastern", "western")}`);
  const both = app.changeList.getByRole("button", { name: "Show both places" });
  await expect(both).toHaveCount(2);
  await expect(both.first()).toHaveAttribute("aria-expanded", "false");
  // From the line itself with an arrow.
  await app.changeList.getByRole("button", { name: /^Moved to/ }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(both.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(both.first()).toHaveAttribute("aria-expanded", "true");
  const item = app.changeList.getByRole("listitem").filter({ hasText: "Moved to" });
  await expect(item.getByRole("heading")).toHaveText(["Before ¶ 1", "After ¶ 3"]);
  await expect(item.locator("p")).toHaveText([MOVED, MOVED.replace("eastern", "western")]);
  await expect(item.locator("p del")).toHaveText("eastern");
  await expect(item.locator("p ins")).toHaveText("western");
  await page.keyboard.press("Enter");
  await expect(item.locator("p")).toHaveCount(0);
  await expect(both.first()).toHaveAttribute("aria-expanded", "false");
});

test.describe("a move", () => {
  /** @param {import("./app.mjs").App} app */
  const tags = (app) => app.text.getByRole("button");

  for (const layout of /** @type {const} */ (["Inline", "Side by side"])) {
    test(`its ends are numbered and lead to each other, ${layout}`, async ({ app, page }) => {
      await app.write(BEFORE, AFTER);
      await app.layout(layout).check();
      await expect(app.status).toHaveText(/1 passage moved/);
      const [away, here] = [tags(app).filter({ hasText: "moved to" }), tags(app).filter({ hasText: "moved here" })];
      await expect(away).toHaveText("1 · moved to ¶ 3");
      await expect(here).toHaveText("1 · moved here from ¶ 1");
      await away.click();
      await expect(here).toBeFocused();
      await expect(app.text.locator(".moved.here").first()).toHaveText(/^Timber barges/);
      await page.keyboard.press("Enter");
      await expect(away).toBeFocused();
      await page.keyboard.press("Space");
      await expect(here).toBeFocused();
    });
  }

  test("an edit inside it is marked as such, and counted in the list", async ({ app }) => {
    await app.write(BEFORE, AFTER);
    await expect(app.text.locator(".passage.gone del")).toHaveText("shall");
    await expect(app.text.locator(".passage.come ins")).toHaveText("should");
    await expect(app.changeList.getByRole("button", { name: /^modal verb Moved to ¶ 3, with 1 edit/ })).toHaveCount(1);
    await expect(
      app.changeList.getByRole("button", { name: /^modal verb Moved here from ¶ 1, with 1 edit/ }),
    ).toHaveCount(1);
  });

  test("the labels of moves are one stop for Tab, and are not copied", async ({ app }) => {
    await app.write(BEFORE, AFTER);
    await expect(tags(app)).toHaveCount(2);
    expect(await tags(app).evaluateAll((all) => all.map((tag) => /** @type {HTMLElement} */ (tag).tabIndex))).toEqual([
      0, -1,
    ]);
    const copied = await app.text.evaluate((text) => {
      getSelection()?.selectAllChildren(text);
      return String(getSelection());
    });
    expect(copied).toContain("Timber barges");
    expect(copied).not.toContain("¶");
  });
});

test.describe("emphasis", () => {
  test("marks the differing letters of a replaced word, whole figures, and words that change the meaning", async ({
    app,
  }) => {
    await app.write(
      "The board supports the normalisation of dues, which may rise by 4.75 crowns this year.",
      "The board supports the normalization of dues, which will rise by 4.50 crowns this year.",
    );
    await expect(app.marks("del")).toHaveText(["normalisation", "may", "4.75"]);
    await expect(app.text.locator("del .letters, ins .letters")).toHaveText(["s", "z"]);
    await expect(app.text.locator(".bears")).toHaveText(["may", "will", "4.75", "4.50"]);
    await expect(app.text.locator("ins .bears").first()).toHaveAttribute("title", "modal verb");
    await expect(app.status).toHaveText(
      /^1 figure and 1 modal verb in 3 changes: .*\. \d+% of Before and \d+% of After are unchanged\.$/,
    );
    await expect(app.changeList.getByRole("button", { name: /^modal verb may becomes will/ })).toHaveCount(1);
    await expect(app.changeList.getByRole("button", { name: /^figure 4\.75/ })).toContainText("rise by […] crowns");
  });
});

test.describe("ignored differences, and ways through the changes", () => {
  test.beforeEach(async ({ app }) => {
    await app.write(
      "The board met, and the pilots spoke at length. Dues stay at 12 crowns. No boat may moor here overnight.",
      "The board met and the pilots spoke in turn. Dues stay at 15 crowns. Boats may moor here overnight.",
    );
    await expect(app.status).toHaveText(/4 changes:/);
  });

  test("the list reports them in one line, and shows them on request", async ({ app, page }) => {
    const items = app.changeList.getByRole("listitem").getByRole("button");
    await expect(app.changeList).toContainText("1 change in formatting only.");
    await expect(items).toHaveCount(3);
    const show = app.changeList.getByRole("button", { name: "Show" });
    await expect(show).toHaveAttribute("aria-expanded", "false");
    await show.click();
    await expect(items).toHaveCount(4);
    await app.changeList.getByRole("button", { name: "Hide" }).click();
    await items.first().focus();
    await page.keyboard.press("ArrowDown");
    await expect(items.nth(1)).toBeFocused();
  });

  test("they can be dimmed in the text", async ({ app, page }) => {
    const comma = app.marks("del").first();
    await expect(comma).toHaveText(",");
    const colour = () => comma.evaluate((mark) => getComputedStyle(mark).backgroundColor);
    const marked = await colour();
    await app.options.click();
    await page.getByRole("checkbox", { name: "Dim changes in formatting" }).check();
    expect(await colour()).not.toBe(marked);
    await expect(app.marks("ins").filter({ hasText: "15" })).not.toHaveClass(/light/);
    await page.getByRole("checkbox", { name: "Dim changes in formatting" }).uncheck();
    expect(await colour()).toBe(marked);
  });

  test("Next steps through all changes, through those that change the meaning, or by weight", async ({ app, page }) => {
    const told = page.locator("#announcement");
    const way = page.getByRole("combobox", { name: "Filter and order of the changes" });
    /** @param {RegExp[]} expected */
    const walk = async (expected) => {
      for (const text of expected) {
        await app.next.click();
        await expect(told).toHaveText(text);
      }
    };
    await walk([/1 of 4: Removed ,/, /2 of 4: at length/, /3 of 4: 12/, /4 of 4: No boat/, /1 of 4/]);
    await way.selectOption("Changes in meaning");
    await walk([/1 of 3: at length/, /2 of 3: 12 becomes 15 \(figure\)/, /3 of 3/, /1 of 3: at length/]);
    await way.selectOption("Most important first");
    await expect(app.changeList.getByRole("heading", { level: 4 })).toHaveText([
      "Figures and dates 1 change",
      "Negations 1 change",
      "Wording 1 change",
    ]);
    await walk([/4 of 4/, /1 of 4: 12/, /2 of 4: No/, /3 of 4: at length/]);
    await app.previous.click();
    await expect(told).toHaveText(/2 of 4: No/);
  });
});

test.describe("more options", () => {
  test("spacing, notation, whole sentences and moves take effect at once", async ({ app, page }) => {
    await app.write("Dues are 10,000 crowns.\n\nThey fall in May.", "Dues are 10000 crowns. They fall in May.");
    await expect(app.status).toHaveText(/2 changes:/);
    await app.options.click();
    await page.getByRole("checkbox", { name: "Ignore notation" }).check();
    await expect(app.status).toHaveText(/1 change in punctuation or spacing/);
    await page.getByRole("checkbox", { name: "Ignore spacing" }).check();
    await expect(app.status).toHaveText(/No words differ\. 2 differences in formatting \(spacing and notation\)/);

    await app.write(BEFORE, AFTER);
    await expect(app.status).toHaveText(/1 passage moved/);
    await page.keyboard.press("Escape");
    await app.options.click();
    await page.getByRole("checkbox", { name: "Detect moves" }).uncheck();
    await expect(app.status).not.toHaveText(/passages? moved/);
    await expect(app.marks("ins").first()).toHaveText(/Timber barges should/);
  });

  test("whole sentences are shown instead of words", async ({ app, page }) => {
    await app.write(`${STAYS} It sees no need to act.`, `${STAYS} It sees a need to act.`);
    await expect(app.marks("del")).toHaveText("no");
    await app.options.click();
    await page.getByRole("checkbox", { name: "Whole sentences" }).check();
    await expect(app.marks("del")).toHaveText("It sees no need to act.");
    await expect(app.marks("ins")).toHaveText("It sees a need to act.");
  });

  test("the reader's own lists replace the English ones", async ({ app, page }) => {
    await app.write("Der Rat hat heute zugestimmt und tagt weiter.", "Der Rat hat nicht zugestimmt und tagt weiter.");
    await expect(app.marks("ins")).toHaveText("nicht");
    await expect(app.text.locator("ins .bears")).toHaveCount(0);
    await app.options.click();
    await page.getByRole("radio", { name: "My own lists" }).check();
    await page.getByRole("textbox", { name: "Negations" }).fill("Nicht, kein");
    await expect(app.text.locator("ins .bears")).toHaveText("nicht");
    await expect(app.changeList.getByRole("button")).toHaveText([/negation/]);
    await page.getByRole("radio", { name: "English list" }).check();
    await expect(app.text.locator("ins .bears")).toHaveCount(0);
    await expect(page.getByRole("textbox", { name: "Negations" })).toBeHidden();
  });

  test("ignored differences are marked on request, with the spelling of the other text", async ({ app }) => {
    await app.write("“Yes,” it said; we agree.", '"Yes," it said; we disagree.');
    await app.changeList.getByRole("button", { name: "Mark them" }).click();
    const same = app.text.locator(".same");
    await expect(same).toHaveText(['"', '"']);
    await expect(same.first()).toHaveAttribute("title", "Before: “");
    await expect(app.changeList).toContainText("are ignored and marked with a dotted line.");
    await app.changeList.getByRole("button", { name: "Do not mark them" }).click();
    await expect(same).toHaveCount(0);
  });
});
