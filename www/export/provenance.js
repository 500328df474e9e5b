/**
 * Writes the notes on how an export was made: the result, the differences that were ignored, the exclusions, and the program's version.
 */

import { count } from "../model/tables.js";
import { unwritableIn } from "./markup-tree.js";

/** @import { Matter } from "./export-input.js" */

/**
 * How an export shows a difference that the comparison ignores. `folded`: unmarked, in the spelling of the text after. `marked`: as a
 * change like others. `tracked`: as a change by a separate author.
 * @typedef {"folded" | "marked" | "tracked"} Forms
 */

const IGNORED = /** @type {const} */ ([
  ["ignoreTypography", "form.typography"],
  ["ignoreCase", "form.case"],
  ["ignorePunctuation", "form.punctuation"],
  ["ignoreAccents", "form.accents"],
  ["ignoreSpacing", "form.spacing"],
  ["ignoreNotation", "form.notation"],
]);

/**
 * Returns the notes as sentences, from the result to the program's version.
 * @param {Matter} matter
 * @param {Forms} forms
 */
export function notesOn(matter, forms) {
  const { comparison, message, sum } = matter;
  const notes = [sum];
  const n = count(comparison.forms, "forms");
  if (n > 0) notes.push(message(`export.forms.${forms}`, { n, kinds: matter.forms }));
  notes.push(settings(matter));
  for (const side of /** @type {const} */ (["before", "after"])) {
    if (comparison.statistics[side].hardWrapped)
      notes.push(message("export.wrapped", { side: message(`side.${side}`) }));
  }
  const lost = unwritableIn(matter.texts.before) + unwritableIn(matter.texts.after);
  if (lost > 0) notes.push(message("export.unwritable", { n: lost }));
  notes.push(message("export.made", { version: comparison.engine }));
  return notes;
}

/** Describes the options of the comparison and the exclusions. @param {Matter} matter */
export function settings({ comparison: { options }, left, message, list }) {
  const ignored = IGNORED.filter(([option]) => options[option]).map(([, form]) => message(form));
  const sentences = [
    ignored.length === 0 ? message("export.same.none") : message("export.same", { what: list(ignored) }),
  ];
  if (!options.detectMoves) sentences.push(message("export.unmoved"));
  if (options.wholeSentences) sentences.push(message("export.sentences"));
  return [...sentences, ...left].join(message("between.sentences"));
}
