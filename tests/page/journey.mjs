/**
 * Uses every feature of the page once: documents of each kind, each view, each export format.
 */

import { makeDocx, makeOdt, p } from "./docx.mjs";
import { expect as impatient } from "./fixtures.mjs";
import { makePdf } from "./plain-pdf.mjs";

/** @typedef {import("./app.mjs").App} App */

/** Readers and writers load, and start in workers. */
const expect = impatient.configure({ timeout: 30_000 });

/** Writes a text in each file format. @param {string} text @returns {[name: string, content: string | Buffer][]} */
export function documentsOf(text) {
  return [
    ["a.txt", text],
    ["a.md", `# ${text}`],
    ["a.html", `<!doctype html><title>${text}</title><p>${text}</p>`],
    ["a.rtf", `{\\rtf1\\ansi ${text}\\par}`],
    ["a.docx", makeDocx(p(text))],
    ["a.odt", makeOdt(`<text:p>${text}</text:p>`)],
    ["a.pdf", makePdf([text])],
  ];
}

/** Opens each file in turn, without a second text. @param {App} app @param {string} text */
export async function openDocuments(app, text) {
  if (await app.edit.isVisible()) await app.edit.click();
  await app.after.fill("");
  for (const [name, content] of documentsOf(text)) {
    await app.before.fill("");
    await app.openFile("Before", name, content);
    await expect(app.before, name).toHaveValue(text);
  }
}

/** Looks at two texts in every view. @param {App} app @param {string} before @param {string} after */
export async function seeAll(app, before, after) {
  const { page } = app;
  await app.write(before, after);
  await app.tab("Changes").click();
  await app.layout("Side by side").check();
  await expect(app.pane("After")).toContainText(after.split(" ")[0] ?? "");
  await app.layout("Inline").check();
  await expect(app.changeList.getByRole("button").first()).toBeVisible();
  await expect(app.result.locator(".overview")).toHaveCount(1);
  await app.next.click();
  await page.getByRole("button", { name: "Changes only" }).click();
  await page.getByRole("button", { name: "Changes only" }).click();
  await app.tab("Shared").click();
  await expect(app.pane("Before").locator("mark").first()).toBeVisible();
  await app.passageList.getByRole("button").first().click();
  await app.tab("Quotations").click();
  await expect(app.quotations.getByRole("listitem").first()).toBeVisible();
  await app.options.click();
  await page.getByRole("checkbox", { name: "Ignore case" }).check();
  await page.getByRole("checkbox", { name: "Ignore case" }).uncheck();
  await page.keyboard.press("Escape");
  await app.keys.click();
  await expect(app.keysDialog).toBeVisible();
  await page.keyboard.press("Escape");
  await app.tab("Changes").click();
}

/**
 * Saves and copies the current view in every format.
 * @param {App} app
 * @param {string} source where the text before is said to be from
 * @returns {Promise<string>} the link with both texts
 */
export async function exportAll({ page }, source) {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const menu = page.locator("#export");
  const about = menu.getByText("Dates, sources and author");
  if (!(await menu.locator("input[type=url]").first().isVisible())) await about.click();
  await menu.locator("input[type=url]").first().fill(source);
  await menu.locator("input[type=url]").first().blur();
  const told = menu.getByRole("status");
  for (const form of [/Word document/, /Web page/, /CriticMarkup/, /JSON/]) {
    const saved = page.waitForEvent("download");
    await menu.getByRole("button", { name: form }).click();
    await expect(told).toHaveText(`Saved as ${(await saved).suggestedFilename()}.`);
  }
  for (const form of ["Marked text for a word processor", "Plain text", "Markdown"]) {
    await menu.getByRole("button", { name: form, exact: form !== "Marked text for a word processor" }).click();
    await expect(told).toHaveText("Copied.");
  }
  await menu.getByRole("button", { name: /^Link/ }).click();
  await expect(told).toHaveText(/Anyone with this link can read both texts/);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await menu.getByRole("button", { name: /^Embed…/ }).click();
  const dialog = page.getByRole("dialog", { name: "Embed in another page" });
  for (const form of ["Element", "Frame", "Markup only"]) {
    await dialog.getByRole("radio", { name: form, exact: true }).check();
    await expect(dialog.getByRole("button", { name: "Copy" })).toBeEnabled();
    await dialog.getByRole("button", { name: "Copy" }).click();
    await expect(dialog.getByRole("status")).toHaveText(/^Copied/);
  }
  await page.keyboard.press("Escape");
  return link;
}
