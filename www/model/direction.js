/**
 * Which way a text runs.
 */

/**
 * Letters from which on a text area is told the direction of its text instead of finding it for each paragraph by
 * itself, which in one paragraph of two million letters takes Chromium half a minute.
 */
const LONG = 100_000;

/** Letters that run from right to left. */
const RIGHT_TO_LEFT =
  /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}\p{sc=Mand}\p{sc=Samr}]/u;

/**
 * What `dir` a text area gets for a text.
 * @param {string} text
 */
export function directionFor(text) {
  if (text.length < LONG) return "auto";
  const [letter] = /\p{L}/u.exec(text) ?? [""];
  return RIGHT_TO_LEFT.test(letter) ? "rtl" : "ltr";
}
