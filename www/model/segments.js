/**
 * Reads a comparison without loss, in the order in which the changes are shown.
 *
 * `segments` is the reading for users of the package: one object for each row of the changes. `readExactly` is for documents in which every
 * change can be accepted or rejected: it cuts the segments at paragraph breaks, and where an equal row hides a difference of form, the
 * difference is a deletion and an insertion. Rejecting everything gives the text before, accepting everything the text after.
 */

import { bearingNames } from "./bearings.js";
import { EQUAL, kindOf } from "./change-kinds.js";
import { rows } from "./tables.js";
import { splitParagraphs } from "./texts.js";

/** @import { BearingName } from "../pkg/word_for_word.js" */
/** @import { Comparison, Side, Span, Texts } from "./texts.js" */

/**
 * A part of the two texts that is all equal, or changed in one way.
 * @typedef {object} Segment
 * @property {"equal" | "deleted" | "inserted" | "moved-away" | "moved-here"} kind
 * @property {string} before its words in the text before, empty if that does not contain it here
 * @property {string} after its words in the text after, empty if that does not contain it here
 * @property {string} text the words to show: of the text after, or deleted words of the text before
 * @property {number | null} move the index of the move that it belongs to, also for words edited inside a move; `null` for none
 * @property {BearingName[]} bearings the bearings of its words that can change the meaning, such as `"figure"` or `"negation"`, the heaviest
 *   first; empty if only wording or form changed
 */

/**
 * Iterates over the segments of a comparison. The `before` of all segments, joined, is the text before, and likewise `after`.
 *
 * An equal segment can differ in form, such as case or typography, where the options ignore that: then `before` and `after` differ.
 * @param {Comparison} comparison
 * @param {string} before the text before, as it was compared
 * @param {string} after the text after, as it was compared
 * @returns {Generator<Segment, void, void>}
 */
export function* segments(comparison, before, after) {
  /** By row, the bits of its words. @type {Map<number, number>} */
  const bearings = new Map();
  for (const { row, bearing } of rows(comparison, "bearings")) bearings.set(row, (bearings.get(row) ?? 0) | bearing);
  for (const row of rows(comparison, "changes")) {
    const wordsBefore = before.slice(row.beforeStart, row.beforeEnd);
    const wordsAfter = after.slice(row.afterStart, row.afterEnd);
    const { name, after: isAfter } = kindOf(row.kind);
    yield {
      kind: name,
      before: wordsBefore,
      after: wordsAfter,
      text: isAfter ? wordsAfter : wordsBefore,
      move: row.move === 0 ? null : row.move - 1,
      bearings: bearingNames(bearings.get(row.index) ?? 0),
    };
  }
}

/** @typedef {"kept" | "deleted" | "inserted" | "moved-away" | "moved-here"} Fate */
/**
 * A part of one paragraph that is kept or changed in one way, or a paragraph break.
 * @typedef {object} Part
 * @property {Fate} fate
 * @property {string} before its characters in the text before, empty if that does not contain it here
 * @property {string} after
 * @property {boolean} isBreak a break that is kept can differ between the texts: one line end or two
 * @property {number} move the number of the move that it belongs to, 0 for none
 * @property {boolean} form whether the comparison ignores the difference
 * @property {number} row the row that it is part of; for kept text, the first one
 */
/** Spans of the two texts that correspond to each other. @typedef {Record<Side, Span>} SpanPair */
/** Which text is hard-wrapped. @typedef {Record<Side, boolean>} HardWrapped */

/**
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @returns {Part[]}
 */
