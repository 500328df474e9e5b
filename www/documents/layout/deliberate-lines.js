/**
 * Recognises runs of lines that an author broke on purpose: verse, dialogue, tables, headings, lists, addresses, numbered lines, one sentence
 * a line. Prose that a program broke to a width has other marks, and they decide:
 *
 * - A program breaks inside sentences, so most lines go on with a lower-case letter.
 * - A program fills each line: the first word of the next line had no room. A line with room ends a sentence and with it a paragraph.
 * - The lines of prose do not repeat a label, a count of commas, or a number that grows.
 */

import { UNSPACED } from "./line-joining.js";

/** In characters; a full-width one counts as two. @typedef {{ text: string, width: number }} Line */

const SENTENCE_END = /[.!?…。！？؟۔।։][\s\p{Pf}\p{Pi}\p{Pe}"']*$/u;
const SENTENCE_END_INSIDE = /\p{L}{2}[.!?][”’"')\]]?\s+["'“‘(]?\p{Lu}/u;
const CUT_WORD = /\p{L}[-\u2010\u00ad]$/u;
const LOWER = /^[\p{Pi}\p{Ps}"']?\p{Ll}/u;
/** Letters of scripts without case; they say nothing about the start of a sentence. */
const CASELESS = /^[\p{Pi}\p{Ps}"']?\p{Lo}/u;

/** A time, or a speaker of up to four words before a colon or in angle brackets. */
const LABEL =
  /^(?:[[(]?\d{1,2}[:.]\d{2}(?::\d{2})?\b|<[^<>]{1,30}>\s|[\p{L}\d][\p{L}\d.'’-]*(?: [\p{L}\d.'’-]+){0,3}:(?:\s|$)|\p{Lu}\.\s|[(]?[ivxl]{1,5}[.)]\s)/u;
const NUMBER = /^[[(]?(\d{1,4})[.):\]]?\s/;
const CELL_BORDER = /[,;]/g;
const COLUMN_BORDER = /\t| {3,}| ?\| ?/g;

/** A run needs so many lines before its regularity means anything. */
const MIN_LINES = 3;
/** The share of lines that must show a label, or end with punctuation. */
const MOST = 0.6;
/** The share of breaks that may leave room inside a sentence. Text copied from a page in a proportional font has some. */
const MAX_ROOMY = 0.2;
/** In a proportional font, full lines differ by about this share in their number of characters. */
const PROPORTIONAL = 0.88;
/** Verse, headings and addresses rarely fill lines of this width, in characters. */
const WIDE = 60;

/**
 * Returns for each run of lines whether its line breaks are the author's.
 *
 * A run that is evidently wrapped shows the width of the text. Other runs that fill this width are prose as well, even if each of
 * their lines happens to start with a capital.
 * @param {readonly (readonly Line[])[]} runs consecutive lines, without empty ones
 * @returns {boolean[]}
 */
export function areDeliberate(runs) {
  const widths = runs.filter(isEvidentlyWrapped).map(widthOf);
  const wrapWidth = widths.length === 0 ? null : Math.max(...widths);
  return runs.map((lines) => isDeliberate(lines, wrapWidth));
}

/** @param {readonly Line[]} lines */
function isEvidentlyWrapped(lines) {
  const breaks = breaksOf(lines);
  const inside = breaks.filter(({ isInside }) => isInside).length;
  return (
    lines.length >= MIN_LINES &&
    !isRegular(lines) &&
    inside * 2 >= breaks.length &&
    roomyShare(breaks, widthOf(lines)) === 0
  );
}

/**
 * @param {readonly Line[]} lines
 * @param {number | null} wrapWidth the width of evidently wrapped runs of the same text
 */
function isDeliberate(lines, wrapWidth) {
  if (lines.length < 2) return false;
  if (lines.length >= MIN_LINES && isRegular(lines)) return true;
  const breaks = breaksOf(lines);
  const width = widthOf(lines);
  if (wrapWidth !== null && width <= wrapWidth && roomyShare(breaks, wrapWidth) === 0) {
    return breaks.every(({ isEnd }) => isEnd) && breaks.length > 1;
  }
  if (!breaks.some(({ isInside }) => isInside)) {
    return width < WIDE || breaks.every(({ isEnd }) => isEnd) || roomyShare(breaks, width) > 0;
  }
  const punctuated = lines.slice(0, -1).filter(({ text }) => /[\p{P}]$/u.test(text) && !CUT_WORD.test(text)).length;
  if (lines.length > MIN_LINES && width < WIDE && punctuated >= breaks.length * MOST) return true;
  const isFragment =
    !SENTENCE_END.test(lines.at(-1)?.text ?? "") && !lines.some(({ text }) => SENTENCE_END_INSIDE.test(text));
  const isStrict = isFragment || breaks.length < MIN_LINES;
  return roomyShare(breaks, isStrict ? width : width * PROPORTIONAL) > MAX_ROOMY;
}

/** @param {readonly Line[]} lines */
function widthOf(lines) {
  return Math.max(...lines.map(({ width }) => width));
}

/** Where a line ends. @typedef {{ needs: number, isInside: boolean, isEnd: boolean }} LineBreak */

/**
 * Returns for each break how wide the line would be with the next word, whether the break is inside a sentence, and whether the line
 * ends a sentence.
 * @param {readonly Line[]} lines
 * @returns {LineBreak[]}
 */
function breaksOf(lines) {
  return lines.slice(0, -1).map((line, index) => {
    const next = lines[index + 1]?.text ?? "";
    const word = UNSPACED.test(next[0] ?? "") ? 1 : 1 + (/^\S+/.exec(next)?.[0].length ?? 0);
    const isUncased = CASELESS.test(next);
    return {
      needs: line.width + word,
      isInside: LOWER.test(next) || CUT_WORD.test(line.text) || (isUncased && !SENTENCE_END.test(line.text)),
      isEnd: SENTENCE_END.test(line.text),
    };
  });
}

/** Returns the share of breaks inside a paragraph where the next word had room. @param {readonly LineBreak[]} breaks @param {number} width */
function roomyShare(breaks, width) {
  return breaks.filter(({ needs, isEnd }) => needs <= width && !isEnd).length / Math.max(1, breaks.length);
}

/** Whether lines repeat a label, count up, or have the cells of a table. @param {readonly Line[]} lines */
function isRegular(lines) {
  const texts = lines.map(({ text }) => text);
  if (texts.filter((text) => LABEL.test(text)).length >= lines.length * MOST) return true;
  if (isCounting(texts)) return true;
  if (haveSame(texts, COLUMN_BORDER, 1)) return true;
  return haveSame(texts, CELL_BORDER, 2) && !texts.some((text) => SENTENCE_END_INSIDE.test(text) || /[,;] /.test(text));
}

/** Whether each line has the same number of borders, and enough of them. @param {readonly string[]} texts @param {RegExp} border @param {number} least */
function haveSame(texts, border, least) {
  const counts = texts.map((text) => text.match(border)?.length ?? 0);
  return (counts[0] ?? 0) >= least && counts.every((count) => count === counts[0]);
}

/** Whether most lines start with a number, and each number is above the one before. @param {readonly string[]} texts */
function isCounting(texts) {
  const numbers = texts.flatMap((text) => NUMBER.exec(text)?.[1] ?? []).map(Number);
  return (
    numbers.length >= texts.length * MOST &&
    numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
  );
}
