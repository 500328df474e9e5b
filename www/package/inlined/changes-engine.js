/**
 * The engine for changes alone, which here is a part of the whole: two modules would be larger than one.
 */

import { compare as compareAll } from "../../engine/engine.js";

export { start } from "../../engine/engine.js";

/** @type {typeof import("../../pkg/changes.js").compare} */
export function compare(before, after, options) {
  return compareAll(before, after, { shared: false, ...options });
}
