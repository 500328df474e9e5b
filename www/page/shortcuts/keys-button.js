/**
 * Opens the list of the keys, which is loaded when someone asks for it. Whether single keys are heeded is kept with the texts.
 */

import { message } from "../../messages/messages.js";
import { find } from "../../view/common/find.js";
import { addPart } from "../persistence/persistence.js";
import { addKeys, areKeysHeeded, heedKeys } from "./shortcuts.js";

export function offerKeys() {
  const note = find("#keys-note", HTMLElement);
  const open = async () => {
    note.textContent = "";
    try {
      const { KeysDialog } = await import("./shortcuts-dialog.js");
      await KeysDialog.open();
    } catch (error) {
      note.textContent = message("keys.failed", { why: error instanceof Error ? error.message : String(error) });
    }
  };
  find("#keys-button", HTMLButtonElement).addEventListener("click", open);
  addPart({ name: "keys", read: areKeysHeeded, write: (heed) => heedKeys(heed !== false) });
  addKeys({ key: "?", word: "keys.list", action: open });
}
