// Hostile strings as text, title, date, source, author and caption are written as text in every export format. How browsers parse the
// HTML formats is tested in ../page/injection-written.spec.mjs.

import assert from "node:assert/strict";
import test from "node:test";
import { writeCritic } from "../../www/export/critic-markup.js";
import { writeDocx } from "../../www/export/docx/docx.js";
import { addressOf } from "../../www/export/export-input.js";
import { writeJson } from "../../www/export/json.js";
import { writable } from "../../www/export/markup-tree.js";
import { cardBlocks, comparisonBlocks, reportBlocks } from "../../www/export/report.js";
import { readLink, sharedLinkOf, writeLink } from "../../www/export/share-link.js";
import { writeMarkdown } from "../../www/export/text-and-markdown.js";
import { loadModule } from "../eval/module.mjs";
import { ADDRESSES, HOSTILE, harmless } from "../page/hostile.mjs";
import { fullOf } from "./matter.mjs";
import { all, orderFaults, parseXml } from "./schema.mjs";
import { unzip } from "./unzip.mjs";

/** @import { Matter } from "./matter.mjs" */

const { toJSON } = await loadModule();
/** The library that the page serves, which has no types. @type {{ parse(text: string, options: { gfm: boolean }): string }} */
const { parse } = await import(new URL("../../www/vendor/marked.js", import.meta.url).href);

const DAY = new Date("2026-03-14T09:26:53.589Z");

/** Returns the changes, and a finding of each kind. @param {Matter} matter */
function cardsOf(matter) {
  const { quotations } = matter.comparison;
  return [
    ...cardBlocks(matter, { kind: "change", index: 0 }),
    ...(quotations !== null && quotations.after.quotations.length > 0
      ? cardBlocks(matter, { kind: "quotation", side: "after", index: 0 })
      : []),
  ];
}

/** Replaces unwritable characters as the exporter does. @param {string} xml */
function lettersIn(xml) {
  return xml
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&#13;/g, "\r")
    .replace(/&amp;/g, "&");
}

test("in a Word document each string is text of a run, an attribute or a property, and not an element", async () => {
  for (const each of HOSTILE) {
    const files = unzip(await writeDocx(fullOf(each), each, DAY));
    for (const [name, xml] of Object.entries(files)) {
      const root = parseXml(xml);
      if (name.startsWith("word/") && !name.endsWith(".rels"))
        assert.deepEqual(orderFaults(root), [], `${name}: ${each}`);
      for (const node of all(root)) {
        assert.doesNotMatch(node.text.replace(/&(?:amp|lt|gt|quot|#39|#13);/g, ""), /[&<>]/, `${name}: ${each}`);
      }
    }
    const { "word/document.xml": document = "", "docProps/core.xml": properties = "" } = files;
    // Line breaks of a text become ends of paragraphs.
    const said = writable(each)
      .trim()
      .split(/[\n\r\u0085\u2028\u2029]/)
      .map((line) => line.trim());
    const runs = lettersIn(
      all(parseXml(document))
        .map(({ text }) => text)
        .join(""),
    );
    const spaceless = (/** @type {string} */ text) => text.replace(/\s+/g, "");
    for (const line of said) assert.ok(spaceless(runs).includes(spaceless(line)), each);
    const creator = all(parseXml(properties)).find(({ name }) => name === "dc:creator");
    assert.equal(lettersIn(creator?.text ?? ""), writable(each));
    const authors = all(parseXml(document)).flatMap(({ attributes }) => attributes.get("w:author") ?? []);
    assert.ok(authors.length > 0);
    for (const author of authors) assert.ok(lettersIn(author).startsWith(writable(each)), each);
  }
});

test("in Markdown each string is text: parsed, it adds no element, and every address is a web address", () => {
  for (const each of HOSTILE) {
    const matter = fullOf(each);
    for (const blocks of [comparisonBlocks(matter), cardsOf(matter), reportBlocks(matter)]) {
      const html = parse(writeMarkdown(blocks), { gfm: true });
      for (const [, name] of html.matchAll(/<\/?([a-z!?][\w-]*)/gi)) {
        assert.match(name ?? "", /^(?:h1|h2|p|ul|ol|li|del|strong|a|em)$/, `${each}\n${html}`);
      }
      for (const [, address] of html.matchAll(/ href="([^"]*)"/g)) {
        assert.match(address ?? "", /^(?:https?:|mailto:)/, `${each}\n${html}`);
      }
    }
  }
});

test("both texts can be restored from CriticMarkup, even if they contain its signs", () => {
  for (const each of HOSTILE) {
    const matter = fullOf(each);
    const critic = writeCritic(matter);
    const settle = (/** @type {RegExp} */ dropped, /** @type {RegExp} */ kept) =>
      critic
        .replace(/\{>>[\s\S]*?<<\}/g, "")
        .replace(dropped, "")
        .replace(kept, "$1")
        .replace(/&(?:#123|#125|amp);/g, (sign) => ({ "&#123;": "{", "&#125;": "}", "&amp;": "&" })[sign] ?? "");
    const [gone, come] = [/\{--([\s\S]*?)--\}/g, /\{\+\+([\s\S]*?)\+\+\}/g];
    assert.equal(settle(come, gone), matter.texts.before, each);
    assert.equal(settle(gone, come), matter.texts.after, each);
  }
});

test("JSON and links return each string unchanged and nothing else", async () => {
  for (const each of HOSTILE) {
    const { texts, about, comparison } = fullOf(each);
    const found = JSON.parse(writeJson(texts, about, toJSON(comparison), [each]));
    assert.deepEqual(found.before, { ...about.before, text: texts.before });
    assert.deepEqual(found.leftOut, [each]);
    const shared = sharedLinkOf({ ...fullOf("x"), texts, about }, each);
    const made = Object.defineProperty({ ...shared.options }, each, {
      value: true,
      enumerable: true,
      configurable: true,
    });
    const link = await writeLink({ ...shared, options: made }, "https://example.org/page");
    const fragment = link.slice(link.indexOf("#"));
    assert.match(fragment, /^#texts=1\.[\w-]+$/);
    const opened = await readLink(fragment);
    assert.ok("link" in opened, each);
    assert.deepEqual(opened.link.before, shared.before);
    assert.equal(opened.link.view, each);
    assert.equal(Object.getPrototypeOf(opened.link.options), Object.prototype);
    for (const fragment of [
      each,
      `#texts=${each}`,
      `#texts=1.${each}`,
      `#texts=1.${encodeURIComponent(writable(each))}`,
    ]) {
      assert.ok("problem" in (await readLink(fragment)), each);
    }
  }
});

test("a source becomes a link only if it is a web address, in any spelling", () => {
  for (const each of [...HOSTILE, ...HOSTILE.map((text) => ` ${text}`)]) {
    const address = addressOf(each);
    if (address !== null) assert.match(address, /^https?:\/\/[^\s"<>`]*$/, each);
  }
  const followed = ADDRESSES.filter((each) => addressOf(each) !== null);
  assert.deepEqual(
    followed.map((each) => each.slice(0, 20)),
    ["https://example.org/", "https://example.org/", "https://example.org/"],
  );
  for (const each of HOSTILE) assert.equal(addressOf(`${harmless(each).replace(/\s/g, "")}`), null);
});
