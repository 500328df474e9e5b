/**
 * Names the two texts of a comparison, searches spans of characters in them, and divides them into paragraphs.
 *
 * All offsets are in UTF-16 code units, as in JavaScript strings. A paragraph ends at a line break. In a hard-wrapped text it ends at an
 * empty line only. The comparison says which texts are hard-wrapped (`statistics.before.hardWrapped`).
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

/** One line break and all blank lines after it. Linear time: the repeated group can only start where a break ended. */
const LINE_BREAKS =
  /(?:\r\n?|[\n\u0085\u2028\u2029])(?:[^\S\r\n\u0085\u2028\u2029]*(?:\r\n?|[\n\u0085\u2028\u2029]))*/g;

/** Two line breaks with only blanks between them. */
const EMPTY_LINE = /(?:\r\n|\r(?!\n)|[\n\u0085\u2028\u2029])[^\S\r\n\u0085\u2028\u2029]*[\r\n\u0085\u2028\u2029]/;

/**
 * Cuts a part of a text at its paragraph breaks and visits the pieces in order, breaks included.
 * @param {string} text
 * @param {boolean} hardWrapped
 * @param {(text: string, isBreak: boolean) => void} visit
 */
export function splitParagraphs(text, hardWrapped, visit) {
  let from = 0;
  for (const match of text.matchAll(LINE_BREAKS)) {
    if (hardWrapped && !EMPTY_LINE.test(match[0])) continue;
    if (match.index > from) visit(text.slice(from, match.index), false);
    visit(match[0], true);
    from = match.index + match[0].length;
  }
  if (from < text.length) visit(text.slice(from), false);
}

/**
 * Returns the paragraphs of a text, without the breaks between them.
 * @param {string} text
 * @param {boolean} hardWrapped
 * @returns {Span[]}
 */
export function paragraphSpans(text, hardWrapped) {
  /** @type {Span[]} */
  const spans = [];
  let offset = 0;
  splitParagraphs(text, hardWrapped, (part, isBreak) => {
    if (!isBreak) spans.push({ start: offset, end: offset + part.length });
    offset += part.length;
  });
  return spans;
}

/**
 * Returns the number of the paragraph that contains an offset, counted from 1.
 * @param {readonly Span[]} paragraphs
 * @param {number} offset
 */
export function paragraphAt(paragraphs, offset) {
  return Math.max(
    1,
    firstWhere(paragraphs, ({ start }) => start > offset),
  );
}
