/**
 * The button that saves, copies and shares; this and what is behind it are loaded when it is first pressed.
 */

import { message } from "../../messages/messages.js";
import { find } from "../../view/common/find.js";
import { Disclosure } from "../popover.js";

/** @typedef {import("./export-menu.js").Shown} Shown */

/**
 * @param {() => import("../result/result.js").Result["shown"]} result what is on the screen; `null` where there is no result
 * @param {() => Shown["titles"]} titles
 */
export function offerExport(result, titles) {
  /** @returns {Shown | null} */
  const shown = () => {
    const now = result();
    if (now === null) return null;
    const { texts, comparison, whole, ...looks } = now;
    return {
      ...looks,
      texts: { before: texts.before, after: texts.after },
      titles: titles(),
      comparison: whole === null || "main" in whole ? comparison : whole,
      waiting: whole === null,
    };
  };
  const panel = find("#export", HTMLElement);
  const button = find("#export-button", HTMLButtonElement);
  new Disclosure(button, panel);
  button.addEventListener("click", async () => {
    try {
      const { ExportMenu } = await import("./export-menu.js");
      (await ExportMenu.of(panel)).refresh(shown);
    } catch (error) {
      panel.textContent = `${message("failure.view")} ${message("failure.detail", { why: String(error) })}`;
    }
  });
  // The press that had this loaded.
  button.click();
}
