/**
 * Decides which unchanged sentences are collapsed: between two changes, all but one sentence next to each change.
 */

import { EQUAL } from "./change-kinds.js";
import { hunksByRow } from "./inline-paragraphs.js";
import { firstWhere, paragraphSpans } from "./texts.js";

/** @import { Paragraph, Piece } from "./inline-paragraphs.js" */
/** @import { Comparison, Side, Span, Texts } from "./texts.js" */

/**
 * A run of unchanged sentences that is collapsed, or was and has been expanded.
 * @typedef {object} CollapsedRegion
 * @property {string} text
 * @property {number} sentences
 * @property {boolean} isOpen
 */
/** The part of an equal row that is collapsed. @typedef {{ from: number, to: number, sentences: number }} RowRegion */

/** The fewest sentences that are replaced by a button. */
const FEWEST = 2;

/** How many whole sentences stay next to a change, besides the rest of the sentence that contains it. */
const CONTEXT = 1;

const segmenter = new Intl.Segmenter("und", { granularity: "sentence" });

/** Ends of segments that end no sentence, in "J. Smith", "the U.S. Treasury", "Mr. Smith": UAX #29 does not know abbreviations. */
const NO_END = /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Capt|No)\.\s*$/u;

/**
 * The offsets at which the sentences of one text begin: by Unicode Standard Annex #29, but no sentence ends after a title or an initial.
 * Paragraphs of the previous text are not segmented again.
 */
export class SentenceStarts {
  /** By paragraph, the starts of its sentences from its beginning. @type {Map<string, readonly number[]>} */
  #cache = new Map();

  /**
   * Yields after every paragraph and returns the offsets.
   * @param {string} text
   * @param {boolean} hardWrapped
   * @returns {Generator<void, number[], void>}
   */
  *of(text, hardWrapped) {
    /** @type {Map<string, readonly number[]>} */
    const cache = new Map();
    /** @type {number[]} */
    const starts = [];
    for (const { start, end } of paragraphSpans(text, hardWrapped)) {
      const paragraph = text.slice(start, end);
      const inParagraph = cache.get(paragraph) ?? this.#cache.get(paragraph) ?? startsIn(paragraph);
      cache.set(paragraph, inParagraph);
      for (const offset of inParagraph) starts.push(start + offset);
      yield;
    }
    this.#cache = cache;
    return starts;
  }
}

/** @param {string} paragraph */
function startsIn(paragraph) {
  /** @type {number[]} */
  const starts = [];
  let continues = false;
  // In a hard-wrapped paragraph a line break does not end a sentence.
  for (const { segment, index } of segmenter.segment(paragraph.replace(/[\r\n\u0085\u2028\u2029]/g, " "))) {
    const blank = segment.length - segment.trimStart().length;
    if (blank === segment.length) continue;
    if (!continues) starts.push(index + blank);
    continues = NO_END.test(segment);
  }
  return starts;
}

/**
 * Marks in paragraphs which pieces are collapsed. Yields after every paragraph of the texts.
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {Paragraph[][][]} lists one list of the inline view, or one for each text side by side
 * @param {Record<Side, SentenceStarts>} sentences
 * @param {(text: string) => boolean} isOpen whether the reader has expanded a region with this text
 * @returns {Generator<void, Paragraph[][][], void>}
 */
export function* collapse(texts, comparison, lists, sentences, isOpen) {
  /** @type {Map<number, RowRegion>[]} */
  const byList = [];
  for (const [index, list] of lists.entries()) {
    const side = lists.length > 1 && index === 0 ? "before" : "after";
    const { hardWrapped } = comparison.statistics[side];
    const starts = yield* sentences[side].of(texts[side], hardWrapped);
    byList.push(regionsByRow(list.flat(2), comparison, texts[side], starts));
    yield;
  }
  const last = byList.at(-1) ?? new Map();
  /** @type {Map<number, CollapsedRegion>} */
  const regions = new Map();
  for (const [row, { from, to, sentences }] of last) {
    if (!byList.every((rows) => rows.has(row))) continue;
    const text = texts.after.slice(from, to);
    regions.set(row, { text, sentences, isOpen: isOpen(text) });
  }
  return lists.map((list, index) =>
    list.map((model) => model.map((paragraph) => cut(paragraph, regions, byList[index] ?? last))),
  );
}

