/**
 * Converts the changes of a comparison to a document: the whole text after, with deleted words left in place as in the inline view, or
 * a single change with its context.
 */

import { bearingNames } from "../model/bearings.js";
import { labelIsolator } from "../model/bidi.js";
import { kindOf } from "../model/change-kinds.js";
import { inlineParagraphs } from "../model/inline-paragraphs.js";
import { movesOf } from "../model/moves.js";
import { row, rows } from "../model/tables.js";
import { paragraphAt, paragraphSpans, SIDES } from "../model/texts.js";
import { block, run } from "./document.js";
import { titleOf } from "./export-input.js";
import { addressOfWords } from "./text-fragment.js";

/** @import { Piece } from "../model/inline-paragraphs.js" */
/** @import { Move } from "../model/moves.js" */
/** @import { Side, Span } from "../model/texts.js" */
/** @import { Block, Mark, Run } from "./document.js" */
/** @import { Matter } from "./export-input.js" */

/** Characters of context quoted on each side of a change. */
const AROUND = 160;

/** Characters of a change that are quoted. The middle of a longer one is cut out. */
const LONGEST = 2000;

/**
 * Caches what every finding of a comparison needs.
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
 * Returns the paragraphs of the whole text, with its changes marked.
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
 * Returns the label of a move: its number, and the place of its other end.
 * @param {Move[]} moves
 * @param {number} number
 * @param {boolean} away
 * @param {import("./export-input.js").FormatMessage} message
 */
export function tellMove(moves, number, away, message) {
  const move = moves[number - 1];
  if (move === undefined) return message("number", { n: number });
  if (move.within) return message(`move.${away ? "away" : "here"}.${move.down ? "down" : "up"}`, { n: number });
  return message(away ? "move.away" : "move.here", { n: number, p: away ? move.to : move.from });
}

/** @param {Piece} piece @returns {Run[]} */
function runsOf({ kind, text, isBreak, start, highlights }) {
  const mark = markOf(kind);
  // A paragraph break that was added or deleted inside a paragraph.
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
 * Returns one change: its bearings, and the words of both texts with context.
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
    ...(notes.length === 0
      ? []
      : [block("said", message("card.bears", { what: notes.join(message("between.notes")) }))]),
    ...SIDES.map((side) => quote(matter, side, spans[side], marked[side])),
  ];
}

/**
 * Quotes words of one text: its title, the paragraph, the words with their marks, and context.
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
 * Names a text and a paragraph. If the page of the text is known, the run links to the words.
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
 * Returns the context of a change on one side: the part of `text` in the same paragraph, in whole words.
 * @param {string} text
 * @param {"ahead" | "behind"} where
 * @param {boolean} cut whether the text continues beyond `text`
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
