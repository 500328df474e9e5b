/**
 * Two pairs of texts to try the page with; what fetches them is loaded when one is asked for.
 */

import { Disclosure } from "./disclosure.js";
import { find } from "./find.js";
import { say } from "./words.js";

/** @param {(sample: import("./sample-texts.js").Sample) => void} load */
export function offerSamples(load) {
  const panel = find("#samples", HTMLElement);
  const note = find("#samples-note", HTMLElement);
  const disclosure = new Disclosure(find("#samples-button", HTMLButtonElement), panel);
  for (const button of panel.querySelectorAll("button")) {
    button.addEventListener("click", async () => {
      note.textContent = "";
      try {
        const sample = await (await import("./sample-texts.js")).fetchSample(button.dataset.sample);
        disclosure.close();
        load(sample);
      } catch (error) {
        note.textContent = say("samples.failed", { why: error instanceof Error ? error.message : String(error) });
      }
    });
  }
}
