/**
 * Converts a comparison to the form of the line protocol: lists of spans, in UTF-16 code units.
 *
 * A pair of spans is `[before start, before end, after start, after end]`.
 *
 * @typedef {[number, number, number, number]} Pair
 * @typedef {import("./module.mjs").Comparison} Comparison
 * @typedef {NonNullable<Comparison["passages"]>} Passages
 * @typedef {NonNullable<Comparison["quotations"]>} Quotations
 * @typedef {[number, number, string, [number, number][]]} Quote start and end in after, verdict, places in before
 */

import { row, rows } from "../../www/model/tables.js";

/** Kinds of rows of the changes table. */
const EQUAL = 0;
const MOVED_AWAY = 3;
const MOVED_HERE = 4;

const VERDICTS = ["verbatim", "elided", "altered", "stitched", "absent"];

/** @param {Comparison} comparison */
export function answer({ changes, passages: found, quotations }) {
  return {
    equal: equal(changes),
    moved: moved(changes),
    passages: found === null ? [] : passages(found),
    quotes: quotations === null ? [] : quotes(quotations),
  };
}

/**
 * Returns the equal rows, in order.
 * @param {Uint32Array} changes
 */
export function equal(changes) {
  /** @type {Pair[]} */
  const found = [];
  for (const row of rows(changes, "changes")) {
    if (row.kind === EQUAL) found.push([row.beforeStart, row.beforeEnd, row.afterStart, row.afterEnd]);
  }
  return found;
}

/**
 * Returns the moved rows: of each move, the k-th row at its origin belongs to the k-th row at its destination. Words edited inside a move
 * are rows of other kinds, without a partner.
 * @param {Uint32Array} changes
 */
export function moved(changes) {
  /** @type {Map<number, { away: [number, number][], here: [number, number][] }>} */
  const moves = new Map();
  for (const row of rows(changes, "changes")) {
    if (row.kind !== MOVED_AWAY && row.kind !== MOVED_HERE) continue;
    let move = moves.get(row.move);
    if (move === undefined) {
      move = { away: [], here: [] };
      moves.set(row.move, move);
    }
    if (row.kind === MOVED_AWAY) move.away.push([row.beforeStart, row.beforeEnd]);
    else move.here.push([row.afterStart, row.afterEnd]);
  }
  /** @type {Pair[]} */
  const found = [];
  for (const [number, { away, here }] of moves) {
    if (away.length !== here.length) {
      throw new Error(`move ${number} has ${away.length} rows where it left and ${here.length} where it arrived`);
    }
    away.forEach((span, k) => {
      found.push([...span, .../** @type {[number, number]} */ (here[k])]);
    });
  }
  return found;
}

/**
 * Returns each marked span of the text after once, with the partner in the text before that the page shows for it. Further occurrences in
 * the text before are omitted: the passages answer which words a report took from a statement.
 * @param {{ passages: Uint32Array, after: Pick<Passages["after"], "tiles"> }} found
 */
export function passages({ passages: table, after }) {
  /** @type {Pair[]} */
  const found = [];
  for (const { start, end, passage } of rows(after.tiles, "passageTiles")) {
    const { beforeStart, beforeEnd } = row(table, "passages", passage);
    found.push([beforeStart, beforeEnd, start, end]);
  }
  return found;
}

/**
 * Returns the quotations of the text after that the page counts, each with a verdict and the places of its parts in the text before. Short
 * quotations, and those inside another, are omitted: the page lists them separately.
 * @param {{ after: Quotations["after"] }} found
 */
export function quotes({ after }) {
  /** @type {Quote[]} */
  const found = [];
  for (const { start, end, verdict, short, outer, firstPart, parts } of rows(after.quotations, "quotations")) {
    if (short === 1 || outer > 0) continue;
    /** @type {[number, number][]} */
    const places = [];
    for (const part of rows(after.parts, "parts", firstPart, firstPart + parts)) {
      places.push([part.sourceStart, part.sourceEnd]);
    }
    found.push([start, end, /** @type {string} */ (VERDICTS[verdict]), places]);
  }
  return found;
}

/**
 * Checks a report against its sources. Each quotation has the number of its best source, and the verdict of every source; each place has
 * the number of its source. Short quotations, and those inside another, are omitted.
 * @param {{ report: string, sources: { text: string }[] }} pair
 * @param {import("./module.mjs").Checker} Checker
 */
export function answerOfSources({ report, sources }, Checker) {
  const checker = new Checker(
    sources.map(({ text }) => text),
    null,
  );
  const check = checker.check(report, null);
  checker.free();
  const passages = check.passages.map(({ span, place }) => [place.source, ...place.span, ...span]);
  const quotes = check.quotations
    .filter(({ short, outer }) => !short && outer === null)
    .map(({ span, verdict, source, findings }) => {
      const places = findings[0]?.parts.map(({ place }) => [...place.span, place.source]) ?? [];
      const each = sources.map(() => "absent");
      // A finding of two sources is none of either.
      const single = findings.filter(({ parts, source }) => parts.every(({ place }) => place.source === source));
      for (const finding of single) each[finding.source] = finding.verdict;
      return [...span, verdict, source, places, each];
    });
  return { passages, quotes };
}
