/**
 * Two pairs of texts to try the page with; what fetches them is loaded when one is asked for.
 */

import { message } from "../../messages/messages.js";
import { find } from "../../view/common/find.js";
import { Disclosure } from "../popover.js";

/** @param {(sample: import("./samples.js").Sample) => void} load */
export function offerSamples(load) {
  const panel = find("#samples", HTMLElement);
  const note = find("#samples-note", HTMLElement);
  const disclosure = new Disclosure(find("#samples-button", HTMLButtonElement), panel);
  for (const button of panel.querySelectorAll("button")) {
    button.addEventListener("click", async () => {
      note.textContent = "";
      try {
        const sample = await (await import("./samples.js")).fetchSample(button.dataset.sample);
        disclosure.close();
        load(sample);
      } catch (error) {
        note.textContent = message("samples.failed", { why: error instanceof Error ? error.message : String(error) });
      }
    });
  }
}
