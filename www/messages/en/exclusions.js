/**
 * Messages about the parts of a text that the reader excludes from the comparison.
 */

export const EXCLUSION_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "coverage.without": { one: "without {n} excluded line", other: "without {n} excluded lines" },
  "coverage.without.part": { one: "without an excluded part", other: "without {n} excluded parts" },
  "left.title.all": "Excluded from the comparison",
  "left.here": { one: "{n} line excluded", other: "{n} lines excluded" },
  "left.here.part": "Part of the text excluded",
  "left.part": "Part of {side} excluded: “{first}”.",
  "left.lines": {
    one: "{n} line of {side} excluded: “{first}”.",
    other: "{n} lines of {side} excluded, starting at “{first}”.",
  },
  "left.tail": {
    one: "The last line of {side} excluded: “{first}”.",
    other: "The last {n} lines of {side} excluded, starting at “{first}”.",
  },
  "left.back": "Include again",

  // In the text fields.
  "hand.lines": { one: "Exclude the selected line", other: "Exclude the {n} selected lines" },
  "hand.end": "Exclude from here to the end",
  "hand.told": {
    one: "{n} line is excluded from the comparison.",
    other: "{n} lines are excluded from the comparison.",
  },
  "hand.back": "The whole text is compared again.",

  // In the result.
  "here.title": "Exclude from the comparison…",
  "here.of": "{side}: “{text}”",
  "here.both": "Both texts: “{text}”",
  "here.paragraphs": { one: "Exclude this paragraph", other: "Exclude these {n} paragraphs" },
  "here.sentences": "Exclude these words",
  "here.end": "Exclude from here to the end",
  "here.nothing": "First point at a paragraph, select words, or go to a change. Then you can exclude it.",

  // Suggestions.
  "leave.lines": {
    one: "{n} line of {side} does not seem to belong to the text: “{first}”",
    other: "{n} lines of {side} do not seem to belong to the text, starting at “{first}”.",
  },
  "leave.tail": {
    one: "The last line of {side} does not seem to belong to the text: “{first}”",
    other: "The last {n} lines of {side} do not seem to belong to the text, starting at “{first}”.",
  },
  "leave.do": "Exclude",
  "leave.keep": "Keep",
});

/** @typedef {keyof typeof EXCLUSION_MESSAGES} ExclusionKey */
