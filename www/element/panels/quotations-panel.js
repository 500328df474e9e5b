/**
 * The quotations in the element, each with its verdict and the words of the other text.
 *
 * Loaded with the first view of quotations.
 */

import { REUSE_MESSAGES } from "../../messages/en/passages-and-quotations.js";
import { summarizeQuotations } from "../../messages/summary-passages.js";
import { make } from "../../view/common/dom.js";
import { QuotationsView } from "../../view/quotations/quotations-view.js";

/** @import { Messages } from "../../messages/messages.js" */
/** @import { Comparison, Side, Texts } from "../../model/texts.js" */
/** @import { Spans } from "../shadow-view.js" */

export class QuotationsPanel {
  element = make("div", "quotations");
  #messages;
  #view;

  /**
   * @param {Messages} messages
   * @param {(spans: Spans, focus: Side) => void} visit called when the reader follows a link into the texts
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
