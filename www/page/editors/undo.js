/**
 * Takes back what replaced a text as a whole: clearing, swapping, opening a file, a sample. What is typed, the browser's
 * own undoing takes back.
 */

import { message } from "../../messages/messages.js";
import { tell, withdraw } from "../notices.js";

/** With the options, where what took its place brought others. @typedef {import("./editors.js").Desk & { options?: unknown }} Desk */

/** States that are remembered; each may hold two long texts. */
const MOST = 8;

export class Undo {
  /** @type {Desk[]} */
  #earlier = [];
  /** @type {Desk[]} */
  #later = [];
  /** Whether the reader has typed since. */
  #typed = false;
  #now;
  #restore;
  #options;

  /**
   * @param {() => Desk} now
   * @param {(desk: Desk) => void} restore
   * @param {() => unknown} options as they are now
   */
  constructor(now, restore, options) {
    this.#now = now;
    this.#restore = restore;
    this.#options = options;
    document.addEventListener("keydown", (event) => {
      if (!asksToUndo(event) || this.#typed || this.#earlier.length === 0) return;
      // A title, and whatever else is typed into, has the browser's own undoing.
      if (event.target instanceof HTMLInputElement && event.target.type === "text") return;
      event.preventDefault();
      this.#undo();
    });
  }

  /**
   * To be called before a text is replaced.
   * @param {string} told what is about to happen, in the past tense
   * @param {boolean} [options] whether the options are replaced, too
   */
  remember(told, options = false) {
    this.#earlier.push(this.#state(options));
    if (this.#earlier.length > MOST) this.#earlier.shift();
    this.#later = [];
    this.#typed = false;
    this.#offer(told);
  }

  /** The reader has typed: the key that undoes is the browser's again. */
  typed() {
    this.#typed = true;
  }

  /** @param {boolean} options @returns {Desk} */
  #state(options) {
    return options ? { ...this.#now(), options: this.#options() } : this.#now();
  }

  #undo() {
    const desk = this.#earlier.pop();
    if (desk === undefined) return;
    this.#later.push(this.#state("options" in desk));
    this.#go(desk, message("undo.undone"));
  }

  #redo() {
    const desk = this.#later.pop();
    if (desk === undefined) return;
    this.#earlier.push(this.#state("options" in desk));
    this.#go(desk, message("undo.redone"));
  }

  /** @param {Desk} desk @param {string} told */
  #go(desk, told) {
    this.#typed = false;
    this.#restore(desk);
    this.#offer(told);
  }

  /** @param {string} told */
  #offer(told) {
    /** @type {import("../notices.js").Action[]} */
    const actions = [];
    if (this.#earlier.length > 0) actions.push({ word: "undo.undo", action: () => this.#undo() });
    if (this.#later.length > 0) actions.push({ word: "undo.redo", action: () => this.#redo() });
    if (actions.length > 0) tell("undo", told, actions);
    else withdraw("undo");
  }
}

/** @param {KeyboardEvent} event */
function asksToUndo(event) {
  return (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "z";
}
