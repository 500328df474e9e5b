/**
 * The two texts of a comparison: their names in code, and spans of characters in them.
 *
 * All offsets are in UTF-16 code units, as JavaScript strings count.
 *
 * @typedef {"before" | "after"} Side
 * @typedef {Record<Side, string>} Texts
 * @typedef {{ start: number, end: number }} Span the end is exclusive
 * @typedef {import("../pkg/word_for_word.js").Comparison} Comparison
 */

/** @type {readonly Side[]} */
export const SIDES = ["before", "after"];

/** The opposite side. @type {Record<Side, Side>} */
export const OTHER = { before: "after", after: "before" };

/**
 * Returns the index of the first item that satisfies a predicate, or the length of the list if none does. Binary search: the
 * predicate must hold for all items after the first that satisfies it.
 * @template T
 * @param {readonly T[]} list
 * @param {(item: T) => boolean} holds
 */
export function firstWhere(list, holds) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(/** @type {T} */ (list[middle]))) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Returns the spans of a sorted list without overlaps that share at least one character with the given span.
 * @template {Span} T
 * @param {readonly T[]} list
 * @param {Span} span
 */
export function overlapping(list, { start, end }) {
  const from = firstWhere(list, (each) => each.end > start);
  const to = firstWhere(list, (each) => each.start >= end);
  return list.slice(from, Math.max(from, to));
}
