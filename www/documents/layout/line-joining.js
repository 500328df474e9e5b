/**
 * Makes paragraphs of lines.
 *
 * A line that was broken to a width ends where the next word would not have fitted. So a break is one of layout where the first
 * word of the next line had no room, and one that somebody meant where it had. Lines of poems, lists and addresses had room for
 * the next word, nearly all of them, and stay as they are.
 */

/**
 * @typedef {object} Row
 * @property {string} text
 * @property {number} left where it begins, in any unit
 * @property {number} body where its text begins, after the number of a list that stands apart
 * @property {number} right where it ends
 * @property {number} edge where lines of its column may end
 * @property {number} size the width of about two letters, or the height of one
 * @property {number} above how far it is from the line above, in that line's usual distances; 1 is the next line
 * @property {boolean} first whether it is the first of a page or a column
 * @property {boolean} marked whether an item of a list begins with it
 */
/** @typedef {"join" | "line" | "paragraph"} Break */

/** A line further from the one above than this begins a paragraph. */
const WIDE = 1.3;
/** Letters of a size that differs by more begin a paragraph. */
const RESIZED = 1.1;
/** Begins further in, in heights of letters. */
const INDENT = 0.7;

/** So much of the breaks in a run of lines must be for want of room, or its lines were broken on purpose. */
const MOSTLY = 0.6;
const NEARLY_ALL = 0.8;
/** Lines shorter than that, in letters, are verse or a list. */
const SHORTEST = 22;

/** Ends of sentences, with what may close after them. */
const SENTENCE_END = /[.!?:;。！？…؟۔][\s"'”’»)\]]*$/;
const LOWER = /^["'“‘«([]?\p{Ll}/u;

/** No space stands between two of these. */
export const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff00-\uffef]/u;

/**
 * What stands at the end of each row: how it goes on with the next.
 * @param {readonly Row[]} rows
 * @returns {Break[]} one less than there are rows
 */
export function breaksOf(rows) {
  /** @type {Break[]} */
  const breaks = [];
  let wasVerse = false;
  for (const { from, to, goesOn } of runsOf(rows)) {
    const lines = rows.slice(from, to);
    const { full, isVerse } = fullness(lines);
    if (from > 0) breaks.push(goesOn ? (wasVerse || isVerse ? "line" : "join") : "paragraph");
    breaks.push(...breaksInRun(lines, full, isVerse));
    wasVerse = isVerse;
  }
  return breaks;
}

/** @param {readonly Row[]} lines @param {readonly boolean[]} full @param {boolean} isVerse */
function breaksInRun(lines, full, isVerse) {
  let opens = true;
  /** @type {Break[]} */
  const breaks = [];
  for (const [at, isFull] of full.entries()) {
    const [one, other] = [/** @type {Row} */ (lines[at]), /** @type {Row} */ (lines[at + 1])];
    /** @type {Break} */
    let kind = "join";
    if (!isFull && !isCut(one, other)) kind = isVerse ? "line" : "paragraph";
    else if (LOWER.test(other.text)) kind = "join";
    else if (other.left > one.body + INDENT * other.size) kind = "paragraph";
    // Where the first line hangs out, the next that does so begins another.
    else if (!opens && other.left < one.left - INDENT * other.size) kind = "paragraph";
    breaks.push(kind);
    opens = kind !== "join";
  }
  return breaks;
}

/** Whether a word is cut between two lines. @param {Row} one @param {Row} other */
function isCut(one, other) {
  return /\p{L}[-\u2010\u00ad]$/u.test(one.text) && LOWER.test(other.text);
}

/**
 * Stretches of lines of one size, without wider gaps.
 * @param {readonly Row[]} rows
 */
function runsOf(rows) {
  /** @type {{ from: number, to: number, goesOn: boolean }[]} */
  const runs = [];
  for (const [at, row] of rows.entries()) {
    const last = rows[at - 1];
    const run = runs.at(-1);
    if (last !== undefined && run !== undefined && !parts(last, row)) run.to = at + 1;
    else runs.push({ from: at, to: at + 1, goesOn: last !== undefined && row.first && goesOn(last, row) });
  }
  return runs;
}

/** @param {Row} one @param {Row} other */
function parts(one, other) {
  const ratio = one.size / other.size;
  return other.first || other.marked || other.above > WIDE || ratio > RESIZED || ratio < 1 / RESIZED;
}

/** Whether a sentence goes on from one page or column to the next. @param {Row} one @param {Row} other */
function goesOn(one, other) {
  if (other.marked || one.size / other.size > RESIZED || other.size / one.size > RESIZED) return false;
  if (isCut(one, other)) return true;
  // A sentence that has not ended goes on; one that begins with a small letter has begun before.
  return LOWER.test(other.text) || (!SENTENCE_END.test(one.text) && isFull(one, other, one.edge));
}

/**
 * For each line but the last, whether the first word of the next had no room in it; and whether the lines are verse or the like.
 *
 * Room is what the column has. A passage that is set narrower has its own: then nearly all of its lines are full by that.
 * @param {readonly Row[]} lines
 */
function fullness(lines) {
  const byColumn = fullBy(lines, ({ edge }) => edge);
  if (byColumn.length === 0 || share(byColumn) >= MOSTLY) return { full: byColumn, isVerse: false };
  const narrow = Math.max(...lines.map(({ right }) => right));
  const byOwn = fullBy(lines, () => narrow);
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0) / lines.length;
  const isProse = lines.length >= 3 && share(byOwn) >= NEARLY_ALL && letters >= SHORTEST && !eachLineACapital(lines);
  return isProse
    ? { full: byOwn, isVerse: false }
    : { full: byColumn, isVerse: lines.length > 2 || letters < SHORTEST };
}

