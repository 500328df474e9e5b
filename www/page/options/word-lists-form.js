/**
 * Fields for the reader's own lists of words that change the meaning of a sentence, in any language. Loaded when the reader
 * chooses to enter some.
 */

import { labelled } from "../../messages/messages.js";
import { make } from "../../view/common/dom.js";
import { loadSheet } from "../stylesheets.js";

/** @import { Lexicon } from "../../pkg/word_for_word.js" */

const LISTS = /** @type {const} */ (["negations", "modals", "degrees", "numbers", "dates"]);

export class WordListsForm {
  /** @type {Map<(typeof LISTS)[number], HTMLTextAreaElement>} */
  #fields = new Map();

  /**
   * @param {HTMLElement} root is filled with a field for each list
   * @param {Record<string, string>} texts the initial texts of the fields, by list
   */
  constructor(root, texts) {
    // Without its style sheet it looks plainer and works the same.
    loadSheet(new URL("./word-lists-form.css", import.meta.url)).catch(() => {});
    const fields = LISTS.map((list) => {
      const field = make("textarea");
      field.rows = 2;
      field.spellcheck = false;
      field.dir = "auto";
      field.value = texts[list] ?? "";
      this.#fields.set(list, field);
      return make("label", "", labelled(make("span"), `lexicon.${list}`), field);
    });
    root.replaceChildren(labelled(make("p", "quiet"), "lexicon.hint"), ...fields);
  }

  /** The texts of the fields, by list. @returns {Record<string, string>} */
  get texts() {
    return Object.fromEntries(Array.from(this.#fields, ([list, { value }]) => [list, value]));
  }

  /** @returns {Lexicon} */
  get lexicon() {
    return Object.fromEntries(Array.from(this.#fields, ([list, { value }]) => [list, wordsOf(value)]));
  }
}

/** Splits a text into words in lower case, as the engine requires them. @param {string} text */
function wordsOf(text) {
  return text
    .toLowerCase()
    .split(/[\s,;،、，]+/)
    .filter((word) => word !== "");
}
