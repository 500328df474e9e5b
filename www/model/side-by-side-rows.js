/**
 * Turns the rows of a comparison into the rows of the side-by-side view, in which the paragraphs of each text are next to those they became.
 *
 * Loaded with the first side-by-side view, which a narrow screen never shows.
 */

import { EQUAL, kindOf } from "./change-kinds.js";
import { hunksByRow, piecesOf, visitWithBreaks } from "./inline-paragraphs.js";
import { count } from "./tables.js";

/** @import { Paragraph, Piece } from "./inline-paragraphs.js" */
/** @import { Comparison, Side, Texts } from "./texts.js" */
/** Paragraphs of both texts next to each other. @typedef {Record<Side, Paragraph[]>} SideBySideRow */

/** The most rows in a view. Browsers lay out a grid of this many rows at once, and one of ten times as many in seconds. */
const MOST_ROWS = 2000;

/** One side of a row that is being filled. */
class Cell {
  /** @type {Paragraph[]} */
  paragraphs = [];
  /** @type {Paragraph} */
  current = [];

  /** @param {Piece} piece @param {boolean} isImplied */
  add(piece, isImplied) {
    if (!piece.isBreak || (piece.kind !== EQUAL && !isImplied)) this.current.push(piece);
    if (piece.isBreak) this.endParagraph();
  }

  endParagraph() {
    if (this.current.length > 0) this.paragraphs.push(this.current);
    this.current = [];
  }

  take() {
    this.endParagraph();
    const { paragraphs } = this;
    this.paragraphs = [];
    return paragraphs;
  }
}

/**
 * Divides both texts into rows. A row ends at a break that both texts have, and after a hunk that ends with a paragraph in both.
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {boolean} forms whether to highlight ignored differences
 * @returns {SideBySideRow[]}
 */
export function sideBySideRows(texts, comparison, forms) {
  const cells = { before: new Cell(), after: new Cell() };
  /** @type {SideBySideRow[]} */
  const result = [];
  const endRow = () => {
    const row = { before: cells.before.take(), after: cells.after.take() };
    if (row.before.length + row.after.length > 0) result.push(row);
  };

  const before = byRow(piecesOf(texts, comparison, forms, (kind) => (kindOf(kind).before ? "before" : null)));
  const after = byRow(piecesOf(texts, comparison, forms, (kind) => (kindOf(kind).after ? "after" : null)));
  const total = count(comparison.changes, "changes");
  const hunks = hunksByRow(comparison);
  for (let index = 0; index < total; index += 1) {
    const left = before.get(index) ?? [];
    const right = after.get(index) ?? [];
    const hunk = hunks[index] ?? -1;
    // An equal row whose breaks differ between the texts stays in one row of the view.
    const hasSameBreaks = hunk === -1 && breakCount(left) === breakCount(right);
    let next = 0;
    for (const { piece, isImplied } of left) {
      cells.before.add(piece, isImplied);
      if (!hasSameBreaks || !piece.isBreak) continue;
      for (let passed = false; !passed && next < right.length; next += 1) {
        const counterpart = /** @type {VisitedPiece} */ (right[next]);
        cells.after.add(counterpart.piece, counterpart.isImplied);
        passed = counterpart.piece.isBreak;
      }
      endRow();
    }
    for (const { piece, isImplied } of right.slice(next)) cells.after.add(piece, isImplied);
    const hunkEnds = hunk !== -1 && hunks[index + 1] !== hunk;
    if (hunkEnds && cells.before.current.length === 0 && cells.after.current.length === 0) endRow();
  }
  endRow();
  return atMost(result, MOST_ROWS);
}

/**
 * Merges adjacent rows where there are more than the limit.
 * @param {SideBySideRow[]} all
 * @param {number} limit
 */
function atMost(all, limit) {
  const size = Math.ceil(all.length / limit);
  if (size <= 1) return all;
  /** @type {SideBySideRow[]} */
  const merged = [];
  for (let from = 0; from < all.length; from += size) {
    const group = all.slice(from, from + size);
    merged.push({ before: group.flatMap((row) => row.before), after: group.flatMap((row) => row.after) });
  }
  return merged;
}

/** @typedef {{ piece: Piece, isImplied: boolean }} VisitedPiece */

/**
 * @param {Piece[]} pieces
 * @returns {Map<number, VisitedPiece[]>}
 */
function byRow(pieces) {
  /** @type {Map<number, VisitedPiece[]>} */
  const map = new Map();
  visitWithBreaks(pieces, (piece, isImplied) => {
    const list = map.get(piece.row);
    if (list === undefined) map.set(piece.row, [{ piece, isImplied }]);
    else list.push({ piece, isImplied });
  });
  return map;
}

/** @param {VisitedPiece[]} pieces */
function breakCount(pieces) {
  return pieces.reduce((sum, { piece }) => sum + Number(piece.isBreak), 0);
}
