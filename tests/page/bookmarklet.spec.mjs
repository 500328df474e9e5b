// The bookmarklet, from the page that gives it out to the selection of another page.

import { LONGEST_LINK } from "../../www/export/share-link.js";
import { App } from "./app.mjs";
import { expectAxeFindsNothing } from "./axe.mjs";
import { expect, test } from "./fixtures.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const ARTICLE = `<!doctype html><title>The board & the sea</title><nav>Home</nav>
  <article><p>The board met on <b>Tuesday</b>.</p><p id="second">The dues rise to 4.75.</p></article>`;

/** Opens the dialog, and returns the address of the bookmark. @param {Page} page */
async function bookmark(page) {
  await page.getByRole("button", { name: "Compare from other pages…" }).click();
  return (await page.getByRole("link", { name: "To Word for Word" }).getAttribute("href")) ?? "";
}

/**
 * Presses the bookmark on another page, and returns the page that it opens.
 * @param {Page} page
 * @param {import("./fixtures.mjs").Watch} watch
 * @param {string} content
 * @param {(other: Page) => Promise<unknown>} select
 */
async function press(page, watch, content, select) {
  const address = await bookmark(page);
  watch.allowWindow();
  const other = await page.context().newPage();
  await other.setContent(content);
  await select(other);
  watch.allowWindow();
  const opened = page.context().waitForEvent("page");
  // Browsers run the code of a bookmark in the page, whatever its policy.
  await other.evaluate(decodeURIComponent(address.replace(/^javascript:/, "")));
  return new App(await opened);
}

test("the bookmark opens the page with the selection, title and address of another page", async ({
  app,
  page,
  watch,
}) => {
  const opened = await press(page, watch, ARTICLE, (other) => other.locator("#second").selectText());
  await expect(opened.before).toHaveValue("The dues rise to 4.75.");
  await expect(opened.title("first")).toHaveValue("The board & the sea");
  await expect(opened.page.locator("#notices")).toContainText("The first text was opened from the link.");
  await expect(app.before).toHaveValue("");
});

test("without a selection, the bookmark sends the article", async ({ app, page, watch }) => {
  const opened = await press(page, watch, ARTICLE, async () => {});
  await expect(opened.before).toHaveValue("The board met on Tuesday.\n\nThe dues rise to 4.75.");
  await expect(app.before).toHaveValue("");
});

test("a second selection, in a tab of its own, can be compared with the first", async ({ app, page, watch }) => {
  const first = await press(page, watch, ARTICLE, (other) => other.locator("#second").selectText());
  await expect(first.before).toHaveValue("The dues rise to 4.75.");
  await page.bringToFront();
  await page.getByRole("button", { name: "Close" }).click();
  const later = ARTICLE.replace("4.75", "4.50").replace("sea", "river");
  const second = await press(page, watch, later, (other) => other.locator("#second").selectText());
  await expect(second.page.locator("#notices")).toContainText("Another tab has one text: “The board & the sea”.");
  await second.page.getByRole("button", { name: "Compare with it" }).click();
  await expect(second.before).toHaveValue("The dues rise to 4.75.");
  await expect(second.after).toHaveValue("The dues rise to 4.50.");
  await expect(second.title("first")).toHaveValue("The board & the sea");
  await expect(second.title("second")).toHaveValue("The board & the river");
  await expect(second.text.locator("ins").first()).toHaveText("4.50");
  await expect(first.after).toHaveValue("");
  // The page that gave out the bookmark has no text, so it has not answered.
  await expect(app.before).toHaveValue("");
  await second.undo.click();
  await expect(second.before).toHaveValue("The dues rise to 4.50.");
  await expect(second.after).toHaveValue("");
});

test("the bookmark sends what is selected in a text field", async ({ app, page, watch }) => {
  const opened = await press(page, watch, "<textarea>One. Two & three.</textarea>", (other) =>
    other.locator("textarea").evaluate((/** @type {HTMLTextAreaElement} */ field) => {
      field.focus();
      field.setSelectionRange(5, 16);
    }),
  );
  await expect(opened.before).toHaveValue("Two & three.".slice(0, 11));
  await expect(app.before).toHaveValue("");
});

test("a selection that is too long for a link is to be pasted", async ({ app, page, watch }) => {
  const long = `<title>Long</title><article>${"word ".repeat(LONGEST_LINK / 5)}</article>`;
  const opened = await press(page, watch, long, async () => {});
  await expect(opened.page.locator("#notices")).toContainText("The text was too long for a link. Copy it on its page");
  await expect(opened.title("first")).toHaveValue("Long");
  await expect(opened.before).toHaveValue("");
  await expect(app.before).toHaveValue("");
});

test("the dialog gives out the address, explains a press, and passes axe", async ({ app, page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const address = await bookmark(page);
  const dialog = page.getByRole("dialog", { name: "Compare from other pages" });
  await dialog.getByRole("link", { name: "To Word for Word" }).click();
  await expect(dialog.getByRole("status")).toContainText("Drag this link to your bookmarks bar.");
  await dialog.getByRole("button", { name: "Copy" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await expectAxeFindsNothing(page);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await app.overflow()).toBeLessThanOrEqual(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Compare from other pages…" })).toBeFocused();
});
