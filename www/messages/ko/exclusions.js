/**
 * Korean messages, as in `en/exclusions.js`: messages about the parts of a text that the reader excludes from the comparison.
 */

export const EXCLUSION_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "coverage.without": "제외한 {n}줄을 빼고",
  "coverage.without.part": "제외한 {n}곳을 빼고",
  "exclusion.title.all": "비교에서 제외함",
  "exclusion.here": "{n}줄 제외",
  "exclusion.here.part": "글의 일부 제외",
  "exclusion.part": "‘{side}’의 일부 제외: “{first}”.",
  "exclusion.lines": "‘{side}’의 {n}줄 제외, “{first}”부터.",
  "exclusion.tail": "‘{side}’의 마지막 {n}줄 제외, “{first}”부터.",
  "exclusion.back": "다시 포함",

  // In the text fields.
  "exclusion.editor.lines": "선택한 {n}줄 제외",
  "exclusion.editor.end": "여기부터 끝까지 제외",
  "exclusion.editor.told": "{n}줄을 비교에서 제외했습니다.",
  "exclusion.editor.back": "글 전체를 다시 비교합니다.",

  // In the result.
  "exclusion.menu.title": "비교에서 제외…",
  "exclusion.menu.of": "{side}: “{text}”",
  "exclusion.menu.both": "두 글 모두: “{text}”",
  "exclusion.menu.paragraphs": "이 문단 {n}개 제외",
  "exclusion.menu.sentences": "이 말 제외",
  "exclusion.menu.end": "여기부터 끝까지 제외",
  "exclusion.menu.nothing": "먼저 문단을 가리키거나, 말을 선택하거나, 변경으로 가세요. 그러면 제외할 수 있습니다.",

  // Suggestions.
  "exclusion.offer.lines": "‘{side}’의 {n}줄은 글에 속하지 않는 듯합니다: “{first}”부터.",
  "exclusion.offer.tail": "‘{side}’의 마지막 {n}줄은 글에 속하지 않는 듯합니다: “{first}”부터.",
  "exclusion.offer.do": "제외",
  "exclusion.offer.keep": "유지",
});
