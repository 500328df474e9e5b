/**
 * Offers two pairs of texts to try the page with. The texts are fetched when one is chosen.
 */

import { message } from "../../messages/messages.js";
import { find } from "../../view/common/dom.js";
import { Popover } from "../popover.js";
import { state } from "../state.js";

/** @import { View } from "../result/result.js" */
/** @import { Editors } from "./editors.js" */

const SAMPLES = /** @type {const} */ ({
  bank: { before: "bank-june.txt", after: "bank-september.txt", view: "changes" },
  ministry: { before: "ministry-statement.txt", after: "newspaper-report.txt", view: "shared" },
});

const FOLDER = new URL("../../samples/", import.meta.url);

/** @param {Editors} editors @param {(view: View) => void} select shows a view */
export function showSamples(editors, select) {
  const panel = find("#samples", HTMLElement);
  const note = find("#samples-note", HTMLElement);
  const popover = new Popover(find("#samples-button", HTMLButtonElement), panel);
  for (const button of panel.querySelectorAll("button")) {
    button.addEventListener("click", async () => {
      note.textContent = "";
      const name = button.dataset.sample === "ministry" ? "ministry" : "bank";
      const { before, after, view } = SAMPLES[name];
      try {
        const texts = await Promise.all([read(before), read(after)]);
        popover.close();
        if (state.texts.before + state.texts.after !== "") editors.undo.remember(() => message("undo.sample"));
        state.set({
          titles: { before: message(`samples.${name}.before`), after: message(`samples.${name}.after`) },
          texts: { before: texts[0], after: texts[1] },
          collapsed: state.collapsed,
        });
        editors.collapseWithResult();
        select(view);
      } catch (error) {
        note.textContent = message("samples.failed", { why: error instanceof Error ? error.message : String(error) });
      }
    });
  }
}

/** @param {string} name */
async function read(name) {
  const response = await fetch(new URL(name, FOLDER));
  if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
  return (await response.text()).trimEnd();
}
