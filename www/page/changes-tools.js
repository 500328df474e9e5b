/**
 * What helps a reader through many changes, and is not needed to see the first: the strip, the filter, folding, and copying
 * a text as it stands. Loaded when the changes are on the screen.
 */

import { Copying } from "../render/copying.js";
import { FILTERS, hunksByFilter } from "../render/filter.js";
import { Folds } from "../render/folds.js";
import { make } from "../render/make.js";
import { Overview } from "../render/overview.js";
import { find } from "./find.js";
import { offerLeaving } from "./leave-key.js";
import { loadSheet } from "./sheets.js";
import { learn, say } from "./words.js";
import { CHANGES_WORDS } from "./words-changes.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../render/changes.js").ChangesView} ChangesView */
/** @typedef {import("../render/changes.js").Texts} Texts */
/** @typedef {import("../render/filter.js").Filter} Filter */

learn(CHANGES_WORDS);

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
    await loadSheet("changes.css");
    return new ChangesTools(...parts);
  }

  /**
   * @param {ChangesView} view
   * @param {HTMLSelectElement} choice where the reader chooses which changes are wanted
   * @param {(hunk: number) => void} go
   * @param {(text: string) => void} announce
   * @param {() => void} changed what to do when other stretches are left out
   */
  constructor(view, choice, go, announce, changed) {
    this.folds = new Folds(view, say);
    this.#overview = new Overview(view, say("overview.title"), go);
    this.#copying = new Copying(view, (side) => {
      const text = say("copied", { side: say(`side.${side}`) });
      announce(text);
      this.#tell(text);
    });
    // It is for the eye: what is announced is heard.
    this.#copied.setAttribute("aria-hidden", "true");
    view.root.after(this.#overview.element, this.#copied);
    this.#choice = choice;
    this.#group = choice.querySelector("optgroup") ?? make("optgroup");
    this.#group.label = say("filter.group");
    offerLeaving({
      root: view.root,
      list: find("#changes-list", HTMLElement),
      texts: () => this.#shown.texts,
      blockIn: async (range) => {
        const { blockIn } = await import("../render/block-at.js");
        return this.#shown.comparison && blockIn(view, this.#shown.comparison, range);
      },
      blockOf: () => null,
      changed,
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
      const option = make("option", "", say("filter.count", { name: say(`filter.${filter}`), n }));
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
