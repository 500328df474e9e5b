/**
 * The changes in the element: the text, the list that opens under it, and the reader's place among them. What tells of changes one by
 * one is loaded when a reader goes to one, or opens the list.
 */

import { FORM_ALONE, groupOfHunks } from "../model/bearings.js";
import { count } from "../model/tables.js";
import { ChangesView } from "../view/changes/changes-view.js";
import { make } from "../view/common/dom.js";
import { isSelecting } from "../view/common/pointer.js";
import { scrollToMiddle } from "../view/common/scroll.js";
import { adopt } from "./stylesheets.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../model/hunk-summaries.js").Line} Line */
/** @typedef {import("./excerpt.js").Range} Range */
/** @typedef {import("./shadow-view.js").Texts} Texts */
/**
 * The change that the reader has gone to.
 * @typedef {object} Selected
 * @property {number} index among all changes, from 0
 * @property {number} total how many there are
 * @property {string} before the words that went, shortened
 * @property {string} after the words that came, shortened
 * @property {import("../pkg/word_for_word.js").BearingName[]} bearings what the change bears, the gravest first
 */

/** Pixels of a text's width below which two columns of it cannot be read. */
const TWO_COLUMNS = 560;

export class ChangesStage {
  #article = make("div", "text");
  #excerpted = make("p", "excerpted");
  text = make("div", "changes", this.#excerpted, this.#article);
  list = make("details", "list");
  #messages;
  #controls;
  #heard;
  #selected;
  view;
  #items = make("ol");
  /** @type {import("../view/changes/change-list.js").ChangesList | null} */
  #lines = null;
  /** @type {{ texts: Texts, comparison: Comparison } | null} */
  #shown = null;
  /** All changes in a line each, made when they are first asked for. @type {Line[] | null} */
  #described = null;
  /** The changes that are shown. @type {Range} */
  #range = { first: 0, last: -1 };
  #current = -1;
  #listing = new AbortController();

  /**
   * @param {import("../messages/messages.js").Messages} messages
   * @param {{ at: HTMLElement, previous: HTMLButtonElement, next: HTMLButtonElement }} controls
   * @param {HTMLElement} heard what is read out
   * @param {(selected: Selected) => void} selected
   */
  constructor(messages, controls, heard, selected) {
    this.#messages = messages;
    this.#controls = controls;
    this.#heard = heard;
    this.#selected = selected;
    const { message } = messages;
    const article = this.#article;
    article.setAttribute("part", "text");
    this.view = new ChangesView(article, message, (hunk) => this.select(hunk, false));
    this.#items.setAttribute("role", "list");
    this.list.setAttribute("part", "list");
    this.list.append(make("summary", "", message("element.list")), this.#items);
    this.list.addEventListener("toggle", () => this.#refreshList());
    controls.previous.addEventListener("click", () => this.step(-1));
    controls.next.addEventListener("click", () => this.step(1));
    article.addEventListener("click", ({ target }) => {
      if (!(target instanceof Element) || target.closest("button") !== null) return;
      const hunk = this.view.hunkOf(target);
      // Whoever selects text wants the text, not the change.
      if (hunk >= 0 && !isSelecting(article)) this.select(hunk, false);
    });
  }

  /** Whether there is no room for two columns. */
  get isNarrow() {
    return this.text.clientWidth < TWO_COLUMNS;
  }

  /** The change that the reader is at, -1 for none. */
  get current() {
    return this.#current;
  }

  /**
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {boolean} paired
   * @param {Range | null} excerpt
   * @param {AbortSignal} signal
   */
  async show(texts, comparison, paired, excerpt, signal) {
    const same = this.#shown?.comparison === comparison;
    const at = same ? this.#current : -1;
    if (!same) this.#described = null;
    this.#shown = { texts, comparison };
    this.#stand(-1);
    const n = count(comparison.hunks, "hunks");
    const exists = excerpt !== null && excerpt.last < n;
    this.#range = exists ? excerpt : { first: 0, last: n - 1 };
    this.#excerpted.hidden = excerpt === null;
    if (excerpt !== null) this.#excerpted.textContent = this.#tellExcerpt(excerpt, n);
    const folds = exists ? new (await import("./excerpt.js")).Excerpt(excerpt) : null;
    const layout = paired && !this.isNarrow ? "paired" : "inline";
    if (!(await this.view.show(texts, comparison, layout, false, folds, null, signal))) return false;
    this.#stand(at);
    await this.#refreshList();
    return true;
  }

  /** Shows nothing. A drawing under way must have been called off before. */
  clear() {
    this.#listing.abort();
    this.#shown = null;
    this.#described = null;
    this.#range = { first: 0, last: -1 };
    this.#stand(-1);
    this.view.clear();
    this.#lines?.clear();
    this.#excerpted.hidden = true;
  }

  /** Goes to the next change, or with -1 to the previous one; after the last comes the first. @param {1 | -1} by */
  step(by) {
    const { first, last } = this.#range;
    if (last < first) return;
    const n = last - first + 1;
    const place = this.#current < first ? (by > 0 ? -1 : 0) : this.#current - first;
    this.select(first + ((place + by + n) % n));
  }

  /**
   * Goes to a change, and says so.
   * @param {number} hunk
   * @param {boolean} [scroll] whether it is to be brought into view
   */
  select(hunk, scroll = true) {
    const { first, last } = this.#range;
    if (!(hunk >= first && hunk <= last)) return;
    this.#stand(hunk);
    const [mark] = this.view.marksOf(hunk);
    if (scroll && mark !== undefined) scrollToMiddle(mark);
    // If what tells of it does not load now, the next change tries again.
    this.#tell(hunk).catch(() => {});
  }

  /** Says which change the reader is at. @param {number} hunk */
  async #tell(hunk) {
    const [{ spoken }, lines] = await Promise.all([import("../view/changes/change-list.js"), this.#describe()]);
    const line = lines[hunk];
    // The reader may be elsewhere by now.
    if (line === undefined || hunk !== this.#current) return;
    const { first, last } = this.#range;
    const { message } = this.#messages;
    const values = { at: hunk - first + 1, n: last - first + 1, text: spoken(line, message) };
    this.#heard.textContent = message("step.announce", values);
    const { before, after, bears } = line;
    this.#selected({ index: hunk, total: lines.length, before, after, bearings: bears });
  }

  /** @param {number} hunk -1 for none */
  #stand(hunk) {
    this.#current = hunk;
    this.view.step(hunk);
    if (this.list.open) this.#lines?.step(hunk);
    const { first, last } = this.#range;
    const { at, previous, next } = this.#controls;
    previous.disabled = last < first;
    next.disabled = last < first;
    at.textContent = hunk < 0 ? "" : this.#messages.message("step.at", { at: hunk - first + 1, n: last - first + 1 });
  }

  async #describe() {
    const { describeHunks } = await import("../model/hunk-summaries.js");
    if (this.#shown === null) return [];
    if (this.#described !== null) return this.#described;
    const { texts, comparison } = this.#shown;
    const groups = groupOfHunks(comparison);
    this.#described = describeHunks(texts, comparison, (hunk) => groups[hunk] === FORM_ALONE);
    return this.#described;
  }

  /** The list is not what a comparison fails for: if it does not load, opening it once more tries again. */
  #refreshList() {
    return this.#list().catch(() => {
      this.list.open = false;
    });
  }

  /** The list is made when it is opened: few open it, and for a long text it is as long. */
  async #list() {
    this.#listing.abort();
    if (!this.list.open) return;
    this.#listing = new AbortController();
    const { signal } = this.#listing;
    const [{ ChangesList }, described] = await Promise.all([
      import("../view/changes/change-list.js"),
      this.#describe(),
      adopt(/** @type {ShadowRoot} */ (this.list.getRootNode()), "list"),
    ]);
    if (signal.aborted) return;
    this.#lines ??= new ChangesList(
      this.#items,
      this.#messages.message,
      (hunk) => {
        this.select(hunk);
        this.view.focus(hunk);
      },
      ({ number, move }) => this.#drawEnds(number, move),
    );
    const { first, last } = this.#range;
    if (await this.#lines.show(described.slice(first, last + 1), signal)) this.#lines.step(this.#current);
  }

  /** @param {number} number @param {import("../model/moves.js").Move} move */
  async #drawEnds(number, move) {
    const { drawEnds } = await import("../view/changes/move-comparison.js");
    if (this.#shown === null) return [];
    return drawEnds(this.#shown.texts, this.#shown.comparison, number, move, this.#messages.message);
  }

  /** @param {Range} excerpt @param {number} n */
  #tellExcerpt({ first, last }, n) {
    const { message } = this.#messages;
    if (last >= n) return message("element.excerpt.none", { n });
    return message("element.excerpt", { first: first + 1, last: last + 1, n: last - first + 1, total: n });
  }
}
