/**
 * Summarizes each hunk in one line for a list: its words before and after, their context, moves and bearings.
 */

import { bearingNames } from "./bearings.js";
import { kindOf } from "./change-kinds.js";
import { excerpt, legible } from "./excerpt.js";
import { movesOf } from "./moves.js";
import { count, row, rows } from "./tables.js";

/** @import { BearingName } from "../pkg/word_for_word.js" */
/** @import { Move } from "./moves.js" */
/** @import { Comparison, Texts } from "./texts.js" */

/** The length up to which a change is quoted with the words next to it, in characters. */
const SHORT = 60;

/** The longest context on either side, in characters. */
const CONTEXT = 28;

/**
 * An end of a move in a hunk.
 * @typedef {object} MoveEnd
 * @property {boolean} away whether the passage moved away from here, not to here
 * @property {Move} move
 * @property {number} number
 * @property {string} quoted
 */
/**
 * @typedef {object} HunkSummary
 * @property {number} hunk
 * @property {string} before the deleted words, shortened
 * @property {string} after the inserted words, shortened
 * @property {"list.removed" | "list.added" | "list.joined" | "list.split" | "list.spacing" | null} only the message for a change that is
 *   no replacement
 * @property {string} ahead the words ahead of it, the same in both texts
 * @property {string} behind the words behind it, the same in both texts
 * @property {MoveEnd[]} moved
 * @property {BearingName[]} bears the bearings that deserve a label, the heaviest first
 * @property {boolean} light whether it is a change of form only
 * @property {boolean} coarse whether the hunk is larger than necessary, because a budget was exceeded
 */

/**
 * Summarizes all hunks.
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {(hunk: number) => boolean} isLight whether a hunk is a change of form only
 * @returns {HunkSummary[]}
 */
export function summarizeHunks(texts, comparison, isLight) {
  const moves = movesOf(texts, comparison);
  const total = count(comparison.changes, "changes");
  /** @type {HunkSummary[]} */
  const summaries = [];
  for (const hunk of rows(comparison.hunks, "hunks")) {
    const { deleted, inserted, moved } = wordsOf(texts, comparison, moves, hunk.firstRow, hunk.lastRow);
    const words = describe(deleted, inserted);
    // White space that was inserted or deleted around a move is not worth a message.
    if (moved.length > 0 && words.before + words.after === "") words.only = null;
    const length = words.before.length + words.after.length;
    const hasContext = moved.length === 0 && length > 0 && length <= SHORT;
    const start = hunk.firstRow > 0 ? afterStartOf(comparison, hunk.firstRow) : 0;
    const end = hunk.lastRow + 1 < total ? afterStartOf(comparison, hunk.lastRow + 1) : texts.after.length;
    summaries.push({
      ...words,
      hunk: hunk.index,
      ahead: hasContext ? legible(wordsAhead(texts.after, start)) : "",
      behind: hasContext ? legible(wordsBehind(texts.after, end)) : "",
      moved,
      bears: bearingNames(hunk.bearings),
      light: isLight(hunk.index),
      coarse: hunk.coarse !== 0,
    });
  }
  return summaries;
}

/**
 * Collects the words of a hunk.
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {Move[]} moves
 * @param {number} firstRow
 * @param {number} lastRow
 */
function wordsOf(texts, comparison, moves, firstRow, lastRow) {
  let deleted = "";
  let inserted = "";
  /** By the number of the move, negative for its end in the text after. @type {Map<number, MoveEnd>} */
  const ends = new Map();
  for (const row of rows(comparison.changes, "changes", firstRow, lastRow + 1)) {
    const kind = kindOf(row.kind);
    const before = texts.before.slice(row.beforeStart, row.beforeEnd);
    const after = texts.after.slice(row.afterStart, row.afterEnd);
    const move = moves[row.move - 1];
    if (move !== undefined) {
      const away = kind.before;
      const key = away ? row.move : -row.move;
      const end = ends.get(key) ?? { away, move, number: row.move, quoted: "" };
      end.quoted += before + after;
      ends.set(key, end);
    } else {
      if (kind.before) deleted += before;
      if (kind.after) inserted += after;
    }
  }
  const moved = [...ends.values()].map((end) => ({ ...end, quoted: excerpt(end.quoted) }));
  return { deleted, inserted, moved };
}

/**
 * @param {string} deleted
 * @param {string} inserted
 * @returns {Pick<HunkSummary, "before" | "after" | "only">}
 */
function describe(deleted, inserted) {
  const [before, after] = [excerpt(deleted), excerpt(inserted)];
  if (before !== "" && after !== "") return { before, after, only: null };
  if (before !== "") return { before, after, only: "list.removed" };
  if (after !== "") return { before, after, only: "list.added" };
  if (/[\n\r]/.test(deleted)) return { before, after, only: "list.joined" };
  if (/[\n\r]/.test(inserted)) return { before, after, only: "list.split" };
  return { before, after, only: "list.spacing" };
}

/**
 * Returns the last words of the line that ends at an offset.
 * @param {string} text
 * @param {number} end
 */
function wordsAhead(text, end) {
  const line = (/[^\n\r]*$/.exec(text.slice(Math.max(end - CONTEXT * 2, 0), end)) ?? [""])[0];
  return (line.length <= CONTEXT ? line : line.slice(-CONTEXT).replace(/^\S*\s/, "")).trim();
}

/**
 * Returns the first words of the line that begins at an offset.
 * @param {string} text
 * @param {number} start
 */
function wordsBehind(text, start) {
  const line = (/^[^\n\r]*/.exec(text.slice(start, start + CONTEXT * 2)) ?? [""])[0];
  return (line.length <= CONTEXT ? line : line.slice(0, CONTEXT).replace(/\s\S*$/, "")).trim();
}

/** Returns where a row begins in the text after. @param {Comparison} comparison @param {number} index */
function afterStartOf(comparison, index) {
  return row(comparison.changes, "changes", index).afterStart;
}
