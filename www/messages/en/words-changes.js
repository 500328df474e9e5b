/**
 * What the interface says with the tools of the view of changes. Same form as `words.js`.
 */

export const CHANGES_WORDS = /** @satisfies {Record<string, import("../messages.js").Entry>} */ ({
  "overview.title": "The whole text: press a place to go there",
  "filter.group": "Only those with a change of",
  "filter.count": "{name} ({n})",
  "filter.figure": "figures",
  "filter.date": "dates",
  "filter.negation": "negations",
  "filter.modal": "modal verbs and hedges",
  "filter.name": "names",
  "filter.degree": "degree and quantity",
  "filter.reported": "reported speech",
  "filter.wording": "wording alone",
  "filter.move": "place",
  "filter.form": "form alone",
  "filter.listed": { one: "{listed} of {n} change is listed.", other: "{listed} of {n} changes are listed." },
  "fold.sentences": { one: "{n} sentence unchanged", other: "{n} sentences unchanged" },
  "fold.show": "Show",
  "fold.hide": "Fold",
  copied: "Copied as it stands in {side}.",
});

/** @typedef {keyof typeof CHANGES_WORDS} ChangesWord */
