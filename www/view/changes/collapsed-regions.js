/**
 * Shows regions of unchanged sentences as a button that expands them.
 *
 * Collapsed text stays in the document as `hidden="until-found"`, so the browser's search finds it and expands it.
 */

import { collapse, SentenceStarts } from "../../model/collapsed-regions.js";
import { make, makeButton } from "../common/dom.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { CollapsedRegion } from "../../model/collapsed-regions.js" */
/** @import { Paragraph, Piece } from "../../model/inline-paragraphs.js" */
/** @import { Comparison, Texts } from "../../model/texts.js" */
/** @import { ChangesView, Collapsing } from "./changes-view.js" */

/** @implements {Collapsing} */
export class CollapsedRegions {
  #view;
  #message;
  #sentences = { before: new SentenceStarts(), after: new SentenceStarts() };
  /** The regions that the reader has expanded, by their text, which does not change when offsets shift. @type {Set<string>} */
  #expanded = new Set();

  /**
   * @param {ChangesView} view
   * @param {FormatMessage} message
   */
  constructor(view, message) {
    this.#view = view;
    this.#message = message;
    view.root.addEventListener("click", (event) => {
      const button = event.target instanceof Element ? event.target.closest(".run") : null;
      const region = button && this.#regionOf(button);
      if (region) this.#setOpen(region, !region.isOpen);
    });
    view.root.addEventListener("beforematch", (event) => {
      const part = event.target instanceof Element ? event.target.closest(".unchanged") : null;
      const region = part && this.#regionOf(part);
      if (region) this.#setOpen(region, true);
    });
  }

  /** Forgets which regions were expanded. */
  reset() {
    this.#expanded.clear();
  }

  /**
   * Marks in paragraphs which pieces are collapsed.
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {Paragraph[][][]} lists
   */
  apply(texts, comparison, lists) {
    return collapse(texts, comparison, lists, this.#sentences, (text) => this.#isExpanded(text));
  }

  /**
   * Returns the element into which a piece is written, with the button of its region in front.
   * @param {Element} parent
   * @param {Piece} piece
   */
  wrap(parent, { region, opensRegion, isAllCollapsed }) {
    if (region === undefined) return parent;
    const part = make("span", isAllCollapsed === true ? "unchanged alone" : "unchanged");
    if (opensRegion === true) parent.append(this.#label(makeButton("run"), region));
    setHidden(part, !region.isOpen);
    parent.append(part);
    return part;
  }

  /** @param {string} text */
  #isExpanded(text) {
    for (const expanded of this.#expanded) if (text.includes(expanded) || expanded.includes(text)) return true;
    return false;
  }

  /** @param {CollapsedRegion} region @param {boolean} isOpen */
  #setOpen(region, isOpen) {
    region.isOpen = isOpen;
    if (isOpen) this.#expanded.add(region.text);
    else {
      for (const expanded of this.#expanded) {
        if (region.text.includes(expanded) || expanded.includes(region.text)) this.#expanded.delete(expanded);
      }
    }
    for (const [element, other] of this.#elements()) {
      if (other !== region) continue;
      if (element instanceof HTMLButtonElement) this.#label(element, region);
      else setHidden(element, !isOpen);
    }
  }

  /** @param {HTMLButtonElement} button @param {CollapsedRegion} region */
  #label(button, { sentences, isOpen }) {
    button.tabIndex = button.tabIndex === 0 && button.isConnected ? 0 : -1;
    button.dir = "auto";
    button.setAttribute("aria-expanded", String(isOpen));
    button.replaceChildren(
      make("span", "", this.#message("collapsed.sentences", { n: sentences })),
      " ",
      make("span", "verb", this.#message(isOpen ? "collapsed.hide" : "collapsed.show")),
    );
    return button;
  }

  /** @param {Element} element */
  #regionOf(element) {
    for (const [other, region] of this.#elements()) if (other === element) return region;
    return undefined;
  }

  /**
   * Yields the elements of all regions. The regions are read from the current models, because a block may have been drawn for an earlier
   * comparison.
   * @returns {Generator<[HTMLElement, CollapsedRegion], void, void>}
   */
  *#elements() {
    for (const list of this.#view.drawn) {
      for (const { element, model } of list) {
        const pieces = model.flat().filter(({ region }) => region !== undefined);
        if (pieces.length === 0) continue;
        /** @type {NodeListOf<HTMLElement>} */
        const parts = element.querySelectorAll(".unchanged");
        /** @type {NodeListOf<HTMLElement>} */
        const buttons = element.querySelectorAll(".run");
        let button = 0;
        for (const [index, { region, opensRegion }] of pieces.entries()) {
          if (region === undefined) continue;
          if (opensRegion === true) yield [/** @type {HTMLElement} */ (buttons[button++]), region];
          yield [/** @type {HTMLElement} */ (parts[index]), region];
        }
      }
    }
  }
}

/** @param {HTMLElement} element @param {boolean} hidden */
function setHidden(element, hidden) {
  if (hidden) element.setAttribute("hidden", "until-found");
  else element.removeAttribute("hidden");
}
