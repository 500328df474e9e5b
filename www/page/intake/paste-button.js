/**
 * The “Paste” button of a text, which replaces the text with what the clipboard holds. The page reads the clipboard only on a press.
 * Browsers ask the reader, or let the reader confirm.
 */

import { message } from "../../messages/messages.js";
import { find } from "../../view/common/dom.js";

/** @import { TextField } from "../editors/text-field.js" */
/** @typedef {{ html: string, plain: string }} Copied formatted and plain text of the clipboard; empty for none */
/** @typedef {Clipboard & { read(formats: { unsanitized: string[] }): Promise<ClipboardItems> }} RawClipboard with an argument that TypeScript lacks */

/**
 * Shows the button where the browser lets a page read the clipboard.
 * @param {TextField} field
 * @param {(copied: Copied) => void} accept called with what the clipboard holds, if it holds text
 */
export function showPasteButton(field, accept) {
  const button = find("[data-act=paste]", HTMLButtonElement, field.root);
  button.hidden = navigator.clipboard?.readText === undefined;
  button.addEventListener("click", async () => {
    field.showNote("");
    try {
      const copied = await readClipboard();
      if (copied.html + copied.plain === "") field.showNote(message("paste.empty"));
      else accept(copied);
    } catch {
      // The focus is where the reader can now paste by hand.
      field.area.focus();
      field.showNote(message("paste.refused"));
    }
  });
}

/** @returns {Promise<Copied>} @throws {DOMException} if the browser or the reader does not allow it */
async function readClipboard() {
  const clipboard = /** @type {RawClipboard} */ (navigator.clipboard);
  if (clipboard.read === undefined) return { html: "", plain: await clipboard.readText() };
  // As it was copied: to clean it, Chromium would parse it in this document, whose policy refuses each style with an error. Markup
  // from outside is read in a document without a window in any case.
  const [item] = await clipboard.read({ unsanitized: ["text/html"] });
  const read = async (/** @type {string} */ type) =>
    item?.types.includes(type) === true ? (await item.getType(type)).text() : "";
  return { html: await read("text/html"), plain: await read("text/plain") };
}
