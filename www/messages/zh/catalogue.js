/**
 * The Simplified Chinese translation.
 *
 * Terms: before, after: 修改前, 修改后. Change: 改动. Passage: 片段. Quotation: 引文. Verbatim: 逐字. Altered: 有改动. Elided: 有省略.
 * Stitched: 拼接. Removed, added, moved: 删除, 新增, 移动. Figure: 数字. Negation: 否定. Modal verb: 情态词. Hedge: 缓和语. Degree: 程度.
 * Reported speech: 转述. Wording: 措辞. Formatting: 格式. Excluded: 排除. Omitted: 省略. Report: 报道. Source: 来源. Snippet: 代码.
 * Frame: 框架. Inline: 连续. Text: 文本.
 *
 * Punctuation is full-width, without spaces between sentences. A space separates figures and Latin words from characters. The reader is
 * addressed as 您.
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
