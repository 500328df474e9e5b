/**
 * Bidirectional text: detects its direction, and keeps the direction of one text from affecting the text around it.
 *
 * The Unicode Bidirectional Algorithm (UAX #9) lets a control character reverse all text up to the end of its paragraph. Texts, titles
 * and file names come from outside, so every place that shows them beside text of the interface must isolate them or remove the controls.
 */

/** Explicit formatting characters: embeddings, overrides, isolates and their ends. */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Explicit formatting characters and implicit marks (ALM, LRM, RLM). */
const CONTROLS_AND_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Explicit formatting characters, except a first strong isolate (FSI) that is closed, and its end. */
const UNPAIRED_CONTROLS =
  /[\u202a-\u202e\u2066\u2067]|\u2068(?![^\u2066-\u2069]*\u2069)|(?<!\u2068[^\u2066-\u2069]*)\u2069/g;

/** Blocks of right-to-left scripts, digits and signs included. */
const RIGHT_TO_LEFT_BLOCK = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const RIGHT_TO_LEFT =
  "\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Syrc}\\p{sc=Thaa}\\p{sc=Nkoo}\\p{sc=Adlm}\\p{sc=Rohg}\\p{sc=Mand}\\p{sc=Samr}";

const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT_LETTER = new RegExp(`[${RIGHT_TO_LEFT}]`, "u");

/** A run of left-to-right letters and everything between them. A number without letters takes the direction of its paragraph. */
const LEFT_TO_RIGHT_RUN = new RegExp(
  `(?![${RIGHT_TO_LEFT}])\\p{L}(?:[^${RIGHT_TO_LEFT}]*(?![${RIGHT_TO_LEFT}])[\\p{L}\\p{N}\\p{M}])?`,
  "u",
);
const RIGHT_TO_LEFT_RUN = new RegExp(
  `[${RIGHT_TO_LEFT}](?:(?:(?!\\p{L})[^]|(?=\\p{L})[${RIGHT_TO_LEFT}])*[${RIGHT_TO_LEFT}\\p{M}])?`,
  "u",
);

/**
 * The length from which a text area gets a fixed direction. With `dir="auto"` Chromium looks for the direction of each paragraph, which
 * takes half a minute for one paragraph of two million characters.
 */
const LONG = 100_000;

/** Removes explicit formatting characters and implicit marks. @param {string} text */
export function removeControls(text) {
  return text.replace(CONTROLS_AND_MARKS, "");
}

/** Removes the controls that could affect text after a value; titles that are already isolated stay so. @param {string} value */
export function removeUnpairedControls(value) {
  return value.replace(UNPAIRED_CONTROLS, "");
}

/**
 * Replaces explicit formatting characters. To isolate a text that contains them is not enough: one of them can end the isolate.
 * @param {string} text
 * @param {(control: string) => string} replacement
 */
export function replaceControls(text, replacement) {
  return text.replace(CONTROLS, replacement);
}

/**
 * Returns a title without controls, isolated where it contains text of the other direction.
 * @param {string} title
 * @param {"ltr" | "rtl"} [around] the direction of the sentence around it
 */
export function isolatedTitle(title, around = "ltr") {
  const plain = title.replace(CONTROLS, "").trim();
  if (around === "rtl") return isolatedLeftToRight(plain);
  return RIGHT_TO_LEFT_BLOCK.test(plain) ? isolate(plain) : plain;
}

/** A letter from left to right that is in no isolate yet. */
const LOOSE_LETTER = new RegExp(`^[^\\u2068]*(?![${RIGHT_TO_LEFT}])\\p{L}`, "u");

/** Isolates a value for a sentence from right to left, if it contains letters from left to right. @param {string} value */
export function isolatedLeftToRight(value) {
  return LOOSE_LETTER.test(value) ? isolate(value) : value;
}

/**
 * Returns a function that isolates labels of the interface inside a text, if the text contains controls that could reverse them.
 * @param {string} text
 * @returns {(label: string) => string}
 */
export function labelIsolator(text) {
  const hasControls = text.search(CONTROLS) >= 0;
  return (label) => (hasControls && label !== "" ? isolate(label) : label);
}

/** @param {string} text */
function isolate(text) {
  return `\u2068${text}\u2069`;
}

/** Returns whether the first letter of a text is of a right-to-left script. @param {string} text */
export function isRightToLeft(text) {
  return RIGHT_TO_LEFT_LETTER.test(FIRST_LETTER.exec(text)?.[0] ?? "");
}

/** Returns the value of a text area's `dir` attribute. @param {string} text */
export function textAreaDirection(text) {
  if (text.length < LONG) return "auto";
  return isRightToLeft(text) ? "rtl" : "ltr";
}

/**
 * Divides a text into runs of one direction, for formats such as .docx that must declare it. Text without a direction of its own takes that
 * of the paragraph.
 * @param {string} text
 * @param {boolean} isRight whether its paragraph is right-to-left
 * @returns {{ text: string, isRight: boolean }[]}
 */
export function directionalRuns(text, isRight) {
  if (!isRight && !RIGHT_TO_LEFT_LETTER.test(text)) return [{ text, isRight }];
  const opposite = isRight ? LEFT_TO_RIGHT_RUN : RIGHT_TO_LEFT_RUN;
  /** @type {{ text: string, isRight: boolean }[]} */
  const runs = [];
  let rest = text;
  for (let match = opposite.exec(rest); match !== null; match = opposite.exec(rest)) {
    if (match.index > 0) runs.push({ text: rest.slice(0, match.index), isRight });
    runs.push({ text: match[0], isRight: !isRight });
    rest = rest.slice(match.index + match[0].length);
  }
  if (rest !== "") runs.push({ text: rest, isRight });
  return runs;
}
