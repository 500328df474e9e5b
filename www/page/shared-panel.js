/**
 * The view of what the two texts share: both texts, how much of each is shared, and the list of phrases.
 */

import { PhrasesList } from "../render/phrases.js";
import { SharedView } from "../render/shared.js";
import { find } from "./find.js";
import { phraseCount } from "./sum.js";
import { say, sayPercent } from "./words.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../render/changes.js").Texts} Texts */

export class SharedPanel {
  #root = find("#shared", HTMLElement);
  #none = find("#shared-none", HTMLElement);
  #cut = find("#shared-cut", HTMLElement);
  #text;
  #list;

  constructor() {
    this.#text = new SharedView(find(".text", HTMLElement, this.#root), say);
    this.#list = new PhrasesList(find("ol", HTMLElement, this.#root), say, {
      choose: (phrase) => this.#text.goToPhrase(phrase),
      point: (phrase) => this.#text.lightPhrase(phrase),
    });
  }

  /**
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {AbortSignal} signal
   * @returns {Promise<boolean>} whether it was drawn to the end
   */
  async show(texts, comparison, signal) {
    const { shared, statistics, notices } = comparison;
    if (shared === null) return true;
    this.#none.hidden = phraseCount(comparison) > 0;
    const cut = notices.find((notice) => notice.kind === "occurrences-cut");
    this.#cut.textContent = cut === undefined ? "" : say("shared.cut", { n: cut.phrases });
    for (const side of /** @type {const} */ (["before", "after"])) {
      const { words, share } = shared.coverage[side];
      const root = find(`#coverage-${side}`, HTMLElement, this.#root);
      find(".share", HTMLElement, root).textContent = sayPercent(share);
      find("small", HTMLElement, root).textContent = say("coverage.words", { part: words, n: statistics[side].words });
      find("meter", HTMLMeterElement, root).value = share;
    }
    return (await this.#text.show(texts, comparison, signal)) && this.#list.show(texts.before, shared, signal);
  }

  clear() {
    this.#text.clear();
    this.#list.clear();
  }
}
