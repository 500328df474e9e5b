/**
 * `word-for-word` in Node.js: the engine, in the thread that imports it, with the same functions as in browsers.
 *
 * Importing this module has no effect. The WebAssembly module is read from disk with the first comparison.
 */

import { loadEngine, wasmAddress } from "../engine/module.js";
import { perform } from "../engine/task.js";
import { closedError } from "./types.js";

export { EngineError } from "../engine/failure-reason.js";
export { segments } from "../model/segments.js";
export { count, row, rows, TABLES } from "../model/tables.js";

/** @typedef {import("./types.js").Compare} Compare */
/** @typedef {import("./types.js").CompareOptions} CompareOptions */
/** @typedef {import("./types.js").Comparer} Comparer */
/** @typedef {import("./types.js").ComparerOptions} ComparerOptions */
/** @typedef {import("./types.js").Comparison} Comparison */
/** @typedef {import("./types.js").ComparisonJSON} ComparisonJSON */
/** @typedef {import("./types.js").FailureReason} FailureReason */
/** @typedef {import("./types.js").Options} Options */
/** @typedef {import("./types.js").Segment} Segment */

/** @param {ComparerOptions["module"]} module */
async function load(module = wasmAddress("whole")) {
  const isFile = module instanceof URL && module.protocol === "file:";
  // Node.js cannot fetch files.
  return loadEngine("whole", isFile ? await (await import("node:fs/promises")).readFile(module) : module);
}

/**
 * Creates a comparer. It has no worker: a server that compares long texts runs it in a thread of `worker_threads`.
 * @param {ComparerOptions} [options]
 * @returns {Comparer}
 */
export function createComparer({ module } = {}) {
  let isOpen = true;
  return {
    compare: async (before, after, options = null, { signal, output = "tables" } = {}) => {
      signal?.throwIfAborted();
      const engine = await load(module);
      signal?.throwIfAborted();
      if (!isOpen) throw closedError();
      return /** @type {any} */ (perform(engine, { before, after, options, output }));
    },
    close: () => {
      isOpen = false;
    },
  };
}

const shared = createComparer();

export const { compare } = shared;
