/**
 * Compares texts in a worker, one request after the other. The page, the element and the npm package use this client.
 *
 * Terminating a worker and starting another costs more than nearly every comparison. A request that is aborted while it runs is
 * therefore left to finish. If it has run for a second, the next request terminates the worker instead of waiting.
 */

import { EngineError, reasonNotStarted } from "./failure-reason.js";
import { loadEngine, wasmAddress } from "./module.js";
import { lengthOf, perform } from "./task.js";
import { startEngineWorker } from "./trusted-types.js";
import { hasUnspacedWords } from "./words.js";
import { watch } from "./worker-liveness.js";

/** @import { FailureReason } from "./failure-reason.js" */
/** @import { Build, Engine } from "./module.js" */
/** @import { Task } from "./task.js" */
/** @import { Reply } from "./worker.js" */
/**
 * @typedef {object} ClientOptions
 * @property {Worker | string | URL | false} [worker] a running worker, or the address of a worker's script, in place of our own; `false`: compare
 *   in the page
 * @property {string | URL | WebAssembly.Module} [module] a WebAssembly module, or its address, in place of our own
 * @property {boolean} [fallback] whether to compare in the page where no worker can run
 */
/**
 * @typedef {object} RequestOptions
 * @property {Build} [build] the least that is needed; scripts without spaces require the whole engine, which serves both
 * @property {AbortSignal | undefined} [signal]
 * @property {() => void} [beforeBlocking] called before the comparison blocks the page, which is rendered once more in between
 */
/**
 * @typedef {object} Job
 * @property {number} id
 * @property {Task} task
 * @property {Build} build
 * @property {RequestOptions} options
 * @property {(result: any) => void} resolve
 * @property {(error: unknown) => void} reject
 */

/** Milliseconds after which a running request that was aborted is not waited for. */
const LONG = 1000;

/** Code units of all texts after which a worker is replaced: WebAssembly memory never shrinks. */
const LARGE = 2_000_000;

/** Milliseconds after which a page without an animation frame is considered hidden. */
const LONGEST_FRAME = 100;

export class EngineClient {
  #options;
  #inPage;
  /** @type {{ worker: Worker, build: Build, ready: boolean } | null} */
  #started = null;
  /** Rejects the promise of `start`. @type {((error: unknown) => void) | null} */
  #failStart = null;
  /** @type {Job[]} */
  #queue = [];
  /** @type {Job | null} */
  #running = null;
  /** When the running request, or else the engine, was started. */
  #since = 0;
  #lastId = 0;

  /** @param {ClientOptions} [options] */
  constructor(options = {}) {
    this.#options = { ...options };
    this.#inPage = options.worker === false;
  }

  /**
   * Performs a task once the earlier requests are answered.
   * @param {Task} task
   * @param {RequestOptions} [options]
   * @returns {Promise<any>} a `Comparison`, a `ComparisonJSON` if the task's output is `json`, or a `Check`; rejects with an
   *   `EngineError`, or with the signal's reason
   */
  request(task, options = {}) {
    return new Promise((resolve, reject) => {
      const { signal } = options;
      signal?.throwIfAborted();
      this.#lastId += 1;
      const abort = () => {
        this.#queue = this.#queue.filter((each) => each !== job);
        job.reject(signal?.reason);
      };
      /** @template T @param {(value: T) => void} settle @returns {(value: T) => void} */
      const settled = (settle) => (value) => {
        signal?.removeEventListener("abort", abort);
        settle(value);
      };
      /** @type {Job} */
      const job = {
        id: this.#lastId,
        task,
        build: buildFor(task, options),
        options,
        resolve: settled(resolve),
        reject: settled(reject),
      };
      signal?.addEventListener("abort", abort);
      this.#queue.push(job);
      if (this.#isAbandoned()) {
        this.#running = null;
        this.#terminate();
      }
      this.#next();
    });
  }

