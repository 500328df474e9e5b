/**
 * Turns the rows of a comparison into paragraphs: lists of pieces, ready to be drawn inline.
 *
 * A row can cover several paragraphs and a paragraph several rows. A piece belongs to one row and one paragraph.
 */

import { FORM_ONLY, groupOfHunks } from "./bearings.js";
import { EQUAL, kindOf } from "./change-kinds.js";
import { highlightsOf } from "./highlights.js";
import { count, rows } from "./tables.js";
import { splitParagraphs } from "./texts.js";

/** @import { CollapsedRegion } from "./collapsed-regions.js" */
/** @import { Highlight } from "./highlights.js" */
/** @import { Comparison, Side, Texts } from "./texts.js" */

/**
 * A part of one paragraph that is all of one kind, or a paragraph break.
 * @typedef {object} Piece
 * @property {number} kind
 * @property {string} text
 * @property {number} row the row that it is part of
 * @property {number} hunk the hunk that it belongs to, -1 if it is equal
 * @property {boolean} light whether its hunk is a change of form only
 * @property {number} move the number of the move that it belongs to, 0 for none
 * @property {boolean} opensMove whether an end of a move begins with it
 * @property {boolean} isBreak
 * @property {number} start the offset in its text
 * @property {readonly Highlight[]} highlights
 * @property {CollapsedRegion} [region] the region of unchanged sentences that it is collapsed with
 * @property {boolean} [opensRegion] whether that region begins with it
 * @property {boolean} [isAllCollapsed] whether its whole paragraph is collapsed, with no button in its place
 * @property {ExclusionMarker} [exclusion] what is excluded from the comparison here; the paragraph contains nothing else
 */
/** @typedef {Piece[]} Paragraph */

/**
 * Marks a place where a range of a text is excluded from the comparison.
 * @typedef {object} ExclusionMarker
 * @property {Side} side
 * @property {number} at the offset in the text without its excluded ranges
 * @property {number} index its number among the excluded ranges of the text
 * @property {string} label
 */

/** The value of `sidesByParagraph` for a paragraph without words, and for one whose words are not all in the same texts. */
const BLANK = -1;
const MIXED = -2;

/** Returns which texts contain words of a kind, as a number. @param {number} kind */
function sidesOf(kind) {
  const { before, after } = kindOf(kind);
  return Number(before) + 2 * Number(after);
}

/**
 * Returns for every row of the changes the hunk that it belongs to, -1 if it is equal.
 * @param {Comparison} comparison
 */
export function hunksByRow(comparison) {
  const hunks = new Int32Array(count(comparison.changes, "changes")).fill(-1);
  for (const hunk of rows(comparison.hunks, "hunks")) {
    hunks.fill(hunk.index, hunk.firstRow, hunk.lastRow + 1);
  }
  return hunks;
}

/**
 * Returns all pieces of the requested kinds, in the order of the rows.
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {boolean} forms whether to highlight ignored differences
 * @param {(kind: number) => Side | null} sideOf the text from which a row of a kind is read; `null` to leave it out
 * @returns {Piece[]}
 */
export function piecesOf(texts, comparison, forms, sideOf) {
  const hunks = hunksByRow(comparison);
  const groups = groupOfHunks(comparison);
  const highlights = highlightsOf(texts, comparison, forms);
  /** @type {Set<number>} the ends of moves that have begun */
  const begun = new Set();
  /** @type {Piece[]} */
  const pieces = [];
  for (const row of rows(comparison.changes, "changes")) {
    const { kind, index, move } = row;
    const side = sideOf(kind);
    if (side === null) continue;
    let start = side === "before" ? row.beforeStart : row.afterStart;
    const rowText = texts[side].slice(start, side === "before" ? row.beforeEnd : row.afterEnd);
    const hunk = hunks[index] ?? -1;
    const light = hunk >= 0 && groups[hunk] === FORM_ONLY;
    const { moved } = kindOf(kind);
    splitParagraphs(rowText, comparison.statistics[side].hardWrapped, (text, isBreak) => {
      const end = move * 2 + Number(side === "after");
      const opensMove = moved && !isBreak && text.trim() !== "" && !begun.has(end);
      if (opensMove) begun.add(end);
      const inside = isBreak ? [] : highlights[side].within(start, start + text.length);
      pieces.push({ kind, text, row: index, hunk, light, move, opensMove, isBreak, start, highlights: inside });
      start += text.length;
    });
  }
  return pieces;
}

/**
 * Returns for every paragraph which texts contain its words, as in `sidesOf`.
 * @param {Piece[]} pieces
 * @returns {number[]}
 */
function sidesByParagraph(pieces) {
  let current = BLANK;
  const sides = [];
  for (const piece of pieces) {
    if (piece.isBreak) {
      sides.push(current);
      current = BLANK;
    } else if (piece.text.trim() !== "" && current !== sidesOf(piece.kind)) {
      current = current === BLANK ? sidesOf(piece.kind) : MIXED;
    }
  }
  sides.push(current);
  return sides;
}

/**
 * Visits every piece. For a break, `isImplied` says whether it is next to a paragraph that was deleted or inserted whole: the mark of that
 * paragraph implies that of its break, which then needs no sign of its own.
 * @param {Piece[]} pieces
 * @param {(piece: Piece, isImplied: boolean) => void} visit
 */
export function visitWithBreaks(pieces, visit) {
  const sides = sidesByParagraph(pieces);
  let paragraph = 0;
  for (const piece of pieces) {
    const ofBreak = sidesOf(piece.kind);
    const isImplied = piece.isBreak && (sides[paragraph] === ofBreak || sides[paragraph + 1] === ofBreak);
    if (piece.isBreak) paragraph += 1;
    visit(piece, isImplied);
  }
}

/**
 * Returns the text after with the deleted words in place. Equal rows are read from the text after.
 *
 * A break of the text after always ends a paragraph. A deleted break ends one only next to a paragraph that was deleted whole. Otherwise
 * two paragraphs were joined, and a sign in the line shows where.
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {boolean} forms whether to highlight ignored differences
 * @returns {Paragraph[]}
 */
export function inlineParagraphs(texts, comparison, forms) {
  const pieces = piecesOf(texts, comparison, forms, (kind) => (kindOf(kind).after ? "after" : "before"));
  /** @type {Paragraph[]} */
  const paragraphs = [];
  /** @type {Paragraph} */
  let current = [];
  visitWithBreaks(pieces, (piece, isImplied) => {
    if (!piece.isBreak || (piece.kind !== EQUAL && !isImplied)) current.push(piece);
    if (piece.isBreak && (isImplied || kindOf(piece.kind).after)) {
      if (current.length > 0) paragraphs.push(current);
      current = [];
    }
  });
  if (current.length > 0) paragraphs.push(current);
  return paragraphs;
}
