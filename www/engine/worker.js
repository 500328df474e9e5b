/**
 * The worker: starts the engine and answers one request after the other. The first message names the WebAssembly module.
 *
 * The engine is imported dynamically. A module that fails to load can therefore be distinguished from a worker that fails to
 * load, and each has its own message on the page.
 */

import { reasonNotStarted } from "./failure-reason.js";
import { loadEngine } from "./module.js";
import { perform } from "./task.js";
import { holdLock } from "./worker-liveness.js";

/** @import { Check, Comparison, ComparisonJSON, Series } from "../pkg/word_for_word.js" */
/** @import { EngineError, FailureReason } from "./failure-reason.js" */
/** @import { Build } from "./module.js" */
/** @import { Task } from "./task.js" */
/** @typedef {Task & { id: number }} Request */
/**
 * @typedef {{ type: "ready" }
 *   | { type: "compared", id: number, comparison: Comparison | ComparisonJSON | Check | Series }
 *   | { type: "failed", id?: number, reason: FailureReason, detail: string }} Reply
 */

/** @type {(wasm: string | WebAssembly.Module) => void} */
let receiveWasm = () => {};
/** @type {Promise<string | WebAssembly.Module>} */
const wasm = new Promise((resolve) => {
  receiveWasm = resolve;
});
const locked = holdLock();
const engine = start();

/** @param {Reply} reply @param {Transferable[]} [transfer] */
function answer(reply, transfer = []) {
  self.postMessage(reply, { transfer });
}

async function start() {
  try {
    // The page names the worker after the build it runs.
    const build = /** @type {Build} */ (self.name === "changes" ? "changes" : "whole");
    const loaded = await loadEngine(build, await wasm);
    // While the worker is busy, it could not send the name of its lock.
    await locked;
    answer({ type: "ready" });
    return loaded;
  } catch (error) {
    answer({ type: "failed", reason: reasonNotStarted(), detail: String(error) });
    return null;
  }
}

self.addEventListener(
  "message",
  async (/** @type {MessageEvent<Request | { module: string | WebAssembly.Module }>} */ { data }) => {
    if ("module" in data) {
      receiveWasm(data.module);
      return;
    }
    const { id } = data;
    const started = await engine;
    if (started === null) return;
    try {
      const comparison = perform(started, data);
      answer({ type: "compared", id, comparison }, buffersOf(comparison));
    } catch (error) {
      // Unless the request was refused, the client terminates this worker.
      const { reason, detail } = /** @type {EngineError} */ (error);
      answer({ type: "failed", id, reason, detail });
    }
  },
);

/**
 * Returns the buffers of a comparison's tables, which are transferred instead of copied.
 * @param {unknown} value
 * @returns {ArrayBuffer[]}
 */
function buffersOf(value) {
  if (value instanceof Uint32Array) return [/** @type {ArrayBuffer} */ (value.buffer)];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(buffersOf);
}
