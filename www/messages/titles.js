/**
 * Titles of the two texts, as every sentence of the interface names them: short, on one line, and distinct.
 */

import { removeControls } from "../model/bidi.js";

/** @import { Side } from "../model/texts.js" */
/** @typedef {Record<Side, string>} Titles */
/** @typedef {`side.${Side}.untitled` | `side.${Side}.alike`} TitleWord */

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

/**
 * Returns the names of the two texts for sentences.
 * @param {Titles} titles as the reader gave them; the default name of the side takes the place of an empty one
 * @param {(word: TitleWord, values?: Record<string, string>) => string} message
 * @returns {Titles}
 */
export function namesFor(titles, message) {
  const before = shorten(titles.before === "" ? message("side.before.untitled") : titles.before);
  const after = shorten(titles.after === "" ? message("side.after.untitled") : titles.after);
  const isSame = before === after;
  return {
    before: isSame ? message("side.before.alike", { title: before }) : before,
    after: isSame ? message("side.after.alike", { title: after }) : after,
  };
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
