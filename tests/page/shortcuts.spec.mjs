// The list of keyboard shortcuts, and the switch that turns the single characters off.

import { containing, expect, test } from "./fixtures.mjs";
import { EARLIER, LATER, THREE_PLACES } from "./texts.mjs";

/** Returns the description of a key in the list. @param {import("./app.mjs").App} app @param {string} name */
const meaningOf = (app, name) =>
  app.keysDialog.locator("dt", { has: app.page.locator(`kbd:text-is("${name}")`) }).locator("+ dd");

test("the key ? opens the list, and Escape closes it and returns the focus", async ({ app, page }) => {
  await app.write(EARLIER, LATER);
  await expect(app.status).toHaveText(THREE_PLACES);
  await app.swap.focus();
  await page.keyboard.press("?");
  await expect(app.keysDialog).toBeVisible();
  await expect(app.keysDialog.getByRole("heading")).toHaveText([
    "Shortcuts",
    "In the view of changes",
    "Anywhere on the page",
    "Always",
  ]);
  await expect(meaningOf(app, "J")).toHaveText("Next change");
  await expect(meaningOf(app, "N")).toHaveText("Next change");
  await expect(meaningOf(app, "K")).toHaveText("Previous change");
  await expect(meaningOf(app, "?")).toHaveText("Show this list");
  await expect(meaningOf(app, "Esc")).toHaveText("Close what is open");
  // The page behind the dialog does not change.
  await page.keyboard.press("j");
  await expect(app.text.locator(".here")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(app.keysDialog).toBeHidden();
  await expect(app.swap).toBeFocused();
});

test("a button opens the list, which keeps the focus and returns it to the button", async ({ app, page }) => {
  await app.keys.focus();
  await page.keyboard.press("Enter");
  const close = app.keysDialog.getByRole("button", { name: "Close" });
  await expect(close).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(app.keysDialog.getByRole("checkbox")).toBeFocused();
  await close.click();
  await expect(app.keysDialog).toBeHidden();
  await expect(app.keys).toBeFocused();
  await page.keyboard.press("?");
  await expect(app.keysDialog).toBeVisible();
});

test("a question mark that is typed into a field is text", async ({ app, page }) => {
  await app.before.focus();
  await page.keyboard.type("Why not?");
  await expect(app.before).toHaveValue("Why not?");
  await expect(app.keysDialog).toBeHidden();
});

test("single keys can be switched off and on; the button works in both cases", async ({ app, page }) => {
  await app.write(EARLIER, LATER);
  await expect(app.status).toHaveText(THREE_PLACES);
  const off = app.keysDialog.getByText("Single-key shortcuts are off.");
  const heed = app.keysDialog.getByRole("checkbox", { name: "Use single-key shortcuts" });
  await app.keys.click();
  await heed.uncheck();
  await expect(off).toBeVisible();
  await page.keyboard.press("Escape");
  for (const key of ["j", "n", "k", "p", "?"]) await page.keyboard.press(key);
  await expect(app.text.locator(".here")).toHaveCount(0);
  await expect(app.keysDialog).toBeHidden();
  await app.next.click();
  await expect(app.text.locator(".here").first()).toBeVisible();
  await app.keys.click();
  await expect(heed).not.toBeChecked();
  await heed.check();
  await expect(off).toBeHidden();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await expect(page.locator("#announcement")).toHaveText(/^Change 2 of 3/);
});

test("controls name their shortcuts only while these work", async ({ app, page }) => {
  await app.write("One text.", "Another text.");
  await expect(app.next).toHaveAttribute("title", "Next change (key J, N)");
  await expect(app.next).toHaveAttribute("aria-keyshortcuts", "J N");
  await app.keys.click();
  const heed = app.keysDialog.getByRole("checkbox", { name: "Use single-key shortcuts" });
  await heed.uncheck();
  await expect(app.next).toHaveAttribute("title", "Next change");
  await expect(page.locator("[aria-keyshortcuts]")).toHaveCount(0);
  await heed.check();
  await expect(app.next).toHaveAttribute("title", "Next change (key J, N)");
  await expect(page.getByRole("button", { name: "Changes only" })).toHaveAttribute("aria-keyshortcuts", "O");
});

test("the switch for single keys survives a reload", async ({ app, page }) => {
  await app.write(EARLIER, LATER);
  await expect(app.status).toHaveText(THREE_PLACES);
  await app.keys.click();
  await app.keysDialog.getByRole("checkbox").uncheck();
  await page.reload();
  await expect(app.status).toHaveText(THREE_PLACES);
  await page.keyboard.press("j");
  await expect(app.text.locator(".here")).toHaveCount(0);
  await app.keys.click();
  await expect(app.keysDialog.getByRole("checkbox")).not.toBeChecked();
});

test("all of the list can be reached in a narrow and low window", async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 300 });
  await app.keys.click();
  await expect(app.keysDialog).toBeInViewport({ ratio: 1 });
  await app.keysDialog.getByText("Close what is open").scrollIntoViewIfNeeded();
  await expect(app.keysDialog.getByText("Close what is open")).toBeInViewport();
  expect(await app.overflow()).toBe(0);
  expect(await app.keysDialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
});

test("the page says if the list does not load", async ({ app, page, watch }) => {
  watch.allowError(/ERR_FAILED/);
  await page.route(containing("page/shortcuts/shortcuts-dialog.css"), (route) => route.abort());
  await app.keys.click();
  await expect(app.note).toHaveText(/The list of shortcuts could not be loaded/);
  await page.unroute(containing("page/shortcuts/shortcuts-dialog.css"));
  await app.keys.click();
  await expect(app.keysDialog).toBeVisible();
  await expect(app.note).toBeHidden();
});
