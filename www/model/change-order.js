/**
 * The order in which a reader goes through the changes: all in the order of the text, by weight, or filtered; and headings for long lists.
 */

import { bearingNames, FORM_ONLY, GROUPS } from "./bearings.js";
import { kindOf } from "./change-kinds.js";
import { excerpt } from "./excerpt.js";
import { rows } from "./tables.js";
import { paragraphAt, paragraphSpans } from "./texts.js";

/** @import { Group } from "./bearings.js" */
/** @import { HunkSummary } from "./hunk-summaries.js" */
/** @import { Comparison, Texts } from "./texts.js" */

/** In the order of the text, the same without changes of form only, or the heaviest first. @typedef {"text" | "meaning" | "weight"} Order */

/**
 * A heading over the changes of one weight, or of some paragraphs.
 * @typedef {object} Heading
 * @property {-1} hunk
 * @property {Group | null} group `null` for a heading over paragraphs
 * @property {number} from the number of the first paragraph
 * @property {number} to the number of the last
 * @property {string} opening the beginning of the first paragraph
 * @property {number} n how many changes are under it
 * @property {number} heavy how many of them are more than form
 * @property {boolean} light whether none is
 */

/** The changes that a reader steps through. */
export class ChangeSequence {
  /** The hunks in this order. @type {readonly number[]} */
  hunks;
  /** By hunk, its position. @type {Map<number, number>} */
  #positions;

  /**
   * @param {Uint8Array} groups by hunk, the index of its group in `GROUPS`
   * @param {Order} order
   * @param {ReadonlySet<number> | null} [filtered] the hunks to include; `null` for all
   */
  constructor(groups, order, filtered = null) {
    const included = filtered === null ? Array.from(groups.keys()) : [...filtered];
    if (order === "meaning") this.hunks = included.filter((hunk) => groups[hunk] !== FORM_ONLY);
    else if (order === "weight") this.hunks = included.sort((one, other) => (groups[one] ?? 0) - (groups[other] ?? 0));
    else this.hunks = included;
    this.#positions = new Map(this.hunks.map((hunk, position) => [hunk, position]));
  }

  /** Returns the position of a hunk, -1 if the sequence does not include it. @param {number} hunk */
  positionOf(hunk) {
    return this.#positions.get(hunk) ?? -1;
  }

  /**
   * Returns the next hunk, or with -1 the previous one. The first follows the last.
   * @param {number} hunk the current hunk, -1 for none
   * @param {1 | -1} by
   */
  next(hunk, by) {
    const { length } = this.hunks;
    if (length === 0) return -1;
    let position = this.positionOf(hunk);
    if (position < 0) {
      // A hunk outside the sequence: continue with the nearest one that is included, in the order of the text.
      const following = this.hunks.findIndex((other) => other > hunk);
      const insertion = following < 0 ? length : following;
      position = by > 0 ? insertion - 1 : insertion;
    }
    return this.hunks[(position + by + length) % length] ?? -1;
  }
}

/** The filters, the heaviest first. "wording" and "form" select the changes that concern nothing heavier. */
export const FILTERS = /** @type {const} */ ([
  "figure",
  "date",
  "negation",
  "modal",
  "name",
  "degree",
  "reported",
  "wording",
  "move",
  "form",
]);

/** @typedef {(typeof FILTERS)[number]} Filter */

/**
 * Returns for each filter the hunks that it selects.
 * @param {Comparison} comparison
 * @param {Uint8Array} groups by hunk, the index of its group in `GROUPS`
 * @returns {Map<Filter, Set<number>>}
 */
export function hunksByFilter({ hunks, changes }, groups) {
  /** @type {Map<Filter, Set<number>>} */
  const selected = new Map(FILTERS.map((filter) => [filter, new Set()]));
  for (const { index, firstRow, lastRow, bearings } of rows(hunks, "hunks")) {
    for (const name of bearingNames(bearings)) selected.get(name)?.add(index);
    const group = GROUPS[groups[index] ?? 0];
    if (group === "wording" || group === "form") selected.get(group)?.add(index);
    for (const { kind } of rows(changes, "changes", firstRow, lastRow + 1)) {
      if (kindOf(kind).moved) selected.get("move")?.add(index);
    }
  }
  return selected;
}

