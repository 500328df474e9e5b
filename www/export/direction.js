/**
 * Which way words run. A word processor must be told of every run of letters; a browser finds out by itself.
 */

const RIGHT =
  "\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Syrc}\\p{sc=Thaa}\\p{sc=Nkoo}\\p{sc=Adlm}\\p{sc=Rohg}\\p{sc=Mand}\\p{sc=Samr}";

const FIRST_LETTER = /\p{L}/u;
const RIGHT_LETTER = new RegExp(`[${RIGHT}]`, "u");
/** Letters that run left to right, with what stands between them. Figures alone run with the paragraph. */
const LEFT_STRETCH = new RegExp(`(?![${RIGHT}])\\p{L}(?:[^${RIGHT}]*(?![${RIGHT}])[\\p{L}\\p{N}\\p{M}])?`, "u");
const RIGHT_STRETCH = new RegExp(`[${RIGHT}](?:(?:(?!\\p{L})[^]|(?=\\p{L})[${RIGHT}])*[${RIGHT}\\p{M}])?`, "u");

/** Whether a paragraph begins at the right. @param {string} text */
export function runsRight(text) {
  return RIGHT_LETTER.test(FIRST_LETTER.exec(text)?.[0] ?? "");
}

/**
 * A text in stretches that run one way. What has no direction goes with the paragraph.
 * @param {string} text
 * @param {boolean} right whether its paragraph begins at the right
 */
export function stretchesByDirection(text, right) {
  if (!right && !RIGHT_LETTER.test(text)) return [{ text, right }];
  const other = right ? LEFT_STRETCH : RIGHT_STRETCH;
  /** @type {{ text: string, right: boolean }[]} */
  const found = [];
  let rest = text;
  for (let match = other.exec(rest); match !== null; match = other.exec(rest)) {
    if (match.index > 0) found.push({ text: rest.slice(0, match.index), right });
    found.push({ text: match[0], right: !right });
    rest = rest.slice(match.index + match[0].length);
  }
  if (rest !== "") found.push({ text: rest, right });
  return found;
}
