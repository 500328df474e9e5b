/** Converts a series to the form of the line protocol. */

import { seriesRows } from "../../www/model/series/tables.js";

/**
 * @typedef {object} SeriesAnswer
 * @property {[number, number, number, number][]} lines line, version, start and end of each sentence or part of one
 * @property {[number, number, number][]} births start, end and version of the words of the last version
 */

/**
 * @param {import("../../www/pkg/word_for_word.js").Series} series
 * @param {number} versions
 * @returns {SeriesAnswer}
 */
export function seriesAnswer(series, versions) {
  const lines = seriesRows(series, "parts").map(({ line, version, start, end }) => [line, version, start, end]);
  const births = seriesRows(series, "runs").filter(({ version }) => version === versions - 1);
  return /** @type {SeriesAnswer} */ ({ lines, births: births.map(({ start, end, since }) => [start, end, since]) });
}
