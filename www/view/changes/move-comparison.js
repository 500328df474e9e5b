/**
 * Both ends of a move beside each other: what the passage was and what it became, with the edits marked in each. Loaded when a reader
 * wants to see them.
 */

import { kindOf } from "../../model/change-kinds.js";
import { SIDES } from "../../model/paragraphs.js";
import { rows } from "../../model/tables.js";
import { make, makeQuote } from "../common/dom.js";

/** @typedef {import("../../model/inline-paragraphs.js").Comparison} Comparison */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../model/moves.js").Move} Move */
/** @typedef {import("../../messages/keys.js").FormatMessage} FormatMessage */

/**
 * @param {Record<Side, string>} texts
 * @param {Comparison} comparison
 * @param {number} number of the move
 * @param {Move} move
 * @param {FormatMessage} message
 * @returns {HTMLElement[]}
 */
export function drawEnds(texts, comparison, number, move, message) {
  const ends = { before: makeQuote("p", ""), after: makeQuote("p", "") };
  for (const row of rows(comparison.changes, "changes")) {
    if (row.move !== number) continue;
    const { before, moved } = kindOf(row.kind);
    const side = before ? "before" : "after";
    const text = texts[side].slice(row[`${side}Start`], row[`${side}End`]);
    const words = text.trim();
    if (moved || words === "") ends[side].append(text);
    else {
      // White space does not look like an edit.
      const start = text.indexOf(words);
      const mark = make(before ? "del" : "ins", "", words);
      ends[side].append(text.slice(0, start), mark, text.slice(start + words.length));
    }
  }
  const places = { before: move.from, after: move.to };
  return SIDES.flatMap((side) => [
    make("h5", "", message("list.end", { side: message(`side.${side}`), p: places[side] })),
    ends[side],
  ]);
}
