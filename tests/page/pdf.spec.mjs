// A text that was printed to PDF, divided into lines and pages, is read as the original text.

import { readFile } from "node:fs/promises";
import { makeEncryptedPdf } from "./encrypted-pdf.mjs";
import { containing, expect as impatient, test } from "./fixtures.mjs";
import { expectGivenUp } from "./giving-up.mjs";
import { makeJapanesePdf, makePdf } from "./plain-pdf.mjs";

/** A reader has two megabytes of code, and starts a worker. */
const expect = impatient.configure({ timeout: 20_000 });

/** @typedef {import("@playwright/test").Browser} Browser */

const SAMPLE = new URL("../../www/samples/bank-june.txt", import.meta.url);

const POEM = "O harbour wide,\nO harbour deep,\nthe ships are tied,\nthe pilots sleep.";
const ADDRESS = "The Harbour Board\n1 Quay Street\nPort Town";
const ITEMS = [
  "The channel is dredged to nine metres before the end of the year, whatever it may cost the port and its users.",
  "The lights are repaired.",
  "Buoys that were lost in the storms of the winter are put back where they were.",
];

/** Inserts soft hyphens where a hyphenator might. @param {string} text */
function withHyphens(text) {
  return text.replace(/\p{Ll}{5,}/gu, (word) => word.replace(/..(?=..)/g, "$&\u00ad"));
}

/**
 * @param {Browser} browser @param {string} body
 * @param {Partial<Parameters<import("@playwright/test").Page["pdf"]>[0]>} [options]
 */
async function print(browser, body, options = {}) {
  const page = await browser.newPage();
  await page.setContent(`<style>
    body { margin: 0; width: 220px; font: 13px/1.35 "Liberation Serif", serif; hyphens: manual; }
    p, ol { margin: 0 0 10px; } p.lines { white-space: pre; } h1 { font-size: 19px; }
    body:has(.columns) { width: 500px; } .columns { columns: 2; column-gap: 24px; } .note { font-size: 10px; }
  </style>${body}`);
  await page.evaluate(keepHyphensAtLineEnds);
  const small = 'style="font-size: 8px; width: 100%; text-align: center"';
  const pdf = await page.pdf({
    width: "320px",
    height: "500px",
    margin: { top: "60px", bottom: "60px", left: "50px", right: "50px" },
    displayHeaderFooter: true,
    headerTemplate: `<div ${small}>The Harbour Board · Statement</div>`,
    footerTemplate: `<div ${small}>Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>`,
    ...options,
  });
  await page.close();
  return pdf;
}

/**
 * Removes soft hyphens that break no line. They would leave letters without width in the PDF, unlike the hyphenation of browsers and word
 * processors.
 */
function keepHyphensAtLineEnds() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  /** @type {[Text, number][]} */
  const idle = [];
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = /** @type {Text} */ (node);
    for (let at = text.data.indexOf("\u00ad"); at !== -1; at = text.data.indexOf("\u00ad", at + 1)) {
      const [before, after] = [at - 1, at + 1].map((place) => {
        range.setStart(text, place);
        range.setEnd(text, place + 1);
        // A letter after a break has two boxes, the first of which is at the end of the line before.
        return [...range.getClientRects()].at(-1)?.top;
      });
      if (before === after) idle.push([text, at]);
    }
  }
  for (const [text, at] of idle.reverse()) text.deleteData(at, 1);
}

/** @param {readonly string[]} paragraphs */
const asParagraphs = (paragraphs) => paragraphs.map((text) => `<p>${withHyphens(text)}</p>`).join("");

test.describe("printed on narrow pages, with hyphens, heads and feet", () => {
  test("a statement differs from its own text only by the intended change", async ({ app, browser }) => {
    const paragraphs = (await readFile(SAMPLE, "utf8")).trim().split(/\n+/);
    const list = `<ol>${ITEMS.map((item) => `<li>${withHyphens(item)}</li>`).join("")}</ol>`;
    const lines = (/** @type {string} */ text) => `<p class="lines">${text}</p>`;
    const body = `<h1>A statement</h1>${asParagraphs(paragraphs)}${list}${lines(POEM)}${asParagraphs(paragraphs.slice(1, 3))}${lines(ADDRESS)}`;
    const pdf = await print(browser, body);
    const clean = ["A statement", ...paragraphs, ...ITEMS, POEM, ...paragraphs.slice(1, 3), ADDRESS].join("\n\n");
    await app.before.fill(clean.replace("Port Town", "Port City"));
    await app.openFile("After", "statement.pdf", pdf);
    await expect(app.field("After")).toContainText(/Cleaned up: \d+ lines joined, \d+ hyphenated words rejoined/);
    await expect(app.field("After")).toContainText(/\d+ page headers and footers removed/);
    await expect(app.field("After")).toContainText("3 list numbers removed");
    expect(await app.after.inputValue()).toBe(clean);
    await expect(app.changeList.getByRole("button", { name: "City becomes Town" })).toHaveCount(1);
    await expect(app.marks("del")).toHaveText(["City"]);
    await expect(app.marks("ins")).toHaveText(["Town"]);
  });

  test("the joining of lines is undone, line for line, and repeated", async ({ app, browser }) => {
    const paragraphs = (await readFile(SAMPLE, "utf8")).trim().split(/\n+/);
    await app.openFile("Before", "statement.pdf", await print(browser, asParagraphs(paragraphs)));
    await expect(app.before).toHaveValue(new RegExp(`^${paragraphs[0]?.slice(0, 60)}`));
    const cleaned = await app.before.inputValue();
    await app.field("Before").getByRole("button", { name: "Undo" }).click();
    await expect(app.before).toHaveValue(/^The Harbour Board · Statement\n[^\n]+\n/);
    await expect(app.before).toHaveValue(/\nPage 1 of \d\n/);
    await app.field("Before").getByRole("button", { name: "Clean up again" }).click();
    await expect(app.before).toHaveValue(cleaned);
  });
});

