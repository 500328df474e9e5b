/**
 * What helps a reader through many changes, and is not needed to see the first: the strip, the filter, folding, and copying
 * a text as it stands. Loaded when the changes are on the screen.
 */

import { message } from "../../messages/messages.js";
import { FILTERS, hunksByFilter } from "../../model/filter.js";
import { Folds } from "../../view/changes/collapsed-regions.js";
import { Copying } from "../../view/changes/copy-source-text.js";
import { Overview } from "../../view/changes/overview-ruler.js";
import { make } from "../../view/common/dom.js";
import { find } from "../../view/common/find.js";
import { enableExclusions } from "../exclusions/result-exclusions.js";
import { loadSheet } from "../stylesheets.js";

/** @typedef {import("../../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../../view/changes/changes-view.js").ChangesView} ChangesView */
/** @typedef {import("../../view/changes/changes-view.js").Texts} Texts */
/** @typedef {import("../../model/filter.js").Filter} Filter */

/** Milliseconds for which a word on what was copied stays. */
const READ = 5000;

export class ChangesTools {
  folds;
  #overview;
  #copying;
  #copied = make("p", "copied");
  #choice;
  #group;
  #unsaid = 0;
  /** @type {{ texts: Texts, comparison: Comparison | null }} */
  #shown = { texts: { before: "", after: "" }, comparison: null };

  /** @param {ConstructorParameters<typeof ChangesTools>} parts */
  static async load(...parts) {
    await loadSheet(new URL("../../view/changes/changes.css", import.meta.url));
    return new ChangesTools(...parts);
  }

  /**
   * @param {ChangesView} view
   * @param {HTMLSelectElement} choice where the reader chooses which changes are wanted
   * @param {(hunk: number) => void} go
   * @param {(text: string) => void} announce
   */
  constructor(view, choice, go, announce) {
    this.folds = new Folds(view, message);
    this.#overview = new Overview(view, message("overview.title"), go);
    this.#copying = new Copying(view, (side) => {
      const text = message("copied", { side: message(`side.${side}`) });
      announce(text);
      this.#tell(text);
    });
    // It is for the eye: what is announced is heard.
    this.#copied.setAttribute("aria-hidden", "true");
    view.root.after(this.#overview.element, this.#copied);
    this.#choice = choice;
    this.#group = choice.querySelector("optgroup") ?? make("optgroup");
    this.#group.label = message("filter.group");
    enableExclusions({
      root: view.root,
      list: find("#changes-list", HTMLElement),
      texts: () => this.#shown.texts,
      blockIn: async (range) => {
        const { blockIn } = await import("../../view/changes/paragraph-range.js");
        return this.#shown.comparison && blockIn(view, this.#shown.comparison, range);
      },
      blockOf: () => null,
    });
  }

  /**
   * Offers to look at some changes alone.
   * @param {Comparison} comparison
   * @param {Uint8Array} groups
   * @returns {ReadonlySet<number> | null} those that the reader has chosen; `null`: all
   */
  filter(comparison, groups) {
    const found = hunksByFilter(comparison, groups);
    const chosen = FILTERS.find((filter) => filter === this.#choice.value);
    const offered = FILTERS.filter((filter) => filter === chosen || (found.get(filter)?.size ?? 0) > 0);
    const options = offered.map((filter) => {
      const n = found.get(filter)?.size ?? 0;
      const option = make("option", "", message("filter.count", { name: message(`filter.${filter}`), n }));
      option.value = filter;
      return option;
    });
    this.#group.replaceChildren(...options);
    this.#group.remove();
    if (options.length > 0) this.#choice.append(this.#group);
    if (chosen !== undefined) this.#choice.value = chosen;
    return chosen === undefined ? null : (found.get(chosen) ?? null);
  }

  /**
   * To be called when the changes are drawn.
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {ReadonlySet<number> | null} kept
   */
  show(texts, comparison, kept) {
    this.#shown = { texts, comparison };
    this.#overview.show(comparison, kept === null ? null : (hunk) => kept.has(hunk));
    this.#copying.show(texts);
  }

  /** @param {number} hunk -1 for none */
  stand(hunk) {
    this.#overview.at(hunk);
  }

  clear() {
    this.#shown = { ...this.#shown, comparison: null };
    this.#overview.clear();
    this.#copying.clear();
  }

  /** @param {string} text */
  #tell(text) {
    clearTimeout(this.#unsaid);
    this.#copied.textContent = text;
    this.#unsaid = setTimeout(() => this.#copied.replaceChildren(), READ);
  }
}
