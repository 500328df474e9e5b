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

  "page.tagline": "What two texts say differently, and what they say alike.",
  "page.privacy": "Everything happens in this page. What you paste never leaves your browser.",

  "keeping.title": "Keep texts in this browser",
  "keeping.tab": "For this tab",
  "keeping.tab.hint":
    "Texts, titles and settings survive a reload or a crash. When the tab has been closed for a day, they are deleted the next time this page is opened.",
  "keeping.device": "On this device",
  "keeping.device.hint":
    "Texts, titles and settings are here when you open this page again, until you have them forgotten.",
  "keeping.nothing": "Not at all",
  "keeping.nothing.hint": "Nothing is stored: a reload loses what stands here.",
  "keeping.forget": "Forget all",
  "keeping.forgotten": "Forgotten: nothing is stored here now. What stands here stays until the page is reloaded.",
  "keeping.forgotten.but": {
    one: "Forgotten, but for what {n} other open tab keeps. What stands here stays until the page is reloaded.",
    other: "Forgotten, but for what {n} other open tabs keep. What stands here stays until the page is reloaded.",
  },
  "kept.forbidden":
    "This browser lets the page store nothing, so a reload or a crash would lose your texts. All else works.",
  "kept.full":
    "The browser has no room to store your texts, so a reload or a crash would lose the last changes. All else works.",

  "keys.title": "Keys",
  "keys.hint": "What the keys do",
  "keys.named": "{hint} (key {keys})",
  "keys.failed": "The list of keys could not be loaded: {why}.",

  "texts.title": "Texts",
  "texts.placeholder.before": "Paste or type the first text here, or drop a file.",
  "texts.placeholder.after": "Paste or type the second text here, or drop a file.",
  "texts.open": "Open…",
  "texts.open.before": "a file as {before}",
  "texts.open.after": "a file as {after}",
  "texts.clear": "Clear",
  "texts.clear.before": "{before}",
  "texts.clear.after": "{after}",
  "texts.title.before": "Title of the first text",
  "texts.title.after": "Title of the second text",
  "texts.title.hint": "Name this text",
  "texts.swap": "Swap",
  "texts.swap.hint": "Swap the two texts",
  "texts.edit": "Edit texts",
  "texts.fold": "Fold away",
  "texts.fold.hint": "Edit the texts or fold them away",
  "texts.folded": "The texts are folded away; the key E brings them back.",

  "file.none": "What you dropped is not a file that can be opened here.",
  "file.beside": "Both texts are there already. Drop the file on the one it is to replace.",
  "file.failed": "A part of the page that reads documents did not load: {why}. Reload the page. Copy your texts first.",

  "notice.dismiss": "Dismiss",
  "undo.undo": "Undo",
  "undo.redo": "Redo",
  "undo.undone": "Undone.",
  "undo.redone": "Redone.",
  "undo.swapped": "The texts are swapped.",
  "undo.cleared": "{side} is cleared.",

  "samples.title": "Samples",
  "samples.bank": "A central bank, June and September",
  "samples.bank.hint": "Two versions of a statement",
  "samples.ministry": "A foreign ministry, and the newspaper",
  "samples.ministry.hint": "A statement and a report that quotes it",
  "samples.failed": "The texts could not be fetched: {why}. What is in the two fields is untouched.",

  "result.title": "Result",
  "tabs.title": "Views",
  "tabs.changes": "Changes",
  "tabs.shared": "Shared",
  "tabs.quotations": "Quotations",
  "layout.title": "Layout",
  "layout.inline": "Inline",
  "layout.paired": "Side by side",
  "only.title": "Changes only",
  "only.hint": "Fold away what is unchanged",
  "step.previous.hint": "Previous change",
  "step.next.hint": "Next change",
  "way.title": "Which changes are listed, and in which order",
  "way.text": "All changes",
  "way.meaning": "Changes of meaning",
  "way.weight": "By weight",

  "menu.title": "Export",

  "options.title": "Options",
  "options.same": "Count as the same",
  "options.case": "Ignore case",
  "options.case.hint": "Council, council",
  "options.punctuation": "Ignore punctuation",
  "options.punctuation.hint": "commas, full stops, quotation marks",
  "options.typography": "Ignore typography",
  "options.typography.hint": "straight and curly quotation marks, kinds of dash and space",
  "options.accents": "Ignore accents",
  "options.accents.hint": "naïve, naive",
  "options.spacing": "Ignore spacing",
  "options.spacing.hint": "spaces, line breaks and paragraph breaks",
  "options.notation": "Ignore notation",
  "options.notation.hint": "10,000 and 10000; 4.50 and 4.5",
  "options.changes": "Show the changes",
  "options.moves": "Detect moves",
  "options.moves.hint": "else what moved is dropped here and added there",
  "options.sentences": "Whole sentences",
  "options.sentences.hint": "a sentence that changed, instead of words in it",
  "options.lexicon": "Words that turn a meaning",
  "options.lexicon.english": "Those of English",
  "options.lexicon.english.hint": "not, may, only and the like, where the texts are English",
  "options.lexicon.own": "My own lists",
  "options.lexicon.own.hint": "for another language, or to mark nothing but figures and names",
  "options.lexicon.failed": "The lists could not be loaded: {why}.",
  "options.dim": "Dim changes of form",
  "options.dim.hint": "punctuation, case, spacing and the like",

  "changes.all": "List all",
  "changes.cross.list": "To the list of changes",

  "hint.both":
    "The result appears here as soon as there is a text on each side. Paste, type, open or drop one, or look at the samples.",
  "hint.other": "The result appears here as soon as there is a text on the other side too.",

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
