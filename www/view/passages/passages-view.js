/**
 * Draws the passages that two texts share: each text in a pane with a ruler, the passages marked by kind.
 *
 * Pointing at a passage, or focusing it, highlights its partner in the other text. A click also scrolls the partner into view. The view
 * knows nothing of the page around it.
 */

import { passageParagraphs, withExclusions } from "../../model/passage-segments.js";
import { litByPassage, litByPlace, unlit } from "../../model/passages.js";
import { firstWhere, OTHER, SIDES } from "../../model/texts.js";
import { make } from "../common/dom.js";
import { isSelecting, listenToPointing } from "../common/pointer.js";
import { inSlices } from "../common/time-slices.js";
import { PassageRuler } from "./passage-ruler.js";
import { TextPane } from "./text-pane.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { ExclusionMarker } from "../../model/inline-paragraphs.js" */
/** @import { Lit, Place, Reuse } from "../../model/passages.js" */
/** @import { Side, Span, Texts } from "../../model/texts.js" */
/** @import { ParagraphRange } from "../changes/paragraph-range.js" */
/** @import { PassageActions } from "./passage-list.js" */

export class PassagesView {
  /** @type {Record<Side, TextPane>} */
  #panes;
  /** @type {Record<Side, PassageRuler>} */
  #rulers;
  /** @type {Record<Side, Element>} */
  #sides;
  /** @type {Reuse | null} */
  #reuse = null;
  #chosen;

