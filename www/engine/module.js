/**
 * The engine: the module that imports the whole of what `build.sh` puts into `pkg`. `changes-engine.js` imports the part
 * that a page needs first.
 *
 * It runs wherever it is imported, in a worker or not; `worker.js` is how the page runs it.
 */

import init, { compare, toJSON } from "../pkg/word_for_word.js";

export { compare, toJSON };

const MODULE = new URL("../pkg/word_for_word_bg.wasm", import.meta.url);

/** @type {ReturnType<typeof init> | undefined} */
let started;

/**
 * Fetches and starts the WebAssembly module; once, however often it is called.
 * @param {import("../pkg/word_for_word.js").InitInput} [module] where it is, if not in `pkg`; or the module itself
 * @returns {Promise<WebAssembly.Memory>} its memory
 */
export async function start(module = MODULE) {
  started ??= init({ module_or_path: module });
  try {
    return (await started).memory;
  } catch (error) {
    // What did not load may load the next time.
    started = undefined;
    throw error;
  }
}
