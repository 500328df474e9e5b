/**
 * Opens a link that carries both texts. What was here can be brought back, as from whatever else replaces a text.
 */

import { readLink } from "../../export/share-link.js";
import { EXPORT_MESSAGES } from "../../messages/en/export.js";
import { formatList, message, register } from "../../messages/messages.js";
import { tell, withdraw } from "../notices.js";
import { remember } from "./text-metadata.js";

/** @typedef {import("../../export/share-link.js").Load} Load */
/**
 * @typedef {object} Desk
 * @property {(told: string) => boolean} replacing to be called before the texts are replaced; whether there were any
 * @property {(load: Load) => void} open
 */

register(EXPORT_MESSAGES);

/**
 * @param {string} fragment
 * @param {Desk} desk
 */
export async function openLink(fragment, desk) {
  const opened = await readLink(fragment);
  // The address bar keeps no texts: whoever copies from it later would not know that it has them, and a reload would undo edits.
  history.replaceState(history.state, "", location.pathname + location.search);
  if ("problem" in opened) {
    tell("link", message(`link.${opened.problem}`));
    return;
  }
  const { load, strange } = opened;
  for (const side of /** @type {const} */ (["before", "after"])) remember(load[side], load[side]);
  if (!desk.replacing(message("link.opened"))) tell("link", message("link.opened"));
  desk.open(load);
  if (strange.length > 0) tell("link-strange", message("link.strange", { names: formatList(strange) }));
  else withdraw("link-strange");
}
