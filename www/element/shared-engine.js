/**
 * The engine that all elements of a page share: one worker with one module. The worker ends with the last element.
 *
 * It starts with the build for changes. When an element needs passages, quotations or plain data, the whole engine replaces it and
 * serves all elements from then on. Where a page can have no worker, the engine runs in the page: in a sandbox without an origin,
 * in a script from another origin, or under a policy without `worker-src`.
 */

import { EngineClient } from "../engine/engine-client.js";
import { EngineError } from "../engine/failure-reason.js";
import { Failure } from "./events.js";

/** @import { Comparison, ComparisonJSON, Options } from "../pkg/word_for_word.js" */
/** @import { RequestOptions } from "../engine/engine-client.js" */
/** @import { Task } from "../engine/task.js" */

const client = new EngineClient({ fallback: true });

/** Those that need the engine. @type {Set<object>} */
const users = new Set();

/** Keeps the engine running until it is released. @param {object} user */
export function acquire(user) {
  users.add(user);
}

/** Ends the engine if nobody else needs it. @param {object} user */
export function release(user) {
  users.delete(user);
  if (users.size === 0) client.stop(new DOMException("The last element was removed.", "AbortError"));
}

/**
 * Compares two texts.
 * @param {{ before: string, after: string }} texts
 * @param {Options} options
 * @param {RequestOptions} request
 * @returns {Promise<Comparison>} rejects with a `Failure`, or with the signal's reason
 */
export function compare({ before, after }, options, request) {
  return ask({ before, after, options }, { build: options.passages ? "whole" : "changes", ...request });
}

/**
 * Compares two texts, and returns the exchange form.
 * @param {{ before: string, after: string }} texts
 * @param {Options} options
 * @returns {Promise<ComparisonJSON>}
 */
export function compareAsJson({ before, after }, options) {
  return ask({ before, after, options, output: "json" }, { build: "whole" });
}

/** @param {Task} task @param {RequestOptions} request */
async function ask(task, request) {
  try {
    return await client.request(task, request);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    // Without a worker the engine runs in the page.
    throw new Failure(error.reason === "worker" ? "module" : error.reason, error.detail);
  }
}
