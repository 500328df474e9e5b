/**
 * The Spanish translation.
 *
 * Terms: before, after: Antes, Después. Change: cambio. Passage: pasaje. Quotation: cita. Verbatim: textual. Altered: alterada.
 * Elided: abreviada. Stitched: recompuesta. Removed, added, moved: eliminado, añadido, movido. Figure: cifra. Negation: negación.
 * Modal verb: verbo modal. Hedge: atenuación. Degree: grado. Reported speech: discurso referido. Wording: redacción. Formatting: formato.
 * Excluded: excluido. Omitted: omitido. Report: noticia. Source: fuente. Snippet: código. Frame: marco. Inline: en línea.
 *
 * The reader is addressed as usted. Quotations are in «angle marks». The plural category `many` is that of whole millions: “1 000 000 de
 * palabras”.
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
