/**
 * What a text looks like in a list: on one line, and short.
 */

/** Characters that are quoted before a quotation breaks off. */
const LONGEST = 90;

/** @param {string} text @param {number} [longest] */
export function excerpt(text, longest = LONGEST) {
  // Only as much as may be shown is looked at: a hunk can be a whole text.
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()} …`;
}
