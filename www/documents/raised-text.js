/**
 * Writes superscripts as plain text, so that a raised figure does not run into the word or the figure before it: "10" and a raised "6" become
 * "10⁶", not "106". Raised letters such as the "th" of "5th" are written as they are.
 */

const PLAIN = "0123456789+-\u2212\u2013=()ni";
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ";
/** Superscript characters by the character that they raise. */
const SUPERSCRIPTS = new Map([...PLAIN].map((letter, at) => [letter, [...RAISED][at] ?? letter]));
/** Letters as marks of notes. */
const LETTERS = new Map(
  [..."abcdefghijklmnoprstuvwxyz"].map((letter, at) => [letter, [..."ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"][at] ?? letter]),
);

/** The number of preceding characters that `raisedText` examines. */
export const CONTEXT = 8;

/** The base of a power: a figure, a closing bracket or a single letter. */
const BASE = /(?:\d|[)\]]|(?<![\p{L}\p{M}])\p{L})$/u;
/** Letters that are variables in an exponent. Others may end an ordinal or an abbreviation: "1º", "3d", "Mme". */
const VARIABLE = /^[ijknpqxyz]$/;
/** Note marks that a bracket separates from the word. */
const BRACKETED = /^(?:\[[^[\]]*\])+$|^\(\d+\)$/;
/** Several note marks. */
const LIST = /^\d+(?:\s*,\s*\d+)+$/;

/**
 * Returns the text for a superscript.
 * @param {string} raised the raised text
 * @param {string} before the text before it
 * @param {string} [after] the text after it
 */
export function raisedText(raised, before, after = "") {
  const text = raised.trim();
  if (!/\d/.test(text)) return withoutDigits(text, before);
  if (BRACKETED.test(text) || /\p{L}{3}/u.test(text)) return text;
  // The numerator of a fraction.
  if (/^\d+$/.test(text) && /^[/\u2044\u2215]/.test(after) && !/\p{L}$/u.test(before)) {
    return /\d$/.test(before) ? ` ${text}` : text;
  }
  if ([...text].every((letter) => SUPERSCRIPTS.has(letter))) return inSuperscripts(text);
  if (LIST.test(text) || !BASE.test(before))
    return inSuperscripts(text.replace(/\p{Ll}/gu, (letter) => LETTERS.get(letter) ?? letter));
  return `^${text}`;
}

/** @param {string} text @param {string} before */
function withoutDigits(text, before) {
  if (!/^[a-z]$/.test(text)) return text;
  // A letter after a word is the mark of a note.
  if (/\p{L}{3}$/u.test(before)) return LETTERS.get(text) ?? text;
  if (VARIABLE.test(text) && BASE.test(before)) return SUPERSCRIPTS.get(text) ?? `^${text}`;
  return text;
}

/** @param {string} text */
function inSuperscripts(text) {
  return [...text].map((letter) => SUPERSCRIPTS.get(letter) ?? letter).join("");
}
