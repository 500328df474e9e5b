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
 * What of a comparison can be handed to another thread instead of being copied.
 * @param {Comparison} comparison
 * @returns {Transferable[]}
 */
export function transferables({ changes, hunks, refinements, bearings, moves, forms, shared }) {
  const tables = [changes, hunks, refinements, bearings, moves, forms];
  if (shared !== null) {
    tables.push(shared.phrases, shared.occurrences, shared.beforeTiles, shared.afterTiles);
  }
  return tables.map((table) => /** @type {ArrayBuffer} */ (table.buffer));
}
