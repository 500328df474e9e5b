/**
 * Writes a Word document (ECMA-376, part 1, chapter 17) with tracked changes. Accepting all changes gives the text after, rejecting
 * all gives the text before. Split and joined paragraphs are tracked at the paragraph mark. A move is named at both ends.
 *
 * Differences that the comparison ignores are tracked too: without them, one of the two texts could not be restored. They have a
 * separate author, so that a reader can hide them.
 */

import { titleOf } from "../export-input.js";
import { notesOn } from "../provenance.js";
import { bodyOf } from "./body.js";
import { packageOf } from "./package.js";
import { documentParagraphs, hasEmpty } from "./paragraphs.js";
import { zip } from "./zip.js";

/** @import { Matter } from "../export-input.js" */

/**
 * @param {Matter} matter
 * @param {string} author who made the changes
 * @param {Date} date when
 * @param {"ltr" | "rtl"} [direction] of the notes, which are in the language of the interface
 */
export async function writeDocx(matter, author, date, direction = "ltr") {
  const { message } = matter;
  const paragraphs = documentParagraphs(matter);
  // Word's schema does not allow fractions of a second.
  const stamp = date.toISOString().replace(/\.\d+Z$/, "Z");
  const body = bodyOf(paragraphs, { author, formAuthor: message("export.form.author", { author }), date: stamp });
  const titles = { before: titleOf(matter, "before"), after: titleOf(matter, "after") };
  return zip(
    packageOf({
      body,
      title: message("export.title", titles),
      notes: [message("export.tracked", titles), ...notesOn(matter, "tracked")],
      direction,
      author,
      date: stamp,
      spaced: !hasEmpty(paragraphs),
    }),
  );
}