  /**
   * @param {Element} root the element to fill
   * @param {FormatMessage} message
   * @param {(passage: number, side: Side, partner: Span | null) => void} chosen called when the reader has gone to a passage, with the
   *   partner that was scrolled into view in the text `side`
   * @param {(side: Side, index: number) => void} include called when the reader wants an excluded range back
   */
  constructor(root, message, chosen, include) {
    this.#chosen = chosen;
    const pane = (/** @type {Side} */ side) => new TextPane(side, message, (index) => include(side, index));
    this.#panes = { before: pane("before"), after: pane("after") };
    /** @param {Side} side */
    const ruler = (side) =>
      new PassageRuler(side, message, this.#panes[side].element, (target) => {
        if ("tile" in target) this.#goTo({ side, tile: target.tile }, true);
        else this.#panes[side].reveal({ start: target.offset, end: target.offset });
      });
    this.#rulers = { before: ruler("before"), after: ruler("after") };
    this.#sides = {
      before: make("div", "side", this.#panes.before.element, this.#rulers.before.element),
      after: make("div", "side", this.#rulers.after.element, this.#panes.after.element),
    };
    root.replaceChildren(this.#sides.before, this.#sides.after);
    for (const side of SIDES) this.#listen(side);
  }

  /**
   * Draws the passages of two texts.
   * @param {Texts} texts
   * @param {Record<Side, { hardWrapped: boolean }>} statistics
   * @param {Reuse} reuse
   * @param {Record<Side, Span[]>} targets further spans that can be highlighted
   * @param {Record<Side, ExclusionMarker[]>} exclusions
   * @param {AbortSignal} signal aborts when a newer comparison takes over
   * @returns {Promise<boolean>} whether it was drawn to the end
   */
  async show(texts, statistics, reuse, targets, exclusions, signal) {
    this.#reuse = null;
    this.#light(null);
    for (const side of SIDES) {
      const paragraphs = passageParagraphs(texts[side], statistics[side].hardWrapped, reuse, side, targets[side]);
      const all = withExclusions(paragraphs, exclusions[side]);
      if (!(await inSlices(this.#panes[side].update(all), signal))) return false;
      this.#rulers[side].show(reuse, side, texts[side].length);
      this.#sides[side].classList.toggle("quotes", side === reuse.quoting);
    }
    this.#reuse = reuse;
    return true;
  }

  /** Removes everything. The signal of a drawing in progress must have been aborted before. */
  clear() {
    this.#light(null);
    this.#reuse = null;
    for (const side of SIDES) {
      this.#panes[side].clear();
      this.#rulers[side].clear();
    }
  }

  /**
   * Returns the paragraphs that a range intersects, of the text in which it begins.
   * @param {Range} range
   * @returns {ParagraphRange | null}
   */
  paragraphsIn(range) {
    const side = SIDES.find((each) => this.#panes[each].element.contains(range.startContainer));
    if (side === undefined) return null;
    const paragraphs = this.#panes[side].paragraphsIn(range);
    return paragraphs && { elements: paragraphs.elements, spans: { [side]: paragraphs.span } };
  }

  /** Highlights a passage in both texts. @param {number} passage */
  lightPassage(passage) {
    if (this.#reuse !== null) this.#light(litByPassage(this.#reuse, passage));
  }

  /** Highlights a passage and scrolls to it in both texts. @param {number} passage */
  goToPassage(passage) {
    const spans = this.#reuse?.passages[passage];
    if (spans === undefined) return;
    this.lightPassage(passage);
    for (const side of SIDES) this.#panes[side].reveal(spans[side]);
  }

  /**
   * Highlights spans of either text, and scrolls to the first in each.
   * @param {Partial<Record<Side, readonly Span[]>>} spans
   * @param {Side} [focus] the text in which to focus the first
   */
  goTo(spans, focus) {
    for (const side of SIDES) {
      const here = spans[side] ?? [];
      this.#panes[side].light(here, []);
      if (here[0] !== undefined) this.#panes[side].reveal(here[0], side === focus);
    }
  }

  /** Highlights a span of one text, and nothing else. @param {Side} side @param {Span} span */
  lightSpan(side, span) {
    this.#panes[side].light([span], []);
    this.#panes[OTHER[side]].light([], []);
  }

  /** @param {Record<Side, Lit> | null} lit */
  #light(lit) {
    for (const side of SIDES) {
      const { here, also } = lit?.[side] ?? unlit();
      this.#panes[side].light(here, also);
    }
  }

  /**
   * Highlights a tile and scrolls to its partner.
   * @param {Place} place
   * @param {boolean} scrollsToTile whether to scroll to the tile as well
   */
  #goTo(place, scrollsToTile) {
    if (this.#reuse === null) return;
    const { side, tile } = place;
    const lit = litByPlace(this.#reuse, place);
    this.#light(lit);
    this.#rulers[side].setCurrent(tile);
    this.#rulers[OTHER[side]].setCurrent(null);
    if (scrollsToTile) this.#panes[side].reveal(tile);
    const [partner] = lit[OTHER[side]].here;
    if (partner !== undefined) this.#panes[OTHER[side]].reveal(partner);
    this.#chosen(tile.passage, OTHER[side], partner ?? null);
  }

  /** @param {Side} side @param {Element} target @returns {Place | null} */
  #placeAt(side, target) {
    const offset = this.#panes[side].offsetOf(target);
    const tiles = this.#reuse?.[side].tiles ?? [];
    const tile = offset < 0 ? undefined : tiles[firstWhere(tiles, ({ end }) => end > offset)];
    return tile === undefined ? null : { side, tile };
  }

  /** @param {Side} side */
  #listen(side) {
    const { element } = this.#panes[side];
    /** @param {Event} event */
    const placeOf = (event) => (event.target instanceof Element ? this.#placeAt(side, event.target) : null);
    listenToPointing(element, (target) => {
      const place = this.#placeAt(side, target);
      if (place !== null && this.#reuse !== null) this.#light(litByPlace(this.#reuse, place));
    });
    element.addEventListener("click", (event) => {
      const place = placeOf(event);
      // A reader who selects text does not want to go anywhere.
      if (place !== null && !isSelecting(element)) this.#goTo(place, false);
    });
    element.addEventListener("keydown", (event) => {
      const place = event.key === "Enter" || event.key === " " ? placeOf(event) : null;
      if (place === null) return;
      event.preventDefault();
      this.#goTo(place, false);
    });
  }
}

/**
 * Connects the list of passages with the view.
 * @param {PassagesView} view
 * @returns {PassageActions}
 */
export function actionsOn(view) {
  return {
    choose: (passage) => view.goToPassage(passage),
    point: (passage) => view.lightPassage(passage),
    chooseSpan: (side, span) => view.goTo({ [side]: [span] }),
    pointSpan: (side, span) => view.lightSpan(side, span),
  };
}
