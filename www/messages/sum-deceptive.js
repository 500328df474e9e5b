/**
 * What deceives the eye, in one sentence for each text that has any of it.
 */

import { SIDES } from "../model/paragraphs.js";
import { KINDS } from "../view/characters/deceptive-characters.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("./messages.js").Voice} Voice */

/**
 * How many there are of each kind in each text; empty where there is nothing, or nobody looked.
 * @param {Comparison} comparison
 * @param {Voice} voice
 */
export function sumUpDeceptive({ deceptive }, { say, sayList }) {
  if (deceptive === null) return "";
  return SIDES.flatMap((side) => {
    const kinds = KINDS.map((word, kind) => ({ word, n: deceptive[side].counts[kind] ?? 0 })).filter(({ n }) => n > 0);
    if (kinds.length === 0) return [];
    return [
      say("deceptive.in", { side: say(`side.${side}`), what: sayList(kinds.map(({ word, n }) => say(word, { n }))) }),
    ];
  }).join(" ");
}
