/**
 * Bearings: what a changed word concerns (a figure, a negation, a name …), as names instead of bits, and which of them weigh most.
 */

import { kindOf } from "./change-kinds.js";
import { count, rows } from "./tables.js";

/** @import { BearingName } from "../pkg/word_for_word.js" */
/** @import { Comparison } from "./texts.js" */

/** The names of the bits, from the lowest. @type {readonly BearingName[]} */
const NAMES = ["figure", "date", "name", "negation", "modal", "degree", "reported", "wording", "form"];

const FORM_BIT = 1 << NAMES.indexOf("form");

/**
 * Bearings by weight, the heaviest first. Bearings of one group weigh the same.
 * @type {readonly { group: Group, names: readonly BearingName[] }[]}
 */
const BY_WEIGHT = [
  { group: "figure", names: ["figure", "date"] },
  { group: "negation", names: ["negation"] },
  { group: "modal", names: ["modal"] },
  { group: "name", names: ["name"] },
  { group: "degree", names: ["degree"] },
  { group: "reported", names: ["reported"] },
  { group: "wording", names: ["wording"] },
  { group: "move", names: [] },
  { group: "form", names: ["form"] },
];

/** @typedef {"figure" | "negation" | "modal" | "name" | "degree" | "reported" | "wording" | "move" | "form"} Group */

/** The groups, the heaviest first. */
export const GROUPS = BY_WEIGHT.map(({ group }) => group);

/** The index in `GROUPS` of changes of form only: no letter differs, or nothing that is audible when read aloud. */
export const FORM_ONLY = GROUPS.indexOf("form");

/**
 * Returns the bearings that deserve a label, the heaviest first. Wording and form are left out: most changes have them.
 * @param {number} bits
 * @returns {BearingName[]}
 */
export function bearingNames(bits) {
  return BY_WEIGHT.flatMap(({ names }) => names).filter(
    (name) => name !== "wording" && name !== "form" && bits & (1 << NAMES.indexOf(name)),
  );
}

/**
 * Returns the group of a hunk's heaviest bearing. A hunk without bearings consists of moves only.
 * @param {number} bits
 * @param {boolean} moved whether the hunk contains an end of a move
 * @returns {Group}
 */
function groupOf(bits, moved) {
  const heaviest = BY_WEIGHT.find(({ names }) => names.some((name) => bits & (1 << NAMES.indexOf(name))));
  return heaviest === undefined || (moved && heaviest.group === "form") ? "move" : heaviest.group;
}

/**
 * Returns for every hunk the index of its group in `GROUPS`.
 * @param {Comparison} comparison
 */
export function groupOfHunks({ hunks, changes }) {
  const groups = new Uint8Array(count(hunks, "hunks"));
  for (const hunk of rows(hunks, "hunks")) {
    // Moves decide only where the hunk has no bearing but form.
    const isFormOnly = (hunk.bearings & ~FORM_BIT) === 0;
    let moved = false;
    if (isFormOnly)
      for (const row of rows(changes, "changes", hunk.firstRow, hunk.lastRow + 1)) moved ||= kindOf(row.kind).moved;
    groups[hunk.index] = GROUPS.indexOf(groupOf(hunk.bearings, moved));
  }
  return groups;
}
