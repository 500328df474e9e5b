/**
 * Writes the exchange form of a comparison together with its texts, because the form consists of offsets into them, in UTF-16 code units.
 * It is loaded by itself, when a reader saves this form.
 */

/** @typedef {import("./export-input.js").About} About */
/** @typedef {import("../model/texts.js").Side} Side */

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
