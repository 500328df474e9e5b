/**
 * The list of passages under a choice of which are listed.
 */

import { make } from "../common/dom.js";
import { countsOf, FILTERS, PassagesList } from "./passage-list.js";

/** @typedef {import("../changes/changes-view.js").Texts} Texts */
/** @typedef {import("../../model/passages.js").Reuse} Reuse */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("./passage-list.js").Acts} Acts */
/** @typedef {import("./passage-list.js").Filter} Filter */
/** @typedef {import("../../messages/keys.js").FormatMessage} FormatMessage */

export class FilteredPassages {
  #select = make("select");
  /** Which are listed. */
  choice;
  /** What there is to know where something is listed. */
  hint;
  /** Stands in for a list of none. */
  none = make("p", "quiet");
  items = make("ol");
  #message;
  #list;
  #narrowed;
  #narrowing = new AbortController();
  /** @type {Reuse | null} */
  #reuse = null;

  /**
   * @param {FormatMessage} message
   * @param {Acts} act
   * @param {(filter: Filter) => void} narrowed told of the choice
   */
  constructor(message, act, narrowed) {
    this.#message = message;
    this.#narrowed = narrowed;
    this.choice = make("label", "filter", make("span", "unseen", message("filter.title")), this.#select);
    this.hint = make("p", "quiet", message("shared.hint"));
    this.items.setAttribute("role", "list");
    this.#list = new PassagesList(this.items, message, act);
    this.#select.addEventListener("change", () => this.#narrow());
  }

  /** Which are listed; empty until there are some. */
  get filter() {
    return this.#select.value;
  }

  /**
   * @param {Texts} texts
   * @param {Record<Side, { hardWrapped: boolean }>} statistics
   * @param {Reuse} reuse
   * @param {string} filter which are to be listed
   * @param {AbortSignal} signal
   * @returns {Promise<boolean>} whether it was drawn to the end
   */
  async show(texts, statistics, reuse, filter, signal) {
    this.#narrowing.abort();
    this.#reuse = reuse;
    const counts = countsOf(reuse);
    this.#select.replaceChildren(
      ...FILTERS.map((each) => {
        const option = make("option", "", this.#message(`filter.${each}`, { n: counts[each] }));
        option.value = each;
        return option;
      }),
    );
    this.#select.value = FILTERS.find((each) => each === filter) ?? "all";
    this.hint.hidden = reuse.passages.length === 0;
    if (!(await this.#list.show(texts, statistics, reuse, signal))) return false;
    await this.#narrow();
    return true;
  }

  /** Marks one passage as the one the reader is at. @param {number} passage */
  stand(passage) {
    this.#list.stand(passage);
  }

  /** The passage that the reader is at, -1 for none. */
  get at() {
    return this.#list.at;
  }

  /** The sentences of one text alone that a line of the list shows, if that is what it shows. @param {Element} element */
  leftAt(element) {
    return this.#list.leftAt(element);
  }

  /** Shows nothing. A drawing under way must have been called off before. */
  clear() {
    this.#narrowing.abort();
    this.#reuse = null;
    this.#list.clear();
  }

  async #narrow() {
    if (this.#reuse === null) return;
    this.#narrowing.abort();
    this.#narrowing = new AbortController();
    const filter = /** @type {Filter} */ (this.#select.value);
    this.#narrowed(filter);
    const n = this.#reuse.passages.length;
    this.none.hidden = (filter === "all" ? n : countsOf(this.#reuse)[filter]) > 0;
    this.none.textContent = this.#message(filter === "all" || n === 0 ? "shared.none" : "filter.none");
    await this.#list.narrow(filter, this.#narrowing.signal);
  }
}