export function readExactly(texts, comparison) {
  const { statistics } = comparison;
  const hardWrapped = { before: statistics.before.hardWrapped, after: statistics.after.hardWrapped };
  const forms = formsOf(comparison);
  /** @type {Part[]} */
  const parts = [];
  let next = 0;
  for (const row of rows(comparison.changes, "changes")) {
    const { kind, move, index } = row;
    const span = {
      before: { start: row.beforeStart, end: row.beforeEnd },
      after: { start: row.afterStart, end: row.afterEnd },
    };
    if (kind !== EQUAL) {
      const side = kindOf(kind).before ? "before" : "after";
      const { name } = kindOf(kind);
      const fate = name === "equal" ? "kept" : name;
      addOneSided(parts, { fate, move, form: false, row: index }, read(texts, span)[side], hardWrapped[side], side);
      continue;
    }
    // Between two differences of form the texts are identical.
    const from = { before: span.before.start, after: span.after.start };
    /** Adds the text up to a pair of spans. @param {SpanPair} next */
    const addUpTo = ({ before, after }) => {
      const between = {
        before: { start: from.before, end: before.start },
        after: { start: from.after, end: after.start },
      };
      addPair(parts, read(texts, between), hardWrapped, index);
    };
    for (; next < forms.length; next += 1) {
      const form = /** @type {SpanPair} */ (forms[next]);
      if (form.before.start < from.before || form.after.start < from.after) continue;
      if (form.before.end > span.before.end || form.after.end > span.after.end) break;
      addUpTo(form);
      addPair(parts, read(texts, form), hardWrapped, index);
      from.before = form.before.end;
      from.after = form.after.end;
    }
    addUpTo({
      before: { start: span.before.end, end: span.before.end },
      after: { start: span.after.end, end: span.after.end },
    });
  }
  return parts;
}

/**
 * Returns the ignored differences of equal rows, in the order of the texts. A moved passage needs none: each end has its own words.
 * @param {Comparison} comparison
 */
function formsOf({ forms }) {
  /** @type {SpanPair[]} */
  const pairs = [];
  for (const { beforeStart, beforeEnd, afterStart, afterEnd } of rows(forms, "forms")) {
    pairs.push({ before: { start: beforeStart, end: beforeEnd }, after: { start: afterStart, end: afterEnd } });
  }
  return pairs.sort((one, other) => one.before.start - other.before.start || one.after.start - other.after.start);
}

/** @param {Texts} texts @param {SpanPair} pair @returns {Texts} */
function read(texts, { before, after }) {
  return { before: texts.before.slice(before.start, before.end), after: texts.after.slice(after.start, after.end) };
}

/**
 * Adds text that both texts contain: as kept where characters and breaks are the same, otherwise as deleted and inserted form.
 * @param {Part[]} parts
 * @param {Texts} pair
 * @param {HardWrapped} hardWrapped
 * @param {number} row
 */
function addPair(parts, pair, hardWrapped, row) {
  const { before, after } = pair;
  const pieces = {
    before: piecesOf(before, hardWrapped.before),
    after: piecesOf(after, hardWrapped.after),
  };
  const isSame =
    pieces.before.length === pieces.after.length &&
    pieces.before.every(({ text, isBreak }, index) => {
      const other = pieces.after[index];
      // Breaks with different numbers of empty lines count as the same.
      return isBreak === other?.isBreak && (isBreak || text === other.text);
    });
  if (!isSame) {
    const form = { move: 0, form: true, row };
    addOneSided(parts, { ...form, fate: "deleted" }, before, hardWrapped.before, "before");
    addOneSided(parts, { ...form, fate: "inserted" }, after, hardWrapped.after, "after");
    return;
  }
  pieces.before.forEach(({ text, isBreak }, index) => {
    const last = parts.at(-1);
    const other = pieces.after[index]?.text ?? "";
    if (!isBreak && last?.fate === "kept" && !last.isBreak) {
      last.before += text;
      last.after += other;
    } else parts.push({ fate: "kept", before: text, after: other, isBreak, move: 0, form: false, row });
  });
}

/**
 * @param {Part[]} parts
 * @param {Pick<Part, "fate" | "move" | "form" | "row">} properties
 * @param {string} text
 * @param {boolean} hardWrapped
 * @param {Side} side
 */
function addOneSided(parts, properties, text, hardWrapped, side) {
  for (const { text: characters, isBreak } of piecesOf(text, hardWrapped)) {
    const [before, after] = side === "before" ? [characters, ""] : ["", characters];
    parts.push({ ...properties, before, after, isBreak });
  }
}

/** @param {string} text @param {boolean} hardWrapped */
function piecesOf(text, hardWrapped) {
  /** @type {{ text: string, isBreak: boolean }[]} */
  const pieces = [];
  splitParagraphs(text, hardWrapped, (part, isBreak) => pieces.push({ text: part, isBreak }));
  return pieces;
}
