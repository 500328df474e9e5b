/**
 * Asks the engine for the exchange form of a comparison. A worker of its own makes it, and ends with it: the comparison is
 * the same as the one that is shown, for the engine finds the same each time.
 */

import { startWorker } from "./trusted-types.js";
import { askOnce } from "./worker-request.js";

/** @typedef {import("../pkg/word_for_word.js").ComparisonJSON} ComparisonJSON */
/** @typedef {import("../pkg/word_for_word.js").Options} Options */

/**
 * @param {{ before: string, after: string }} texts
 * @param {Options} options
 * @returns {Promise<ComparisonJSON>}
 */
export function exchangeForm({ before, after }, options) {
  const question = { id: 0, before, after, options, plain: true };
  return askOnce(startWorker("engine", "whole"), question, (said) => {
    if (said.type === "failed") return { why: said.message };
    return said.type === "written" ? { answer: said.comparison } : null;
  });
}
