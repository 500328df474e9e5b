/**
 * Cuts a text into paragraphs, and these into stretches: what is shared, what the other text leaves out, and inside both
 * the places that light up by themselves. Plain data; what is drawn of it is the business of `pane.js`.
 */

import { firstWhere, paragraphSpans, SIDES, within } from "./paragraphs.js";

/** @typedef {import("./passages.js").Reuse} Reuse */
/** @typedef {import("./passages.js").Kind} Kind */
/** @typedef {import("./inline-paragraphs.js").Side} Side */
/** @typedef {import("./paragraphs.js").Span} Span */

/**
 * A run of letters that is marked alike throughout.
 * @typedef {object} Piece
 * @property {number} at where it begins in its paragraph
 * @property {string} text
 * @property {number | null} differs what words bear that the other text has others for; `null`: the words are shared
 * @property {boolean} ours whether it is a word of the first person, taken over outside quotation marks
 * @property {number | null} gap what words bear that the other text has in front of it, and this one lacks
 */
/**
 * @typedef {object} Stretch
 * @property {Kind | "left" | "plain"} kind
 * @property {Piece[]} pieces
 * @property {boolean} ends whether its passage ends with it, and not in a later paragraph
 */
/** A paragraph of the text; or, with `fold`, a line that says what is left out there. @typedef {{ start: number, stretches: Stretch[], fold?: Fold }} Paragraph */
/** A place where something is left out: what is said of it, and which of the text's it is. @typedef {{ at: number, said: string, index: number }} Fold */
/** @typedef {Span & { kind: Kind | "left" }} Container */

/**
 * @param {string} text
 * @param {boolean} hardWrapped
 * @param {Reuse} reuse
 * @param {Side} side which of the texts it is
 * @param {Span[]} pointed what else lights up by itself: the quotations, and what they have from this text
 * @returns {Paragraph[]}
 */
export function paragraphsOf(text, hardWrapped, reuse, side, pointed) {
  const own = reuse[side];
  /** @type {Container[]} */
  const containers = [
    ...own.tiles.map(({ start, end, passage }) => ({ start, end, kind: reuse.passages[passage]?.kind ?? "exact" })),
    ...own.leftOut.map(({ start, end }) => ({ start, end, kind: /** @type {const} */ ("left") })),
  ].sort((one, other) => one.start - other.start);
  const inner = innerSpans(reuse, side);
  const cuts = [...cutsOf(reuse, side, pointed), ...inner.flatMap(({ start, end }) => [start, end])];
  cuts.sort((one, other) => one - other);

  return paragraphSpans(text, hardWrapped).map((paragraph) => {
    /** @type {Stretch[]} */
    const stretches = [];
    /** @param {number} start @param {number} end @param {Container | null} container */
    const add = (start, end, container) => {
      if (start >= end) return;
      stretches.push({
        kind: container?.kind ?? "plain",
        pieces: piecesOf(text, { start, end }, cuts, inner, paragraph.start),
        ends: container !== null && container.end <= paragraph.end,
      });
    };
    let at = paragraph.start;
    for (const container of within(containers, paragraph)) {
      add(at, container.start, null);
      at = Math.max(at, container.start);
      const end = Math.min(container.end, paragraph.end);
      add(at, end, container);
      at = Math.max(at, end);
    }
    add(at, paragraph.end, null);
    return { start: paragraph.start, stretches };
  });
}

/**
 * The paragraphs, and between them the lines that say what is left out.
 * @param {Paragraph[]} paragraphs
 * @param {readonly Fold[]} folds in order
 * @returns {Paragraph[]}
 */
export function withFolds(paragraphs, folds) {
  const found = [...paragraphs];
  for (const fold of folds.toReversed()) {
    const index = firstWhere(paragraphs, ({ start }) => start >= fold.at);
    found.splice(index, 0, { start: fold.at, stretches: [], fold });
  }
  return found;
}

/** @typedef {Span & { differs: number | null, ours: boolean }} Inner */

/**
 * What is told apart inside of passages: what differs in those that are near, and the first person in a text that quotes.
 * Differences that are empty on this side say that the other text has words there.
 * @param {Reuse} reuse
 * @param {Side} side
 */
function innerSpans(reuse, side) {
  /** @type {Inner[]} */
  const found = [];
  for (const { start, end, passage } of reuse[side].tiles) {
    for (const difference of reuse.passages[passage]?.differences ?? []) {
      const span = difference[side];
      if (span.start < start || span.end > end) continue;
      found.push({ start: span.start, end: span.end, differs: difference.bearings, ours: false });
    }
  }
  if (side === reuse.quoting) {
    for (const { start, end } of reuse[side].firstPerson) found.push({ start, end, differs: null, ours: true });
  }
  return found.sort((one, other) => one.start - other.start || one.end - other.end);
}

/**
 * Where a text is cut so that any passage's partner, wherever it begins inside a longer one, can light up by itself.
 * @param {Reuse} reuse
 * @param {Side} side
 * @param {Span[]} pointed
 */
function cutsOf(reuse, side, pointed) {
  /** @type {number[]} */
  const cuts = [];
  /** @param {Span} span */
  const cut = ({ start, end }) => cuts.push(start, end);
  for (const each of SIDES) {
    for (const { passage, others } of reuse[each].tiles) {
      const found = reuse.passages[passage];
      if (found !== undefined) cut(found[side]);
      if (each !== side) others.forEach(cut);
    }
  }
  pointed.forEach(cut);
  return cuts;
}

/**
 * @param {string} text
 * @param {Span} span
 * @param {number[]} cuts
 * @param {Inner[]} inner
 * @param {number} base
 */
function piecesOf(text, span, cuts, inner, base) {
  /** @type {Piece[]} */
  const pieces = [];
  let next = firstWhere(inner, ({ start }) => start >= span.start);
  // One may have begun in the paragraph before.
  while (next > 0 && (inner[next - 1]?.end ?? 0) > span.start) next -= 1;
  let at = span.start;
  /** @param {number} to */
  const add = (to) => {
    if (to <= at) return;
    /** @type {Piece} */
    const piece = { at: at - base, text: text.slice(at, to), differs: null, ours: false, gap: null };
    for (let index = next; index < inner.length; index += 1) {
      const each = /** @type {Inner} */ (inner[index]);
      if (each.start > at) break;
      if (each.start === each.end) {
        if (each.start === at) piece.gap = (piece.gap ?? 0) | (each.differs ?? 0);
      } else if (each.end > at) {
        if (each.differs !== null) piece.differs = each.differs;
        if (each.ours) piece.ours = true;
      }
    }
    pieces.push(piece);
    at = to;
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
 * Two paragraphs with the same signature are drawn the same.
 * @param {Paragraph} paragraph
 */
export function signatureOf({ stretches, fold }) {
  if (fold !== undefined) return `fold ${fold.index} ${fold.said}`;
  return stretches
    .map(
      ({ kind, ends, pieces }) =>
        `${kind} ${ends} ${pieces.map(({ text, differs, ours, gap }) => `${differs} ${ours} ${gap} ${text}`).join("\u0001")}`,
    )
    .join("\u0002");
}
