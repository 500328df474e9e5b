/**
 * The result in one sentence: what matters most, and the rest of it.
 */

import { namesOf } from "../model/bearings.js";
import { count, rows } from "../model/tables.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../pkg/word_for_word.js").SideStatistics} SideStatistics */
/** @typedef {import("../pkg/word_for_word.js").Notice} Notice */
/** @typedef {import("./messages.js").Voice} Voice */
/** @typedef {{ main: string, rest: string }} Sum */

/** What the bits of a form's `which` mean, from the lowest. */
const FORMS = /** @type {const} */ (["typography", "case", "punctuation", "accents", "spacing", "notation"]);

/**
 * In what respects the texts differ where they count as the same: "typography and case".
 * @param {Comparison} comparison
 * @param {Voice} voice
 */
export function sumUpForms(comparison, { say, sayList }) {
  let bits = 0;
  for (const form of rows(comparison.forms, "forms")) bits |= form.which;
  return sayList(FORMS.filter((_, bit) => bits & (1 << bit)).map((name) => say(`form.${name}`)));
}

/**
 * @param {Comparison} comparison
 * @param {Voice} voice
 * @returns {Sum}
 */
export function sumUpChanges(comparison, voice) {
  const sum = sumUpWhole(comparison, voice) ?? sumUpWords(comparison, voice);
  return { main: sum.main, rest: [sum.rest, ...asides(comparison.notices, voice)].filter(Boolean).join(" ") };
}

/**
 * Where one notice says it all.
 * @param {Comparison} comparison
 * @param {Voice} voice
 * @returns {Sum | null}
 */
export function sumUpWhole(comparison, voice) {
  const { say } = voice;
  for (const notice of comparison.notices) {
    if (notice.kind === "identical") return { main: say("sum.identical"), rest: "" };
    if (notice.kind === "identical-but-for-form") {
      const values = { n: notice.differences, kinds: sumUpForms(comparison, voice) };
      return { main: say("sum.form", values), rest: "" };
    }
  }
  for (const notice of comparison.notices) {
    if (notice.kind === "empty") return { main: say("sum.wordless", { side: say(`side.${notice.side}`) }), rest: "" };
  }
  return null;
}

/**
 * @param {Comparison} comparison
 * @param {Voice} voice
 * @returns {Sum}
 */
function sumUpWords(comparison, voice) {
  const { say, sayPercent } = voice;
  const { moves, statistics } = comparison;
  const { before, after, hunks } = statistics;
  const moved = count(moves, "moves");
  if (before.changed + after.changed + moved === 0) return { main: say("sum.wordsame", { n: hunks }), rest: "" };
  const dropped = say("sum.dropped", { n: before.changed });
  /** @type {string[]} */
  const parts = [];
  if (before.changed > 0 && after.changed > 0) parts.push(say("sum.both", { dropped, added: after.changed }));
  else if (before.changed > 0) parts.push(dropped);
  else if (after.changed > 0) parts.push(say("sum.added", { n: after.changed }));
  if (moved > 0) parts.push(say("sum.moved", { n: moved }));
  const bears = sumUpBearings(comparison, voice);
  const what = parts.join(", ");
  const shares = say("sum.kept", { first: sayPercent(kept(before)), second: sayPercent(kept(after)) });
  // What turns the meaning is what a reader looks for.
  if (bears !== "") return { main: bears, rest: say("sum.within", { n: hunks, what, shares }) };
  return { main: say("sum.changes", { n: hunks }), rest: say("sum.changed", { what, shares }) };
}

/** What is worth counting of what the changes bear; the order is that of its weight. */
const COUNTED = /** @type {const} */ (["figure", "date", "negation", "modal", "name", "degree"]);

/** So many kinds of them are a sentence; the list beside the text has them all. */
const MOST_COUNTED = 4;

/**
 * In how many hunks what stands: "2 figures and 1 negation".
 * @param {Comparison} comparison
 * @param {Voice} voice
 */
function sumUpBearings({ hunks }, { say, sayList }) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const { bearings } of rows(hunks, "hunks")) {
    for (const name of namesOf(bearings)) found.set(name, (found.get(name) ?? 0) + 1);
  }
  return sayList(
    COUNTED.filter((name) => found.has(name))
      .slice(0, MOST_COUNTED)
      .map((name) => say(`sum.${name}`, { n: found.get(name) ?? 0 })),
  );
}

/** @param {SideStatistics} side */
function kept({ kept, words }) {
  return words === 0 ? 1 : kept / words;
}

/**
 * What else the reader must know about the result, in sentences of their own.
 * @param {Notice[]} notices
 * @param {Voice} voice
 * @param {Notice["kind"]} [but] of no matter here
 */
export function asides(notices, { say }, but) {
  /** @type {string[]} */
  const found = [];
  for (const notice of notices) {
    if (notice.kind === but) continue;
    if (notice.kind === "coarse") found.push(say("sum.coarse", { n: notice.hunks }));
    if (notice.kind === "lone-surrogates") found.push(say("sum.surrogates", { side: say(`side.${notice.side}`) }));
  }
  return found;
}
