/**
 * The changes of a comparison as a document: the text after with what was dropped left in place, as the page has it in the line; and
 * one change as a piece that stands alone.
 */

import { bearingNames } from "../model/bearings.js";
import { labelIsolator } from "../model/bidi.js";
import { kindOf } from "../model/change-kinds.js";
import { inlineParagraphs } from "../model/inline-paragraphs.js";
import { movesOf } from "../model/moves.js";
import { paragraphAt, paragraphSpans } from "../model/paragraphs.js";
import { row, rows } from "../model/tables.js";
import { SIDES } from "../model/texts.js";
import { block, run } from "./document.js";
import { titleOf } from "./export-input.js";
import { addressOfWords } from "./text-fragment.js";

/** @typedef {import("./document.js").Block} Block */
/** @typedef {import("./document.js").Mark} Mark */
/** @typedef {import("./document.js").Run} Run */
/** @typedef {import("./export-input.js").Matter} Matter */
/** @typedef {import("../model/inline-paragraphs.js").Piece} Piece */
/** @typedef {import("../model/texts.js").Side} Side */
/** @typedef {import("../model/moves.js").Move} Move */
/** @typedef {import("../model/texts.js").Span} Span */

/** Letters that are quoted on either side of a change, and of the change itself on either side of where it is cut. */
const AROUND = 160;
const LONGEST = 2000;

/**
 * What a comparison is read for again and again, read once.
 * @type {WeakMap<import("./export-input.js").Comparison, { moves: Move[], paragraphs: Record<Side, Span[]> }>}
 */
const known = new WeakMap();

/** @param {Matter} matter */
function readOnce({ texts, comparison }) {
  let found = known.get(comparison);
  if (found === undefined) {
    const spans = (/** @type {Side} */ side) => paragraphSpans(texts[side], comparison.statistics[side].hardWrapped);
    found = { moves: movesOf(texts, comparison), paragraphs: { before: spans("before"), after: spans("after") } };
    known.set(comparison, found);
  }
  return found;
}

/** @param {number} kind @returns {Mark | null} */
function markOf(kind) {
  const { name } = kindOf(kind);
  return name === "equal" ? null : name;
}

/**
 * The whole text.
 * @param {Matter} matter
 * @returns {Block[]}
 */
export function textBlocks(matter) {
  const { texts, comparison, message } = matter;
  const { moves } = readOnce(matter);
  const apart = labelIsolator(texts.before + texts.after);
  return inlineParagraphs(texts, comparison, false)
    .map((paragraph) => ({
      kind: /** @type {const} */ ("text"),
      runs: paragraph.flatMap((piece) => [
        ...(piece.opensMove ? [tag(piece, moves, message, apart)] : []),
        ...runsOf(piece),
      ]),
    }))
    .filter(({ runs }) => runs.some(({ text }) => text.trim() !== ""));
}

/**
 * @param {Piece} piece
 * @param {Move[]} moves
 * @param {import("./export-input.js").FormatMessage} message
 * @param {(words: string) => string} apart
 */
function tag({ kind, move }, moves, message, apart) {
  return run(`${apart(`[${tellMove(moves, move, kindOf(kind).before, message)}]`)} `, { tone: "quiet" });
}

/**
 * Which move it is, and where its other end is.
 * @param {Move[]} moves
 * @param {number} number
 * @param {boolean} away
 * @param {import("./export-input.js").FormatMessage} message
 */
export function tellMove(moves, number, away, message) {
  const move = moves[number - 1];
  if (move === undefined) return String(number);
  if (move.within) return message(`move.${away ? "away" : "here"}.${move.down ? "down" : "up"}`, { n: number });
  return message(away ? "move.away" : "move.here", { n: number, p: away ? move.to : move.from });
}

/** @param {Piece} piece @returns {Run[]} */
function runsOf({ kind, text, isBreak, start, highlights }) {
  const mark = markOf(kind);
  // A break that came or went inside a paragraph.
  if (isBreak) return [run("¶", { mark })];
  /** @type {Run[]} */
  const found = [];
  let at = 0;
  for (const highlight of highlights) {
    if (highlight.trait === "letters" || highlight.trait === "same") continue;
    const [from, to] = [highlight.start - start, highlight.end - start];
    if (from > at) found.push(run(text.slice(at, from), { mark }));
    found.push(run(text.slice(Math.max(from, at), to), { mark, tone: "strong" }));
    at = to;
  }
  if (at < text.length) found.push(run(text.slice(at), { mark }));
  return found;
}

