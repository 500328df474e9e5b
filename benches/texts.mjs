/**
 * Generates texts from a word model, so that the bench needs no corpus and all runs measure the same texts.
 *
 * The vocabulary consists of made-up words and the most common words of English. Frequencies fall by Zipf's law, and clauses, sentences
 * and paragraphs have typical lengths. The texts thus have the properties that matter for a comparison: a few words that occur
 * everywhere, many that occur once, punctuation, and paragraph breaks.
 */

/**
 * Returns a generator of pseudo-random numbers with a seed (sfc32), the same on every machine.
 * @param {number} seed
 * @returns {() => number} from 0 up to 1
 */
function random(seed) {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let n = 0; n < 15; n += 1) next();
  return next;
}

const COMMON = (
  "the of and to in a that is for it as was with on be by at are this had not from but have which or an they were " +
  "their one all would there been has more when who will no if out so"
).split(" ");
const VOCABULARY_SIZE = 30_000;
/** Zipf's exponent and Mandelbrot's shift, by which the most common word makes up about 5 % of a text, as in English. */
const EXPONENT = 1.1;
const SHIFT = 2.7;
const ONSETS = "b c d f g h l m n p r s t v w br cl cr dr fl gr pl pr sc sh sl sp st str th tr".split(" ");
const NUCLEI = "a e i o u a e i o ai ea ee io ou".split(" ");
const CODAS = ["", "", "", "n", "r", "s", "t", "l", "d", "m", "ck", "nd", "nt", "st", "ng"];

/**
 * Makes the vocabulary of all texts. It is shared so that unrelated texts have words in common.
 * @returns {{ words: string[], upTo: Float64Array }} the words by rank, and the share of a text up to each
 */
function vocabulary() {
  const next = random(1);
  /** @param {readonly string[]} from */
  const one = (from) => /** @type {string} */ (from[Math.floor(next() * from.length)]);
  const words = new Set(COMMON);
  while (words.size < VOCABULARY_SIZE) {
    // Rarer words are longer.
    const longest = 1 + (2.4 * Math.log(words.size)) / Math.log(VOCABULARY_SIZE);
    let word = "";
    for (let syllables = Math.ceil(next() * longest); syllables > 0; syllables -= 1) word += one(ONSETS) + one(NUCLEI);
    words.add(word + one(CODAS));
  }
  const upTo = new Float64Array(VOCABULARY_SIZE);
  let sum = 0;
  for (let rank = 0; rank < VOCABULARY_SIZE; rank += 1) {
    sum += (rank + 1 + SHIFT) ** -EXPONENT;
    upTo[rank] = sum;
  }
  return { words: [...words], upTo: upTo.map((value) => value / sum) };
}

const { words: WORDS, upTo: UP_TO } = vocabulary();

/** Returns a random word by the frequencies of the model, or sometimes a figure. @param {() => number} next */
function word(next) {
  if (next() < 0.012) return figure(next);
  const wanted = next();
  let [low, high] = [0, VOCABULARY_SIZE - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (/** @type {number} */ (UP_TO[middle]) < wanted) low = middle + 1;
    else high = middle;
  }
  return /** @type {string} */ (WORDS[low]);
}

/** @param {() => number} next */
function figure(next) {
  const value = Math.floor(next() * 4000);
  const shape = next();
  if (shape < 0.4) return `${value}`;
  return shape < 0.7 ? `${(value / 100).toFixed(2)}` : `${1 + (value % 90)},${100 + (value % 800)}`;
}

/**
 * A text before it is written out. A paragraph is a list of sentences, and a sentence a list of words, each with the characters after it: a
 * space, a comma, the full stop at the end.
 * @typedef {{ word: string, tail: string }[]} Sentence
 * @typedef {Sentence[]} Paragraph
 */

/** @param {() => number} next @returns {Sentence} */
function sentence(next) {
  const length = 6 + Math.floor((next() + next()) * 15);
  /** @type {Sentence} */
  const made = [];
  for (let n = 0; n < length; n += 1) made.push({ word: word(next), tail: next() < 0.07 ? ", " : " " });
  /** @type {Sentence[number]} */ (made[length - 1]).tail = next() < 0.04 ? "? " : ". ";
  return made;
}

/**
 * @param {number} words the approximate length
 * @param {number} seed
 * @returns {Paragraph[]}
 */
export function draft(words, seed) {
  const next = random(seed);
  /** @type {Paragraph[]} */
  const paragraphs = [];
  for (let count = 0; count < words; ) {
    /** @type {Paragraph} */
    const paragraph = [];
    for (let sentences = 3 + Math.floor(next() * 5); sentences > 0 && count < words; sentences -= 1) {
      const made = sentence(next);
      count += made.length;
      paragraph.push(made);
    }
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** @param {readonly Paragraph[]} paragraphs */
export function write(paragraphs) {
  const parts = paragraphs.map((paragraph) => {
    let text = "";
    for (const words of paragraph) {
      let at = text.length;
      for (const { word, tail } of words) text += word + tail;
      text = text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
      at = text.length;
    }
    return text.trimEnd();
  });
  return `${parts.join("\n\n")}\n`;
}

/**
 * Replaces a share of the words.
 * @param {readonly Paragraph[]} paragraphs
 * @param {number} share
 * @param {number} seed
 */
export function replaceWords(paragraphs, share, seed) {
  const next = random(seed);
  return mapSentences(paragraphs, (words) =>
    words.map((given) => (next() < share ? { ...given, word: word(next) } : given)),
  );
}

/**
 * Moves a share of the paragraphs, at least one.
 * @param {readonly Paragraph[]} paragraphs
 * @param {number} share
 * @param {number} seed
 */
export function moveParagraphs(paragraphs, share, seed) {
  const next = random(seed);
  const moving = new Set([Math.floor(next() * paragraphs.length)]);
  while (moving.size < Math.round(paragraphs.length * share)) moving.add(Math.floor(next() * paragraphs.length));
  const order = paragraphs.map((paragraph, place) => ({
    paragraph,
    place: moving.has(place) ? next() * paragraphs.length : place,
  }));
  return order.sort((one, other) => one.place - other.place).map(({ paragraph }) => paragraph);
}

/**
 * Rewrites a text: in half of the sentences few words change. In the others most words are replaced, deleted or extended by insertions, and
 * some sentences are replaced whole.
 * @param {readonly Paragraph[]} paragraphs
 * @param {number} seed
 */
export function rewrite(paragraphs, seed) {
  const next = random(seed);
  return mapSentences(paragraphs, (words) => {
    const fate = next();
    if (fate < 0.1) return sentence(next);
    const share = fate < 0.5 ? 0.5 : 0.02;
    return words.flatMap((given, n) => {
      if (next() >= share) return [given];
      const how = next();
      const last = n === words.length - 1;
      if (how < 0.25 && !last && n > 0) return [];
      const other = { word: word(next), tail: given.tail };
      return how < 0.5 ? [{ word: word(next), tail: " " }, other] : [other];
    });
  });
}

/** @param {readonly Paragraph[]} paragraphs @param {(words: Sentence) => Sentence} change @returns {Paragraph[]} */
function mapSentences(paragraphs, change) {
  return paragraphs.map((paragraph) => paragraph.map(change));
}
