/**
 * `word-for-word` in Node.js: the engine, in the thread that imports it, with the same functions as in browsers.
 *
 * Importing this module has no effect. The WebAssembly module is read from disk with the first comparison.
 */

import { loadEngine, wasmAddress } from "../engine/module.js";
import { perform } from "../engine/task.js";
import { checkerWith, checkWith } from "./check.js";
import { closedError } from "./types.js";

export { EngineError } from "../engine/failure-reason.js";
export { segments } from "../model/segments.js";
export { SERIES_TABLES, seriesRows } from "../model/series/tables.js";
export { count, row, rows, TABLES } from "../model/tables.js";

/** @import { Task } from "../engine/task.js" */
/** @typedef {import("./types.js").Check} Check */
/** @typedef {import("./types.js").CheckedQuotation} CheckedQuotation */
/** @typedef {import("./types.js").Checker} Checker */
/** @typedef {import("./types.js").CheckerOptions} CheckerOptions */
/** @typedef {import("./types.js").CheckHow} CheckHow */
/** @typedef {import("./types.js").Compare} Compare */
/** @typedef {import("./types.js").CompareOptions} CompareOptions */
/** @typedef {import("./types.js").Comparer} Comparer */
/** @typedef {import("./types.js").ComparerOptions} ComparerOptions */
/** @typedef {import("./types.js").Comparison} Comparison */
/** @typedef {import("./types.js").ComparisonJSON} ComparisonJSON */
/** @typedef {import("./types.js").FailureReason} FailureReason */
/** @typedef {import("./types.js").Options} Options */
/** @typedef {import("./types.js").Segment} Segment */
/** @typedef {import("./types.js").Series} Series */
/** @typedef {import("./types.js").SeriesFunction} SeriesFunction */
/** @typedef {import("./types.js").Source} Source */
/** @typedef {import("./types.js").SourcedCheck} SourcedCheck */

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
  const { request, close } = performer(module);
  return { compare: compareWith(request), close };
}

/**
 * Creates a checker of sources.
 * @param {Source[]} sources
 * @param {CheckerOptions} [options]
 * @returns {Checker}
 */
export function createChecker(sources, { options, module } = {}) {
  const { request, close } = performer(module);
  return { ...checkerWith(request, sources, options), close };
}

/** Returns a function that performs tasks until it is closed. @param {ComparerOptions["module"]} [module] */
function performer(module) {
  let isOpen = true;
  /** @param {Task} task @param {AbortSignal} [signal] @returns {Promise<any>} */
  const request = async (task, signal) => {
    signal?.throwIfAborted();
    const engine = await load(module);
    signal?.throwIfAborted();
    if (!isOpen) throw closedError();
    return perform(engine, task);
  };
  const close = () => {
    isOpen = false;
  };
  return { request, close };
}

/** @param {ReturnType<typeof performer>["request"]} request @returns {Compare} */
function compareWith(request) {
  return (before, after, options = null, { signal, output = "tables" } = {}) =>
    request({ before, after, options, output }, signal);
}

const shared = performer();

export const compare = compareWith(shared.request);
export const check = checkWith(shared.request);

/** @type {SeriesFunction} */
export const series = (texts, options = null, { signal } = {}) =>
  shared.request({ texts: [...texts], options }, signal);
