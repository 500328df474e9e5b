/**
 * Reads the tables of shared passages into objects, and classifies each passage as a reader sees it.
 */

import { count, rows } from "./tables.js";
import { OTHER, SIDES } from "./texts.js";

/** @import { Coverage, PassageSide } from "../pkg/word_for_word.js" */
/** @import { Comparison, Side, Span } from "./texts.js" */

/**
 * `exact` is verbatim, `near` lightly reworded, and `unquoted` verbatim in the quoting text but outside quotation marks.
 * @typedef {"exact" | "near" | "unquoted"} PassageKind
 */
/** @typedef {Record<Side, Span> & { bearings: number }} PassageDifference */
/**
 * @typedef {object} Passage
 * @property {PassageKind} kind
 * @property {Span} before
 * @property {Span} after
 * @property {number} words
 * @property {number} quoted how many of them are inside quotation marks in the quoting text
 * @property {PassageDifference[]} differences
 */
/** A part of a text that a passage covers; `others` are further places of the same words in the other text. @typedef {Span & { passage: number, others: Span[] }} Tile */
/** A run of words that occurs several times in one text. @typedef {{ words: number, places: Span[] }} Repeat */
/**
 * @typedef {object} SidePassages
 * @property {Tile[]} tiles
 * @property {Span[]} missing sentences that the other text lacks
 * @property {Repeat[]} repeats
 * @property {Span[]} lists
 * @property {Span[]} firstPerson words of the first person outside quotation marks
 * @property {Coverage} exact
 * @property {Coverage} near
 */
/**
 * @typedef {object} Reuse
 * @property {Passage[]} passages the heaviest first
 * @property {Passage | null} longest
 * @property {Side | null} quoting the text that quotes the other, as a report does
 * @property {SidePassages} before
 * @property {SidePassages} after
 */
/** A place in one text that a tile covers. @typedef {{ side: Side, tile: Tile }} Place */
/** Spans to highlight in one text: the first ones strongly, the others faintly. @typedef {{ here: Span[], also: Span[] }} Lit */

/** The length from which a passage outside quotation marks is reported: a shorter one, such as "140 cubic metres a second", is a set phrase. */
const LEAST_UNQUOTED = 6;

/** The similarity above which the texts are versions of each other, and neither quotes the other. */
const VERSIONS = 0.5;

/** The share of a text in one passage from which the other text contains it as a whole, or almost. */
export const ALMOST_WHOLE = 0.75;

/**
 * @param {Comparison} comparison
 * @returns {Reuse | null} `null` if the comparison has no passages
 */
export function readPassages(comparison) {
  const tables = comparison.passages;
  if (tables === null) return null;
  const quoting = quotingSide(comparison);
  const quoted = quoting === "before" ? "quotedBefore" : "quotedAfter";
  /** @type {Passage[]} */
  const passages = [];
  for (const each of rows(tables.passages, "passages")) {
    const isUnquoted = quoting !== null && each[quoted] === 0 && each.words >= LEAST_UNQUOTED;
    passages.push({
      kind: each.differences > 0 ? "near" : isUnquoted ? "unquoted" : "exact",
      before: { start: each.beforeStart, end: each.beforeEnd },
      after: { start: each.afterStart, end: each.afterEnd },
      words: each.words,
      quoted: each[quoted],
      differences: readDifferences(tables.differences, each.firstDifference, each.differences),
    });
  }
  return {
    passages,
    longest: (tables.longest === null ? null : passages[tables.longest]) ?? null,
    quoting,
    before: readSide(tables.before),
    after: readSide(tables.after),
  };
}

/**
 * Returns the text that quotes the other: the one with more quotations. If neither has any, the text after, unless the two are versions of
 * one text.
 * @param {Comparison} comparison
 * @returns {Side | null}
 */
function quotingSide({ quotations, statistics }) {
  const before = quotations === null ? 0 : count(quotations.before.quotations, "quotations");
  const after = quotations === null ? 0 : count(quotations.after.quotations, "quotations");
  if (before + after === 0 && statistics.similarity > VERSIONS) return null;
  return before > after ? "before" : "after";
}

/** @param {Uint32Array} table @param {number} first @param {number} length */
function readDifferences(table, first, length) {
  /** @type {PassageDifference[]} */
  const differences = [];
  for (const each of rows(table, "passageDifferences", first, first + length)) {
    differences.push({
      before: { start: each.beforeStart, end: each.beforeEnd },
      after: { start: each.afterStart, end: each.afterEnd },
      bearings: each.bearings,
    });
  }
  return differences;
}

/**
 * @param {PassageSide} side
 * @returns {SidePassages}
 */
function readSide(side) {
  /** @type {Tile[]} */
  const tiles = [];
  for (const { start, end, passage, firstOther, others } of rows(side.tiles, "passageTiles")) {
    tiles.push({ start, end, passage, others: readSpans(side.others, firstOther, others) });
  }
  /** @type {Repeat[]} */
  const repeats = [];
  for (const { words, firstPlace, places } of rows(side.repeats, "repeats")) {
    repeats.push({ words, places: readSpans(side.places, firstPlace, places) });
  }
  return {
    tiles,
    missing: readSpans(side.leftOut),
    repeats,
    lists: readSpans(side.lists),
    firstPerson: readSpans(side.firstPerson),
    exact: side.exact,
    near: side.near,
  };
}

/** @param {Uint32Array} table @param {number} [first] @param {number} [length] */
function readSpans(table, first = 0, length = count(table, "spans")) {
  /** @type {Span[]} */
  const spans = [];
  for (const { start, end } of rows(table, "spans", first, first + length)) spans.push({ start, end });
  return spans;
}

/**
 * Returns the text that the other contains in one piece, whether as a small part of it or a large one.
 * @param {Record<Side, { words: number }>} statistics
 * @param {Passage | null} longest
 * @param {number} [least] the share of the text that the passage must have
 * @returns {Side | null}
 */
export function containedSide(statistics, longest, least = ALMOST_WHOLE) {
  /** @param {Side} side */
  const isMost = (side) => longest !== null && longest.words >= least * statistics[side].words;
  return SIDES.find((side) => isMost(side) && !isMost(OTHER[side])) ?? null;
}

/**
 * Returns what to highlight for a place: the tile, its partner, and further places of the same words in the other text.
 * @param {Reuse} reuse
 * @param {Place} place
 * @returns {Record<Side, Lit>}
 */
export function litByPlace(reuse, { side, tile }) {
  const other = OTHER[side];
  const passage = /** @type {Passage} */ (reuse.passages[tile.passage]);
  const lit = { before: unlit(), after: unlit() };
  lit[side].here.push(tile);
  lit[other].here.push(passage[other]);
  lit[other].also.push(...tile.others);
  return lit;
}

/**
 * Returns what to highlight for a whole passage.
 * @param {Reuse} reuse
 * @param {number} index
 * @returns {Record<Side, Lit>}
 */
export function litByPassage(reuse, index) {
  const passage = /** @type {Passage} */ (reuse.passages[index]);
  const lit = { before: unlit(), after: unlit() };
  for (const side of SIDES) {
    lit[side].here.push(passage[side]);
    for (const tile of reuse[side].tiles) if (tile.passage === index) lit[OTHER[side]].also.push(...tile.others);
  }
  return lit;
}

/** Returns a text without highlights. @returns {Lit} */
export function unlit() {
  return { here: [], also: [] };
}
