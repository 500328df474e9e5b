/**
 * The worker: starts the engine, answers one request after the other.
 *
 * It imports the engine only once it runs, so that a module that does not load can be told from a
 * worker that does not load: each has its own message on the page.
 */

import { transferables } from "./transferables.js";

/** @typedef {import("./comparer.js").Request} Request */
/** @typedef {import("./comparer.js").Reply} Reply */

const engine = load();

/** @param {Reply} reply @param {Transferable[]} [transfer] */
function answer(reply, transfer = []) {
  self.postMessage(reply, { transfer });
}

async function load() {
  try {
    // The page names the worker after what it is for.
    const loaded = await (self.name === "changes" ? import("./changes-engine.js") : import("./engine.js"));
    await loaded.start();
    answer({ type: "ready" });
    return loaded;
  } catch (error) {
    answer({ type: "failed", reason: "module", message: String(error) });
    return null;
  }
}

self.addEventListener("message", async (/** @type {MessageEvent<Request>} */ event) => {
  const { id, before, after, options, plain } = event.data;
  const loaded = await engine;
  if (loaded === null) return;
  try {
    const comparison = loaded.compare(before, after, options);
    if (plain === true && "toJSON" in loaded) {
      const { toJSON } = /** @type {typeof import("./engine.js")} */ (loaded);
      answer({ type: "written", id, comparison: toJSON(comparison) });
    } else answer({ type: "compared", id, comparison }, transferables(comparison));
  } catch (error) {
    // An ordinary Error is the engine's answer to what it was asked. Anything the module did not mean
    // to throw leaves its memory in an unknown state: the page must throw this worker away.
    const reason = error instanceof WebAssembly.RuntimeError || error instanceof RangeError ? "trap" : "refused";
    answer({ type: "failed", id, reason, message: error instanceof Error ? error.message : String(error) });
  }
});
