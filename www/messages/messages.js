/**
 * Every word the interface says, by key, and how a key becomes a sentence.
 *
 * To translate the page is to translate this. An entry is a text, or one text for each plural category of the
 * value `n`. A name in braces stands for a value; numbers are written as the language writes them. {before} and {after} are
 * the titles of the two texts.
 */

const LANGUAGE = "en";

/** The blocks of scripts that are written from right to left, by UAX #9. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** What in a value turns words round; isolated titles do not. */
const STEERING = /[\u202a-\u202e\u2066\u2067]|\u2068(?![^\u2066-\u2069]*\u2069)|(?<!\u2068[^\u2066-\u2069]*)\u2069/g;

/** @typedef {string | Partial<Record<Intl.LDMLPluralRule, string>>} Entry */

const WORDS = /** @satisfies {Record<string, Entry>} */ ({
  // What the reader calls the texts, or what they are called until then: every entry may name them so.
  "side.before": "{before}",
  "side.after": "{after}",
  "side.before.untitled": "Before",
  "side.after.untitled": "After",
  "side.before.alike": "{title} (before)",
  "side.after.alike": "{title} (after)",
  "pane.before": "{before}",
  "pane.after": "{after}",
  "count.words": { one: "{n} word", other: "{n} words" },
  number: "{n}",
  "step.previous": "Previous change",
  "step.next": "Next change",
  "changes.title": "What changed",
  "changes.none": "Nothing changed.",
  "list.becomes": "becomes",
  "bearing.figure": "figure",
  "bearing.date": "date",
  "bearing.negation": "negation",
  "bearing.modal": "modal",
  "bearing.name": "name",
  "bearing.degree": "degree",
  "bearing.reported": "reported speech",
  "bearing.wording": "wording",
  "bearing.form": "form",
  "sum.none": "Nothing to compare yet.",
  "sum.empty": "{side} is empty: there is nothing to compare with yet.",
  "sum.wordless": "{side} has no words in it, so nothing of the other text is found there.",
  "sum.busy": "Comparing…",
  "sum.identical": "The two texts are identical, letter for letter.",
  "sum.form": {
    one: "The two texts are identical but for form: {n} difference of {kinds} is ignored.",
    other: "The two texts are identical but for form: {n} differences of {kinds} are ignored.",
  },
  "sum.wordsame": {
    one: "No word changed; {n} change of punctuation or spacing.",
    other: "No word changed; {n} changes of punctuation or spacing.",
  },
  "sum.dropped": { one: "{n} word dropped", other: "{n} words dropped" },
  "sum.added": { one: "{n} word added", other: "{n} words added" },
  "sum.both": "{dropped}, {added} added",
  "sum.moved": { one: "{n} passage moved", other: "{n} passages moved" },
  "sum.changes": { one: "{n} change:", other: "{n} changes:" },
  "sum.changed": "{what}; {shares}",
  "sum.within": { one: "in {n} change: {what}; {shares}", other: "in {n} changes: {what}; {shares}" },
  "sum.figure": { one: "{n} figure", other: "{n} figures" },
  "sum.date": { one: "{n} date", other: "{n} dates" },
  "sum.negation": { one: "{n} negation", other: "{n} negations" },
  "sum.modal": { one: "{n} modal", other: "{n} modals" },
  "sum.name": { one: "{n} name", other: "{n} names" },
  "sum.degree": { one: "{n} word of degree", other: "{n} words of degree" },
  "sum.kept": "{first} of {before} and {second} of {after} unchanged.",
  "sum.coarse": {
    one: "In {n} place too much differs to go word by word: it is shown as a whole.",
    other: "In {n} places too much differs to go word by word: they are shown as a whole.",
  },
  "sum.surrogates": "{side} has broken characters (lone surrogates); they all count as the same one.",
  "percent.least": "less than {share}",
  "percent.most": "over {share}",
  "form.typography": "typography",
  "form.case": "case",
  "form.punctuation": "punctuation",
  "form.accents": "accents",
  "form.spacing": "spacing",
  "form.notation": "notation",

  "step.previous.hint": "Previous change",
  "step.next.hint": "Next change",

  "changes.all": "List all",
  "changes.cross.list": "To the list of changes",

  // What else there is to say of it is in words-failures.js.
  "failure.any": "The comparison could not be started.",
  "failure.any.help": "The server does not answer. Try again when there is a network. Your texts are still here.",
  "failure.view": "This view could not be loaded.",
  "failure.view.help": "Reload the page. Copy your texts first: they may not be kept.",
  "failure.detail": "The browser says: {why}",
  "failure.retry": "Try again",
});

