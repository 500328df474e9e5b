/**
 * Draws the quotations of both texts, with a choice of verdicts that filters them and the number of each.
 */

import { quotationEntries } from "../../model/quotation-entries.js";
import { ORDER, readQuotations } from "../../model/quotations.js";
import { SIDES } from "../../model/texts.js";
import { make } from "../common/dom.js";
import { QuotationList, SIGNS } from "./quotation-list.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { Goal, EntryPiece, QuotationEntry } from "../../model/quotation-entries.js" */
/** @import { Verdict } from "../../model/quotations.js" */
/** @import { Comparison, Side, Texts } from "../../model/texts.js" */
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
  #filtering = new AbortController();
  /** The element in an entry that was clicked or focused last. @type {Element | null} */
  #lastElement = null;

  /**
   * @param {HTMLElement} root the element to fill
   * @param {FormatMessage} message
   * @param {(goal: Goal) => void} go called when the reader follows a link into a text
   */
  constructor(root, message, go) {
    this.#root = root;
    this.#message = message;
    this.#none = make("p", "hint", message("quote.none"));
    this.#sections = { before: new Section("before", message, go), after: new Section("after", message, go) };
    root.replaceChildren(this.#filters, this.#none, this.#sections.before.element, this.#sections.after.element);
    for (const type of ["click", "focusin"]) {
      root.addEventListener(type, ({ target }) => {
        if (target instanceof Element && target.closest("li") !== null) this.#lastElement = target;
      });
    }
    this.#filters.addEventListener("change", (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      this.#filter = /** @type {Filter} */ (event.target.value);
      this.#filtering.abort();
      this.#filtering = new AbortController();
      for (const side of SIDES) this.#sections[side].applyFilter(this.#filter, this.#filtering.signal);
    });
  }

  /** The entry that was clicked or focused last: its text, and its index among the entries of that text. @returns {{ side: Side, index: number } | null} */
  get current() {
    const element = this.#lastElement;
    if (element === null) return null;
    const places = SIDES.map((side) => ({ side, index: this.#sections[side].indexAt(element) }));
    return places.find(({ index }) => index >= 0) ?? null;
  }

  /** The chosen verdict. @returns {string} */
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
    this.#filtering.abort();
    const quotations = { before: readQuotations(comparison, "before"), after: readQuotations(comparison, "after") };
    const { before, after } = quotations;
    // The text with more quotations is first.
    const order = before.length > after.length ? SIDES : SIDES.toReversed();
    this.#root.append(...order.map((side) => this.#sections[side].element));
    this.#updateFilters([...before, ...after].filter(({ short, outer }) => !short && outer < 0));
    this.#none.hidden = before.length + after.length > 0;
    for (const side of order) {
      const entries = quotationEntries(texts, comparison.statistics, side, quotations[side], this.#message);
      if (!(await this.#sections[side].show(entries, this.#filter, signal))) return false;
    }
    return true;
  }

  /** Removes all quotations. The signal of a drawing in progress must have been aborted before. */
  clear() {
    this.#filtering.abort();
    for (const side of SIDES) this.#sections[side].clear();
  }

  /** Shows a choice for each verdict, with the number of quotations. @param {{ verdict: Verdict }[]} quotations */
  #updateFilters(quotations) {
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
    const count = (/** @type {Verdict} */ verdict) => quotations.filter((each) => each.verdict === verdict).length;
    const verdicts = ORDER.filter((verdict) => count(verdict) > 0 || verdict === this.#filter);
    const focused = this.#filters.matches(":focus-within");
    this.#filters.replaceChildren(
      make("legend", "unseen", message("verdict.title")),
      option("all", quotations.length),
      ...verdicts.map((verdict) => option(verdict, count(verdict))),
    );
    this.#filters.hidden = quotations.length === 0 && this.#filter === "all";
    // Keep the focus if the texts change while the reader is choosing.
    const chosen = this.#filters.querySelector("input:checked");
    if (focused && chosen instanceof HTMLElement) chosen.focus();
  }
}

/** The quotations in one text. */
class Section {
  #list;
  #short;
  #shortTitle;
  #none;
  /** @type {QuotationEntry[]} */
  #entries = [];

  /** @param {Side} side @param {FormatMessage} message @param {(goal: Goal) => void} go */
  constructor(side, message, go) {
    this.#none = make("p", "quiet", message("filter.none"));
    const list = () => {
      const element = make("ol", "quotes");
      element.setAttribute("role", "list");
      return element;
    };
    const [long, short] = [list(), list()];
    this.#list = new QuotationList(long, message, go);
    this.#short = new QuotationList(short, message, go);
    this.#shortTitle = make("h4", "", message("quote.short"));
    const title = make("h3", "", message(`quotations.${side}`));
    title.id = `quotes-${side}`;
    this.element = make("section", "", title, long, this.#none, this.#shortTitle, short);
    this.element.setAttribute("aria-labelledby", title.id);
    this.element.hidden = true;
  }

  /** @param {QuotationEntry[]} entries @param {Filter} filter @param {AbortSignal} signal */
  show(entries, filter, signal) {
    this.#entries = entries;
    this.element.hidden = entries.length === 0;
    return this.applyFilter(filter, signal);
  }

  /** @param {Filter} filter @param {AbortSignal} signal */
  async applyFilter(filter, signal) {
    const selected = this.#entries.filter(
      ({ pieces }) => filter === "all" || pieces.some((piece) => hasVerdict(piece, filter)),
    );
    const short = selected.filter((entry) => entry.short);
    const long = selected.filter((entry) => !entry.short);
    this.#none.hidden = selected.length > 0;
    this.#shortTitle.hidden = short.length === 0;
    return (await this.#list.show(long, signal)) && this.#short.show(short, signal);
  }

  /** Returns the index of the entry that contains an element, -1 for none. @param {Element} element */
  indexAt(element) {
    const entry = this.#list.entryAt(element) ?? this.#short.entryAt(element);
    return entry === null ? -1 : this.#entries.indexOf(entry);
  }

  clear() {
    this.#entries = [];
    this.element.hidden = true;
    this.#list.clear();
    this.#short.clear();
  }
}

/**
 * Returns whether a piece or a quotation nested in it has a verdict.
 * @param {EntryPiece} piece
 * @param {Verdict} verdict
 * @returns {boolean}
 */
function hasVerdict(piece, verdict) {
  return piece.verdict === verdict || piece.nested.some((each) => hasVerdict(each, verdict));
}
