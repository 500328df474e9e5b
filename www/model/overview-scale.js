/**
 * Maps places in both texts to places on the overview ruler.
 *
 * Equal text counts once. Changed text counts as it is drawn: inline, the deleted words and then the inserted ones; side by side, the longer
 * of the two.
 */

import { kindOf } from "./change-kinds.js";
import { hunksByRow } from "./inline-paragraphs.js";
import { count, row, rows } from "./tables.js";
import { firstWhere } from "./texts.js";

/** @import { Piece } from "./inline-paragraphs.js" */
/** @import { Comparison, Side, Span } from "./texts.js" */

/**
 * A bar on a ruler.
 * @typedef {object} Bar
 * @property {string} kind its class in the style sheet
 * @property {number} lane
 * @property {number} start
 * @property {number} end
 */

export class OverviewScale {
  #changes;
  /** By row, its start on the scale. */
  #starts;
  /** By row, its hunk. @type {Int32Array} */
  #hunkOfRow;
  /** The hunks in order. @type {Span[]} */
  hunks = [];
  length;

  /**
   * @param {Comparison} comparison
   * @param {boolean} isSideBySide
   */
  constructor(comparison, isSideBySide) {
    this.#changes = comparison.changes;
    this.#starts = new Float64Array(count(comparison.changes, "changes"));
    this.#hunkOfRow = hunksByRow(comparison);
    /** The end of each text so far. Inline both are always the same. @type {Record<Side, number>} */
    const ends = { before: 0, after: 0 };
    let previousHunk = -1;
    for (const { index, kind, beforeStart, beforeEnd, afterStart, afterEnd } of rows(comparison.changes, "changes")) {
      const hunk = this.#hunkOfRow[index] ?? -1;
      if (hunk !== previousHunk) ends.before = ends.after = Math.max(ends.before, ends.after);
      previousHunk = hunk;
      const side = kindOf(kind).after ? "after" : "before";
      const start = ends[side];
      const end = start + (side === "after" ? afterEnd - afterStart : beforeEnd - beforeStart);
      this.#starts[index] = start;
      ends[side] = end;
      if (!isSideBySide || hunk < 0) ends.before = ends.after = end;
      if (hunk < 0) continue;
      const span = this.hunks[hunk];
      if (span === undefined) this.hunks[hunk] = { start, end };
      else span.end = Math.max(span.end, end);
    }
    this.length = Math.max(ends.before, ends.after, 1);
  }

  /**
   * Yields a bar for every changed row: in lane 0 for words of the text before, in lane 1 for words of the text after.
   * @param {(hunk: number) => boolean} isFaint whether a hunk is filtered out
   * @returns {Iterable<Bar>}
   */
  *bars(isFaint) {
    for (const { index, kind, beforeStart, beforeEnd, afterStart, afterEnd } of rows(this.#changes, "changes")) {
      const hunk = this.#hunkOfRow[index] ?? -1;
      if (hunk < 0) continue;
      const { name, moved, after } = kindOf(kind);
      const start = this.#starts[index] ?? 0;
      const end = start + (after ? afterEnd - afterStart : beforeEnd - beforeStart);
      yield { kind: `${moved ? "moved" : name}${isFaint(hunk) ? " faint" : ""}`, lane: Number(after), start, end };
    }
  }

  /**
   * Returns the start of a piece on the scale.
   * @param {Piece} piece
   * @param {Side} side the text in which its offset counts
   */
  startOf(piece, side) {
    const { beforeStart, afterStart } = row(this.#changes, "changes", piece.row);
    return (this.#starts[piece.row] ?? 0) + piece.start - (side === "before" ? beforeStart : afterStart);
  }

  /**
   * Returns the hunk nearest to a place on the scale, -1 if none is near enough.
   * @param {number} place
   * @param {number} farthest
   */
  hunkAt(place, farthest) {
    const next = firstWhere(this.hunks, ({ end }) => end > place);
    let nearest = -1;
    let least = farthest;
    for (const hunk of [next - 1, next]) {
      const span = this.hunks[hunk];
      if (span === undefined) continue;
      const distance = Math.max(span.start - place, place - span.end, 0);
      if (distance <= least) [nearest, least] = [hunk, distance];
    }
    return nearest;
  }
}
