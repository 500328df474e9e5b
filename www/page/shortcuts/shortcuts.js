/**
 * The keys of the page: single characters, heeded only where the reader is not typing, and not at all where the reader has
 * switched them off, since they get in the way of speech input. What each does is listed by `keys-dialog.js`.
 */

import { fillMessages } from "../../messages/messages.js";

/** @typedef {import("../../messages/keys.js").MessageKey} MessageKey */
/**
 * @typedef {object} Key
 * @property {string} key the character it types, in lower case
 * @property {MessageKey} word what it does; keys of one word are listed in one line
 * @property {"changes"} [view] the view that it is for
 * @property {() => void} action
 */

/** @type {Key[]} */
const known = [];
let heeded = true;

/** @param {...Key} keys */
export function addKeys(...keys) {
  known.push(...keys);
}

/** @returns {readonly Key[]} in the order in which they were added */
export function listKeys() {
  return known;
}

/** Whether the keys do anything. */
export function areKeysHeeded() {
  return heeded;
}

/** What has keys names them only while they do something. @param {boolean} heed */
export function heedKeys(heed) {
  heeded = heed;
  for (const element of document.querySelectorAll("[aria-keyshortcuts], [data-keys]")) {
    if (!(element instanceof HTMLElement)) continue;
    element.dataset.keys ??= element.getAttribute("aria-keyshortcuts") ?? "";
    if (heed) element.setAttribute("aria-keyshortcuts", element.dataset.keys);
    else element.removeAttribute("aria-keyshortcuts");
  }
  fillMessages(document);
}

document.addEventListener("keydown", (event) => {
  if (!heeded || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  // What a dialogue covers is not to change behind it.
  if (event.target instanceof Element && (takesText(event.target) || event.target.closest("dialog") !== null)) return;
  const pressed = known.find(({ key }) => key === event.key.toLowerCase());
  if (pressed === undefined) return;
  event.preventDefault();
  pressed.action();
});

/** @param {Element} element */
function takesText(element) {
  if (element instanceof HTMLInputElement) return !["checkbox", "radio", "button", "file"].includes(element.type);
  return element.matches("textarea, select, [contenteditable]");
}
