/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */

/**
 * What of a comparison can be handed to another thread instead of being copied: its tables.
 * @param {Comparison} comparison
 */
export function transferables(comparison) {
  /** @type {ArrayBuffer[]} */
  const found = [];
  /** @param {unknown} value */
  const collect = (value) => {
    if (value instanceof Uint32Array) found.push(/** @type {ArrayBuffer} */ (value.buffer));
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  collect(comparison);
  return found;
}
