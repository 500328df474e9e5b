/**
 * In which paragraph of a text a place lies, as a reader counts them.
 */

import { splitParagraphs } from "./render-paragraphs.js";

/** @typedef {import("./inline-paragraphs.js").Side} Side */
/** A stretch of a text, in UTF-16 code units. @typedef {{ start: number, end: number }} Span */

/** @type {readonly Side[]} */
export const SIDES = ["before", "after"];
/** @type {Record<Side, Side>} */
export const OTHER = { before: "after", after: "before" };

/**
 * The paragraphs of a text, without the breaks between them.
 * @param {string} text
 * @param {boolean} hardWrapped
 * @returns {Span[]}
 */
export function paragraphSpans(text, hardWrapped) {
  /** @type {Span[]} */
  const found = [];
  let at = 0;
  splitParagraphs(text, hardWrapped, (part, isBreak) => {
    if (!isBreak) found.push({ start: at, end: at + part.length });
    at += part.length;
  });
  return found;
}

/**
 * The number of the paragraph a place lies in, counted from 1.
 * @param {readonly Span[]} paragraphs
 * @param {number} offset
 */
export function paragraphAt(paragraphs, offset) {
  return Math.max(
    1,
    firstWhere(paragraphs, ({ start }) => start > offset),
  );
}

/**
 * The first of a list in order for which something holds, as it then does for all that follow; the length where it holds
 * for none.
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
 * Those of a list, in order and without overlap, that have letters between two places.
 * @template {Span} T
 * @param {readonly T[]} list
 * @param {Span} span
 */
export function within(list, { start, end }) {
  const from = firstWhere(list, (each) => each.end > start);
  const to = firstWhere(list, (each) => each.start >= end);
  return list.slice(from, Math.max(from, to));
}
