/**
 * Connects the view of the changes with the list and the buttons that step through them, for the page and the element. Holds the current change.
 */

import { FORM_ONLY, groupOfHunks } from "../../model/bearings.js";
import { ChangeSequence } from "../../model/change-order.js";
import { summarizeHunks } from "../../model/hunk-summaries.js";
import { isSelecting } from "../common/pointer.js";
import { scrollToMiddle } from "../common/scroll.js";
import { ChangeList, spokenSummary } from "./change-list.js";
import { ChangesView } from "./changes-view.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { Heading } from "../../model/change-order.js" */
/** @import { HunkSummary, MoveEnd } from "../../model/hunk-summaries.js" */
/** @import { Comparison, Texts } from "../../model/texts.js" */
/**
 * @typedef {object} ChangesParts
 * @property {HTMLElement} article the element for the text
 * @property {HTMLElement} items the `ol` of the list
 * @property {HTMLElement} position the element that shows the number of the current change
 * @property {HTMLButtonElement} previous
 * @property {HTMLButtonElement} next
 */
/**
 * @typedef {object} ChangesHandlers
 * @property {(text: string) => void} announce reads a text to users of screen readers
 * @property {(hunk: number) => void} [moved] called when another change becomes current, -1 for none
 * @property {(hunk: number) => void} [wentTo] called when the reader has gone to a change
 * @property {(hunk: number) => void} pointed called when the reader clicks a change in the text, or follows a move to its other end
 * @property {() => Promise<unknown>} [loadMoveStyles] loads the style sheet of the comparison of both ends of a move
 */

export class ChangesController {
  view;
  list;
  #message;
  #parts;
  #handlers;
  #sequence = new ChangeSequence(new Uint8Array(), "text");
  #current = -1;
  /** @type {{ texts: Texts, comparison: Comparison } | null} */
  #shown = null;
  /** By hunk, the index of its group in `GROUPS`. @type {Uint8Array} */
  #groups = new Uint8Array();
  /** Computed on first use. @type {HunkSummary[] | null} */
  #summaries = null;

  /**
   * @param {FormatMessage} message
   * @param {ChangesParts} parts
   * @param {ChangesHandlers} handlers
   */
  constructor(message, parts, handlers) {
    this.#message = message;
    this.#parts = parts;
    this.#handlers = handlers;
    const { article, items, previous, next } = parts;
    this.view = new ChangesView(article, message, (hunk) => handlers.pointed(hunk));
    this.list = new ChangeList(
      items,
      message,
      (hunk) => {
        this.goTo(hunk);
        this.view.focus(hunk);
      },
      (end) => this.#drawMoveEnds(end),
    );
    previous.addEventListener("click", () => this.step(-1));
    next.addEventListener("click", () => this.step(1));
    article.addEventListener("click", ({ target }) => {
      if (!(target instanceof Element) || target.closest("button") !== null) return;
      const hunk = this.view.hunkOf(target);
      // A reader who selects text does not want to go anywhere.
      if (hunk >= 0 && !isSelecting(article)) handlers.pointed(hunk);
    });
  }

  /** The current change, -1 for none. */
  get current() {
    return this.#current;
  }

  /** By hunk, the index of its group in `GROUPS`. */
  get groups() {
    return this.#groups;
  }

  /** The changes that the reader steps through. */
  get sequence() {
    return this.#sequence;
  }

  set sequence(sequence) {
    this.#sequence = sequence;
    this.setCurrent(-1);
  }

  /** The summaries of all changes, by hunk. */
  get summaries() {
    if (this.#shown === null) return [];
    const { texts, comparison } = this.#shown;
    this.#summaries ??= summarizeHunks(texts, comparison, (hunk) => this.#groups[hunk] === FORM_ONLY);
    return this.#summaries;
  }

  /** Must be called before a comparison is drawn. No change is current then. @param {Texts} texts @param {Comparison} comparison */
  begin(texts, comparison) {
    if (this.#shown?.comparison !== comparison) this.#summaries = null;
    this.#shown = { texts, comparison };
    this.#groups = groupOfHunks(comparison);
    this.setCurrent(-1);
  }

  /**
   * Draws the list.
   * @param {(HunkSummary | Heading)[]} lines
   * @param {AbortSignal} signal
   */
  async showList(lines, signal) {
    if (!(await this.list.show(lines, signal))) return false;
    this.list.setCurrent(this.#current);
    return true;
  }

  /** Removes everything. The signals of drawings in progress must have been aborted before. */
  clear() {
    this.#shown = null;
    this.#summaries = null;
    this.sequence = new ChangeSequence(new Uint8Array(), "text");
    this.view.clear();
    this.list.clear();
  }

  /** Goes to the next change, or with -1 to the previous one. The first follows the last. @param {1 | -1} by */
  step(by) {
    const hunk = this.#sequence.next(this.#current, by);
    if (hunk >= 0) this.goTo(hunk);
  }

  /**
   * Makes a change current, scrolls to it and announces it.
   * @param {number} hunk
   * @param {boolean} [scrolls] whether to scroll to it
   */
  goTo(hunk, scrolls = true) {
    this.setCurrent(hunk);
    const [mark] = this.view.marksOf(hunk);
    if (scrolls && mark !== undefined) scrollToMiddle(mark);
    this.#announce(hunk);
    this.#handlers.wentTo?.(hunk);
  }

  /** Reads a change to users of screen readers. @param {number} hunk */
  #announce(hunk) {
    const summary = this.summaries[hunk];
    const text = summary === undefined ? "" : spokenSummary(summary, this.#message);
    const at = this.#sequence.positionOf(hunk) + 1;
    const values = { at, n: this.#sequence.hunks.length, text };
    this.#handlers.announce(at === 0 ? text : this.#message("step.announce", values));
  }

  /** Makes a change current. @param {number} hunk -1 for none */
  setCurrent(hunk) {
    this.#current = hunk;
    this.view.setCurrent(hunk);
    this.list.setCurrent(hunk);
    const { position, previous, next } = this.#parts;
    const n = this.#sequence.hunks.length;
    const at = this.#sequence.positionOf(hunk) + 1;
    previous.disabled = n === 0;
    next.disabled = n === 0;
    position.textContent = at === 0 ? "" : this.#message("step.at", { at, n });
    this.#handlers.moved?.(hunk);
  }

  /** @param {MoveEnd} end */
  async #drawMoveEnds({ number, move }) {
    const [{ drawMoveEnds }] = await Promise.all([import("./move-comparison.js"), this.#handlers.loadMoveStyles?.()]);
    if (this.#shown === null) return [];
    const { texts, comparison } = this.#shown;
    return drawMoveEnds(texts, comparison, number, move, this.#message);
  }
}
