/** The words of the reader's own lists, loaded with them: a part of `words.js`, which see. */

export const LEXICON_WORDS = /** @satisfies {Record<string, import("../messages.js").Entry>} */ ({
  "lexicon.hint": "Words with commas or spaces between them.",
  "lexicon.negations": "Negations",
  "lexicon.modals": "Modal verbs and hedges",
  "lexicon.degrees": "Degree and quantity",
  "lexicon.numbers": "Numbers in words",
  "lexicon.dates": "Months, days and other words of date",
});

/** @typedef {keyof typeof LEXICON_WORDS} LexiconWord */
