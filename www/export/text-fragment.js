/**
 * Writes addresses that lead to words in a page: text fragments, by the WICG draft "URL Fragment Text Directives".
 */

import { addressOf } from "./export-input.js";
import { writable } from "./markup-tree.js";

/** @import { Span } from "../model/texts.js" */

/** Number of words that identify a place. A shorter span is given with context. */
const ENOUGH = 4;

/** A span of more words is given by its first and last `ENDS` words. */
const LONG = 12;
const ENDS = 5;

/** Characters of context that are searched for words, on each side. */
const AROUND = 120;

/**
 * Returns the address of a span of a text in the text's page.
 * @param {string} source the reader's entry for that page
 * @param {string} text
 * @param {Span} span
 * @returns {string | null} `null` if the page is unknown
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
  // Drops a word that the limit cuts off.
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

/** Encodes words. In a text fragment, an unencoded hyphen marks the context. @param {string[]} words */
function encoded(words) {
  return encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");
}
