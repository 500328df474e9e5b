/**
 * Reads the two texts from what stands inside the element: what readers without a script see.
 *
 * Either text in a slot of its own, or both in a comparison that was written as `ins` and `del`: to the letter where our page wrote
 * it (`static.js`), else as a reader would. Only the text of it is read, block by
 * block, as of any web page; nothing of its markup gets into the comparison.
 */

import { readNodes } from "../documents/formats/html.js";
import { findExact, readExact } from "./exact-markup.js";

/** @typedef {"before" | "after"} Side */

/**
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
 * What of a static comparison is text: its quotations, where it has any, for the rest says what they are.
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
