/** What is said of the sentences that are nearest to dropped or added ones, loaded with them: a part of `words.js`, which see. */

export const NEAREST_WORDS = /** @satisfies {Record<string, import("../messages.js").Entry>} */ ({
  "nearest.after": "Nearest that remains in {side}:",
  "nearest.before": "Nearest in {side}:",
  "nearest.after.of": "Nearest to “{text}” that remains in {side}:",
  "nearest.before.of": "Nearest to “{text}” in {side}:",
});

/** @typedef {keyof typeof NEAREST_WORDS} NearestWord */
