/**
 * Reads the attributes of the element.
 *
 * An attribute is read when it is needed and never cached, so there is one source of truth. An invalid value falls back to the default,
 * with a warning on the console that names the valid values.
 */

import { SWITCH_LIST, SWITCHES, VIEWS } from "../model/view-options.js";

/** @import { Switch, View } from "../model/view-options.js" */
/** @import { Options } from "../pkg/word_for_word.js" */
/** @typedef {{ getAttribute(name: string): string | null }} Attributed an element, or a stand-in for one */

/** Attributes that change only how a comparison is shown. */
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

export const ATTRIBUTES = [...SHOWN, "lang", "before-src", "after-src", "min-phrase-words", ...Object.keys(SWITCHES)];

/** The range of `min-phrase-words`, in words, and its default. */
const PHRASE_WORDS = { min: 1, max: 100, default: 4 };

/** The warnings so far: each is given once. @type {Set<string>} */
const warned = new Set();

/** @param {string} name @param {string} value @param {string} allowed */
function warnInvalid(name, value, allowed) {
  warn(`${name}="${value}" is invalid and is ignored. Allowed: ${allowed}.`);
}

/** @param {string} text */
function warn(text) {
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(`<word-for-word>: ${text}`);
}

/** @param {Attributed} element @returns {View} */
export function viewOf(element) {
  const value = element.getAttribute("view");
  if (value === null) return "changes";
  const view = VIEWS.find((each) => each === value.trim().toLowerCase());
  if (view === undefined) warnInvalid("view", value, VIEWS.join(", "));
  return view ?? "changes";
}

/** Whether a boolean attribute is present; its value does not matter. @param {Attributed} element @param {Switch} name */
export function switchOf(element, name) {
  const value = element.getAttribute(name);
  if (value?.trim().toLowerCase() === "false") {
    warn(`${name}="false" switches the option on, as any value does. Remove the attribute to switch it off.`);
  }
  return value !== null;
}

/** Returns the fewest words of a shared phrase. @param {Attributed} element */
export function phraseWordsOf(element) {
  const value = element.getAttribute("min-phrase-words");
  if (value === null) return PHRASE_WORDS.default;
  const number = Number(value);
  const { min, max } = PHRASE_WORDS;
  if (value.trim() !== "" && Number.isInteger(number) && number >= min && number <= max) return number;
  warnInvalid("min-phrase-words", value, `a whole number from ${min} to ${max}`);
  return PHRASE_WORDS.default;
}

/** Returns the CSS length in which the comparison scrolls; `null`: its full height. @param {Attributed} element */
export function heightOf(element) {
  const value = element.getAttribute("height")?.trim() ?? "";
  if (value === "") return null;
  const length = /^\d+(?:\.\d+)?$/.test(value) ? `${value}px` : value;
  if (CSS.supports("max-block-size", length)) return length;
  warnInvalid("height", value, "a CSS length such as 480px or 30em");
  return null;
}

/** Returns the first and the last change of the excerpt, from 0; `null`: all are shown. @param {Attributed} element */
export function excerptOf(element) {
  const value = element.getAttribute("excerpt");
  if (value === null) return null;
  const [, first, last = first] = /^\s*([1-9]\d*)\s*(?:[-–]\s*([1-9]\d*)\s*)?$/.exec(value) ?? [];
  if (first !== undefined && Number(first) <= Number(last)) return { first: Number(first) - 1, last: Number(last) - 1 };
  warnInvalid("excerpt", value, "the number of a change, or of the first and the last change, such as 2-5");
  return null;
}

/** Returns the level of the topmost headings; `null`: the default. @param {Attributed} element */
export function levelOf(element) {
  const value = element.getAttribute("heading-level")?.trim() ?? "";
  if (value === "") return null;
  if (/^[1-6]$/.test(value)) return Number(value);
  warnInvalid("heading-level", value, "a whole number from 1 to 6");
  return null;
}

/** Returns the address of a text's publication; `null`: none. @param {Attributed} element @param {"before-href" | "after-href"} name */
export function hrefOf(element, name) {
  const value = element.getAttribute(name)?.trim() ?? "";
  if (value === "") return null;
  const url = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : null;
  if (url?.protocol === "https:" || url?.protocol === "http:") return url.href;
  warnInvalid(name, value, "an address that starts with https: or http:");
  return null;
}

/**
 * Returns the options for the engine.
 * @param {Attributed} element
 * @param {Options["lexicon"]} lexicon
 * @param {boolean} whole whether passages and quotations are needed
 * @returns {Options}
 */
export function optionsOf(element, lexicon, whole) {
  /** @type {Options} */
  const options = {
    passages: whole,
    quotations: whole,
    deceptive: whole,
    minPhraseWords: phraseWordsOf(element),
    lexicon: lexicon ?? null,
  };
  for (const [name, option, value] of SWITCH_LIST) {
    options[option] = switchOf(element, name) === value;
  }
  return options;
}
