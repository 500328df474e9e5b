/**
 * Adds to the list of changes the most similar sentence of the other text, for each sentence that was deleted or inserted whole. The words
 * that both share are marked, and a click goes there.
 *
 * Loaded when the comparison has found such a sentence.
 */

import { kindOf } from "../../model/change-kinds.js";
import { excerpt, onOneLine } from "../../model/excerpt.js";
import { hunksByRow } from "../../model/inline-paragraphs.js";
import { row, rows } from "../../model/tables.js";
import { OTHER } from "../../model/texts.js";
import { make, makeButton, makeQuote } from "../common/dom.js";
import { reveal } from "./reveal.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { Comparison, Side, Span, Texts } from "../../model/texts.js" */
/** @import { ChangeList } from "./change-list.js" */
/** @import { ChangesView } from "./changes-view.js" */
/** `words` are shared; `counterpart` is the changed sentence. @typedef {Span & { side: Side, words: Span[], counterpart: string }} NearestSentence */

/** The length of the quoted sentence if a change has several, in characters. */
const QUOTED = 50;

/**
 * Adds the sentences under the lines of their changes. The list must be new: earlier sentences are not removed.
 * @param {ChangeList} list
 * @param {ChangesView} view
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {FormatMessage} message
 */
export function showNearest(list, view, texts, comparison, message) {
  for (const [hunk, sentences] of nearestByHunk(texts, comparison)) {
    const item = list.itemOf(hunk);
    for (const sentence of item === null ? [] : sentences) {
      const button = drawSentence(sentence, texts, sentences.length > 1, message);
      button.addEventListener("click", (event) => {
        // The list would go to the change.
        event.stopPropagation();
        reveal(view, comparison, sentence, button);
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
  /** @type {Map<number, NearestSentence[]>} */
  const byHunk = new Map();
  if (nearest === null || nearestWords === null) return byHunk;
  const hunks = hunksByRow(comparison);
  for (const near of rows(nearest, "nearest")) {
    /** @type {Side} */
    const changedSide = kindOf(row(changes, "changes", near.row).kind).before ? "before" : "after";
    const side = OTHER[changedSide];
    const hunk = hunks[near.row] ?? -1;
    const words = [];
    for (const { start, end } of rows(nearestWords, "spans", near.firstPlace, near.firstPlace + near.places)) {
      words.push({ start, end });
    }
    const sentences = byHunk.get(hunk) ?? [];
    const changed = texts[changedSide].slice(near[`${changedSide}Start`], near[`${changedSide}End`]);
    const counterpart = excerpt(changed, QUOTED);
    sentences.push({ side, start: near[`${side}Start`], end: near[`${side}End`], words, counterpart });
    byHunk.set(hunk, sentences);
  }
  return byHunk;
}

/**
 * @param {NearestSentence} sentence
 * @param {Texts} texts
 * @param {boolean} isOneOfSeveral whether the label must quote the changed sentence, because the change has several
 * @param {FormatMessage} message
 */
function drawSentence({ side, start, end, words, counterpart }, texts, isOneOfSeveral, message) {
  const text = (/** @type {number} */ from, /** @type {number} */ to) => onOneLine(texts[side].slice(from, to));
  const quote = makeQuote("q", "");
  let written = start;
  for (const word of words) {
    quote.append(text(written, word.start), make("mark", "", text(word.start, word.end)));
    written = word.end;
  }
  quote.append(text(written, end));
  const word = isOneOfSeveral ? /** @type {const} */ (`nearest.${side}.of`) : /** @type {const} */ (`nearest.${side}`);
  const label = message(word, { side: message(`side.${side}`), text: counterpart });
  const button = makeButton("nearest", make("span", "what", label), " ", quote);
  button.tabIndex = -1;
  return button;
}
