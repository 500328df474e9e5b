/** What is said of what deceives the eye, loaded with it: a part of `words.js`, which see. */

export const DECEPTIVE_WORDS = /** @satisfies {Record<string, import("../messages.js").Entry>} */ ({
  "deceptive.mixed": {
    one: "{n} word mixes letters of different scripts",
    other: "{n} words mix letters of different scripts",
  },
  "deceptive.invisible": { one: "{n} character cannot be seen", other: "{n} characters cannot be seen" },
  "deceptive.bidirectional": {
    one: "{n} control turns the direction of the words",
    other: "{n} controls turn the direction of the words",
  },
  "deceptive.tag": { one: "{n} tag character cannot be seen", other: "{n} tag characters cannot be seen" },
  "deceptive.form": {
    one: "{n} letter is written in an unusual form that looks the same",
    other: "{n} letters are written in an unusual form that looks the same",
  },
  "deceptive.in": "{side}: {what}.",
  "deceptive.show": "Show them",
  "deceptive.hide": "Hide them",
  "deceptive.title": "What cannot be seen, or looks like something else",
  "deceptive.character": "{code} {name}",
  "deceptive.letter": "{code}, script: {name}",
  "deceptive.rest": { one: "and {n} more", other: "and {n} more" },
  "deceptive.elsewhere": "in {side}: {what}",
  "deceptive.place": "{side}, paragraph {p}",
  "deceptive.unlisted": { one: "{n} more place is not listed.", other: "{n} more places are not listed." },
});

/** @typedef {keyof typeof DECEPTIVE_WORDS} DeceptiveWord */
