/**
 * Describes moves: from which paragraph to which, and whether upwards or downwards.
 */

import { kindOf } from "./change-kinds.js";
import { count, rows } from "./tables.js";
import { paragraphAt, paragraphSpans } from "./texts.js";

/** @import { Comparison, Side, Texts } from "./texts.js" */

/**
 * @typedef {object} Move
 * @property {number} from the number of its paragraph in the text before
 * @property {number} to the number of its paragraph in the text after
 * @property {boolean} down whether it moved downwards
 * @property {boolean} within whether it stayed in its paragraph
 * @property {number} edits how many places in it were edited
 */

/**
 * Returns all moves, the one with number 1 first.
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @returns {Move[]}
 */
export function movesOf(texts, comparison) {
  const total = count(comparison.moves, "moves");
  if (total === 0) return [];
  const paragraphsOf = (/** @type {Side} */ side) =>
    paragraphSpans(texts[side], comparison.statistics[side].hardWrapped).filter(
      ({ start, end }) => texts[side].slice(start, end).trim() !== "",
    );
  const paragraphs = { before: paragraphsOf("before"), after: paragraphsOf("after") };
  /** @type {End[]} the first row of each move's end in the text before */
  const away = [];
  /** @type {End[]} the first row of each move's end in the text after */
  const here = [];
  const deletions = new Uint32Array(total);
  const insertions = new Uint32Array(total);
  for (const row of rows(comparison.changes, "changes")) {
    if (row.move === 0) continue;
    const kind = kindOf(row.kind);
    if (kind.moved) (kind.before ? away : here)[row.move - 1] ??= endAt(row);
    else {
      const edits = kind.before ? deletions : insertions;
      edits[row.move - 1] = (edits[row.move - 1] ?? 0) + 1;
    }
  }
  return Array.from(deletions, (deleted, index) => {
    // A replacement is a deletion at one end and an insertion at the other.
    const edits = Math.max(deleted, insertions[index] ?? 0);
    const source = away[index] ?? NO_END;
    const target = here[index] ?? NO_END;
    const from = paragraphAt(paragraphs.before, firstVisible(texts.before, source.before));
    const to = paragraphAt(paragraphs.after, firstVisible(texts.after, target.after));
    // Each end has an empty place in the other text. If both places are in the same paragraph, the passage stayed in it.
    const within =
      paragraphAt(paragraphs.before, target.before) === from && paragraphAt(paragraphs.after, source.after) === to;
    return { from, to, within, down: target.row > source.row, edits };
  });
}

/** Where an end of a move begins. @typedef {{ row: number, before: number, after: number }} End */

/** @type {End} */
const NO_END = { row: 0, before: 0, after: 0 };

/** @param {{ index: number, beforeStart: number, afterStart: number }} row @returns {End} */
function endAt({ index, beforeStart, afterStart }) {
  return { row: index, before: beforeStart, after: afterStart };
}

/** Returns the offset of the first character from here that is not white space. @param {string} text @param {number} offset */
function firstVisible(text, offset) {
  const { length } = text;
  let index = offset;
  while (index < length && /\s/.test(text.charAt(index))) index += 1;
  return index;
}
