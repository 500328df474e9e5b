/**
 * Draws what two texts share: each text in a pane of its own, a strip between them, the passages marked by their kind.
 *
 * Pointing at a passage, focusing or clicking it lights up its partner; a click brings the partner into view. Like
 * `changes.js` it knows nothing of the page, and pasted text enters as text nodes.
 */

import { firstWhere, OTHER, SIDES } from "../../model/paragraphs.js";
import { paragraphsOf, withFolds } from "../../model/passage-segments.js";
import { nothing, partnersOf, placesOf } from "../../model/passages.js";
import { make } from "../common/dom.js";
import { isSelecting, listenToPointing } from "../common/pointer.js";
import { inSlices } from "../common/time-slices.js";
import { Strip } from "./passage-ruler.js";
import { Pane } from "./text-pane.js";

/** @typedef {import("../../model/passages.js").Reuse} Reuse */
/** @typedef {import("../../model/passages.js").Place} Place */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../model/paragraphs.js").Span} Span */
/** @typedef {import("../changes/changes-view.js").Texts} Texts */
/** @typedef {import("../../messages/keys.js").FormatMessage} FormatMessage */

export class SharedView {
  /** @type {Record<Side, Pane>} */
  #panes;
  /** @type {Record<Side, Strip>} */
  #strips;
  /** @type {Record<Side, Element>} */
  #sides;
  /** @type {Reuse | null} */
  #reuse = null;
  #chosen;

  /**
   * @param {Element} root what to fill; whatever is in it goes
   * @param {FormatMessage} message
   * @param {(passage: number, side: Side, partner: Span | null) => void} chosen told of the passage that the reader has gone to in a text, and of
   *   its partner that came into view in the other, if any
   * @param {(side: Side, index: number) => void} unfold what to do when the reader wants to have back what is left out
   */
  constructor(root, message, chosen, unfold) {
    this.#chosen = chosen;
    const pane = (/** @type {Side} */ side) => new Pane(side, message, (index) => unfold(side, index));
    this.#panes = { before: pane("before"), after: pane("after") };
    /** @param {Side} side */
    const strip = (side) =>
      new Strip(side, message, this.#panes[side].element, (goal) => {
        if ("tile" in goal) this.#go({ side, tile: goal.tile }, true);
        else this.#panes[side].reveal({ start: goal.offset, end: goal.offset });
      });
    this.#strips = { before: strip("before"), after: strip("after") };
    this.#sides = {
      before: make("div", "side", this.#panes.before.element, this.#strips.before.element),
      after: make("div", "side", this.#strips.after.element, this.#panes.after.element),
    };
    root.replaceChildren(this.#sides.before, this.#sides.after);
    for (const side of SIDES) this.#listen(side);
  }

  /**
   * Shows what the two texts share.
   * @param {Texts} texts
   * @param {Record<Side, { hardWrapped: boolean }>} statistics
   * @param {Reuse} reuse
   * @param {Record<Side, Span[]>} pointed what else will be lit up
   * @param {Record<Side, import("../../model/passage-segments.js").Fold[]>} folds where something is left out
   * @param {AbortSignal} signal for when a newer comparison takes over
   * @returns {Promise<boolean>} whether it was drawn to the end
   */
  async show(texts, statistics, reuse, pointed, folds, signal) {
    this.#reuse = null;
    this.#light(null);
    for (const side of SIDES) {
      const paragraphs = paragraphsOf(texts[side], statistics[side].hardWrapped, reuse, side, pointed[side]);
      const all = withFolds(paragraphs, folds[side]);
      if (!(await inSlices(this.#panes[side].update(all), signal))) return false;
      this.#strips[side].show(reuse, side, texts[side].length);
      this.#sides[side].classList.toggle("quotes", side === reuse.quoting);
    }
    this.#reuse = reuse;
    return true;
  }

  /** Shows nothing. A drawing under way must have been called off before. */
  clear() {
    this.#light(null);
    this.#reuse = null;
    for (const side of SIDES) {
      this.#panes[side].clear();
      this.#strips[side].clear();
    }
  }

  /**
   * The paragraphs that a range lies in, of the text that it begins in.
   * @param {Range} range
   * @returns {import("../changes/paragraph-range.js").Block | null}
   */
  blockIn(range) {
    const side = SIDES.find((each) => this.#panes[each].element.contains(range.startContainer));
    const block = side === undefined ? null : this.#panes[side].blockIn(range);
    return side === undefined || block === null ? null : { elements: block.elements, spans: { [side]: block.span } };
  }

  /** Lights up a passage in both texts. @param {number} passage */
  lightPassage(passage) {
    if (this.#reuse !== null) this.#light(placesOf(this.#reuse, passage));
  }

  /** Shows a passage in both texts. @param {number} passage */
  goToPassage(passage) {
    const found = this.#reuse?.passages[passage];
    if (found === undefined) return;
    this.lightPassage(passage);
    for (const side of SIDES) this.#panes[side].reveal(found[side]);
  }

  /**
   * Lights up stretches of either text, and brings the first of each into view.
   * @param {Partial<Record<Side, readonly Span[]>>} spans
   * @param {Side} [focus] in which text the reader goes there
   */
  goTo(spans, focus) {
    for (const side of SIDES) {
      const here = spans[side] ?? [];
      this.#panes[side].light(here, []);
      if (here[0] !== undefined) this.#panes[side].reveal(here[0], side === focus);
    }
  }

  /** Lights up a stretch of one text, and nothing else. @param {Side} side @param {Span} span */
  lightSpan(side, span) {
    this.#panes[side].light([span], []);
    this.#panes[OTHER[side]].light([], []);
  }

  /** @param {ReturnType<typeof placesOf> | null} lit */
  #light(lit) {
    for (const side of SIDES) {
      const { here, also } = lit?.[side] ?? nothing();
      this.#panes[side].light(here, also);
    }
  }

  /**
   * Lights up a tile and brings its partner into view; and the tile as well, where the reader was elsewhere.
   * @param {Place} place
   * @param {boolean} own
   */
  #go(place, own) {
    if (this.#reuse === null) return;
    const { side, tile } = place;
    const lit = partnersOf(this.#reuse, place);
    this.#light(lit);
    this.#strips[side].at(tile);
    this.#strips[OTHER[side]].at(null);
    if (own) this.#panes[side].reveal(tile);
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
      if (place !== null && this.#reuse !== null) this.#light(partnersOf(this.#reuse, place));
    });
    element.addEventListener("click", (event) => {
      const place = placeOf(event);
      // Whoever selects text wants the text, not its partner.
      if (place !== null && !isSelecting(element)) this.#go(place, false);
    });
    element.addEventListener("keydown", (event) => {
      const place = event.key === "Enter" || event.key === " " ? placeOf(event) : null;
      if (place === null) return;
      event.preventDefault();
      this.#go(place, false);
    });
  }
}

/**
 * What the list of passages does with a view of them.
 * @param {SharedView} view
 * @returns {import("./passage-list.js").Acts}
 */
export function actsOn(view) {
  return {
    choose: (passage) => view.goToPassage(passage),
    point: (passage) => view.lightPassage(passage),
    chooseSpan: (side, span) => view.goTo({ [side]: [span] }),
    pointSpan: (side, span) => view.lightSpan(side, span),
  };
}
