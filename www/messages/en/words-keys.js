/**
 * The words of the list of keys, loaded with it.
 */

/** @typedef {import("../messages.js").Entry} Entry */
/** @typedef {keyof typeof KEYS_WORDS} KeysWord */

export const KEYS_WORDS = /** @satisfies {Record<string, Entry>} */ ({
  "keys.list": "This list",
  "key.edit": "Edit the texts, or fold them away",
  "changes.cross": "From the list of changes to the place in the text, and back",
  "here.key": "Leave out of the comparison what is selected, pointed at or gone to",
  "keys.close": "Close",
  "keys.off": "Single keys are switched off.",
  "keys.or": "or",
  "keys.changes": "In the changes",
  "keys.page": "Anywhere on the page",
  "keys.single": "Heed single keys",
  "keys.single.hint":
    "Without them nothing happens by a key that was meant for something else, as when you speak to the page. This list then opens by its button.",
  "keys.always": "Always",
  "keys.always.tab": "The next control, or the one before",
  "keys.always.views": "With the focus on a view’s name: the view beside it, the first, the last",
  "keys.always.items":
    "With the focus on a mark, a line of a list, or the strip: the one after or before, the first, the last",
  "keys.always.enter": "Press what has the focus; on a mark or in a list: go where it stands",
  "keys.always.escape": "Close what is open",
  "key.tab": "Tab",
  "key.shift": "Shift + Tab",
  "key.left": "←",
  "key.right": "→",
  "key.up": "↑",
  "key.down": "↓",
  "key.home": "Home",
  "key.end": "End",
  "key.enter": "Enter",
  "key.space": "Space",
  "key.escape": "Esc",
});