/**
 * One change: what it bears, and the words of both texts with what stands around them.
 * @param {Matter} matter
 * @param {number} hunk
 * @returns {Block[]}
 */
export function changeBlocks(matter, hunk) {
  const { texts, comparison, message } = matter;
  const { firstRow, lastRow, bearings, coarse } = row(comparison.hunks, "hunks", hunk);
  const { moves } = readOnce(matter);
  /** @type {Record<Side, Run[]>} */
  const marked = { before: [], after: [] };
  /** @type {Record<Side, Span>} */
  const spans = { before: { start: Infinity, end: 0 }, after: { start: Infinity, end: 0 } };
  /** @type {Set<string>} */
  const moved = new Set();
  for (const each of rows(comparison.changes, "changes", firstRow, lastRow + 1)) {
    const { moved: isMove, before: away } = kindOf(each.kind);
    if (isMove) moved.add(tellMove(moves, each.move, away, message));
    for (const side of SIDES) {
      const [start, end] = side === "before" ? [each.beforeStart, each.beforeEnd] : [each.afterStart, each.afterEnd];
      spans[side].start = Math.min(spans[side].start, start);
      spans[side].end = Math.max(spans[side].end, end);
      if (start < end) marked[side].push(run(shortened(texts[side].slice(start, end)), { mark: markOf(each.kind) }));
    }
  }
  const notes = [
    ...bearingNames(bearings).map((name) => message(`bearing.${name}`)),
    ...moved,
    ...(coarse === 0 ? [] : [message("list.coarse")]),
  ];
  return [
    ...(notes.length === 0 ? [] : [block("said", message("card.bears", { what: notes.join("; ") }))]),
    ...SIDES.map((side) => quote(matter, side, spans[side], marked[side])),
  ];
}

/**
 * Words of one text: whose they are and where they stand, what is marked in them, and what stands around.
 * @param {Matter} matter
 * @param {Side} side
 * @param {Span} span
 * @param {Run[]} marked
 * @returns {Block}
 */
export function quote(matter, side, span, marked) {
  const text = matter.texts[side];
  return block(
    "text",
    placeOf(matter, side, span),
    " ",
    run(around(text.slice(Math.max(0, span.start - AROUND), span.start), "ahead", span.start > AROUND)),
    ...marked,
    run(around(text.slice(span.end, span.end + AROUND), "behind", span.end + AROUND < text.length)),
  );
}

/**
 * Which text and which paragraph, with the address of the words where their page is known.
 * @param {Matter} matter
 * @param {Side} side
 * @param {Span} span
 */
export function placeOf(matter, side, span) {
  const { texts, about, message } = matter;
  const text = texts[side];
  const paragraphs = readOnce(matter).paragraphs[side];
  const lead = text.slice(span.start, span.end);
  const n = paragraphAt(paragraphs, span.start + (lead.trim() === "" ? 0 : lead.length - lead.trimStart().length));
  const place = message("card.place", { title: titleOf(matter, side), n });
  return run(place, { tone: "quiet", href: addressOfWords(about[side].source, text, span) });
}

/**
 * What stands beside a change in its paragraph, in whole words.
 * @param {string} text
 * @param {"ahead" | "behind"} where
 * @param {boolean} cut whether the text goes on
 */
function around(text, where, cut) {
  const ahead = where === "ahead";
  const line = (ahead ? /[^\n\r]*$/ : /^[^\n\r]*/).exec(text)?.[0] ?? "";
  if (!cut || line.length < text.length) return line;
  return ahead ? `… ${line.replace(/^\S*\s*/, "")}` : `${line.replace(/\s*\S*$/, "")} …`;
}

/** @param {string} text */
function shortened(text) {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)} […] ${text.slice(-LONGEST / 2)}`;
}
