/**
 * Excludes ranges of either text from the comparison. The texts in the editors stay whole; `textsToCompare` returns them
 * without the excluded ranges.
 *
 * Views show the compared texts, so most functions take offsets in those and convert them. Each checks that the view still
 * shows the current text, because the reader may have edited it since.
 */

import { SIDES } from "../../model/texts.js";
import { state } from "../state.js";
import { extendToLines, isWholeLines, linesIn, merge, moveWithEdit, without } from "./ranges.js";

/** @import { Side, Span } from "../../model/texts.js" */
/** @import { Part } from "../persistence/persistence.js" */
/** @import { Exclusions, Texts } from "../state.js" */
/**
 * @typedef {object} Exclusion
 * @property {number} at offset in the compared text
 * @property {number} lines how many lines that are not blank
 * @property {string} first the first of these lines
 * @property {boolean} last whether it reaches the end of the text
 * @property {boolean} part whether it begins or ends within a line
 * @property {Span} span in the whole text
 */

/** Texts whose ranges are remembered. */
const MOST_REMEMBERED = 16;

/** The ranges of texts that had any, the latest last: after undoing or swapping, a text gets its ranges back. @type {Map<string, readonly Span[]>} */
const remembered = new Map();

/** The texts that `state.exclusions` belongs to. */
let followed = state.texts;

/** Keeps the exclusions in place while the texts are edited. */
export function followTexts() {
  state.on("texts", () => {
    const earlier = followed;
    followed = state.texts;
    const exclusions = { ...state.exclusions };
    for (const side of SIDES) {
      const text = followed[side];
      if (text === earlier[side]) continue;
      const ranges = exclusions[side];
      exclusions[side] = remembered.get(text) ?? (ranges.length > 0 ? moveWithEdit(ranges, earlier[side], text) : []);
      remember(text, exclusions[side]);
    }
    if (SIDES.some((side) => exclusions[side].length + state.exclusions[side].length > 0)) state.set({ exclusions });
  });
}

/** Returns the current texts without the excluded ranges. @returns {Texts} */
export function textsToCompare() {
  return { before: comparedText("before"), after: comparedText("after") };
}

/** Whether anything is excluded. */
export function hasExclusions() {
  return SIDES.some((side) => state.exclusions[side].length > 0);
}

/**
 * Lists the exclusions of a text; none if it is no longer the compared one.
 * @param {Side} side
 * @param {string} compared
 * @returns {Exclusion[]}
 */
export function exclusionsOf(side, compared) {
  if (comparedText(side) !== compared) return [];
  const text = state.texts[side];
  let excluded = 0;
  return state.exclusions[side].map((span) => {
    const lines = linesIn(text, span);
    const at = span.start - excluded;
    excluded += span.end - span.start;
    const last = span.end === text.length;
    return { at, lines: lines.length, first: lines[0] ?? "", last, part: !isWholeLines(text, span), span };
  });
}

/**
 * Excludes the lines that a range of the compared text lies in.
 * @param {Side} side
 * @param {string} compared
 * @param {Span} range
 */
export function exclude(side, compared, { start, end }) {
  if (comparedText(side) !== compared) return;
  excludeLines(side, { start: offsetInText(side, start, false), end: offsetInText(side, end, true) });
}

/**
 * Excludes a range of the compared text as it is, with the blanks behind it.
 * @param {Side} side
 * @param {string} compared
 * @param {Span} range
 */
export function excludeExactly(side, compared, { start, end }) {
  if (comparedText(side) !== compared) return;
  const text = state.texts[side];
  const to = offsetInText(side, end, true);
  const blanks = /^[^\S\r\n]*/.exec(text.slice(to))?.[0].length ?? 0;
  const range = { start: offsetInText(side, start, false), end: to + blanks };
  // Whole lines go with their line breaks.
  if (isWholeLines(text, range)) excludeLines(side, range);
  else setExclusions({ ...state.exclusions, [side]: [...state.exclusions[side], range] });
}

/**
 * Excludes the lines that some ranges of the whole text lie in. Blanks at the ends of a range do not count.
 * @param {Side} side
 * @param {...Span} ranges
 */
export function excludeLines(side, ...ranges) {
  const text = state.texts[side];
  const lines = ranges.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    if (words.trim() === "") return [];
    const leading = words.length - words.trimStart().length;
    return [extendToLines(text, { start: start + leading, end: start + words.trimEnd().length })];
  });
  if (lines.length > 0) setExclusions({ ...state.exclusions, [side]: [...state.exclusions[side], ...lines] });
}

/**
 * Includes a range of the whole text in the comparison again, with the excluded ranges that it touches.
 * @param {Side} side
 * @param {Span} range
 */
export function include(side, { start, end }) {
  const rest = state.exclusions[side].filter((range) => range.end <= start || range.start >= end);
  setExclusions({ ...state.exclusions, [side]: rest });
}

/** Replaces all exclusions. @param {Exclusions} exclusions in any order; those outside the text are ignored */
export function setExclusions(exclusions) {
  const { texts } = state;
  const merged = {
    before: merge(exclusions.before, texts.before.length),
    after: merge(exclusions.after, texts.after.length),
  };
  for (const side of SIDES) remember(texts[side], merged[side]);
  state.set({ exclusions: merged });
}

/** Persists the exclusions, to be restored after the texts. The name is that of earlier versions. @type {Part} */
export const exclusionsPart = {
  name: "left-out",
  read: () => (hasExclusions() ? state.exclusions : null),
  write(stored) {
    if (typeof stored === "object" && stored !== null && isExclusions(stored)) setExclusions(stored);
  },
};

/** @param {object} stored @returns {stored is Exclusions} */
function isExclusions(stored) {
  const isSpan = (/** @type {unknown} */ span) =>
    typeof span === "object" && span !== null && "start" in span && "end" in span && areIntegers(span.start, span.end);
  return SIDES.every((side) => {
    const ranges = Reflect.get(stored, side);
    return Array.isArray(ranges) && ranges.every(isSpan);
  });
}

/** @param {...unknown} numbers */
function areIntegers(...numbers) {
  return numbers.every(Number.isSafeInteger);
}

/** @param {Side} side */
function comparedText(side) {
  return without(state.texts[side], state.exclusions[side]);
}

/** Converts an offset in the compared text to one in the whole text. @param {Side} side @param {number} offset @param {boolean} isEnd */
function offsetInText(side, offset, isEnd) {
  let at = offset;
  for (const { start, end } of state.exclusions[side]) {
    if (at < start || (isEnd && at === start)) break;
    at += end - start;
  }
  return at;
}

/** @param {string} text @param {readonly Span[]} ranges */
function remember(text, ranges) {
  // The map also keeps the texts alive, so those without ranges are left out.
  const isKnown = remembered.delete(text);
  if (text === "" || (ranges.length === 0 && !isKnown)) return;
  remembered.set(text, ranges);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
}
