// Paragraphs of the result that the reader points at, selects or has gone to are excluded, and included again by undoing.

import { expect, test } from "./fixtures.mjs";

const BEFORE =
  "The ferry sails at seven on weekdays.\nA miller carries grain along the river before the rains.\nContact: the harbour office, room 4.\nAbout us";
const AFTER =
  "The ferry sails at eight on weekdays.\nA miller carries “grain” along the river before the rains. The pilots were not asked about any of it by the owners.\nContact: the harbour office, room 12.\nAbout us";

/** @param {import("./app.mjs").App} app */
const menu = (app) => app.page.locator("#exclusion-menu");

/** @param {import("./app.mjs").App} app @param {string} words */
const paragraph = (app, words) => app.text.getByRole("paragraph").filter({ hasText: words }).first();

test.beforeEach(async ({ app }) => {
  await app.open();
  await app.write(BEFORE, AFTER);
  await expect(app.result.locator(".overview")).toBeVisible();
});

test("a button beside the paragraph under the pointer excludes it from both texts; undoing includes it again", async ({
  app,
  page,
}) => {
  await paragraph(app, "The ferry").hover();
  const button = app.result.getByRole("button", { name: "Exclude from the comparison…" });
  await button.click();
  await expect(menu(app)).toContainText("Both texts: “The ferry sails at eight");
  await expect(paragraph(app, "The ferry")).toHaveClass(/to-exclude/);
  await menu(app).getByRole("button", { name: "Exclude this paragraph" }).click();
  await expect(app.text).not.toContainText("The ferry");
  await expect(app.text.getByText("1 line excluded")).toHaveCount(2);
  await expect(app.text).toContainText("A miller");
  await expect(app.before).toHaveValue(BEFORE);
  // Each editor says how much of its text is excluded.
  await expect(app.field("Before")).toContainText("1 line is excluded from the comparison");
  await page.keyboard.press("Control+z");
  await expect(app.text).toContainText("The ferry");
  await expect(app.text.getByText("1 line excluded")).toHaveCount(0);
  await expect(app.after).toHaveValue(AFTER);
});

test("in a window that becomes narrower the button disappears, and an open menu stays beside its paragraph", async ({
  app,
  page,
}) => {
  const button = app.result.getByRole("button", { name: "Exclude from the comparison…" });
  await page.setViewportSize({ width: 700, height: 900 });
  await paragraph(app, "The ferry").hover();
  await expect(button).toBeVisible();
  await page.setViewportSize({ width: 320, height: 900 });
  await expect(button).toBeHidden();
  expect(await app.overflow()).toBe(0);
  await page.setViewportSize({ width: 700, height: 900 });
  await paragraph(app, "A miller").hover();
  await button.click();
  await page.setViewportSize({ width: 320, height: 900 });
  await expect.poll(() => app.overflow()).toBe(0);
  await expect(menu(app)).toContainText("A miller");
  await menu(app).getByRole("button", { name: "Exclude this paragraph" }).click();
  await expect(app.text).not.toContainText("A miller");
});

test("when the text scrolls under a resting pointer, the button is beside the paragraph that is then under it", async ({
  app,
  page,
}) => {
  const lines = Array.from(
    { length: 30 },
    (_, n) => `The ferry ${n + 1} sails ${"along the quay and ".repeat(20)}home.`,
  );
  await app.write(lines.join("\n\n"), `${lines.join("\n\n")} It returns.`);
  await paragraph(app, "The ferry 4 ").hover();
  const button = app.result.getByRole("button", { name: "Exclude from the comparison…" });
  const boxOf = async (/** @type {import("@playwright/test").Locator} */ locator) => {
    const { y = 0, height = 0 } = (await locator.boundingBox()) ?? {};
    return { top: y, middle: y + height / 2, bottom: y + height };
  };
  const expectBeside = (/** @type {string} */ words) =>
    expect(async () => {
      const { top, bottom } = await boxOf(paragraph(app, words));
      const { middle } = await boxOf(button);
      expect(middle).toBeGreaterThan(top);
      expect(middle).toBeLessThan(bottom);
    }).toPass();
  await expectBeside("The ferry 4 ");
  // A few pixels leave the pointer on the same paragraph.
  await page.mouse.wheel(0, 5);
  await expectBeside("The ferry 4 ");
  const { top: first } = await boxOf(paragraph(app, "The ferry 4 "));
  const { top: second } = await boxOf(paragraph(app, "The ferry 6 "));
  await page.mouse.wheel(0, second - first);
  await expectBeside("The ferry 6 ");
  await button.click();
  await expect(menu(app)).toContainText("The ferry 6 ");
});

test("with the keyboard, everything from the current change to the end is excluded; Escape changes nothing", async ({
  app,
  page,
}) => {
  await app.layout("Side by side").check();
  const figure = app.pane("After").locator("ins").filter({ hasText: "12" });
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(figure).toHaveClass(/here/, { timeout: 100 });
  }).toPass();
  await page.keyboard.press("x");
  await expect(menu(app)).toContainText("Contact: the harbour office");
  await page.keyboard.press("Escape");
  await expect(menu(app)).toBeHidden();
  await expect(app.text).toContainText("room 4");
  await page.keyboard.press("x");
  await expect(menu(app).getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  // Side by side, a paragraph belongs to one text: the first one that shows the change.
  await expect(app.pane("Before")).not.toContainText("room 4");
  await expect(app.pane("Before")).toContainText("2 lines excluded");
  await expect(app.pane("After")).toContainText("room 12");
  await page.keyboard.press("?");
  await expect(app.keysDialog).toContainText("Exclude the selected words");
});

test("a selection in the shared view and a sentence of its list are excluded, and the coverage says so", async ({
  app,
  page,
}) => {
  await app.tab("Shared").click();
  await page.getByRole("combobox", { name: "Show" }).selectOption("left");
  const sentence = app.passageList.getByRole("button", { name: /The pilots were not asked/ });
  await sentence.click();
  await page.keyboard.press("x");
  await menu(app).getByRole("button", { name: "Exclude these words" }).press("Enter");
  await expect(app.pane("After")).not.toContainText("The pilots");
  await expect(app.pane("After")).toContainText("before the rains.");
  await expect(app.pane("After")).toContainText("Part of the text excluded");
  await expect(app.passageList).toContainText("without an excluded part");
  await expect(app.field("After")).toContainText("1 line is excluded from the comparison");
  // Selects from the second paragraph to the third.
  await app.pane("After").evaluate((pane) => {
    const find = (/** @type {string} */ words) =>
      [...pane.querySelectorAll("p")].find((p) => p.textContent?.includes(words));
    const [from, to] = [find("A miller"), find("Contact")];
    if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, 1);
  });
  await page.keyboard.press("x");
  await menu(app).getByRole("button", { name: "Exclude these 2 paragraphs" }).press("Enter");
  await expect(app.pane("After")).not.toContainText("Contact");
  await expect(app.pane("After")).toContainText("About us");
  await expect(app.pane("Before")).toContainText("Contact");
  await expect(app.passageList).toContainText("without 2 excluded lines");
});
