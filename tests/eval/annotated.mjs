#!/usr/bin/env node
/**
 * Compares pairs of real texts that a person has read and annotated, and shows where the comparison disagrees.
 *
 *     node tests/eval/annotated.mjs FOLDER [NAME…]
 *
 * The folder holds the texts: `fomc-statements`, `fomc-minutes` and `fomc-press-conferences`, as published by the Federal Reserve, one file a meeting.
 * The annotations, in `annotated`, contain only word numbers, as `agreement.mjs` explains. A person made them by reading the two texts,
 * before the comparison was tuned. They name the words that a careful editor would leave in place, whatever other words happen to be equal.
 * A word whose capital changed is another word, as in the comparison by default. A rewritten sentence keeps only its subject and words that
 * were clearly reused. Of two passages that changed places the smaller one moved.
 *
 * The script prints for each pair the F1 of the pairs of words that stay, the F1 of those in moved passages, and the numbers of hunks. It
 * also prints the words of every place where the comparison and the annotation differ.
 */

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { rows } from "../../www/model/tables.js";
import { agreement, words } from "./agreement.mjs";
import { equal, moved } from "./answers.mjs";
import { loadModule, NotBuilt } from "./module.mjs";

const ANNOTATED = new URL("annotated/", import.meta.url);

/** A text is not the annotated one. The message says what to do. */
class WrongTexts extends Error {}

/**
 * @param {string} folder
 * @param {import("./agreement.mjs").Side} side
 */
async function read(folder, { path, lines, sha256 }) {
  let text = await readFile(join(folder, path), "utf8").catch(() => {
    throw new WrongTexts(`${path} cannot be read in ${folder}: give the folder that holds it.`);
  });
  if (lines !== undefined)
    text = text
      .split("\n")
      .slice(lines[0] - 1, lines[1])
      .join("\n");
  if (createHash("sha256").update(text).digest("hex") !== sha256) {
    throw new WrongTexts(`${path} is not the text that was annotated: its numbers would mean other words.`);
  }
  return text;
}

/**
 * Counts the hunks that contain a word. Changes of only punctuation were not annotated.
 * @param {{ before: string, after: string }} texts
 * @param {import("./module.mjs").Comparison} comparison
 */
function hunksOfWords(texts, { changes, hunks }) {
  let count = 0;
  for (const { firstRow, lastRow } of rows(hunks, "hunks")) {
    let has = false;
    for (const { beforeStart, beforeEnd, afterStart, afterEnd } of rows(changes, "changes", firstRow, lastRow + 1)) {
      const changed = [texts.before.slice(beforeStart, beforeEnd), texts.after.slice(afterStart, afterEnd)];
      has ||= changed.some((text) => words(text).length > 0);
    }
    count += has ? 1 : 0;
  }
  return count;
}

/**
 * @param {{ before: string, after: string }} texts
 * @param {import("./agreement.mjs").Disagreement} place
 */
function shown(texts, { what, whose, run: [one, two, length] }) {
  const text = whose === "ours" && what === "kept" ? texts.after : texts.before;
  const at = text === texts.after ? two : one;
  const all = words(text);
  /** @param {number} from @param {number} to */
  const part = (from, to) => {
    const [first, last] = [all[Math.max(0, from)], all[Math.min(all.length, to) - 1]];
    return first === undefined || last === undefined || first[0] >= last[1] ? "" : text.slice(first[0], last[1]);
  };
  const plain = `${part(at - 4, at)} [${part(at, at + length)}] ${part(at + length, at + length + 4)}`;
  const who = whose === "ours" ? "we alone" : "they alone";
  return `    ${what} by ${who}, words ${one} and ${two}: ${plain.replace(/\s+/gu, " ").trim()}`;
}

async function main() {
  const [folder, ...names] = process.argv.slice(2);
  if (folder === undefined) throw new WrongTexts("say which folder holds the texts: annotated.mjs FOLDER [NAME…]");
  const { compare } = await loadModule();
  const files = (await readdir(ANNOTATED)).filter((file) => file.endsWith(".json")).sort();
  /** @type {{ kept: number, moved: number | null, hunks: [number, number] }[]} */
  const all = [];
  for (const file of files) {
    /** @type {import("./agreement.mjs").Annotation} */
    const annotation = JSON.parse(await readFile(new URL(file, ANNOTATED), "utf8"));
    if (names.length > 0 && !names.includes(annotation.name)) continue;
    const texts = { before: await read(folder, annotation.before), after: await read(folder, annotation.after) };
    const comparison = compare(texts.before, texts.after, {});
    const answer = {
      equal: equal(comparison.changes),
      moved: moved(comparison.changes),
      hunks: hunksOfWords(texts, comparison),
    };
    const found = agreement(annotation, texts, answer);
    all.push(found);
    console.log(line(annotation.name, found));
    for (const place of found.places) console.log(shown(texts, place));
  }
  const moves = all.flatMap(({ moved }) => moved ?? []);
  /** @param {number[]} values */
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  /** @param {0 | 1} index */
  const total = (index) => all.reduce((sum, { hunks }) => sum + hunks[index], 0);
  const sum = {
    kept: mean(all.map(({ kept }) => kept)),
    moved: moves.length === 0 ? null : mean(moves),
    hunks: /** @type {[number, number]} */ ([total(0), total(1)]),
  };
  if (all.length > 1) console.log(line("all", sum));
}

/**
 * @param {string} name
 * @param {{ kept: number, moved: number | null, hunks: [number, number] }} figures
 */
function line(name, { kept, moved, hunks: [ours, theirs] }) {
  const away = moved === null ? "  none" : moved.toFixed(4);
  return `${name.padEnd(32)} kept F1 ${kept.toFixed(4)}   moved F1 ${away}   hunks ${ours}/${theirs}`;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof NotBuilt || error instanceof WrongTexts)) throw error;
  console.error(`annotated.mjs: ${error.message}`);
  process.exitCode = 1;
}
