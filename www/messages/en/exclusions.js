/**
 * Messages about the parts of a text that the reader excludes from the comparison.
 */

export const EXCLUSION_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "coverage.without": { one: "without {n} line that is left out", other: "without {n} lines that are left out" },
  "coverage.without.part": { one: "without a part that is left out", other: "without {n} parts that are left out" },
  "left.title.all": "Left out of the comparison",
  "left.here": { one: "{n} line left out", other: "{n} lines left out" },
  "left.here.part": "A part left out",
  "left.part": "A part of {side} left out: “{first}”.",
  "left.lines": {
    one: "{n} line of {side} left out: “{first}”.",
    other: "{n} lines of {side} left out, from “{first}” on.",
  },
  "left.tail": {
    one: "The last line of {side} left out: “{first}”.",
    other: "The last {n} lines of {side} left out, from “{first}” to the end.",
  },
  "left.back": "Put back",
  "hand.lines": { one: "Leave out the selected line", other: "Leave out the {n} selected lines" },
  "hand.end": "Leave out from here to the end",
  "hand.told": {
    one: "{n} line is left out of the comparison.",
    other: "{n} lines are left out of the comparison.",
  },
  "hand.back": "All of it is compared again.",
  "here.title": "Leave out of the comparison…",
  "here.of": "{side}: “{text}”",
  "here.both": "Both texts: “{text}”",
  "here.paragraphs": { one: "Leave out this paragraph", other: "Leave out these {n} paragraphs" },
  "here.sentences": "Leave out these words",
  "here.end": "Leave out from here to the end",
  "here.nothing":
    "Point at a paragraph, select some of it, or go to a change: then it can be left out of the comparison.",
  "leave.lines": {
    one: "{n} line of {side} looks like no part of the text: “{first}”",
    other: "{n} lines of {side} look like no part of the text, from “{first}” on.",
  },
  "leave.tail": {
    one: "The last line of {side} looks like no part of the text: “{first}”",
    other: "The last {n} lines of {side} look like no part of the text, from “{first}” to the end.",
  },
  "leave.do": "Leave out",
  "leave.keep": "Keep",
});

/** @typedef {keyof typeof EXCLUSION_MESSAGES} ExclusionKey */
