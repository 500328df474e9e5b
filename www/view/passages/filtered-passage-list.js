/**
 * Draws the list of passages with a menu that filters it.
 */

import { make } from "../common/dom.js";
import { countsOf, FILTERS, PassageList } from "./passage-list.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { Reuse } from "../../model/passages.js" */
/** @import { Side, Texts } from "../../model/texts.js" */
/** @import { Filter, PassageActions } from "./passage-list.js" */

export class FilteredPassageList {
  #select = make("select");
  /** The menu. */
  choice;
  /** How to use the list; hidden if no passage is listed. */
  hint;
  /** Shown in the place of an empty list. */
  none = make("p", "quiet");
  items = make("ol");
  #message;
  #list;
  #filtered;
  #filtering = new AbortController();
  /** @type {Reuse | null} */
  #reuse = null;

  /**
   * @param {FormatMessage} message
   * @param {PassageActions} actions
   * @param {(filter: Filter) => void} filtered called with the chosen filter
   */
  constructor(message, actions, filtered) {
    this.#message = message;
    this.#filtered = filtered;
    this.choice = make("label", "filter", make("span", "unseen", message("filter.title")), this.#select);
    this.hint = make("p", "quiet", message("shared.hint"));
    this.items.setAttribute("role", "list");
    this.#list = new PassageList(this.items, message, actions);
    this.#select.addEventListener("change", () => this.#applyFilter());
  }

  /** The chosen filter; empty until a comparison is shown. */
  get filter() {
    return this.#select.value;
  }

  /**
   * @param {Texts} texts
   * @param {Record<Side, { hardWrapped: boolean }>} statistics
   * @param {Reuse} reuse
   * @param {string} filter the filter to choose
   * @param {AbortSignal} signal
   * @returns {Promise<boolean>} whether it was drawn to the end
   */
  async show(texts, statistics, reuse, filter, signal) {
    this.#filtering.abort();
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
    await this.#applyFilter();
    return true;
  }

  /** Marks one passage as current. @param {number} passage */
  setCurrent(passage) {
    this.#list.setCurrent(passage);
  }

  /** The current passage, -1 for none. */
  get current() {
    return this.#list.current;
  }

  /** Returns the sentences of a line that only one text has, `null` for another line. @param {Element} element */
  missingAt(element) {
    return this.#list.missingAt(element);
  }

  /** Removes all lines. The signal of a drawing in progress must have been aborted before. */
  clear() {
    this.#filtering.abort();
    this.#reuse = null;
    this.#list.clear();
  }

  async #applyFilter() {
    if (this.#reuse === null) return;
    this.#filtering.abort();
    this.#filtering = new AbortController();
    const filter = /** @type {Filter} */ (this.#select.value);
    this.#filtered(filter);
    const n = this.#reuse.passages.length;
    this.none.hidden = (filter === "all" ? n : countsOf(this.#reuse)[filter]) > 0;
    this.none.textContent = this.#message(filter === "all" || n === 0 ? "shared.none" : "filter.none");
    await this.#list.filter(filter, this.#filtering.signal);
  }
}
