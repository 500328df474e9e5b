// The export menu saves, copies and shares comparisons, and a link that carries both texts opens them.

import { readFile } from "node:fs/promises";
import { addressOfWords } from "../../www/export/text-fragment.js";
import { expectAxeFindsNothing } from "./axe.mjs";
import { containing, expect, test } from "./fixtures.mjs";
import { EARLIER, LATER, REPORT, STATEMENT } from "./texts.mjs";

/** @typedef {import("./app.mjs").App} App */

const HOSTILE = "<img src=x onerror=alert(1)>";

/** @param {App} app */
function menuOf({ page }) {
  const panel = page.locator("#export");
  return {
    panel,
    button: page.getByRole("button", { name: "Export", exact: true }),
    told: panel.getByRole("status"),
    /** @param {string | RegExp} name */
    item: (name) => panel.getByRole("button", { name }),
  };
}

/** @param {App} app */
async function openMenu(app) {
  const menu = menuOf(app);
  await menu.button.click();
  // The menu is loaded when it is opened, which takes a busy machine a while.
  await expect(menu.item(/Word document/)).toBeVisible({ timeout: 20_000 });
  return menu;
}

/** @param {App} app @param {RegExp} name */
async function save(app, name) {
  const menu = menuOf(app);
  const saved = app.page.waitForEvent("download");
  await menu.item(name).click();
  const download = await saved;
  await expect(menu.told).toHaveText(`Saved as ${download.suggestedFilename()}.`);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Reads the clipboard, by media type. @param {import("@playwright/test").Page} page */
function clipboard(page) {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    /** @type {Record<string, string>} */
    const found = {};
    for (const type of item?.types ?? []) found[type] = (await (await item?.getType(type))?.text()) ?? "";
    return found;
  });
}

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("the menu is loaded when it is opened, and without a result it says what is missing", async ({ app, server }) => {
  expect(server.hasServed("page/export/export-menu.js") || server.hasServed("export/worker.js")).toBe(false);
  const menu = menuOf(app);
  await menu.button.click();
  await expect(menu.panel).toContainText("There is nothing to save yet");
  await expect(menu.item(/Word document/)).toBeHidden();
  await app.page.keyboard.press("Escape");
  await expect(menu.button).toBeFocused();
  await expect(menu.panel).toBeHidden();
});

test("a comparison is saved in each form, under the names of the texts", async ({ app, page }) => {
  await page.getByRole("textbox", { name: "Title of the first text" }).fill("June/2026: <draft>");
  await app.write(EARLIER, LATER);
  await expect(app.status).not.toHaveText(/Nothing/);
  await openMenu(app);
  const docx = await save(app, /Word document/);
  expect(docx.name).toBe("June 2026 draft and After.docx");
  expect(docx.bytes.subarray(0, 4)).toEqual(Buffer.from([0x50, 0x4b, 3, 4]));
  const critic = (await save(app, /CriticMarkup/)).bytes.toString("utf8");
  expect(critic).toMatch(/\{\+\+[\s\S]+\+\+\}/);
  const json = JSON.parse((await save(app, /JSON/)).bytes.toString("utf8"));
  expect(json).toMatchObject({
    format: "word-for-word",
    version: 1,
    before: { text: EARLIER },
    after: { text: LATER },
    comparison: { version: 2 },
  });
  expect(
    json.comparison.changes.map((/** @type {any} */ { before: [from, to] }) => EARLIER.slice(from, to)).join(""),
  ).toBe(EARLIER);
  expect(json.comparison.quotations).not.toBeNull();
});

test("a saved page opens without a script, a request or an error, and shows the words", async ({ app, browser }) => {
  await app.write(`${EARLIER}\n\n${HOSTILE}`, LATER);
  await expect(app.status).not.toHaveText(/Nothing/);
  await openMenu(app);
  const html = (await save(app, /Web page/)).bytes.toString("utf8");
  // In a separate context, because the watch over the page allows no second window.
  const context = await browser.newContext();
  const page = await context.newPage();
  /** @type {string[]} */
  const wrong = [];
  page.on("console", (message) => wrong.push(message.text()));
  page.on("request", (request) => wrong.push(request.url()));
  await page.setContent(html);
  await expect(page.locator("ins").first()).toHaveCSS("text-decoration-line", "underline");
  await expect(page.locator("del").first()).toHaveCSS("text-decoration-line", "line-through");
  await expect(page.locator("main")).toContainText(HOSTILE);
  await expect(page.locator("img, script")).toHaveCount(0);
  expect(wrong).toEqual([]);
  await context.close();
});

