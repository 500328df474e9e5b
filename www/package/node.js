/**
 * `word-for-word` in Node.js: the engine, in this thread. The same functions as in browsers, and promises as there.
 *
 * Importing this does nothing: the module is read from disk with the first comparison.
 */

import { closed } from "./types.js";

export { count, row, rows, TABLES } from "../model/tables.js";

/** @typedef {import("./types.js").Comparer} Comparer */
/** @typedef {import("./types.js").Comparison} Comparison */
/** @typedef {import("./types.js").ComparisonJSON} ComparisonJSON */
/** @typedef {import("./types.js").How} How */
/** @typedef {import("./types.js").Options} Options */
/** @typedef {import("./types.js").Setup} Setup */

const MODULE = new URL("../pkg/word_for_word_bg.wasm", import.meta.url);

/** @param {Setup["module"]} given */
async function load(given = MODULE) {
  const engine = await import("../engine/module.js");
  const isFile = given instanceof URL && given.protocol === "file:";
  // Node.js fetches no files.
  await engine.start(isFile ? await (await import("node:fs/promises")).readFile(given) : given);
  return engine;
}

/**
 * A comparer. It has no worker: a server that compares long texts gives it a `worker_threads` worker of its own.
 * @param {Setup} [setup]
 * @returns {Comparer}
 */
export function createComparer({ module } = {}) {
  let open = true;
  /** @template T @param {(engine: typeof import("../engine/module.js")) => T} ask @param {AbortSignal} [signal] */
  const asked = async (ask, signal) => {
    signal?.throwIfAborted();
    const engine = await load(module);
    signal?.throwIfAborted();
    if (!open) throw closed();
    return ask(engine);
  };
  return {
    compare: (before, after, options, how) =>
      asked((engine) => engine.compare(before, after, options ?? null), how?.signal),
    toJSON: (comparison) => asked((engine) => engine.toJSON(comparison)),
    close: () => {
      open = false;
    },
  };
}

const shared = createComparer();

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
  return shared.compare(before, after, options, how);
}

/**
 * The whole comparison as plain data, for `JSON.stringify`.
 * @param {Comparison} comparison
 * @returns {Promise<ComparisonJSON>}
 */
export function toJSON(comparison) {
  return shared.toJSON(comparison);
}
