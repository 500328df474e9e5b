/**
 * The options of a comparison, as the reader has set them.
 */

import { find } from "./find.js";

/** @typedef {import("../pkg/word_for_word.js").Options} Options */

const SWITCHES = /** @type {const} */ (["ignoreCase", "ignorePunctuation", "ignoreTypography", "ignoreAccents"]);

export class OptionsForm {
  #form;
  #minimum;
  #lastMinimum;

  /** @param {() => void} changed what to do when an option is another */
  constructor(changed) {
    this.#form = find("#options", HTMLElement);
    this.#minimum = find("[name=minPhraseWords]", HTMLInputElement, this.#form);
    this.#lastMinimum = this.#minimum.valueAsNumber;
    this.#form.addEventListener("input", () => {
      const valid = this.#minimum.validity.valid;
      this.#minimum.setAttribute("aria-invalid", String(!valid));
      // A number that is half typed changes nothing yet.
      if (valid) this.#lastMinimum = this.#minimum.valueAsNumber;
      changed();
    });
  }

  /** @returns {Options} */
  get options() {
    /** @type {Options} */
    const options = { minPhraseWords: this.#lastMinimum };
    for (const name of SWITCHES) options[name] = find(`[name=${name}]`, HTMLInputElement, this.#form).checked;
    return options;
  }
}
