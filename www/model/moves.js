/**
 * Where a move leads: from which paragraph to which, and whether that is further up or down.
 */

import { kindOf } from "./change-kinds.js";
import { splitParagraphs } from "./render-paragraphs.js";
import { count, rows } from "./tables.js";

/** @typedef {import("./inline-paragraphs.js").Comparison} Comparison */
/** @typedef {import("./inline-paragraphs.js").Side} Side */

/**
 * @typedef {object} Move
 * @property {number} from the number of its paragraph in the text before
 * @property {number} to the number of its paragraph in the text after
 * @property {boolean} down whether it went down
 * @property {boolean} within whether it stayed in its paragraph
 * @property {number} edits how many places in it were edited on the way
 */

/**
 * All moves, by their numbers less one.
 * @param {Record<Side, string>} texts
 * @param {Comparison} comparison
 * @returns {Move[]}
 */
export function movesOf(texts, comparison) {
  const total = count(comparison.moves, "moves");
  if (total === 0) return [];
  /** @type {Record<Side, number[]>} the offsets at which paragraphs begin */
  const starts = { before: [], after: [] };
  for (const side of /** @type {const} */ (["before", "after"])) {
    let at = 0;
    splitParagraphs(texts[side], comparison.statistics[side].hardWrapped, (part, isBreak) => {
      if (!isBreak && part.trim() !== "") starts[side].push(at);
      at += part.length;
    });
  }
  /** @type {{ row: number, before: number, after: number }[]} where each move's first row of each end stands */
  const away = [];
  /** @type {typeof away} */
  const here = [];
  const dropped = new Uint32Array(total);
  const added = new Uint32Array(total);
  for (const row of rows(comparison.changes, "changes")) {
    if (row.move === 0) continue;
    const kind = kindOf(row.kind);
    if (kind.moved) (kind.before ? away : here)[row.move - 1] ??= place(row);
    else {
      const edits = kind.before ? dropped : added;
      edits[row.move - 1] = (edits[row.move - 1] ?? 0) + 1;
    }
  }
  return Array.from(dropped, (drops, index) => {
    // What was replaced is dropped at one end and added at the other.
    const edits = Math.max(drops, added[index] ?? 0);
    const gone = away[index] ?? NOWHERE;
    const come = here[index] ?? NOWHERE;
    const from = paragraphAt(starts.before, visible(texts.before, gone.before));
    const to = paragraphAt(starts.after, visible(texts.after, come.after));
    // Each end has an empty place in the other text: where that is in the same paragraph, the passage stayed in it.
    const within = paragraphAt(starts.before, come.before) === from && paragraphAt(starts.after, gone.after) === to;
    return { from, to, within, down: come.row > gone.row, edits };
  });
}

const NOWHERE = { row: 0, before: 0, after: 0 };

/** @param {{ index: number, beforeStart: number, afterStart: number }} row */
function place({ index, beforeStart, afterStart }) {
  return { row: index, before: beforeStart, after: afterStart };
}

/** The first offset from which on there is something to see. @param {string} text @param {number} offset */
function visible(text, offset) {
  const { length } = text;
  let at = offset;
  while (at < length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

/**
 * The number of the paragraph an offset lies in, counted from 1.
 * @param {number[]} starts
 * @param {number} offset
 */
function paragraphAt(starts, offset) {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (/** @type {number} */ (starts[middle]) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low, 1);
}
