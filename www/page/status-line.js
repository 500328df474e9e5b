/**
 * Shows the status line: one sentence about the result, or about why there is none. A button beside it stops a long
 * comparison, or starts one that was stopped or has failed.
 */

import { joinSentences, message } from "../messages/messages.js";
import { find } from "../view/common/dom.js";
import { textsToCompare } from "./exclusions/exclusions.js";
import { state } from "./state.js";

/** @import { MessageKey } from "../messages/keys.js" */
/** @import { Failed, Summary } from "../messages/summary.js" */
/** Why there is no result: a failure, or that the reader has stopped the comparison. @typedef {Failed & { isStopped?: true }} Failure */
/** The action of the button. @typedef {"stop" | "compare" | "retry"} Action */

/** Milliseconds before a running comparison is mentioned. Most end earlier, and the line would flicker. */
const BUSY = 400;

/** Milliseconds after which the line says what is being compared, and offers to stop. */
const SLOW = 3000;

/** @type {Record<Action, MessageKey>} */
const LABELS = { stop: "status.stop", compare: "status.compare", retry: "failure.retry" };

export class StatusLine {
  #line = find("#status", HTMLElement);
  #main = find("#status strong", HTMLElement);
  #rest = find("#status span", HTMLElement);
  #button = find("#status-action", HTMLButtonElement);
  /** @type {ReturnType<typeof setTimeout>[]} */
  #timers = [];
  /** @type {Action | null} */
  #action = null;

  /** @param {{ compare: () => void, stop: () => void }} comparisons */
  constructor({ compare, stop }) {
    this.#button.addEventListener("click", () => (this.#action === "stop" ? stop() : compare()));
    state.on("phase", () => this.#showPhase());
    state.on("titles", () => {
      if (state.phase === "incomplete") this.#showPhase();
    });
    state.on("language", () => this.#showPhase());
    this.#showPhase();
  }

  /** Shows a sentence about the result, unless the line says that a newer comparison is running or was stopped. @param {Summary} sum */
  show(sum) {
    if (state.phase === "compared") this.#write(sum, null);
  }

  /** Says that the view is waiting for passages and quotations. */
  wait() {
    if (state.phase === "compared") this.#wait("status.slow.reuse");
  }

  /** Says why a view cannot be shown. @param {Failure} failure */
  fail(failure) {
    if (state.phase === "compared") this.#fail(failure);
  }

  /** @param {Failure} failure */
  #fail(failure) {
    this.#write(failure, failure.isStopped ? "compare" : failure.retry ? "retry" : null, !failure.isStopped);
  }

  #showPhase() {
    switch (state.phase) {
      case "empty":
        return this.#write({ main: "", rest: message("summary.none") }, null);
      case "incomplete": {
        const side = textsToCompare().before.trim() === "" ? "before" : "after";
        return this.#write({ main: "", rest: message("summary.empty", { side: message(`side.${side}`) }) }, null);
      }
      case "comparing":
        return this.#wait("status.slow");
      case "stopped": {
        const earlier = state.result === null ? "" : message("status.stopped.earlier");
        return this.#write(
          { main: message("status.stopped"), rest: joinSentences(message("status.stopped.help"), earlier) },
          "compare",
        );
      }
      case "failed":
        if (state.failure !== null) this.#fail(state.failure);
        return;
    }
  }

  /** @param {"status.slow" | "status.slow.reuse"} key */
  #wait(key) {
    this.#clearTimers();
    this.#timers = [
      setTimeout(() => this.#draw({ main: "", rest: message("summary.busy") }, null, false), BUSY),
      setTimeout(() => {
        const { before, after } = textsToCompare();
        this.#write({ main: "", rest: message(key, { first: before.length, second: after.length }) }, "stop");
      }, SLOW),
    ];
  }

  #clearTimers() {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  /** @param {Summary} sum @param {Action | null} action @param {boolean} [isFailed] */
  #write(sum, action, isFailed = false) {
    this.#clearTimers();
    this.#draw(sum, action, isFailed);
  }

  /** @param {Summary} sum @param {Action | null} action @param {boolean} isFailed */
  #draw({ main, rest }, action, isFailed) {
    this.#line.classList.toggle("failed", isFailed);
    // Unchanged texts are not written again, so that screen readers do not repeat them.
    if (this.#main.textContent !== main) this.#main.textContent = main;
    if (this.#rest.textContent !== rest) this.#rest.textContent = rest;
    this.#showAction(action);
  }

  /** @param {Action | null} action */
  #showAction(action) {
    this.#action = action;
    if (action !== null) this.#button.textContent = message(LABELS[action]);
    else if (document.activeElement === this.#button) find("#views [aria-selected=true]", HTMLElement).focus();
    this.#button.hidden = action === null;
  }
}
