/**
 * Draws both ends of a move under each other: the passage before and after, with the edits marked in each.
 *
 * Loaded when a reader opens the first one.
 */

import { kindOf } from "../../model/change-kinds.js";
import { rows } from "../../model/tables.js";
import { SIDES } from "../../model/texts.js";
import { make, makeQuote } from "../common/dom.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { Move } from "../../model/moves.js" */
/** @import { Comparison, Texts } from "../../model/texts.js" */

/**
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {number} number the number of the move
 * @param {Move} move
 * @param {FormatMessage} message
 * @returns {HTMLElement[]}
 */
export function drawMoveEnds(texts, comparison, number, move, message) {
  const ends = { before: makeQuote("p", ""), after: makeQuote("p", "") };
  for (const row of rows(comparison.changes, "changes")) {
    if (row.move !== number) continue;
    const { before, moved } = kindOf(row.kind);
    const side = before ? "before" : "after";
    const text = texts[side].slice(row[`${side}Start`], row[`${side}End`]);
    const words = text.trim();
    if (moved || words === "") ends[side].append(text);
    else {
      // White space at the ends of an edit is not marked.
      const start = text.indexOf(words);
      const mark = make(before ? "del" : "ins", "", words);
      ends[side].append(text.slice(0, start), mark, text.slice(start + words.length));
    }
  }
  const paragraphs = { before: move.from, after: move.to };
  return SIDES.flatMap((side) => [
    make("h5", "", message("list.end", { side: message(`side.${side}`), p: paragraphs[side] })),
    ends[side],
  ]);
}