/**
 * Sorts the lines of a list. By weight, each group gets a heading.
 * @template {{ hunk: number, light: boolean }} L
 * @param {readonly L[]} lines by hunk
 * @param {Uint8Array} groups by hunk, the index of its group in `GROUPS`
 * @param {Order} order
 * @returns {(L | Heading)[]}
 */
export function inOrder(lines, groups, order) {
  if (order !== "weight") return [...lines];
  return GROUPS.flatMap((group, index) => {
    const ofGroup = lines.filter(({ hunk }) => groups[hunk] === index);
    const n = ofGroup.length;
    if (n === 0) return [];
    const light = index === FORM_ONLY;
    /** @type {Heading} */
    const heading = { group, from: 0, to: 0, opening: "", n, heavy: light ? 0 : n, hunk: -1, light };
    return [heading, ...ofGroup];
  });
}

/** Numbers of paragraphs under one heading. The smallest that gives every heading enough changes is used. */
const SECTION_SIZES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The average number of changes under a heading in a list that has just become long; longer lists have more. */
const LEAST_PER_SECTION = 4;

/** The length of the quoted beginning of a section, in characters. */
const OPENING = 40;

/**
 * Puts headings into a list in the order of the text: by the paragraph of the text after, several paragraphs together where each has few
 * changes.
 * @param {readonly HunkSummary[]} lines
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @returns {(HunkSummary | Heading)[]}
 */
export function inSections(lines, texts, comparison) {
  const paragraphs = paragraphSpans(texts.after, comparison.statistics.after.hardWrapped).filter(
    ({ start, end }) => texts.after.slice(start, end).trim() !== "",
  );
  const offsets = offsetsOfHunks(comparison, texts.after);
  const numbers = lines.map(({ hunk }) => paragraphAt(paragraphs, offsets[hunk] ?? 0));
  const least = Math.max(LEAST_PER_SECTION, Math.sqrt(lines.length) / 2);
  const size =
    SECTION_SIZES.find((each) => sectionCount(numbers, each) * least <= lines.length) ?? SECTION_SIZES.at(-1) ?? 1;
  if (sectionCount(numbers, size) < 2) return [...lines];
  /** @type {(HunkSummary | Heading)[]} */
  const result = [];
  /** @type {Heading | null} */
  let heading = null;
  for (const [index, line] of lines.entries()) {
    const section = sectionOf(numbers[index] ?? 1, size);
    if (heading?.from !== section * size + 1) {
      const to = Math.min((section + 1) * size, paragraphs.length);
      const { start = 0, end = 0 } = paragraphs[section * size] ?? {};
      const opening = excerpt(texts.after.slice(start, end), OPENING);
      heading = { group: null, from: section * size + 1, to, opening, n: 0, heavy: 0, hunk: -1, light: true };
      result.push(heading);
    }
    result.push(line);
    heading.n += 1;
    if (line.light) continue;
    heading.heavy += 1;
    heading.light = false;
  }
  return result;
}

/** @param {number} paragraph @param {number} size */
function sectionOf(paragraph, size) {
  return Math.floor((paragraph - 1) / size);
}

/** @param {readonly number[]} paragraphs @param {number} size */
function sectionCount(paragraphs, size) {
  return new Set(paragraphs.map((paragraph) => sectionOf(paragraph, size))).size;
}

/**
 * Returns for each hunk the offset in the text after at which it is visible.
 * @param {Comparison} comparison
 * @param {string} text
 */
function offsetsOfHunks({ hunks, changes }, text) {
  /** @type {number[]} */
  const offsets = [];
  for (const { index, firstRow, lastRow } of rows(hunks, "hunks")) {
    for (const { kind, afterStart, afterEnd } of rows(changes, "changes", firstRow, lastRow + 1)) {
      offsets[index] ??= afterStart;
      if (!kindOf(kind).after) continue;
      const inserted = text.slice(afterStart, afterEnd);
      const blank = inserted.length - inserted.trimStart().length;
      if (blank === inserted.length) continue;
      offsets[index] = afterStart + blank;
      break;
    }
  }
  return offsets;
}
