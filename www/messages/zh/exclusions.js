/**
 * Simplified Chinese messages, as in `en/exclusions.js`: messages about the parts of a text that the reader excludes from the comparison.
 */

export const EXCLUSION_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "coverage.without": "不含排除的 {n} 行",
  "coverage.without.part": "不含排除的 {n} 处",
  "exclusion.title.all": "不参与比较",
  "exclusion.here": "排除 {n} 行",
  "exclusion.here.part": "排除文本的一部分",
  "exclusion.part": "排除“{side}”的一部分：“{first}”。",
  "exclusion.lines": "排除“{side}”的 {n} 行，从“{first}”起。",
  "exclusion.tail": "排除“{side}”的最后 {n} 行，从“{first}”起。",
  "exclusion.back": "重新纳入",

  // In the text fields.
  "exclusion.editor.lines": "排除选中的 {n} 行",
  "exclusion.editor.end": "从此处排除到末尾",
  "exclusion.editor.told": "{n} 行不参与比较。",
  "exclusion.editor.back": "全文重新参与比较。",

  // In the result.
  "exclusion.menu.title": "排除在比较之外……",
  "exclusion.menu.of": "{side}：“{text}”",
  "exclusion.menu.both": "两份文本：“{text}”",
  "exclusion.menu.paragraphs": "排除这 {n} 段",
  "exclusion.menu.sentences": "排除这些词语",
  "exclusion.menu.end": "从此处排除到末尾",
  "exclusion.menu.nothing": "请先指向一个段落、选择词语，或转到一处改动，然后即可排除。",

  // Suggestions.
  "exclusion.offer.lines": "“{side}”有 {n} 行似乎不属于正文，从“{first}”起。",
  "exclusion.offer.tail": "“{side}”的最后 {n} 行似乎不属于正文，从“{first}”起。",
  "exclusion.offer.do": "排除",
  "exclusion.offer.keep": "保留",
});
