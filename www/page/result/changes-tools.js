/**
 * The tools for many changes: the overview ruler, the filter, collapsed regions, copying, and additions to the list.
 *
 * Loaded after the first changes are drawn, which do not need them.
 */

import { message } from "../../messages/messages.js";
import { FILTERS, hunksByFilter } from "../../model/change-order.js";
import { CollapsedRegions } from "../../view/changes/collapsed-regions.js";
import { SourceTextCopier } from "../../view/changes/copy-source-text.js";
import { OverviewRuler } from "../../view/changes/overview-ruler.js";
import { find, make } from "../../view/common/dom.js";
import { enableExclusions } from "../exclusions/result-exclusions.js";
import { loadSheet } from "../stylesheets.js";

/** @import { Comparison, Texts } from "../../model/texts.js" */
/** @import { ChangesController } from "../../view/changes/changes-controller.js" */

/** How long the message after copying is shown, in milliseconds. */
const SHOWN = 5000;

export class ChangesTools {
  regions;
  #overview;
  #copier;
  #copied = make("p", "copied");
  #filter;
  #filterGroup;
  #timer = 0;
  /** Tells the exclusion menu that other texts are drawn. */
  #shownAgain;
  /** @type {{ texts: Texts, comparison: Comparison | null }} */
  #shown = { texts: { before: "", after: "" }, comparison: null };

  /** @param {ConstructorParameters<typeof ChangesTools>} parameters */
  static async load(...parameters) {
    await loadSheet(new URL("../../view/changes/changes.css", import.meta.url));
    return new ChangesTools(...parameters);
  }

  /**
   * @param {ChangesController} changes
   * @param {HTMLSelectElement} filter the menu of orders, to which the filters are added
   */
  constructor(changes, filter) {
    const { view } = changes;
    this.regions = new CollapsedRegions(view, message);
    this.#overview = new OverviewRuler(view, (hunk) => changes.goTo(hunk));
    this.#copier = new SourceTextCopier(view, (side) => {
      const text = message("copied", { side: message(`side.${side}`) });
      find("#announcement", HTMLElement).textContent = text;
      this.#showCopied(text);
    });
    // Screen readers read the announcement instead.
    this.#copied.setAttribute("aria-hidden", "true");
    view.root.after(this.#overview.element, this.#copied);
    this.#filter = filter;
    this.#filterGroup = filter.querySelector("optgroup") ?? make("optgroup");
    this.label();
    this.#shownAgain = enableExclusions({
      root: view.root,
      list: find("#changes-list", HTMLElement),
      texts: () => this.#shown.texts,
      blockIn: async (range) => {
        const { paragraphsIn } = await import("../../view/changes/paragraph-range.js");
        return this.#shown.comparison && paragraphsIn(view, this.#shown.comparison, range);
      },
      blockOf: () => null,
    });
  }

  /** Labels what is not drawn with each result. */
  label() {
    this.#filterGroup.label = message("filter.group");
    this.#overview.label = message("overview.title");
  }

  /**
   * Updates the filters in the menu.
   * @param {Comparison} comparison
   * @param {Uint8Array} groups
   * @returns {ReadonlySet<number> | null} the hunks that the chosen filter includes; `null` for all
   */
  filter(comparison, groups) {
    const selected = hunksByFilter(comparison, groups);
    const chosen = FILTERS.find((filter) => filter === this.#filter.value);
    const offered = FILTERS.filter((filter) => filter === chosen || (selected.get(filter)?.size ?? 0) > 0);
    const options = offered.map((filter) => {
      const n = selected.get(filter)?.size ?? 0;
      const option = make("option", "", message("filter.count", { name: message(`filter.${filter}`), n }));
      option.value = filter;
      return option;
    });
    this.#filterGroup.replaceChildren(...options);
    this.#filterGroup.remove();
    if (options.length > 0) this.#filter.append(this.#filterGroup);
    if (chosen !== undefined) this.#filter.value = chosen;
    return chosen === undefined ? null : (selected.get(chosen) ?? null);
  }

  /**
   * Must be called after the changes are drawn.
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {ReadonlySet<number> | null} filtered
   */
  show(texts, comparison, filtered) {
    this.#shown = { texts, comparison };
    this.#overview.show(comparison, filtered === null ? null : (hunk) => filtered.has(hunk));
    this.#copier.show(texts);
    this.#shownAgain();
  }

  /** @param {number} hunk -1 for none */
  setCurrent(hunk) {
    this.#overview.setCurrent(hunk);
  }

  clear() {
    this.#shown = { ...this.#shown, comparison: null };
    this.#overview.clear();
    this.#copier.clear();
  }

  /** @param {string} text */
  #showCopied(text) {
    clearTimeout(this.#timer);
    this.#copied.textContent = text;
    this.#timer = setTimeout(() => this.#copied.replaceChildren(), SHOWN);
  }
}

/**
 * Adds the nearest sentences to the list, and marks deceptive characters in the text. A module that does not load adds nothing.
 * @param {ChangesController} changes
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {() => boolean} isShown whether the changes of this comparison are still drawn
 */
export function addToChanges({ list, view }, texts, comparison, isShown) {
  const ignore = () => {};
  if (comparison.nearest?.length) {
    Promise.all([
      import("../../view/changes/nearest-sentences.js"),
      loadSheet(new URL("../../view/changes/nearest-sentences.css", import.meta.url)),
    ]).then(([{ showNearest }]) => isShown() && showNearest(list, view, texts, comparison, message), ignore);
  }
  if (comparison.deceptive?.names.length) {
    import("./characters-panel.js").then(({ drawnIn }) => isShown() && drawnIn(view, comparison), ignore);
  }
}
