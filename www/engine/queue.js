/**
 * What a comparer in a browser has to do, one task at a time: in its worker, or in the page where there is none.
 */

import { closed } from "../package/types.js";
import { startWorker } from "./trusted-types.js";
import { watch } from "./worker-liveness.js";

/** @typedef {import("../package/types.js").Comparison} Comparison */
/** @typedef {import("../package/types.js").Options} Options */
/** @typedef {import("../package/types.js").Setup} Setup */
/** @typedef {import("./engine-client.js").Reply} Reply */
/** @typedef {{ before: string, after: string, options: Options | null | undefined } | { write: Comparison }} Task */
/** @typedef {{ task: Task, resolve: (value: any) => void, reject: (why: unknown) => void }} Job */

const MODULE = new URL("../pkg/word_for_word_bg.wasm", import.meta.url);

export class Queue {
  /** @type {Worker | null} */
  #worker = null;
  /** Whether the worker has said that it runs. */
  #ready = false;
  /** @type {Job[]} The first is under way if `#busy`. */
  #jobs = [];
  #busy = false;
  #inPage;
  #setup;

  /** @param {Setup} setup */
  constructor(setup) {
    this.#setup = setup;
    this.#inPage = setup.worker === false;
  }

  /** @param {Task} task @param {AbortSignal} [signal] @returns {Promise<any>} */
  add(task, signal) {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      /** @type {Job} */
      const job = { task, resolve, reject };
      signal?.addEventListener(
        "abort",
        () => {
          reject(signal.reason);
          // One under way is left to end: another worker costs more than nearly every comparison.
          if (!(this.#busy && this.#jobs[0] === job)) this.#jobs = this.#jobs.filter((each) => each !== job);
        },
        { once: true },
      );
      this.#jobs.push(job);
      this.#next();
    });
  }

  close() {
    this.#discard();
    for (const { reject } of this.#jobs.splice(0)) reject(closed());
  }

  #next() {
    const job = this.#jobs[0];
    if (this.#busy || job === undefined) return;
    this.#busy = true;
    if (this.#inPage) {
      this.#compareInPage(job);
      return;
    }
    try {
      this.#worker ??= this.#open();
      this.#worker.postMessage({ id: 0, ...job.task });
    } catch (error) {
      if (error instanceof DOMException && error.name === "DataCloneError") this.#done((each) => each.reject(error));
      else this.#withoutWorker();
    }
  }

  /** @returns {Worker} */
  #open() {
    const { worker: given, module: wanted = MODULE } = this.#setup;
    const module = wanted instanceof WebAssembly.Module ? wanted : new URL(wanted, location.href).href;
    /** @type {Worker} */
    let worker;
    if (given === undefined || given === false) worker = startWorker("engine", "whole", module);
    else {
      worker = given instanceof Worker ? given : new Worker(given, { type: "module", name: "whole" });
      watch(worker);
      worker.postMessage({ module });
    }
    worker.addEventListener("message", ({ data }) => {
      if (worker === this.#worker) this.#hear(data);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      if (worker !== this.#worker) return;
      if (this.#ready || event.error === "ended") this.#break(new Error(event.message || "The worker has ended."));
      else this.#withoutWorker();
    });
    return worker;
  }

  /** @param {Reply} reply */
  #hear(reply) {
    if (reply.type === "ready") this.#ready = true;
    else if (reply.type !== "failed") this.#done(({ resolve }) => resolve(reply.comparison));
    else if (reply.reason === "refused") this.#done(({ reject }) => reject(new Error(reply.message)));
    else this.#break(new Error(reply.message));
  }

  /** What was under way has an answer. @param {(job: Job) => void} settle */
  #done(settle) {
    this.#busy = false;
    const job = this.#jobs.shift();
    if (job !== undefined) settle(job);
    this.#next();
  }

  /** The worker is in no state to go on: the next task gets another. @param {Error} why */
  #break(why) {
    this.#discard();
    this.#done(({ reject }) => reject(why));
  }

  #discard() {
    this.#worker?.terminate();
    // Of a worker that was handed over there is no second.
    if (this.#worker !== null && this.#worker === this.#setup.worker) this.#inPage = true;
    this.#worker = null;
    this.#ready = false;
    this.#busy = false;
  }

  /** No worker can be had here: what waits is done in the page. */
  #withoutWorker() {
    this.#discard();
    this.#inPage = true;
    this.#next();
  }

  /** @param {Job} job */
  async #compareInPage({ task }) {
    try {
      const engine = await import("./module.js");
      await engine.start(this.#setup.module ?? MODULE);
      const made =
        "write" in task ? engine.toJSON(task.write) : engine.compare(task.before, task.after, task.options ?? null);
      this.#done(({ resolve }) => resolve(made));
    } catch (error) {
      this.#done(({ reject }) => reject(error));
    }
  }
}
