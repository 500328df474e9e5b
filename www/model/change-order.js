/**
 * The ways through the changes: which of them a reader steps through, and in what order.
 */

import { FORM_ALONE, GROUPS } from "./bearings.js";

/** @typedef {"text" | "meaning" | "weight"} Way all in the order of the text, those that bear meaning, or all by weight */

export class Walk {
  /** The hunks to step through, in this order. @type {readonly number[]} */
  order;
  /** By hunk, its place in the order. @type {Map<number, number>} */
  #places;

  /**
   * @param {Uint8Array} groups by hunk, its place in `GROUPS`
   * @param {Way} way
   * @param {ReadonlySet<number> | null} [kept] the hunks it leads by; `null`: all
   */
  constructor(groups, way, kept = null) {
    const all = kept === null ? Array.from(groups.keys()) : [...kept];
    if (way === "meaning") this.order = all.filter((hunk) => groups[hunk] !== FORM_ALONE);
    else if (way === "weight") this.order = all.sort((one, other) => (groups[one] ?? 0) - (groups[other] ?? 0));
    else this.order = all;
    this.#places = new Map(this.order.map((hunk, place) => [hunk, place]));
  }

  /** The place of a hunk, -1 where the way does not lead by it. @param {number} hunk */
  placeOf(hunk) {
    return this.#places.get(hunk) ?? -1;
  }

  /**
   * The hunk to go to next, or with -1 the previous one; after the last comes the first.
   * @param {number} hunk where the reader is, -1 for nowhere yet
   * @param {1 | -1} by
   */
  next(hunk, by) {
    const { length } = this.order;
    if (length === 0) return -1;
    let place = this.placeOf(hunk);
    if (place < 0) {
      // Beside the way: from there to the nearest hunk of it, in the order of the text.
      const further = this.order.findIndex((other) => other > hunk);
      const ahead = further < 0 ? length : further;
      place = by > 0 ? ahead - 1 : ahead;
    }
    return this.order[(place + by + length) % length] ?? -1;
  }
}

/**
 * The lines of a list in the order of a way. Where it goes by weight, each weight has a heading.
 * @template {{ hunk: number, light: boolean }} L
 * @param {readonly L[]} lines by hunk
 * @param {Uint8Array} groups
 * @param {Way} way
 * @returns {(L | import("../view/changes/change-list.js").Heading)[]}
 */
export function inOrder(lines, groups, way) {
  if (way !== "weight") return [...lines];
  return GROUPS.flatMap((group, place) => {
    const some = lines.filter(({ hunk }) => groups[hunk] === place);
    const n = some.length;
    if (n === 0) return [];
    const light = place === FORM_ALONE;
    return [
      { group, from: 0, to: 0, opening: "", n, heavy: light ? 0 : n, hunk: /** @type {const} */ (-1), light },
      ...some,
    ];
  });
}
