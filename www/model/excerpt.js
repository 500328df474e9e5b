/**
 * What a text looks like in a list: on one line, and short.
 */

/** Characters that are quoted before a quotation breaks off. */
const LONGEST = 90;

/** @param {string} text @param {number} [longest] */
export function excerpt(text, longest = LONGEST) {
  // Only as much as may be shown is looked at: a hunk can be a whole text.
  const line = legible(
    text
      .slice(0, longest * 4)
      .replace(/\s+/g, " ")
      .trim(),
  );
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()} …`;
}

/** To isolate them is not enough: one that closes an isolate closes ours. */
const STEERING = /[\u202a-\u202e\u2066-\u2069]/g;

/** What steers our words, or is all there is and unseen, as its code. @param {string} text */
export function legible(text) {
  return text.replace(/^[\p{DI}\p{Cc}]+$/u.test(text) ? /./gsu : STEERING, (char) => `‹${codeOf(char)}›`);
}

/** "U+200B". @param {string} char */
export function codeOf(char) {
  return `U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
}
