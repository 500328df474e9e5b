/**
 * Makes elements. Whatever text they are given enters as a text node.
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
 * A button that does what the page has no form for.
 * @param {string} className
 * @param {...(string | Node)} content
 */
export function makeButton(className, ...content) {
  const button = make("button", className, ...content);
  button.type = "button";
  return button;
}

/**
 * Words of one of the texts, which may run in another direction than the page.
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
