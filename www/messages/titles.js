/**
 * Cleans and shortens the titles of the two texts. `Messages.nameTexts` makes them distinct.
 */

import { removeControls } from "../model/bidi.js";

/** @import { Side } from "../model/texts.js" */
/** @typedef {Record<Side, string>} Titles */

/** The longest title that is kept, in characters: what a file gives as its title can be thousands of characters long. */
const LONGEST = 120;

/** The longest title in a sentence, and how many of its characters are from its end, where a date or version usually is. */
const SHOWN = 40;
const SHOWN_END = 16;

const graphemes = new Intl.Segmenter();

/**
 * Returns a title on one line, without controls.
 * @param {string} text
 */
export function cleanTitle(text) {
  const line = removeControls(text.slice(0, LONGEST * 8)).replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
  return firstCharacters(line.trim(), LONGEST).trim();
}

/** Returns the title for a text from a file. @param {string} name the name of the file */
export function titleOfFile(name) {
  return cleanTitle(name.replace(/\.[\p{L}\p{N}]{1,8}$/u, "").replaceAll("_", " "));
}

/** Returns both titles as sentences name them. @param {Titles} titles @returns {Titles} */
export function shortTitles({ before, after }) {
  return { before: shorten(before), after: shorten(after) };
}

/** Returns the beginning and the end of a long title. @param {string} title */
function shorten(title) {
  const characters = Array.from(graphemes.segment(title), ({ segment }) => segment);
  if (characters.length <= SHOWN) return title;
  const beginning = characters.slice(0, SHOWN - SHOWN_END - 1).join("");
  return `${beginning.trimEnd()}…${characters.slice(-SHOWN_END).join("").trimStart()}`;
}

/** @param {string} text @param {number} limit */
function firstCharacters(text, limit) {
  let result = "";
  let length = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (length === limit) break;
    result += segment;
    length += 1;
  }
  return result;
}
