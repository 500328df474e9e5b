/**
 * Turns the rows of a comparison into paragraphs: lists of pieces, ready to be drawn.
 *
 * A row may run over several paragraphs and a paragraph over many rows; here they are cut at both. Still
 * plain data: what is drawn of it is the business of `changes.js`.
 */

import { count, rows } from "../engine/tables.js";
import { EQUAL, kindOf } from "./kinds.js";
import { splitParagraphs } from "./paragraphs.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {"before" | "after"} Side */

/**
 * A stretch of one kind inside one paragraph, or a paragraph break.
 * @typedef {object} Piece
 * @property {number} kind
 * @property {string} text
 * @property {number} row the row it was cut from
 * @property {number} hunk the hunk it belongs to, -1 where it is equal
 * @property {number} move the number of the move it belongs to, 0 for none
 * @property {boolean} isBreak
 */
/** @typedef {Piece[]} Paragraph */
/** @typedef {Record<Side, Paragraph[]>} Line one line of the side-by-side view: paragraphs that stand beside each other */

/** What `uniform` says of a paragraph without words, and of one with words of several kinds. */
const BLANK = -1;
const MIXED = -2;

/** A browser lays out a grid of this many rows in the blink of an eye, and one of ten times as many in seconds. */
const MOST_LINES = 2000;

/**
 * For every row of the changes the hunk it belongs to, -1 where it is equal.
 * @param {Comparison} comparison
 */
function hunkOfRow(comparison) {
  const hunks = new Int32Array(count(comparison.changes, "changes")).fill(-1);
  for (const hunk of rows(comparison.hunks, "hunks")) {
    hunks.fill(hunk.index, hunk.firstRow, hunk.lastRow + 1);
  }
  return hunks;
}

/**
 * All pieces of the kinds that are asked for, in the order of the rows.
 * @param {Record<Side, string>} texts
 * @param {Comparison} comparison
 * @param {(kind: number) => Side | null} sideOf from which text a row of this kind is read; `null`: not at all
 * @returns {Piece[]}
 */
function pieces(texts, comparison, sideOf) {
  const hunks = hunkOfRow(comparison);
  /** @type {Piece[]} */
  const found = [];
  for (const row of rows(comparison.changes, "changes")) {
    const { kind, index, move } = row;
    const side = sideOf(kind);
    if (side === null) continue;
    const text =
      side === "before"
        ? texts.before.slice(row.beforeStart, row.beforeEnd)
        : texts.after.slice(row.afterStart, row.afterEnd);
    const hunk = hunks[index] ?? -1;
    splitParagraphs(text, comparison.statistics[side].hardWrapped, (part, isBreak) => {
      found.push({ kind, text: part, row: index, hunk, move, isBreak });
    });
  }
  return found;
}

/**
 * For every stretch between two breaks, what kind all its words are of.
 * @param {Piece[]} all
 * @returns {number[]}
 */
function uniform(all) {
  let open = BLANK;
  const kinds = [];
  for (const piece of all) {
    if (piece.isBreak) {
      kinds.push(open);
      open = BLANK;
    } else if (piece.text.trim() !== "" && open !== piece.kind) {
      open = open === BLANK ? piece.kind : MIXED;
    }
  }
  kinds.push(open);
  return kinds;
}

/**
 * Every piece, and for a break whether it stands beside a paragraph that came or went whole: such a
 * paragraph says by itself that its break came or went with it, and the break needs no sign.
 * @param {Piece[]} all
 * @param {(piece: Piece, whole: boolean) => void} visit
 */
function eachWithBreaks(all, visit) {
  const kinds = uniform(all);
  let stretch = 0;
  for (const piece of all) {
    const whole = piece.isBreak && (kinds[stretch] === piece.kind || kinds[stretch + 1] === piece.kind);
    if (piece.isBreak) stretch += 1;
    visit(piece, whole);
  }
}

/**
 * One text with what was dropped left in place. Equal rows are given in the letters of the text after.
 *
 * A break of the text after always ends a paragraph. A dropped one does so only beside a paragraph that was
 * dropped whole; else two paragraphs became one, and a sign in the line shows where.
 * @param {Record<Side, string>} texts
 * @param {Comparison} comparison
 * @returns {Paragraph[]}
 */
export function inlineParagraphs(texts, comparison) {
  const all = pieces(texts, comparison, (kind) => (kindOf(kind).after ? "after" : "before"));
  /** @type {Paragraph[]} */
  const done = [];
  /** @type {Paragraph} */
  let open = [];
  eachWithBreaks(all, (piece, whole) => {
    if (!piece.isBreak || (piece.kind !== EQUAL && !whole)) open.push(piece);
    if (piece.isBreak && (whole || kindOf(piece.kind).after)) {
      if (open.length > 0) done.push(open);
      open = [];
    }
  });
  if (open.length > 0) done.push(open);
  return done;
}

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
 * @returns {Line[]}
 */
export function pairedLines(texts, comparison) {
  const cells = { before: new Cell(), after: new Cell() };
  /** @type {Line[]} */
  const lines = [];
  const endLine = () => {
    const line = { before: cells.before.take(), after: cells.after.take() };
    if (line.before.length + line.after.length > 0) lines.push(line);
  };

  const before = byRow(pieces(texts, comparison, (kind) => (kindOf(kind).before ? "before" : null)));
  const after = byRow(pieces(texts, comparison, (kind) => (kindOf(kind).after ? "after" : null)));
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
