/**
 * Turns the rows of a comparison into the lines of the side-by-side view. Loaded when it is first asked for: on a narrow
 * screen it never is.
 */

import { EQUAL, kindOf } from "./change-kinds.js";
import { eachWithBreaks, hunkOfRow, pieces } from "./inline-paragraphs.js";
import { count } from "./tables.js";

/** @typedef {import("./inline-paragraphs.js").Comparison} Comparison */
/** @typedef {import("./inline-paragraphs.js").Side} Side */
/** @typedef {import("./inline-paragraphs.js").Piece} Piece */
/** @typedef {import("./inline-paragraphs.js").Paragraph} Paragraph */
/** @typedef {Record<Side, Paragraph[]>} Line paragraphs that stand beside each other */

/** A browser lays out a grid of this many rows in the blink of an eye, and one of ten times as many in seconds. */
const MOST_LINES = 2000;

/** One side of a line that is being filled. */
class Cell {
  /** @type {Paragraph[]} */
  done = [];
  /** @type {Paragraph} */
  open = [];

  /** @param {Piece} piece @param {boolean} whole */
  add(piece, whole) {
    if (!piece.isBreak || (piece.kind !== EQUAL && !whole)) this.open.push(piece);
    if (piece.isBreak) this.endParagraph();
  }

  endParagraph() {
    if (this.open.length > 0) this.done.push(this.open);
    this.open = [];
  }

  take() {
    this.endParagraph();
    const taken = this.done;
    this.done = [];
    return taken;
  }
}

/**
 * Both texts, cut into lines: each text's paragraphs stand beside those they became. A line ends at a break
 * that both texts have, and after a hunk that ends at the end of a paragraph in both.
 * @param {Record<Side, string>} texts
 * @param {Comparison} comparison
 * @param {boolean} forms
 * @returns {Line[]}
 */
export function pairedLines(texts, comparison, forms) {
  const cells = { before: new Cell(), after: new Cell() };
  /** @type {Line[]} */
  const lines = [];
  const endLine = () => {
    const line = { before: cells.before.take(), after: cells.after.take() };
    if (line.before.length + line.after.length > 0) lines.push(line);
  };

  const before = byRow(pieces(texts, comparison, forms, (kind) => (kindOf(kind).before ? "before" : null)));
  const after = byRow(pieces(texts, comparison, forms, (kind) => (kindOf(kind).after ? "after" : null)));
  const total = count(comparison.changes, "changes");
  const hunks = hunkOfRow(comparison);
  for (let index = 0; index < total; index += 1) {
    const left = before.get(index) ?? [];
    const right = after.get(index) ?? [];
    const hunk = hunks[index] ?? -1;
    // Where an equal row has not the same breaks in both texts, it stays in one line.
    const together = hunk === -1 && breakCount(left) === breakCount(right);
    let other = 0;
    for (const { piece, whole } of left) {
      cells.before.add(piece, whole);
      if (!together || !piece.isBreak) continue;
      for (let passed = false; !passed && other < right.length; other += 1) {
        const counterpart = /** @type {Marked} */ (right[other]);
        cells.after.add(counterpart.piece, counterpart.whole);
        passed = counterpart.piece.isBreak;
      }
      endLine();
    }
    for (const { piece, whole } of right.slice(other)) cells.after.add(piece, whole);
    const hunkEnds = hunk !== -1 && hunks[index + 1] !== hunk;
    if (hunkEnds && cells.before.open.length === 0 && cells.after.open.length === 0) endLine();
  }
  endLine();
  return inFewer(lines);
}

/**
 * Where there are very many lines, several stand together as one.
 * @param {Line[]} lines
 */
function inFewer(lines) {
  const together = Math.ceil(lines.length / MOST_LINES);
  if (together <= 1) return lines;
  /** @type {Line[]} */
  const found = [];
  for (let from = 0; from < lines.length; from += together) {
    const some = lines.slice(from, from + together);
    found.push({ before: some.flatMap((line) => line.before), after: some.flatMap((line) => line.after) });
  }
  return found;
}

/** @typedef {{ piece: Piece, whole: boolean }} Marked */

/**
 * @param {Piece[]} all
 * @returns {Map<number, Marked[]>}
 */
function byRow(all) {
  /** @type {Map<number, Marked[]>} */
  const found = new Map();
  eachWithBreaks(all, (piece, whole) => {
    const list = found.get(piece.row);
    if (list === undefined) found.set(piece.row, [{ piece, whole }]);
    else list.push({ piece, whole });
  });
  return found;
}

/** @param {Marked[]} all */
function breakCount(all) {
  return all.reduce((sum, { piece }) => sum + Number(piece.isBreak), 0);
}
