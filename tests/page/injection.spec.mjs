// Hostile strings as texts, titles, dates, addresses and author, in every view, dialog and export of the page. The page has only the
// elements, attributes and addresses that it has with harmless strings.

import { readFile } from "node:fs/promises";
import { expectQuiet, expectSameStock, keepCanary, openEach, recordOf, stockOf } from "./canary.mjs";
import { expect as impatient, test } from "./fixtures.mjs";
import { HARMLESS, HOSTILE, sent, textsOf } from "./hostile.mjs";
import { EARLIER, LATER } from "./texts.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./app.mjs").App} App */
/** @typedef {import("./canary.mjs").Stock} Stock */

/** Every change has many words, and all of them are drawn. */
const expect = impatient.configure({ timeout: 30_000 });

test.use({ permissions: ["clipboard-read", "clipboard-write"] });
test.beforeEach(async ({ context }) => keepCanary(context));

/**
 * Puts each string into some fields, and returns the stock of the page.
 * @param {import("@playwright/test").Locator} fields
 * @param {readonly string[]} strings
 * @returns {Promise<Stock[]>} each that is not like one before
 */
async function fillEach(fields, strings) {
  await expect(fields.first()).toBeVisible();
  return fields.evaluateAll(async (elements, values) => {
    const inputs = /** @type {HTMLInputElement[]} */ (elements);
    /** @type {Map<string, Stock>} */
    const found = new Map();
    for (const value of values) {
      for (const input of inputs) input.value = value;
      for (const type of ["input", "change"]) {
        for (const input of inputs) input.dispatchEvent(new Event(type, { bubbles: true }));
      }
      const stock = /** @type {any} */ (globalThis).__takeStock();
      found.set(JSON.stringify(stock), stock);
    }
    return [...found.values()];
  }, strings);
}

/** @typedef {Record<string, Stock[]>} Stocks */

/** @param {Page} page @param {Stocks} stocks */
const lookAt = (page, stocks) => async (/** @type {string} */ where) => {
  stocks[where] = [await stockOf(page)];
};

/**
 * Visits all views with some strings as the texts.
 * @param {App} app
 * @param {readonly string[]} strings
 */
async function seeViews(app, strings) {
  const { page } = app;
  /** @type {Stocks} */
  const stocks = {};
  const look = lookAt(page, stocks);
  const { before, after } = textsOf(strings);
  await app.write(before, after);
  await expect(app.status).toHaveText(/removed/);
  await expect(app.changeList.getByRole("button").first()).toBeVisible();
  await expect(app.result.locator(".overview")).toHaveCount(1);
  await look("inline");
  await app.next.click();
  await app.next.click();
  await page.getByRole("button", { name: "Changes only" }).click();
  await look("changes only");
  await app.layout("Side by side").check();
  await expect(app.pane("After")).toBeVisible();
  await look("side by side");
  await app.tab("Shared").click();
  await expect(app.pane("Before").locator("mark").first()).toBeVisible();
  await app.passageList.getByRole("button").first().click();
  await look("shared");
  await app.tab("Quotations").click();
  await expect(app.quotations.getByRole("listitem").first()).toBeVisible();
  await look("quotations");
  await app.keys.click();
  await expect(app.keysDialog).toBeVisible();
  await look("keys");
  await page.keyboard.press("Escape");
  return stocks;
}

/**
 * Fills every field about a text with one string after the other, and exports everything.
 * @param {App} app
 * @param {readonly string[]} strings
 */
async function fillFields(app, strings) {
  const { page } = app;
  /** @type {Stocks} */
  const stocks = {};
  const [worst = ""] = strings;
  await app.write(`${EARLIER}\n\nThe chair said: “${worst}”`, `${LATER}\n\n“${worst}”, said the chair, ${worst}`);
  await app.tab("Changes").click();
  await expect(app.result.locator(".overview")).toHaveCount(1);
  stocks.titles = await fillEach(page.locator("#title-before, #title-after"), strings);
  await fillEach(page.locator("#title-before"), [worst]);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const menu = page.locator("#export");
  await menu.getByText("Dates, sources and author").click();
  stocks.about = await fillEach(menu.locator(".export-about input"), strings);
  await fillEach(menu.locator(".export-about input"), [worst]);
  const told = menu.getByRole("status");
  const saved = page.waitForEvent("download");
  await menu.getByRole("button", { name: /Web page/ }).click();
  const download = await saved;
  await expect(told).toHaveText(`Saved as ${download.suggestedFilename()}.`);
  const html = await readFile(await download.path(), "utf8");
  await menu.getByRole("button", { name: "Marked text for a word processor" }).click();
  await expect(told).toHaveText("Copied.");
  const rich = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await (await item?.getType("text/html"))?.text()) ?? "";
  });
  await menu.getByRole("button", { name: /^Link/ }).click();
  await expect(told).toHaveText(/Anyone with this link can read both texts/);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await lookAt(page, stocks)("export");
  await menu.getByRole("button", { name: /^Embed…/ }).click();
  const dialog = page.getByRole("dialog", { name: "Embed in another page" });
  await expect(dialog).toBeVisible();
  await dialog.getByRole("radio", { name: "Markup only", exact: true }).check();
  stocks.addresses = await fillEach(dialog.getByLabel(/^Address of/), strings);
  await expect(dialog.getByRole("alert")).toHaveText(/is not the address of a web page/);
  await fillEach(dialog.getByLabel(/^Address of/), ["https://example.org/"]);
  stocks.figures = await fillEach(dialog.locator("input[inputmode]:enabled"), [...strings, ""]);
  stocks.captions = await fillEach(dialog.getByLabel(/^(?:Title of|Caption)/), [...strings, worst]);
  await dialog.getByText("Preview without scripts and styles").click();
  await expect(dialog.locator(".preview figcaption")).toContainText(worst);
  await lookAt(page, stocks)("embed");
  await page.keyboard.press("Escape");
  await app.swap.click();
  await expect(app.undo).toBeVisible();
  await lookAt(page, stocks)("swapped");
  return { stocks, html, rich, link };
}

