/**
 * Lets the reader choose how long the texts are persisted, and delete what is.
 */

import { message } from "../../messages/messages.js";
import { find } from "../../view/common/dom.js";
import { announce } from "../notices.js";
import { state } from "../state.js";
import { chosenRetention, deleteRecords, setRetention } from "./persistence.js";

/** @import { Retention } from "./persistence.js" */

/** @returns {() => void} shows the current choice, which the record of this tab may have changed */
export function showRetention() {
  const root = find("#retention", HTMLElement);
  const note = find("#retention-note", HTMLElement);
  const show = (/** @type {string} */ text) => {
    find(`[value=${chosenRetention()}]`, HTMLInputElement, root).checked = true;
    note.textContent = text;
  };
  const showChoice = () => show(message(`persistence.${chosenRetention()}.hint`));
  root.addEventListener("change", async (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    await setRetention(/** @type {Retention} */ (event.target.value));
    showChoice();
  });
  find("#delete-records", HTMLButtonElement).addEventListener("click", async () => {
    try {
      const others = await deleteRecords();
      show(others === 0 ? message("persistence.forgotten") : message("persistence.forgotten.but", { n: others }));
    } catch {
      // If there is no database, nothing is persisted.
      show(message("persistence.forgotten"));
    }
    announce(note.textContent ?? "");
  });
  state.on("language", showChoice);
  showChoice();
  return showChoice;
}
