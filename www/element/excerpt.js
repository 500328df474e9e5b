/**
 * An excerpt of a comparison: the paragraphs from the one in which its first change stands to the one in which its last one ends. It
 * stands where the page has what folds away the unchanged.
 */

/** @typedef {import("../model/inline-paragraphs.js").Paragraph} Paragraph */
/** @typedef {{ first: number, last: number }} Range changes, counted from 0 */

/** Leaves out lines where the page folds sentences away. */
export class Excerpt {
  #range;

  /** @param {Range} range */
  constructor(range) {
    this.#range = range;
  }

  /**
   * @param {unknown} _texts
   * @param {unknown} _comparison
   * @param {Paragraph[][][]} lists
   * @returns {Generator<void, Paragraph[][][], void>}
   */
  *fold(_texts, _comparison, lists) {
    yield;
    return excerptFrom(this.#range, lists);
  }

  /** @param {Element} parent */
  wrap(parent) {
    return parent;
  }
}

/**
 * @param {Range} range
 * @param {Paragraph[][][]} lists the text with both in it, or each text, line by line
 * @returns {Paragraph[][][]}
 */
function excerptFrom({ first, last }, lists) {
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  for (const list of lists) {
    list.forEach((model, line) => {
      const holds = model.some((paragraph) => paragraph.some(({ hunk }) => hunk >= first && hunk <= last));
      if (!holds) return;
      from = Math.min(from, line);
      to = Math.max(to, line);
    });
  }
  return to < 0 ? lists : lists.map((list) => list.slice(from, to + 1));
}
