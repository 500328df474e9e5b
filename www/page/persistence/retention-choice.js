/**
 * Where the reader says for how long texts are kept, and has them forgotten.
 */

import { message } from "../../messages/messages.js";
import { find } from "../../view/common/find.js";
import { announce } from "../notices.js";
import { forgetAll, howLong, keepFor } from "./persistence.js";

/** @typedef {import("./persistence.js").Keeping} Keeping */

/** @returns {() => void} shows what is chosen, where that has been found out since */
export function offerKeeping() {
  const root = find("#keeping", HTMLElement);
  const note = find("#keeping-note", HTMLElement);
  const show = (/** @type {string} */ text) => {
    find(`[value=${howLong()}]`, HTMLInputElement, root).checked = true;
    note.textContent = text;
  };
  root.addEventListener("change", async (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    await keepFor(/** @type {Keeping} */ (event.target.value));
    showChosen();
  });
  find("#forget", HTMLButtonElement).addEventListener("click", async () => {
    try {
      const others = await forgetAll();
      show(others === 0 ? message("keeping.forgotten") : message("keeping.forgotten.but", { n: others }));
    } catch {
      // Where nothing can be opened, nothing is kept.
      show(message("keeping.forgotten"));
    }
    announce(note.textContent ?? "");
  });
  const showChosen = () => show(message(`keeping.${howLong()}.hint`));
  showChosen();
  return showChosen;
}
