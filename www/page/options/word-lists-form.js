/**
 * The reader's own words that turn a meaning, in any language. Loaded when the reader wants to give some.
 */

import { message } from "../../messages/messages.js";
import { make } from "../../view/common/dom.js";
import { loadSheet } from "../stylesheets.js";

/** @typedef {import("../../pkg/word_for_word.js").Lexicon} Lexicon */

const LISTS = /** @type {const} */ (["negations", "modals", "degrees", "numbers", "dates"]);

export class LexiconFields {
  /** @type {Map<(typeof LISTS)[number], HTMLTextAreaElement>} */
  #fields = new Map();

  /**
   * @param {HTMLElement} root what to fill with a field for each list
   * @param {Record<string, string>} texts what stands in them at first
   */
  constructor(root, texts) {
    // Without its sheet it is less neat, and does the same.
    loadSheet(new URL("./word-lists-form.css", import.meta.url)).catch(() => {});
    const fields = LISTS.map((list) => {
      const field = make("textarea");
      field.rows = 2;
      field.spellcheck = false;
      field.dir = "auto";
      field.value = texts[list] ?? "";
      this.#fields.set(list, field);
      return make("label", "", make("span", "", message(`lexicon.${list}`)), field);
    });
    root.replaceChildren(make("p", "quiet", message("lexicon.hint")), ...fields);
  }

  /** What stands in each. @returns {Record<string, string>} */
  get texts() {
    return Object.fromEntries(Array.from(this.#fields, ([list, { value }]) => [list, value]));
  }

  /** @returns {Lexicon} */
  get lexicon() {
    return Object.fromEntries(Array.from(this.#fields, ([list, { value }]) => [list, wordsOf(value)]));
  }
}

/**
 * Words in lower case, as the comparison wants them.
 * @param {string} text
 */
function wordsOf(text) {
  return text
    .toLowerCase()
    .split(/[\s,;،、，]+/)
    .filter((word) => word !== "");
}
