/**
 * Turns message keys into the text that the reader sees.
 *
 * A catalogue (`en/*.js`) is plain data: a text for each key, or one text for each plural category of the value `n`. A name in braces
 * is a placeholder. `{before}` and `{after}` are the titles of the two texts and need not be passed. Numbers are written as the
 * locale writes them.
 *
 * English is the source. Each feature imports its English catalogue and registers it, so a reader loads only the messages of the
 * features in use. A translation is a sibling of `en/` with the same files and keys. `languages.js` loads it as a whole when its
 * language is chosen, and gives it to `setLocale`; keys that it lacks stay English.
 */

import { isolatedLeftToRight, isolatedTitle, isRightToLeft, removeUnpairedControls } from "../model/bidi.js";
import { COMMON_MESSAGES } from "./en/common.js";

/** @import { Catalogue, FormatMessage, MessageKey } from "./keys.js" */
/** @import { LanguageTag } from "./languages.js" */

/** Formats messages. The page has one instance; each element has its own, because messages include the titles of its texts. */
export class Messages {
  /** @type {Catalogue} */
  #catalogue = { ...COMMON_MESSAGES };
  /** @type {Catalogue} */
  #translation = {};
  /** @type {LanguageTag} */
  #locale = "en";
  /** @type {"ltr" | "rtl"} */
  #direction = "ltr";
  /** The titles that the reader has given. */
  #given = { before: "", after: "" };
  /** @type {Record<string, string>} */
  #titles = { before: COMMON_MESSAGES["side.before.untitled"], after: COMMON_MESSAGES["side.after.untitled"] };
  #plurals = new Intl.PluralRules("en");
  #numbers = new Intl.NumberFormat("en");
  #percents = new Intl.NumberFormat("en", { style: "percent" });
  #lists = new Intl.ListFormat("en", { type: "conjunction" });

  /** Adds the English messages of a feature. @param {Catalogue} catalogue */
  register = (catalogue) => {
    Object.assign(this.#catalogue, catalogue);
  };

  /** The language of the messages. */
  get locale() {
    return this.#locale;
  }

  /** The direction of the language. */
  get direction() {
    return this.#direction;
  }

  /**
   * Changes the language of all messages formatted from now on.
   * @param {LanguageTag} locale
   * @param {Catalogue} translation all catalogues of that locale
   */
  setLocale = (locale, translation) => {
    this.#locale = locale;
    this.#translation = translation;
    this.#plurals = new Intl.PluralRules(locale);
    this.#numbers = new Intl.NumberFormat(locale);
    this.#percents = new Intl.NumberFormat(locale, { style: "percent" });
    this.#lists = new Intl.ListFormat(locale, { type: "conjunction" });
    this.#direction = isRightToLeft(this.message("side.before.untitled")) ? "rtl" : "ltr";
    this.nameTexts(this.#given);
  };

  /**
   * Sets the titles that messages use for the two texts. An empty title becomes "Before" or "After". Equal titles get a suffix that distinguishes them.
   * @param {Record<"before" | "after", string>} titles
   */
  nameTexts = (titles) => {
    this.#given = titles;
    const before = titles.before || this.message("side.before.untitled");
    const after = titles.after || this.message("side.after.untitled");
    const same = before === after;
    this.#titles = {
      before: isolatedTitle(same ? this.message("side.before.alike", { title: before }) : before, this.#direction),
      after: isolatedTitle(same ? this.message("side.after.alike", { title: after }) : after, this.#direction),
    };
  };

  /** @type {FormatMessage} */
  message = (key, values = {}) =>
    // The replacement is a function, so that a `$` in a value is not taken for a pattern.
    this.#textOf(key, Number(values.n)).replace(/\{(\w+)\}/g, (_, name) => {
      const value = values[name] ?? this.#titles[name] ?? "";
      return typeof value === "number" ? this.#numbers.format(value) : this.#embed(value);
    });

  /** Joins items as the language does: "typography and case". @param {readonly string[]} items */
  formatList = (items) => this.#lists.format(items);

  /** Joins sentences as the language does, with or without a space. Empty ones are omitted. @param {...string} sentences */
  joinSentences = (...sentences) => sentences.filter(Boolean).join(this.message("between.sentences"));

  /** Formats a share in per cent. Only 0 gives "0%", and only 1 gives "100%". @param {number} share 0 to 1 */
  formatPercent = (share) => {
    const rounded = Math.round(share * 100) / 100;
    if (rounded === 0 && share > 0) return this.message("percent.least", { share: this.#percents.format(0.01) });
    if (rounded === 1 && share < 1) return this.message("percent.most", { share: this.#percents.format(0.99) });
    return this.#percents.format(rounded);
  };

  /** Keeps the direction of a value from the sentence around it. @param {string} value */
  #embed(value) {
    const embedded = removeUnpairedControls(value);
    return this.#direction === "rtl" ? isolatedLeftToRight(embedded) : embedded;
  }

  /** @param {string} key @param {number} n */
  #textOf(key, n) {
    const entry = this.#translation[key] ?? this.#catalogue[key] ?? "";
    return typeof entry === "string" ? entry : (entry[this.#plurals.select(n)] ?? entry.other ?? "");
  }
}

/** The messages of this document: the page, an embedded frame, or a worker that writes files. */
export const messages = new Messages();

export const { message, formatList, formatPercent, joinSentences, nameTexts, register } = messages;

/**
 * Gives an element a message as its text, and keeps it in the language of the page.
 * @template {HTMLElement} E
 * @param {E} element
 * @param {MessageKey} key of a message without values
 * @returns {E}
 */
export function labelled(element, key) {
  element.dataset.message = key;
  element.textContent = message(key);
  return element;
}

/**
 * Fills in the messages of a part of the page. `data-message` holds the key of an element's text, `data-message-title` and the like
 * that of an attribute.
 * @param {ParentNode} root
 */
export function fillMessages(root) {
  for (const element of root.querySelectorAll("[data-message]")) {
    const text = message(/** @type {MessageKey} */ (element.getAttribute("data-message")));
    if (element.textContent !== text) element.textContent = text;
  }
  for (const attribute of ["title", "placeholder", "aria-label"]) {
    for (const element of root.querySelectorAll(`[data-message-${attribute}]`)) {
      const text = message(/** @type {MessageKey} */ (element.getAttribute(`data-message-${attribute}`)));
      element.setAttribute(attribute, attribute === "title" ? withShortcut(element, text) : text);
    }
  }
}

/** Adds the keyboard shortcut of a control to its hint, while the shortcut works. @param {Element} element @param {string} hint */
function withShortcut(element, hint) {
  const keys = element.getAttribute("aria-keyshortcuts");
  return keys === null ? hint : message("shortcuts.named", { hint, keys: keys.replace(" ", ", ") });
}
