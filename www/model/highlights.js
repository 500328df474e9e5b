/**
 * What stands out inside what is marked: words that turn a meaning, the letters that differ in a word that was replaced,
 * and where the reader asks for it, what differs though it counts as the same.
 */

import { namesOf } from "./bearings.js";
import { kindOf } from "./change-kinds.js";
import { row, rows } from "./tables.js";

/** @typedef {import("./inline-paragraphs.js").Comparison} Comparison */
/** @typedef {import("./inline-paragraphs.js").Side} Side */

/**
 * A stretch of one text.
 * @typedef {object} Stretch
 * @property {number} start
 * @property {number} end
 * @property {import("../pkg/word_for_word.js").BearingName | "letters" | "same"} trait what it bears; `letters` that
 *   differ; or the `same` but for its form
 * @property {string} other of what is the same, how the other text has it
 */

/** The stretches of one text, in order and without overlap, to be asked for from the beginning to the end. */
class Stretches {
  #next = 0;

  /** @param {Stretch[]} all */
  constructor(all) {
    this.all = all;
  }

  /**
   * Those between two offsets, cut off where they reach beyond.
   * @param {number} start not before the end of what was asked for last
   * @param {number} end
   * @returns {readonly Stretch[]}
   */
  within(start, end) {
    while ((this.all[this.#next]?.end ?? Infinity) < start) this.#next += 1;
    /** @type {Stretch[] | undefined} */
    let found;
    for (let at = this.#next; ; at += 1) {
      const stretch = this.all[at];
      if (stretch === undefined || stretch.start > end) break;
      // What is empty stands where something is missing: between two words it is seen once.
      const empty = stretch.start === stretch.end;
      if (empty) this.#next = at + 1;
      const [from, to] = [Math.max(stretch.start, start), Math.min(stretch.end, end)];
      if (from >= to && !empty) continue;
      found ??= [];
      found.push({ ...stretch, start: from, end: to });
    }
    return found ?? NONE;
  }
}

/** @type {readonly Stretch[]} */
const NONE = [];

/**
 * @param {Record<Side, string>} texts
 * @param {Comparison} comparison
 * @param {boolean} forms whether what counts as the same is wanted too
 * @returns {Record<Side, Stretches>}
 */
export function emphasis(texts, comparison, forms) {
  /** @type {Record<Side, Stretch[]>} */
  const found = { before: [], after: [] };
  for (const word of rows(comparison.bearings, "bearings")) {
    const { start, end } = word;
    const [trait] = namesOf(word.bearing);
    const side = kindOf(row(comparison.changes, "changes", word.row).kind).before ? "before" : "after";
    if (trait !== undefined) found[side].push({ start, end, trait, other: "" });
  }
  for (const { beforeStart, beforeEnd, afterStart, afterEnd } of rows(comparison.refinements, "refinements")) {
    found.before.push({ start: beforeStart, end: beforeEnd, trait: "letters", other: "" });
    found.after.push({ start: afterStart, end: afterEnd, trait: "letters", other: "" });
  }
  if (forms) {
    for (const { beforeStart, beforeEnd, afterStart, afterEnd } of rows(comparison.forms, "forms")) {
      const before = { start: beforeStart, end: beforeEnd };
      const after = { start: afterStart, end: afterEnd };
      found.before.push({ ...trimmed(texts.before, before), trait: "same", other: read(texts.after, after) });
      found.after.push({ ...trimmed(texts.after, after), trait: "same", other: read(texts.before, before) });
    }
  }
  return { before: new Stretches(tidy(found.before)), after: new Stretches(tidy(found.after)) };
}

/** @typedef {{ start: number, end: number }} Span */

/** @param {string} text @param {Span} span */
function read(text, { start, end }) {
  return text.slice(start, end).trim();
}

/**
 * A span without the white space at its ends, unless that is all there is.
 * @param {string} text
 * @param {Span} span
 * @returns {Span}
 */
function trimmed(text, { start, end }) {
  const inside = text.slice(start, end);
  if (inside.trim() === "") return { start, end };
  return { start: end - inside.trimStart().length, end: start + inside.trimEnd().length };
}

/**
 * In order, and without overlap: of a word that turns a meaning, the whole stands out, and no letters in it do.
 * @param {Stretch[]} all
 */
function tidy(all) {
  const words = all.filter(({ trait }) => trait !== "letters").sort((one, other) => one.start - other.start);
  /** @type {Stretch[]} */
  const letters = [];
  let at = 0;
  for (const stretch of all) {
    if (stretch.trait !== "letters" || stretch.start === stretch.end) continue;
    while ((words[at]?.end ?? Infinity) <= stretch.start) at += 1;
    if ((words[at]?.start ?? Infinity) >= stretch.end) letters.push(stretch);
  }
  return [...words, ...letters].sort((one, other) => one.start - other.start);
}
