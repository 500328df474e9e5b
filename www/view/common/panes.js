/**
 * What stands over a text that is shown beside the other one, so that a reader always knows whose words these are.
 */

/** @param {string} title */
export function paneTitle(title) {
  const element = document.createElement("h3");
  element.className = "pane-title";
  element.textContent = title;
  return element;
}
