/**
 * Draws markup that is still data, as a page without a script or a style would show it.
 */

/** @typedef {import("../../export/markup-tree.js").Node} Markup */

/** Drawn as it is, it would lead away from the page. */
const AS_TEXT = { a: "u" };

/** @param {Markup} node @returns {Node} */
export function draw(node) {
  if (typeof node === "string") return document.createTextNode(node);
  const name = node.name in AS_TEXT ? AS_TEXT[/** @type {keyof typeof AS_TEXT} */ (node.name)] : node.name;
  const drawn = document.createElement(name);
  for (const [attribute, value] of Object.entries(node.attributes)) {
    if (attribute === "hidden" || attribute === "dir") drawn.setAttribute(attribute, String(value));
  }
  drawn.append(...node.children.map(draw));
  return drawn;
}
