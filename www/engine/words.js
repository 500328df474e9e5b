/**
 * Finds the words of scripts without spaces between them (Chinese, Japanese, Thai, Lao, Khmer, Burmese) with the browser's dictionaries.
 *
 * `Intl.Segmenter` takes quadratic time on runs without a space, so it is given pieces of at most a thousand code units that end at a
 * sentence or a space. The words of each paragraph are remembered, because a reader edits one paragraph of many.
 */

/** @import { WordEnds } from "../pkg/word_for_word.js" */

/** Letters and combining marks of these scripts, as in `src/text/unspaced.rs`. Texts without them need no segmenter. */
const UNSPACED =
  /[\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0edf\u1000-\u109d\u1780-\u17dd\u3005-\u303c\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uaa60-\uaa76\uaa7a-\uaa7f\uf900-\ufaff\uff66-\uff9f]|[\u{1b000}-\u{1b16f}\u{20000}-\u{3347f}]/u;

/** A run of these scripts, with the marks and digits between their words. */
const RUNS = new RegExp(
  `(?:${UNSPACED.source})(?:${UNSPACED.source}|[\\u3000-\\u303f\\uff01-\\uff65\\s\\p{M}\\p{N}])*`,
  "gu",
);

/** Code units of the longest piece. */
const LONGEST_PIECE = 1000;

/** Code units of the paragraphs whose words are remembered. */
const REMEMBERED = 2_000_000;

/** Ends of the words of each paragraph, from its start. @type {Map<string, number[]>} */
let remembered = new Map();
let rememberedUnits = 0;

/** @type {Intl.Segmenter | null} */
let segmenter = null;

/**
 * Returns whether a text has words of these scripts.
 * @param {string} before
 * @param {string} after
 */
export function hasUnspacedWords(before, after) {
  // The engine refuses what is no string.
  return typeof before === "string" && typeof after === "string" && (UNSPACED.test(before) || UNSPACED.test(after));
}

/**
 * Returns the ends of the words of two texts, or `null` if no text has such words or the browser has no segmenter.
 * @param {string} before
 * @param {string} after
 * @returns {WordEnds | null}
 */
export function findWordEnds(before, after) {
  if (!hasUnspacedWords(before, after) || typeof Intl.Segmenter !== "function") return null;
  return { before: wordEnds(before), after: wordEnds(after) };
}

/** @param {string} text */
function wordEnds(text) {
  /** @type {number[]} */
  const ends = [];
  let start = 0;
  for (const paragraph of text.split("\n")) {
    for (const end of paragraphEnds(paragraph)) ends.push(start + end);
    start += paragraph.length + 1;
  }
  return Uint32Array.from(ends);
}

/** @param {string} paragraph */
function paragraphEnds(paragraph) {
  const known = remembered.get(paragraph);
  if (known !== undefined) return known;
  /** @type {number[]} */
  const ends = [];
  for (const { 0: run, index } of paragraph.matchAll(RUNS)) {
    let at = 0;
    while (at < run.length) {
      const piece = run.slice(at, pieceEnd(run, at));
      for (const { index: from, segment } of words().segment(piece)) ends.push(index + at + from + segment.length);
      at += piece.length;
    }
  }
  if (rememberedUnits > REMEMBERED) {
    remembered = new Map();
    rememberedUnits = 0;
  }
  rememberedUnits += paragraph.length;
  remembered.set(paragraph, ends);
  return ends;
}

/**
 * Returns the end of the piece that begins at an offset: behind the last mark or space within the limit, or else at the limit.
 * @param {string} run
 * @param {number} at
 */
function pieceEnd(run, at) {
  if (run.length - at <= LONGEST_PIECE) return run.length;
  const piece = run.slice(at, at + LONGEST_PIECE);
  const mark = Math.max(...["。", "！", "？", "．", "，", "、", " "].map((sign) => piece.lastIndexOf(sign)));
  if (mark >= 0) return at + mark + 1;
  // No surrogate pair is cut.
  return at + LONGEST_PIECE - (/[\ud800-\udbff]$/.test(piece) ? 1 : 0);
}

/** One segmenter serves all languages: the dictionary of each script is the same whatever the language. */
function words() {
  segmenter ??= new Intl.Segmenter("und", { granularity: "word" });
  return segmenter;
}
