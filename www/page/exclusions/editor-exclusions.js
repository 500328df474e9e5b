/**
 * Leaves out of the comparison what the reader chooses in an editor: the lines that are selected there, or all from there to the
 * end. The text stays whole; under it stands what is left out of it, with a way to put it back.
 */

import { EXCLUSION_MESSAGES } from "../../messages/en/exclusions.js";
import { message, register } from "../../messages/messages.js";
import { make, makeButton } from "../../view/common/dom.js";
import { fields } from "../editors/text-field.js";
import { announce } from "../notices.js";
import { loadSheet } from "../stylesheets.js";
import { leftOut, linesIn, takeUp as restore } from "./exclusions.js";

/** @typedef {import("../../model/paragraphs.js").Span} Span */
/** @typedef {import("../editors/text-field.js").TextField} TextField */

register(EXCLUSION_MESSAGES);

/** @type {WeakMap<TextField, ByHand>} */
const all = new WeakMap();

/** What leaves out parts of the text in a field. @param {TextField} field */
export function byHand(field) {
  const known = all.get(field) ?? new ByHand(field);
  all.set(field, known);
  return known;
}

/** @param {Parameters<typeof restore>} kept */
export function takeUp(...kept) {
  restore(...kept);
  for (const field of Object.values(fields)) byHand(field).tell();
}

class ByHand {
  #field;
  #choice = make("p", "by-hand");
  #lines = makeButton("plain");
  #told = make("p", "by-hand");
  #said = make("span");

  /** @param {TextField} field */
  constructor(field) {
    this.#field = field;
    const toEnd = makeButton("plain", message("hand.end"));
    const back = makeButton("plain", message("left.back"));
    this.#choice.append(this.#lines, toEnd);
    this.#told.append(this.#said, " ", back);
    for (const part of [this.#choice, this.#told]) part.hidden = true;
    field.area.after(this.#choice, this.#told);
    this.#lines.addEventListener("click", () => this.#leaveSelected(this.#selected));
    toEnd.addEventListener("click", () => this.#leaveSelected({ start: this.#selected.start, end: field.text.length }));
    back.addEventListener("click", () => this.#putBack());
    field.root.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && field.root.contains(relatedTarget))) this.#choice.hidden = true;
    });
    leftOut.watch(() => this.tell());
    // Without its sheet it is less neat, and does the same.
    loadSheet(new URL("./exclusions.css", import.meta.url)).catch(() => {});
  }

  get #selected() {
    const { selectionStart: start, selectionEnd: end } = this.#field.area;
    return { start, end };
  }

  /** Offers to leave out what is selected now. Who has selected everything is about to do something else with it. */
  offer() {
    const { text } = this.#field;
    const { start, end } = this.#selected;
    const n = linesIn(text, { start, end }).length;
    this.#choice.hidden = n === 0 || end - start === text.trim().length;
    if (!this.#choice.hidden) this.#lines.textContent = message("hand.lines", { n });
  }

  /** @param {readonly Span[]} spans */
  leave(spans) {
    leftOut.begin(textsOf());
    for (const span of spans) leftOut.leaveWhole(this.#field.side, span);
    this.#field.compare();
    announce(this.#said.textContent ?? "");
  }

  /** Says what is left out of the text. */
  tell() {
    const spans = leftOut.stretches[this.#field.side];
    const n = spans.reduce((sum, span) => sum + linesIn(this.#field.text, span).length, 0);
    this.#told.hidden = n === 0;
    this.#said.textContent = n === 0 ? "" : message("hand.told", { n });
  }

  /** @param {Span} span */
  #leaveSelected(span) {
    const { area } = this.#field;
    area.setSelectionRange(span.start, span.start);
    area.focus();
    this.#choice.hidden = true;
    this.leave([span]);
  }

  #putBack() {
    for (const span of leftOut.stretches[this.#field.side]) leftOut.putBack(this.#field.side, span);
    this.#field.area.focus();
    this.#field.compare();
    announce(message("hand.back"));
  }
}

/** @returns {import("./exclusions.js").Texts} */
function textsOf() {
  return { before: fields.before?.text ?? "", after: fields.after?.text ?? "" };
}
