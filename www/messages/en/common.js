/**
 * Messages that the page, the element and the embedded frame share: names of the texts, the summary of the changes, and failures.
 */

export const COMMON_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  // The names of the two texts: their titles, or "Before" and "After" until they have one.
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
  "number.range": "{from}–{to}",

  // Separators. Languages without spaces between sentences have an empty one.
  "between.sentences": " ",
  "between.items": ", ",
  "between.notes": "; ",

  "step.previous": "Previous change",
  "step.next": "Next change",
  "changes.title": "Changes",
  "changes.none": "Nothing changed.",
  "list.becomes": "becomes",
  "bearing.figure": "figure",
  "bearing.date": "date",
  "bearing.negation": "negation",
  "bearing.modal": "modal verb",
  "bearing.name": "name",
  "bearing.degree": "degree",
  "bearing.reported": "reported speech",
  "bearing.wording": "wording",
  "bearing.form": "formatting",
  "summary.none": "Nothing to compare yet.",
  "summary.empty": "{side} is empty. Add a text to compare.",
  "summary.wordless": "{side} contains no words, so there is nothing to compare.",
  "summary.busy": "Comparing…",
  "summary.identical": "The two texts are identical, letter for letter.",
  "summary.form": {
    one: "No words differ. {n} difference in formatting ({kinds}) is ignored.",
    other: "No words differ. {n} differences in formatting ({kinds}) are ignored.",
  },
  "summary.wordsame": {
    one: "No words changed. {n} change in punctuation or spacing.",
    other: "No words changed. {n} changes in punctuation or spacing.",
  },
  "summary.removed": { one: "{n} word removed", other: "{n} words removed" },
  "summary.added": { one: "{n} word added", other: "{n} words added" },
  // Other languages inflect the word for “added”.
  "summary.both": { one: "{removed}, {n} added", other: "{removed}, {n} added" },
  "summary.moved": { one: "{n} passage moved", other: "{n} passages moved" },
  "summary.changes": { one: "{n} change:", other: "{n} changes:" },
  "summary.changed": "{what}. {shares}",
  "summary.within": { one: "in {n} change: {what}. {shares}", other: "in {n} changes: {what}. {shares}" },
  "summary.figure": { one: "{n} figure", other: "{n} figures" },
  "summary.date": { one: "{n} date", other: "{n} dates" },
  "summary.negation": { one: "{n} negation", other: "{n} negations" },
  "summary.modal": { one: "{n} modal verb", other: "{n} modal verbs" },
  "summary.name": { one: "{n} name", other: "{n} names" },
  "summary.degree": { one: "{n} word of degree", other: "{n} words of degree" },
  "summary.kept": "{first} of {before} and {second} of {after} are unchanged.",
  "summary.coarse": {
    one: "{n} part differs too much for a word-by-word comparison and is shown as a whole.",
    other: "{n} parts differ too much for a word-by-word comparison and are shown as a whole.",
  },
  "summary.characters":
    "This browser cannot find the words of Chinese, Japanese, Thai, Lao, Khmer or Burmese. Each character counts as a word.",
  "summary.surrogates": "{side} contains broken characters (lone surrogates). They all count as the same character.",
  "percent.least": "less than {share}",
  "percent.most": "more than {share}",
  "form.typography": "typography",
  "form.case": "case",
  "form.punctuation": "punctuation",
  "form.accents": "accents",
  "form.spacing": "spacing",
  "form.notation": "notation",

  "changes.all": "Show all",
  "changes.cross.list": "Go to the list of changes",

  "failure.view": "This view could not be loaded.",
  "failure.view.help": "Copy your texts first, because they may be lost. Then reload the page.",
  "failure.detail": "The browser reports: {why}",
  "failure.retry": "Try again",
});

/** @typedef {keyof typeof COMMON_MESSAGES} CommonKey */
