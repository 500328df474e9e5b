/**
 * The engine for changes alone: a third smaller, so that a reader sees what changed the sooner. It throws where it is asked
 * for shared phrases, passages or quotations.
 */

import init, { compare } from "../pkg/changes.js";

export { compare };

const MODULE = new URL("../pkg/changes_bg.wasm", import.meta.url);

/** Fetches and starts the WebAssembly module. @param {import("../pkg/changes.js").InitInput} [module] @returns {Promise<WebAssembly.Memory>} its memory */
export async function start(module = MODULE) {
  return (await init({ module_or_path: module })).memory;
}
