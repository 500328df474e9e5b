/**
 * Both texts as one line, to say of any place in them where on a strip it lies.
 *
 * What is the same counts once. What differs counts as it is drawn: in the line, the dropped words and then the added
 * ones; side by side, as much as the longer of the two.
 */

import { kindOf } from "./change-kinds.js";
import { hunkOfRow } from "./inline-paragraphs.js";
import { firstWhere } from "./paragraphs.js";
import { count, row, rows } from "./tables.js";

/** @typedef {import("./inline-paragraphs.js").Comparison} Comparison */
/** @typedef {import("./inline-paragraphs.js").Piece} Piece */
/** @typedef {import("./inline-paragraphs.js").Side} Side */
/** @typedef {import("./paragraphs.js").Span} Span */

export class Scale {
  #changes;
  /** By row, where it begins and which hunk it belongs to. */
  #starts;
  /** @type {Int32Array} */
  #hunks;
  /** By hunk, in order. @type {Span[]} */
  hunks = [];
  length;

  /**
   * @param {Comparison} comparison
   * @param {boolean} paired whether the texts stand side by side
   */
  constructor(comparison, paired) {
    this.#changes = comparison.changes;
    this.#starts = new Float64Array(count(comparison.changes, "changes"));
    this.#hunks = hunkOfRow(comparison);
    /** Where each text is: in the line that is one place. @type {Record<Side, number>} */
    const at = { before: 0, after: 0 };
    let open = -1;
    for (const { index, kind, beforeStart, beforeEnd, afterStart, afterEnd } of rows(comparison.changes, "changes")) {
      const hunk = this.#hunks[index] ?? -1;
      if (hunk !== open) at.before = at.after = Math.max(at.before, at.after);
      open = hunk;
      const side = kindOf(kind).after ? "after" : "before";
      const start = at[side];
      this.#starts[index] = start;
      at[side] = start + (side === "after" ? afterEnd - afterStart : beforeEnd - beforeStart);
      if (!paired || hunk < 0) at.before = at.after = at[side];
      if (hunk < 0) continue;
      const end = at[side];
      const span = this.hunks[hunk];
      if (span === undefined) this.hunks[hunk] = { start, end };
      else span.end = Math.max(span.end, end);
    }
    this.length = Math.max(at.before, at.after, 1);
  }

  /**
   * A bar for every row that differs: in the first lane what the text before has, in the second what the text after has.
   * @param {(hunk: number) => boolean} faint whether a hunk is of no matter now
   * @returns {Iterable<import("../view/common/ruler-bars.js").Bar>}
   */
  *bars(faint) {
    for (const { index, kind, beforeStart, beforeEnd, afterStart, afterEnd } of rows(this.#changes, "changes")) {
      const hunk = this.#hunks[index] ?? -1;
      if (hunk < 0) continue;
      const { name, moved, after } = kindOf(kind);
      const start = this.#starts[index] ?? 0;
      const end = start + (after ? afterEnd - afterStart : beforeEnd - beforeStart);
      yield { kind: `${moved ? "moved" : name}${faint(hunk) ? " faint" : ""}`, lane: Number(after), start, end };
    }
  }

  /**
   * Where a piece begins.
   * @param {Piece} piece
   * @param {Side} side the text that its offset counts in
   */
  at(piece, side) {
    const { beforeStart, afterStart } = row(this.#changes, "changes", piece.row);
    return (this.#starts[piece.row] ?? 0) + piece.start - (side === "before" ? beforeStart : afterStart);
  }

  /**
   * The hunk nearest to a place, -1 where none is as near as asked for.
   * @param {number} place
   * @param {number} near
   */
  hunkAt(place, near) {
    const next = firstWhere(this.hunks, ({ end }) => end > place);
    let nearest = -1;
    let least = near;
    for (const hunk of [next - 1, next]) {
      const span = this.hunks[hunk];
      if (span === undefined) continue;
      const far = Math.max(span.start - place, place - span.end, 0);
      if (far <= least) [nearest, least] = [hunk, far];
    }
    return nearest;
  }
}
