/**
 * The keys of the page: single letters, heeded only where the reader is not typing.
 */

/**
 * @param {Record<string, () => void>} actions by the letter, in lower case
 */
export function listenToKeys(actions) {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (event.target instanceof Element && takesText(event.target)) return;
    const action = Object.hasOwn(actions, event.key.toLowerCase()) ? actions[event.key.toLowerCase()] : undefined;
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}

/** @param {Element} element */
function takesText(element) {
  if (element instanceof HTMLInputElement) return !["checkbox", "radio", "button", "file"].includes(element.type);
  return element.matches("textarea, select, [contenteditable]");
}
