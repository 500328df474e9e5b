/**
 * One engine for all elements of a page: one worker with one module in it, whoever asks.
 *
 * It starts with the module for changes alone. When an element asks for passages or quotations, or for plain data, the whole module
 * takes its place, and serves all from then on. The worker ends with the last element. Where a page can have no worker (a
 * sandbox without an origin, a script from another origin, a policy without `worker-src`) the module runs in the page.
 */

import { Failure } from "../element/errors.js";
import { whyNotCompared, whyNotStarted } from "./failure-reason.js";
import { startWorker } from "./trusted-types.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../pkg/word_for_word.js").ComparisonJSON} ComparisonJSON */
/** @typedef {import("../pkg/word_for_word.js").Options} Options */
/** @typedef {import("./engine-client.js").Reply} Reply */
/** @typedef {"changes" | "whole"} Module */
/**
 * @typedef {object} Job
 * @property {number} id
 * @property {Module} module
 * @property {boolean} plain whether the exchange form is wanted
 * @property {string} before
 * @property {string} after
 * @property {Options} options
 * @property {AbortSignal | null} signal
 * @property {(() => void) | null} here what to do before it is compared in the page, which then stands still
 * @property {(found: Comparison | ComparisonJSON) => void} resolve
 * @property {(error: unknown) => void} reject
 */

/** Milliseconds after which a page that has not been drawn is taken to be out of sight. */
const LONGEST_FRAME = 100;

/** Who keeps the engine. @type {Set<object>} */
const users = new Set();
/** @type {Job[]} */
const queue = [];
/** @type {Job | null} */
let running = null;
/** @type {{ worker: Worker, module: Module, ready: boolean } | null} */
let started = null;
/** Whether this page has refused a worker. */
let refused = false;
let lastId = 0;

/** Keeps the engine until it is let go. @param {object} user */
export function keep(user) {
  users.add(user);
}

/** @param {object} user */
export function letGo(user) {
  users.delete(user);
  if (users.size > 0) return;
  const error = new DOMException("the last element is gone", "AbortError");
  for (const job of queue.splice(0)) job.reject(error);
  running?.reject(error);
  running = null;
  end();
}

/**
 * @param {{ before: string, after: string }} texts
 * @param {Options} options
 * @param {AbortSignal} signal what waits is dropped; what runs is left to end
 * @param {() => void} here what to do before they are compared in the page, which then stands still
 * @param {Module} [module]
 * @returns {Promise<Comparison>}
 */
export function compare(texts, options, signal, here, module = options.passages ? "whole" : "changes") {
  return /** @type {Promise<Comparison>} */ (ask(texts, options, module, false, signal, here));
}

/**
 * The exchange form.
 * @param {{ before: string, after: string }} texts
 * @param {Options} options
 * @returns {Promise<ComparisonJSON>}
 */
export function compareAsJson(texts, options) {
  return /** @type {Promise<ComparisonJSON>} */ (ask(texts, options, "whole", true, null, null));
}

/**
 * @param {{ before: string, after: string }} texts
 * @param {Options} options
 * @param {Module} module
 * @param {boolean} plain
 * @param {AbortSignal | null} signal
 * @param {(() => void) | null} here
 * @returns {Promise<Comparison | ComparisonJSON>}
 */
function ask({ before, after }, options, module, plain, signal, here) {
  return new Promise((resolve, reject) => {
    lastId += 1;
    queue.push({ id: lastId, module, plain, before, after, options, signal, here, resolve, reject });
    next();
  });
}

function next() {
  while (running === null && queue.length > 0) {
    const job = /** @type {Job} */ (queue.shift());
    if (job.signal?.aborted) {
      job.reject(job.signal.reason);
      continue;
    }
    running = job;
    if (refused) runHere(job);
    else if (open(job.module)) post(job);
  }
}

/** @param {Job} job */
function post({ id, before, after, options, plain }) {
  started?.worker.postMessage({ id, before, after, options, plain });
}

/** @param {Job} job @param {(job: Job) => void} how */
function settle(job, how) {
  if (running !== job) return;
  running = null;
  how(job);
  next();
}

/**
 * Starts the worker, unless it runs with a module that will do.
 * @param {Module} module
 * @returns {boolean} whether there is one
 */
function open(module) {
  if (started !== null && (started.module === module || started.module === "whole")) return true;
  end();
  try {
    const worker = startWorker("engine", module);
    started = { worker, module, ready: false };
    worker.addEventListener("message", ({ data }) => {
      if (started?.worker === worker) hear(data);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      if (started?.worker !== worker) return;
      // It was not forbidden.
      if (event.error === "ended") started.ready = true;
      failed("ended", event.message ?? "");
    });
    return true;
  } catch {
    withoutWorker();
    return false;
  }
}

function end() {
  started?.worker.terminate();
  started = null;
}

/** @param {Reply} reply */
function hear(reply) {
  if (reply.type === "ready") {
    if (started !== null) started.ready = true;
  } else if (reply.type === "failed" && reply.reason !== "refused") failed(reply.reason, reply.message);
  else if (running !== null && reply.id === running.id) {
    settle(running, ({ resolve, reject }) => {
      if (reply.type === "failed") reject(new Failure("refused", reply.message));
      else resolve(reply.comparison);
    });
  }
}

/** @param {import("./engine-client.js").EngineReason} reason @param {string} message */
function failed(reason, message) {
  // What never got to work may do so in the page: its worker, or what the worker may load, is what the page forbids.
  if (started?.ready !== true) {
    withoutWorker();
    return;
  }
  // One that ends while it has nothing to do is not missed: the next comparison starts another.
  end();
  if (running !== null) settle(running, ({ reject }) => reject(new Failure(reason, message)));
}

/** From here on everything runs in the page. */
function withoutWorker() {
  refused = true;
  end();
  if (running !== null) runHere(running);
}

/** @param {Job} job */
async function runHere(job) {
  /** @type {typeof import("./module.js") | typeof import("./changes-module.js")} */
  let engine;
  /** @type {WebAssembly.Memory} */
  let memory;
  try {
    engine = await (job.module === "whole" ? import("./module.js") : import("./changes-module.js"));
    memory = await engine.start();
  } catch (error) {
    // It was not the worker that could not be had: the next comparison may have one.
    refused = false;
    settle(job, ({ reject }) => reject(new Failure(whyNotStarted(), String(error))));
    return;
  }
  job.here?.();
  // The page is drawn first: it will not answer while a long text is compared. Out of sight it is not drawn at all.
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_FRAME);
  });
  settle(job, ({ before, after, options, plain, signal, resolve, reject }) => {
    try {
      signal?.throwIfAborted();
      const comparison = engine.compare(before, after, options);
      const { toJSON } = /** @type {Partial<typeof import("./module.js")>} */ (engine);
      resolve(plain && toJSON !== undefined ? toJSON(comparison) : comparison);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      reject(signal?.aborted ? error : new Failure(whyNotCompared(error, memory), message));
    }
  });
}
