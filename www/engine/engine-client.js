/**
 * The page's side of the worker: asks for comparisons, keeps at most one running and one waiting.
 *
 * A newer request takes the place of the one that waits. The one that runs is left to end, unless it has run for long: to end a
 * worker and start another costs more than nearly every comparison. Its result is dropped if it is stale.
 */

import { startWorker } from "./trusted-types.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../pkg/word_for_word.js").Options} Options */
/** `plain`: wanted is the exchange form. @typedef {{ id: number, before: string, after: string, options: Options, plain?: boolean }} Request */
/**
 * What they mean is in `reason.js`.
 * @typedef {"module" | "forbidden" | "trap" | "memory" | "ended" | "refused"} EngineReason
 */
/** @typedef {"worker" | EngineReason} Reason */
/**
 * @typedef {{ type: "ready" }
 *   | { type: "compared", id: number, comparison: Comparison }
 *   | { type: "written", id: number, comparison: import("../pkg/word_for_word.js").ComparisonJSON }
 *   | { type: "failed", id?: number, reason: EngineReason, message: string }} Reply
 */
/**
 * @typedef {object} Listener
 * @property {(request: Request, comparison: Comparison) => void} compared the newest texts, compared
 * @property {(reason: Reason, message: string) => void} failed
 */

/** Milliseconds in which a worker is started anew many times over. */
const LONG = 1000;

/** Letters of both texts after which a worker is ended: a module never gives back the memory that it has taken. */
const LARGE = 2_000_000;

export class Comparer {
  /** @type {Worker | null} */
  #worker = null;
  /** @type {Request | null} */
  #running = null;
  /** @type {Request | null} */
  #waiting = null;
  #lastId = 0;
  /** Since when it runs. */
  #since = 0;
  /** Whether the worker has the module. */
  #ready = false;
  #listener;

  #engine;

  /**
   * @param {"changes" | "whole"} engine what is loaded: the part that finds changes, or all of it
   * @param {Listener} listener
   */
  constructor(engine, listener) {
    this.#engine = engine;
    this.#listener = listener;
  }

  /**
   * Asks for a comparison; the listener hears of the newest alone.
   * @param {string} before
   * @param {string} after
   * @param {Options} options
   */
  compare(before, after, options) {
    this.#lastId += 1;
    if (this.#running !== null && this.#ready && performance.now() - this.#since > LONG) this.stop();
    this.#waiting = { id: this.#lastId, before, after, options };
    this.#next();
  }

  /** Loads the worker and the module ahead of the first comparison. */
  start() {
    if (this.#worker === null) this.#open();
  }

  /** Forgets what runs and waits, and the worker with it; the next request starts a new one. */
  stop() {
    this.#worker?.terminate();
    this.#worker = null;
    this.#ready = false;
    this.#running = null;
    this.#waiting = null;
  }

  #next() {
    if (this.#running !== null || this.#waiting === null) return;
    this.start();
    if (this.#worker === null) return;
    this.#running = this.#waiting;
    this.#waiting = null;
    this.#since = performance.now();
    this.#worker.postMessage(this.#running);
  }

  #open() {
    try {
      const worker = startWorker("engine", this.#engine);
      worker.addEventListener("message", (event) => {
        if (worker === this.#worker) this.#hear(event.data);
      });
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        if (worker !== this.#worker) return;
        const ended = this.#ready || event.error === "ended";
        // One that ends while it has nothing to do is not missed: the next request starts another.
        if (ended && this.#running === null) this.stop();
        else this.#fail(ended ? "ended" : "worker", event.message ?? "");
      });
      this.#worker = worker;
    } catch (error) {
      this.#fail("worker", String(error));
    }
  }

  /** @param {Reply} reply */
  #hear(reply) {
    if (reply.type === "ready") {
      this.#ready = true;
      this.#since = performance.now();
      return;
    }
    if (reply.type === "written") return;
    const request = this.#running;
    if (reply.type === "failed" && reply.reason !== "refused") {
      this.#fail(reply.reason, reply.message);
      return;
    }
    this.#running = null;
    if (request !== null && request.before.length + request.after.length > LARGE) {
      const newer = this.#waiting;
      this.stop();
      this.#waiting = newer;
    }
    if (request !== null && request.id === reply.id && this.#waiting === null) {
      if (reply.type === "compared") this.#listener.compared(request, reply.comparison);
      else this.#listener.failed(reply.reason, reply.message);
    }
    this.#next();
  }

  /** @param {Reason} reason @param {string} message */
  #fail(reason, message) {
    // The texts that broke the module are not tried again; newer ones are.
    const newer = this.#ready ? this.#waiting : null;
    this.stop();
    if (newer === null) this.#listener.failed(reason, message);
    else this.compare(newer.before, newer.after, newer.options);
  }
}
