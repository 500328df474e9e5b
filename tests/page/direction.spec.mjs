// Right-to-left texts on a left-to-right page.

import { expect, test } from "./fixtures.mjs";

const PILOTS = "הספנים של המפרץ פגשו את הסירות ליד המגדלור בכל סערה של אותו חורף.";
const LATIN = "A paragraph in English stays as it is.";
const BEFORE = `הריבית עלתה ל-10 אחוזים.\n\n${LATIN}\n\n${PILOTS}\n\nהמועצה תתכנס שוב באביב הבא בירושלים, כפי שנקבע מזמן בישיבה הקודמת.`;
const AFTER = `הריבית עלתה ל-12 אחוזים.\n\n${LATIN}\n\nהמועצה תתכנס שוב באביב הבא בירושלים, כפי שנקבע מזמן בישיבה הקודמת.\n\n${PILOTS}`;

test.beforeEach(async ({ app }) => {
  await app.write(BEFORE, AFTER);
  await expect(app.marks("ins")).toHaveText(["12"]);
});

/** Returns the horizontal positions of the first and last letters of an element. @param {import("@playwright/test").Locator} locator */
async function across(locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("not drawn");
  return { start: box.x, end: box.x + box.width };
}

test("each paragraph has its own direction, and a replacement follows the replaced words", async ({ app }) => {
  const directions = await app.text
    .locator("p")
    .evaluateAll((all) => all.map((paragraph) => getComputedStyle(paragraph).direction));
  expect(directions.filter((direction) => direction === "ltr")).toHaveLength(1);
  expect(directions.length).toBeGreaterThan(3);
  // From right to left, the removed figure is first. Without a space between them, both would be read as one, 1012.
  const [dropped, added] = [await across(app.marks("del").first()), await across(app.marks("ins").first())];
  expect(added.end).toBeLessThanOrEqual(dropped.start + 1);
});

test("the note on where a passage moved has the direction of the page", async ({ app }) => {
  const tag = app.text.getByRole("button", { name: /moved/ }).first();
  await expect(tag).toBeVisible();
  expect(await tag.evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
});

test("in the list the words of the text before come first too, and their context has its own direction", async ({
  app,
}) => {
  const item = app.changeList.getByRole("button", { name: /10.*becomes.*12/ });
  const [before, after] = [await across(item.locator("bdi").first()), await across(item.locator("bdi").last())];
  expect(before.end).toBeLessThan(after.start);
  expect(await item.locator("small").evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
});

test("side by side and with changes only, nothing is wider than the page", async ({ app, page }) => {
  await app.layout("Side by side").check();
  await expect(app.pane("After").locator("ins")).toHaveText(["12"]);
  expect(await app.overflow()).toBe(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(app.marks("ins")).toHaveText(["12"]);
  await page.getByRole("button", { name: "Changes only" }).click();
  await expect(page.getByRole("button", { name: "Changes only" })).toHaveAttribute("aria-pressed", "true");
  expect(await app.overflow()).toBe(0);
});
