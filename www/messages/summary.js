/**
 * The result in one sentence: what matters most, and the rest of it.
 */

import { namesOf } from "../model/bearings.js";
import { count, rows } from "../model/tables.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../pkg/word_for_word.js").SideStatistics} SideStatistics */
/** @typedef {import("../pkg/word_for_word.js").Notice} Notice */
/** @typedef {import("./messages.js").Messages} Messages */
/** @typedef {{ main: string, rest: string }} Sum */
/** `retry`: whether to try again may help. @typedef {Sum & { retry: boolean }} Failed */

/** What the bits of a form's `which` mean, from the lowest. */
const FORMS = /** @type {const} */ (["typography", "case", "punctuation", "accents", "spacing", "notation"]);

/**
 * In what respects the texts differ where they count as the same: "typography and case".
 * @param {Comparison} comparison
 * @param {Messages} messages
 */
export function sumUpForms(comparison, { message, formatList }) {
  let bits = 0;
  for (const form of rows(comparison.forms, "forms")) bits |= form.which;
  return formatList(FORMS.filter((_, bit) => bits & (1 << bit)).map((name) => message(`form.${name}`)));
}

/**
 * @param {Comparison} comparison
 * @param {Messages} messages
 * @returns {Sum}
 */
export function sumUpChanges(comparison, messages) {
  const sum = sumUpWhole(comparison, messages) ?? sumUpWords(comparison, messages);
  return { main: sum.main, rest: [sum.rest, ...asides(comparison.notices, messages)].filter(Boolean).join(" ") };
}

/**
 * Where one notice says it all.
 * @param {Comparison} comparison
 * @param {Messages} messages
 * @returns {Sum | null}
 */
export function sumUpWhole(comparison, messages) {
  const { message } = messages;
  for (const notice of comparison.notices) {
    if (notice.kind === "identical") return { main: message("sum.identical"), rest: "" };
    if (notice.kind === "identical-but-for-form") {
      const values = { n: notice.differences, kinds: sumUpForms(comparison, messages) };
      return { main: message("sum.form", values), rest: "" };
    }
  }
  for (const notice of comparison.notices) {
    if (notice.kind === "empty")
      return { main: message("sum.wordless", { side: message(`side.${notice.side}`) }), rest: "" };
  }
  return null;
}

/**
 * @param {Comparison} comparison
 * @param {Messages} messages
 * @returns {Sum}
 */
function sumUpWords(comparison, messages) {
  const { message, formatPercent } = messages;
  const { moves, statistics } = comparison;
  const { before, after, hunks } = statistics;
  const moved = count(moves, "moves");
  if (before.changed + after.changed + moved === 0) return { main: message("sum.wordsame", { n: hunks }), rest: "" };
  const removed = message("sum.removed", { n: before.changed });
  /** @type {string[]} */
  const parts = [];
  if (before.changed > 0 && after.changed > 0) parts.push(message("sum.both", { removed, added: after.changed }));
  else if (before.changed > 0) parts.push(removed);
  else if (after.changed > 0) parts.push(message("sum.added", { n: after.changed }));
  if (moved > 0) parts.push(message("sum.moved", { n: moved }));
  const bears = sumUpBearings(comparison, messages);
  const what = parts.join(", ");
  const shares = message("sum.kept", { first: formatPercent(kept(before)), second: formatPercent(kept(after)) });
  // What turns the meaning is what a reader looks for.
  if (bears !== "") return { main: bears, rest: message("sum.within", { n: hunks, what, shares }) };
  return { main: message("sum.changes", { n: hunks }), rest: message("sum.changed", { what, shares }) };
}

/** What is worth counting of what the changes bear; the order is that of its weight. */
const COUNTED = /** @type {const} */ (["figure", "date", "negation", "modal", "name", "degree"]);

/** So many kinds of them are a sentence; the list beside the text has them all. */
const MOST_COUNTED = 4;

/**
 * In how many hunks what stands: "2 figures and 1 negation".
 * @param {Comparison} comparison
 * @param {Messages} messages
 */
function sumUpBearings({ hunks }, { message, formatList }) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const { bearings } of rows(hunks, "hunks")) {
    for (const name of namesOf(bearings)) found.set(name, (found.get(name) ?? 0) + 1);
  }
  return formatList(
    COUNTED.filter((name) => found.has(name))
      .slice(0, MOST_COUNTED)
      .map((name) => message(`sum.${name}`, { n: found.get(name) ?? 0 })),
  );
}

/** @param {SideStatistics} side */
function kept({ kept, words }) {
  return words === 0 ? 1 : kept / words;
}

/**
 * What else the reader must know about the result, in sentences of their own.
 * @param {Notice[]} notices
 * @param {Messages} messages
 * @param {Notice["kind"]} [but] of no matter here
 */
export function asides(notices, { message }, but) {
  /** @type {string[]} */
  const found = [];
  for (const notice of notices) {
    if (notice.kind === but) continue;
    if (notice.kind === "coarse") found.push(message("sum.coarse", { n: notice.hunks }));
    if (notice.kind === "lone-surrogates")
      found.push(message("sum.surrogates", { side: message(`side.${notice.side}`) }));
  }
  return found;
}

/**
 * Explains why nothing could be compared, and what the reader can do.
 * @param {import("../engine/failure-reason.js").FailureReason} reason
 * @param {string} detail what the engine or the browser reported
 * @param {Messages} messages
 * @returns {Failed}
 */
export function sumUpFailure(reason, detail, { message }) {
  const main = message(`failure.${reason}`);
  // The engine's own messages are written for the reader. Those of the browser are quoted as such.
  if (reason === "refused") return { main, rest: detail, retry: false };
  const quoted = detail === "" || reason === "ended" ? "" : ` ${message("failure.detail", { why: detail })}`;
  return { main, rest: message(`failure.${reason}.help`) + quoted, retry: true };
}
