/**
 * Reads the two texts from the element's content, which readers without a script see.
 *
 * Each text has a slot of its own, or both come from a comparison in `ins` and `del`. Exact markup gives the texts back unchanged. Other
 * markup is read block by block, as any web page; only its text gets into the comparison.
 */

import { readNodes } from "../documents/formats/html.js";
import { findExact, readExact } from "./exact-markup.js";

/** @typedef {"before" | "after"} Side */

/**
 * Reads one text.
 * @param {HTMLElement} element
 * @param {Side} side
 * @returns {string | null} `null`: there is none
 */
export function readLight(element, side) {
  const own = slotted(element, side);
  if (own.length > 0) return readNodes(own, "after");
  const exact = findExact(element);
  if (exact !== null) return readExact(exact)[side];
  const comparison = comparisonIn(element);
  return comparison.length === 0 ? null : readNodes(comparison, side);
}

/** @param {HTMLElement} element @param {string} slot */
function slotted(element, slot) {
  return [...element.children].filter((child) => child.slot === slot);
}

/**
 * Returns the nodes of a static comparison that contain text: its quotations, if there are any, because the rest describes them.
 * @param {HTMLElement} element
 * @returns {Node[]}
 */
function comparisonIn(element) {
  const named = slotted(element, "comparison");
  const inside = named.length > 0 ? named : [...element.childNodes].filter(isUnslotted);
  const quotations = inside.flatMap((node) => {
    if (!(node instanceof Element)) return [];
    return node.localName === "blockquote" ? [node] : [...node.querySelectorAll("blockquote")];
  });
  const outermost = quotations.filter((each) => !quotations.some((other) => other !== each && other.contains(each)));
  return outermost.length > 0 ? outermost : inside;
}

/** @param {Node} node */
function isUnslotted(node) {
  if (node instanceof Element) return node.slot === "";
  return node instanceof Text && node.data.trim() !== "";
}
