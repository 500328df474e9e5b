/**
 * The panel of the quotations.
 */

import { REUSE_MESSAGES } from "../../messages/en/passages-and-quotations.js";
import { message, messages, register } from "../../messages/messages.js";
import { summarizeQuotations } from "../../messages/summary-passages.js";
import { find } from "../../view/common/dom.js";
import { QuotationsView } from "../../view/quotations/quotations-view.js";
import { loadSheet } from "../stylesheets.js";

/** @import { Comparison, Texts } from "../../model/texts.js" */
/** @import { Visit } from "./result.js" */

register(REUSE_MESSAGES);

export class QuotationsPanel {
  #view;

  /** @param {(visit: Visit) => void} visit called when the reader follows a link into the texts */
  constructor(visit) {
    this.#view = new QuotationsView(find("#quotations", HTMLElement), message, ({ spans, focus }) =>
      visit((panel) => panel.goTo(spans, focus)),
    );
  }

  /** The chosen filter, to be restored in a new panel. @returns {import("./result.js").Look} */
  get look() {
    return { filter: this.#view.filter, scrolled: [] };
  }

  /** The quotation that the reader has clicked or focused last. @returns {import("../../export/report.js").Finding | null} */
  get chosen() {
    const { current } = this.#view;
    return current === null ? null : { kind: "quotation", ...current };
  }

  set look({ filter }) {
    this.#view.filter = filter;
  }

  /** Loads the style sheet, and creates the panel. @param {(visit: Visit) => void} visit */
  static async load(visit) {
    await loadSheet(new URL("../../view/quotations/quotations.css", import.meta.url));
    return new QuotationsPanel(visit);
  }

  /** Returns the result in one sentence. @param {Texts} _ @param {Comparison} comparison */
  sum(_, comparison) {
    return summarizeQuotations(comparison, messages);
  }

  /**
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {AbortSignal} signal
   * @returns {Promise<boolean>} whether it was drawn to the end
   */
  show(texts, comparison, signal) {
    return this.#view.show(texts, comparison, signal);
  }

  clear() {
    this.#view.clear();
  }
}
