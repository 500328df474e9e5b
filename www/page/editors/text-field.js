/**
 * One of the two editors: a title, a text area, a word count and a line for messages. It shows what the state has, and puts
 * into the state what the reader types.
 */

import { message } from "../../messages/messages.js";
import { textAreaDirection } from "../../model/bidi.js";
import { find } from "../../view/common/dom.js";
import { state } from "../state.js";

/** @import { Side } from "../../model/texts.js" */
/** @import { NoticeText } from "../notices.js" */
/** @import { Editors } from "./editors.js" */

export class TextField {
  #editors;
  #title;
  #count;
  #note;
  /** The text that the area shows. */
  #text = "";
  /** Whether the paste that is under way replaces the whole text. */
  #isPastingWhole = false;

  /**
   * @param {Side} side
   * @param {Editors} editors
   */
  constructor(side, editors) {
    this.side = side;
    this.#editors = editors;
    this.root = find(`#text-${side}`, HTMLElement);
    this.area = find("textarea", HTMLTextAreaElement, this.root);
    this.#title = find(".title", HTMLInputElement, this.root);
    this.#count = find(".count", HTMLElement, this.root);
    this.#note = find(".note", HTMLElement, this.root);
    this.#listen();
    state.on("texts", () => this.#showText());
    state.on("titles", () => {
      this.#title.value = state.titles[side];
    });
    state.on("words", () => this.#showCount());
    state.on("language", () => this.#showCount());
  }

  get text() {
    return state.texts[this.side];
  }

  /** Shows a message about this text, until the text changes. @param {string} message */
  showNote(message) {
    this.#note.textContent = message;
  }

  /**
   * Replaces the text and its title by a whole text from elsewhere.
   * @param {{ text: string, title: string }} titled
   * @param {NoticeText} message what is about to happen, in the past tense
   */
  replace({ text, title }, message) {
    // Nothing is lost if the field is empty.
    if (this.text !== "") this.#editors.undo.remember(message);
    this.#set(text, title);
    this.#editors.collapseWithResult();
  }

  /** Inserts text at the caret, in place of the selection. @param {string} text @param {NoticeText} message what is about to happen */
  insert(text, message) {
    const { area } = this;
    const { selectionStart, selectionEnd, value } = area;
    const isWhole = this.#isWhole();
    if (value !== "") this.#editors.undo.remember(message);
    this.#announceDirection(text);
    area.setRangeText(text, selectionStart, selectionEnd, "end");
    this.#readText();
    if (isWhole) this.#editors.collapseWithResult();
  }

  /** Replaces the text by another form of the same text. @param {string} text */
  reform(text) {
    state.set({ texts: { ...state.texts, [this.side]: text } });
  }

  #listen() {
    const { area } = this;
    area.addEventListener("paste", () => {
      this.#isPastingWhole = this.#isWhole();
    });
    // Before a paste or a drop.
    area.addEventListener("beforeinput", ({ data }) => this.#announceDirection(data ?? ""));
    area.addEventListener("input", (event) => {
      const isPaste = event instanceof InputEvent && event.inputType === "insertFromPaste";
      const isWhole = this.#isPastingWhole && isPaste;
      this.#isPastingWhole = false;
      this.#editors.noteTyping();
      this.#readText();
      if (isWhole) this.#editors.collapseWithResult();
    });
    area.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.isComposing) this.#editors.collapse();
    });
    this.#title.addEventListener("change", () => {
      state.set({ titles: { ...state.titles, [this.side]: this.#title.value } });
    });
    find("[data-act=clear]", HTMLButtonElement, this.root).addEventListener("click", () => {
      if (this.text !== "" || state.titles[this.side] !== "") {
        this.#editors.undo.remember(() => message("undo.cleared", { side: message(`side.${this.side}`) }));
      }
      this.#set("", "");
      area.focus();
    });
  }

  #showCount() {
    const n = state.words[this.side];
    this.#count.textContent = n === null ? "" : message("count.words", { n });
  }

  /** Whether nothing but blanks would remain if the selection were replaced. */
  #isWhole() {
    const { selectionStart, selectionEnd, value } = this.area;
    return value.slice(0, selectionStart).trim() === "" && value.slice(selectionEnd).trim() === "";
  }

  /** @param {string} text @param {string} title */
  #set(text, title) {
    const { side } = this;
    state.set({
      titles: { ...state.titles, [side]: title },
      texts: { ...state.texts, [side]: text },
    });
  }

  /** Puts the text of the area into the state. */
  #readText() {
    this.#text = this.area.value;
    this.#settle();
    state.set({ texts: { ...state.texts, [this.side]: this.#text } });
  }

  /** Shows the text of the state, if it was changed elsewhere. */
  #showText() {
    const { area, text } = this;
    if (text === this.#text) return;
    this.#text = text;
    this.#announceDirection(text);
    area.value = text;
    // Browsers put the caret at the end, where a reader who comes back to edit does not want to be.
    area.setSelectionRange(0, 0);
    area.scrollTop = 0;
    this.#settle();
  }

  /** Sets the direction of a long text before it is laid out: finding it out takes a browser very long. @param {string} text */
  #announceDirection(text) {
    const direction = textAreaDirection(text);
    if (direction !== "auto") this.area.dir = direction;
  }

  /** Adapts the field to another text. */
  #settle() {
    this.showNote("");
    this.area.dir = textAreaDirection(this.#text);
  }
}
