/**
 * The exchange form of a comparison with the texts it is of: everything in it is offsets into them, in UTF-16 code units.
 */

/** @typedef {import("./export-input.js").About} About */
/** @typedef {import("../model/texts.js").Side} Side */

/** Of what stands around the comparison, which has a version of its own. */
const VERSION = 1;

/**
 * @param {Record<Side, string>} texts
 * @param {Record<Side, About>} about
 * @param {import("../pkg/word_for_word.js").ComparisonJSON} comparison
 * @param {readonly string[]} leftOut what the texts lack that the reader has left out, in sentences
 */
export function writeJson(texts, about, comparison, leftOut) {
  const before = { ...about.before, text: texts.before };
  const after = { ...about.after, text: texts.after };
  // A broken character is written as a reference, and so survives.
  return `${JSON.stringify({ format: "word-for-word", version: VERSION, before, after, leftOut, comparison }, null, 1)}\n`;
}
