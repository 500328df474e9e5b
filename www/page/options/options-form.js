/**
 * The options of a comparison, as the reader has set them.
 */

import { message } from "../../messages/messages.js";
import { find } from "../../view/common/find.js";

/** @typedef {import("../../pkg/word_for_word.js").Options} Options */

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
  #changed;
  #lists;
  /** Loaded when the reader wants to give words. @type {import("./word-lists-form.js").LexiconFields | null} */
  #lexicon = null;
  /** What stood in the lists, as they were kept. @type {Record<string, string>} */
  #kept = {};

  /** @param {() => void} changed what to do when an option is another */
  constructor(changed) {
    this.#changed = changed;
    this.#form = find("#options", HTMLElement);
    this.#lists = find("#lexicon", HTMLElement, this.#form);
    this.#form.addEventListener("input", async (event) => {
      const input = event.target instanceof HTMLInputElement ? event.target : null;
      // This one is about how the changes look, and not about what they are.
      if (input?.id === "dim") {
        this.#dim();
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

  /** Sets those that are named; whoever does so asks for a comparison. */
  set options(options) {
    for (const name of SWITCHES) {
      const value = options[name];
      if (value !== undefined) find(`[name=${name}]`, HTMLInputElement, this.#form).checked = value;
    }
  }

  /** What is to be kept of it. */
  get state() {
    /** @type {Record<string, boolean>} */
    const checked = {};
    for (const { id, checked: is } of this.#boxes) checked[id] = is;
    return { checked, lists: this.#lexicon?.texts ?? this.#kept };
  }

  /** @param {unknown} state as it was kept */
  async restore(state) {
    const { checked = {}, lists = {} } = /** @type {Partial<OptionsForm["state"]>} */ (state ?? {});
    for (const box of this.#boxes) box.checked = checked[box.id] ?? box.checked;
    this.#dim();
    this.#kept = lists;
    if (!this.#ownWords) return;
    await this.#openLists();
    this.#changed();
  }

  get #boxes() {
    return [...this.#form.querySelectorAll("input")];
  }

  #dim() {
    find("#changes", HTMLElement).classList.toggle("dim", find("#dim", HTMLInputElement, this.#form).checked);
  }

  get #ownWords() {
    return find("[name=lexicon][value=own]", HTMLInputElement, this.#form).checked;
  }

  async #openLists() {
    this.#lists.hidden = !this.#ownWords;
    if (!this.#ownWords || this.#lexicon !== null) return;
    try {
      const { LexiconFields } = await import("./word-lists-form.js");
      this.#lexicon ??= new LexiconFields(this.#lists, this.#kept);
    } catch (error) {
      this.#lists.textContent = message("options.lexicon.failed", { why: String(error) });
    }
  }
}
