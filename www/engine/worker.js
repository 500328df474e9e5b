/**
 * The worker: starts the engine, answers one request after the other. The first message says where the WebAssembly module is.
 *
 * It imports the engine only once it runs, so that a module that does not load can be told from a
 * worker that does not load: each has its own message on the page.
 */

import { transferables } from "./transferables.js";
import { holdLock } from "./worker-liveness.js";

/** @typedef {import("./engine-client.js").Request} Request */
/** @typedef {import("./engine-client.js").Reply} Reply */
/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {Request | { id: number, write: Comparison } | { module: string | WebAssembly.Module }} Message */

/** @type {(module: string | WebAssembly.Module) => void} */
let tell = () => {};
/** @type {Promise<string | WebAssembly.Module>} */
const module = new Promise((resolve) => {
  tell = resolve;
});
const held = holdLock();
const engine = load();

/** What tells why something failed, which it seldom does. */
const diagnosis = () => import("./failure-reason.js");

/** @param {Reply} reply @param {Transferable[]} [transfer] */
function answer(reply, transfer = []) {
  self.postMessage(reply, { transfer });
}

async function load() {
  try {
    // The page names the worker after what it is for.
    const loaded = await (self.name === "changes" ? import("./changes-module.js") : import("./module.js"));
    const memory = await loaded.start(await module);
    // While it works, nothing else is told.
    await held;
    answer({ type: "ready" });
    return { loaded, memory };
  } catch (error) {
    const reason = await diagnosis().then(
      ({ whyNotStarted }) => whyNotStarted(),
      () => /** @type {const} */ ("module"),
    );
    answer({ type: "failed", reason, message: String(error) });
    return null;
  }
}

self.addEventListener("message", async (/** @type {MessageEvent<Message>} */ { data }) => {
  if ("module" in data) {
    tell(data.module);
    return;
  }
  const { id } = data;
  const started = await engine;
  if (started === null) return;
  const { loaded, memory } = started;
  try {
    const comparison = "write" in data ? data.write : loaded.compare(data.before, data.after, data.options);
    if (("write" in data || data.plain === true) && "toJSON" in loaded) {
      const { toJSON } = /** @type {typeof import("./module.js")} */ (loaded);
      answer({ type: "written", id, comparison: toJSON(comparison) });
    } else answer({ type: "compared", id, comparison }, transferables(comparison));
  } catch (error) {
    // But for what it refuses, the page must throw this worker away.
    const reason = await diagnosis().then(
      ({ whyNotCompared }) => whyNotCompared(error, memory),
      () => /** @type {const} */ ("trap"),
    );
    answer({ type: "failed", id, reason, message: error instanceof Error ? error.message : String(error) });
  }
});
