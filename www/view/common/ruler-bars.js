/**
 * Draws a ruler: bars for places in a text, in one lane or several, and the part of the text that is visible.
 *
 * A ruler has a fixed number of steps. Bars that share a step are merged, so ten thousand of them cost no more to draw than a few hundred.
 */

import { makeSvg } from "./dom.js";

/** @import { Bar } from "../../model/overview-scale.js" */

/** The number of steps, however long the text is, and the fewest that a bar takes. */
const STEPS = 500;
const LEAST = 4;

/** The width of a lane. Where there are several, a bar leaves a margin of one on either side. */
const LANE = 10;

export class RulerBars {
  element;
  #inset;
  #viewport;
  #position;
  #lanes;

  /** @param {number} [lanes] */
  constructor(lanes = 1) {
    this.#lanes = lanes;
    this.#inset = lanes > 1 ? 1 : 0;
    const viewBox = `0 0 ${lanes * LANE} ${STEPS}`;
    this.element = makeSvg("svg", { viewBox, preserveAspectRatio: "none", "aria-hidden": "true" });
    this.#position = makeSvg("rect", { class: "here", x: 0, width: lanes * LANE, height: LEAST });
    this.#viewport = makeSvg("rect", { class: "view", x: 0, width: lanes * LANE });
  }

  /**
   * @param {Iterable<Bar>} bars in order for each kind and lane
   * @param {number} length the length of the text
   */
  show(bars, length) {
    const merged = merge(bars, length).map((bar) => this.#draw(bar));
    this.element.replaceChildren(this.#viewport, ...this.#rails(), ...merged);
  }

  clear() {
    this.element.replaceChildren();
  }

  /** Shows which part is visible, in shares of the text. @param {number} from @param {number} to */
  showViewport(from, to) {
    this.#viewport.setAttribute("y", String(from * STEPS));
    this.#viewport.setAttribute("height", String(Math.max(to - from, 0) * STEPS));
  }

  /** Marks the reader's position, as a share of the text; `null` for none. @param {number | null} share */
  showPosition(share) {
    this.#position.remove();
    if (share === null) return;
    this.#position.setAttribute("y", String(share * STEPS - LEAST / 2));
    this.element.append(this.#position);
  }

  #rails() {
    if (this.#lanes === 1) return [];
    return Array.from({ length: this.#lanes }, (_, lane) =>
      makeSvg("line", { class: "rail", x1: (lane + 0.5) * LANE, x2: (lane + 0.5) * LANE, y1: 0, y2: STEPS }),
    );
  }

  /** @param {MergedBar} bar */
  #draw({ kind, lane, from, to }) {
    const x = lane * LANE + this.#inset;
    return makeSvg("rect", { class: kind, x, y: from, width: LANE - 2 * this.#inset, height: to - from });
  }
}

/** @typedef {{ kind: string, lane: number, from: number, to: number }} MergedBar */

/**
 * Merges bars of one kind and lane that follow each other without a visible gap.
 * @param {Iterable<Bar>} bars
 * @param {number} length
 */
function merge(bars, length) {
  /** The last bar of each kind and lane. @type {Map<string, MergedBar>} */
  const last = new Map();
  /** @type {MergedBar[]} */
  const merged = [];
  for (const { kind, lane, start, end } of bars) {
    const from = Math.min(Math.round((start / length) * STEPS), STEPS - LEAST);
    const to = Math.max(Math.round((end / length) * STEPS), from + LEAST);
    const key = `${lane} ${kind}`;
    const previous = last.get(key);
    if (previous !== undefined && from <= previous.to) previous.to = Math.max(previous.to, to);
    else {
      const bar = { kind, lane, from, to };
      last.set(key, bar);
      merged.push(bar);
    }
  }
  return merged;
}
