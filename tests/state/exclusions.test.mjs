// Exclusions are ranges of the texts that follow every edit, and that views refer to by offsets in the compared texts.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import {
  exclude,
  excludeExactly,
  excludeLines,
  exclusionsOf,
  exclusionsPart,
  followTexts,
  hasExclusions,
  include,
  textsToCompare,
} from "../../www/page/exclusions/exclusions.js";
import {
  extendToLines,
  isWholeLines,
  linesIn,
  merge,
  moveWithEdit,
  without,
} from "../../www/page/exclusions/ranges.js";
import { state } from "../../www/page/state.js";

const TEXT = "First line.\nSecond line.\nThird line.\nFourth line.";

followTexts();

/** The range of some words in a text. @param {string} text @param {string} words */
function rangeOf(text, words) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** @param {string} after */
function setText(after) {
  state.set({ texts: { before: "", after } });
}

let n = 0;

beforeEach(() => {
  // Every test has a text of its own, because the ranges of earlier texts are remembered.
  n += 1;
  setText("");
  setText(`${TEXT} ${n}`);
});

test("the lines of a range are excluded, with the line break behind them", () => {
  excludeLines("after", rangeOf(TEXT, "cond"));
  assert.equal(textsToCompare().after, `First line.\nThird line.\nFourth line. ${n}`);
  assert.equal(state.texts.after, `${TEXT} ${n}`);
});

test("excluding the last lines removes the line break before them", () => {
  excludeLines("after", rangeOf(TEXT, "Third line.\nFourth"));
  assert.equal(textsToCompare().after, "First line.\nSecond line.");
});

test("offsets of a view are those of the compared text", () => {
  excludeLines("after", rangeOf(TEXT, "First"));
  const compared = textsToCompare().after;
  exclude("after", compared, rangeOf(compared, "Third"));
  assert.equal(textsToCompare().after, `Second line.\nFourth line. ${n}`);
  const [first, second] = exclusionsOf("after", textsToCompare().after);
  assert.deepEqual([first?.at, first?.lines, first?.first], [0, 1, "First line."]);
  assert.deepEqual([second?.at, second?.lines, second?.first], ["Second line.\n".length, 1, "Third line."]);
});

test("a view of an earlier text excludes nothing and has no exclusions", () => {
  const compared = textsToCompare().after;
  excludeLines("after", rangeOf(TEXT, "First"));
  const now = textsToCompare().after;
  exclude("after", compared, rangeOf(compared, "Third"));
  excludeExactly("after", compared, rangeOf(compared, "Third"));
  assert.equal(textsToCompare().after, now);
  assert.deepEqual(exclusionsOf("after", compared), []);
});

test("words are excluded exactly, with the blanks behind them", () => {
  excludeExactly("after", state.texts.after, rangeOf(TEXT, "Second"));
  assert.equal(textsToCompare().after, `First line.\nline.\nThird line.\nFourth line. ${n}`);
  assert.equal(exclusionsOf("after", textsToCompare().after)[0]?.part, true);
});

test("a range is included again with all exclusions that it overlaps", () => {
  excludeLines("after", rangeOf(TEXT, "First"), rangeOf(TEXT, "Third"));
  include("after", { start: 0, end: 1 });
  assert.equal(textsToCompare().after, `First line.\nSecond line.\nFourth line. ${n}`);
  include("after", { start: 0, end: TEXT.length });
  assert.equal(hasExclusions(), false);
});

test("exclusions move with edits, and a text that comes back has its own again", () => {
  excludeLines("after", rangeOf(TEXT, "Third"));
  setText(`In front.\n${TEXT} ${n}`);
  assert.equal(textsToCompare().after, `In front.\nFirst line.\nSecond line.\nFourth line. ${n}`);
  setText("Another text.");
  assert.equal(hasExclusions(), false);
  setText(`${TEXT} ${n}`);
  assert.equal(textsToCompare().after, `First line.\nSecond line.\nFourth line. ${n}`);
  state.set({ texts: { before: `${TEXT} ${n}`, after: "" } });
  assert.equal(textsToCompare().before, `First line.\nSecond line.\nFourth line. ${n}`);
});

test("persisted exclusions are restored, and anything else is ignored", () => {
  excludeLines("after", rangeOf(TEXT, "Third"));
  const stored = exclusionsPart.read();
  include("after", { start: 0, end: TEXT.length });
  assert.equal(exclusionsPart.read(), null);
  for (const wrong of [null, 7, {}, { before: [], after: [{ start: "0", end: 1 }] }, { before: [], after: "all" }]) {
    exclusionsPart.write(wrong);
    assert.equal(hasExclusions(), false);
  }
  exclusionsPart.write({
    before: [{ start: 0, end: 5 }],
    after: [
      { start: 3, end: 1 },
      { start: 0, end: 1e9 },
    ],
  });
  assert.equal(hasExclusions(), false);
  exclusionsPart.write(stored);
  assert.equal(textsToCompare().after, `First line.\nSecond line.\nFourth line. ${n}`);
});

test("an edit inside a range belongs to it, an edit across its end does not", () => {
  const ranges = [{ start: 4, end: 8 }];
  assert.deepEqual(moveWithEdit(ranges, "0123456789", "012345xx6789"), [{ start: 4, end: 10 }]);
  assert.deepEqual(moveWithEdit(ranges, "0123456789", "012345xxxx"), [{ start: 4, end: 6 }]);
  assert.deepEqual(moveWithEdit(ranges, "0123456789", "xx56789"), [{ start: 2, end: 5 }]);
  assert.deepEqual(moveWithEdit(ranges, "0123456789", "x0123456789"), [{ start: 5, end: 9 }]);
  assert.deepEqual(moveWithEdit(ranges, "0123456789", "0123456789x"), ranges);
});

test("ranges are merged if they overlap or touch, and dropped outside the text", () => {
  const ranges = [
    { start: 6, end: 8 },
    { start: 0, end: 2 },
    { start: 2, end: 4 },
    { start: 7, end: 9 },
    { start: 9, end: 99 },
    { start: -1, end: 1 },
    { start: 5, end: 5 },
  ];
  assert.deepEqual(merge(ranges, 10), [
    { start: 0, end: 4 },
    { start: 6, end: 9 },
  ]);
  assert.equal(without("0123456789", merge(ranges, 10)), "459");
});

test("lines are found for every kind of line break", () => {
  const text = "one\r\ntwo\rthree\n\n four ";
  assert.deepEqual(linesIn(text, { start: 0, end: text.length }), ["one", "two", "three", "four"]);
  assert.deepEqual(extendToLines(text, rangeOf(text, "w")), { start: 5, end: 9 });
  assert.equal(isWholeLines(text, { start: 5, end: 9 }), true);
  assert.equal(isWholeLines(text, { start: 6, end: 9 }), false);
});
