/**
 * The changes in the element: the text, and the list that opens under it.
 */

import { ChangeSequence } from "../../model/change-order.js";
import { count } from "../../model/tables.js";
import { ChangesController } from "../../view/changes/changes-controller.js";
import { make } from "../../view/common/dom.js";
import { adopt } from "../stylesheets.js";

/** @import { Messages } from "../../messages/messages.js" */
/** @import { BearingName } from "../../pkg/word_for_word.js" */
/** @import { Comparison, Texts } from "../../model/texts.js" */
/** @import { Range } from "./excerpt.js" */
/**
 * The change to which the reader has moved.
 * @typedef {object} Selected
 * @property {number} index its index among all changes, from 0
 * @property {number} total the number of changes
 * @property {string} before the deleted words, shortened
 * @property {string} after the inserted words, shortened
 * @property {BearingName[]} bearings what the change concerns, the heaviest first
 */

/** The width of the text below which two columns do not fit, in pixels. */
const TWO_COLUMNS = 560;

export class ChangesPanel {
  #article = make("div", "text");
  #excerptNote = make("p", "excerpted");
  text = make("div", "changes", this.#excerptNote, this.#article);
  list = make("details", "list");
  #messages;
  #changes;
  #selected;
  /** The changes that are shown. @type {Range} */
  #range = { first: 0, last: -1 };
  /** @type {Comparison | null} */
  #comparison = null;
  #listing = new AbortController();

  /**
   * @param {Messages} messages
   * @param {{ position: HTMLElement, previous: HTMLButtonElement, next: HTMLButtonElement }} controls
   * @param {(text: string) => void} announce reads a text to users of screen readers
   * @param {(selected: Selected) => void} selected called when the reader has moved to a change
   */
  constructor(messages, controls, announce, selected) {
    this.#messages = messages;
    this.#selected = selected;
    const { message } = messages;
    this.#article.setAttribute("part", "text");
    const items = make("ol");
    items.setAttribute("role", "list");
    this.list.setAttribute("part", "list");
    this.list.append(make("summary", "", message("element.list")), items);
    this.list.addEventListener("toggle", () => this.#refreshList());
    this.#changes = new ChangesController(
      message,
      { article: this.#article, items, ...controls },
      { announce, pointed: (hunk) => this.select(hunk, false), wentTo: (hunk) => this.#dispatch(hunk) },
    );
  }

  /** Whether two columns do not fit. */
  get isNarrow() {
    return this.text.clientWidth < TWO_COLUMNS;
  }

  /** The current change, -1 for none. */
  get current() {
    return this.#changes.current;
  }

  get view() {
    return this.#changes.view;
  }

  /**
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {boolean} isSideBySide
   * @param {Range | null} excerpt
   * @param {AbortSignal} signal
   * @returns {Promise<boolean>} whether it was drawn to the end
   */
  async show(texts, comparison, isSideBySide, excerpt, signal) {
    const changes = this.#changes;
    const previous = this.#comparison === comparison ? changes.current : -1;
    this.#comparison = comparison;
    const n = count(comparison.hunks, "hunks");
    const exists = excerpt !== null && excerpt.last < n;
    this.#range = exists ? excerpt : { first: 0, last: n - 1 };
    changes.begin(texts, comparison);
    const hunks = Array.from(changes.groups.keys()).slice(this.#range.first, this.#range.last + 1);
    changes.sequence = new ChangeSequence(changes.groups, "text", new Set(hunks));
    this.#excerptNote.hidden = excerpt === null;
    if (excerpt !== null) this.#excerptNote.textContent = this.#describeExcerpt(excerpt, n);
    const collapsing = exists ? new (await import("./excerpt.js")).Excerpt(excerpt) : null;
    const layout = isSideBySide && !this.isNarrow ? "paired" : "inline";
    if (!(await changes.view.show(texts, comparison, { layout, collapsing }, signal))) return false;
    changes.setCurrent(previous);
    await this.#refreshList();
    return true;
  }

  /** Removes everything. The signal of a drawing in progress must have been aborted before. */
  clear() {
    this.#listing.abort();
    this.#comparison = null;
    this.#range = { first: 0, last: -1 };
    this.#changes.clear();
    this.#excerptNote.hidden = true;
  }

  /** Goes to the next change, or with -1 to the previous one. The first follows the last. @param {1 | -1} by */
  step(by) {
    this.#changes.step(by);
  }

  /**
   * Goes to a change, and announces it.
   * @param {number} hunk
   * @param {boolean} [scrolls] whether to scroll to it
   */
  select(hunk, scrolls = true) {
    if (this.#changes.sequence.positionOf(hunk) >= 0) this.#changes.goTo(hunk, scrolls);
  }

  /** @param {number} hunk */
  #dispatch(hunk) {
    const { summaries } = this.#changes;
    const summary = summaries[hunk];
    if (summary === undefined) return;
    const { before, after, bears } = summary;
    this.#selected({ index: hunk, total: summaries.length, before, after, bearings: bears });
  }

  /** Draws the list. It is optional: if its style sheet does not load, the list closes, and opening it tries again. */
  #refreshList() {
    return this.#drawList().catch(() => {
      this.list.open = false;
    });
  }

  /** Draws the list if it is open: few readers open it, and for a long text it is long. */
  async #drawList() {
    this.#listing.abort();
    if (!this.list.open) return;
    this.#listing = new AbortController();
    const { signal } = this.#listing;
    await adopt(/** @type {ShadowRoot} */ (this.list.getRootNode()), "list");
    if (signal.aborted) return;
    const { first, last } = this.#range;
    await this.#changes.showList(this.#changes.summaries.slice(first, last + 1), signal);
  }

  /** @param {Range} excerpt @param {number} n */
  #describeExcerpt({ first, last }, n) {
    const { message } = this.#messages;
    if (last >= n) return message("element.excerpt.none", { n });
    return message("element.excerpt", { first: first + 1, last: last + 1, n: last - first + 1, total: n });
  }
}
