/**
 * Draws the overview ruler next to the changes: the whole text with a bar for each change, and the part that is visible. A click goes there.
 *
 * It is hidden from screen readers, because the list of changes gives the same information to readers without a pointer.
 */

import { kindOf } from "../../model/change-kinds.js";
import { OverviewScale } from "../../model/overview-scale.js";
import { firstWhere } from "../../model/texts.js";
import { make } from "../common/dom.js";
import { RulerBars } from "../common/ruler-bars.js";
import { scrollToShare } from "../common/scroll.js";

/** @import { Paragraph } from "../../model/inline-paragraphs.js" */
/** @import { Comparison, Side } from "../../model/texts.js" */
/** @import { ChangesView } from "./changes-view.js" */

/** A click this near to a change goes to the change, as a share of the ruler. */
const NEAR = 0.012;

/** A block of the view, and its place on the scale. @typedef {{ element: Element, start: number, end: number }} Stop */

export class OverviewRuler {
  #view;
  #go;
  #bars = new RulerBars(2);
  /** @type {OverviewScale | null} */
  #scale = null;
  /** @type {Stop[]} */
  #stops = [];
  #isScheduled = false;

  /**
   * @param {ChangesView} view
   * @param {(hunk: number) => void} go
   */
  constructor(view, go) {
    this.#view = view;
    this.#go = go;
    this.element = make("div", "overview", this.#bars.element);
    this.element.setAttribute("aria-hidden", "true");
    this.element.addEventListener("click", (event) => this.#click(event));
    const follow = () => this.#showViewport();
    const { ownerDocument } = this.element;
    // Capturing: scroll events of scroll containers do not bubble.
    ownerDocument.addEventListener("scroll", follow, { capture: true, passive: true });
    const resized = new ResizeObserver(follow);
    resized.observe(this.element);
    resized.observe(view.root);
  }

  /** The hint on the ruler. @param {string} text */
  set label(text) {
    this.element.title = text;
  }

  /**
   * Must be called after the changes are drawn.
   * @param {Comparison} comparison
   * @param {((hunk: number) => boolean) | null} isIncluded whether the filter includes a hunk; `null` for all
   */
  show(comparison, isIncluded) {
    const isSideBySide = this.#view.layout === "paired";
    const scale = new OverviewScale(comparison, isSideBySide);
    this.#scale = scale;
    this.#bars.show(
      scale.bars((hunk) => isIncluded !== null && !isIncluded(hunk)),
      scale.length,
    );
    this.#stops = stopsOf(this.#view.drawn, scale, isSideBySide);
    this.#showViewport();
  }

  clear() {
    this.#scale = null;
    this.#stops = [];
    this.#bars.clear();
  }

  /** Marks the current change. @param {number} hunk -1 for none */
  setCurrent(hunk) {
    const span = this.#scale?.hunks[hunk];
    this.#bars.showPosition(span === undefined || this.#scale === null ? null : span.start / this.#scale.length);
  }

  /** Shows which part of the text is visible, at most once a frame. */
  #showViewport() {
    if (this.#isScheduled || this.#stops.length === 0) return;
    this.#isScheduled = true;
    requestAnimationFrame(() => {
      this.#isScheduled = false;
      if (this.#scale === null || !this.element.isConnected) return;
      // The style sheet declares the height of sticky elements at the top as scroll padding.
      const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
      const { length } = this.#scale;
      this.#bars.showViewport(this.#placeAt(covered) / length, this.#placeAt(innerHeight) / length);
    });
  }

  /** Returns the place on the scale at a vertical position in the window. @param {number} y */
  #placeAt(y) {
    const stops = this.#stops;
    const index = firstWhere(stops, ({ element }) => element.getBoundingClientRect().bottom > y);
    const stop = stops[index];
    if (stop === undefined) return stops.at(-1)?.end ?? 0;
    const { top, height } = stop.element.getBoundingClientRect();
    const share = height === 0 ? 0 : Math.max((y - top) / height, 0);
    return stop.start + (stop.end - stop.start) * share;
  }

  /** @param {MouseEvent} event */
  #click(event) {
    if (this.#scale === null) return;
    const { top, height } = this.#bars.element.getBoundingClientRect();
    const place = ((event.clientY - top) / Math.max(height, 1)) * this.#scale.length;
    const hunk = this.#scale.hunkAt(place, NEAR * this.#scale.length);
    if (hunk >= 0) {
      this.#go(hunk);
      return;
    }
    const stop = this.#stops[firstWhere(this.#stops, ({ end }) => end > place)];
    if (stop === undefined) return;
    scrollToShare(stop.element, Math.max((place - stop.start) / Math.max(stop.end - stop.start, 1), 0));
  }
}

/**
 * @param {readonly (readonly { element: Element, model: Paragraph[] }[])[]} drawn
 * @param {OverviewScale} scale
 * @param {boolean} isSideBySide
 */
function stopsOf(drawn, scale, isSideBySide) {
  /** @type {Stop[]} */
  const stops = [];
  let start = 0;
  const lines = drawn[0]?.length ?? 0;
  for (let line = 0; line < lines; line += 1) {
    let end = start;
    for (const [list, blocks] of drawn.entries()) {
      for (const piece of blocks[line]?.model.at(-1)?.slice(-1) ?? []) {
        /** @type {Side} */
        const side = isSideBySide ? (list === 0 ? "before" : "after") : kindOf(piece.kind).after ? "after" : "before";
        end = Math.max(end, scale.startOf(piece, side) + piece.text.length);
      }
    }
    const element = drawn[0]?.[line]?.element;
    if (element !== undefined) stops.push({ element, start, end });
    start = end;
  }
  return stops;
}
