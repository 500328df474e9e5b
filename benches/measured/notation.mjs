/**
 * Reads a pair of texts from one text in which an editor has marked each change:
 *
 *     [-deleted-] {+inserted+} <1 away>a passage at its origin</1> <1 here>and at its destination</1>
 *
 * Changes inside a moved passage are deletions at its origin and insertions at its destination. The notation gives both texts and the
 * words that the editor kept, so no alignment has to be annotated.
 */

import { readdir, readFile } from "node:fs/promises";
import { words } from "../../tests/eval/agreement.mjs";

/** Pairs of words that stay, as `BEFORE AFTER` with the numbers of the words from 0. @typedef {Set<string>} WordPairs */
/**
 * @typedef {object} Edited
 * @property {string} before
 * @property {string} after
 * @property {WordPairs} kept words that stay in their order
 * @property {WordPairs} moved words of moved passages
 */
/**
 * A stretch without marks: where it starts in the texts, and at which end of which move it is.
 * @typedef {{ length: number, before: number, after: number, move: string, end: string }} Stretch
 */

const PAIRS = new URL("pairs/", import.meta.url);
const MARK = /\[-([\s\S]*?)-\]|\{\+([\s\S]*?)\+\}|<(\d) (away|here)>|<\/\d>/g;

/** Reads the pairs of `pairs`, whose first lines say what was edited. */
export async function readPairs() {
  const files = (await readdir(PAIRS)).sort();
  return Promise.all(
    files.map(async (file) => {
      const [what = "", ...rest] = (await readFile(new URL(file, PAIRS), "utf8")).split("\n");
      return { name: file.replace(".txt", ""), what, edited: readEdited(rest.join("\n").trim()) };
    }),
  );
}

/**
 * @param {string} source
 * @returns {Edited}
 * @throws {Error} if a mark cuts a word, or the two ends of a move keep different words
 */
export function readEdited(source) {
  let [before, after] = ["", ""];
  /** @type {Stretch[]} */
  const stretches = [];
  let [move, end, at] = ["", "", 0];
  const addPlain = (/** @type {string} */ text) => {
    stretches.push({ length: text.length, before: before.length, after: after.length, move, end });
    if (end !== "here") before += text;
    if (end !== "away") after += text;
  };
  for (const mark of source.matchAll(MARK)) {
    const [all, deleted, inserted, number = "", where = ""] = mark;
    addPlain(source.slice(at, mark.index));
    at = mark.index + all.length;
    before += deleted ?? "";
    after += inserted ?? "";
    if (deleted === undefined && inserted === undefined) [move, end] = [number, where];
  }
  addPlain(source.slice(at));
  return { before, after, ...pairWords(stretches, before, after) };
}

/** @param {Stretch[]} stretches @param {string} before @param {string} after */
function pairWords(stretches, before, after) {
  const ranges = { before: words(before), after: words(after) };
  const numbers = (/** @type {"before" | "after"} */ side, /** @type {number} */ from, /** @type {number} */ length) =>
    ranges[side].flatMap(([start, end], n) => {
      if (start < from || start >= from + length) return [];
      if (end > from + length) throw new Error("A mark cuts a word.");
      return [n];
    });
  /** @type {WordPairs} */
  const kept = new Set();
  /** @type {Map<string, { before: number[], after: number[] }>} */
  const moves = new Map();
  for (const { length, move, end, ...from } of stretches) {
    const inBefore = end === "here" ? [] : numbers("before", from.before, length);
    const inAfter = end === "away" ? [] : numbers("after", from.after, length);
    const both = moves.get(move) ?? { before: [], after: [] };
    if (end === "") addPairs(kept, inBefore, inAfter);
    else if (end === "away") both.before.push(...inBefore);
    else both.after.push(...inAfter);
    if (end !== "") moves.set(move, both);
  }
  /** @type {WordPairs} */
  const moved = new Set();
  for (const both of moves.values()) addPairs(moved, both.before, both.after);
  return { kept, moved };
}

/** @param {WordPairs} pairs @param {number[]} before @param {number[]} after */
function addPairs(pairs, before, after) {
  if (before.length !== after.length) throw new Error("A mark cuts a word, or the ends of a move keep other words.");
  for (const [at, word] of before.entries()) pairs.add(`${word} ${after[at]}`);
}
