/**
 * Japanese messages, as in `en/exclusions.js`: messages about the parts of a text that the reader excludes from the comparison.
 */

export const EXCLUSION_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "coverage.without": "除外した{n}行を除く",
  "coverage.without.part": "除外した{n}か所を除く",
  "exclusion.title.all": "比較から除外",
  "exclusion.here": "{n}行を除外",
  "exclusion.here.part": "文章の一部を除外",
  "exclusion.part": "「{side}」の一部を除外：「{first}」。",
  "exclusion.lines": "「{side}」の{n}行を除外、「{first}」から。",
  "exclusion.tail": "「{side}」の最後の{n}行を除外、「{first}」から。",
  "exclusion.back": "元に戻す",

  // In the text fields.
  "exclusion.editor.lines": "選んだ{n}行を除外",
  "exclusion.editor.end": "ここから最後まで除外",
  "exclusion.editor.told": "{n}行を比較から除外しています。",
  "exclusion.editor.back": "文章全体を再び比較します。",

  // In the result.
  "exclusion.menu.title": "比較から除外…",
  "exclusion.menu.of": "{side}：「{text}」",
  "exclusion.menu.both": "両方の文章：「{text}」",
  "exclusion.menu.paragraphs": "この{n}段落を除外",
  "exclusion.menu.sentences": "この言葉を除外",
  "exclusion.menu.end": "ここから最後まで除外",
  "exclusion.menu.nothing": "先に段落を指すか、言葉を選ぶか、変更へ移動してください。すると除外できます。",

  // Suggestions.
  "exclusion.offer.lines": "「{side}」の{n}行は文章の一部ではないようです：「{first}」から。",
  "exclusion.offer.tail": "「{side}」の最後の{n}行は文章の一部ではないようです：「{first}」から。",
  "exclusion.offer.do": "除外",
  "exclusion.offer.keep": "残す",
});
