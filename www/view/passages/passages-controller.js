/**
 * Connects the view of the passages with their list and the coverage of both texts, for the page and the element.
 */

import { summarizePassages } from "../../messages/summary-passages.js";
import { readPassages } from "../../model/passages.js";
import { quotedSpans } from "../../model/quotations.js";
import { SIDES } from "../../model/texts.js";
import { drawCoverage } from "./coverage-bar.js";
import { FilteredPassageList } from "./filtered-passage-list.js";
import { actionsOn, PassagesView } from "./passages-view.js";

/** @import { Messages } from "../../messages/messages.js" */
/** @import { ExclusionMarker } from "../../model/inline-paragraphs.js" */
/** @import { Reuse } from "../../model/passages.js" */
/** @import { Comparison, Side, Span, Texts } from "../../model/texts.js" */

/**
 * The exclusions of a text: their markers, and a sentence for its coverage.
 * @typedef {{ markers: ExclusionMarker[], sentence: string }} Exclusions
 */
/**
 * @typedef {object} PassagesHandlers
 * @property {(filter: string) => void} filtered called with the chosen filter of the list
 * @property {(side: Side, partner: Span) => void} [wentTo] called when the partner of a passage was scrolled into view
 * @property {(side: Side, index: number) => void} [include] called when the reader wants an excluded range back
 */

/** @type {Exclusions} */
const NO_EXCLUSIONS = { markers: [], sentence: "" };

export class PassagesController {
  view;
  list;
  #messages;
  #coverage;
  /** @type {{ texts: Texts, comparison: Comparison, reuse: Reuse } | null} */
  #shown = null;

  /**
   * @param {Messages} messages
   * @param {{ article: HTMLElement, coverage: HTMLElement }} parts the elements for the texts and their coverage
   * @param {PassagesHandlers} handlers
   */
  constructor(messages, { article, coverage }, { filtered, wentTo = () => {}, include = () => {} }) {
    this.#messages = messages;
    this.#coverage = coverage;
    this.view = new PassagesView(
      article,
      messages.message,
      (passage, side, partner) => {
        this.list.setCurrent(passage);
        if (partner !== null) wentTo(side, partner);
      },
      include,
    );
    this.list = new FilteredPassageList(messages.message, actionsOn(this.view), filtered);
  }

  /** The passages that are shown, `null` for none. */
  get reuse() {
    return this.#shown?.reuse ?? null;
  }

  /** Returns the result in one sentence. @param {Texts} texts @param {Comparison} comparison */
  sum(texts, comparison) {
    return summarizePassages(texts, comparison, readPassages(comparison), this.#messages);
  }

  /**
   * Draws the texts and their coverage.
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {AbortSignal} signal
   * @param {Record<Side, Exclusions>} [exclusions]
   * @returns {Promise<boolean>} whether it was drawn to the end
   */
  async show(texts, comparison, signal, exclusions = { before: NO_EXCLUSIONS, after: NO_EXCLUSIONS }) {
    const reuse = readPassages(comparison);
    if (reuse === null) return false;
    this.#shown = { texts, comparison, reuse };
    const { statistics } = comparison;
    const { message, formatPercent } = this.#messages;
    this.#coverage.replaceChildren(
      ...SIDES.map((side) => {
        const { sentence } = exclusions[side];
        return drawCoverage(side, reuse[side], statistics[side].words, message, formatPercent, sentence);
      }),
    );
    const markers = { before: exclusions.before.markers, after: exclusions.after.markers };
    return this.view.show(texts, statistics, reuse, quotedSpans(comparison), markers, signal);
  }

  /**
   * Draws the list of what is shown.
   * @param {string} filter
   * @param {AbortSignal} signal
   */
  async showList(filter, signal) {
    if (this.#shown === null) return false;
    const { texts, comparison, reuse } = this.#shown;
    return this.list.show(texts, comparison.statistics, reuse, filter, signal);
  }

  /** Removes everything. The signals of drawings in progress must have been aborted before. */
  clear() {
    this.#shown = null;
    this.view.clear();
    this.list.clear();
  }
}
