/**
 * What is said of long texts: a part of `words.js`, which see.
 */

export const LENGTH_WORDS = /** @satisfies {Record<string, import("../messages.js").Entry>} */ ({
  "texts.long":
    "The texts are long, about {n} words together. All is compared, which may take some seconds, and typing may be slow.",
});

/** @typedef {keyof typeof LENGTH_WORDS} LengthWord */