test("the comparison is copied with its marks, and as plain text", async ({ app, page }) => {
  await app.write(`The rate is 4.75. ${HOSTILE}`, `The rate is 4.50. ${HOSTILE}`);
  await expect(app.status).not.toHaveText(/Nothing/);
  const menu = await openMenu(app);
  await menu.item("Marked text for a word processor").click();
  await expect(menu.told).toHaveText("Copied.");
  const copied = await clipboard(page);
  expect(copied["text/html"]).toMatch(/<del style="[^"]*line-through[^"]*"><b>4\.75<\/b><\/del>/);
  expect(copied["text/html"]).not.toMatch(/<img/);
  expect(copied["text/plain"]).toContain("The rate is [removed: 4.75][added: 4.50].");
});

test("one finding is copied with its source, from every view", async ({ app, page }) => {
  await app.write(STATEMENT, `${REPORT} “We have opened our gauges to inspection each year,” it said.`);
  await app.tab("Quotations").click();
  await expect(app.quotations.getByRole("listitem").first()).toBeVisible();
  const menu = await openMenu(app);
  await menu.panel.getByText("Dates, sources and author").click();
  await menu.panel.getByLabel("Date of Before").fill("4 March");
  await menu.panel.getByLabel("Address of Before").fill("https://example.org/statement");
  await menu.panel.getByLabel("Address of After").fill("javascript:alert(1)");
  await menu.panel.getByLabel("Address of After").blur();
  const which = menu.panel.getByLabel("Finding");
  await expect(which.locator("option:checked")).toHaveText(
    /^1\. (?:Verbatim|Altered|Elided|Stitched|Not in this text): /,
  );
  await menu.item("Markdown").click();
  await expect(menu.told).toHaveText("Copied.");
  const card = (await clipboard(page))["text/plain"];
  expect(card).toMatch(/\]\(<https:\/\/example\.org\/statement#:~:text=/);
  expect(card).toContain("**Before**, 4 March, [https://example.org/statement]");
  expect(card).not.toMatch(/\]\(<?javascript/);
  await which.selectOption({
    label: (await which.locator("optgroup[label=Passages] option").first().textContent()) ?? "",
  });
  await menu.item(/^Plain text$/).click();
  await expect.poll(async () => (await clipboard(page))["text/plain"]).toMatch(/^\d+ words, /);
});

test("the current passage or quotation is the finding that is copied", async ({ app }) => {
  await app.write(
    STATEMENT,
    `${REPORT} “We have opened our gauges to inspection.”\n\nNobody knew why. The figures were old. “Nothing that we ask for will be taken from their fields.”`,
  );
  await app.tab("Shared").click();
  const passage = app.passageList.getByRole("listitem").last();
  await passage.getByRole("button").first().click();
  const menu = await openMenu(app);
  const which = menu.panel.getByLabel("Finding");
  await expect(which.locator("option:checked")).toContainText(/A river is not a tap/);
  await app.page.keyboard.press("Escape");
  await app.tab("Quotations").click();
  await app.quotations.getByRole("listitem").filter({ hasText: "Nothing that" }).getByRole("button").first().focus();
  await menu.button.click();
  await expect(which.locator("option:checked")).toContainText(/Nothing that we ask/);
});

test("long comparisons are marked up in a worker, as the view shows them; all findings are listed on request", async ({
  app,
  page,
  server,
}) => {
  const rows = Array.from(
    { length: 230 },
    (_, n) =>
      `Pier ${n * 7} was opened to boats of the north in year ${1700 + n}, and its keeper wrote down each of them in book ${n}.`,
  );
  await app.write(rows.join("\n\n"), rows.map((row) => row.replace("opened", "closed")).join("\n\n"));
  await app.tab("Shared").click();
  await expect(app.status).toHaveText(/passages? covers?|contains/i);
  await openMenu(app);
  const menu = menuOf(app);
  await menu.item("Marked text for a word processor").click();
  await expect(menu.told).toHaveText("Copied.");
  expect(server.hasServed("export/worker.js")).toBe(true);
  const copied = await clipboard(page);
  expect(copied["text/html"]).toMatch(/Shared passages/);
  expect(copied["text/plain"]).toContain("its keeper wrote down each of them in book 229");

  const which = menu.panel.getByLabel("Finding");
  const changes = which.locator("optgroup[label=Changes] option");
  await expect(changes).toHaveCount(200);
  await menu.item("Show 30 more").click();
  await expect(changes).toHaveCount(230);
  await expect(which).toBeFocused();
  const cut = (await save(app, /Web page/)).bytes.toString("utf8");
  expect(cut).toContain("30 more are not listed.");
  await menu.panel
    .getByRole("checkbox", { name: /List everything in the web page: 230 of one kind instead of 200/ })
    .check();
  const whole = (await save(app, /Web page/)).bytes.toString("utf8");
  expect(whole).not.toContain("more are not listed.");
  expect(whole).toContain("230. ");
});

test("saving waits for passages and quotations", async ({ app, page }) => {
  /** @type {() => void} */
  let release = () => {};
  const held = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  await page.route(containing("pkg/word_for_word_bg.wasm"), async (route) => {
    await held;
    await route.continue();
  });
  await app.write(STATEMENT, REPORT);
  await expect(app.text).toContainText("poetic");
  const menu = await openMenu(app);
  const saved = page.waitForEvent("download");
  await menu.item(/Web page/).click();
  await expect(menu.told).toHaveText(/still searching for shared passages/);
  release();
  const html = await readFile(await (await saved).path(), "utf8");
  expect(html).toContain("Shared passages (2)");
  expect(html).not.toContain("were not ready");
});

test("date and source follow their text when the texts are swapped, and not to another text", async ({ app }) => {
  await app.write(EARLIER, LATER);
  const menu = await openMenu(app);
  await menu.panel.getByText("Dates, sources and author").click();
  await menu.panel.getByLabel("Date of Before").fill("4 March");
  await menu.panel.getByLabel("Date of Before").blur();
  await menu.button.click();
  await app.swap.click();
  await menu.button.click();
  await expect(menu.panel.getByLabel("Date of After")).toHaveValue("4 March");
  await expect(menu.panel.getByLabel("Date of Before")).toHaveValue("");
  await menu.button.click();
  await app.write("Something else.", "And another thing.");
  await menu.button.click();
  await expect(menu.panel.getByLabel("Date of After")).toHaveValue("");
});

test("date and source survive a reload", async ({ app, page }) => {
  await app.write(EARLIER, LATER);
  const menu = await openMenu(app);
  await menu.panel.getByText("Dates, sources and author").click();
  await menu.panel.getByLabel("Address of After").fill("https://example.org/later");
  await menu.panel.getByLabel("Address of After").blur();
  await page.reload();
  await expect(page.locator("#after")).toHaveValue(LATER);
  await expect(app.status).not.toHaveText(/Nothing|Comparing/);
  await openMenu(app);
  await expect(menu.panel.getByLabel("Address of After")).toHaveValue("https://example.org/later");
});

test.describe("a link with both texts", () => {
  /** @param {App} app */
  async function copyLink(app) {
    const menu = await openMenu(app);
    await menu.item(/^Link/).click();
    await expect(menu.told).toHaveText(/Anyone with this link can read both texts/);
    const link = (await clipboard(app.page))["text/plain"] ?? "";
    await app.page.keyboard.press("Escape");
    return link;
  }

  test("opens with the texts, titles, options and view, and leaves the address bar", async ({ app, page, server }) => {
    await page.getByRole("textbox", { name: "Title of the first text" }).fill("June");
    await app.write(STATEMENT, REPORT);
    await app.options.click();
    await page.getByRole("checkbox", { name: "Ignore case" }).check();
    await page.keyboard.press("Escape");
    await app.tab("Shared").click();
    const link = await copyLink(app);
    expect(link.startsWith(`${server.address}/#texts=1.`)).toBe(true);
    await page.goto("about:blank");
    await page.goto(link);
    await expect(app.tab("Shared")).toHaveAttribute("aria-selected", "true");
    await expect(page.locator("#before")).toHaveValue(STATEMENT);
    await expect(page.locator("#after")).toHaveValue(REPORT);
    await expect(page.getByRole("textbox", { name: "Title of the first text" })).toHaveValue("June");
    await expect(page.locator("#case")).toBeChecked();
    await expect(page).toHaveURL(`${server.address}/`);
    for (const { path } of server.served) expect(path).not.toContain("texts=");
  });

  test("can be undone: the earlier texts come back", async ({ app, page }) => {
    await app.write(EARLIER, LATER);
    const link = await copyLink(app);
    await app.write("My own text.", "And my other one.");
    const ignoreCase = page.getByRole("checkbox", { name: "Ignore case" });
    await app.options.click();
    await ignoreCase.check();
    await page.evaluate((address) => location.assign(address), link);
    await expect(page.locator("#before")).toHaveValue(EARLIER);
    await expect(page.locator("#case")).not.toBeChecked();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.locator("#before")).toHaveValue("My own text.");
    await expect(page.locator("#after")).toHaveValue("And my other one.");
    // With the options of the earlier comparison.
    await expect(page.locator("#case")).toBeChecked();
    await page.getByRole("button", { name: "Redo" }).click();
    await expect(page.locator("#before")).toHaveValue(EARLIER);
    await expect(page.locator("#case")).not.toBeChecked();
  });

  test("is refused with a reason if it is damaged or of a later version", async ({ app, page }) => {
    await app.write("My own text.", "And my other one.");
    await page.evaluate(() => location.assign("#texts=1.AAAA"));
    await expect(page.locator("#notices")).toContainText("The link is damaged");
    await page.evaluate(() => location.assign("#texts=9.AAAA"));
    await expect(page.locator("#notices")).toContainText("made by a newer version of Word for Word");
    await expect(page.locator("#before")).toHaveValue("My own text.");
    await expect(page.locator("#after")).toHaveValue("And my other one.");
  });

  test("says if it is too long for some programs", async ({ app }) => {
    const long = Array.from({ length: 900 }, (_, n) => `word${n * 7919} and ${n * 104729}`).join(" ");
    await app.write(long, long.replace("word0", "changed"));
    await expect(app.status).not.toHaveText(/Nothing|Comparing/);
    const menu = await openMenu(app);
    await menu.item(/^Link/).click();
    await expect(menu.told).toHaveText(/cut links of more than 2,000 characters/);
  });
});

