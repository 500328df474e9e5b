/**
 * The engine for changes alone, which here is a part of the whole: two modules would be larger than one.
 */

import { compare as compareAll } from "../../engine/module.js";

export { start } from "../../engine/module.js";

/** @type {typeof import("../../pkg/changes.js").compare} */
export function compare(before, after, options) {
  return compareAll(before, after, { shared: false, ...options });
}
