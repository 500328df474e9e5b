/**
 * The quotations of both texts under a choice of verdicts: how many there are of each, and every one beside the words of the other text.
 */

import { SIDES } from "../../model/paragraphs.js";
import { utterancesOf } from "../../model/quotation-entries.js";
import { ORDER, readQuotations } from "../../model/quotations.js";
import { make } from "../common/dom.js";
import { QuotationsList, SIGNS } from "./quotation-list.js";

/** @typedef {import("../changes/changes-view.js").Texts} Texts */
/** @typedef {import("../../model/inline-paragraphs.js").Comparison} Comparison */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../model/quotations.js").Verdict} Verdict */
/** @typedef {import("../../messages/keys.js").FormatMessage} FormatMessage */
/** @typedef {import("../../model/quotation-entries.js").Goal} Goal */
/** @typedef {import("../../model/quotation-entries.js").Utterance} Utterance */
/** @typedef {Verdict | "all"} Filter */

export class QuotationsView {
  #root;
  #message;
  #filters = make("fieldset", "verdicts");
  #none;
  /** @type {Record<Side, Section>} */
  #sections;
  /** @type {Filter} */
  #filter = "all";
  #narrowing = new AbortController();
  /** Where the reader was last. @type {Element | null} */
  #at = null;

  /**
   * @param {HTMLElement} root what to fill
   * @param {FormatMessage} message
   * @param {(goal: Goal) => void} go what to do when the reader follows a link into a text
   */
  constructor(root, message, go) {
    this.#root = root;
    this.#message = message;
    this.#none = make("p", "hint", message("quote.none"));
    this.#sections = { before: new Section("before", message, go), after: new Section("after", message, go) };
    root.replaceChildren(this.#filters, this.#none, this.#sections.before.element, this.#sections.after.element);
    for (const type of ["click", "focusin"]) {
      root.addEventListener(type, ({ target }) => {
        if (target instanceof Element && target.closest("li") !== null) this.#at = target;
      });
    }
    this.#filters.addEventListener("change", (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      this.#filter = /** @type {Filter} */ (event.target.value);
      this.#narrowing.abort();
      this.#narrowing = new AbortController();
      for (const side of SIDES) this.#sections[side].narrow(this.#filter, this.#narrowing.signal);
    });
  }

  /** The utterance that the reader was at last: of which text, and which of those. @returns {{ side: Side, index: number } | null} */
  get at() {
    const at = this.#at;
    if (at === null) return null;
    const found = SIDES.map((side) => ({ side, index: this.#sections[side].indexAt(at) }));
    return found.find(({ index }) => index >= 0) ?? null;
  }

  /** Which quotations are listed. @returns {string} */
  get filter() {
    return this.#filter;
  }

  set filter(filter) {
    this.#filter = ORDER.find((verdict) => verdict === filter) ?? "all";
  }

  /**
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {AbortSignal} signal
   * @returns {Promise<boolean>} whether it was drawn to the end
   */
  async show(texts, comparison, signal) {
    this.#narrowing.abort();
    const found = { before: readQuotations(comparison, "before"), after: readQuotations(comparison, "after") };
    // The text that quotes more comes first.
    const order = found.before.length > found.after.length ? SIDES : SIDES.toReversed();
    this.#root.append(...order.map((side) => this.#sections[side].element));
    this.#offerFilters([...found.before, ...found.after].filter(({ short, outer }) => !short && outer < 0));
    this.#none.hidden = found.before.length + found.after.length > 0;
    for (const side of order) {
      const utterances = utterancesOf(texts, comparison.statistics, side, found[side], this.#message);
      if (!(await this.#sections[side].show(utterances, this.#filter, signal))) return false;
    }
    return true;
  }

  /** Shows nothing. A drawing under way must have been called off before. */
  clear() {
    this.#narrowing.abort();
    for (const side of SIDES) this.#sections[side].clear();
  }

  /** How many there are of each verdict, to choose from. @param {{ verdict: Verdict }[]} quotations */
  #offerFilters(quotations) {
    const message = this.#message;
    /** @param {Filter} filter @param {number} n */
    const option = (filter, n) => {
      const input = make("input");
      input.type = "radio";
      input.name = "verdict";
      input.value = filter;
      input.checked = filter === this.#filter;
      const label = make("label", "", input);
      if (filter !== "all") {
        const sign = make("span", "sign", SIGNS[filter]);
        sign.setAttribute("aria-hidden", "true");
        label.append(sign);
      }
      label.append(
        message(filter === "all" ? "verdict.all" : `verdict.${filter}`),
        " ",
        make("b", "", message("number", { n })),
      );
      return label;
    };
    const of = (/** @type {Verdict} */ verdict) => quotations.filter((each) => each.verdict === verdict).length;
    const verdicts = ORDER.filter((verdict) => of(verdict) > 0 || verdict === this.#filter);
    const focused = this.#filters.matches(":focus-within");
    this.#filters.replaceChildren(
      make("legend", "unseen", message("verdict.title")),
      option("all", quotations.length),
      ...verdicts.map((verdict) => option(verdict, of(verdict))),
    );
    this.#filters.hidden = quotations.length === 0 && this.#filter === "all";
    // Whoever walks through the verdicts while the texts change keeps the place.
    const chosen = this.#filters.querySelector("input:checked");
    if (focused && chosen instanceof HTMLElement) chosen.focus();
  }
}

/** The quotations of one text. */
class Section {
  #list;
  #short;
  #shortTitle;
  #none;
  /** @type {Utterance[]} */
  #utterances = [];

  /** @param {Side} side @param {FormatMessage} message @param {(goal: Goal) => void} go */
  constructor(side, message, go) {
    this.#none = make("p", "quiet", message("filter.none"));
    const list = () => {
      const element = make("ol", "quotes");
      element.setAttribute("role", "list");
      return element;
    };
    const [long, short] = [list(), list()];
    this.#list = new QuotationsList(long, message, go);
    this.#short = new QuotationsList(short, message, go);
    this.#shortTitle = make("h4", "", message("quote.short"));
    const title = make("h3", "", message(`quotations.${side}`));
    title.id = `quotes-${side}`;
    this.element = make("section", "", title, long, this.#none, this.#shortTitle, short);
    this.element.setAttribute("aria-labelledby", title.id);
    this.element.hidden = true;
  }

  /** @param {Utterance[]} utterances @param {Filter} filter @param {AbortSignal} signal */
  show(utterances, filter, signal) {
    this.#utterances = utterances;
    this.element.hidden = utterances.length === 0;
    return this.narrow(filter, signal);
  }

  /** @param {Filter} filter @param {AbortSignal} signal */
  async narrow(filter, signal) {
    const wanted = this.#utterances.filter(
      ({ pieces }) => filter === "all" || pieces.some((piece) => holds(piece, filter)),
    );
    const short = wanted.filter((utterance) => utterance.short);
    const long = wanted.filter((utterance) => !utterance.short);
    this.#none.hidden = wanted.length > 0;
    this.#shortTitle.hidden = short.length === 0;
    return (await this.#list.show(long, signal)) && this.#short.show(short, signal);
  }

  /** Which utterance of the text's an element shows, -1 for none. @param {Element} element */
  indexAt(element) {
    const utterance = this.#list.utteranceAt(element) ?? this.#short.utteranceAt(element);
    return utterance === null ? -1 : this.#utterances.indexOf(utterance);
  }

  clear() {
    this.#utterances = [];
    this.element.hidden = true;
    this.#list.clear();
    this.#short.clear();
  }
}

/**
 * @param {import("../../model/quotation-entries.js").Piece} piece
 * @param {Verdict} verdict
 * @returns {boolean}
 */
function holds(piece, verdict) {
  return piece.verdict === verdict || piece.nested.some((each) => holds(each, verdict));
}
