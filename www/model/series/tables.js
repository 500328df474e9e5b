/**
 * Reads the tables of a series. `view.d.ts` documents their columns. They are apart from those of a comparison, because the first result of
 * two texts needs none of them.
 */

/** @import { Series } from "../../pkg/word_for_word.js" */

/** The columns of every table. */
export const SERIES_TABLES = /** @type {const} */ ({
  seriesParts: ["version", "start", "end", "line", "sentence", "origin"],
  seriesRuns: ["version", "start", "end", "since"],
  seriesLines: ["first", "last", "versions"],
  seriesEvents: ["part", "kind"],
  seriesEdits: ["part", "beforeStart", "beforeEnd", "afterStart", "afterEnd", "bearings"],
  seriesFigures: ["figure", "line", "version", "start", "end"],
});

const LAYOUTS = /** @type {const} */ ({
  parts: SERIES_TABLES.seriesParts,
  runs: SERIES_TABLES.seriesRuns,
  lines: SERIES_TABLES.seriesLines,
  events: SERIES_TABLES.seriesEvents,
  edits: SERIES_TABLES.seriesEdits,
  figures: SERIES_TABLES.seriesFigures,
});

/** @typedef {keyof typeof LAYOUTS} SeriesTable */
/** @template {SeriesTable} N @typedef {Record<(typeof LAYOUTS)[N][number] | "index", number>} SeriesRow */

/**
 * Returns the rows of a table as plain objects, in order.
 * @template {SeriesTable} N
 * @param {Pick<Series, N>} series
 * @param {N} name
 * @returns {SeriesRow<N>[]}
 */
export function seriesRows(series, name) {
  const table = /** @type {Uint32Array} */ (series[name]);
  const columns = LAYOUTS[name];
  return Array.from({ length: table.length / columns.length }, (_, index) => {
    const row = /** @type {Record<string, number>} */ ({ index });
    for (const [column, key] of columns.entries()) row[key] = table[index * columns.length + column] ?? 0;
    return /** @type {SeriesRow<N>} */ (row);
  });
}
