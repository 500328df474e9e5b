/**
 * Replaces `engine/module.js` in the standalone script and in its worker; the bundler makes the exchange. The script holds one WebAssembly module, the whole engine,
 * which serves both builds: two modules would be larger.
 */

import init, { compare, toJSON } from "../../pkg/word_for_word.js";
import { inlinedModule } from "./wasm.js";

/** @import { Build, Engine } from "../../engine/module.js" */

/** Only the module in the script itself is used, so no address is needed. */
export function wasmAddress() {
  return new URL(import.meta.url);
}

/**
 * Starts the engine. Its memory is shared by both builds.
 * @param {Build} _build
 * @param {unknown} [module] the worker receives the module that the script has unpacked
 * @returns {Promise<Engine>}
 */
export async function loadEngine(_build, module) {
  const { memory } = await init({
    module_or_path: module instanceof WebAssembly.Module ? module : await inlinedModule(),
  });
  return { compare, toJSON, memory };
}