test("columns are read one after the other, and text across them in its place", async ({ app, browser }) => {
  const paragraphs = (await readFile(SAMPLE, "utf8")).trim().split(/\n+/);
  const [first = "", second = "", ...rest] = paragraphs.slice(2);
  const body = `<h1>A heading across both of the columns here</h1><div class="columns">${asParagraphs([first, second])}</div><h1>Another heading across both of the columns</h1><div class="columns">${asParagraphs(rest)}</div>`;
  const pdf = await print(browser, body, { width: "600px", height: "2000px", displayHeaderFooter: false });
  const clean = [
    "A heading across both of the columns here",
    first,
    second,
    "Another heading across both of the columns",
    ...rest,
  ];
  await app.before.fill(clean.join("\n\n"));
  await app.openFile("After", "columns.pdf", pdf);
  await expect(app.after).toHaveValue(clean.join("\n\n"));
});

test("footnotes and their marks go to the end", async ({ app, browser }) => {
  const body = `<p>The board met on Tuesday<sup class="note">1</sup> and heard what the pilots had to say of the new channel, of its depth and of its lights.</p>
    <p>An area of 12 m<sup class="note">2</sup> is closed<sup class="note">2</sup> until then.</p>
    <div class="note"><p>1 A day later than it had been announced, and in another room.</p><p>2 See the notice to mariners.</p></div>`;
  await app.openFile("Before", "notes.pdf", await print(browser, body, { displayHeaderFooter: false }));
  await expect(app.before).toHaveValue(
    /^The board met on Tuesday and heard what .* lights\.\n\nAn area of 12 m² is closed until then\.\n\nA day later .* room\.\n\nSee the notice to mariners\.$/,
  );
  await expect(app.field("Before")).toContainText("2 footnotes moved to the end");
});

test("three hundred pages are read while the page responds, and can be cancelled", async ({ app, browser, page }) => {
  test.slow();
  const long = await print(
    browser,
    asParagraphs(Array.from({ length: 300 }, (_, n) => `Page ${n} has its own words. `.repeat(20))).replaceAll(
      "<p>",
      '<p style="break-after: page">',
    ),
  );
  await expectGivenUp(app, containing("documents/formats/pdf.js"), () => app.openFile("Before", "long.pdf", long));
  await app.openFile("Before", "long.pdf", long);
  // A page of the document is a paragraph of the text.
  await expect.poll(async () => (await app.before.inputValue()).split("\n\n").length, { timeout: 60_000 }).toBe(300);
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  expect((await app.before.inputValue()).match(/Page \d+ has its own words\./g)).toHaveLength(300 * 20);
});

test("one without letters is reported as scanned, and one with a password as locked", async ({ app, browser }) => {
  await app.before.fill("Typed before.");
  await app.openFile(
    "Before",
    "scan.pdf",
    await print(browser, '<svg width="90" height="90"><circle r="40" cx="45" cy="45"/></svg>', {
      displayHeaderFooter: false,
    }),
  );
  await expect(app.note).toHaveText(/“scan\.pdf” contains scanned pages without text\..*OCR/);
  await app.openFile("Before", "locked.pdf", makeEncryptedPdf());
  await expect(app.note).toHaveText(/“locked\.pdf” is protected with a password/);
  await expect(app.before).toHaveValue("Typed before.");
});

test("one with fonts that are only named is read with character tables, and requests only existing files", async ({
  app,
  server,
}) => {
  await app.openFile("Before", "harbour.pdf", makeJapanesePdf("港は六時に開く。"));
  await expect(app.before).toHaveValue("港は六時に開く。", { timeout: 20_000 });
  expect(server.hasServed("vendor/cmaps/UniJIS-UTF16-H.bcmap")).toBe(true);
  await app.openFile("After", "harbour.pdf", makePdf(["The harbour opens at six."]));
  await expect(app.after).toHaveValue("The harbour opens at six.", { timeout: 20_000 });
  expect(server.served.filter(({ status }) => status >= 400)).toEqual([]);
});
