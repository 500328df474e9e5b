/**
 * Joins lines into paragraphs.
 *
 * A line that was wrapped to a width ends where the next word did not fit. A break is therefore a wrap if the first word of the next line
 * had no room, and deliberate if it had room. Nearly all lines of poems, lists and addresses had room for the next word, so they stay as
 * they are.
 */

/**
 * @typedef {object} Row
 * @property {string} text
 * @property {number} left its start, in any unit
 * @property {number} body the start of its text after a list number
 * @property {number} right its end
 * @property {number} edge the end of the lines of its column
 * @property {number} size the width of about two letters, or the height of one
 * @property {number} above the distance to the line above, relative to the usual distance
 * @property {boolean} first whether it is the first of a page or a column
 * @property {boolean} marked whether an item of a list begins with it
 */
/** @typedef {"join" | "line" | "paragraph"} Break */

/** A line whose `above` is larger begins a paragraph. */
const WIDE = 1.3;
/** A larger ratio between the sizes of two lines begins a paragraph. */
const RESIZED = 1.1;
/** The smallest indentation, in heights of letters. */
const INDENT = 0.7;

/** Wrapped lines: at least this share of the breaks in a run left no room for the next word. Otherwise its lines are deliberate. */
const MOSTLY = 0.6;
const NEARLY_ALL = 0.8;
/** Shorter lines, in letters, are verse or a list. */
const SHORTEST = 22;

/** The end of a sentence, with closing marks. */
const SENTENCE_END = /[.!?:;。！？…؟۔][\s"'”’»)\]]*$/;
const LOWER = /^["'“‘«([]?\p{Ll}/u;

/** Cells of a row are separated by tabs. */
const CELLS = /\S\t\S/;

/** Letters that are written without spaces between words. */
export const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Returns the kind of break after each row but the last.
 * @param {readonly Row[]} rows
 * @returns {Break[]}
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
  return withTableRows(rows, breaks);
}

/**
 * Keeps each row of a table on its line: two rows in succession with several cells are a table. A cell may continue on the next line.
 * @param {readonly Row[]} rows @param {readonly Break[]} breaks
 * @returns {Break[]}
 */
function withTableRows(rows, breaks) {
  const inTable = rows.map(({ text }, at) => {
    const beside = [rows[at - 1]?.text ?? "", rows[at + 1]?.text ?? ""];
    return CELLS.test(text) && beside.some((other) => CELLS.test(other));
  });
  return breaks.map((kind, at) => {
    if (inTable[at] && inTable[at + 1]) return "line";
    const isEdge = inTable[at] !== inTable[at + 1];
    return isEdge && !LOWER.test(rows[at + 1]?.text ?? "") ? "paragraph" : kind;
  });
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
    // In paragraphs with a hanging first line, the next hanging line begins a paragraph.
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
 * Splits rows into runs of one size without wide gaps.
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
  // An unfinished sentence continues. A line that begins with a small letter continues a sentence.
  return LOWER.test(other.text) || (!SENTENCE_END.test(one.text) && isFull(one, other, one.edge));
}

/**
 * Returns for each line but the last whether it left no room for the first word of the next line, and whether the lines are verse.
 *
 * The room is the width of the column. A narrower passage has its own width, and then nearly all of its lines are full.
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

/** Whether the line left no room for the first word of the next line. @param {Row} line @param {Row} next @param {number} edge */
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

/** Whether each line begins with a capital, as long lines of verse do. @param {readonly Row[]} lines */
function eachLineACapital(lines) {
  return lines.length >= 4 && lines.every(({ text }) => /^["'“‘«([]?[\p{Lu}\p{Lt}]/u.test(text));
}

/**
 * Joins a line to the text before it. A hyphen at the joint is kept and its index recorded, because only the words of the texts show whether
 * it belongs to the word (`rejoin`).
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
  // A dash or slash without a space before it has none after it.
  if (/[^\s][—/]$/.test(text)) return text + line;
  return `${text} ${line}`;
}
