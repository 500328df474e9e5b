/**
 * The button and the shortcut that open the list of shortcuts. The list is loaded when it is first opened.
 */

import { message } from "../../messages/messages.js";
import { find } from "../../view/common/dom.js";
import { addShortcuts } from "./shortcuts.js";

/** Connects the button, and adds the shortcut to the list. */
export function showShortcutsButton() {
  find("#shortcuts-button", HTMLButtonElement).addEventListener("click", open);
  addShortcuts({ key: "?", word: "shortcuts.list", action: open });
}

async function open() {
  const note = find("#shortcuts-note", HTMLElement);
  note.textContent = "";
  try {
    const { ShortcutsDialog } = await import("./shortcuts-dialog.js");
    await ShortcutsDialog.open();
  } catch (error) {
    note.textContent = describeFailure(error);
  }
}

/** @param {unknown} error a module or a style sheet that did not load */
function describeFailure(error) {
  const why = error instanceof Error ? error.message : String(error);
  return message("shortcuts.failed", { why });
}
