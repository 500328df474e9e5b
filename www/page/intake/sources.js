/**
 * Accepts documents: files that the reader opens, drops or pastes, and formatted text from the clipboard. The modules that read
 * them are loaded with the first document.
 */

import { message } from "../../messages/messages.js";
import { SIDES } from "../../model/texts.js";
import { find } from "../../view/common/dom.js";
import { showPasteButton } from "./paste-button.js";

/** @import { Editors } from "../editors/editors.js" */
/** @import { TextField } from "../editors/text-field.js" */
/** @import { Copied } from "./paste-button.js" */

/** @param {Editors} editors */
export function acceptDocuments(editors) {
  for (const side of SIDES) {
    const field = editors[side];
    acceptPicked(editors, field);
    acceptDropped(editors, field);
    field.area.addEventListener("paste", (event) => acceptPasted(editors, field, event));
    showPasteButton(field, (copied) => replaceWhole(editors, field, copied));
  }
  acceptDroppedBeside(editors);
}

/** @param {Editors} editors @param {TextField} field */
function acceptPicked(editors, field) {
  const picker = find("input[type=file]", HTMLInputElement, field.root);
  find("[data-act=open]", HTMLButtonElement, field.root).addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    openFilesIn(editors, field, [...(picker.files ?? [])]);
    // The same file may be chosen again after it was edited.
    picker.value = "";
  });
}

/** @param {Editors} editors @param {TextField} field */
function acceptDropped(editors, field) {
  const { root } = field;
  // Moving from one element in the root to another is a leave and an enter, so the difference counts.
  let depth = 0;
  /** @param {number} now */
  const setDepth = (now) => {
    depth = now;
    root.classList.toggle("dropping", depth > 0);
  };
  root.addEventListener("dragenter", (event) => {
    if (hasFiles(event)) setDepth(depth + 1);
  });
  root.addEventListener("dragleave", (event) => {
    if (hasFiles(event)) setDepth(depth - 1);
  });
  root.addEventListener("dragover", (event) => {
    if (!hasFiles(event) || event.dataTransfer === null) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = "copy";
  });
  root.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setDepth(0);
    const files = event.dataTransfer?.files ?? [];
    if (files.length > 0) openFilesIn(editors, field, [...files]);
    else field.showNote(message("file.none"));
  });
}

/**
 * Accepts files that are dropped beside the texts, which the browser would show in place of the page. One file goes to the text
 * that is empty, several to both.
 * @param {Editors} editors
 */
function acceptDroppedBeside(editors) {
  addEventListener("dragover", (event) => {
    if (!hasFiles(event) || event.dataTransfer === null) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
  });
  addEventListener("drop", (event) => {
    if (!hasFiles(event) || event.defaultPrevented) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    openWhereEmpty(editors, files, () => editors.before.showNote(message("file.beside")));
  });
}

/**
 * Opens files that were meant for neither text in particular: one in the text that is empty, several in both.
 * @param {Editors} editors
 * @param {File[]} files
 * @param {() => void} whenFull called for one file if neither text is empty
 */
export function openWhereEmpty(editors, files, whenFull) {
  const { before, after } = editors;
  const field = files.length > 1 ? before : [before, after].find(({ text }) => text.trim() === "");
  if (field === undefined) whenFull();
  else openFilesIn(editors, field, files);
}

/**
 * Accepts a paste that is more than plain text. Plain text of several lines is pasted by the browser, then cleaned up.
 * @param {Editors} editors
 * @param {TextField} field
 * @param {ClipboardEvent} event
 */
async function acceptPasted(editors, field, event) {
  const data = event.clipboardData;
  if (data === null) return;
  const [html, plain] = [data.getData("text/html"), data.getData("text/plain")];
  const files = plain === "" && html === "" ? [...data.files] : [];
  if (html !== "" || files.length > 0) event.preventDefault();
  else if (!/\n.*\n/.test(plain)) return;
  try {
    const intake = await import("./intake.js");
    if (files.length > 0) await intake.openFiles(editors, field, files);
    else await intake.acceptPaste(editors, field, html, plain);
  } catch (error) {
    // At least what the browser would have pasted.
    if (html !== "") field.insert(plain, "");
    showFailure(field, error);
  }
}

/**
 * Replaces a text with what the clipboard holds.
 * @param {Editors} editors
 * @param {TextField} field
 * @param {Copied} copied
 */
async function replaceWhole(editors, field, { html, plain }) {
  field.area.select();
  try {
    await (await import("./intake.js")).insertPaste(editors, field, html, plain);
  } catch (error) {
    // At least the words.
    field.insert(plain, "");
    showFailure(field, error);
  }
}

/**
 * Opens files in a text, or says why that fails.
 * @param {Editors} editors
 * @param {TextField} field
 * @param {File[]} files
 */
export async function openFilesIn(editors, field, files) {
  try {
    await (await import("./intake.js")).openFiles(editors, field, files);
  } catch (error) {
    showFailure(field, error);
  }
}

/** @param {TextField} field @param {unknown} error a module that did not load */
function showFailure(field, error) {
  field.showNote(message("file.failed", { why: error instanceof Error ? error.message : String(error) }));
}

/** @param {DragEvent} event */
function hasFiles(event) {
  return event.dataTransfer?.types.includes("Files") ?? false;
}
