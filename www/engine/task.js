/** Performs one comparison with a started engine: in the worker, in the page or in Node.js. */

import { EngineError, reasonNotCompared } from "./failure-reason.js";
import { findWordEnds } from "./words.js";

/** @import { Comparison, ComparisonJSON, Options } from "../pkg/word_for_word.js" */
/** @import { Engine } from "./module.js" */
/**
 * @typedef {object} Task
 * @property {string} before
 * @property {string} after
 * @property {Options | null} options
 * @property {"tables" | "json"} [output] `json`: the exchange form, which requires the build `whole`
 */

/**
 * Compares two texts.
 * @param {Engine} engine unless the error's reason is `refused`, it must not be used again after an error
 * @param {Task} task
 * @returns {Comparison | ComparisonJSON}
 * @throws {EngineError}
 */
export function perform({ compare, toJSON, memory }, { before, after, options, output }) {
  try {
    const comparison = compare(before, after, options, findWordEnds(before, after));
    if (output !== "json") return comparison;
    if (toJSON === undefined) throw new Error("The exchange form requires the whole engine.");
    return toJSON(comparison);
  } catch (error) {
    throw new EngineError(reasonNotCompared(error, memory), error instanceof Error ? error.message : String(error));
  }
}
