/**
 * Compares texts for the tests of `www/model`, with the module that `build.sh` has built.
 */

import { loadModule } from "../eval/module.mjs";

/** @import { Comparison, Options } from "../../www/pkg/word_for_word.js" */
/** @import { Texts } from "../../www/model/texts.js" */

const { compare } = await loadModule();

/**
 * @param {string} before
 * @param {string} after
 * @param {Options} [options]
 * @returns {{ texts: Texts, comparison: Comparison }}
 */
export function compared(before, after, options = {}) {
  return { texts: { before, after }, comparison: compare(before, after, options) };
}

/** Formats a message as its key and its values, so that a test does not depend on the wording. @param {string} key @param {Record<string, string | number>} [values] */
export function message(key, values = {}) {
  const list = Object.values(values);
  return list.length === 0 ? key : `${key}(${list.join(", ")})`;
}

/** A moved passage with one edit inside, between other changes. */
export const MOVED = {
  before:
    "A small council met.\n\nThe pilots of the harbour, who were not asked, met at the old lighthouse in the storm.\n\nPrices rose in spring everywhere, and the ferries stayed in port.",
  after:
    "A large council met.\n\nPrices fell in spring everywhere, and the ferries stayed in port.\n\nThe pilots of the harbour, who were never asked, met at the old lighthouse in the storm.",
};
