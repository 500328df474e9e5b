/**
 * The engine: the one module that imports what `build.sh` puts into `pkg`.
 *
 * It runs wherever it is imported, in a worker or not; `worker.js` is how the page runs it.
 */

import init, { compare, toJSON } from "../pkg/word_for_word.js";

export { compare, toJSON };

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */

/** @type {Promise<unknown> | undefined} */
let started;

/** Fetches and starts the WebAssembly module; once, however often it is called. */
export async function start() {
  started ??= init();
  await started;
}

/**
 * What of a comparison can be handed to another thread instead of being copied: its tables.
 * @param {Comparison} comparison
 */
export function transferables(comparison) {
  /** @type {ArrayBuffer[]} */
  const found = [];
  /** @param {unknown} value */
  const collect = (value) => {
    if (value instanceof Uint32Array) found.push(/** @type {ArrayBuffer} */ (value.buffer));
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  collect(comparison);
  return found;
}
