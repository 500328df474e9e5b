/**
 * What else is said of the texts, and offered, once it is known what they share. What says it is loaded where there is something to say.
 */

import { count } from "../engine/tables.js";
import { remaining } from "./remaining.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("./remaining.js").Texts} Texts */

/**
 * @param {Texts} texts what is compared
 * @param {Comparison | null} comparison with its passages, once they are there
 * @param {{ show: () => void, changed: () => void }} acts what to do when the reader wants to see what they share, and when another
 *   stretch of a text is left out
 */
export async function advise(texts, comparison, { show, changed }) {
  const passages = comparison?.passages ?? null;
  if (comparison !== null && passages !== null && count(passages.passages, "passages") > 0) {
    (await import("./offer.js")).offerShared(comparison, show);
  } else if (passages !== null) document.querySelector("#result .offer")?.remove();
  const lists = passages === null ? 0 : passages.before.lists.length + passages.after.lists.length;
  const isTold = document.querySelector("#result .leaving") !== null;
  if (lists === 0 && !isTold && remaining.leftOut() === null) return;
  (await import("./leaving.js")).tellLeftOut(texts, comparison, changed);
}
