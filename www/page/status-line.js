/**
 * The status line: one sentence on the result, or on why there is none.
 */

import { message } from "../messages/messages.js";
import { find } from "../view/common/find.js";

/** @typedef {import("../messages/summary.js").Sum} Sum */
/** @typedef {import("../messages/summary.js").Failed} Failed */

/** Milliseconds before a comparison that takes its time is spoken of: most end sooner, and a flicker tells nothing. */
const PATIENCE = 400;

export class StatusLine {
  #line = find("#status", HTMLElement);
  #main = find("#status strong", HTMLElement);
  #rest = find("#status span", HTMLElement);
  #retry = find("#retry", HTMLButtonElement);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {() => void} retry */
  constructor(retry) {
    this.#retry.addEventListener("click", retry);
  }

  /** @param {Sum} sum */
  show(sum) {
    this.#write(sum, false);
  }

  /** A comparison has begun. */
  wait() {
    this.#stopTimer();
    this.#timer = setTimeout(() => this.#write({ main: "", rest: message("sum.busy") }, false), PATIENCE);
  }

  /** @param {Failed} failed */
  fail(failed) {
    this.#write(failed, true);
    this.#retry.hidden = !failed.retry;
  }

  #stopTimer() {
    clearTimeout(this.#timer);
  }

  /** @param {Sum} sum @param {boolean} failed */
  #write({ main, rest }, failed) {
    this.#stopTimer();
    this.#retry.hidden = true;
    this.#line.classList.toggle("failed", failed);
    // What has not changed is left alone, so that it is not read out again.
    if (this.#main.textContent !== main) this.#main.textContent = main;
    if (this.#rest.textContent !== rest) this.#rest.textContent = rest;
  }
}
