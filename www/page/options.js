/**
 * The options of a comparison, as the reader has set them.
 */

import { find } from "./find.js";

/** @typedef {import("../pkg/word_for_word.js").Options} Options */

const SWITCHES = /** @type {const} */ ([
  "ignoreCase",
  "ignorePunctuation",
  "ignoreTypography",
  "ignoreAccents",
  "ignoreSpacing",
  "ignoreNotation",
  "detectMoves",
  "wholeSentences",
]);

export class OptionsForm {
  #form;

  /** @param {() => void} changed what to do when an option is another */
  constructor(changed) {
    this.#form = find("#options", HTMLElement);
    this.#form.addEventListener("input", (event) => {
      // This one is about how the changes look, and not about what they are.
      if (event.target instanceof HTMLInputElement && event.target.id === "dim") {
        find("#changes", HTMLElement).classList.toggle("dim", event.target.checked);
      } else changed();
    });
  }

  /** @returns {Options} */
  get options() {
    /** @type {Options} */
    const options = {};
    for (const name of SWITCHES) options[name] = find(`[name=${name}]`, HTMLInputElement, this.#form).checked;
    return options;
  }
}
