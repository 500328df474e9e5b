/**
 * A Word document (ECMA-376, part 1, chapter 17) with the changes tracked: to accept them all gives the text after, to reject
 * them all the text before. A change in the number of paragraphs is tracked at the paragraph's mark, so what was split or joined
 * comes apart and together again; what moved is named at both ends.
 *
 * Differences that the comparison counts as the same are tracked too, else one of the two texts could not come out. They have an
 * author of their own, by which a reader can hide them.
 */

import { titleOf } from "../export-input.js";
import { notesOn } from "../provenance.js";
import { bodyOf } from "./body.js";
import { packageOf } from "./package.js";
import { documentParagraphs, hasEmpty } from "./paragraphs.js";
import { zip } from "./zip.js";

/** @typedef {import("../export-input.js").Matter} Matter */

/**
 * @param {Matter} matter
 * @param {string} author who made the changes
 * @param {Date} date when
 */
export async function writeDocx(matter, author, date) {
  const { message } = matter;
  const paragraphs = documentParagraphs(matter);
  // Word's schema knows no parts of a second.
  const stamp = date.toISOString().replace(/\.\d+Z$/, "Z");
  const body = bodyOf(paragraphs, { author, formAuthor: message("export.form.author", { author }), date: stamp });
  const titles = { before: titleOf(matter, "before"), after: titleOf(matter, "after") };
  return zip(
    packageOf({
      body,
      title: message("export.title", titles),
      notes: [message("export.tracked", titles), ...notesOn(matter, "tracked")],
      author,
      date: stamp,
      spaced: !hasEmpty(paragraphs),
    }),
  );
}
