/**
 * What the two texts are called, as every sentence of the interface names them: short, in one line, and told apart.
 */

import { message } from "../messages/messages.js";

/** @typedef {import("./inline-paragraphs.js").Side} Side */
/** @typedef {Record<Side, string>} Titles */

/** Letters of a title that are kept at all; a line of a document that was taken for a title may have thousands. */
const LONGEST = 120;

/** Letters of a title in a sentence, and how many of them are its end: that is where a date or a version stands. */
const SHOWN = 40;
const END = 16;

/** Characters that steer the direction of what follows them, and would do so beyond the title's end. */
const STEERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const letters = new Intl.Segmenter();

/**
 * A title as it is kept: one line, and nothing in it that cannot be seen.
 * @param {string} text
 */
export function cleanTitle(text) {
  const line = text
    .slice(0, LONGEST * 8)
    .replace(STEERING, "")
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
  return first(line.trim(), LONGEST).trim();
}

/** The title that a file brings. @param {string} name */
export function titleOfFile(name) {
  return cleanTitle(name.replace(/\.[\p{L}\p{N}]{1,8}$/u, "").replaceAll("_", " "));
}

/**
 * What sentences call the two texts.
 * @param {Titles} titles as the reader gave them; one that is empty stands for the side's own name
 * @returns {Titles}
 */
export function namesFor(titles) {
  const before = shorten(titles.before === "" ? message("side.before.untitled") : titles.before);
  const after = shorten(titles.after === "" ? message("side.after.untitled") : titles.after);
  const same = before === after;
  return {
    before: same ? message("side.before.alike", { title: before }) : before,
    after: same ? message("side.after.alike", { title: after }) : after,
  };
}

/** Its beginning and its end. @param {string} title */
function shorten(title) {
  const all = Array.from(letters.segment(title), ({ segment }) => segment);
  if (all.length <= SHOWN) return title;
  const beginning = all.slice(0, SHOWN - END - 1).join("");
  return `${beginning.trimEnd()}…${all.slice(-END).join("").trimStart()}`;
}

/** @param {string} text @param {number} count */
function first(text, count) {
  let found = "";
  let n = 0;
  for (const { segment } of letters.segment(text)) {
    if (n === count) break;
    found += segment;
    n += 1;
  }
  return found;
}
