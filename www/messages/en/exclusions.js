/**
 * Messages about the parts of a text that the reader excludes from the comparison.
 */

export const EXCLUSION_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "coverage.without": { one: "without {n} excluded line", other: "without {n} excluded lines" },
  "coverage.without.part": { one: "without an excluded part", other: "without {n} excluded parts" },
  "exclusion.title.all": "Excluded from the comparison",
  "exclusion.here": { one: "{n} line excluded", other: "{n} lines excluded" },
  "exclusion.here.part": "Part of the text excluded",
  "exclusion.part": "Part of {side} excluded: “{first}”.",
  "exclusion.lines": {
    one: "{n} line of {side} excluded: “{first}”.",
    other: "{n} lines of {side} excluded, starting at “{first}”.",
  },
  "exclusion.tail": {
    one: "The last line of {side} excluded: “{first}”.",
    other: "The last {n} lines of {side} excluded, starting at “{first}”.",
  },
  "exclusion.back": "Include again",

  // In the text fields.
  "exclusion.editor.lines": { one: "Exclude the selected line", other: "Exclude the {n} selected lines" },
  "exclusion.editor.end": "Exclude from here to the end",
  "exclusion.editor.told": {
    one: "{n} line is excluded from the comparison.",
    other: "{n} lines are excluded from the comparison.",
  },
  "exclusion.editor.back": "The whole text is compared again.",

  // In the result.
  "exclusion.menu.title": "Exclude from the comparison…",
  "exclusion.menu.of": "{side}: “{text}”",
  "exclusion.menu.both": "Both texts: “{text}”",
  "exclusion.menu.paragraphs": { one: "Exclude this paragraph", other: "Exclude these {n} paragraphs" },
  "exclusion.menu.sentences": "Exclude these words",
  "exclusion.menu.end": "Exclude from here to the end",
  "exclusion.menu.nothing": "First point at a paragraph, select words, or go to a change. Then you can exclude it.",

  // Suggestions.
  "exclusion.offer.lines": {
    one: "{n} line of {side} does not seem to belong to the text: “{first}”",
    other: "{n} lines of {side} do not seem to belong to the text, starting at “{first}”.",
  },
  "exclusion.offer.tail": {
    one: "The last line of {side} does not seem to belong to the text: “{first}”",
    other: "The last {n} lines of {side} do not seem to belong to the text, starting at “{first}”.",
  },
  "exclusion.offer.do": "Exclude",
  "exclusion.offer.keep": "Keep",
});

/** @typedef {keyof typeof EXCLUSION_MESSAGES} ExclusionKey */
