/**
 * The view of the quotations, and what the page needs of it: where the reader was, and the way into the texts.
 */

import { REUSE_MESSAGES } from "../../messages/en/passages-and-quotations.js";
import { message, messages, register } from "../../messages/messages.js";
import { summarizeQuotations } from "../../messages/summary-passages.js";
import { find } from "../../view/common/find.js";
import { QuotationsView } from "../../view/quotations/quotations-view.js";
import { loadSheet } from "../stylesheets.js";

/** @typedef {import("../../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../../view/changes/changes-view.js").Texts} Texts */
/** @typedef {import("./result.js").Visit} Visit */

register(REUSE_MESSAGES);

export class QuotationsPanel {
  #view;

  /** @param {(visit: Visit) => void} visit what to do when the reader follows a link into a text */
  constructor(visit) {
    this.#view = new QuotationsView(find("#quotations", HTMLElement), message, ({ spans, focus }) =>
      visit((panel) => panel.goTo(spans, focus)),
    );
  }

  /** Which quotations are listed. @returns {import("./result.js").Look} */
  get look() {
    return { filter: this.#view.filter, scrolled: [] };
  }

  /** The quotation that the reader was at last. @returns {import("../../export/report.js").Finding | null} */
  get chosen() {
    const at = this.#view.at;
    return at === null ? null : { kind: "quotation", ...at };
  }

  set look({ filter }) {
    this.#view.filter = filter;
  }

  /** Loads what it needs besides its code. @param {(visit: Visit) => void} visit */
  static async load(visit) {
    await loadSheet(new URL("../../view/quotations/quotations.css", import.meta.url));
    return new QuotationsPanel(visit);
  }

  /** The result in one sentence. @param {Texts} _ @param {Comparison} comparison */
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
