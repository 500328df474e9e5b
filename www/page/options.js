/**
 * The options of a comparison, as the reader has set them.
 */

import { find } from "./find.js";
import { say } from "./words.js";

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
  #lists;
  /** Loaded when the reader wants to give words. @type {import("./lexicon.js").LexiconFields | null} */
  #lexicon = null;

  /** @param {() => void} changed what to do when an option is another */
  constructor(changed) {
    this.#form = find("#options", HTMLElement);
    this.#lists = find("#lexicon", HTMLElement, this.#form);
    this.#form.addEventListener("input", async (event) => {
      const input = event.target instanceof HTMLInputElement ? event.target : null;
      // This one is about how the changes look, and not about what they are.
      if (input?.id === "dim") {
        find("#changes", HTMLElement).classList.toggle("dim", input.checked);
        return;
      }
      if (input?.name === "lexicon") await this.#openLists();
      changed();
    });
  }

  /** @returns {Options} */
  get options() {
    /** @type {Options} */
    const options = { lexicon: this.#ownWords ? (this.#lexicon?.lexicon ?? null) : null };
    for (const name of SWITCHES) options[name] = find(`[name=${name}]`, HTMLInputElement, this.#form).checked;
    return options;
  }

  get #ownWords() {
    return find("[name=lexicon][value=own]", HTMLInputElement, this.#form).checked;
  }

  async #openLists() {
    this.#lists.hidden = !this.#ownWords;
    if (!this.#ownWords || this.#lexicon !== null) return;
    try {
      const { LexiconFields } = await import("./lexicon.js");
      this.#lexicon ??= new LexiconFields(this.#lists);
    } catch (error) {
      this.#lists.textContent = say("options.lexicon.failed", { why: String(error) });
    }
  }
}
