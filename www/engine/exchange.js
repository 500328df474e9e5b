/**
 * Asks the engine for the exchange form of a comparison. A worker of its own makes it, and ends with it: the comparison is
 * the same as the one that is shown, for the engine finds the same each time.
 */

import { startWorker } from "./policy.js";

/** @typedef {import("../pkg/word_for_word.js").ComparisonJSON} ComparisonJSON */
/** @typedef {import("../pkg/word_for_word.js").Options} Options */

/**
 * @param {{ before: string, after: string }} texts
 * @param {Options} options
 * @returns {Promise<ComparisonJSON>}
 */
export function exchangeForm({ before, after }, options) {
  return new Promise((resolve, reject) => {
    const worker = startWorker("engine", "whole");
    /** @param {string} why */
    const fail = (why) => {
      worker.terminate();
      reject(new Error(why));
    };
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      fail(event.message || "its worker ended");
    });
    worker.addEventListener("message", ({ data }) => {
      if (data.type === "failed") fail(data.message);
      if (data.type !== "written") return;
      worker.terminate();
      resolve(data.comparison);
    });
    worker.postMessage({ id: 0, before, after, options, plain: true });
  });
}