/**
 * Returns for each equal row the part to collapse.
 * @param {Piece[]} pieces in order
 * @param {Comparison} comparison
 * @param {string} text
 * @param {readonly number[]} starts the offsets at which its sentences begin
 */
function regionsByRow(pieces, comparison, text, starts) {
  const hunks = hunksByRow(comparison);
  /** @type {Map<number, RowRegion>} */
  const regions = new Map();
  for (let index = 0; index < pieces.length; ) {
    const { row, kind } = /** @type {Piece} */ (pieces[index]);
    const first = index;
    while (pieces[index]?.row === row) index += 1;
    if (kind !== EQUAL) continue;
    const ofRow = pieces.slice(first, index).filter(({ isBreak }) => !isBreak);
    const followsChange = (hunks[row - 1] ?? -1) >= 0;
    const precedesChange = (hunks[row + 1] ?? -1) >= 0;
    const region = regionIn(ofRow, text, starts, followsChange, precedesChange);
    if (region !== null) regions.set(row, region);
  }
  return regions;
}

/**
 * @param {Piece[]} pieces of one row
 * @param {string} text
 * @param {readonly number[]} starts
 * @param {boolean} followsChange
 * @param {boolean} precedesChange
 * @returns {RowRegion | null}
 */
function regionIn(pieces, text, starts, followsChange, precedesChange) {
  /** @type {Span[]} */
  const units = [];
  for (const piece of pieces) {
    const end = piece.start + piece.text.length;
    let from = piece.start;
    const add = (/** @type {number} */ to) => {
      // White space without words is added to the next unit, or to none at the end.
      if (to > from && text.slice(from, to).trim() !== "") {
        units.push({ start: from, end: to });
        from = to;
      }
    };
    for (let next = firstWhere(starts, (start) => start > piece.start); (starts[next] ?? end) < end; next += 1)
      add(starts[next] ?? 0);
    add(end);
  }
  const [first, last] = [units[0], units.at(-1)];
  if (first === undefined || last === undefined) return null;
  const head = followsChange ? CONTEXT + Number(!isBoundary(first.start)) : 0;
  const tail = precedesChange ? CONTEXT + Number(!isBoundary(last.end)) : 0;
  const collapsed = units.slice(head, Math.max(units.length - tail, head));
  if (collapsed.length < FEWEST) return null;
  return { from: collapsed[0]?.start ?? 0, to: collapsed.at(-1)?.end ?? 0, sentences: collapsed.length };

  /** Returns whether only white space separates an offset from the next start of a sentence, or from the end of the text. @param {number} offset */
  function isBoundary(offset) {
    const start = starts[firstWhere(starts, (each) => each >= offset)] ?? text.length;
    return text.slice(offset, start).trim() === "";
  }
}

/**
 * Cuts the pieces of a paragraph where a region begins or ends.
 * @param {Paragraph} paragraph
 * @param {Map<number, CollapsedRegion>} regions
 * @param {Map<number, RowRegion>} spans
 * @returns {Paragraph}
 */
function cut(paragraph, regions, spans) {
  if (!paragraph.some(({ row }) => regions.has(row))) return paragraph;
  const pieces = paragraph.flatMap((piece) => {
    const region = regions.get(piece.row);
    const span = spans.get(piece.row);
    if (region === undefined || span === undefined || piece.isBreak) return [piece];
    const end = piece.start + piece.text.length;
    const [from, to] = [Math.max(span.from, piece.start), Math.min(span.to, end)];
    if (from >= to) return [piece];
    const collapsed = { ...part(piece, from, to), region, opensRegion: from === span.from };
    return [part(piece, piece.start, from), collapsed, part(piece, to, end)].filter(({ text }) => text !== "");
  });
  const isAllCollapsed = pieces.every(
    ({ region, opensRegion, text }) => (region !== undefined && opensRegion !== true) || text.trim() === "",
  );
  if (isAllCollapsed) for (const piece of pieces) if (piece.region !== undefined) piece.isAllCollapsed = true;
  return pieces;
}

/** @param {Piece} piece @param {number} from @param {number} to @returns {Piece} */
function part(piece, from, to) {
  return {
    ...piece,
    text: piece.text.slice(from - piece.start, to - piece.start),
    start: from,
    highlights: piece.highlights.filter(({ start, end }) => start < to && (end > from || start >= from)),
  };
}
