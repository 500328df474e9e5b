/**
 * Finds what stands below an article on a page: teasers of other articles, their dates, and the site's own words.
 *
 * A page that was copied as plain text has no elements left to tell. Teasers are told by what they are: they end in the middle of a
 * sentence, they stand there twice (once as a link, once as its title), and dates stand alone between them. The tail begins
 * where the blocks that look so outweigh those of prose the most.
 */

/**
 * @typedef {object} Tail
 * @property {number} at where it begins
 * @property {string} first its first line
 */

/** Fewer blocks are no list of teasers, and without so many that nothing but a teaser has there is none. */
const FEWEST_BLOCKS = 6;
const FEWEST_SIGNS = 4;
/** An article has at least so many words of prose. */
const ARTICLE = 80;
/** A paragraph of prose has so many words, and speaks for itself up to so many. */
const PROSE = 12;
const MOST_WEIGHT = 60;

const SENTENCE_END = /[.!?。！？…؟۔][\s"'”’»)\]]*$/u;
/** A line with a year, and little else; or a time of day. */
const DATE = /^(?=.*(?:\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b))\D*(?:\d+\D*){1,6}$/;
const DATE_WORDS = 8;

/** @param {string} text @returns {Tail | null} */
export function findTail(text) {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ line: line.trim(), at: index }));
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const { line } of blocks) times.set(line, (times.get(line) ?? 0) + 1);
  let [sum, most, from, signs, signsThere] = [0, 0, blocks.length, 0, 0];
  for (let n = blocks.length - 1; n >= 0; n -= 1) {
    const line = blocks[n]?.line ?? "";
    const { weight, isSign } = weigh(line, (times.get(line) ?? 0) > 1);
    sum += weight;
    if (isSign) signs += 1;
    if (sum > most) [most, from, signsThere] = [sum, n, signs];
  }
  const first = blocks[from];
  if (first === undefined || blocks.length - from < FEWEST_BLOCKS || signsThere < FEWEST_SIGNS) return null;
  const prose = blocks.slice(0, from).filter(({ line }) => SENTENCE_END.test(line));
  if (prose.reduce((all, { line }) => all + wordsIn(line), 0) < ARTICLE) return null;
  return { at: first.at, first: first.line };
}

/** How much a block speaks for a list of teasers, or against it. @param {string} line @param {boolean} repeats */
function weigh(line, repeats) {
  const words = wordsIn(line);
  if (words === 0) return { weight: 0, isSign: false };
  if (words <= DATE_WORDS && DATE.test(line)) return { weight: DATE_WORDS, isSign: true };
  if (repeats) return { weight: Math.min(MOST_WEIGHT, words + 2), isSign: true };
  if (SENTENCE_END.test(line))
    return { weight: words < PROSE ? -words / 2 : -Math.min(MOST_WEIGHT, words), isSign: false };
  return { weight: Math.min(PROSE, words / 2 + 1), isSign: false };
}

/** @param {string} text */
function wordsIn(text) {
  return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)?.length ?? 0;
}
