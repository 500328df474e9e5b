/** Reflects the attributes of the element as properties, in camel case. */

import { hrefOf, levelOf, phraseWordsOf, switchOf, viewOf } from "./attributes.js";

/** @import { View } from "../model/view-options.js" */

/** A server has no `HTMLElement`; there the class is only imported, never constructed. */
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (/** @type {unknown} */ (class {}));

export class ReflectedElement extends Base {
  /** How the comparison is shown: `changes`, `side-by-side`, `shared` or `quotations`. @type {View} */
  get view() {
    return viewOf(this);
  }

  set view(value) {
    this.setAttribute("view", value);
  }

  /** The address from which the text before is loaded. @type {string} */
  get beforeSrc() {
    return this.getAttribute("before-src") ?? "";
  }

  set beforeSrc(value) {
    this.#write("before-src", value);
  }

  /** The address from which the text after is loaded. @type {string} */
  get afterSrc() {
    return this.getAttribute("after-src") ?? "";
  }

  set afterSrc(value) {
    this.#write("after-src", value);
  }

  /** The title of the text before. @type {string} */
  get beforeTitle() {
    return this.getAttribute("before-title") ?? "";
  }

  set beforeTitle(value) {
    this.#write("before-title", value);
  }

  /** The title of the text after. @type {string} */
  get afterTitle() {
    return this.getAttribute("after-title") ?? "";
  }

  set afterTitle(value) {
    this.#write("after-title", value);
  }

  /** The address at which the text before was published; empty: unknown. @type {string} */
  get beforeHref() {
    return hrefOf(this, "before-href") ?? "";
  }

  set beforeHref(value) {
    this.#write("before-href", value);
  }

  /** The address at which the text after was published; empty: unknown. @type {string} */
  get afterHref() {
    return hrefOf(this, "after-href") ?? "";
  }

  set afterHref(value) {
    this.#write("after-href", value);
  }

  /** The caption below the comparison. @type {string} */
  get caption() {
    return this.getAttribute("caption") ?? "";
  }

  set caption(value) {
    this.#write("caption", value);
  }

  /** The changes that are shown with their paragraphs: `n` or `n-m`, from 1; empty: all. @type {string} */
  get excerpt() {
    return this.getAttribute("excerpt") ?? "";
  }

  set excerpt(value) {
    this.#write("excerpt", value);
  }

  /** The CSS length in which the comparison scrolls; empty: its full height. @type {string} */
  get height() {
    return this.getAttribute("height") ?? "";
  }

  set height(value) {
    this.#write("height", value);
  }

  /** The level of the topmost headings, 1 to 6. @type {number} */
  get headingLevel() {
    return levelOf(this) ?? 3;
  }

  set headingLevel(value) {
    this.setAttribute("heading-level", String(value));
  }

  /** The fewest words of a shared phrase. @type {number} */
  get minPhraseWords() {
    return phraseWordsOf(this);
  }

  set minPhraseWords(value) {
    this.setAttribute("min-phrase-words", String(value));
  }

  /** Ignore case. @type {boolean} */
  get ignoreCase() {
    return switchOf(this, "ignore-case");
  }

  set ignoreCase(value) {
    this.toggleAttribute("ignore-case", value);
  }

  /** Ignore punctuation. @type {boolean} */
  get ignorePunctuation() {
    return switchOf(this, "ignore-punctuation");
  }

  set ignorePunctuation(value) {
    this.toggleAttribute("ignore-punctuation", value);
  }

  /** Distinguish typographic variants, such as straight and curly quotation marks. @type {boolean} */
  get exactTypography() {
    return switchOf(this, "exact-typography");
  }

  set exactTypography(value) {
    this.toggleAttribute("exact-typography", value);
  }

  /** Ignore accents. @type {boolean} */
  get ignoreAccents() {
    return switchOf(this, "ignore-accents");
  }

  set ignoreAccents(value) {
    this.toggleAttribute("ignore-accents", value);
  }

  /** Ignore kinds of white space. @type {boolean} */
  get ignoreSpacing() {
    return switchOf(this, "ignore-spacing");
  }

  set ignoreSpacing(value) {
    this.toggleAttribute("ignore-spacing", value);
  }

  /** Ignore how numbers are written: 10,000 and 10000. @type {boolean} */
  get ignoreNotation() {
    return switchOf(this, "ignore-notation");
  }

  set ignoreNotation(value) {
    this.toggleAttribute("ignore-notation", value);
  }

  /** Show changed sentences as a whole. @type {boolean} */
  get wholeSentences() {
    return switchOf(this, "whole-sentences");
  }

  set wholeSentences(value) {
    this.toggleAttribute("whole-sentences", value);
  }

  /** Show moved passages as deleted and inserted. @type {boolean} */
  get noMoves() {
    return switchOf(this, "no-moves");
  }

  set noMoves(value) {
    this.toggleAttribute("no-moves", value);
  }

  /** @param {string} name @param {string | null} value */
  #write(name, value) {
    if (value === null || value === "") this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}
