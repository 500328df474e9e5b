/**
 * The attributes of the element as properties, so that either says what the other does.
 */

import { hrefOf, levelOf, phraseOf, SWITCHES, switchOf, viewOf } from "./attributes.js";

/** @typedef {import("./attributes.js").View} View */

/** @typedef {import("./types.d.ts").PlainElement} PlainElement */

/** On a server there are no elements, and nothing is asked of this one. */
const Base = /** @type {{ new (): PlainElement, prototype: PlainElement }} */ (
  /** @type {unknown} */ (globalThis.HTMLElement ?? class {})
);

export class ReflectedElement extends Base {
  /** How the comparison is shown: `changes`, `side-by-side`, `shared` or `quotations`. @type {View} */
  get view() {
    return viewOf(this);
  }

  set view(value) {
    this.setAttribute("view", value);
  }

  /** The address of the text before. @type {string} */
  get beforeSrc() {
    return this.getAttribute("before-src") ?? "";
  }

  set beforeSrc(value) {
    this.#write("before-src", value);
  }

  /** The address of the text after. @type {string} */
  get afterSrc() {
    return this.getAttribute("after-src") ?? "";
  }

  set afterSrc(value) {
    this.#write("after-src", value);
  }

  /** What the text before is called. @type {string} */
  get beforeTitle() {
    return this.getAttribute("before-title") ?? "";
  }

  set beforeTitle(value) {
    this.#write("before-title", value);
  }

  /** What the text after is called. @type {string} */
  get afterTitle() {
    return this.getAttribute("after-title") ?? "";
  }

  set afterTitle(value) {
    this.#write("after-title", value);
  }

  /** Where the text before was published, in full; empty where that is not said. @type {string} */
  get beforeHref() {
    return hrefOf(this, "before-href") ?? "";
  }

  set beforeHref(value) {
    this.#write("before-href", value);
  }

  /** Where the text after was published, in full; empty where that is not said. @type {string} */
  get afterHref() {
    return hrefOf(this, "after-href") ?? "";
  }

  set afterHref(value) {
    this.#write("after-href", value);
  }

  /** What stands under the comparison. @type {string} */
  get caption() {
    return this.getAttribute("caption") ?? "";
  }

  set caption(value) {
    this.#write("caption", value);
  }

  /** Which changes are shown with their paragraphs: `n` or `n-m`, from 1; empty: all. @type {string} */
  get excerpt() {
    return this.getAttribute("excerpt") ?? "";
  }

  set excerpt(value) {
    this.#write("excerpt", value);
  }

  /** A CSS length in which the comparison scrolls; empty: as high as it is. @type {string} */
  get height() {
    return this.getAttribute("height") ?? "";
  }

  set height(value) {
    this.#write("height", value);
  }

  /** The level at which headings begin, 1 to 6. @type {number} */
  get headingLevel() {
    return levelOf(this) ?? 3;
  }

  set headingLevel(value) {
    this.setAttribute("heading-level", String(value));
  }

  /** Fewest words of a shared phrase. @type {number} */
  get minPhraseWords() {
    return phraseOf(this);
  }

  set minPhraseWords(value) {
    this.setAttribute("min-phrase-words", String(value));
  }

  /** Compare words without regard to case. @type {boolean} */
  get ignoreCase() {
    return switchOf(this, "ignore-case");
  }

  set ignoreCase(value) {
    this.#switch("ignore-case", value);
  }

  /** Leave punctuation out of the comparison. @type {boolean} */
  get ignorePunctuation() {
    return switchOf(this, "ignore-punctuation");
  }

  set ignorePunctuation(value) {
    this.#switch("ignore-punctuation", value);
  }

  /** Count typographic variants as the same; on unless it is set to `false`. @type {boolean} */
  get ignoreTypography() {
    return switchOf(this, "ignore-typography");
  }

  set ignoreTypography(value) {
    this.#switch("ignore-typography", value);
  }

  /** Compare letters without their accents. @type {boolean} */
  get ignoreAccents() {
    return switchOf(this, "ignore-accents");
  }

  set ignoreAccents(value) {
    this.#switch("ignore-accents", value);
  }

  /** Count any white space as the same. @type {boolean} */
  get ignoreSpacing() {
    return switchOf(this, "ignore-spacing");
  }

  set ignoreSpacing(value) {
    this.#switch("ignore-spacing", value);
  }

  /** Compare figures by their value. @type {boolean} */
  get ignoreNotation() {
    return switchOf(this, "ignore-notation");
  }

  set ignoreNotation(value) {
    this.#switch("ignore-notation", value);
  }

  /** Show sentences that changed whole. @type {boolean} */
  get wholeSentences() {
    return switchOf(this, "whole-sentences");
  }

  set wholeSentences(value) {
    this.#switch("whole-sentences", value);
  }

  /** Look for passages that moved; on unless it is set to `false`. @type {boolean} */
  get detectMoves() {
    return switchOf(this, "detect-moves");
  }

  set detectMoves(value) {
    this.#switch("detect-moves", value);
  }

  /** @param {string} name @param {string | null} value */
  #write(name, value) {
    if (value === null || value === "") this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  /** @param {import("./attributes.js").Switch} name @param {boolean} value */
  #switch(name, value) {
    const [, usual] = SWITCHES[name];
    if (value === usual) this.removeAttribute(name);
    else this.setAttribute(name, value ? "" : "false");
  }
}
