/**
 * The words of the marks in the text and of the list of changes, loaded with what draws them: a part of `words.js`, which see.
 */

export const MARKS_WORDS = /** @satisfies {Record<string, import("../messages.js").Entry>} */ ({
  "step.at": "{at} of {n}",
  "step.announce": "Change {at} of {n}: {text}",

  "changes.forms": {
    one: "{n} difference of form ({kinds}) is ignored and not marked.",
    other: "{n} differences of form ({kinds}) are ignored and not marked.",
  },
  "changes.forms.marked": {
    one: "{n} difference of form ({kinds}) is ignored and marked with a dotted line.",
    other: "{n} differences of form ({kinds}) are ignored and marked with a dotted line.",
  },
  "changes.light": { one: "{n} change of form alone.", other: "{n} changes of form alone." },
  "changes.light.show": "Show",
  "changes.light.hide": "Hide",
  "changes.light.what": "changes of form alone",
  "changes.forms.show": "Mark them",
  "changes.forms.hide": "Do not mark them",

  "group.figure": "Figures and dates",
  "group.negation": "Negations",
  "group.modal": "Modal verbs and hedges",
  "group.name": "Names",
  "group.degree": "Degree and quantity",
  "group.reported": "Reported speech",
  "group.wording": "Wording",
  "group.move": "Moved, and nothing else",
  "group.form": "Form alone",

  "break.deleted": "Paragraph break dropped",
  "break.inserted": "Paragraph break added",
  "move.away": "{n} · moved to ¶ {p}",
  "move.away.up": "{n} · moved further up",
  "move.away.down": "{n} · moved further down",
  "move.away.hint": "Go to where this stands in {after}",
  "move.here": "{n} · moved here from ¶ {p}",
  "move.here.up": "{n} · moved here from below",
  "move.here.down": "{n} · moved here from above",
  "move.here.hint": "Go to where this stood in {before}",
  "same.other": "{side}: {text}",
  "same.missing": "{side}: not there",
  "list.paragraph": "Paragraph {n}",
  "list.paragraphs": "Paragraphs {from} to {to}",
  "list.count": { one: "{n} change", other: "{n} changes" },
  "list.dropped": "Dropped",
  "list.added": "Added",
  "list.away": "Moved to ¶ {p}",
  "list.away.up": "Moved further up",
  "list.away.down": "Moved further down",
  "list.here": "Moved here from ¶ {p}",
  "list.here.up": "Moved here from below",
  "list.here.down": "Moved here from above",
  "list.edited": { one: "{what}, with {n} edit", other: "{what}, with {n} edits" },
  "list.both": "Both ends",
  "list.end": "{side} ¶ {p}",
  "list.spoken": "{text}",
  "list.spoken.bears": "{text} ({bears})",
  "list.around": "{ahead} […]{behind}",
  "list.joined": "Paragraphs joined",
  "list.split": "Paragraph split",
  "list.spacing": "Spacing changed",
  "list.coarse": "shown as a whole: too much differs here to go word by word",
});

/** @typedef {keyof typeof MARKS_WORDS} MarksWord */
