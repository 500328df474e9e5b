/**
 * What the two texts share, in the element: how much of each text that is, and both texts with the passages marked. Loaded with the view.
 */

import { sumUpPassages } from "../page/sum-passages.js";
import { REUSE_WORDS } from "../page/words-reuse.js";
import { drawCoverage } from "../render/coverage.js";
import { readPassages } from "../render/found.js";
import { make } from "../render/make.js";
import { SIDES } from "../render/places.js";
import { quotedSpans } from "../render/quoted.js";
import { SharedView } from "../render/shared.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../render/model.js").Side} Side */
/** @typedef {import("./stage.js").Texts} Texts */

export class SharedStage {
  element = make("div", "");
  #voice;
  #coverages = make("div", "coverages");
  #view;

  /** @param {import("../page/words.js").Voice} voice */
  constructor(voice) {
    this.#voice = voice;
    voice.learn(REUSE_WORDS);
    const article = make("div", "text shared");
    article.setAttribute("part", "text");
    this.element.append(this.#coverages, article);
    // Nothing can be left out in the element, so there is nothing to put back, and no list to follow.
    const nothing = () => {};
    this.#view = new SharedView(article, voice.say, nothing, nothing);
  }

  /** @param {Texts} texts @param {Comparison} comparison */
  sum(texts, comparison) {
    return sumUpPassages(texts, comparison, readPassages(comparison), this.#voice);
  }

  /** @param {Texts} texts @param {Comparison} comparison @param {AbortSignal} signal */
  async show(texts, comparison, signal) {
    const reuse = readPassages(comparison);
    if (reuse === null) return false;
    const { say, sayPercent } = this.#voice;
    const { statistics } = comparison;
    this.#coverages.replaceChildren(
      ...SIDES.map((side) => drawCoverage(side, reuse[side], statistics[side].words, say, sayPercent, "")),
    );
    return this.#view.show(texts, statistics, reuse, quotedSpans(comparison), { before: [], after: [] }, signal);
  }

  /** @param {import("./stage.js").Spans} spans @param {Side} focus */
  goTo(spans, focus) {
    this.#view.goTo(spans, focus);
  }
}
