/**
 * What is to be said of a hunk in a list: what went and what came, where, and what that bears.
 */

import { namesOf } from "./bearings.js";
import { kindOf } from "./change-kinds.js";
import { excerpt, legible } from "./excerpt.js";
import { movesOf } from "./moves.js";
import { count, row, rows } from "./tables.js";

/** @typedef {import("./inline-paragraphs.js").Comparison} Comparison */
/** @typedef {import("../view/changes/changes-view.js").Texts} Texts */
/** @typedef {import("./moves.js").Move} Move */

/** Characters of a change up to which it does not speak for itself, and what stands around it is quoted too. */
const SHORT = 60;

/** Characters of what stands ahead and behind. */
const AROUND = 28;

/**
 * A hunk in one line: what went, what came, or where neither has anything to quote, what happened; and what moved.
 * @typedef {object} Line
 * @property {number} hunk
 * @property {string} before
 * @property {string} after
 * @property {"list.removed" | "list.added" | "list.joined" | "list.split" | "list.spacing" | null} only what to say of a
 *   change that is no replacement
 * @property {string} ahead what both texts have ahead of it
 * @property {string} behind what both texts have behind it
 * @property {{ away: boolean, move: Move, number: number, quoted: string }[]} moved what moved from here or to here
 * @property {import("./bearings.js").BearingName[]} bears what is worth naming, the gravest first
 * @property {boolean} light whether it is a change of form alone
 * @property {boolean} coarse whether the hunk is larger than it need be
 */

/**
 * @param {string} dropped
 * @param {string} added
 * @returns {Pick<Line, "before" | "after" | "only">}
 */
function describe(dropped, added) {
  const [before, after] = [excerpt(dropped), excerpt(added)];
  if (before !== "" && after !== "") return { before, after, only: null };
  if (before !== "") return { before, after, only: "list.removed" };
  if (after !== "") return { before, after, only: "list.added" };
  if (/[\n\r]/.test(dropped)) return { before, after, only: "list.joined" };
  if (/[\n\r]/.test(added)) return { before, after, only: "list.split" };
  return { before, after, only: "list.spacing" };
}

/**
 * The last words on the line that ends here.
 * @param {string} text
 * @param {number} end
 */
function wordsAhead(text, end) {
  const line = (/[^\n\r]*$/.exec(text.slice(Math.max(end - AROUND * 2, 0), end)) ?? [""])[0];
  return (line.length <= AROUND ? line : line.slice(-AROUND).replace(/^\S*\s/, "")).trim();
}

/**
 * The first words on the line that begins here.
 * @param {string} text
 * @param {number} start
 */
function wordsBehind(text, start) {
  const line = (/^[^\n\r]*/.exec(text.slice(start, start + AROUND * 2)) ?? [""])[0];
  return (line.length <= AROUND ? line : line.slice(0, AROUND).replace(/\s\S*$/, "")).trim();
}

/**
 * All hunks, each in one line.
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {(hunk: number) => boolean} isLight
 */
export function describeHunks(texts, comparison, isLight) {
  const moves = movesOf(texts, comparison);
  const total = count(comparison.changes, "changes");
  /** @type {Line[]} */
  const found = [];
  for (const hunk of rows(comparison.hunks, "hunks")) {
    let dropped = "";
    let added = "";
    /** @type {Map<number, Line["moved"][number]>} */
    const moved = new Map();
    for (const row of rows(comparison.changes, "changes", hunk.firstRow, hunk.lastRow + 1)) {
      const kind = kindOf(row.kind);
      const before = texts.before.slice(row.beforeStart, row.beforeEnd);
      const after = texts.after.slice(row.afterStart, row.afterEnd);
      const move = moves[row.move - 1];
      if (move !== undefined) {
        const away = kind.before;
        const end = moved.get(away ? row.move : -row.move) ?? { away, move, number: row.move, quoted: "" };
        end.quoted += before + after;
        moved.set(away ? row.move : -row.move, end);
      } else {
        if (kind.before) dropped += before;
        if (kind.after) added += after;
      }
    }
    const line = describe(dropped, added);
    // Where something moved, the space around it that came or went is not worth a word.
    if (moved.size > 0 && line.before + line.after === "") line.only = null;
    const short = line.before.length + line.after.length;
    const quotes = moved.size === 0 && short > 0 && short <= SHORT;
    found.push({
      ...line,
      hunk: hunk.index,
      ahead: quotes && hunk.firstRow > 0 ? legible(wordsAhead(texts.after, at(comparison, hunk.firstRow))) : "",
      behind:
        quotes && hunk.lastRow + 1 < total ? legible(wordsBehind(texts.after, at(comparison, hunk.lastRow + 1))) : "",
      moved: [...moved.values()].map((end) => ({ ...end, quoted: excerpt(end.quoted) })),
      bears: namesOf(hunk.bearings),
      light: isLight(hunk.index),
      coarse: hunk.coarse !== 0,
    });
  }
  return found;
}

/** Where a row begins in the text after. @param {Comparison} comparison @param {number} index */
function at(comparison, index) {
  return row(comparison.changes, "changes", index).afterStart;
}
