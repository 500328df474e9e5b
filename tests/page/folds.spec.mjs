// With "Changes only", unchanged sentences are collapsed. The browser's search finds them, and they are expanded one by one or all at once.

import { expect, test } from "./fixtures.mjs";

const NUMBERS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** @param {string} of */
const paragraph = (of) => NUMBERS.map((number) => `The ${number} sentence of ${of} stands.`).join(" ");

/** Ten sentences, three paragraphs, ten more: a change in the middle of the first and the last. */
const BEFORE = `${paragraph("spring")}\n\nA heading\n\nMr. Low spoke of the walrus. It sang.\n\n${paragraph("autumn")}`;
const AFTER = BEFORE.replace("fifth sentence of spring", "fifth line of spring").replace(
  "fifth sentence of autumn",
  "fifth phrase of autumn",
);

test.beforeEach(async ({ app }) => {
  await app.write(BEFORE, AFTER);
  await expect(app.marks("ins")).toHaveText(["line", "phrase"]);
});

/** @param {import("./app.mjs").App} app */
const only = (app) => app.page.getByRole("button", { name: "Changes only" });
/** @param {import("./app.mjs").App} app */
const folds = (app) => app.text.getByRole("button", { name: /unchanged sentences?/ });

test("runs of unchanged sentences become a line each, with a sentence of context beside every change", async ({
  app,
}) => {
  await only(app).click();
  // Three of four, then four with a heading, two and three of four, and the last four.
  await expect(folds(app)).toHaveText([
    "3 unchanged sentences Show",
    "10 unchanged sentences Show",
    "4 unchanged sentences Show",
  ]);
  // Only the shown text is selected and drawn.
  const shown = await app.text.evaluate((text) => {
    getSelection()?.selectAllChildren(text);
    return String(getSelection()).match(/(\w+) sentence of \w+/g);
  });
  expect(shown).toEqual([
    "fourth sentence of spring",
    "sixth sentence of spring",
    "fourth sentence of autumn",
    "sixth sentence of autumn",
  ]);
  await expect(app.text.getByText("A heading")).toBeHidden();
  await expect(only(app)).toHaveAttribute("aria-pressed", "true");
  await only(app).click();
  await expect(folds(app)).toHaveCount(0);
  await expect(app.text.getByText("A heading")).toBeVisible();
});

test("a region is expanded separately, and stays so when options, layout or texts change", async ({ app, page }) => {
  await app.text.click();
  await page.keyboard.press("o");
  await folds(app).nth(1).click();
  await expect(folds(app).nth(1)).toHaveAttribute("aria-expanded", "true");
  await expect(folds(app).nth(1)).toBeFocused();
  await expect(app.text.getByText("A heading")).toBeVisible();
  await expect(folds(app).nth(0)).toHaveAttribute("aria-expanded", "false");

  await app.options.click();
  await page.getByRole("checkbox", { name: "Ignore case" }).check();
  await expect(app.text.getByText("A heading")).toBeVisible();
  await app.after.fill(`Foreword. ${AFTER}`);
  await expect(app.marks("ins").first()).toHaveText("Foreword.");
  await expect(folds(app)).toHaveCount(3);
  await expect(app.text.getByText("A heading")).toBeVisible();
  await expect(folds(app).nth(0)).toHaveAttribute("aria-expanded", "false");

  await app.layout("Side by side").check();
  await expect(folds(app)).toHaveCount(6);
  await expect(app.text.getByText("A heading")).toHaveCount(2);
  for (const heading of await app.text.getByText("A heading").all()) await expect(heading).toBeVisible();
  await app
    .pane("Before")
    .getByRole("button", { name: /10 unchanged sentences/ })
    .click();
  for (const heading of await app.text.getByText("A heading").all()) await expect(heading).toBeHidden();
  await app
    .pane("After")
    .getByRole("button", { name: /10 unchanged sentences/ })
    .click();
  for (const heading of await app.text.getByText("A heading").all()) await expect(heading).toBeVisible();
});

for (const layout of /** @type {const} */ (["Inline", "Side by side"])) {
  test(`a region in which the browser's search finds words is expanded, ${layout}`, async ({ app, page }) => {
    await app.layout(layout).check();
    await only(app).click();
    await expect(app.text.getByText("walrus").first()).toBeHidden();
    // Otherwise the search would first find the words in the editors.
    await page.getByRole("region", { name: "Texts", exact: true }).evaluate((element) => element.remove());
    // A test cannot use the browser's search. A link with a text fragment runs the same code in the browser.
    await page.evaluate(() => {
      location.hash = ":~:text=spoke%20of%20the%20walrus";
    });
    for (const found of await app.text.getByText("walrus").all()) await expect(found).toBeVisible();
    for (const fold of await folds(app).filter({ hasText: "10" }).all()) {
      await expect(fold).toHaveAttribute("aria-expanded", "true");
    }
    await expect(folds(app).first()).toHaveAttribute("aria-expanded", "false");
  });
}

test("identical texts are one line, and stepping to a change requires no expansion", async ({ app, page }) => {
  await only(app).click();
  await app.next.click();
  await expect(app.text.locator("ins.here")).toBeInViewport();
  await app.after.fill(BEFORE);
  await expect(folds(app)).toHaveText(["23 unchanged sentences Show"]);
  await page.keyboard.press("Escape");
  await expect(app.text.getByText("walrus")).toBeHidden();
});
