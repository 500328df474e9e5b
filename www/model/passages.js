/**
 * What the tables of passages say, as objects, and what kind of passage each is to a reader.
 */

import { OTHER, SIDES } from "./paragraphs.js";
import { count, rows } from "./tables.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../pkg/word_for_word.js").Coverage} Coverage */
/** @typedef {import("./inline-paragraphs.js").Side} Side */
/** @typedef {import("./paragraphs.js").Span} Span */

/**
 * Word for word; lightly reworded; or word for word in a text that quotes, and outside its quotation marks.
 * @typedef {"exact" | "near" | "unquoted"} Kind
 */
/** @typedef {Record<Side, Span> & { bearings: number }} Difference */
/**
 * @typedef {object} Found
 * @property {Kind} kind
 * @property {Span} before
 * @property {Span} after
 * @property {number} words
 * @property {number} quoted of them, between quotation marks in the text that quotes
 * @property {Difference[]} differences
 */
/** @typedef {Span & { passage: number, others: Span[] }} Tile */
/** @typedef {{ words: number, places: Span[] }} Repeat */
/**
 * @typedef {object} FoundSide
 * @property {Tile[]} tiles
 * @property {Span[]} leftOut
 * @property {Repeat[]} repeats
 * @property {Span[]} lists
 * @property {Span[]} firstPerson
 * @property {Coverage} exact
 * @property {Coverage} near
 */
/**
 * @typedef {object} Reuse
 * @property {Found[]} passages the heaviest first
 * @property {Found | null} longest
 * @property {Side | null} quoting the text that quotes the other, as a report does
 * @property {FoundSide} before
 * @property {FoundSide} after
 */

/** Of fewer words it is no matter that they are not quoted: there is hardly another way to say "140 cubic metres a second". */
const LEAST_UNQUOTED = 6;

/** Texts more alike than this are versions of each other, and neither of them quotes. */
const VERSIONS = 0.5;

/**
 * @param {Comparison} comparison with the passages and quotations in it
 * @returns {Reuse | null}
 */
export function readPassages(comparison) {
  const found = comparison.passages;
  if (found === null) return null;
  const quoting = quotingSide(comparison);
  const quoted = quoting === "before" ? "quotedBefore" : "quotedAfter";
  /** @type {Found[]} */
  const passages = [];
  for (const each of rows(found.passages, "passages")) {
    const bare = quoting !== null && each[quoted] === 0 && each.words >= LEAST_UNQUOTED;
    passages.push({
      kind: each.differences > 0 ? "near" : bare ? "unquoted" : "exact",
      before: { start: each.beforeStart, end: each.beforeEnd },
      after: { start: each.afterStart, end: each.afterEnd },
      words: each.words,
      quoted: each[quoted],
      differences: readDifferences(found.differences, each.firstDifference, each.differences),
    });
  }
  return {
    passages,
    longest: passages[found.longest - 1] ?? null,
    quoting,
    before: readSide(found.before),
    after: readSide(found.after),
  };
}

/**
 * The text that quotes: the one with more quotations. Where neither has any, the text after, unless the two are versions of
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

/** @param {Uint32Array} table @param {number} from @param {number} number */
function readDifferences(table, from, number) {
  /** @type {Difference[]} */
  const found = [];
  for (const each of rows(table, "passageDifferences", from, from + number)) {
    found.push({
      before: { start: each.beforeStart, end: each.beforeEnd },
      after: { start: each.afterStart, end: each.afterEnd },
      bearings: each.bearings,
    });
  }
  return found;
}

/**
 * @param {import("../pkg/word_for_word.js").PassageSide} side
 * @returns {FoundSide}
 */
function readSide({ tiles, others, leftOut, repeats, places, lists, firstPerson, exact, near }) {
  /** @type {Tile[]} */
  const foundTiles = [];
  for (const tile of rows(tiles, "passageTiles")) {
    const { start, end, passage, firstOther } = tile;
    foundTiles.push({ start, end, passage, others: readSpans(others, firstOther, tile.others) });
  }
  /** @type {Repeat[]} */
  const foundRepeats = [];
  for (const repeat of rows(repeats, "repeats")) {
    foundRepeats.push({ words: repeat.words, places: readSpans(places, repeat.firstPlace, repeat.places) });
  }
  return {
    tiles: foundTiles,
    leftOut: readSpans(leftOut),
    repeats: foundRepeats,
    lists: readSpans(lists),
    firstPerson: readSpans(firstPerson),
    exact,
    near,
  };
}

/** @param {Uint32Array} table @param {number} [from] @param {number} [number] */
function readSpans(table, from = 0, number = count(table, "spans")) {
  /** @type {Span[]} */
  const found = [];
  for (const { start, end } of rows(table, "spans", from, from + number)) found.push({ start, end });
  return found;
}

/** A text of which one passage has this share stands in the other as a whole, or almost. */
export const ALMOST_WHOLE = 0.75;

/**
 * The text that stands in the other one in one piece, as a small part of it or a large one.
 * @param {Record<Side, { words: number }>} statistics
 * @param {Found | null} longest
 * @param {number} least the share of it that one passage has
 * @returns {Side | null}
 */
export function containedSide(statistics, longest, least = ALMOST_WHOLE) {
  /** @param {Side} side */
  const isMost = (side) => longest !== null && longest.words >= least * statistics[side].words;
  return SIDES.find((side) => isMost(side) && !isMost(OTHER[side])) ?? null;
}

/** A place in one text that is in a tile. @typedef {{ side: Side, tile: Tile }} Place */

/**
 * What lights up when a place is pointed at: the tile and its partner, and where else the other text has the same words.
 * @param {Reuse} reuse
 * @param {Place} place
 * @returns {Record<Side, { here: Span[], also: Span[] }>}
 */
export function partnersOf(reuse, { side, tile }) {
  const other = OTHER[side];
  const passage = /** @type {Found} */ (reuse.passages[tile.passage]);
  const lit = { before: nothing(), after: nothing() };
  lit[side].here.push(tile);
  lit[other].here.push(passage[other]);
  lit[other].also.push(...tile.others);
  return lit;
}

/**
 * The same for a passage as a whole.
 * @param {Reuse} reuse
 * @param {number} index
 */
export function placesOf(reuse, index) {
  const passage = /** @type {Found} */ (reuse.passages[index]);
  const lit = { before: nothing(), after: nothing() };
  for (const side of SIDES) {
    lit[side].here.push(passage[side]);
    for (const tile of reuse[side].tiles) if (tile.passage === index) lit[OTHER[side]].also.push(...tile.others);
  }
  return lit;
}

/** @returns {{ here: Span[], also: Span[] }} */
export function nothing() {
  return { here: [], also: [] };
}
