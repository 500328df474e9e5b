// The data that the views of passages and quotations draw.

import assert from "node:assert/strict";
import test from "node:test";
import { passageParagraphs, signatureOf, withExclusions } from "../../www/model/passage-segments.js";
import { containedSide, litByPassage, litByPlace, readPassages } from "../../www/model/passages.js";
import { quotationEntries } from "../../www/model/quotation-entries.js";
import { quotedSpans, readQuotations } from "../../www/model/quotations.js";
import { firstWhere, overlapping } from "../../www/model/texts.js";
import { compared, message } from "./model.mjs";

const STATEMENT =
  "The council will build forty new homes beside the old harbour this year. Nobody shall be asked to leave before the winter ends. The cost is six million euros, and the state pays half.";
const REPORT =
  "The town has plans. “The council will build forty new homes beside the old harbour this year,” the mayor said. She added that “nobody shall be forced to leave before the winter ends”. The cost is six million euros, and the state pays half. “We are poor,” she said.";

const { texts, comparison } = compared(STATEMENT, REPORT, { passages: true, quotations: true });
const reuse = readPassages(comparison);

/** @param {{ start: number, end: number }} span @param {"before" | "after"} side */
function textOf({ start, end }, side) {
  return texts[side].slice(start, end);
}

test("a comparison without passages or quotations has none", () => {
  const without = compared(STATEMENT, REPORT).comparison;
  assert.equal(readPassages(without), null);
  assert.deepEqual(readQuotations(without, "after"), []);
});

test("passages are verbatim, reworded, or verbatim without quotation marks", () => {
  assert.ok(reuse !== null);
  assert.equal(reuse.quoting, "after");
  const kinds = reuse.passages.map(({ kind, after }) => [kind, textOf(after, "after").slice(0, 11)]);
  assert.deepEqual(kinds.toSorted(), [
    ["exact", "The council"],
    ["near", "nobody shal"],
    ["unquoted", "The cost is"],
  ]);
  const near = reuse.passages.find(({ kind }) => kind === "near");
  const words = near?.differences.map(({ before, after }) => [textOf(before, "before"), textOf(after, "after")]);
  assert.deepEqual(words, [["asked", "forced"]]);
});

test("a place is highlighted with its partner in the other text", () => {
  assert.ok(reuse !== null);
  const tile = reuse.after.tiles[0];
  assert.ok(tile !== undefined);
  const lit = litByPlace(reuse, { side: "after", tile });
  assert.deepEqual(lit.after.here, [tile]);
  assert.deepEqual(lit.before.here, [reuse.passages[tile.passage]?.before]);
  const whole = litByPassage(reuse, tile.passage);
  assert.deepEqual(
    [whole.before.here, whole.after.here],
    [[reuse.passages[tile.passage]?.before], [reuse.passages[tile.passage]?.after]],
  );
});

test("a text is contained in the other if one passage has most of it, and the reverse does not hold", () => {
  const longest = {
    kind: /** @type {const} */ ("exact"),
    before: { start: 0, end: 1 },
    after: { start: 0, end: 1 },
    words: 80,
    quoted: 0,
    differences: [],
  };
  assert.equal(containedSide({ before: { words: 100 }, after: { words: 1000 } }, longest), "before");
  assert.equal(containedSide({ before: { words: 1000 }, after: { words: 100 } }, longest), "after");
  assert.equal(containedSide({ before: { words: 100 }, after: { words: 90 } }, longest), null);
  assert.equal(containedSide({ before: { words: 200 }, after: { words: 1000 } }, longest), null);
  assert.equal(containedSide({ before: { words: 100 }, after: { words: 1000 } }, null), null);
});

test("the segments of a text, joined, are its paragraphs, cut so that every passage is a piece", () => {
  assert.ok(reuse !== null);
  for (const side of /** @type {const} */ (["before", "after"])) {
    const [paragraph, ...others] = passageParagraphs(texts[side], false, reuse, side, quotedSpans(comparison)[side]);
    assert.deepEqual(others, []);
    const pieces = paragraph?.segments.flatMap((segment) => segment.pieces) ?? [];
    assert.equal(pieces.map(({ text }) => text).join(""), texts[side]);
    const starts = new Set(pieces.map(({ at }) => at));
    for (const passage of reuse.passages) assert.ok(starts.has(passage[side].start));
    assert.deepEqual(
      pieces.filter(({ differs }) => differs !== null).map(({ text }) => text),
      [side === "before" ? "asked" : "forced"],
    );
  }
});

