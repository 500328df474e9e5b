/**
 * Turns the rows of a comparison into paragraphs: lists of pieces, ready to be drawn.
 *
 * A row may run over several paragraphs and a paragraph over many rows; here they are cut at both. Still
 * plain data: what is drawn of it is the business of `changes.js`.
 */

import { FORM_ALONE, groupOfHunks } from "./bearings.js";
import { EQUAL, kindOf } from "./change-kinds.js";
import { emphasis } from "./highlights.js";
import { splitParagraphs } from "./render-paragraphs.js";
import { count, rows } from "./tables.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {"before" | "after"} Side */

/**
 * A stretch of one kind inside one paragraph, or a paragraph break.
 * @typedef {object} Piece
 * @property {number} kind
 * @property {string} text
 * @property {number} row the row it was cut from
 * @property {number} hunk the hunk it belongs to, -1 where it is equal
 * @property {boolean} light whether its hunk is a change of form alone
 * @property {number} move the number of the move it belongs to, 0 for none
 * @property {boolean} opens whether a move's end begins with it
 * @property {boolean} isBreak
 * @property {number} start where it begins in its text
 * @property {readonly Stretch[]} stretches what stands out in it
 * @property {import("../view/changes/collapsed-regions.js").Fold} [fold] the run of sentences that it is folded away with
 * @property {boolean} [leads] whether that run begins with it
 * @property {import("../view/changes/exclusion-markers.js").Gone} [gone] what is left out of the comparison there: nothing else stands in its paragraph
 * @property {boolean} [alone] whether all of its paragraph is folded away and nothing stands in its place
 */
/** @typedef {import("./highlights.js").Stretch} Stretch */
/** @typedef {Piece[]} Paragraph */

/** What `standings` says of a paragraph without words, and of one whose words do not all stand in the same texts. */
const BLANK = -1;
const MIXED = -2;

/** In which of the texts words of a kind stand, as a number. @param {number} kind */
function standing(kind) {
  const { before, after } = kindOf(kind);
  return Number(before) + 2 * Number(after);
}

/**
 * For every row of the changes the hunk it belongs to, -1 where it is equal.
 * @param {Comparison} comparison
 */
export function hunkOfRow(comparison) {
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
 * @param {boolean} forms whether what counts as the same though it differs is to stand out
 * @param {(kind: number) => Side | null} sideOf from which text a row of this kind is read; `null`: not at all
 * @returns {Piece[]}
 */
export function pieces(texts, comparison, forms, sideOf) {
  const hunks = hunkOfRow(comparison);
  const groups = groupOfHunks(comparison);
  const stretches = emphasis(texts, comparison, forms);
  /** @type {Set<number>} the ends of moves that have begun */
  const begun = new Set();
  /** @type {Piece[]} */
  const found = [];
  for (const row of rows(comparison.changes, "changes")) {
    const { kind, index, move } = row;
    const side = sideOf(kind);
    if (side === null) continue;
    let start = side === "before" ? row.beforeStart : row.afterStart;
    const text = texts[side].slice(start, side === "before" ? row.beforeEnd : row.afterEnd);
    const hunk = hunks[index] ?? -1;
    const light = hunk >= 0 && groups[hunk] === FORM_ALONE;
    const { moved } = kindOf(kind);
    splitParagraphs(text, comparison.statistics[side].hardWrapped, (part, isBreak) => {
      const end = move * 2 + Number(side === "after");
      const opens = moved && !isBreak && part.trim() !== "" && !begun.has(end);
      if (opens) begun.add(end);
      const within = isBreak ? [] : stretches[side].within(start, start + part.length);
      found.push({ kind, text: part, row: index, hunk, light, move, opens, isBreak, start, stretches: within });
      start += part.length;
    });
  }
  return found;
}

/**
 * For every stretch between two breaks, in which of the texts its words stand.
 * @param {Piece[]} all
 * @returns {number[]}
 */
function standings(all) {
  let open = BLANK;
  const found = [];
  for (const piece of all) {
    if (piece.isBreak) {
      found.push(open);
      open = BLANK;
    } else if (piece.text.trim() !== "" && open !== standing(piece.kind)) {
      open = open === BLANK ? standing(piece.kind) : MIXED;
    }
  }
  found.push(open);
  return found;
}

/**
 * Every piece, and for a break whether it stands beside a paragraph that came or went whole: such a
 * paragraph says by itself that its break came or went with it, and the break needs no sign.
 * @param {Piece[]} all
 * @param {(piece: Piece, whole: boolean) => void} visit
 */
export function eachWithBreaks(all, visit) {
  const around = standings(all);
  let stretch = 0;
  for (const piece of all) {
    const own = standing(piece.kind);
    const whole = piece.isBreak && (around[stretch] === own || around[stretch + 1] === own);
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
 * @param {boolean} forms
 * @returns {Paragraph[]}
 */
export function inlineParagraphs(texts, comparison, forms) {
  const all = pieces(texts, comparison, forms, (kind) => (kindOf(kind).after ? "after" : "before"));
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
