/**
 * Finds a part of the page and makes sure that it is what the module that asks takes it for.
 *
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
