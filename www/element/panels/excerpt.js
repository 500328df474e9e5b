/**
 * Restricts the view of the changes to an excerpt: the paragraphs from the first change of a range to the last.
 *
 * Loaded when an element has an excerpt.
 */

/** @import { Paragraph, Piece } from "../../model/inline-paragraphs.js" */
/** @import { Collapsing } from "../../view/changes/changes-view.js" */
/** Indices of changes, from 0, both included. @typedef {{ first: number, last: number }} Range */

/** @implements {Collapsing} */
export class Excerpt {
  #range;

  /** @param {Range} range */
  constructor(range) {
    this.#range = range;
  }

  /**
   * @param {unknown} _texts
   * @param {unknown} _comparison
   * @param {Paragraph[][][]} lists one list of the inline view, or one for each text side by side
   * @returns {Generator<void, Paragraph[][][], void>}
   */
  *apply(_texts, _comparison, lists) {
    yield;
    return excerptOf(lists, this.#range);
  }

  /** @param {Element} parent @param {Piece} _piece */
  wrap(parent, _piece) {
    return parent;
  }
}

/**
 * @param {Paragraph[][][]} lists
 * @param {Range} range
 * @returns {Paragraph[][][]}
 */
function excerptOf(lists, { first, last }) {
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  for (const list of lists) {
    list.forEach((model, line) => {
      const isInRange = model.some((paragraph) => paragraph.some(({ hunk }) => hunk >= first && hunk <= last));
      if (!isInRange) return;
      from = Math.min(from, line);
      to = Math.max(to, line);
    });
  }
  return to < 0 ? lists : lists.map((list) => list.slice(from, to + 1));
}
