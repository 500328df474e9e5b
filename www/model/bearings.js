/**
 * What changed words bear, by name: the bits of the tables, and which weigh more.
 */

import { kindOf } from "./change-kinds.js";
import { count, rows } from "./tables.js";

/** @typedef {import("./inline-paragraphs.js").Comparison} Comparison */
/** @typedef {import("../pkg/word_for_word.js").BearingName} BearingName */

/** The names of the bits, from the lowest. @type {readonly BearingName[]} */
const NAMES = ["figure", "date", "name", "negation", "modal", "degree", "reported", "wording", "form"];

const FORM = 1 << NAMES.indexOf("form");

/**
 * The gravest first. What stands in one group weighs the same.
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

/**
 * What is worth naming among the bearings, the gravest first: that a change of words is one of wording need not be said.
 * @param {number} bits
 * @returns {BearingName[]}
 */
export function namesOf(bits) {
  return BY_WEIGHT.flatMap(({ names }) => names).filter(
    (name) => name !== "wording" && name !== "form" && bits & (1 << NAMES.indexOf(name)),
  );
}

/**
 * The group of the gravest thing that a hunk bears; one without any is a move and nothing else.
 * @param {number} bits
 * @param {boolean} moved whether something in it moved
 * @returns {Group}
 */
function groupOf(bits, moved) {
  const found = BY_WEIGHT.find(({ names }) => names.some((name) => bits & (1 << NAMES.indexOf(name))));
  return found === undefined || (moved && found.group === "form") ? "move" : found.group;
}

/** The groups in the order of their weight. */
export const GROUPS = BY_WEIGHT.map(({ group }) => group);

/**
 * The group of every hunk, as its place in `GROUPS`.
 * @param {Comparison} comparison
 */
export function groupOfHunks({ hunks, changes }) {
  const found = new Uint8Array(count(hunks, "hunks"));
  for (const hunk of rows(hunks, "hunks")) {
    // Only where nothing else is borne does it matter whether something moved.
    const light = (hunk.bearings & ~FORM) === 0;
    let moved = false;
    if (light)
      for (const row of rows(changes, "changes", hunk.firstRow, hunk.lastRow + 1)) moved ||= kindOf(row.kind).moved;
    found[hunk.index] = GROUPS.indexOf(groupOf(hunk.bearings, moved));
  }
  return found;
}

/** The place in `GROUPS` of what is form alone: all letters stay, or all that a reader hears does. */
export const FORM_ALONE = GROUPS.indexOf("form");
