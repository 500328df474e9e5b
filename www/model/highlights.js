/**
 * Highlights inside changed text: words whose bearing has a label, the characters that differ inside a replaced word, and, where the
 * reader asks for it, differences that the comparison ignores.
 */

import { bearingNames } from "./bearings.js";
import { kindOf } from "./change-kinds.js";
import { row, rows } from "./tables.js";

/** @import { BearingName } from "../pkg/word_for_word.js" */
/** @import { Comparison, Side, Span, Texts } from "./texts.js" */

/**
 * A highlighted span of one text.
 * @typedef {object} Highlight
 * @property {number} start
 * @property {number} end
 * @property {BearingName | "letters" | "same"} trait a bearing; `letters`: characters that differ; `same`: an ignored difference
 * @property {string} other for `same`, how the other text has it
 */

/** The highlights of one text, in order and without overlap, to be queried from its beginning to its end. */
class HighlightCursor {
  #next = 0;

  /** @param {Highlight[]} all */
  constructor(all) {
    this.all = all;
  }

  /**
   * Returns the highlights between two offsets, cut off at both.
   * @param {number} start not before the end of the previous query
   * @param {number} end
   * @returns {readonly Highlight[]}
   */
  within(start, end) {
    while ((this.all[this.#next]?.end ?? Infinity) < start) this.#next += 1;
    /** @type {Highlight[] | undefined} */
    let highlights;
    for (let index = this.#next; ; index += 1) {
      const highlight = this.all[index];
      if (highlight === undefined || highlight.start > end) break;
      // An empty highlight shows that something is missing here. Where it lies between two queries only the first returns it.
      const isEmpty = highlight.start === highlight.end;
      if (isEmpty) this.#next = index + 1;
      const [from, to] = [Math.max(highlight.start, start), Math.min(highlight.end, end)];
      if (from >= to && !isEmpty) continue;
      highlights ??= [];
      highlights.push({ ...highlight, start: from, end: to });
    }
    return highlights ?? NONE;
  }
}

/** @type {readonly Highlight[]} */
const NONE = [];

/**
 * Returns the highlights of both texts.
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {boolean} forms whether to include ignored differences
 * @returns {Record<Side, HighlightCursor>}
 */
export function highlightsOf(texts, comparison, forms) {
  /** @type {Record<Side, Highlight[]>} */
  const all = { before: [], after: [] };
  for (const word of rows(comparison.bearings, "bearings")) {
    const { start, end } = word;
    const [trait] = bearingNames(word.bearing);
    const side = kindOf(row(comparison.changes, "changes", word.row).kind).before ? "before" : "after";
    if (trait !== undefined) all[side].push({ start, end, trait, other: "" });
  }
  for (const { beforeStart, beforeEnd, afterStart, afterEnd } of rows(comparison.refinements, "refinements")) {
    all.before.push({ start: beforeStart, end: beforeEnd, trait: "letters", other: "" });
    all.after.push({ start: afterStart, end: afterEnd, trait: "letters", other: "" });
  }
  if (forms) {
    for (const { beforeStart, beforeEnd, afterStart, afterEnd } of rows(comparison.forms, "forms")) {
      const before = { start: beforeStart, end: beforeEnd };
      const after = { start: afterStart, end: afterEnd };
      all.before.push({ ...trimmed(texts.before, before), trait: "same", other: textOf(texts.after, after) });
      all.after.push({ ...trimmed(texts.after, after), trait: "same", other: textOf(texts.before, before) });
    }
  }
  return {
    before: new HighlightCursor(withoutOverlaps(all.before)),
    after: new HighlightCursor(withoutOverlaps(all.after)),
  };
}

/** @param {string} text @param {Span} span */
function textOf(text, { start, end }) {
  return text.slice(start, end).trim();
}

/**
 * Returns a span without the white space at its ends, or unchanged if it is all white space.
 * @param {string} text
 * @param {Span} span
 * @returns {Span}
 */
function trimmed(text, { start, end }) {
  const inside = text.slice(start, end);
  if (inside.trim() === "") return { start, end };
  return { start: end - inside.trimStart().length, end: start + inside.trimEnd().length };
}

/**
 * Sorts highlights and removes overlaps: a word with a bearing is highlighted whole, without the characters that differ in it.
 * @param {Highlight[]} all
 */
function withoutOverlaps(all) {
  const words = all.filter(({ trait }) => trait !== "letters").sort((one, other) => one.start - other.start);
  /** @type {Highlight[]} */
  const letters = [];
  let next = 0;
  for (const highlight of all) {
    if (highlight.trait !== "letters" || highlight.start === highlight.end) continue;
    while ((words[next]?.end ?? Infinity) <= highlight.start) next += 1;
    if ((words[next]?.start ?? Infinity) >= highlight.end) letters.push(highlight);
  }
  return [...words, ...letters].sort((one, other) => one.start - other.start);
}
