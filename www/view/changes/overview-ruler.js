/**
 * The strip beside the changes: the whole text at a glance, where in it what happened, and which part is in sight. A press
 * on it goes there.
 *
 * It is for the eye and the pointer, and hidden from screen readers: the list of changes says and does the same for
 * readers who use neither, and the text itself scrolls.
 */

import { kindOf } from "../../model/change-kinds.js";
import { Scale } from "../../model/overview-scale.js";
import { firstWhere } from "../../model/paragraphs.js";
import { make } from "../common/dom.js";
import { Bars } from "../common/ruler-bars.js";
import { scrollToShare } from "../common/scroll.js";

/** @typedef {import("./changes-view.js").ChangesView} ChangesView */
/** @typedef {import("../../model/inline-paragraphs.js").Comparison} Comparison */
/** @typedef {import("../../model/inline-paragraphs.js").Paragraph} Paragraph */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */

/** A press this near to a change is meant for it, as a share of the strip. */
const NEAR = 0.012;

/** What is drawn in one place of one text or both, and where on the strip that lies. */
/** @typedef {{ element: Element, start: number, end: number }} Stop */

export class Overview {
  #view;
  #go;
  #bars = new Bars(2);
  /** @type {Scale | null} */
  #scale = null;
  /** @type {Stop[]} */
  #stops = [];
  #asked = false;

  /**
   * @param {ChangesView} view
   * @param {string} title
   * @param {(hunk: number) => void} go
   */
  constructor(view, title, go) {
    this.#view = view;
    this.#go = go;
    this.element = make("div", "overview", this.#bars.element);
    this.element.setAttribute("aria-hidden", "true");
    this.element.title = title;
    this.element.addEventListener("click", (event) => this.#press(event));
    const follow = () => this.#follow();
    const { ownerDocument } = this.element;
    // Whatever it is that scrolls.
    ownerDocument.addEventListener("scroll", follow, { capture: true, passive: true });
    const resized = new ResizeObserver(follow);
    resized.observe(this.element);
    resized.observe(view.root);
  }

  /**
   * To be called when the changes are drawn.
   * @param {Comparison} comparison
   * @param {((hunk: number) => boolean) | null} kept which of them matter now; `null`: all
   */
  show(comparison, kept) {
    const paired = this.#view.layout === "paired";
    const scale = new Scale(comparison, paired);
    this.#scale = scale;
    this.#bars.show(
      scale.bars((hunk) => kept !== null && !kept(hunk)),
      scale.length,
    );
    this.#stops = stopsOf(this.#view.drawn, scale, paired);
    this.#follow();
  }

  clear() {
    this.#scale = null;
    this.#stops = [];
    this.#bars.clear();
  }

  /** Marks where the reader is. @param {number} hunk -1 for nowhere */
  at(hunk) {
    const span = this.#scale?.hunks[hunk];
    this.#bars.here(span === undefined || this.#scale === null ? null : span.start / this.#scale.length);
  }

  /** Shows which part of the text is in sight, once a frame at most. */
  #follow() {
    if (this.#asked || this.#stops.length === 0) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      if (this.#scale === null || !this.element.isConnected) return;
      // What sticks to the window's upper edge covers as much as the style sheet says.
      const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
      const { length } = this.#scale;
      this.#bars.sight(this.#placeAt(covered) / length, this.#placeAt(innerHeight) / length);
    });
  }

  /** The place in the text at a height in the window. @param {number} y */
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
  #press(event) {
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
 * @param {Scale} scale
 * @param {boolean} paired
 */
function stopsOf(drawn, scale, paired) {
  /** @type {Stop[]} */
  const stops = [];
  let at = 0;
  const lines = drawn[0]?.length ?? 0;
  for (let line = 0; line < lines; line += 1) {
    let end = at;
    for (const [list, blocks] of drawn.entries()) {
      for (const piece of blocks[line]?.model.at(-1)?.slice(-1) ?? []) {
        /** @type {Side} */
        const side = paired ? (list === 0 ? "before" : "after") : kindOf(piece.kind).after ? "after" : "before";
        end = Math.max(end, scale.at(piece, side) + piece.text.length);
      }
    }
    const element = drawn[0]?.[line]?.element;
    if (element !== undefined) stops.push({ element, start: at, end });
    at = end;
  }
  return stops;
}
