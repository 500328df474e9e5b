/**
 * Where the sentences of a text begin, as a reader would count them: by Unicode Standard Annex #29, which the browser
 * knows, but for titles and initials, which end none.
 */

import { paragraphSpans } from "../../model/paragraphs.js";

const segmenter = new Intl.Segmenter("und", { granularity: "sentence" });

/** "J. Smith", "the U.S. Treasury", "Mr. Smith": the rules know no words, and see a sentence end before each capital. */
const NO_END = /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Capt|No)\.\s*$/u;

/** The sentences of one text, paragraph by paragraph; what was cut once is not cut again. */
export class Sentences {
  /** By paragraph, where its sentences begin, counted from its own beginning. @type {Map<string, readonly number[]>} */
  #known = new Map();

  /**
   * @param {string} text
   * @param {boolean} hardWrapped
   * @returns {Generator<void, number[], void>} steps, and at last where in the text a sentence begins
   */
  *startsOf(text, hardWrapped) {
    /** @type {Map<string, readonly number[]>} */
    const known = new Map();
    /** @type {number[]} */
    const starts = [];
    for (const { start, end } of paragraphSpans(text, hardWrapped)) {
      const paragraph = text.slice(start, end);
      const own = known.get(paragraph) ?? this.#known.get(paragraph) ?? startsIn(paragraph);
      known.set(paragraph, own);
      for (const each of own) starts.push(start + each);
      yield;
    }
    this.#known = known;
    return starts;
  }
}

/** @param {string} paragraph */
function startsIn(paragraph) {
  /** @type {number[]} */
  const starts = [];
  let open = false;
  // A line that was broken to a width does not end its sentence.
  for (const { segment, index } of segmenter.segment(paragraph.replace(/[\r\n\u0085\u2028\u2029]/g, " "))) {
    const blank = segment.length - segment.trimStart().length;
    if (blank === segment.length) continue;
    if (!open) starts.push(index + blank);
    open = NO_END.test(segment);
  }
  return starts;
}
