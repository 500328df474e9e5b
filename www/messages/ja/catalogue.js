/**
 * The Japanese translation.
 *
 * Terms: before, after: 変更前, 変更後. Change: 変更. Passage: 一節. Quotation: 引用. Verbatim: 原文どおり. Altered: 改変. Elided: 省略.
 * Stitched: つなぎ合わせ. Removed, added, moved: 削除, 追加, 移動. Figure: 数値. Negation: 否定. Modal verb: 可能・義務の表現. Hedge: ぼかし表現.
 * Degree: 程度. Reported speech: 伝聞. Wording: 言い回し. Formatting: 体裁. Excluded: 除外. Omitted: 省略. Report: 記事. Source: 出典.
 * Snippet: コード. Frame: フレーム. Inline: 続けて. Text: 文章. Title: 題名.
 *
 * The style is that of です and ください. Punctuation is full-width, without spaces between sentences. Titles and quoted words are in 「corner
 * brackets」.
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
