/**
 * Compares the texts whenever they, the options or the exclusions change, and puts the result into the state.
 *
 * The changes are computed first, by a worker with the smaller module. A second worker then computes passages and quotations,
 * so that the changes never wait for them.
 */

import { LatestComparison } from "../engine/latest-comparison.js";
import { message, messages } from "../messages/messages.js";
import { summarizeFailure } from "../messages/summary.js";
import { textsToCompare } from "./exclusions/exclusions.js";
import { state } from "./state.js";

/** @import { Comparison } from "../pkg/word_for_word.js" */
/** @import { FailureReason } from "../engine/failure-reason.js" */
/** @import { CompareTask } from "../engine/task.js" */

/**
 * The options of the second worker. It aligns the texts again, with the same options: the nearest sentences refer to rows of
 * the changes, so these must be the same.
 */
const REUSE = { passages: true, quotations: true, deceptive: true };

/** Reasons for which no texts can be compared. @type {readonly FailureReason[]} */
const UNUSABLE = ["worker", "module", "forbidden"];

export class ComparisonRunner {
  #changes = new LatestComparison("changes", {
    compared: (request, comparison) => this.#showChanges(request, comparison),
    failed: (reason, detail) => this.#failChanges(reason, detail),
  });
  #reuse = new LatestComparison("whole", {
    compared: (_, comparison) => this.#addReuse(comparison),
    failed: (reason, detail) => {
      if (state.result !== null) state.set({ reuse: summarizeFailure(reason, detail, messages) });
    },
  });
  #isScheduled = false;

  constructor() {
    for (const name of /** @type {const} */ (["texts", "options", "exclusions"]))
      state.on(name, () => this.#schedule());
    // The module is fetched before there is anything to compare.
    this.#changes.start();
  }

  compare = () => {
    const compared = textsToCompare();
    const { before, after } = compared;
    if (before + after === "") {
      state.set({ words: { before: 0, after: 0 }, result: null, reuse: null, phase: "empty" });
      return;
    }
    // If one text is blank, the words of the other are still counted.
    if (before.trim() === "" || after.trim() === "") state.set({ result: null, reuse: null, phase: "incomplete" });
    else state.set({ phase: "comparing" });
    this.#changes.compare(before, after, state.options);
  };

  /** Ends what the workers are doing. The last result stays. */
  stop = () => {
    this.#changes.stop();
    this.#reuse.stop();
    if (state.result !== null && state.reuse === null) {
      const stopped = { main: message("status.stopped"), rest: message("status.stopped.help") };
      state.set({ reuse: { ...stopped, retry: true, isStopped: true } });
    }
    if (state.phase === "comparing") state.set({ phase: "stopped" });
  };

  /** Compares once after any number of changes that are made together. */
  #schedule() {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      this.compare();
    });
  }

  /** @param {CompareTask} request @param {Comparison} comparison */
  #showChanges({ before, after, options }, comparison) {
    if (state.phase === "empty") return;
    const { statistics } = comparison;
    const words = { before: statistics.before.words, after: statistics.after.words };
    if (state.phase === "incomplete") {
      state.set({ words });
      return;
    }
    state.set({ words, phase: "compared", result: { texts: { before, after }, comparison }, reuse: null });
    this.#reuse.compare(before, after, { ...options, ...REUSE });
  }

  /** @param {FailureReason} reason @param {string} detail */
  #failChanges(reason, detail) {
    const isEmpty = state.phase === "empty";
    // If nothing can be compared here, the reader learns it before entering a text.
    if (isEmpty && !UNUSABLE.includes(reason)) return;
    const words = isEmpty ? state.words : { before: null, after: null };
    state.set({
      words,
      result: null,
      reuse: null,
      failure: summarizeFailure(reason, detail, messages),
      phase: "failed",
    });
  }

  /** @param {Comparison} found */
  #addReuse({ passages, quotations, nearest, nearestWords, deceptive }) {
    if (state.result === null) return;
    const { comparison } = state.result;
    state.set({ reuse: { ...comparison, passages, quotations, nearest, nearestWords, deceptive } });
  }
}
