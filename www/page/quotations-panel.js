/**
 * The view of the quotations, and what the page needs of it: where the reader was, and the way into the texts.
 */

import { QuotationsView } from "../render/quotations-view.js";
import { find } from "./find.js";
import { loadSheet } from "./sheets.js";
import { sumUpQuotations } from "./sum-quotations.js";
import { learn, say, VOICE } from "./words.js";
import { REUSE_WORDS } from "./words-reuse.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../render/changes.js").Texts} Texts */
/** @typedef {import("./result.js").Visit} Visit */

learn(REUSE_WORDS);

export class QuotationsPanel {
  #view;

  /** @param {(visit: Visit) => void} visit what to do when the reader follows a link into a text */
  constructor(visit) {
    this.#view = new QuotationsView(find("#quotations", HTMLElement), say, ({ spans, focus }) =>
      visit((panel) => panel.goTo(spans, focus)),
    );
  }

  /** Which quotations are listed. @returns {import("./result.js").Look} */
  get look() {
    return { filter: this.#view.filter, scrolled: [] };
  }

  /** The quotation that the reader was at last. @returns {import("../export/report.js").Finding | null} */
  get chosen() {
    const at = this.#view.at;
    return at === null ? null : { kind: "quotation", ...at };
  }

  set look({ filter }) {
    this.#view.filter = filter;
  }

  /** Loads what it needs besides its code. @param {(visit: Visit) => void} visit */
  static async load(visit) {
    await loadSheet("quotations.css");
    return new QuotationsPanel(visit);
  }

  /** The result in one sentence. @param {Texts} _ @param {Comparison} comparison */
  sum(_, comparison) {
    return sumUpQuotations(comparison, VOICE);
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
