/**
 * What the texts of the samples are called, and that they are there: a part of `words.js`, which see.
 */

export const SAMPLE_WORDS = /** @satisfies {Record<string, import("../messages.js").Entry>} */ ({
  "undo.sample": "The sample has taken the place of your texts.",
  "samples.bank.before": "June statement",
  "samples.bank.after": "September statement",
  "samples.ministry.before": "Ministry’s statement",
  "samples.ministry.after": "Newspaper’s report",
});

/** @typedef {keyof typeof SAMPLE_WORDS} SampleWord */
