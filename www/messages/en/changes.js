/**
 * Messages of the view of changes: marks in the text, the list, the filter, similar sentences and deceptive characters.
 */

export const CHANGES_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "step.at": "{at} of {n}",
  "step.announce": "Change {at} of {n}: {text}",

  "changes.forms": {
    one: "{n} difference in formatting ({kinds}) is ignored and not marked.",
    other: "{n} differences in formatting ({kinds}) are ignored and not marked.",
  },
  "changes.forms.marked": {
    one: "{n} difference in formatting ({kinds}) is ignored and marked with a dotted line.",
    other: "{n} differences in formatting ({kinds}) are ignored and marked with a dotted line.",
  },
  "changes.light": { one: "{n} change in formatting only.", other: "{n} changes in formatting only." },
  "changes.light.show": "Show",
  "changes.light.hide": "Hide",
  "changes.light.what": "changes in formatting only",
  "changes.forms.show": "Mark them",
  "changes.forms.hide": "Do not mark them",

  // Marks in the text.
  "break.deleted": "Paragraph break removed",
  "break.inserted": "Paragraph break added",
  "move.away": "{n} · moved to ¶ {p}",
  "move.away.up": "{n} · moved up",
  "move.away.down": "{n} · moved down",
  "move.away.hint": "Go to its place in {after}",
  "move.here": "{n} · moved here from ¶ {p}",
  "move.here.up": "{n} · moved here from below",
  "move.here.down": "{n} · moved here from above",
  "move.here.hint": "Go to its place in {before}",
  "same.other": "{side}: {text}",
  "same.missing": "{side}: missing",

  // The list of changes.
  "group.figure": "Figures and dates",
  "group.negation": "Negations",
  "group.modal": "Modal verbs and hedges",
  "group.name": "Names",
  "group.degree": "Degree and quantity",
  "group.reported": "Reported speech",
  "group.wording": "Wording",
  "group.move": "Moved without other changes",
  "group.form": "Formatting only",
  "list.paragraph": "Paragraph {n}",
  "list.paragraphs": "Paragraphs {from} to {to}",
  "list.count": { one: "{n} change", other: "{n} changes" },
  "list.removed": "Removed",
  "list.added": "Added",
  "list.away": "Moved to ¶ {p}",
  "list.away.up": "Moved up",
  "list.away.down": "Moved down",
  "list.here": "Moved here from ¶ {p}",
  "list.here.up": "Moved here from below",
  "list.here.down": "Moved here from above",
  "list.edited": { one: "{what}, with {n} edit", other: "{what}, with {n} edits" },
  "list.places": "Show both places",
  "list.end": "{side} ¶ {p}",
  "list.spoken": "{text}",
  "list.spoken.bears": "{text} ({bears})",
  "list.around": "{ahead} […]{behind}",
  "list.joined": "Paragraphs joined",
  "list.split": "Paragraph split",
  "list.spacing": "Spacing changed",
  "list.replaced": "{before} becomes {after}",
  "list.coarse": "shown as a whole: too different for a word-by-word comparison",

  // Overview, filter, hidden sentences, copying.
  "overview.title": "Overview of the text: press a place to go there",
  "filter.group": "Only changes in",
  "filter.count": "{name} ({n})",
  "filter.figure": "figures",
  "filter.date": "dates",
  "filter.negation": "negations",
  "filter.modal": "modal verbs and hedges",
  "filter.name": "names",
  "filter.degree": "degree and quantity",
  "filter.reported": "reported speech",
  "filter.wording": "wording only",
  "filter.move": "position",
  "filter.form": "formatting only",
  "filter.listed": { one: "{listed} of {n} change is listed.", other: "{listed} of {n} changes are listed." },
  "collapsed.sentences": { one: "{n} unchanged sentence", other: "{n} unchanged sentences" },
  "collapsed.show": "Show",
  "collapsed.hide": "Hide",
  copied: "The text of {side} is copied, without marks.",

  // Similar sentences below a removed or added one.
  "nearest.after": "Most similar sentence left in {side}:",
  "nearest.before": "Most similar sentence in {side}:",
  "nearest.after.of": "Most similar to “{text}” left in {side}:",
  "nearest.before.of": "Most similar to “{text}” in {side}:",

  // Deceptive characters.
  "deceptive.mixed": {
    one: "{n} word that mixes letters of different alphabets",
    other: "{n} words that mix letters of different alphabets",
  },
  "deceptive.invisible": { one: "{n} invisible character", other: "{n} invisible characters" },
  "deceptive.bidirectional": {
    one: "{n} control character that changes the direction of the text",
    other: "{n} control characters that change the direction of the text",
  },
  "deceptive.tag": { one: "{n} invisible tag character", other: "{n} invisible tag characters" },
  "deceptive.form": {
    one: "{n} unusual character that looks like a common letter",
    other: "{n} unusual characters that look like common letters",
  },
  "deceptive.in": "{side} contains {what}.",
  "deceptive.show": "Show them",
  "deceptive.hide": "Hide them",
  "deceptive.title": "Deceptive characters",
  "deceptive.character": "{code} {name}",
  "deceptive.letter": "{code}, script: {name}",
  "deceptive.rest": { one: "and {n} more", other: "and {n} more" },
  "deceptive.elsewhere": "in {side}: {what}",
  "deceptive.place": "{side}, paragraph {p}",
  "deceptive.unlisted": { one: "{n} more place is not listed.", other: "{n} more places are not listed." },
});

/** @typedef {keyof typeof CHANGES_MESSAGES} ChangesKey */
