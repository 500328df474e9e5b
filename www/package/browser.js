/**
 * `word-for-word`: the engine, for pages. It compares in a worker, so that the page answers meanwhile; where no worker
 * can be had (a sandboxed frame, a policy that forbids it, a script from another origin), in the page.
 *
 * Importing this does nothing: the worker and the module are loaded with the first comparison.
 */

import { Queue } from "../engine/queue.js";

export { count, row, rows, TABLES } from "../model/tables.js";

/** @typedef {import("./types.js").Comparer} Comparer */
/** @typedef {import("./types.js").Comparison} Comparison */
/** @typedef {import("./types.js").ComparisonJSON} ComparisonJSON */
/** @typedef {import("./types.js").How} How */
/** @typedef {import("./types.js").Options} Options */
/** @typedef {import("./types.js").Setup} Setup */

/**
 * A comparer with a worker of its own, which starts with the first comparison.
 * @param {Setup} [setup]
 * @returns {Comparer}
 */
export function createComparer(setup = {}) {
  const queue = new Queue(setup);
  return {
    compare: (before, after, options, how) => queue.add({ before, after, options }, how?.signal),
    toJSON: (comparison) => queue.add({ write: comparison }),
    close: () => queue.close(),
  };
}

/** @type {Comparer | undefined} */
let shared;

/** The comparer that all of a page share who made none. */
function theShared() {
  shared ??= createComparer();
  return shared;
}

/**
 * Compares two texts: what was dropped, added and moved, and what both have. Spans are in UTF-16 code units, so that
 * `before.slice(start, end)` is the text of one.
 * @param {string} before
 * @param {string} after
 * @param {Options | null} [options]
 * @param {How} [how]
 * @returns {Promise<Comparison>}
 */
export function compare(before, after, options, how) {
  return theShared().compare(before, after, options, how);
}

/**
 * The whole comparison as plain data, for `JSON.stringify`.
 * @param {Comparison} comparison
 * @returns {Promise<ComparisonJSON>}
 */
export function toJSON(comparison) {
  return theShared().toJSON(comparison);
}
