/**
 * Which changes bear what, to look at those alone.
 */

import { GROUPS, namesOf } from "./bearings.js";
import { kindOf } from "./change-kinds.js";
import { rows } from "./tables.js";

/** @typedef {import("./inline-paragraphs.js").Comparison} Comparison */

/** What can be asked for, the gravest first. Of wording and form those changes that bear nothing else. */
export const FILTERS = /** @type {const} */ ([
  "figure",
  "date",
  "negation",
  "modal",
  "name",
  "degree",
  "reported",
  "wording",
  "move",
  "form",
]);

/** @typedef {(typeof FILTERS)[number]} Filter */

/**
 * By filter, the hunks that pass it.
 * @param {Comparison} comparison
 * @param {Uint8Array} groups by hunk, its place in `GROUPS`
 * @returns {Map<Filter, Set<number>>}
 */
export function hunksByFilter({ hunks, changes }, groups) {
  /** @type {Map<Filter, Set<number>>} */
  const found = new Map(FILTERS.map((filter) => [filter, new Set()]));
  for (const { index, firstRow, lastRow, bearings } of rows(hunks, "hunks")) {
    for (const name of namesOf(bearings)) found.get(name)?.add(index);
    const group = GROUPS[groups[index] ?? 0];
    if (group === "wording" || group === "form") found.get(group)?.add(index);
    for (const { kind } of rows(changes, "changes", firstRow, lastRow + 1)) {
      if (kindOf(kind).moved) found.get("move")?.add(index);
    }
  }
  return found;
}
