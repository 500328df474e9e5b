/**
 * Writes the exchange form of a comparison together with its texts, because the form consists of offsets into them, in UTF-16 code units.
 * This module is loaded by itself when a reader saves the form.
 */

/** @import { Side } from "../model/texts.js" */
/** @import { About } from "./export-input.js" */

/** The version of the envelope. The comparison in it has its own version. */
const VERSION = 1;

/**
 * @param {Record<Side, string>} texts
 * @param {Record<Side, About>} about
 * @param {import("../pkg/word_for_word.js").ComparisonJSON} comparison
 * @param {readonly string[]} leftOut sentences that name what the reader has excluded from the texts
 */
export function writeJson(texts, about, comparison, leftOut) {
  const before = { ...about.before, text: texts.before };
  const after = { ...about.after, text: texts.after };
  // JSON.stringify escapes lone surrogates, so they survive.
  return `${JSON.stringify({ format: "word-for-word", version: VERSION, before, after, leftOut, comparison }, null, 1)}\n`;
}
