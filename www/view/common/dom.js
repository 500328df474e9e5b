/**
 * Creates and finds elements. Text always enters the document as text nodes, never as markup.
 */

/**
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} name
 * @param {string} [className]
 * @param {...(string | Node)} content
 * @returns {HTMLElementTagNameMap[N]}
 */
export function make(name, className = "", ...content) {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.append(...content);
  return element;
}

/**
 * Creates a button that does not submit a form.
 * @param {string} className
 * @param {...(string | Node)} content
 */
export function makeButton(className, ...content) {
  const button = make("button", className, ...content);
  button.type = "button";
  return button;
}

/**
 * Creates an element for words of one of the texts, whose direction can differ from that of the page.
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} name
 * @param {string} className
 * @param {...(string | Node)} content
 */
export function makeQuote(name, className, ...content) {
  const element = make(name, className, ...content);
  element.dir = "auto";
  return element;
}

/**
 * @param {string} name
 * @param {Record<string, string | number>} [attributes]
 */
export function makeSvg(name, attributes = {}) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}

/** Creates the heading over a text in a pane, which says whose words these are. @param {string} title */
export function makePaneTitle(title) {
  return make("h3", "pane-title", title);
}

/** The arrow keys that point the other way from right to left. @type {Record<string, string>} */
const MIRRORED = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };

/** Returns the key as it is named where lines run from left to right. @param {KeyboardEvent} event @param {Element} element */
export function keyFromLeftToRight({ key }, element) {
  return element.matches(":dir(rtl)") ? (MIRRORED[key] ?? key) : key;
}

/**
 * Finds an element of the page, and checks its type.
 * @template {Element} E
 * @param {string} selector
 * @param {new (...args: never[]) => E} type
 * @param {ParentNode} [root]
 * @returns {E}
 */
export function find(selector, type, root = document) {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the page has no ${type.name} "${selector}"`);
  return element;
}
