/**
 * Represents markup as data and serializes it. All texts, titles and addresses are escaped here and nowhere else, for HTML and XML.
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

/** Characters that neither XML 1.0 nor HTML allows: control characters other than white space, lone surrogates, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern must match control characters
const UNWRITABLE = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

/** Counts the characters of a text that cannot be written. @param {string} text */
export function unwritableIn(text) {
  return text.match(UNWRITABLE)?.length ?? 0;
}

/**
 * Replaces characters that cannot be written by U+FFFD, and vertical tabs and form feeds by line feeds.
 * @param {string} text
 */
export function writable(text) {
  return text.replace(/[\v\f]/g, "\n").replace(UNWRITABLE, "\ufffd");
}

/** Parsers turn an unescaped carriage return into a line feed or drop it. @type {Record<string, string>} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\r": "&#13;" };

/** @param {string} text */
function escaped(text) {
  return writable(text).replace(/[&<>"'\r]/g, (character) => ESCAPES[character] ?? character);
}

/** Elements whose content HTML does not unescape. Only style sheets of this project are written into them. */
const RAW = new Set(["style"]);

/** Elements that HTML writes without an end tag. */
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
 * @param {(element: Element) => boolean} isEmpty whether an element is written without an end tag
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
      if (child.includes("</")) throw new TypeError("the style sheet ends early: it contains an end tag");
      out.push(child);
    } else write(out, child, isEmpty);
  }
  out.push("</", node.name, ">");
}
