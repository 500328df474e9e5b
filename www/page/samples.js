/**
 * Two pairs of texts to try the page with; they are fetched when one is asked for.
 */

import { Disclosure } from "./disclosure.js";
import { find } from "./find.js";
import { say } from "./words.js";

/** @typedef {import("./editors.js").Titled} Titled */
/** @typedef {import("./result.js").View} View */

/** @type {Record<string, { before: string, after: string, view: View }>} */
const SAMPLES = {
  bank: { before: "bank-june.txt", after: "bank-september.txt", view: "changes" },
  ministry: { before: "ministry-statement.txt", after: "newspaper-report.txt", view: "shared" },
};

const FOLDER = new URL("../samples/", import.meta.url);

/** @param {(texts: { before: Titled, after: Titled }, view: View) => void} load */
export function offerSamples(load) {
  const panel = find("#samples", HTMLElement);
  const note = find("#samples-note", HTMLElement);
  const disclosure = new Disclosure(find("#samples-button", HTMLButtonElement), panel);
  for (const button of panel.querySelectorAll("button")) {
    const name = /** @type {"bank" | "ministry"} */ (button.dataset.sample);
    const sample = SAMPLES[name];
    if (sample === undefined) continue;
    button.addEventListener("click", async () => {
      note.textContent = "";
      try {
        const [before, after] = await Promise.all([read(sample.before), read(sample.after)]);
        disclosure.close();
        const titled = (/** @type {"before" | "after"} */ side, /** @type {string} */ text) => ({
          text,
          title: say(`samples.${name}.${side}`),
        });
        load({ before: titled("before", before), after: titled("after", after) }, sample.view);
      } catch (error) {
        note.textContent = say("samples.failed", { why: error instanceof Error ? error.message : String(error) });
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
