/**
 * The quotations of either text in the element, each with its verdict and the words of the other text. Loaded with the view.
 */

import { REUSE_MESSAGES } from "../messages/en/passages-and-quotations.js";
import { summarizeQuotations } from "../messages/summary-passages.js";
import { make } from "../view/common/dom.js";
import { QuotationsView } from "../view/quotations/quotations-view.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("./shadow-view.js").Texts} Texts */

export class QuotationsStage {
  element = make("div", "quotations");
  #messages;
  #view;

  /**
   * @param {import("../messages/messages.js").Messages} messages
   * @param {(spans: import("./shadow-view.js").Spans, focus: "before" | "after") => void} visit
   */
  constructor(messages, visit) {
    this.#messages = messages;
    messages.register(REUSE_MESSAGES);
    this.element.setAttribute("part", "text");
    this.#view = new QuotationsView(this.element, messages.message, ({ spans, focus }) => visit(spans, focus));
  }

  /** @param {Texts} _ @param {Comparison} comparison */
  sum(_, comparison) {
    return summarizeQuotations(comparison, this.#messages);
  }

  /** @param {Texts} texts @param {Comparison} comparison @param {AbortSignal} signal */
  show(texts, comparison, signal) {
    return this.#view.show(texts, comparison, signal);
  }
}
