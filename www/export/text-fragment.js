/**
 * Addresses that lead to words in a page: text fragments, as the WICG's draft "URL Fragment Text Directives" has them.
 */

import { addressOf } from "./export-input.js";
import { writable } from "./markup-tree.js";

/** @typedef {import("../model/texts.js").Span} Span */

/** Words that tell a place from others like it; shorter ones are given with what stands around them. */
const ENOUGH = 4;

/** Words from which on only the first and the last of a stretch are named. */
const LONG = 12;
const ENDS = 5;

/** Letters around a place that are looked at. */
const AROUND = 120;

/**
 * The address of a stretch of a text in the page it is from.
 * @param {string} source what the reader gave as that page
 * @param {string} text
 * @param {Span} span
 * @returns {string | null} `null` where the page is not known
 */
export function addressOfWords(source, text, { start, end }) {
  const address = addressOf(source);
  if (address === null) return null;
  const ahead = wordsIn(lineAhead(text, start));
  const behind = wordsIn(lineBehind(text, end));
  const words = wordsIn(text.slice(start, end));
  if (words.length === 0) words.push(...ahead.splice(-ENOUGH), ...behind.splice(0, ENOUGH));
  if (words.length === 0) return address;
  const named =
    words.length > LONG || /[\n\r]/.test(text.slice(start, end).trim())
      ? [words.slice(0, ENDS), words.slice(-ENDS)].map(encoded).join(",")
      : encoded(words);
  const short = words.length < ENOUGH;
  const prefix = short && ahead.length > 0 ? `${encoded(ahead.slice(-ENOUGH))}-,` : "";
  const suffix = short && behind.length > 0 ? `,-${encoded(behind.slice(0, ENOUGH))}` : "";
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${prefix}${named}${suffix}`;
}

/** @param {string} text @param {number} end */
function lineAhead(text, end) {
  const near = text.slice(Math.max(0, end - AROUND), end);
  // A word that is cut off is none.
  return (/[^\n\r]*$/.exec(end > AROUND ? near.replace(/^\S*/, "") : near) ?? [""])[0];
}

/** @param {string} text @param {number} start */
function lineBehind(text, start) {
  const near = text.slice(start, start + AROUND);
  return (/^[^\n\r]*/.exec(start + AROUND < text.length ? near.replace(/\S*$/, "") : near) ?? [""])[0];
}

/** @param {string} text */
function wordsIn(text) {
  return writable(text).split(/\s+/).filter(Boolean);
}

/** A hyphen would be read as a sign. @param {string[]} words */
function encoded(words) {
  return encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");
}
