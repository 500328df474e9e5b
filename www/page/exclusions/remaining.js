/** What remains of the texts to be compared: all, until `left-out.js` is loaded and puts itself here. */

/** @typedef {Record<import("../../model/inline-paragraphs.js").Side, string>} Texts */

export const remaining = {
  /** @param {Texts} texts */
  of: (texts) => texts,
  /** To be kept. @type {() => import("./exclusions.js").Stretches | null} */
  leftOut: () => null,
};