/** @param {Stocks} hostile @param {Stocks} calm */
function expectAlike(hostile, calm) {
  expect(Object.keys(hostile)).toEqual(Object.keys(calm));
  const known = Object.values(calm).flat();
  for (const [where, stocks] of Object.entries(hostile)) {
    for (const stock of stocks) expectSameStock(stock, /** @type {Stock} */ (calm[where]?.at(-1)), where, known);
  }
}

test("every view, list and dialog has the same elements as with harmless texts", async ({ app, page }) => {
  test.slow();
  const calm = await seeViews(app, HARMLESS);
  await page.getByRole("radio", { name: "Not at all" }).check();
  await page.reload();
  const hostile = await seeViews(app, HOSTILE);
  expectAlike(hostile, calm);
  await expect(app.before).toHaveValue(sent(textsOf(HOSTILE).before));
  await expectQuiet(page);
});

test("hostile titles, dates, addresses, authors, captions and numbers are text, in exports too", async ({
  app,
  page,
  context,
  watch,
}) => {
  test.slow();
  watch.allowWindow();
  const calm = await fillFields(app, HARMLESS);
  await page.getByRole("radio", { name: "Not at all" }).check();
  await page.reload();
  const hostile = await fillFields(app, HOSTILE);
  expectAlike(hostile.stocks, calm.stocks);
  await expectQuiet(page);

  // Opens the copied and saved documents in a page that has only their own policy.
  const reader = await context.newPage();
  const [html, rich, calmHtml, calmRich] = await openEach(reader, [hostile.html, hostile.rich, calm.html, calm.rich]);
  if (!html || !rich || !calmHtml || !calmRich) throw new Error("not opened");
  expect([...html.violations, ...rich.violations]).toEqual([]);
  expectSameStock(html.stock, calmHtml.stock, "saved");
  expectSameStock(rich.stock, calmRich.stock, "copied");
  await expectQuiet(reader);
  await reader.close();

  // The link opens with the same texts.
  await page.goto("about:blank");
  await page.goto(hostile.link);
  await expect(app.after).toHaveValue(`${LATER}\n\n“${HOSTILE[0]}”, said the chair, ${HOSTILE[0]}`);
  await expect(app.title("first")).toHaveValue(HOSTILE[0] ?? "");
  await expect(app.marks("ins").first()).toBeVisible();
  await expectQuiet(page);
});

test("the canary detects scripts that run, and the watch detects refused ones", async ({ app, page, watch }) => {
  watch.allowError(/a hostile string has run|Content Security Policy|Trusted/);
  const calm = await stockOf(page);
  await page.evaluate(() => {
    Object.assign(globalThis, { __ran: 1 });
    const image = document.createElement("img");
    image.src = "data:image/png,x";
    image.setAttribute("style", "color: red");
    document.body.append(image);
    const { trustedTypes } = /** @type {any} */ (globalThis);
    for (const attempt of [
      () => document.body.insertAdjacentHTML("beforeend", "<b>x</b>"),
      () => trustedTypes.createPolicy("another", {}),
    ]) {
      try {
        attempt();
      } catch {}
    }
  });
  /** Each is refused twice, by the policy of the header and by that of the page itself. */
  const refused = async () => (await recordOf(page)).violations.map((each) => each.split(" ")[0]).sort();
  const directives = ["img-src", "require-trusted-types-for", "style-src-attr", "trusted-types"];
  await expect.poll(refused).toEqual(directives.flatMap((each) => [each, each]));
  const { ran, policies } = await recordOf(page);
  expect(ran).toBe(1);
  expect(policies).toContain("another: ");
  const stock = await stockOf(page);
  expect(() => expectSameStock(stock, calm)).toThrow();
  expect(stock.risky.img).toBe(1);
  expect(stock.attributes).toContain("style");
  await expect(app.status).toBeVisible();
});
