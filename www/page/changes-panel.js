/**
 * The view of the changes: the text, the list beside it, and the reader's place among them.
 */

import { count } from "../engine/tables.js";
import { ChangesView } from "../render/changes.js";
import { ChangesList } from "../render/list.js";
import { scrollToMiddle } from "../render/scroll.js";
import { find } from "./find.js";
import { sumUpForms } from "./sum.js";
import { say } from "./words.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../render/changes.js").Layout} Layout */
/** @typedef {import("../render/changes.js").Texts} Texts */

/** Side by side needs room for two columns; `page.css` has the same width. */
const NARROW = matchMedia("(max-width: 47.99em)");

export class ChangesPanel {
  #root = find("#changes", HTMLElement);
  #none = find("#changes-none", HTMLElement);
  #forms = find("#changes-forms", HTMLElement);
  #at = find("#step-at", HTMLElement);
  #announcement = find("#announcement", HTMLElement);
  #previous = find("#previous", HTMLButtonElement);
  #next = find("#next", HTMLButtonElement);
  #text;
  #list;
  /** @type {Layout} */
  #layout = "inline";
  #hunks = 0;
  #current = -1;

  /** @param {() => void} redraw what to do when the panel must be shown in another layout */
  constructor(redraw) {
    const text = find(".text", HTMLElement, this.#root);
    this.#text = new ChangesView(text, say);
    this.#list = new ChangesList(find("ol", HTMLElement, this.#root), say, (hunk) => this.#go(hunk));

    text.addEventListener("click", (event) => {
      const hunk = this.#text.hunkOf(event.target instanceof Element ? event.target : null);
      // Whoever selects text wants the text, not the change.
      if (hunk >= 0 && getSelection()?.isCollapsed !== false) this.#stand(hunk);
    });
    this.#previous.addEventListener("click", () => this.step(-1));
    this.#next.addEventListener("click", () => this.step(1));
    find("#layout", HTMLElement).addEventListener("change", (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      this.#layout = event.target.value === "paired" ? "paired" : "inline";
      redraw();
    });
    NARROW.addEventListener("change", () => {
      if (this.#layout === "paired") redraw();
    });
  }

  /**
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {boolean} same whether the same comparison was shown before, so that the reader keeps the place
   * @param {AbortSignal} signal
   * @returns {Promise<boolean>} whether it was drawn to the end
   */
  async show(texts, comparison, same, signal) {
    const current = same ? this.#current : -1;
    const layout = NARROW.matches ? "inline" : this.#layout;
    this.#root.dataset.layout = layout;
    this.#hunks = count(comparison.hunks, "hunks");
    this.#stand(-1);
    this.#none.hidden = this.#hunks > 0;
    const forms = count(comparison.forms, "forms");
    this.#forms.textContent = forms === 0 ? "" : say("changes.forms", { n: forms, kinds: sumUpForms(comparison) });

    if (!(await this.#text.show(texts, comparison, layout, signal))) return false;
    if (!(await this.#list.show(texts, comparison, signal))) return false;
    if (current >= 0) this.#go(current);
    return true;
  }

  clear() {
    this.#hunks = 0;
    this.#stand(-1);
    this.#text.clear();
    this.#list.clear();
  }

  /** Goes to the next change, or with -1 to the previous one; after the last comes the first. @param {1 | -1} by */
  step(by) {
    if (this.#hunks === 0) return;
    const from = this.#current < 0 && by < 0 ? 0 : this.#current;
    this.#go((from + by + this.#hunks) % this.#hunks);
  }

  /** @param {number} hunk */
  #go(hunk) {
    const heard = this.#stand(hunk);
    this.#announcement.textContent = say("step.announce", { at: hunk + 1, n: this.#hunks, text: heard });
    const [mark] = this.#text.marksOf(hunk);
    if (mark !== undefined) scrollToMiddle(mark);
  }

  /** @param {number} hunk -1 for none */
  #stand(hunk) {
    this.#current = hunk;
    this.#text.step(hunk);
    this.#previous.disabled = this.#hunks === 0;
    this.#next.disabled = this.#hunks === 0;
    this.#at.textContent = hunk < 0 ? "" : say("step.at", { at: hunk + 1, n: this.#hunks });
    return this.#list.step(hunk);
  }
}
