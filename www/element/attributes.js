/**
 * What an embedder can set by attribute: the names, what each may say, and what becomes of it.
 *
 * An attribute is read when it is needed and never kept beside itself, so that there is one truth. What it cannot say falls back to
 * the default, with a warning to the console that names what it may say.
 */

/** @typedef {import("../pkg/word_for_word.js").Options} Options */
/** @typedef {"changes" | "side-by-side" | "shared" | "quotations"} View */
/** What an attribute may be asked of. @typedef {{ getAttribute(name: string): string | null }} Attributed */

/** @type {readonly View[]} */
export const VIEWS = ["changes", "side-by-side", "shared", "quotations"];

/** By attribute, the option that it stands for, and what holds without it. */
export const SWITCHES = /** @type {const} */ ({
  "ignore-case": ["ignoreCase", false],
  "ignore-punctuation": ["ignorePunctuation", false],
  "ignore-typography": ["ignoreTypography", true],
  "ignore-accents": ["ignoreAccents", false],
  "ignore-spacing": ["ignoreSpacing", false],
  "ignore-notation": ["ignoreNotation", false],
  "whole-sentences": ["wholeSentences", false],
  "detect-moves": ["detectMoves", true],
});

/** @typedef {keyof typeof SWITCHES} Switch */

/** What only changes how a comparison is shown. */
const SHOWN = [
  "view",
  "height",
  "before-title",
  "after-title",
  "before-href",
  "after-href",
  "caption",
  "excerpt",
  "heading-level",
];

export const ATTRIBUTES = [...SHOWN, "before-src", "after-src", "min-phrase-words", ...Object.keys(SWITCHES)];

/** Words of a phrase, as the engine takes them. */
const PHRASE = { least: 1, most: 100, usual: 4 };

/** What was warned of, so that each is said once. @type {Set<string>} */
const warned = new Set();

/** @param {string} name @param {string} value @param {string} may */
function warn(name, value, may) {
  const text = `<word-for-word>: ${name}="${value}" is invalid and is ignored. Allowed: ${may}.`;
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(text);
}

/** @param {Attributed} element @returns {View} */
export function viewOf(element) {
  const value = element.getAttribute("view");
  if (value === null) return "changes";
  const view = VIEWS.find((each) => each === value.trim().toLowerCase());
  if (view === undefined) warn("view", value, VIEWS.join(", "));
  return view ?? "changes";
}

/** @param {Attributed} element @param {Switch} name */
export function switchOf(element, name) {
  const value = element.getAttribute(name);
  if (value === null) return SWITCHES[name][1];
  const said = value.trim().toLowerCase();
  if (said === "false") return false;
  if (said !== "" && said !== "true" && said !== name) warn(name, value, "empty, true or false");
  return true;
}

/** @param {Attributed} element */
export function phraseOf(element) {
  const value = element.getAttribute("min-phrase-words");
  if (value === null) return PHRASE.usual;
  const number = Number(value);
  if (value.trim() !== "" && Number.isInteger(number) && number >= PHRASE.least && number <= PHRASE.most) return number;
  warn("min-phrase-words", value, `a whole number from ${PHRASE.least} to ${PHRASE.most}`);
  return PHRASE.usual;
}

/** A height in which the comparison scrolls; `null`: as high as it is. @param {Attributed} element */
export function heightOf(element) {
  const value = element.getAttribute("height")?.trim() ?? "";
  if (value === "") return null;
  const length = /^\d+(?:\.\d+)?$/.test(value) ? `${value}px` : value;
  if (CSS.supports("max-block-size", length)) return length;
  warn("height", value, "a CSS length such as 480px or 30em");
  return null;
}

/** The changes that an excerpt is to show, counted from 0, both ends included. @param {Attributed} element */
export function excerptOf(element) {
  const value = element.getAttribute("excerpt");
  if (value === null) return null;
  const [, first, last = first] = /^\s*([1-9]\d*)\s*(?:[-–]\s*([1-9]\d*)\s*)?$/.exec(value) ?? [];
  if (first !== undefined && Number(first) <= Number(last)) return { first: Number(first) - 1, last: Number(last) - 1 };
  warn("excerpt", value, "the number of a change, or of the first and the last change, such as 2-5");
  return null;
}

/** The level of the first headings; `null`: the third. Under them stand others. @param {Attributed} element */
export function levelOf(element) {
  const value = element.getAttribute("heading-level")?.trim() ?? "";
  if (value === "") return null;
  if (/^[1-6]$/.test(value)) return Number(value);
  warn("heading-level", value, "a whole number from 1 to 6");
  return null;
}

/** An address that a reader may follow. @param {Attributed} element @param {"before-href" | "after-href"} name */
export function hrefOf(element, name) {
  const value = element.getAttribute(name)?.trim() ?? "";
  if (value === "") return null;
  const url = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : null;
  if (url?.protocol === "https:" || url?.protocol === "http:") return url.href;
  warn(name, value, "an address that starts with https: or http:");
  return null;
}

/**
 * What the engine is asked for.
 * @param {Attributed} element
 * @param {Options["lexicon"]} lexicon
 * @param {boolean} whole whether passages and quotations are wanted
 * @returns {Options}
 */
export function optionsOf(element, lexicon, whole) {
  /** @type {Options} */
  const options = {
    passages: whole,
    quotations: whole,
    deceptive: whole,
    minPhraseWords: phraseOf(element),
    lexicon: lexicon ?? null,
  };
  for (const name of /** @type {Switch[]} */ (Object.keys(SWITCHES))) {
    options[SWITCHES[name][0]] = switchOf(element, name);
  }
  return options;
}
