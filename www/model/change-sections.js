/**
 * Puts headings into a long list of changes: by the paragraph of the text after in which they stand, several paragraphs
 * together where each has few.
 */

import { kindOf } from "./change-kinds.js";
import { excerpt } from "./excerpt.js";
import { paragraphAt, paragraphSpans } from "./paragraphs.js";
import { rows } from "./tables.js";

/** @typedef {import("../view/changes/changes-view.js").Texts} Texts */
/** @typedef {import("./hunk-summaries.js").Line} Line */
/** @typedef {import("../view/changes/change-list.js").Heading} Heading */
/** @typedef {import("./inline-paragraphs.js").Comparison} Comparison */

/** Paragraphs under one heading, from one on: the fewest that give a heading its due. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Changes that a heading should stand over, in a list that is just long; in a longer one it is more. */
const LEAST = 4;

/**
 * @param {readonly Line[]} lines in the order of the text
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @returns {(Line | Heading)[]}
 */
export function inSections(lines, texts, comparison) {
  const paragraphs = paragraphSpans(texts.after, comparison.statistics.after.hardWrapped).filter(
    ({ start, end }) => texts.after.slice(start, end).trim() !== "",
  );
  const places = placesOf(comparison, texts.after);
  const numbers = lines.map(({ hunk }) => paragraphAt(paragraphs, places[hunk] ?? 0));
  const due = Math.max(LEAST, Math.sqrt(lines.length) / 2);
  const step = STEPS.find((size) => sectionCount(numbers, size) * due <= lines.length) ?? STEPS.at(-1) ?? 1;
  if (sectionCount(numbers, step) < 2) return [...lines];
  /** @type {(Line | Heading)[]} */
  const found = [];
  /** @type {Heading | null} */
  let open = null;
  for (const [index, line] of lines.entries()) {
    const from = numbers[index] ?? 1;
    const section = sectionOf(from, step);
    if (open?.from !== section * step + 1) {
      const to = Math.min((section + 1) * step, paragraphs.length);
      const { start = 0, end = 0 } = paragraphs[section * step] ?? {};
      const opening = excerpt(texts.after.slice(start, end), OPENING);
      open = { group: null, from: section * step + 1, to, opening, n: 0, heavy: 0, hunk: -1, light: true };
      found.push(open);
    }
    found.push(line);
    open.n += 1;
    if (line.light) continue;
    open.heavy += 1;
    open.light = false;
  }
  return found;
}

/** Characters of a section's first words. */
const OPENING = 40;

/** @param {number} paragraph @param {number} step */
function sectionOf(paragraph, step) {
  return Math.floor((paragraph - 1) / step);
}

/** @param {readonly number[]} paragraphs @param {number} step */
function sectionCount(paragraphs, step) {
  return new Set(paragraphs.map((paragraph) => sectionOf(paragraph, step))).size;
}

/**
 * By hunk, where in the text after it shows.
 * @param {Comparison} comparison
 * @param {string} text
 */
function placesOf({ hunks, changes }, text) {
  /** @type {number[]} */
  const found = [];
  for (const { index, firstRow, lastRow } of rows(hunks, "hunks")) {
    for (const { kind, afterStart, afterEnd } of rows(changes, "changes", firstRow, lastRow + 1)) {
      found[index] ??= afterStart;
      if (!kindOf(kind).after) continue;
      const added = text.slice(afterStart, afterEnd);
      const blank = added.length - added.trimStart().length;
      if (blank === added.length) continue;
      found[index] = afterStart + blank;
      break;
    }
  }
  return found;
}
