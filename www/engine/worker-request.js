/**
 * Sends one request to a worker and terminates the worker with its answer. The request fails if the browser ends the worker, or if
 * there is no answer for minutes.
 */

import { startEngineWorker } from "./trusted-types.js";
import { errorOf, Unanswered } from "./worker-liveness.js";

/** @import { ComparisonJSON, Options } from "../pkg/word_for_word.js" */
/** @import { Reply } from "./worker.js" */
/** Milliseconds: several times what the longest texts take on a slow machine. */
const PATIENCE = 300_000;

/**
 * Sends a request.
 * @template T
 * @param {Worker} worker
 * @param {unknown} request
 * @param {(message: any) => { answer: T } | { why: string } | null} read interprets a message of the worker; `null`: not the answer
 * @returns {Promise<T>} rejects with `Unanswered`, or with an error whose message is `why`
 */
export function requestOnce(worker, request, read) {
  return new Promise((resolve, reject) => {
    /** @param {() => void} settle */
    const end = (settle) => {
      clearTimeout(timer);
      worker.terminate();
      settle();
    };
    const timer = setTimeout(() => end(() => reject(new Unanswered("silent"))), PATIENCE);
    worker.addEventListener("error", (event) => end(() => reject(errorOf(event))));
    worker.addEventListener("message", ({ data }) => {
      const result = read(data);
      if (result !== null) end(() => ("answer" in result ? resolve(result.answer) : reject(new Error(result.why))));
    });
    worker.postMessage(request);
  });
}

/**
 * Compares two texts again, and returns the exchange form. The result equals the comparison that is shown, because the engine is
 * deterministic. A separate worker serves this request, so that no memory is kept.
 * @param {{ before: string, after: string }} texts
 * @param {Options} options
 * @returns {Promise<ComparisonJSON>}
 */
export function requestJson({ before, after }, options) {
  const request = { id: 0, before, after, options, output: "json" };
  return requestOnce(startEngineWorker("whole"), request, (/** @type {Reply} */ reply) => {
    if (reply.type === "failed") return { why: reply.detail };
    return reply.type === "compared" ? { answer: /** @type {ComparisonJSON} */ (reply.comparison) } : null;
  });
}
