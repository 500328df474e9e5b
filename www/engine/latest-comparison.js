/** Compares only the newest texts: a new request supersedes the one before it, whose result is dropped. */

import { EngineClient } from "./engine-client.js";
import { EngineError } from "./failure-reason.js";

/** @import { Comparison } from "../pkg/word_for_word.js" */
/** @import { FailureReason } from "./failure-reason.js" */
/** @import { Build } from "./module.js" */
/** @import { CompareTask } from "./task.js" */
/**
 * @typedef {object} Listener
 * @property {(task: CompareTask, comparison: Comparison) => void} compared the newest texts have been compared
 * @property {(reason: FailureReason, detail: string) => void} failed
 */

export class LatestComparison {
  #client = new EngineClient();
  #request = new AbortController();
  #build;
  #listener;

  /** @param {Build} build of the engine @param {Listener} listener */
  constructor(build, listener) {
    this.#build = build;
    this.#listener = listener;
  }

  /** Starts the worker before the first comparison. */
  start() {
    this.#client.start(this.#build).catch((error) => this.#fail(error));
  }

  /** @param {CompareTask["before"]} before @param {CompareTask["after"]} after @param {CompareTask["options"]} options */
  compare(before, after, options) {
    this.#request.abort();
    this.#request = new AbortController();
    const { signal } = this.#request;
    const task = { before, after, options };
    this.#client.request(task, { build: this.#build, signal }).then(
      (comparison) => {
        if (!signal.aborted) this.#listener.compared(task, comparison);
      },
      (error) => {
        if (!signal.aborted) this.#fail(error);
      },
    );
  }

  /** Drops the current request, and terminates the worker. */
  stop() {
    this.#request.abort();
    this.#client.stop();
  }

  /** @param {unknown} error */
  #fail(error) {
    if (error instanceof EngineError) this.#listener.failed(error.reason, error.detail);
    else this.#listener.failed("refused", String(error));
  }
}
