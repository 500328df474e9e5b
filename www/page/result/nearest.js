/** The sentences that are nearest to dropped or added ones, under their lines in the list of changes. */

import { message } from "../../messages/messages.js";
import { showNearest } from "../../view/changes/nearest-sentences.js";
import { loadSheet } from "../stylesheets.js";

/**
 * @param {import("../../view/changes/change-list.js").ChangesList} list
 * @param {import("../../view/changes/changes-view.js").ChangesView} view
 * @param {import("../../view/changes/changes-view.js").Texts} texts
 * @param {import("../../pkg/word_for_word.js").Comparison} comparison
 * @param {() => boolean} isShown whether the list still shows that comparison
 */
export async function nearestIn(list, view, texts, comparison, isShown) {
  await loadSheet(new URL("../../view/changes/nearest-sentences.css", import.meta.url));
  if (isShown()) showNearest(list, view, texts, comparison, message);
}
