/**
 * How the script that has everything in it starts a worker: from itself, at a `blob:` address. Where a policy forbids that, this
 * throws or the worker fails, and who wanted it compares in the page.
 */

import worker from "inlined:worker";
import { watch } from "../../engine/worker-liveness.js";
import { inlinedModule } from "./module.js";

export { parseInert } from "../../engine/trusted-types.js";

/** @type {string | undefined} */
let address;

/** @param {"engine"} _which @param {string} name what the worker is told it is for @param {string | WebAssembly.Module} [given] */
export function startWorker(_which, name, given) {
  address ??= URL.createObjectURL(new Blob([worker], { type: "text/javascript" }));
  const started = new Worker(address, { name });
  watch(started);
  if (given instanceof WebAssembly.Module) started.postMessage({ module: given });
  // A module that cannot be unpacked is told by the engine in the page: the worker waits for its own.
  else inlinedModule().then((module) => started.postMessage({ module }));
  return started;
}
