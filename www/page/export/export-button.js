/**
 * The button that opens the export menu. The menu is loaded when it is first opened.
 */

import { joinSentences, message } from "../../messages/messages.js";
import { find } from "../../view/common/dom.js";
import { Popover } from "../popover.js";
import { state } from "../state.js";

/** @import { Result } from "../result/result.js" */
/** @import { Shown } from "./export-menu.js" */

/** @param {Result} result */
export function showExportButton(result) {
  const panel = find("#export", HTMLElement);
  const button = find("#export-button", HTMLButtonElement);
  new Popover(button, panel);
  button.addEventListener("click", async () => {
    try {
      const { ExportMenu } = await import("./export-menu.js");
      (await ExportMenu.of(panel)).refresh(() => shownBy(result));
    } catch (error) {
      panel.textContent = joinSentences(message("failure.view"), message("failure.detail", { why: String(error) }));
    }
  });
}

/** Returns what the reader sees; null if there is no result. @param {Result} result @returns {Shown | null} */
function shownBy(result) {
  const { shown } = result;
  if (shown === null) return null;
  const { texts, comparison, whole, ...place } = shown;
  return {
    ...place,
    texts: { before: texts.before, after: texts.after },
    titles: state.titles,
    comparison: whole === null || "main" in whole ? comparison : whole,
    waiting: whole === null,
  };
}
