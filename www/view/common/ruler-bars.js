/**
 * Draws where in a text things lie: bars along a strip, a lane or several beside each other, and the part that is in sight.
 *
 * A strip has so many steps and no more. What falls into the same steps is one bar, so ten thousand things cost no more to
 * draw than a few hundred.
 */

import { makeSvg } from "./dom.js";

/**
 * A stretch of the text that shows on the strip.
 * @typedef {object} Bar
 * @property {string} kind what it looks like: its class
 * @property {number} lane
 * @property {number} start
 * @property {number} end
 */

/** Steps into which a strip is divided, however long the text is, and how many of them a bar takes at least. */
const STEPS = 500;
const LEAST = 4;

/** Units across a lane, of which a bar leaves some free at its sides where there are several lanes. */
const LANE = 10;

export class Bars {
  element;
  #inset;
  #sight;
  #here;
  #lanes;

  /** @param {number} [lanes] */
  constructor(lanes = 1) {
    this.#lanes = lanes;
    this.#inset = lanes > 1 ? 1 : 0;
    const viewBox = `0 0 ${lanes * LANE} ${STEPS}`;
    this.element = makeSvg("svg", { viewBox, preserveAspectRatio: "none", "aria-hidden": "true" });
    this.#here = makeSvg("rect", { class: "here", x: 0, width: lanes * LANE, height: LEAST });
    this.#sight = makeSvg("rect", { class: "view", x: 0, width: lanes * LANE });
  }

  /**
   * @param {Iterable<Bar>} bars of a kind and lane in order
   * @param {number} length of the text
   */
  show(bars, length) {
    this.element.replaceChildren(this.#sight, ...this.#rails(), ...merged(bars, length).map((bar) => this.#draw(bar)));
  }

  clear() {
    this.element.replaceChildren();
  }

  /** Shows which part is in sight, in shares of the text. @param {number} from @param {number} to */
  sight(from, to) {
    this.#sight.setAttribute("y", String(from * STEPS));
    this.#sight.setAttribute("height", String(Math.max(to - from, 0) * STEPS));
  }

  /** Marks one place, in shares of the text. @param {number | null} share */
  here(share) {
    this.#here.remove();
    if (share === null) return;
    this.#here.setAttribute("y", String(share * STEPS - LEAST / 2));
    this.element.append(this.#here);
  }

  #rails() {
    if (this.#lanes === 1) return [];
    return Array.from({ length: this.#lanes }, (_, lane) =>
      makeSvg("line", { class: "rail", x1: (lane + 0.5) * LANE, x2: (lane + 0.5) * LANE, y1: 0, y2: STEPS }),
    );
  }

  /** @param {Merged} bar */
  #draw({ kind, lane, from, to }) {
    const x = lane * LANE + this.#inset;
    return makeSvg("rect", { class: kind, x, y: from, width: LANE - 2 * this.#inset, height: to - from });
  }
}

/** @typedef {{ kind: string, lane: number, from: number, to: number }} Merged */

/**
 * One bar for all of a kind and lane that follow each other without a gap that could be seen.
 * @param {Iterable<Bar>} bars
 * @param {number} length
 */
function merged(bars, length) {
  /** @type {Map<string, Merged>} the last of each kind and lane */
  const last = new Map();
  /** @type {Merged[]} */
  const found = [];
  for (const { kind, lane, start, end } of bars) {
    const from = Math.min(Math.round((start / length) * STEPS), STEPS - LEAST);
    const to = Math.max(Math.round((end / length) * STEPS), from + LEAST);
    const key = `${lane} ${kind}`;
    const before = last.get(key);
    if (before !== undefined && from <= before.to) before.to = Math.max(before.to, to);
    else {
      const bar = { kind, lane, from, to };
      last.set(key, bar);
      found.push(bar);
    }
  }
  return found;
}
