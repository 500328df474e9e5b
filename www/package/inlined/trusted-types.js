/**
 * Replaces `engine/trusted-types.js` in the standalone script; the bundler makes the exchange. The script starts its worker from a `blob:` address. Where a policy forbids
 * that, this throws or the worker fails, and the client compares in the page.
 */

import worker from "inlined:worker";
import { watch } from "../../engine/worker-liveness.js";
import { inlinedModule } from "./wasm.js";

export { parseInert } from "../../engine/trusted-types.js";

/** @type {string | undefined} */
let address;

/** @param {string} build @param {string | WebAssembly.Module} [given] */
export function startEngineWorker(build, given) {
  address ??= URL.createObjectURL(new Blob([worker], { type: "text/javascript" }));
  const started = new Worker(address, { name: build });
  watch(started);
  if (given instanceof WebAssembly.Module) started.postMessage({ module: given });
  else {
    // If the module cannot be unpacked, the engine in the page reports it.
    inlinedModule().then((module) => started.postMessage({ module }));
  }
  return started;
}
