/**
 * `word-for-word`: the engine in browsers. It compares in a worker, so the page stays responsive. Where no worker can run, it compares in
 * the page: in a sandboxed frame, under a policy that forbids workers, or in a script from another origin.
 *
 * Importing this module has no effect. The worker and the WebAssembly module load with the first comparison.
 */

import { EngineClient } from "../engine/engine-client.js";
import { checkerWith, checkWith } from "./check.js";
import { closedError } from "./types.js";

export { EngineError } from "../engine/failure-reason.js";
export { segments } from "../model/segments.js";
export { SERIES_TABLES, seriesRows } from "../model/series/tables.js";
export { count, row, rows, TABLES } from "../model/tables.js";

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

/**
 * Creates a comparer with a worker of its own, which starts with the first comparison.
 * @param {ComparerOptions} [options]
 * @returns {Comparer}
 */
export function createComparer(options) {
  const client = new EngineClient({ ...options, fallback: true });
  return { compare: compareWith(client), close: () => client.stop(closedError()) };
}

/** @param {EngineClient} client @returns {Compare} */
function compareWith(client) {
  return (before, after, options = null, { signal, output = "tables" } = {}) =>
    client.request({ before, after, options, output }, { signal });
}

/**
 * Creates a checker of sources with a worker of its own, which starts with the first report.
 * @param {Source[]} sources
 * @param {CheckerOptions} [options]
 * @returns {Checker}
 */
export function createChecker(sources, { options: ignored, ...options } = {}) {
  const client = new EngineClient({ ...options, fallback: true });
  const checker = checkerWith((task, signal) => client.request(task, { signal }), sources, ignored);
  return { ...checker, close: () => client.stop(closedError()) };
}

const client = new EngineClient({ fallback: true });

export const compare = compareWith(client);
export const check = checkWith((task, signal) => client.request(task, { signal }));

/** @type {SeriesFunction} */
export const series = (texts, options = null, { signal } = {}) =>
  client.request({ texts: [...texts], options }, { signal });
