/**
 * The list of shared phrases, longest and rarest first, with how often each stands in either text.
 */

import { row, rows } from "../engine/tables.js";
import { Blocks } from "./blocks.js";
import { excerpt } from "./list.js";
import { listenToPointing } from "./pointing.js";
import { Roving } from "./roving.js";
import { inSlices } from "./slices.js";

/** @typedef {import("../pkg/word_for_word.js").Shared} Shared */
/** @typedef {import("./say.js").Say} Say */

/** @typedef {{ text: string, note: string }} Line */

/**
 * @param {string} before
 * @param {Shared} shared
 * @param {Say} say
 */
function describePhrases(before, shared, say) {
  /** @type {Line[]} */
  const found = [];
  for (const phrase of rows(shared.phrases, "phrases")) {
    const { start, end } = row(shared.occurrences, "occurrences", phrase.firstOccurrence);
    const words = say("count.words", { n: phrase.words });
    // Once on each side goes without saying.
    const often = phrase.inBefore > 1 || phrase.inAfter > 1;
    found.push({
      text: excerpt(before.slice(start, end)),
      note: often
        ? say("phrase.times", {
            words,
            before: say("count.times", { n: phrase.inBefore }),
            after: say("count.times", { n: phrase.inAfter }),
          })
        : say("phrase.once", { words }),
    });
  }
  return found;
}

export class PhrasesList {
  #say;
  #blocks;
  #roving;

  /**
   * @param {HTMLElement} root an `ol`
   * @param {Say} say
   * @param {{ choose(phrase: number): void, point(phrase: number): void }} act what to do when a phrase is chosen, or pointed at
   */
  constructor(root, say, act) {
    this.#say = say;
    this.#blocks = new Blocks(root, drawLine, (/** @type {Line} */ { text, note }) => `${note}\u0001${text}`);
    this.#roving = new Roving(root, "button");
    /** @param {Element} target */
    const phraseAt = (target) => {
      const item = target.closest("li");
      return item === null ? -1 : [...root.children].indexOf(item);
    };
    root.addEventListener("click", (event) => {
      const phrase = event.target instanceof Element ? phraseAt(event.target) : -1;
      if (phrase >= 0) act.choose(phrase);
    });
    listenToPointing(root, (target) => {
      const phrase = phraseAt(target);
      if (phrase >= 0) act.point(phrase);
    });
  }

  /**
   * @param {string} before
   * @param {Shared} shared
   * @param {AbortSignal} signal
   */
  async show(before, shared, signal) {
    const whole = await inSlices(this.#blocks.update(describePhrases(before, shared, this.#say)), signal);
    if (whole) this.#roving.refresh();
    return whole;
  }

  /** Shows nothing. A drawing under way must have been called off before. */
  clear() {
    this.#blocks.clear();
  }
}

/** @param {Line} line */
function drawLine({ text, note }) {
  const element = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.tabIndex = -1;
  const quoted = document.createElement("q");
  quoted.dir = "auto";
  quoted.textContent = text;
  const small = document.createElement("small");
  small.textContent = note;
  button.append(quoted, " ", small);
  element.append(button);
  return { element, marks: [] };
}
