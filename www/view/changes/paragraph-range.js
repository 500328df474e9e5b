/**
 * Finds the spans of both texts that paragraphs of the view show, so that a reader can exclude them.
 *
 * Loaded when the reader points at a paragraph.
 */

import { EQUAL, kindOf } from "../../model/change-kinds.js";
import { row, rows } from "../../model/tables.js";
import { SIDES } from "../../model/texts.js";

/** @import { Piece } from "../../model/inline-paragraphs.js" */
/** @import { Comparison, Side, Span } from "../../model/texts.js" */
/** @import { ChangesView } from "./changes-view.js" */
/**
 * Adjacent paragraphs of a view, and the spans of the texts in them.
 * @typedef {object} ParagraphRange
 * @property {Element[]} elements
 * @property {Partial<Record<Side, Span>>} spans
 */

/**
 * @param {ChangesView} view
 * @param {Comparison} comparison
 * @param {Range} range
 * @returns {ParagraphRange | null} the paragraphs that the range intersects; side by side, those of the text in which it begins
 */
export function paragraphsIn(view, comparison, range) {
  const lists = view.drawn;
  for (const [index, list] of lists.entries()) {
    const pane = lists.length > 1 ? (SIDES[index] ?? null) : null;
    /** @type {ParagraphRange} */
    const result = { elements: [], spans: {} };
    let begins = false;
    for (const { element, model } of list) {
      if (!range.intersectsNode(element)) continue;
      begins ||= element.contains(range.startContainer);
      for (const [position, paragraph] of model.entries()) {
        const drawn = element.localName === "p" ? element : element.children[position];
        if (drawn === undefined || !range.intersectsNode(drawn)) continue;
        for (const piece of paragraph) addPiece(result.spans, piece, pane, comparison);
        result.elements.push(drawn);
      }
    }
    if (begins && SIDES.some((side) => result.spans[side] !== undefined)) return result;
  }
  return null;
}

/**
 * @param {Partial<Record<Side, Span>>} spans
 * @param {Piece} piece
 * @param {Side | null} pane the text of its pane; `null` for the inline layout
 * @param {Comparison} comparison
 */
function addPiece(spans, { kind, row, start, text, isBreak, exclusion }, pane, comparison) {
  const words = text.trim();
  if (isBreak || exclusion !== undefined || words === "") return;
  const from = start + text.indexOf(words);
  const to = from + words.length;
  if (pane !== null) return widen(spans, pane, from, to);
  const { before, after } = kindOf(kind);
  if (after) widen(spans, "after", from, to);
  if (kind === EQUAL) widen(spans, "before", toBefore(comparison, row, from), toBefore(comparison, row, to));
  else if (before) widen(spans, "before", from, to);
}

/** @param {Partial<Record<Side, Span>>} spans @param {Side} side @param {number} from @param {number} to */
function widen(spans, side, from, to) {
  const span = spans[side];
  spans[side] = { start: Math.min(span?.start ?? from, from), end: Math.max(span?.end ?? to, to) };
}

/**
 * Converts an offset in the text after to the text before, inside an equal row. Between two ignored differences the texts are identical.
 * @param {Comparison} comparison
 * @param {number} index the index of the row
 * @param {number} offset
 */
function toBefore({ changes, forms }, index, offset) {
  const { beforeStart, beforeEnd, afterStart, afterEnd } = row(changes, "changes", index);
  let shift = beforeStart - afterStart;
  for (const form of rows(forms, "forms")) {
    if (form.afterStart < afterStart || form.afterEnd > afterEnd || form.afterEnd > offset) continue;
    if (form.beforeStart < beforeStart || form.beforeEnd > beforeEnd) continue;
    shift += form.beforeEnd - form.beforeStart - (form.afterEnd - form.afterStart);
  }
  return Math.min(Math.max(offset + shift, beforeStart), beforeEnd);
}
