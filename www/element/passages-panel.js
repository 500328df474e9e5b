/**
 * What the two texts share, in the element: how much of each text that is, and both texts with the passages marked. Loaded with the view.
 */

import { REUSE_MESSAGES } from "../messages/en/passages-and-quotations.js";
import { summarizePassages } from "../messages/summary-passages.js";
import { SIDES } from "../model/paragraphs.js";
import { readPassages } from "../model/passages.js";
import { quotedSpans } from "../model/quotations.js";
import { make } from "../view/common/dom.js";
import { drawCoverage } from "../view/passages/coverage-bar.js";
import { actsOn, SharedView } from "../view/passages/passages-view.js";
import { adopt } from "./stylesheets.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../view/passages/filtered-passage-list.js").FilteredPassages} FilteredPassages */
/** @typedef {import("../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("./shadow-view.js").Texts} Texts */

export class SharedStage {
  element = make("div", "");
  #messages;
  #coverages = make("div", "coverages");
  #view;
  #list = make("details", "list");
  /** @type {FilteredPassages | null} */
  #passages = null;
  /** What is shown. @type {{ texts: Texts, comparison: Comparison } | null} */
  #shown = null;
  #listing = new AbortController();

  /** @param {import("../messages/messages.js").Messages} messages */
  constructor(messages) {
    this.#messages = messages;
    messages.register(REUSE_MESSAGES);
    const article = make("div", "text shared");
    article.setAttribute("part", "text");
    this.#list.setAttribute("part", "list");
    this.#list.append(make("summary", "", messages.message("element.passages")));
    this.#list.addEventListener("toggle", () => this.#refreshList());
    this.element.append(this.#coverages, article, this.#list);
    // Nothing can be left out in the element, so there is nothing to put back.
    this.#view = new SharedView(
      article,
      messages.message,
      (passage) => this.#passages?.stand(passage),
      () => {},
    );
  }

  /** @param {Texts} texts @param {Comparison} comparison */
  sum(texts, comparison) {
    return summarizePassages(texts, comparison, readPassages(comparison), this.#messages);
  }

  /** @param {Texts} texts @param {Comparison} comparison @param {AbortSignal} signal */
  async show(texts, comparison, signal) {
    const reuse = readPassages(comparison);
    if (reuse === null) return false;
    const { message, formatPercent } = this.#messages;
    const { statistics } = comparison;
    this.#coverages.replaceChildren(
      ...SIDES.map((side) => drawCoverage(side, reuse[side], statistics[side].words, message, formatPercent, "")),
    );
    this.#shown = { texts, comparison };
    const folds = { before: [], after: [] };
    if (!(await this.#view.show(texts, statistics, reuse, quotedSpans(comparison), folds, signal))) return false;
    await this.#refreshList();
    return true;
  }

  /** The list is not what a comparison fails for: if it does not load, opening it once more tries again. */
  #refreshList() {
    return this.#fillList().catch(() => {
      this.#list.open = false;
    });
  }

  /** Few open it, so it is made then. */
  async #fillList() {
    this.#listing.abort();
    if (!this.#list.open) return;
    this.#listing = new AbortController();
    const { signal } = this.#listing;
    const [{ FilteredPassages }] = await Promise.all([
      import("../view/passages/filtered-passage-list.js"),
      adopt(/** @type {ShadowRoot} */ (this.element.getRootNode()), "list"),
    ]);
    const reuse = this.#shown === null ? null : readPassages(this.#shown.comparison);
    if (signal.aborted || this.#shown === null || reuse === null) return;
    this.#passages ??= this.#makeList(FilteredPassages);
    const { texts, comparison } = this.#shown;
    await this.#passages.show(texts, comparison.statistics, reuse, this.#passages.filter, signal);
  }

  /** @param {typeof import("../view/passages/filtered-passage-list.js").FilteredPassages} Passages */
  #makeList(Passages) {
    const passages = new Passages(this.#messages.message, actsOn(this.#view), (filter) => {
      this.element.dataset.filter = filter;
    });
    const { choice, hint, none, items } = passages;
    this.#list.append(choice, hint, make("div", "scroller", none, items));
    return passages;
  }

  /** @param {import("./shadow-view.js").Spans} spans @param {Side} focus */
  goTo(spans, focus) {
    this.#view.goTo(spans, focus);
  }
}
