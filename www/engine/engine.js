/**
 * The engine: the module that imports the whole of what `build.sh` puts into `pkg`. `changes-engine.js` imports the part
 * that a page needs first.
 *
 * It runs wherever it is imported, in a worker or not; `worker.js` is how the page runs it.
 */

import init, { compare, toJSON } from "../pkg/word_for_word.js";

export { compare, toJSON };

/** @type {Promise<unknown> | undefined} */
let started;

/**
 * Fetches and starts the WebAssembly module; once, however often it is called.
 * @param {import("../pkg/word_for_word.js").InitInput} [module] where it is, if not in `pkg`; or the module itself
 */
export async function start(module) {
  started ??= module === undefined ? init() : init({ module_or_path: module });
  await started;
}
