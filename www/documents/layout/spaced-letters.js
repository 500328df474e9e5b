/**
 * Joins letters that are set with space between them for emphasis, as in headings: "B O A R D" is the word "BOARD".
 */

/** @import { Item } from "./page-lines.js" */

/** The smallest number of spaced letters in a line of their own. */
const FEWEST = 4;
/** A gap wider than the smallest gap by this factor separates two words. */
const WORD_GAP = 1.5;
/** In heights of letters: a wider gap separates cells, not words. */
const WIDEST = 3;

/** A word: only its first letter may differ in case. Other letters, as in "A b C d", are labels. */
const ONE_CASE = /^(?:\P{Ll}*|.\P{Lu}*)$/u;

/** Single letters with single spaces between them. */
const SPACED = /^\S(?: \S)+$/u;
/** Spaced letters within other text. */
const SPACED_WORD = /(?<![\p{L}\p{N}] ?)\p{L}(?: \p{L}){4,}(?! ?[\p{L}\p{N}])/gu;

/**
 * Returns the text of a line of spaced letters; `null` if it is another line.
 * @param {readonly Item[]} items in reading order
 */
export function spacedText(items) {
  const pieces = items.filter(({ text }) => text.trim() !== "");
  const texts = pieces.map(({ text }) => text.trim());
  const letters = texts.join("").replace(/\s/g, "");
  if (letters.length < FEWEST) return null;
  if (
    !/\p{L}{4}/u.test(letters) ||
    !texts.every((text) => [...text].length === 1 || text.split(/ {2,}/).every(isSpaced))
  )
    return null;
  const gaps = pieces.slice(1).map((piece, at) => gapBetween(pieces[at] ?? piece, piece));
  if (gaps.some((gap, at) => gap > WIDEST * (pieces[at]?.size ?? 1))) return null;
  // The library joins spaced letters, or returns each letter as a piece.
  const joined = texts.some((text) => text.includes(" "));
  const limit = joined ? 0 : WORD_GAP * Math.min(...gaps);
  const text = texts.map((each, at) => (at > 0 && (gaps[at - 1] ?? 0) > limit ? " " : "") + joinLetters(each)).join("");
  return text.split(" ").every((word) => ONE_CASE.test(word)) ? text : null;
}

/** Joins the spaced letters of words within a text. @param {string} text */
export function joinSpacedWords(text) {
  return text.replace(SPACED_WORD, (spaced) => {
    const word = spaced.replaceAll(" ", "");
    return ONE_CASE.test(word) ? word : spaced;
  });
}

/** @param {string} text */
function isSpaced(text) {
  return [...text].length === 1 || SPACED.test(text);
}

/** Two or more spaces separate words. @param {string} text */
function joinLetters(text) {
  return text
    .split(/ {2,}/)
    .map((word) => word.replaceAll(" ", ""))
    .join(" ");
}

/** @param {Item} one @param {Item} other */
function gapBetween(one, other) {
  return Math.max(other.x - one.x - one.width, one.x - other.x - other.width);
}
