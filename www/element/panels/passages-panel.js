/**
 * The passages in the element: the coverage of both texts, the texts, and the list that opens under them.
 *
 * Loaded with the first view of passages.
 */

import { REUSE_MESSAGES } from "../../messages/en/passages-and-quotations.js";
import { make } from "../../view/common/dom.js";
import { PassagesController } from "../../view/passages/passages-controller.js";
import { adopt } from "../stylesheets.js";

/** @import { Messages } from "../../messages/messages.js" */
/** @import { Comparison, Side, Texts } from "../../model/texts.js" */
/** @import { Spans } from "../shadow-view.js" */

export class PassagesPanel {
  element = make("div", "");
  #list = make("details", "list");
  #passages;
  #listing = new AbortController();

  /** @param {Messages} messages */
  constructor(messages) {
    messages.register(REUSE_MESSAGES);
    const coverage = make("div", "coverages");
    const article = make("div", "text shared");
    article.setAttribute("part", "text");
    this.#list.setAttribute("part", "list");
    this.#list.append(make("summary", "", messages.message("element.passages")));
    this.#list.addEventListener("toggle", () => this.#refreshList());
    this.element.append(coverage, article, this.#list);
    const filtered = (/** @type {string} */ filter) => {
      this.element.dataset.filter = filter;
    };
    this.#passages = new PassagesController(messages, { article, coverage }, { filtered });
  }

  /** @param {Texts} texts @param {Comparison} comparison */
  sum(texts, comparison) {
    return this.#passages.sum(texts, comparison);
  }

  /** @param {Texts} texts @param {Comparison} comparison @param {AbortSignal} signal */
  async show(texts, comparison, signal) {
    if (!(await this.#passages.show(texts, comparison, signal))) return false;
    await this.#refreshList();
    return true;
  }

  /** @param {Spans} spans @param {Side} focus */
  goTo(spans, focus) {
    this.#passages.view.goTo(spans, focus);
  }

  /** Draws the list. It is optional: if its style sheet does not load, the list closes, and opening it tries again. */
  #refreshList() {
    return this.#drawList().catch(() => {
      this.#list.open = false;
    });
  }

  /** Draws the list if it is open, which few readers do. */
  async #drawList() {
    this.#listing.abort();
    if (!this.#list.open) return;
    this.#listing = new AbortController();
    const { signal } = this.#listing;
    await adopt(/** @type {ShadowRoot} */ (this.element.getRootNode()), "list");
    if (signal.aborted) return;
    const { choice, hint, none, items, filter } = this.#passages.list;
    if (!choice.isConnected) this.#list.append(choice, hint, make("div", "scroller", none, items));
    await this.#passages.showList(filter, signal);
  }
}
