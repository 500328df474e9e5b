/**
 * Measures the agreement of a comparison with a person's annotation: the words that stay, the passages that moved, and the changes that
 * are one idea each.
 *
 * `WORDS` divides each text into words, numbered from 0: letters with apostrophes, or digits with their separators. A hyphen between
 * letters separates two words. Punctuation marks are not words, so their placement is not evaluated.
 *
 * @typedef {[number, number, number]} Run the first word in before, the first word in after, and the number of words
 * @typedef {object} Side
 * @property {string} path the file of the text in the corpus
 * @property {[number, number]} [lines] its first and last line, counted from 1; the whole file by default
 * @property {number} words the number of its words
 * @property {string} sha256 the checksum of the text, which identifies it
 * @typedef {object} Annotation
 * @property {string} name
 * @property {Side} before
 * @property {Side} after
 * @property {Run[]} kept words that stay, in order
 * @property {{ before: [number, number], after: [number, number], kept: Run[] }[]} moves start and end in each text, and the words that
 *   are equal in both
 * @property {[number, number, number, number][]} hunks one idea each: from and to in before, from and to in after
 *
 * @typedef {[number, number, number, number]} Pair spans in UTF-16 code units, as in `answers.mjs`
 * @typedef {object} Disagreement
 * @property {"kept" | "moved"} what
 * @property {"ours" | "theirs"} whose the only side that has it: the comparison or the annotation
 * @property {Run} run
 */

const WORDS = /\p{N}+(?:[-.,:/]\p{N}+)*|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/**
 * Returns the start and end of each word of a text.
 * @param {string} text
 * @returns {[number, number][]}
 */
export function words(text) {
  return Array.from(text.matchAll(WORDS), (match) => [match.index, match.index + match[0].length]);
}

/**
 * Returns the pairs of words, as keys, in pairs of spans with equal numbers of words.
 * @param {Pair[]} spans
 * @param {[number, number][]} before
 * @param {[number, number][]} after
 * @returns {Set<string>}
 */
export function wordPairs(spans, before, after) {
  /** @param {[number, number][]} all @param {number} start @param {number} end */
  const inside = (all, start, end) => all.flatMap(([from, to], index) => (from >= start && to <= end ? [index] : []));
  /** @type {Set<string>} */
  const pairs = new Set();
  for (const [beforeStart, beforeEnd, afterStart, afterEnd] of spans) {
    const one = inside(before, beforeStart, beforeEnd);
    const two = inside(after, afterStart, afterEnd);
    if (one.length !== two.length) continue;
    for (const [step, word] of one.entries()) pairs.add(`${word} ${two[step]}`);
  }
  return pairs;
}

/**
 * Returns the pairs without those whose words differ in case. In the annotations, a word whose capital changed is another word, while the comparison keeps
 * the first word of a sentence when words are put in front of it.
 * @param {Set<string>} pairs
 * @param {{ before: string, after: string }} texts
 * @param {[number, number][]} before
 * @param {[number, number][]} after
 */
function sameWords(pairs, texts, before, after) {
  const isSame = (/** @type {string} */ pair) => {
    const [one, two] = /** @type {[number, number]} */ (pair.split(" ").map(Number));
    const [own, other] = [texts.before.slice(...before[one]), texts.after.slice(...after[two])];
    return own === other || own.toLowerCase() !== other.toLowerCase();
  };
  return new Set([...pairs].filter(isSame));
}

/** @param {Run[]} runs */
function runPairs(runs) {
  return new Set(
    runs.flatMap(([one, two, length]) => Array.from({ length }, (_, step) => `${one + step} ${two + step}`)),
  );
}

/**
 * @param {Set<string>} found
 * @param {Set<string>} wanted
 */
export function f1(found, wanted) {
  const both = [...found].filter((pair) => wanted.has(pair)).length;
  return found.size + wanted.size === 0 ? 1 : (2 * both) / (found.size + wanted.size);
}

/**
 * Returns the runs of word pairs that are in one set and not in the other.
 * @param {Set<string>} own
 * @param {Set<string>} other
 * @returns {Run[]}
 */
function only(own, other) {
  const pairs = [...own].filter((pair) => !other.has(pair)).map((pair) => pair.split(" ").map(Number));
  pairs.sort(([a], [b]) => /** @type {number} */ (a) - /** @type {number} */ (b));
  /** @type {Run[]} */
  const runs = [];
  for (const [one, two] of /** @type {[number, number][]} */ (pairs)) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[2] === one && last[1] + last[2] === two) last[2] += 1;
    else runs.push([one, two, 1]);
  }
  return runs;
}

/**
 * @param {Annotation} annotation
 * @param {{ before: string, after: string }} texts
 * @param {{ equal: Pair[], moved: Pair[], hunks: number }} answer what the comparison has, and how many hunks with a word in them
 */
export function agreement(annotation, texts, answer) {
  const before = words(texts.before);
  const after = words(texts.after);
  const kept = sameWords(wordPairs(answer.equal, before, after), texts, before, after);
  const moved = wordPairs(answer.moved, before, after);
  const wantedKept = runPairs(annotation.kept);
  const wantedMoved = runPairs(annotation.moves.flatMap((move) => move.kept));
  /** @param {"kept" | "moved"} what @param {Set<string>} found @param {Set<string>} wanted @returns {Disagreement[]} */
  const disagreements = (what, found, wanted) => [
    ...only(found, wanted).map((run) => ({ what, whose: /** @type {const} */ ("ours"), run })),
    ...only(wanted, found).map((run) => ({ what, whose: /** @type {const} */ ("theirs"), run })),
  ];
  const places = [...disagreements("kept", kept, wantedKept), ...disagreements("moved", moved, wantedMoved)];
  return {
    kept: f1(kept, wantedKept),
    moved: wantedMoved.size + moved.size === 0 ? null : f1(moved, wantedMoved),
    hunks: /** @type {[number, number]} */ ([answer.hunks, annotation.hunks.length]),
    places: places.sort((a, b) => a.run[0] - b.run[0] || a.run[1] - b.run[1]),
  };
}
