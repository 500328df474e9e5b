/**
 * How a key becomes a sentence: what knows the words, how the language counts, and what the two texts are called.
 */

const LANGUAGE = "en";

/** @typedef {string | Partial<Record<Intl.LDMLPluralRule, string>>} Entry */

const plurals = new Intl.PluralRules(LANGUAGE);
const numbers = new Intl.NumberFormat(LANGUAGE);
const lists = new Intl.ListFormat(LANGUAGE, { type: "conjunction" });

/** @template {string} Word */
export class Voice {
  /** @type {Record<string, Entry>} */
  #known;
  /** What the two texts are called now. @type {Record<string, string>} */
  #names;

  /** @param {Record<string, Entry>} words */
  constructor(words) {
    this.#known = { ...words };
    this.#names = { before: text(words["side.before.untitled"]), after: text(words["side.after.untitled"]) };
  }

  /** What few readers need is learned when they do. @param {Record<string, Entry>} words */
  learn = (words) => {
    Object.assign(this.#known, words);
  };

  /** @param {Record<"before" | "after", string>} called */
  nameTexts = (called) => {
    Object.assign(this.#names, called);
  };

  /**
   * @param {Word} word
   * @param {Record<string, string | number>} [values]
   */
  say = (word, values = {}) =>
    // A function, so that nothing in a value is taken for a pattern.
    text(this.#known[word], Number(values.n)).replace(/\{(\w+)\}/g, (_, name) => {
      const value = values[name] ?? this.#names[name] ?? "";
      return typeof value === "number" ? numbers.format(value) : value;
    });

  /** "typography and case". @param {readonly string[]} items */
  sayList = (items) => lists.format(items);

  /** A share in per cent; all and nothing are said of all and nothing alone. @param {number} share 0 to 1 */
  sayPercent = (share) => {
    const rounded = Math.round(share * 100);
    if (rounded === 0 && share > 0) return this.#bound("percent.least", 1);
    if (rounded === 100 && share < 1) return this.#bound("percent.most", 99);
    return percent(rounded);
  };

  /** @param {string} word @param {number} share */
  #bound(word, share) {
    return this.say(/** @type {Word} */ (word), { share: percent(share) });
  }
}

/** @param {Entry} [entry] @param {number} [n] */
function text(entry = "", n = Number.NaN) {
  return typeof entry === "string" ? entry : (entry[plurals.select(n)] ?? entry.other ?? "");
}

/** @param {number} number */
function percent(number) {
  return `${numbers.format(number)}\u202f%`;
}
