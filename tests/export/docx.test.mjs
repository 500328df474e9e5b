// A Word document with tracked changes conforms to the schema, and LibreOffice restores both texts from it.

import assert from "node:assert/strict";
import test from "node:test";
import { writeDocx } from "../../www/export/docx/docx.js";
import { findOffice, settle } from "./libreoffice.mjs";
import { matterOf, NOTHING } from "./matter.mjs";
import { madePair, PAIRS } from "./pairs.mjs";
import { all, orderFaults, parseXml } from "./schema.mjs";
import { unzip } from "./unzip.mjs";

/** @import { Pair } from "./pairs.mjs" */

const DAY = new Date("2026-03-14T09:26:53.589Z");
const AUTHOR = "Ada & <Co>";

/** @param {Pair} pair */
const document = ({ before, after, options = {} }) => writeDocx(matterOf(before, after, { options }), AUTHOR, DAY);

/** @type {Pair[]} */
const ALL = [...PAIRS, ...Array.from({ length: 24 }, (_, seed) => madePair(seed + 1))];

/**
 * Returns the paragraphs of a text, letter for letter, except for characters that a Word document cannot contain.
 * @param {string} text
 * @param {boolean} wrapped
 */
function paragraphsOf(text, wrapped) {
  return text
    .split(wrapped ? /\n\s*\n\s*/ : /\r\n|[\n\r\u0085\u2028\u2029]/)
    .filter((line) => line.trim() !== "")
    .map((line) =>
      line
        .replaceAll("\n", " ")
        // LibreOffice writes a line break inside a paragraph in this way.
        .replace(/[\v\f]/g, "\n")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML does not allow these characters
        .replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, "\ufffd"),
    );
}

const office = findOffice();

test("all changes accepted give the text after, all rejected the text before", {
  // In CI LibreOffice must be installed: its absence is a failure.
  skip: office === null && process.env.CI === undefined && "there is no LibreOffice on PATH, and SOFFICE names none",
}, async () => {
  assert.ok(office !== null, "there is no LibreOffice on PATH, and SOFFICE names none");
  const settled = await settle(office, await Promise.all(ALL.map(document)));
  ALL.forEach(({ name, before, after, options = {} }, index) => {
    const { statistics } = matterOf(before, after, { options }).comparison;
    const { accepted, rejected } = /** @type {(typeof settled)[number]} */ (settled[index]);
    const visible = (/** @type {{ paragraphs: string[] }} */ { paragraphs }) =>
      paragraphs.filter((line) => line.trim() !== "");
    assert.deepEqual(visible(accepted), paragraphsOf(after, statistics.after.hardWrapped), `${name}: accepted`);
    assert.deepEqual(visible(rejected), paragraphsOf(before, statistics.before.hardWrapped), `${name}: rejected`);
    assert.equal(accepted.left + rejected.left, 0, `${name}: nothing is left tracked`);
  });
  const poem = settled[PAIRS.findIndex(({ name }) => name.startsWith("a poem"))];
  assert.deepEqual(poem?.rejected.paragraphs, [
    "",
    "The tide comes in,",
    "the tide goes out,",
    "",
    "",
    "and no one asks",
    "what it is about.",
    "",
    "The gulls know.",
    "",
  ]);
});

test("the order of elements is the schema's, and each number of a revision is unique", async () => {
  for (const pair of ALL) {
    const files = unzip(await document(pair));
    for (const [name, content] of Object.entries(files)) {
      const root = parseXml(content);
      if (name.startsWith("word/") && !name.includes("_rels"))
        assert.deepEqual(orderFaults(root), [], `${pair.name}: ${name}`);
    }
    const nodes = all(parseXml(files["word/document.xml"] ?? ""));
    const revisions = nodes.filter(({ attributes }) => attributes.has("w:author"));
    assert.equal(new Set(revisions.map(({ attributes }) => attributes.get("w:id"))).size, revisions.length, pair.name);
    for (const { attributes } of revisions) {
      assert.match(attributes.get("w:author") ?? "", /^Ada &amp; &lt;Co&gt;(?: \(formatting\))?$/);
      assert.equal(attributes.get("w:date"), "2026-03-14T09:26:53Z");
    }
    // Both ends of each move have its name, and each end has a start before its end.
    const names = (/** @type {string} */ end) =>
      nodes.filter(({ name }) => name === `w:move${end}RangeStart`).map(({ attributes }) => attributes.get("w:name"));
    assert.deepEqual(names("From").sort(), names("To").sort(), pair.name);
    for (const end of ["From", "To"]) {
      /** @type {Set<string | undefined>} */
      const open = new Set();
      for (const { name, attributes } of nodes) {
        if (name === `w:move${end}RangeStart`) open.add(attributes.get("w:id"));
        if (name === `w:move${end}RangeEnd`) assert.ok(open.delete(attributes.get("w:id")), pair.name);
      }
      assert.equal(open.size, 0, pair.name);
    }
  }
});

test("faults in the order of elements are found", () => {
  const faults = (/** @type {string} */ xml) => orderFaults(parseXml(xml));
  assert.deepEqual(faults("<w:p><w:r><w:t>x</w:t></w:r><w:pPr/></w:p>"), ["w:pPr is not the first in w:p"]);
  assert.deepEqual(faults("<w:pPr><w:rPr/><w:bidi/></w:pPr>"), ["w:bidi stands too late in w:pPr"]);
  assert.deepEqual(faults('<w:ins w:id="1"><w:t>x</w:t></w:ins>'), [
    "w:t may not stand in w:ins",
    "w:ins has no w:author",
  ]);
  assert.throws(() => parseXml("<w:p><w:r></w:p>"), /ends what it did not begin/);
});

test("moves are tracked as moves, and a comment names the ignored differences and the program", async () => {
  const pair = PAIRS.find(({ name }) => name.startsWith("a sentence that moved"));
  const files = unzip(await document(/** @type {Pair} */ (pair)));
  assert.match(files["word/document.xml"] ?? "", /<w:moveFromRangeStart [^>]*w:name="move1"\/>/);
  const typography = unzip(await document(/** @type {Pair} */ (PAIRS[0])))["word/comments.xml"] ?? "";
  assert.match(typography, /differences in formatting \(typography\) are ignored by the comparison but tracked here/);
  assert.match(typography, /Treated as the same: differences in typography\./);
  assert.match(typography, /Made with Word for Word \d+\.\d+\.\d+/);
  const { comparison } = matterOf("A \u0007.", "A b \u0007.");
  assert.equal(comparison.hunks.length > 0, true);
  const lost = unzip(await writeDocx(matterOf("A \u0007.", "A b \u0007."), AUTHOR, DAY))["word/comments.xml"] ?? "";
  assert.match(lost, /2 characters that this file format cannot hold/);
});

test("titles that look like markup are written as text", async () => {
  const title = "</dc:title><script>alert(1)</script> \"'&\u0000";
  const about = { before: { ...NOTHING, title }, after: NOTHING };
  const files = unzip(await writeDocx(matterOf("One.", "Two.", { about }), AUTHOR, DAY));
  const core = files["docProps/core.xml"] ?? "";
  assert.doesNotMatch(core, /<script/);
  const named = all(parseXml(core)).find(({ name }) => name === "dc:title");
  assert.equal(
    named?.text,
    "&lt;/dc:title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot;&#39;&amp;\ufffd and After, compared",
  );
});