  /**
   * Starts a worker before the first request.
   * @param {Build} build
   * @returns {Promise<never>} never resolves; rejects with an `EngineError` if the worker fails before there is a request
   */
  start(build) {
    return new Promise((_, reject) => {
      this.#failStart = reject;
      if (!this.#inPage) this.#open(build);
    });
  }

  /** Terminates the worker and rejects every request. @param {unknown} [reason] */
  stop(reason = new DOMException("The comparison was stopped.", "AbortError")) {
    const jobs = this.#running === null ? this.#queue : [this.#running, ...this.#queue];
    this.#running = null;
    this.#queue = [];
    this.#terminate();
    for (const { reject } of jobs) reject(reason);
  }

  #next() {
    while (this.#running === null) {
      const job = this.#queue.shift();
      if (job === undefined) return;
      this.#running = job;
      if (this.#inPage) this.#compareInPage(job);
      else if (this.#open(job.build)) this.#post(job);
    }
  }

  /** @param {Job} job */
  #post({ id, task }) {
    this.#since = performance.now();
    try {
      this.#started?.worker.postMessage({ id, ...task });
    } catch (error) {
      // The task holds a value that cannot be cloned.
      this.#settle(({ reject }) => reject(error));
    }
  }

  /** Ensures that there is a worker with the build. @param {Build} build @returns {boolean} whether there is one */
  #open(build) {
    if (this.#started?.build === build || this.#started?.build === "whole") return true;
    this.#terminate();
    try {
      const worker = this.#startWorker(build);
      const started = { worker, build, ready: false };
      this.#started = started;
      worker.addEventListener("message", ({ data }) => {
        if (this.#started === started) this.#receive(data);
      });
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        if (this.#started !== started) return;
        const ended = started.ready || event.error === "ended";
        this.#fail(ended ? "ended" : "worker", event.message ?? "");
      });
      return true;
    } catch (error) {
      this.#fail("worker", String(error));
      return false;
    }
  }

  /** @param {Build} build */
  #startWorker(build) {
    const { worker: given, module: wanted } = this.#options;
    const isAddress = wanted !== undefined && !(wanted instanceof WebAssembly.Module);
    const module = isAddress ? new URL(wanted, location.href).href : wanted;
    if (given === undefined || given === false) return startEngineWorker(build, module);
    const worker = given instanceof Worker ? given : new Worker(given, { type: "module", name: build });
    watch(worker);
    worker.postMessage({ module: module ?? wasmAddress(build).href });
    return worker;
  }

  /** @param {Reply} reply */
  #receive(reply) {
    if (reply.type === "ready") {
      if (this.#started !== null) this.#started.ready = true;
      this.#since = performance.now();
    } else if (reply.type === "failed" && reply.reason !== "refused") this.#fail(reply.reason, reply.detail);
    else if (this.#running !== null && reply.id === this.#running.id) {
      if (this.#isReplaceable && lengthOf(this.#running.task) > LARGE) this.#terminate();
      this.#settle(({ resolve, reject }) => {
        if (reply.type === "compared") resolve(reply.comparison);
        else reject(new EngineError(reply.reason, reply.detail));
      });
    }
  }

  /** Ends the running request, and continues with the next. @param {(job: Job) => void} how */
  #settle(how) {
    const job = this.#running;
    this.#running = null;
    if (job !== null) how(job);
    this.#next();
  }

  get #isReplaceable() {
    return !(this.#options.worker instanceof Worker);
  }

  /** Whether the running request was aborted and has run for long. */
  #isAbandoned() {
    const isLong = this.#started?.ready === true && performance.now() - this.#since > LONG;
    return this.#isReplaceable && isLong && this.#running?.options.signal?.aborted === true;
  }

  /** @param {FailureReason} reason @param {string} detail */
  #fail(reason, detail) {
    const isUnstarted = this.#started?.ready !== true;
    const { fallback = false } = this.#options;
    this.#terminate();
    const job = this.#running;
    if (isUnstarted && fallback && reason !== "ended") {
      // Either the worker or the module in it may be what this page forbids.
      this.#inPage = true;
      if (job !== null) this.#compareInPage(job);
      return;
    }
    const error = new EngineError(reason, detail);
    if (isUnstarted && job === null) this.#failStart?.(error);
    // An engine that did not start will not start for the requests that wait.
    if (isUnstarted && !fallback) for (const { reject } of this.#queue.splice(0)) reject(error);
    this.#settle(({ reject }) => reject(error));
  }

  #terminate() {
    this.#started?.worker.terminate();
    // A worker that was handed over cannot be replaced.
    if (this.#started !== null && this.#started.worker === this.#options.worker) {
      this.#options.worker = false;
      this.#inPage = true;
    }
    this.#started = null;
  }

  /** @param {Job} job */
  async #compareInPage(job) {
    const { signal, beforeBlocking } = job.options;
    /** @type {Engine} */
    let engine;
    try {
      engine = await loadEngine(job.build, this.#options.module);
    } catch (error) {
      // The worker was not the cause, so the next request tries one again.
      this.#inPage = this.#options.worker === false;
      const failure = new EngineError(reasonNotStarted(), String(error));
      if (this.#running === job) this.#settle(({ reject }) => reject(failure));
      return;
    }
    if (beforeBlocking !== undefined) {
      beforeBlocking();
      await nextFrame();
    }
    if (this.#running !== job) return;
    this.#settle(({ task, resolve, reject }) => {
      if (signal?.aborted === true) return;
      try {
        resolve(perform(engine, task));
      } catch (error) {
        reject(error);
      }
    });
  }
}

/**
 * Returns the build that a task requires.
 * @param {Task} task
 * @param {RequestOptions} options
 * @returns {Build}
 */
function buildFor(task, { build = "whole" }) {
  return build === "changes" && "before" in task && hasUnspacedWords(task.before, task.after) ? "whole" : build;
}

/** Waits until the page has been rendered; a hidden page is not rendered at all. */
function nextFrame() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_FRAME);
  });
}
