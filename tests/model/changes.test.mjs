// The data that the views of the changes draw.

import assert from "node:assert/strict";
import test from "node:test";
import { bearingNames, FORM_ONLY, GROUPS, groupOfHunks } from "../../www/model/bearings.js";
import { ChangeSequence, hunksByFilter, inOrder, inSections } from "../../www/model/change-order.js";
import { collapse, SentenceStarts } from "../../www/model/collapsed-regions.js";
import { summarizeHunks } from "../../www/model/hunk-summaries.js";
import { inlineParagraphs } from "../../www/model/inline-paragraphs.js";
import { movesOf } from "../../www/model/moves.js";
import { OverviewScale } from "../../www/model/overview-scale.js";
import { sideBySideRows } from "../../www/model/side-by-side-rows.js";
import { paragraphAt, paragraphSpans } from "../../www/model/texts.js";
import { compared, MOVED } from "./model.mjs";

/** @import { Paragraph } from "../../www/model/inline-paragraphs.js" */
/** @import { Comparison, Texts } from "../../www/model/texts.js" */

/** Writes a paragraph with its changes in brackets. @param {Paragraph} paragraph */
function written(paragraph) {
  const marks = ["", "-", "+", "<", ">"];
  return paragraph
    .map(({ kind, text, isBreak }) => (kind === 0 ? text : `[${marks[kind]}${isBreak ? "¶" : text}]`))
    .join("");
}

/** @param {Texts} texts @param {Comparison} comparison */
function summariesOf(texts, comparison) {
  const groups = groupOfHunks(comparison);
  return summarizeHunks(texts, comparison, (hunk) => groups[hunk] === FORM_ONLY);
}

test("a paragraph ends at a line break, in a hard-wrapped text at an empty line only", () => {
  const text = "One\ntwo.\r\n\r\nThree.\n";
  const paragraphsOf = (/** @type {boolean} */ hardWrapped) =>
    paragraphSpans(text, hardWrapped).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(paragraphsOf(false), ["One", "two.", "Three."]);
  assert.deepEqual(paragraphsOf(true), ["One\ntwo.", "Three.\n"]);
  const spans = paragraphSpans(text, false);
  assert.deepEqual(
    [0, 3, 4, 12, 99].map((offset) => paragraphAt(spans, offset)),
    [1, 1, 2, 3, 3],
  );
  assert.equal(paragraphAt([], 0), 1);
});

test("the inline view has the text after, with deleted words in place", () => {
  const { texts, comparison } = compared("One two.\n\nThree four.", "One 2.\n\nThree four.");
  assert.deepEqual(inlineParagraphs(texts, comparison, false).map(written), ["One [-two][+2].", "Three four."]);
});

test("the break of a paragraph that was deleted whole needs no sign, and a break that joins two has one", () => {
  const deleted = compared(
    "One stays here.\n\nThis goes away entirely.\n\nTwo stays there.",
    "One stays here.\n\nTwo stays there.",
  );
  assert.deepEqual(inlineParagraphs(deleted.texts, deleted.comparison, false).map(written), [
    "One stays here.",
    "[-This goes away entirely.]",
    "Two stays there.",
  ]);
  const joined = compared("One stays here.\n\nTwo stays there.", "One stays here. Two stays there.");
  const [paragraph, ...others] = inlineParagraphs(joined.texts, joined.comparison, false).map(written);
  assert.deepEqual(others, []);
  assert.match(paragraph ?? "", /^One stays here\..*\[-¶\].*Two stays there\.$/);
});

test("side by side, every paragraph is next to the one that it became", () => {
  const { texts, comparison } = compared(
    "One stays.\n\nTwo is here.\n\nFour stays.",
    "One stays.\n\nTwo was here.\n\nThree is entirely new and long.\n\nFour stays.",
  );
  const rows = sideBySideRows(texts, comparison, false);
  const written = rows.map(({ before, after }) =>
    [before, after].map((cell) =>
      cell
        .flat()
        .map(({ text }) => text)
        .join(""),
    ),
  );
  assert.deepEqual(written.at(0), ["One stays.", "One stays."]);
  assert.deepEqual(written.at(-1), ["Four stays.", "Four stays."]);
  const changed = rows.find(({ before }) => before.flat().some(({ text }) => text.startsWith("Two")));
  assert.deepEqual(
    changed?.after.map((paragraph) =>
      paragraph
        .map(({ text }) => text)
        .join("")
        .trim(),
    ),
    ["Two was here.", "Three is entirely new and long."],
  );
});