test("a text that changes elsewhere has the same signature, and an exclusion is a paragraph of its own", () => {
  assert.ok(reuse !== null);
  const paragraphs = passageParagraphs(STATEMENT, false, reuse, "before", []);
  const marker = { side: /** @type {const} */ ("before"), at: 0, index: 0, label: "3 lines are excluded." };
  const [first, second] = withExclusions(paragraphs, [marker]);
  assert.deepEqual(first, { start: 0, segments: [], exclusion: marker });
  assert.equal(second, paragraphs[0]);
  const [paragraph] = paragraphs;
  assert.ok(first !== undefined && paragraph !== undefined);
  assert.equal(signatureOf({ ...paragraph, start: 500 }), signatureOf(paragraph));
  assert.notEqual(signatureOf(first), signatureOf(paragraph));
});

test("every quotation has a verdict, and its source", () => {
  const quotations = readQuotations(comparison, "after");
  assert.deepEqual(
    quotations.map(({ verdict, span }) => [verdict, textOf(span, "after").split(" ")[0]]),
    [
      ["verbatim", "The"],
      ["altered", "nobody"],
      ["absent", "We"],
    ],
  );
  assert.deepEqual(readQuotations(comparison, "before"), []);
  const [first] = quotations;
  assert.match(textOf(first?.parts[0]?.source ?? { start: 0, end: 0 }, "before"), /^The council .* this year$/);
});

test("an entry has the quoted words and those of the source, each with its text and a link", () => {
  const entries = quotationEntries(texts, comparison.statistics, "after", readQuotations(comparison, "after"), message);
  // The report continues the second utterance in the third quotation.
  assert.deepEqual(
    entries.map(({ pieces }) => pieces.map(({ verdict }) => verdict)),
    [["verbatim"], ["altered", "absent"]],
  );
  const [altered, absent] = entries[1]?.pieces ?? [];
  assert.equal(altered?.verdict, "altered");
  assert.deepEqual(
    altered?.notes.map(({ text }) => text),
    ["quote.exchanged(1)"],
  );
  const quoted = altered?.lines.find((line) => line.quoted);
  const source = altered?.lines.at(-1);
  assert.equal(quoted?.label, "place.paragraph(side.after, 1)");
  assert.equal(source?.label, "place.paragraph(side.before, 1)");
  assert.deepEqual(
    quoted?.fragments.map(({ kind, text }) => [kind, text]),
    [
      ["form", "nobody"],
      ["plain", " shall be "],
      ["ins", "forced"],
      ["plain", " to leave before the winter ends"],
    ],
  );
  assert.equal(source?.fragments.find(({ kind }) => kind === "del")?.text, "asked");
  assert.equal(source?.goal?.focus, "before");
  assert.deepEqual(
    absent?.notes.map(({ text }) => text),
    ["quote.elsewhere"],
  );
});

test("pieces of one utterance are one entry, and a quotation inside another is nested", () => {
  const report =
    "“The council will build forty new homes,” the mayor said, “beside the old harbour this year.” He wrote: “They call it ‘forty new homes’ here.”";
  const other = compared(STATEMENT, report, { passages: true, quotations: true });
  const quotations = readQuotations(other.comparison, "after");
  const entries = quotationEntries(other.texts, other.comparison.statistics, "after", quotations, message);
  assert.deepEqual(
    entries.map(({ pieces }) => [pieces.length, pieces.map(({ nested }) => nested.length)]),
    [
      [2, [0, 0]],
      [1, [1]],
    ],
  );
});

test("spans are found by binary search", () => {
  const spans = [
    { start: 0, end: 3 },
    { start: 5, end: 9 },
    { start: 9, end: 12 },
  ];
  assert.deepEqual(overlapping(spans, { start: 3, end: 5 }), []);
  assert.deepEqual(overlapping(spans, { start: 2, end: 10 }), spans);
  assert.deepEqual(overlapping(spans, { start: 8, end: 9 }), [spans[1]]);
  assert.equal(
    firstWhere(spans, ({ end }) => end > 9),
    2,
  );
  assert.equal(
    firstWhere(spans, () => false),
    3,
  );
});
