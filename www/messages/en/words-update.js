/**
 * What is said of a newer version: a part of `words.js`, which see.
 */

export const UPDATE_WORDS = /** @satisfies {Record<string, import("../messages.js").Entry>} */ ({
  "update.ready": "A newer version is ready.",
  "update.use": "Reload to use it",
  "update.unkept":
    "A newer version is ready. Your texts are not kept in this browser: copy them before you reload the page.",
  "update.anyway": "Reload without them",
});

/** @typedef {keyof typeof UPDATE_WORDS} UpdateWord */
