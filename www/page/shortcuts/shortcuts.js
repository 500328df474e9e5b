/**
 * The keyboard shortcuts of the page: single characters, ignored while the reader types. The reader can switch them off,
 * because they interfere with speech input.
 */

import { fillMessages } from "../../messages/messages.js";

/** @import { MessageKey } from "../../messages/keys.js" */
/** @import { Part } from "../persistence/persistence.js" */
/**
 * @typedef {object} Shortcut
 * @property {string} key the character, in lower case
 * @property {MessageKey} word what it does; shortcuts of one word are listed in one line
 * @property {"changes"} [view] the view that it is for
 * @property {() => void} action
 */

/** @type {Shortcut[]} */
const shortcuts = [];
let areEnabled = true;

/** Persists whether the shortcuts are on. @type {Part} */
export const shortcutsPart = {
  name: "keys",
  read: shortcutsEnabled,
  write: (enabled) => enableShortcuts(enabled !== false),
};

/** @param {...Shortcut} added */
export function addShortcuts(...added) {
  shortcuts.push(...added);
}

/** @returns {readonly Shortcut[]} in the order in which they were added */
export function listShortcuts() {
  return shortcuts;
}

export function shortcutsEnabled() {
  return areEnabled;
}

/** Switches the shortcuts on or off. Controls name their shortcuts only while these are on. @param {boolean} enabled */
export function enableShortcuts(enabled) {
  areEnabled = enabled;
  for (const element of document.querySelectorAll("[aria-keyshortcuts], [data-shortcuts]")) {
    if (!(element instanceof HTMLElement)) continue;
    element.dataset.shortcuts ??= element.getAttribute("aria-keyshortcuts") ?? "";
    if (enabled) element.setAttribute("aria-keyshortcuts", element.dataset.shortcuts);
    else element.removeAttribute("aria-keyshortcuts");
  }
  fillMessages(document);
}

/** Acts on the shortcuts from now on. */
export function startShortcuts() {
  document.addEventListener("keydown", act);
}

/** @param {KeyboardEvent} event */
function act(event) {
  const { target, key, altKey, ctrlKey, metaKey } = event;
  if (!areEnabled || event.defaultPrevented || altKey || ctrlKey || metaKey || event.isComposing) return;
  // An open dialog covers the page, which must not change behind it.
  if (target instanceof Element && (takesText(target) || target.closest("dialog") !== null)) return;
  const shortcut = shortcuts.find((each) => each.key === key.toLowerCase());
  if (shortcut === undefined) return;
  event.preventDefault();
  shortcut.action();
}

/** @param {Element} element */
function takesText(element) {
  if (element instanceof HTMLInputElement) return !["checkbox", "radio", "button", "file"].includes(element.type);
  return element.matches("textarea, select, [contenteditable]");
}
