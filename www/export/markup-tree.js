/**
 * Markup as data, and the one place where it becomes a string: whatever a text, a title or an address holds is escaped here,
 * for HTML and for XML alike.
 *
 * @typedef {{ name: string, attributes: Record<string, string | number>, children: readonly Node[] }} Element
 * @typedef {Element | string} Node
 */

/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 * @param {...Node} children
 * @returns {Element}
 */
export function element(name, attributes, ...children) {
  return { name, attributes, children };
}

/** What XML 1.0 has no place for, nor HTML: controls that are no white space, lone surrogates, and two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones looked for
const UNWRITABLE = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

/** How many characters of a text cannot be written. @param {string} text */
export function unwritableIn(text) {
  return text.match(UNWRITABLE)?.length ?? 0;
}

/**
 * What cannot be written becomes the character that stands for one that is lost; vertical tabs and form feeds are line ends.
 * @param {string} text
 */
export function writable(text) {
  return text.replace(/[\v\f]/g, "\n").replace(UNWRITABLE, "\ufffd");
}

/** A carriage return that stands as it is, is read as a line feed, or as none. @type {Record<string, string>} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\r": "&#13;" };

/** @param {string} text */
function escaped(text) {
  return writable(text).replace(/[&<>"'\r]/g, (character) => ESCAPES[character] ?? character);
}

/** What HTML reads as it stands. Only sheets of our own come here, and none of them can end early. */
const RAW = new Set(["style"]);

/** Elements that HTML writes without an end. */
const VOID = new Set(["br", "hr", "link", "meta"]);

/** @param {Element} root */
export function toXml(root) {
  /** @type {string[]} */
  const out = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(out, root, (node) => node.children.length === 0);
  return out.join("");
}

/** @param {readonly Node[]} nodes */
export function toHtml(nodes) {
  /** @type {string[]} */
  const out = [];
  for (const node of nodes) write(out, node, ({ name }) => VOID.has(name));
  return out.join("");
}

/**
 * @param {string[]} out
 * @param {Node} node
 * @param {(element: Element) => boolean} isEmpty whether an element is written without an end
 */
function write(out, node, isEmpty) {
  if (typeof node === "string") {
    out.push(escaped(node));
    return;
  }
  out.push("<", node.name);
  for (const [name, value] of Object.entries(node.attributes)) out.push(" ", name, '="', escaped(String(value)), '"');
  if (isEmpty(node)) {
    out.push("/>");
    return;
  }
  out.push(">");
  for (const child of node.children) {
    if (typeof child === "string" && RAW.has(node.name)) {
      if (child.includes("</")) throw new TypeError("a sheet that ends early");
      out.push(child);
    } else write(out, child, isEmpty);
  }
  out.push("</", node.name, ">");
}
