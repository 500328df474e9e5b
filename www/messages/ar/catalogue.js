/**
 * The Arabic translation.
 *
 * Terms: before, after: السابق, اللاحق. Change: تغيير. Passage: مقطع. Quotation: اقتباس. Verbatim: حرفي. Altered: مغيَّر. Elided: مختصر.
 * Stitched: مركَّب. Removed, added, moved: محذوف, مضاف, منقول. Figure: رقم. Negation: نفي. Modal verb: صيغة وجوب أو إمكان. Hedge: تلطيف.
 * Degree: درجة. Reported speech: كلام منقول. Wording: صياغة. Formatting: تنسيق. Excluded: مستبعَد. Omitted: محذوف. Report: خبر. Source: مصدر.
 * Snippet: شيفرة. Frame: إطار. Inline: متصل. Character: محرف. Tab: لسان.
 *
 * A counted noun has six forms. Sentences begin with a verbal noun, such as حذف, where a verb would have to agree with the number. Titles and
 * quoted words are in «angle marks».
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
