/**
 * Shortens texts to one line, and makes invisible characters in them visible.
 */

import { replaceControls } from "./bidi.js";

/** The default length of an excerpt, in UTF-16 code units. */
const LONGEST = 90;

/**
 * Returns the beginning of a text on one line, cut at a word.
 * @param {string} text
 * @param {number} [longest]
 */
export function excerpt(text, longest = LONGEST) {
  // A hunk can be as long as a whole text, so only a prefix of it is read.
  const line = legible(
    text
      .slice(0, longest * 4)
      .replace(/\s+/g, " ")
      .trim(),
  );
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()} …`;
}

/** Replaces bidi controls, and a string that is entirely invisible, by visible code points such as ‹U+202E›. @param {string} text */
export function legible(text) {
  const isInvisible = /^[\p{DI}\p{Cc}]+$/u.test(text);
  return isInvisible ? text.replace(/./gsu, visibleCode) : replaceControls(text, visibleCode);
}

/** Returns a text on one line, with invisible characters made visible. @param {string} text */
export function onOneLine(text) {
  return legible(text.replace(/\s+/g, " "));
}

/** @param {string} character */
function visibleCode(character) {
  return `‹${codeOf(character)}›`;
}

/** Returns the code point of a character, as in "U+200B". @param {string} character */
export function codeOf(character) {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
}
