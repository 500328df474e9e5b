/**
 * The German translation.
 *
 * Terms: before, after: Vorher, Nachher. Change: Änderung. Passage: Passage. Quotation: Zitat. Verbatim: wörtlich. Altered: verändert.
 * Elided: gekürzt. Stitched: zusammengefügt. Removed, added, moved: entfernt, hinzugefügt, verschoben. Figure: Zahl. Negation: Verneinung.
 * Modal verb: Modalverb. Hedge: Abschwächung. Degree: Grad. Reported speech: Redewiedergabe. Wording: Wortlaut. Formatting: Formatierung.
 * Excluded: ausgeschlossen. Omitted: ausgelassen. Report: Bericht. Source: Quelle. Snippet: Code. Frame: Rahmen. Inline: fortlaufend.
 *
 * The reader is addressed as Sie. Titles of texts are in „quotation marks“ inside of sentences, because they cannot be inflected. An
 * ellipsis for omitted words or for “and so on” has a space before it.
 */

import { CHANGES_MESSAGES } from "./changes.js";
import { COMMON_MESSAGES } from "./common.js";
import { DOCUMENT_MESSAGES } from "./documents.js";
import { ELEMENT_MESSAGES } from "./element.js";
import { EMBED_MESSAGES } from "./embed.js";
import { EXCLUSION_MESSAGES } from "./exclusions.js";
import { EXPORT_MESSAGES } from "./export.js";
import { PAGE_MESSAGES } from "./page.js";
import { REUSE_MESSAGES } from "./passages-and-quotations.js";

/** All messages, by key. @type {import("../keys.js").Catalogue} */
export const CATALOGUE = {
  ...COMMON_MESSAGES,
  ...CHANGES_MESSAGES,
  ...REUSE_MESSAGES,
  ...EXCLUSION_MESSAGES,
  ...DOCUMENT_MESSAGES,
  ...EXPORT_MESSAGES,
  ...EMBED_MESSAGES,
  ...ELEMENT_MESSAGES,
  ...PAGE_MESSAGES,
};
