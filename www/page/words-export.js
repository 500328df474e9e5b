/**
 * The words of what is saved, copied and shared, loaded with the menu: another part of `words.js`, which see.
 */

/** @typedef {import("./words.js").Entry} Entry */

export const EXPORT_WORDS = /** @satisfies {Record<string, Entry>} */ ({
  "export.title": "{before} and {after}, compared",
  "export.tracked":
    "From “{before}” to “{after}”, with every change tracked: to accept all of them gives the second text, to reject all of them the first.",
  "export.form.author": "{author} (form)",
  "export.forms.folded": {
    one: "{n} difference of form ({kinds}) is ignored and not marked; the letters are those of the text after.",
    other: "{n} differences of form ({kinds}) are ignored and not marked; the letters are those of the text after.",
  },
  "export.forms.marked": {
    one: "{n} difference of form ({kinds}), which the comparison ignores, is marked too, so that either text can be read from this letter for letter.",
    other:
      "{n} differences of form ({kinds}), which the comparison ignores, are marked too, so that either text can be read from this letter for letter.",
  },
  "export.forms.tracked": {
    one: "{n} difference of form ({kinds}), which the comparison ignores, is tracked too, so that either text comes out letter for letter. It has an author of its own, whose name ends in “(form)”.",
    other:
      "{n} differences of form ({kinds}), which the comparison ignores, are tracked too, so that either text comes out letter for letter. They have an author of their own, whose name ends in “(form)”.",
  },
  "export.same": "Counted as the same: differences of {what}.",
  "export.same.none": "Nothing that differs was counted as the same.",
  "export.unmoved": "Moves were not looked for.",
  "export.sentences": "A sentence that changed is shown whole.",
  "export.wrapped": "The lines of {side} are broken to a width; where a line ends inside a paragraph, a space stands.",
  "export.unwritable": {
    one: "{n} character that such a file cannot hold (a control character, or half of a pair) is written as �.",
    other: "{n} characters that such a file cannot hold (control characters, or halves of a pair) are written as �.",
  },
  "export.made": "Made with Word for Word {version}.",
});

/** @typedef {keyof typeof EXPORT_WORDS} ExportWord */
