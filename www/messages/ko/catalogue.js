/**
 * The Korean translation.
 *
 * Terms: before, after: 이전, 이후. Change: 변경. Passage: 구절. Quotation: 인용. Verbatim: 원문 그대로. Altered: 변형. Elided: 생략.
 * Stitched: 이어 붙임. Removed, added, moved: 삭제, 추가, 이동. Figure: 수치. Negation: 부정. Modal verb: 양태 표현. Hedge: 완곡 표현.
 * Degree: 정도. Reported speech: 전달 표현. Wording: 표현. Formatting: 서식. Excluded: 제외. Omitted: 생략. Report: 기사. Source: 출처.
 * Snippet: 코드. Frame: 프레임. Inline: 이어서. Text: 글.
 *
 * The style is that of 합니다 and 하세요. After a title or another value comes a particle that does not depend on its last sound, such as 에 or
 * 의, or else both forms: 은(는). Titles are in ‘single’, quoted words in “double” quotation marks.
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
