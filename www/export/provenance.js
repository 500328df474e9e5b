/**
 * What an export says of itself: what was counted as the same, what was folded away, what it leaves out, and what made it.
 */

import { count } from "../model/tables.js";
import { unwritableIn } from "./markup-tree.js";

/** @typedef {import("./export-input.js").Matter} Matter */

/**
 * What becomes of a difference that the comparison counts as the same: it is left unmarked, in the letters of the text after; or it is a
 * change like others, by an author of its own where there are authors.
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
 * In sentences, the result first and what made it last.
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

/** The options that were in force, and what was left out. @param {Matter} matter */
export function settings({ comparison: { options }, left, message, list }) {
  const ignored = IGNORED.filter(([option]) => options[option]).map(([, form]) => message(form));
  const sentences = [
    ignored.length === 0 ? message("export.same.none") : message("export.same", { what: list(ignored) }),
  ];
  if (!options.detectMoves) sentences.push(message("export.unmoved"));
  if (options.wholeSentences) sentences.push(message("export.sentences"));
  return [...sentences, ...left].join(" ");
}