/** @param {readonly boolean[]} full */
function share(full) {
  return full.filter(Boolean).length / full.length;
}

/** @param {readonly Row[]} lines @param {(line: Row) => number} edgeOf */
function fullBy(lines, edgeOf) {
  return lines.slice(0, -1).map((line, at) => {
    const next = /** @type {Row} */ (lines[at + 1]);
    return isFull(line, next, edgeOf(line));
  });
}

/** Whether the first word of the next line had no room. @param {Row} line @param {Row} next @param {number} edge */
function isFull(line, next, edge) {
  return line.right + letterWidth(line) + firstWordWidth(next) > edge - next.size / 3;
}

/** @param {Row} row */
function letterWidth({ text, body, right, left }) {
  return (right - Math.max(left, body)) / Math.max(1, text.length);
}

/** @param {Row} row */
function firstWordWidth(row) {
  const word = UNSPACED.test(row.text[0] ?? "") ? 1 : (/^\S+/.exec(row.text)?.[0].length ?? 1);
  return word * letterWidth(row);
}

/** Verse that runs long, but begins each line with a capital. @param {readonly Row[]} lines */
function eachLineACapital(lines) {
  return lines.length >= 4 && lines.every(({ text }) => /^["'“‘«([]?[\p{Lu}\p{Lt}]/u.test(text));
}

/**
 * The text of two lines that are one. A hyphen at the joint is kept, and where it stands is noted: whether it is the word's own is
 * for those to say who know the words.
 * @param {string} text
 * @param {string} line
 * @param {number[]} hyphens
 */
export function joinLines(text, line, hyphens) {
  if (/\u00ad$/.test(text)) return text.slice(0, -1) + line;
  if (/\p{L}[-\u2010]$/u.test(text) && /^\p{L}/u.test(line)) {
    hyphens.push(text.length - 1);
    return text + line;
  }
  const [end = "", start = ""] = [text.at(-1), line[0]];
  if (UNSPACED.test(end) && UNSPACED.test(start)) return text + line;
  // A dash or a stroke that touches its word touches the next.
  if (/[^\s][—/]$/.test(text)) return text + line;
  return `${text} ${line}`;
}
