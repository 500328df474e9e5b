/**
 * The engine for changes alone: a third smaller, so that a reader sees what changed the sooner. It throws where it is asked
 * for shared phrases, passages or quotations.
 */

import init, { compare } from "../pkg/changes.js";

export { compare };

/**
 * Fetches and starts the WebAssembly module.
 * @param {import("../pkg/changes.js").InitInput} [module] where it is, if not in `pkg`; or the module itself
 */
export async function start(module) {
  if (module === undefined) await init();
  else await init({ module_or_path: module });
}
