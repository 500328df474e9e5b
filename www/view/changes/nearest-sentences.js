/**
 * Under a change in the list, for each sentence that was dropped or added whole, the one of the other text that is nearest to it, with the
 * words that both have; it leads there. Loaded when such a sentence was found.
 */

import { kindOf } from "../../model/change-kinds.js";
import { excerpt, legible } from "../../model/excerpt.js";
import { hunkOfRow } from "../../model/inline-paragraphs.js";
import { OTHER } from "../../model/paragraphs.js";
import { row, rows } from "../../model/tables.js";
import { make, makeButton, makeQuote } from "../common/dom.js";
import { goTo } from "./reveal.js";

/** @typedef {import("./changes-view.js").ChangesView} ChangesView */
/** @typedef {import("./changes-view.js").Texts} Texts */
/** @typedef {import("./change-list.js").ChangesList} ChangesList */
/** @typedef {import("../../model/inline-paragraphs.js").Comparison} Comparison */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../model/paragraphs.js").Span} Span */
/** @typedef {import("../../messages/keys.js").FormatMessage} FormatMessage */
/** @typedef {Span & { side: Side, words: Span[], sought: string }} Near */

/** Letters of the sentence that is quoted where a change has several. */
const SOUGHT = 50;

/**
 * Shows them under their lines; nothing of an earlier comparison may stand there.
 * @param {ChangesList} list
 * @param {ChangesView} view
 * @param {Texts} texts
 * @param {Comparison} comparison with what is nearest looked for
 * @param {FormatMessage} message
 */
export function showNearest(list, view, texts, comparison, message) {
  for (const [hunk, found] of nearestByHunk(texts, comparison)) {
    const item = list.itemOf(hunk);
    for (const near of item === null ? [] : found) {
      const button = drawNear(near, texts, found.length > 1, message);
      button.addEventListener("click", (event) => {
        // It leads to its own place, not to the change's.
        event.stopPropagation();
        goTo(view, comparison, near, button);
      });
      item?.append(button);
    }
  }
}

/**
 * @param {Texts} texts
 * @param {Comparison} comparison
 */
function nearestByHunk(texts, comparison) {
  const { changes, nearest, nearestWords } = comparison;
  /** @type {Map<number, Near[]>} */
  const found = new Map();
  if (nearest === null || nearestWords === null) return found;
  const hunkOf = hunkOfRow(comparison);
  for (const near of rows(nearest, "nearest")) {
    /** @type {Side} */
    const own = kindOf(row(changes, "changes", near.row).kind).before ? "before" : "after";
    const side = OTHER[own];
    const hunk = hunkOf[near.row] ?? -1;
    const words = [];
    for (const { start, end } of rows(nearestWords, "nearestWords", near.firstPlace, near.firstPlace + near.places)) {
      words.push({ start, end });
    }
    const all = found.get(hunk) ?? [];
    const sought = excerpt(texts[own].slice(near[`${own}Start`], near[`${own}End`]), SOUGHT);
    all.push({ side, start: near[`${side}Start`], end: near[`${side}End`], words, sought });
    found.set(hunk, all);
  }
  return found;
}

/**
 * @param {Near} near
 * @param {Texts} texts
 * @param {boolean} several whether its change has others, so that it must be said which sentence it is nearest to
 * @param {FormatMessage} message
 */
function drawNear({ side, start, end, words, sought }, texts, several, message) {
  const text = (/** @type {number} */ from, /** @type {number} */ to) =>
    legible(texts[side].slice(from, to).replace(/\s+/g, " "));
  const quote = makeQuote("q", "");
  let at = start;
  for (const word of words) {
    quote.append(text(at, word.start), make("mark", "", text(word.start, word.end)));
    at = word.end;
  }
  quote.append(text(at, end));
  const what = message(several ? `nearest.${side}.of` : `nearest.${side}`, {
    side: message(`side.${side}`),
    text: sought,
  });
  const button = makeButton("nearest", make("span", "what", what), " ", quote);
  button.tabIndex = -1;
  return button;
}
