/**
 * The French translation.
 *
 * Terms: before, after: Avant, Après. Change: modification. Passage: passage. Quotation: citation. Verbatim: mot pour mot. Altered: altérée.
 * Elided: abrégée. Stitched: recomposée. Removed, added, moved: supprimé, ajouté, déplacé. Figure: chiffre. Negation: négation.
 * Modal verb: verbe modal. Hedge: atténuation. Degree: degré. Reported speech: discours rapporté. Wording: formulation. Formatting: mise en forme.
 * Excluded: exclu. Omitted: omis. Report: article. Source: source. Snippet: code. Frame: cadre. Inline: au fil du texte.
 *
 * The reader is addressed as vous. A no-break space is inside of « » and before a colon or semicolon. The plural category `many` is that of
 * whole millions: “1 000 000 de mots”.
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
