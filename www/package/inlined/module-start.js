/**
 * The engine in the page, where no worker can be had: with the module from the script itself.
 */

import { start as startWith } from "../../engine/module.js";
import { inlinedModule } from "./module.js";

export { compare, toJSON } from "../../engine/module.js";

/** @param {string | URL | WebAssembly.Module} [module] another module than the script's own */
export async function start(module) {
  return startWith(module instanceof WebAssembly.Module ? module : await inlinedModule());
}
