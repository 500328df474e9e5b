// `segments`, the reading of a comparison for users of the package.

import assert from "node:assert/strict";
import test from "node:test";
import { readExactly, segments } from "../../www/model/segments.js";
import { compared, MOVED } from "./model.mjs";

/** @import { Options } from "../../www/pkg/word_for_word.js" */

/** @param {string} before @param {string} after @param {Options} [options] */
function segmentsOf(before, after, options) {
  return [...segments(compared(before, after, options).comparison, before, after)];
}

/** Pairs with every kind of change, white space at the ends, scripts of one and two code units, and empty texts. @type {[string, string][]} */
const PAIRS = [
  ["", ""],
  ["", "Something."],
  ["Something.", ""],
  ["  The rate stays at 4.75. ", "The rate falls to 4.50.\n"],
  ["One word here.\r\n\r\nAnother 𝔴ord.", "One here.\n\n\nAnother 𝔴orld, and בית."],
  ["It’s “so”, he SAID.", 'It\'s "so", he said!'],
  [MOVED.before, MOVED.after],
];

test("the segments of a comparison, joined, are the two texts", () => {
  for (const [before, after] of PAIRS) {
    for (const options of [{}, { ignoreCase: true, ignoreTypography: false }, { detectMoves: false }]) {
      const all = segmentsOf(before, after, options);
      assert.equal(all.map((segment) => segment.before).join(""), before);
      assert.equal(all.map((segment) => segment.after).join(""), after);
    }
  }
});

test("a replacement is a deleted and an inserted segment, and each shows its own words", () => {
  const all = segmentsOf("The rate stays here.", "The rate falls here.");
  assert.deepEqual(
    all.map(({ kind, text }) => [kind, text]),
    [
      ["equal", "The rate "],
      ["deleted", "stays"],
      ["inserted", "falls"],
      ["equal", " here."],
    ],
  );
  const [, deleted, inserted] = all;
  assert.deepEqual([deleted?.before, deleted?.after], ["stays", ""]);
  assert.deepEqual([inserted?.before, inserted?.after], ["", "falls"]);
});

test("an equal segment shows the text after, and keeps the characters of the text before", () => {
  const [only, ...others] = segmentsOf("It’s so.", "It's so.");
  assert.deepEqual(others, []);
  assert.deepEqual(only, {
    kind: "equal",
    before: "It’s so.",
    after: "It's so.",
    text: "It's so.",
    move: null,
    bearings: [],
  });
});

test("both ends of a move, and the words edited inside it, have the index of the move", () => {
  const all = segmentsOf(MOVED.before, MOVED.after);
  const away = all.filter(({ kind }) => kind === "moved-away");
  const here = all.filter(({ kind }) => kind === "moved-here");
  assert.ok(away.length >= 2 && here.length >= 2, "the edit divides each end");
  assert.deepEqual([...new Set([...away, ...here].map(({ move }) => move))], [0]);
  assert.deepEqual(
    all
      .filter(({ kind, move }) => move === 0 && !kind.startsWith("moved"))
      .map(({ kind, text }) => [kind, text.trim()]),
    [
      ["inserted", "fell"],
      ["deleted", "rose"],
    ],
  );
  assert.deepEqual(
    all
      .filter(({ kind, move }) => move === null && kind !== "equal")
      .map(({ text }) => text.trim())
      .filter(Boolean),
    ["small", "large", "not", "never"],
  );
});

test("bearings are names, of the words of each segment", () => {
  const all = segmentsOf("It will not pay 100 euros now.", "It may pay 200 euros soon.");
  const named = all.filter(({ bearings }) => bearings.length > 0).map(({ text, bearings }) => [text.trim(), bearings]);
  assert.deepEqual(named, [
    ["will not", ["negation", "modal"]],
    ["may", ["modal"]],
    ["100", ["figure"]],
    ["200", ["figure"]],
  ]);
  assert.ok(all.filter(({ kind }) => kind === "equal").every(({ bearings }) => bearings.length === 0));
});

test("segments are objects of their own, and can be iterated in part", () => {
  const { texts, comparison } = compared("One two three.", "One 2 three.");
  const [first] = segments(comparison, texts.before, texts.after);
  assert.equal(first?.text, "One ");
  assert.equal(new Set(segments(comparison, texts.before, texts.after)).size, 4);
});

test("the exact reading gives either text, and marks ignored differences as form", () => {
  for (const [before, after] of PAIRS) {
    const { texts, comparison } = compared(before, after);
    const parts = readExactly(texts, comparison);
    assert.equal(parts.map((part) => part.before).join(""), before);
    assert.equal(parts.map((part) => part.after).join(""), after);
  }
  const { texts, comparison } = compared("It’s so.", "It's so.");
  const forms = readExactly(texts, comparison).filter(({ form }) => form);
  assert.deepEqual(
    forms.map(({ fate, before, after }) => [fate, before + after]),
    [
      ["deleted", "It’s"],
      ["inserted", "It's"],
    ],
  );
});
