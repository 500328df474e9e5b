/**
 * The form with the options of a comparison.
 */

import { message } from "../../messages/messages.js";
import { find } from "../../view/common/dom.js";
import { state } from "../state.js";

/** @import { Options } from "../../pkg/word_for_word.js" */
/** @import { Part } from "../persistence/persistence.js" */
/** @import { WordListsForm } from "./word-lists-form.js" */
/** The values of the fields: checked boxes by id, and the texts of the word lists. @typedef {{ checked: Record<string, boolean>, lists: Record<string, string> }} Fields */

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
  #form = find("#options", HTMLElement);
  #lists = find("#lexicon", HTMLElement, this.#form);
  /** Loaded when the reader wants to enter words. @type {WordListsForm | null} */
  #lexicon = null;
  /** The word lists until their form is loaded. @type {Fields["lists"]} */
  #persistedLists = {};

  constructor() {
    this.#form.addEventListener("input", async (event) => {
      const input = event.target instanceof HTMLInputElement ? event.target : null;
      // This option is about how the changes look, so nothing is compared again.
      if (input?.id === "dim") {
        this.#dim();
        return;
      }
      if (input?.name === "lexicon") await this.#openLists();
      this.#readOptions();
    });
    this.#readOptions();
  }

  /** Persists the values of the fields. @returns {Part} */
  get part() {
    return { name: "options", read: () => this.fields, write: (fields) => this.restore(fields) };
  }

  /** @returns {Fields} */
  get fields() {
    /** @type {Fields["checked"]} */
    const checked = {};
    for (const { id, checked: is } of this.#boxes) checked[id] = is;
    return { checked, lists: this.#lexicon?.texts ?? this.#persistedLists };
  }

  /** @param {unknown} fields as `fields` returned them, perhaps in an earlier version */
  async restore(fields) {
    const { checked = {}, lists = {} } = /** @type {Partial<Fields>} */ (fields ?? {});
    for (const box of this.#boxes) box.checked = checked[box.id] ?? box.checked;
    this.#dim();
    this.#persistedLists = lists;
    this.#readOptions();
    if (!this.#hasOwnWords) return;
    await this.#openLists();
    this.#readOptions();
  }

  /** Checks the options that are given and leaves the others. @param {Options} options */
  check(options) {
    for (const name of SWITCHES) {
      const value = options[name];
      if (value !== undefined) this.#switch(name).checked = value;
    }
    this.#readOptions();
  }

  /** Puts the options into the state. */
  #readOptions() {
    /** @type {Options} */
    const options = { lexicon: this.#hasOwnWords ? (this.#lexicon?.lexicon ?? null) : null };
    for (const name of SWITCHES) options[name] = this.#switch(name).checked;
    state.set({ options });
  }

  /** @param {(typeof SWITCHES)[number]} name */
  #switch(name) {
    return find(`[name=${name}]`, HTMLInputElement, this.#form);
  }

  get #boxes() {
    return [...this.#form.querySelectorAll("input")];
  }

  #dim() {
    find("#changes", HTMLElement).classList.toggle("dim", find("#dim", HTMLInputElement, this.#form).checked);
  }

  get #hasOwnWords() {
    return find("[name=lexicon][value=own]", HTMLInputElement, this.#form).checked;
  }

  async #openLists() {
    this.#lists.hidden = !this.#hasOwnWords;
    if (!this.#hasOwnWords || this.#lexicon !== null) return;
    try {
      const { WordListsForm } = await import("./word-lists-form.js");
      this.#lexicon ??= new WordListsForm(this.#lists, this.#persistedLists);
    } catch (error) {
      this.#lists.textContent = message("options.lexicon.failed", { why: String(error) });
    }
  }
}
