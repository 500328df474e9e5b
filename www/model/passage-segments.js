/**
 * Divides a text into paragraphs, and these into segments: shared with the other text, missing from it, or neither.
 */

import { firstWhere, overlapping, paragraphSpans, SIDES } from "./texts.js";

/** @import { ExclusionMarker } from "./inline-paragraphs.js" */
/** @import { PassageKind, Reuse } from "./passages.js" */
/** @import { Side, Span } from "./texts.js" */

/**
 * A part of a segment that is marked in one way, and can be highlighted separately.
 * @typedef {object} SegmentPiece
 * @property {number} at its offset in the paragraph
 * @property {string} text
 * @property {number | null} differs the bearings of words that the other text has others for; `null` for shared words
 * @property {boolean} isFirstPerson whether it is a word of the first person in the quoting text, outside quotation marks
 * @property {number | null} gap the bearings of words that only the other text has, ahead of this piece; `null` for none
 */
/**
 * @typedef {object} PassageSegment
 * @property {PassageKind | "left" | "plain"} kind `left`: the other text lacks it
 * @property {SegmentPiece[]} pieces
 * @property {boolean} isLast whether its passage ends with it, and not in a later paragraph
 */
/** A paragraph of the text, or a line that marks an exclusion. @typedef {{ start: number, segments: PassageSegment[], exclusion?: ExclusionMarker }} PassageParagraph */
/** @typedef {Span & { kind: PassageKind | "left" }} Container */
/** @typedef {Span & { differs: number | null, isFirstPerson: boolean }} Inner */

/**
 * @param {string} text
 * @param {boolean} hardWrapped
 * @param {Reuse} reuse
 * @param {Side} side
 * @param {Span[]} targets further spans that must be separate pieces: quotations, and their sources in this text
 * @returns {PassageParagraph[]}
 */
export function passageParagraphs(text, hardWrapped, reuse, side, targets) {
  const { tiles, missing } = reuse[side];
  /** @type {Container[]} */
  const containers = [
    ...tiles.map(({ start, end, passage }) => ({ start, end, kind: reuse.passages[passage]?.kind ?? "exact" })),
    ...missing.map(({ start, end }) => ({ start, end, kind: /** @type {const} */ ("left") })),
  ].sort((one, other) => one.start - other.start);
  const inner = innerSpans(reuse, side);
  const cuts = [...cutsOf(reuse, side, targets), ...inner.flatMap(({ start, end }) => [start, end])];
  cuts.sort((one, other) => one - other);

  return paragraphSpans(text, hardWrapped).map((paragraph) => {
    /** @type {PassageSegment[]} */
    const segments = [];
    /** @param {number} start @param {number} end @param {Container | null} container */
    const add = (start, end, container) => {
      if (start >= end) return;
      segments.push({
        kind: container?.kind ?? "plain",
        pieces: piecesOf(text, { start, end }, cuts, inner, paragraph.start),
        isLast: container !== null && container.end <= paragraph.end,
      });
    };
    let offset = paragraph.start;
    for (const container of overlapping(containers, paragraph)) {
      add(offset, container.start, null);
      offset = Math.max(offset, container.start);
      const end = Math.min(container.end, paragraph.end);
      add(offset, end, container);
      offset = Math.max(offset, end);
    }
    add(offset, paragraph.end, null);
    return { start: paragraph.start, segments };
  });
}

/**
 * Inserts a line between the paragraphs for each exclusion.
 * @param {PassageParagraph[]} paragraphs
 * @param {readonly ExclusionMarker[]} exclusions in order
 * @returns {PassageParagraph[]}
 */
export function withExclusions(paragraphs, exclusions) {
  const result = [...paragraphs];
  for (const exclusion of exclusions.toReversed()) {
    const index = firstWhere(paragraphs, ({ start }) => start >= exclusion.at);
    result.splice(index, 0, { start: exclusion.at, segments: [], exclusion });
  }
  return result;
}

/**
 * Returns the spans that are marked inside passages: differences in near passages, and the first person in the quoting text. An empty
 * difference marks words that only the other text has.
 * @param {Reuse} reuse
 * @param {Side} side
 */
function innerSpans(reuse, side) {
  /** @type {Inner[]} */
  const spans = [];
  for (const { start, end, passage } of reuse[side].tiles) {
    for (const difference of reuse.passages[passage]?.differences ?? []) {
      const span = difference[side];
      if (span.start < start || span.end > end) continue;
      spans.push({ start: span.start, end: span.end, differs: difference.bearings, isFirstPerson: false });
    }
  }
  if (side === reuse.quoting) {
    for (const { start, end } of reuse[side].firstPerson)
      spans.push({ start, end, differs: null, isFirstPerson: true });
  }
  return spans.sort((one, other) => one.start - other.start || one.end - other.end);
}

/**
 * Returns the offsets at which a text is cut, so that every passage and partner can be highlighted, also inside a longer passage.
 * @param {Reuse} reuse
 * @param {Side} side
 * @param {Span[]} targets
 */
function cutsOf(reuse, side, targets) {
  /** @type {number[]} */
  const cuts = [];
  /** @param {Span} span */
  const cut = ({ start, end }) => cuts.push(start, end);
  for (const each of SIDES) {
    for (const { passage, others } of reuse[each].tiles) {
      const spans = reuse.passages[passage];
      if (spans !== undefined) cut(spans[side]);
      if (each !== side) others.forEach(cut);
    }
  }
  targets.forEach(cut);
  return cuts;
}

/**
 * @param {string} text
 * @param {Span} span
 * @param {number[]} cuts in order
 * @param {Inner[]} inner in order
 * @param {number} base the offset of the paragraph
 */
function piecesOf(text, span, cuts, inner, base) {
  /** @type {SegmentPiece[]} */
  const pieces = [];
  let first = firstWhere(inner, ({ start }) => start >= span.start);
  // A span may have begun in the previous paragraph.
  while (first > 0 && (inner[first - 1]?.end ?? 0) > span.start) first -= 1;
  let from = span.start;
  /** @param {number} to */
  const add = (to) => {
    if (to <= from) return;
    /** @type {SegmentPiece} */
    const piece = { at: from - base, text: text.slice(from, to), differs: null, isFirstPerson: false, gap: null };
    for (let index = first; index < inner.length; index += 1) {
      const each = /** @type {Inner} */ (inner[index]);
      if (each.start > from) break;
      if (each.start === each.end) {
        if (each.start === from) piece.gap = (piece.gap ?? 0) | (each.differs ?? 0);
      } else if (each.end > from) {
        if (each.differs !== null) piece.differs = each.differs;
        if (each.isFirstPerson) piece.isFirstPerson = true;
      }
    }
    pieces.push(piece);
    from = to;
  };
  for (let index = firstWhere(cuts, (cut) => cut > span.start); index < cuts.length; index += 1) {
    const cut = /** @type {number} */ (cuts[index]);
    if (cut >= span.end) break;
    add(cut);
  }
  add(span.end);
  return pieces;
}

/**
 * Returns a string that is the same for two paragraphs that are drawn the same.
 * @param {PassageParagraph} paragraph
 */
export function signatureOf({ segments, exclusion }) {
  if (exclusion !== undefined) return `exclusion ${exclusion.index} ${exclusion.label}`;
  return segments
    .map(({ kind, isLast, pieces }) => {
      const parts = pieces.map(({ text, differs, isFirstPerson, gap }) => `${differs} ${isFirstPerson} ${gap} ${text}`);
      return `${kind} ${isLast} ${parts.join("\u0001")}`;
    })
    .join("\u0002");
}
