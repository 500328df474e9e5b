/**
 * The status line: one sentence on the result, or on why there is none.
 */

import { say } from "../messages/messages.js";
import { find } from "../view/common/find.js";

/** @typedef {import("../messages/summary.js").Sum} Sum */
/** @typedef {Sum & { retry: boolean }} Failed whether to try again may help */

/** Milliseconds before a comparison that takes its time is spoken of: most end sooner, and a flicker tells nothing. */
const PATIENCE = 400;

export class StatusLine {
  #line = find("#status", HTMLElement);
  #main = find("#status strong", HTMLElement);
  #rest = find("#status span", HTMLElement);
  #retry = find("#retry", HTMLButtonElement);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** What is being said, until something else is. */
  #saying = {};

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
    this.#begin();
    this.#timer = setTimeout(() => this.#write({ main: "", rest: say("sum.busy") }, false), PATIENCE);
  }

  /** @param {Failed | Promise<Failed>} why said when it is known, if nothing else has been said by then */
  async fail(why) {
    const saying = this.#begin();
    const failed = await why;
    if (saying !== this.#saying) return;
    this.#write(failed, true);
    this.#retry.hidden = !failed.retry;
  }

  #begin() {
    clearTimeout(this.#timer);
    this.#saying = {};
    return this.#saying;
  }

  /** @param {Sum} sum @param {boolean} failed */
  #write({ main, rest }, failed) {
    this.#begin();
    this.#retry.hidden = true;
    this.#line.classList.toggle("failed", failed);
    // What has not changed is left alone, so that it is not read out again.
    if (this.#main.textContent !== main) this.#main.textContent = main;
    if (this.#rest.textContent !== rest) this.#rest.textContent = rest;
  }
}