test("very many paragraphs are merged into two thousand rows at most, without losing any", () => {
  const paragraphs = Array.from({ length: 4500 }, (_, index) => `Paragraph ${index} stays.`);
  const { texts, comparison } = compared(paragraphs.join("\n\n"), [...paragraphs, "One is new."].join("\n\n"));
  const rows = sideBySideRows(texts, comparison, false);
  assert.ok(rows.length <= 2000);
  assert.equal(rows.flatMap(({ before }) => before).length, 4500);
  assert.equal(rows.flatMap(({ after }) => after).length, 4501);
});

test("a word with a bearing is highlighted whole, in another word the characters that differ", () => {
  const { texts, comparison } = compared("It will decarbonise 100 plants.", "It may decarbonize 200 plants.");
  const pieces = inlineParagraphs(texts, comparison, false).flat();
  const highlights = pieces.flatMap((piece) =>
    piece.highlights.map(({ start, end, trait }) => [piece.text.slice(start - piece.start, end - piece.start), trait]),
  );
  assert.deepEqual(highlights, [
    ["will", "modal"],
    ["s", "letters"],
    ["100", "figure"],
    ["may", "modal"],
    ["z", "letters"],
    ["200", "figure"],
  ]);
});

test("ignored differences are highlighted on request, with the form that the other text has", () => {
  const { texts, comparison } = compared("It’s so.", "It's so.");
  assert.deepEqual(
    inlineParagraphs(texts, comparison, false)
      .flat()
      .flatMap(({ highlights }) => highlights),
    [],
  );
  const [highlight] = inlineParagraphs(texts, comparison, true)
    .flat()
    .flatMap(({ highlights }) => highlights);
  assert.equal(highlight?.trait, "same");
  assert.equal(highlight?.other, "It’s");
});

test("a move has a source, a target, a direction and the number of its edits", () => {
  const { texts, comparison } = compared(MOVED.before, MOVED.after);
  assert.deepEqual(movesOf(texts, comparison), [{ from: 3, to: 2, within: false, down: false, edits: 1 }]);
});

test("a summary quotes a short change with its context, and names what it concerns", () => {
  const { texts, comparison } = compared("It will not pay 100 euros now.", "It will not pay 200 euros now.");
  assert.deepEqual(summariesOf(texts, comparison), [
    {
      hunk: 0,
      before: "100",
      after: "200",
      only: null,
      ahead: "It will not pay",
      behind: "euros now.",
      moved: [],
      bears: ["figure"],
      light: false,
      coarse: false,
    },
  ]);
});

test("a summary says what happened where there is no replacement", () => {
  const only = (/** @type {string} */ before, /** @type {string} */ after) => {
    const { texts, comparison } = compared(before, after, { ignoreSpacing: false });
    return summariesOf(texts, comparison).map((summary) => summary.only);
  };
  assert.deepEqual(only("One two three.", "One three."), ["list.removed"]);
  assert.deepEqual(only("One three.", "One two three."), ["list.added"]);
  assert.deepEqual(only("One is here.\n\nTwo is there.", "One is here. Two is there."), ["list.joined"]);
  assert.deepEqual(only("One is here. Two is there.", "One is here.\n\nTwo is there."), ["list.split"]);
});

test("the heaviest bearing of a hunk decides its group", () => {
  const { comparison } = compared(
    "It may pay 100 euros. We met in March. He said so, then left.",
    "It will pay 200 euros. We met in spring. He said so; then left.",
  );
  const groups = [...groupOfHunks(comparison)].map((group) => GROUPS[group]);
  assert.deepEqual(groups, ["modal", "figure", "figure", "form"]);
  assert.deepEqual(bearingNames(0b110000001), ["figure"]);
});

test("a sequence goes around, and continues from a change outside it with the nearest", () => {
  const groups = Uint8Array.from([GROUPS.indexOf("wording"), FORM_ONLY, GROUPS.indexOf("figure")]);
  const all = new ChangeSequence(groups, "text");
  assert.deepEqual(all.hunks, [0, 1, 2]);
  assert.deepEqual([all.next(-1, 1), all.next(-1, -1), all.next(2, 1), all.next(0, -1)], [0, 2, 0, 2]);
  assert.deepEqual(new ChangeSequence(groups, "weight").hunks, [2, 0, 1]);
  const meaning = new ChangeSequence(groups, "meaning");
  assert.deepEqual(meaning.hunks, [0, 2]);
  assert.equal(meaning.positionOf(1), -1);
  assert.deepEqual([meaning.next(1, 1), meaning.next(1, -1)], [2, 0]);
  assert.equal(new ChangeSequence(groups, "text", new Set()).next(-1, 1), -1);
});