/** @typedef {import("./word.js").Word<keyof typeof WORDS>} Word */

const plurals = new Intl.PluralRules(LANGUAGE);
const numbers = new Intl.NumberFormat(LANGUAGE);
const lists = new Intl.ListFormat(LANGUAGE, { type: "conjunction" });

/** Turns keys into sentences. */
export class Voice {
  /** @type {Record<string, Entry>} */
  #known = { ...WORDS };
  /** What the two texts are called now. @type {Record<string, string>} */
  #names = { before: WORDS["side.before.untitled"], after: WORDS["side.after.untitled"] };

  /** @param {Record<string, Entry>} words */
  learn = (words) => {
    Object.assign(this.#known, words);
  };

  /** @param {Record<"before" | "after", string>} called */
  nameTexts = (called) => {
    for (const [side, title] of Object.entries(called)) this.#names[side] = isolate(title);
  };

  /**
   * @param {Word} word
   * @param {Record<string, string | number>} [values]
   */
  say = (word, values = {}) =>
    // A function, so that nothing in a value is taken for a pattern.
    text(this.#known[word], Number(values.n)).replace(/\{(\w+)\}/g, (_, name) => {
      const value = values[name] ?? this.#names[name] ?? "";
      return typeof value === "number" ? numbers.format(value) : value.replace(STEERING, "");
    });

  /** "typography and case". @param {readonly string[]} items */
  sayList = (items) => lists.format(items);

  /** A share in per cent; all and nothing are said of all and nothing alone. @param {number} share 0 to 1 */
  sayPercent = (share) => {
    const rounded = Math.round(share * 100);
    if (rounded === 0 && share > 0) return this.say("percent.least", { share: percent(1) });
    if (rounded === 100 && share < 1) return this.say("percent.most", { share: percent(99) });
    return percent(rounded);
  };
}

/** So that a title neither turns the sentence around it, nor is turned by it. @param {string} title */
function isolate(title) {
  const plain = title.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** @param {Entry} [entry] @param {number} [n] */
function text(entry = "", n = Number.NaN) {
  return typeof entry === "string" ? entry : (entry[plurals.select(n)] ?? entry.other ?? "");
}

/** @param {number} number */
function percent(number) {
  return `${numbers.format(number)}\u202f%`;
}

/** The page's; each element has its own. */
export const VOICE = new Voice();

export const { say, sayList, sayPercent, learn, nameTexts } = VOICE;

/**
 * Fills in the words of a part of the page. `data-say` names an element's text, `data-say-title` and the like an attribute's.
 * @param {ParentNode} root
 */
export function fillWords(root) {
  for (const element of root.querySelectorAll("[data-say]")) {
    const text = say(/** @type {Word} */ (element.getAttribute("data-say")));
    if (element.textContent !== text) element.textContent = text;
  }
  for (const attribute of ["title", "placeholder", "aria-label"]) {
    for (const element of root.querySelectorAll(`[data-say-${attribute}]`)) {
      const text = say(/** @type {Word} */ (element.getAttribute(`data-say-${attribute}`)));
      element.setAttribute(attribute, attribute === "title" ? withKeys(element, text) : text);
    }
  }
}

/** What points out what something does names its keys as well, while they do it. @param {Element} element @param {string} hint */
function withKeys(element, hint) {
  const keys = element.getAttribute("aria-keyshortcuts");
  return keys === null ? hint : say("keys.named", { hint, keys: keys.replace(" ", ", ") });
}
