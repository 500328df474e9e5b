/**
 * Which stretches of the two texts a paragraph of the view of the changes is, for what a reader does with a paragraph. Loaded when one is
 * pointed at.
 */

import { EQUAL, kindOf } from "../../model/change-kinds.js";
import { SIDES } from "../../model/paragraphs.js";
import { row, rows } from "../../model/tables.js";

/** @typedef {import("./changes-view.js").ChangesView} ChangesView */
/** @typedef {import("../../model/inline-paragraphs.js").Comparison} Comparison */
/** @typedef {import("../../model/inline-paragraphs.js").Paragraph} Paragraph */
/** @typedef {import("../../model/inline-paragraphs.js").Piece} Piece */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../model/paragraphs.js").Span} Span */
/**
 * Paragraphs of a view that follow each other, and what they have of each text.
 * @typedef {object} Block
 * @property {Element[]} elements
 * @property {Partial<Record<Side, Span>>} spans
 */

/**
 * @param {ChangesView} view
 * @param {Comparison} comparison what it shows
 * @param {Range} range
 * @returns {Block | null} the paragraphs that a range lies in; side by side those of the text that it begins in
 */
export function blockIn(view, comparison, range) {
  const lists = view.drawn;
  for (const [index, list] of lists.entries()) {
    const pane = lists.length > 1 ? (SIDES[index] ?? null) : null;
    /** @type {Block} */
    const block = { elements: [], spans: {} };
    let begins = false;
    for (const { element, model } of list) {
      if (!range.intersectsNode(element)) continue;
      begins ||= element.contains(range.startContainer);
      for (const [place, paragraph] of model.entries()) {
        const drawn = element.localName === "p" ? element : element.children[place];
        if (drawn === undefined || !range.intersectsNode(drawn)) continue;
        for (const piece of paragraph) widen(block.spans, piece, pane, comparison);
        block.elements.push(drawn);
      }
    }
    if (begins && SIDES.some((side) => block.spans[side] !== undefined)) return block;
  }
  return null;
}

/**
 * @param {Partial<Record<Side, Span>>} spans
 * @param {Piece} piece
 * @param {Side | null} pane the text whose pane it stands in; `null`: in the line, in the letters of the text after if that has it
 * @param {Comparison} comparison
 */
function widen(spans, { kind, row, start, text, isBreak, gone }, pane, comparison) {
  const words = text.trim();
  if (isBreak || gone !== undefined || words === "") return;
  const from = start + text.indexOf(words);
  const to = from + words.length;
  if (pane !== null) return grow(spans, pane, from, to);
  const { before, after } = kindOf(kind);
  if (after) grow(spans, "after", from, to);
  if (kind === EQUAL) grow(spans, "before", inBefore(comparison, row, from), inBefore(comparison, row, to));
  else if (before) grow(spans, "before", from, to);
}

/** @param {Partial<Record<Side, Span>>} spans @param {Side} side @param {number} from @param {number} to */
function grow(spans, side, from, to) {
  const known = spans[side];
  spans[side] = { start: Math.min(known?.start ?? from, from), end: Math.max(known?.end ?? to, to) };
}

/**
 * Where the text before has what stands at a place of the text after, in a row that is equal: between two differences of form the texts
 * are the same to the letter.
 * @param {Comparison} comparison
 * @param {number} index of the row
 * @param {number} at
 */
function inBefore({ changes, forms }, index, at) {
  const { beforeStart, beforeEnd, afterStart, afterEnd } = row(changes, "changes", index);
  let by = beforeStart - afterStart;
  for (const form of rows(forms, "forms")) {
    if (form.afterStart < afterStart || form.afterEnd > afterEnd || form.afterEnd > at) continue;
    if (form.beforeStart < beforeStart || form.beforeEnd > beforeEnd) continue;
    by += form.beforeEnd - form.beforeStart - (form.afterEnd - form.afterStart);
  }
  return Math.min(Math.max(at + by, beforeStart), beforeEnd);
}
