/**
 * Undoes what replaced a whole text: clearing, swapping, opening a file, a link or a sample. Typing is undone by the browser.
 */

import { message } from "../../messages/messages.js";
import { dismiss, notify } from "../notices.js";
import { state } from "../state.js";

/** @import { OptionsForm } from "../options/options-form.js" */
/** @import { Action, NoticeText } from "../notices.js" */
/** @import { Texts } from "../state.js" */
/** @typedef {{ texts: Texts, titles: Texts, collapsed: boolean, options?: OptionsForm["fields"] }} Snapshot */

/** Snapshots that are remembered; each may hold two long texts. */
const MOST = 8;

export class Undo {
  /** @type {Snapshot[]} */
  #earlier = [];
  /** @type {Snapshot[]} */
  #later = [];
  /** Whether the reader has typed since the last snapshot. */
  #hasTyped = false;
  #options;

  /** @param {OptionsForm} options */
  constructor(options) {
    this.#options = options;
    document.addEventListener("keydown", (event) => {
      if (!isUndoKey(event) || this.#hasTyped || this.#earlier.length === 0) return;
      // In a title field the browser undoes what was typed.
      if (event.target instanceof HTMLInputElement && event.target.type === "text") return;
      event.preventDefault();
      this.#undo();
    });
  }

  /**
   * Remembers the texts before they are replaced, and offers to undo that.
   * @param {NoticeText} message what is about to happen, in the past tense
   * @param {boolean} [withOptions] whether the options are replaced as well
   */
  remember(message, withOptions = false) {
    this.#earlier.push(this.#snapshot(withOptions));
    if (this.#earlier.length > MOST) this.#earlier.shift();
    this.#later = [];
    this.#hasTyped = false;
    this.#notify(message);
  }

  /** Leaves the undo shortcut to the browser, because the reader has typed. */
  noteTyping() {
    this.#hasTyped = true;
  }

  /** @param {boolean} withOptions @returns {Snapshot} */
  #snapshot(withOptions) {
    const { texts, titles, collapsed } = state;
    return { texts, titles, collapsed, ...(withOptions ? { options: this.#options.fields } : {}) };
  }

  #undo() {
    const snapshot = this.#earlier.pop();
    if (snapshot === undefined) return;
    this.#later.push(this.#snapshot("options" in snapshot));
    this.#restore(snapshot, () => message("undo.undone"));
  }

  #redo() {
    const snapshot = this.#later.pop();
    if (snapshot === undefined) return;
    this.#earlier.push(this.#snapshot("options" in snapshot));
    this.#restore(snapshot, () => message("undo.redone"));
  }

  /** @param {Snapshot} snapshot @param {NoticeText} message */
  #restore({ options, ...texts }, message) {
    this.#hasTyped = false;
    if (options !== undefined) this.#options.restore(options);
    state.set(texts);
    this.#notify(message);
  }

  /** @param {NoticeText} message */
  #notify(message) {
    /** @type {Action[]} */
    const actions = [];
    if (this.#earlier.length > 0) actions.push({ word: "undo.undo", action: () => this.#undo() });
    if (this.#later.length > 0) actions.push({ word: "undo.redo", action: () => this.#redo() });
    if (actions.length > 0) notify("undo", message, actions);
    else dismiss("undo");
  }
}

/** @param {KeyboardEvent} event */
function isUndoKey(event) {
  return (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "z";
}
