/** The sentences that are nearest to dropped or added ones, under their lines in the list of changes. */

import { showNearest } from "../render/nearest.js";
import { loadSheet } from "./sheets.js";
import { learn, say } from "./words.js";
import { NEAREST_WORDS } from "./words-nearest.js";

learn(NEAREST_WORDS);

/**
 * @param {import("../render/list.js").ChangesList} list
 * @param {import("../render/changes.js").ChangesView} view
 * @param {import("../render/changes.js").Texts} texts
 * @param {import("../pkg/word_for_word.js").Comparison} comparison
 * @param {() => boolean} isShown whether the list still shows that comparison
 */
export async function nearestIn(list, view, texts, comparison, isShown) {
  await loadSheet("nearest.css");
  if (isShown()) showNearest(list, view, texts, comparison, say);
}