test("the address of a finding leads to its words in their source", async ({ browser }) => {
  const filler = Array.from({ length: 60 }, (_, n) => `Paragraph ${n} says nothing of note, and fills the page.`);
  const told =
    "The Council will keep its well-known rate at 4.75 percent, it said (for now). Nobody objected & all went home.";
  const paragraphs = [...filler, told, "“So be it,” the chair said – and closed the meeting.", ...filler];
  const text = paragraphs.join("\n\n");
  const escaped = (/** @type {string} */ line) => line.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  await context.route("https://example.org/**", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: `<!doctype html>${paragraphs.map((line) => `<p>${escaped(line)}</p>`).join("")}`,
    }),
  );
  const from = text.indexOf(told);
  for (const words of [
    "will",
    "4.75",
    "well-known rate",
    "(for now)",
    "",
    "objected & all",
    text.slice(from, text.indexOf("the meeting")),
  ]) {
    const start = words === "" ? text.indexOf("keep") : text.indexOf(words, from);
    const page = await context.newPage();
    await page.goto(addressOfWords("https://example.org/page", text, { start, end: start + words.length }) ?? "");
    await expect.poll(() => page.evaluate(() => scrollY), words).toBeGreaterThan(1000);
    await page.close();
  }
  await context.close();
});

test("the menu passes axe, and fits a narrow screen", async ({ app, page }) => {
  await app.write(EARLIER, LATER);
  const menu = await openMenu(app);
  await menu.panel.getByText("Dates, sources and author").click();
  await expectAxeFindsNothing(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expect(menu.panel).toBeVisible();
  expect(await app.overflow()).toBeLessThanOrEqual(0);
});

test("printing shows the result without controls", async ({ app, page }) => {
  await app.write(EARLIER, LATER);
  await expect(app.text.locator("ins").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(app.text.locator("ins").first()).toBeVisible();
  await expect(app.status).toBeVisible();
  for (const part of [app.options, app.next, page.locator("#before"), app.changeList]) await expect(part).toBeHidden();
});
