/**
 * What remains of the texts to be compared. Until the reader leaves something out that is all of them; `left-out.js` knows the rest, is
 * loaded with the first offer, and puts itself here.
 */

/** @typedef {Record<import("../render/model.js").Side, string>} Texts */

export const remaining = {
  /** @param {Texts} texts as they are in the editors @returns {Texts} */
  of: (texts) => texts,
  /** Whether that is less than all. */
  isLess: () => false,
};
