// Directional controls in texts, titles and dates do not change the direction of the words that an export adds.

import assert from "node:assert/strict";
import test from "node:test";
import { writeDocx } from "../../www/export/docx/docx.js";
import { writeContent, writeElement } from "../../www/export/embed-snippet.js";
import { ENGLISH, titleOf } from "../../www/export/export-input.js";
import { writePage, writeRichText } from "../../www/export/html.js";
import { comparisonBlocks, reportBlocks } from "../../www/export/report.js";
import { writePlain } from "../../www/export/text-and-markdown.js";
import { CHANGES_MESSAGES } from "../../www/messages/en/changes.js";
import { EMBED_MESSAGES } from "../../www/messages/en/embed.js";
import { EXPORT_MESSAGES } from "../../www/messages/en/export.js";
import { LANGUAGES } from "../../www/messages/languages.js";
import { Messages, register } from "../../www/messages/messages.js";
import { isolatedTitle } from "../../www/model/bidi.js";
import { matterOf } from "./matter.mjs";
import { PAIRS } from "./pairs.mjs";
import { unzip } from "./unzip.mjs";

register(EMBED_MESSAGES);

/** Controls that are not closed, and some that close a sequence that was not opened. */
const TURNING = ["\u202e", "\u2067", "\u2069\u202e", "\u202c\u2069\u2069\u202e", "\u202b\u2066"];
const STEERING = /[\u202a-\u202e\u2066-\u2069]/;
const LABEL = /\[(?:deleted|added|moved away|moved here): |\[\d+ · moved|(?<=\p{L})\](?=[\u2069 ])/gu;

/** @param {string} turn */
function turned(turn) {
  const said = "The pilots of the harbour, who were not asked, met at the old lighthouse in the storm.";
  const about = { title: `${turn}June${turn} statement`, date: `${turn}12 June`, source: "" };
  return matterOf(
    `A ${turn} small council met.\n\n${said}\n\nPrices ${turn} rose in spring ${turn} everywhere, and the ferries stayed in port.`,
    `A ${turn} large council met.\n\nPrices ${turn} fell in spring ${turn} everywhere, and the ferries stayed in port.\n\n${said}`,
    { about: { before: about, after: { ...about, title: "" } } },
  );
}

/** Returns the character before each label in a text. @param {string} text */
function aheadOfLabels(text) {
  return [...text.matchAll(LABEL)].filter(([label]) => label !== "]").map(({ index }) => text[index - 1]);
}

test("labels are isolated only in a text with controls", () => {
  for (const turn of TURNING) {
    const matter = turned(turn);
    const plain = writePlain(comparisonBlocks(matter), matter.message);
    const html = writeContent(matter, { view: "changes", caption: "", excerpt: null, height: null });
    for (const written of [plain, html]) {
      const paragraphs = written.split("\n").filter((line) => line.includes(turn));
      const ahead = paragraphs.flatMap(aheadOfLabels);
      assert.ok(ahead.length >= 4, written);
      assert.deepEqual([...new Set(ahead)], ["\u2068"], written);
    }
  }
  for (const { before, after, options = {} } of PAIRS) {
    const matter = matterOf(before, after, { options });
    assert.doesNotMatch(writePlain(comparisonBlocks(matter), matter.message), STEERING);
  }
});

test("deleted words are quoted to the letter between their labels", () => {
  const matter = matterOf("One \u202eword\u202c here.", "One here.");
  const plain = writePlain(comparisonBlocks(matter), matter.message);
  assert.match(plain, /\u2068\[removed: \u2069\u202eword\u202c\u2068\]\u2069/);
});

test("a title and a date are written without controls, and a right-to-left title is isolated", async () => {
  assert.equal(isolatedTitle(" \u2069\u202eJune\u202c "), "June");
  assert.equal(isolatedTitle("\u202eبيان (2)"), "\u2068بيان (2)\u2069");
  for (const turn of TURNING) {
    const matter = turned(turn);
    const title = matter.message("file.name", { before: titleOf(matter, "before"), after: titleOf(matter, "after") });
    const page = await writePage(reportBlocks(matter, true), title, ENGLISH, "");
    for (const [, head] of page.matchAll(/<(?:title|h1|h2)>([^<]*)</g)) assert.doesNotMatch(head ?? "", STEERING);
    assert.match(page, /<b>June statement<\/b>, 12 June/);
    const element = writeElement(matter, { view: "changes", caption: "", excerpt: null, height: null }, "/");
    assert.match(element, /<cite>June statement<\/cite> \(12 June\)/);
  }
});

test("in a right-to-left language our sentences run from right to left, and the texts keep their direction", async () => {
  const messages = new Messages();
  for (const catalogue of [EXPORT_MESSAGES, CHANGES_MESSAGES]) messages.register(catalogue);
  messages.setLocale("ar", await LANGUAGES.ar.load());
  const { message, formatList } = messages;
  const matter = { ...matterOf("It rains here.", "It pours here."), message, list: formatList };
  const arabic = /** @type {const} */ ({ locale: "ar", direction: "rtl" });
  const page = await writePage(reportBlocks(matter, true), "x", arabic, "");
  assert.match(page, /<html lang="ar" dir="rtl">/);
  assert.match(page, /<p dir="ltr" class="text">It /);
  assert.match(page, /<p>المفتاح: <del class="deleted">محذوف<\/del>، <ins class="inserted">مضاف<\/ins>/);
  const pasted = writeRichText(comparisonBlocks(matter), arabic);
  assert.match(pasted, /<h1 dir="rtl">/);
  assert.match(pasted, /<p>It /);
  const snippet = writeContent(matter, { view: "changes", caption: "", excerpt: null, height: null, language: arabic });
  assert.match(snippet, /<figcaption lang="ar" dir="rtl">/);
  const files = unzip(await writeDocx(matter, "x", new Date("2026-03-01"), "rtl"));
  assert.match(files["word/comments.xml"] ?? "", /<w:p><w:pPr><w:bidi\/><\/w:pPr><w:r><w:rPr><w:rtl\/><\/w:rPr>/);
});