test("a filter selects the changes with a bearing, and moves", () => {
  const { comparison } = compared(MOVED.before, MOVED.after);
  const selected = hunksByFilter(comparison, groupOfHunks(comparison));
  const sizes = Object.fromEntries(
    [...selected].filter(([, { size }]) => size > 0).map(([name, { size }]) => [name, size]),
  );
  assert.equal(sizes.move, 2);
  assert.equal(sizes.negation, 1);
  assert.ok((sizes.wording ?? 0) >= 1);
});

test("by weight, every group has a heading with the number of its changes", () => {
  const groups = Uint8Array.from([GROUPS.indexOf("wording"), FORM_ONLY, GROUPS.indexOf("figure")]);
  const lines = [0, 1, 2].map((hunk) => ({ hunk, light: hunk === 1 }));
  const listed = inOrder(lines, groups, "weight");
  assert.deepEqual(
    listed.map((line) => ("group" in line ? `${line.group} ${line.n} ${line.heavy}` : line.hunk)),
    ["figure 1 1", 2, "wording 1 1", 0, "form 1 0", 1],
  );
  assert.deepEqual(inOrder(lines, groups, "text"), lines);
});

test("a long list has headings by paragraph, which count all changes under them", () => {
  const paragraphs = Array.from(
    { length: 40 },
    (_, index) => `Sentence ${index} has word${index} in it and more besides.`,
  );
  const after = paragraphs.map((text) => text.replace("has", "had"));
  const { texts, comparison } = compared(paragraphs.join("\n\n"), after.join("\n\n"));
  const lines = summariesOf(texts, comparison);
  const listed = inSections(lines, texts, comparison);
  const headings = listed.filter((line) => "group" in line);
  assert.ok(headings.length > 1 && headings.length <= lines.length / 4);
  assert.equal(
    headings.reduce((sum, heading) => sum + ("n" in heading ? heading.n : 0), 0),
    lines.length,
  );
  assert.equal(listed.filter((line) => !("group" in line)).length, lines.length);
});

/** Runs steps to their end. @template T @param {Generator<void, T, void>} steps @returns {T} */
function run(steps) {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

test("a title or an initial ends no sentence", () => {
  const text = "Mr. Smith met J. Doe of the U.S. Treasury. They talked. It was late.";
  const starts = run(new SentenceStarts().of(text, false));
  assert.deepEqual(
    starts.map((start) => text.slice(start, start + 4)),
    ["Mr. ", "They", "It w"],
  );
});

test("unchanged sentences are collapsed, all but one next to each change", () => {
  const sentences = Array.from({ length: 8 }, (_, index) => `Sentence number ${index} stays.`);
  const before = ["It begins so.", ...sentences, "It ends so."].join(" ");
  const { texts, comparison } = compared(before, before.replace("begins", "starts").replace("ends", "finishes"));
  const models = [inlineParagraphs(texts, comparison, false).map((paragraph) => [paragraph])];
  const starts = { before: new SentenceStarts(), after: new SentenceStarts() };
  const pieces = run(collapse(texts, comparison, models, starts, () => false)).flat(3);
  assert.equal(
    pieces.map(({ text }) => text).join(""),
    models
      .flat(3)
      .map(({ text }) => text)
      .join(""),
  );
  const collapsed = pieces.filter(({ region }) => region !== undefined);
  assert.deepEqual(
    collapsed.map(({ region, opensRegion, text }) => [region?.sentences, region?.isOpen, opensRegion, text.trim()]),
    [[6, false, true, sentences.slice(1, -1).join(" ")]],
  );
});

test("on the ruler equal text counts once, and changed text as it is drawn", () => {
  const { texts, comparison } = compared("One two three.", "One 2 three.");
  const inline = new OverviewScale(comparison, false);
  assert.equal(inline.length, "One two2 three.".length);
  assert.deepEqual(inline.hunks, [{ start: 4, end: 8 }]);
  const sideBySide = new OverviewScale(comparison, true);
  assert.equal(sideBySide.length, "One two three.".length);
  assert.deepEqual(
    [...inline.bars(() => false)].map(({ kind, lane, start, end }) => [kind, lane, start, end]),
    [
      ["deleted", 0, 4, 7],
      ["inserted", 1, 7, 8],
    ],
  );
  assert.deepEqual(
    [...inline.bars(() => true)].map(({ kind }) => kind),
    ["deleted faint", "inserted faint"],
  );
  assert.deepEqual([inline.hunkAt(5, 0), inline.hunkAt(0, 2), inline.hunkAt(0, 4)], [0, -1, 0]);
  const [piece] = inlineParagraphs(texts, comparison, false).flat().slice(-1);
  assert.ok(piece !== undefined);
  assert.equal(inline.startOf(piece, "after"), 8);
});
