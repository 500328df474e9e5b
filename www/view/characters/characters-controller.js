/**
 * Connects the list of deceptive characters with their marks in the text, for the page and the element.
 */

import { reveal } from "../changes/reveal.js";
import { make } from "../common/dom.js";
import { drawPlaces, markPlaces, readPlaces, unmarkPlaces } from "./deceptive-characters.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { Comparison, Texts } from "../../model/texts.js" */
/** @import { ChangesView } from "../changes/changes-view.js" */
/** @import { Place } from "./deceptive-characters.js" */

/**
 * @typedef {object} CharactersSettings
 * @property {() => void} [showChanges] makes the view of the changes visible, before the reader goes to a place in it
 * @property {(place: Place, button: HTMLElement) => void} goElsewhere called when the reader wants to go to a place and the view does not
 *   show the comparison
 * @property {(view: ChangesView, comparison: Comparison, place: Place) => boolean} [isListed] whether a place is listed; by default, all are
 */

export class CharactersController {
  list = make("ol");
  unlisted = make("p");
  #message;
  #showChanges;
  #goElsewhere;
  #isListed;
  /** @type {{ texts: Texts, comparison: Comparison } | null} */
  #shown = null;
  /** The view in which the changes are drawn, with the comparison that it shows. @type {{ view: ChangesView, comparison: Comparison } | null} */
  #drawn = null;

  /**
   * @param {FormatMessage} message
   * @param {CharactersSettings} settings
   */
  constructor(message, { showChanges = () => {}, goElsewhere, isListed = () => true }) {
    this.#message = message;
    this.#showChanges = showChanges;
    this.#goElsewhere = goElsewhere;
    this.#isListed = isListed;
    this.list.setAttribute("role", "list");
    this.list.setAttribute("aria-label", message("deceptive.title"));
  }

  /** The comparison whose characters are listed. */
  get comparison() {
    return this.#shown?.comparison ?? null;
  }

  /** Sets the comparison to list. @param {Texts} texts @param {Comparison} comparison */
  show(texts, comparison) {
    this.#shown = { texts, comparison };
  }

  /** Sets where changes are drawn; `null` if they are not. @param {ChangesView | null} view @param {Comparison} comparison */
  setView(view, comparison) {
    this.#drawn = view === null ? null : { view, comparison };
  }

  /** Fills the list, and marks what it lists. */
  open() {
    if (this.#shown === null) return;
    const { texts, comparison } = this.#shown;
    const { places, unlisted } = readPlaces(comparison);
    const listed = places.filter(
      (place) => this.#drawn === null || this.#isListed(this.#drawn.view, comparison, place),
    );
    const go = (/** @type {Place} */ place, /** @type {HTMLElement} */ button) => this.#go(place, button);
    this.list.replaceChildren(...drawPlaces(texts, comparison, listed, this.#message, go));
    const n = unlisted + places.length - listed.length;
    this.unlisted.textContent = n === 0 ? "" : this.#message("deceptive.unlisted", { n });
    this.mark();
  }

  /** Marks the places in the view. */
  mark() {
    if (this.#drawn === null) return;
    const { view, comparison } = this.#drawn;
    const places = readPlaces(comparison).places.filter((place) => this.#isListed(view, comparison, place));
    markPlaces(view, comparison, places, this.#message);
  }

  /** Removes the marks. */
  unmark() {
    if (this.#drawn !== null) unmarkPlaces(this.#drawn.view);
  }

  /** @param {Place} place @param {HTMLElement} button */
  #go(place, button) {
    this.#showChanges();
    if (this.#drawn === null || this.#drawn.comparison !== this.#shown?.comparison) this.#goElsewhere(place, button);
    else reveal(this.#drawn.view, this.#drawn.comparison, place, button);
  }
}
