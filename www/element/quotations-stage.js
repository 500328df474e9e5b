/**
 * The quotations of either text in the element, each with its verdict and the words of the other text. Loaded with the view.
 */

import { sumUpQuotations } from "../page/sum-quotations.js";
import { REUSE_WORDS } from "../page/words-reuse.js";
import { make } from "../render/make.js";
import { SIDES } from "../render/places.js";
import { QuotationsList } from "../render/quotations.js";
import { readQuotations } from "../render/quoted.js";
import { utterancesOf } from "../render/utterances.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../render/model.js").Side} Side */
/** @typedef {import("../render/utterances.js").Utterance} Utterance */
/** @typedef {import("./stage.js").Texts} Texts */

export class QuotationsStage {
  element = make("div", "quotations");
  #voice;
  #sections;

  /**
   * @param {import("../page/words.js").Voice} voice
   * @param {(spans: import("./stage.js").Spans, focus: Side) => void} visit
   */
  constructor(voice, visit) {
    this.#voice = voice;
    voice.learn(REUSE_WORDS);
    this.element.setAttribute("part", "text");
    const section = (/** @type {Side} */ side) =>
      new Section(side, voice.say, ({ spans, focus }) => visit(spans, focus));
    this.#sections = { before: section("before"), after: section("after") };
  }

  /** @param {Texts} _ @param {Comparison} comparison */
  sum(_, comparison) {
    return sumUpQuotations(comparison, this.#voice);
  }

  /** @param {Texts} texts @param {Comparison} comparison @param {AbortSignal} signal */
  async show(texts, comparison, signal) {
    const found = { before: readQuotations(comparison, "before"), after: readQuotations(comparison, "after") };
    // The text that quotes more comes first.
    const order = found.before.length > found.after.length ? SIDES : SIDES.toReversed();
    this.element.replaceChildren(...order.map((side) => this.#sections[side].element));
    for (const side of order) {
      const utterances = utterancesOf(texts, comparison.statistics, side, found[side], this.#voice.say);
      if (!(await this.#sections[side].show(utterances, signal))) return false;
    }
    return true;
  }
}

/** The quotations of one text: those of several words, and those of one or two. */
class Section {
  #long;
  #short;
  #shortTitle;

  /**
   * @param {Side} side
   * @param {import("../page/words.js").Voice["say"]} say
   * @param {(goal: import("../render/utterances.js").Goal) => void} go
   */
  constructor(side, say, go) {
    const [long, short] = [list(), list()];
    this.#long = new QuotationsList(long, say, go);
    this.#short = new QuotationsList(short, say, go);
    this.#shortTitle = make("h4", "", say("quote.short"));
    const title = make("h3", "", say(`quotes.${side}`));
    title.id = `quotes-${side}`;
    this.element = make("section", "", title, long, this.#shortTitle, short);
    this.element.setAttribute("aria-labelledby", title.id);
  }

  /** @param {Utterance[]} utterances @param {AbortSignal} signal */
  async show(utterances, signal) {
    this.element.hidden = utterances.length === 0;
    const short = utterances.filter((utterance) => utterance.short);
    const long = utterances.filter((utterance) => !utterance.short);
    this.#shortTitle.hidden = short.length === 0;
    return (await this.#long.show(long, signal)) && this.#short.show(short, signal);
  }
}

function list() {
  const element = make("ol", "quotes");
  element.setAttribute("role", "list");
  return element;
}
