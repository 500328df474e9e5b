/**
 * Which way words run. A word processor must be told of every run of letters; a browser finds out by itself. And that words which stand
 * among others run as they are written, whatever those do (isolates of UAX #9).
 */

const RIGHT =
  "\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Syrc}\\p{sc=Thaa}\\p{sc=Nkoo}\\p{sc=Adlm}\\p{sc=Rohg}\\p{sc=Mand}\\p{sc=Samr}";

const FIRST_LETTER = /\p{L}/u;
const RIGHT_LETTER = new RegExp(`[${RIGHT}]`, "u");
/** Letters that run left to right, with what stands between them. Figures alone run with the paragraph. */
const LEFT_STRETCH = new RegExp(`(?![${RIGHT}])\\p{L}(?:[^${RIGHT}]*(?![${RIGHT}])[\\p{L}\\p{N}\\p{M}])?`, "u");
const RIGHT_STRETCH = new RegExp(`[${RIGHT}](?:(?:(?!\\p{L})[^]|(?=\\p{L})[${RIGHT}])*[${RIGHT}\\p{M}])?`, "u");

/** Controls that turn the words behind them. */
const STEERING = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * What sets words of ours apart that stand inside of a text, where a control in it may turn them round.
 * @param {string} text
 * @returns {(words: string) => string}
 */
export function apartFrom(text) {
  const steers = text.search(STEERING) >= 0;
  return (words) => (steers && words !== "" ? isolated(words) : words);
}

/** What a reader says of a text, as it may stand in sentences of ours. @param {string} name */
export function apart(name) {
  const plain = name.replace(STEERING, "").trim();
  return RIGHT_LETTER.test(plain) ? isolated(plain) : plain;
}

/** @param {string} words */
function isolated(words) {
  return `\u2068${words}\u2069`;
}

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
