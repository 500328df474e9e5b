/**
 * Summarizes the changes in one sentence, and says why a comparison failed.
 *
 * A summary has two parts. The page shows `main` in bold and `rest` behind it, as one text.
 */

import { bearingNames } from "../model/bearings.js";
import { count, rows } from "../model/tables.js";

/** @import { Comparison, Notice, SideStatistics } from "../pkg/word_for_word.js" */
/** @import { Messages } from "./messages.js" */
/** @typedef {{ main: string, rest: string }} Summary */
/** `retry`: whether to try again may help. @typedef {Summary & { retry: boolean }} Failed */

/** The bits of a form's `which`, from the lowest. */
const FORMS = /** @type {const} */ (["typography", "case", "punctuation", "accents", "spacing", "notation"]);

/**
 * Lists the kinds of the differences in formatting that the comparison ignores: "typography and case".
 * @param {Comparison} comparison
 * @param {Messages} messages
 */
export function summarizeForms(comparison, { message, formatList }) {
  let bits = 0;
  for (const form of rows(comparison.forms, "forms")) bits |= form.which;
  return formatList(FORMS.filter((_, bit) => bits & (1 << bit)).map((name) => message(`form.${name}`)));
}

/**
 * Summarizes the changes, with the notices that a reader must know.
 * @param {Comparison} comparison
 * @param {Messages} messages
 * @returns {Summary}
 */
export function summarizeChanges(comparison, messages) {
  const sum = summarizeWhole(comparison, messages) ?? summarizeWords(comparison, messages);
  return { main: sum.main, rest: messages.joinSentences(sum.rest, ...asides(comparison.notices, messages)) };
}

/**
 * Summarizes a result that one notice describes completely: the texts are identical, or one has no words. Otherwise returns null.
 * @param {Comparison} comparison
 * @param {Messages} messages
 * @returns {Summary | null}
 */
export function summarizeWhole(comparison, messages) {
  const { message } = messages;
  for (const notice of comparison.notices) {
    if (notice.kind === "identical") return { main: message("summary.identical"), rest: "" };
    if (notice.kind === "identical-but-for-form") {
      const values = { n: notice.differences, kinds: summarizeForms(comparison, messages) };
      return { main: message("summary.form", values), rest: "" };
    }
  }
  for (const notice of comparison.notices) {
    if (notice.kind === "empty")
      return { main: message("summary.wordless", { side: message(`side.${notice.side}`) }), rest: "" };
  }
  return null;
}

/**
 * Counts the words removed, added and moved. Changes in meaning come first, because readers look for these.
 * @param {Comparison} comparison
 * @param {Messages} messages
 * @returns {Summary}
 */
function summarizeWords(comparison, messages) {
  const { message, formatPercent } = messages;
  const { moves, statistics } = comparison;
  const { before, after, hunks } = statistics;
  const moved = count(moves, "moves");
  if (before.changed + after.changed + moved === 0)
    return { main: message("summary.wordsame", { n: hunks }), rest: "" };
  const removed = message("summary.removed", { n: before.changed });
  /** @type {string[]} */
  const parts = [];
  if (before.changed > 0 && after.changed > 0) parts.push(message("summary.both", { removed, n: after.changed }));
  else if (before.changed > 0) parts.push(removed);
  else if (after.changed > 0) parts.push(message("summary.added", { n: after.changed }));
  if (moved > 0) parts.push(message("summary.moved", { n: moved }));
  const bears = summarizeBearings(comparison, messages);
  const what = parts.join(message("between.items"));
  const shares = message("summary.kept", { first: formatPercent(kept(before)), second: formatPercent(kept(after)) });
  if (bears !== "") return { main: bears, rest: message("summary.within", { n: hunks, what, shares }) };
  return { main: message("summary.changes", { n: hunks }), rest: message("summary.changed", { what, shares }) };
}

/** The bearings that the summary counts, most important first. */
const COUNTED = /** @type {const} */ (["figure", "date", "negation", "modal", "name", "degree"]);

/** The most bearings in one summary. The list beside the text shows all. */
const MOST_COUNTED = 4;

/**
 * Counts the hunks with each bearing: "2 figures and 1 negation".
 * @param {Comparison} comparison
 * @param {Messages} messages
 */
function summarizeBearings({ hunks }, { message, formatList }) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const { bearings } of rows(hunks, "hunks")) {
    for (const name of bearingNames(bearings)) found.set(name, (found.get(name) ?? 0) + 1);
  }
  return formatList(
    COUNTED.filter((name) => found.has(name))
      .slice(0, MOST_COUNTED)
      .map((name) => message(`summary.${name}`, { n: found.get(name) ?? 0 })),
  );
}

/** @param {SideStatistics} side */
function kept({ kept, words }) {
  return words === 0 ? 1 : kept / words;
}

/**
 * Formats the notices that go with any summary: coarse places, unknown words and broken characters.
 * @param {Notice[]} notices
 * @param {Messages} messages
 * @param {Notice["kind"]} [but] a kind to omit
 */
export function asides(notices, { message }, but) {
  /** @type {string[]} */
  const found = [];
  for (const notice of notices) {
    if (notice.kind === but) continue;
    if (notice.kind === "coarse") found.push(message("summary.coarse", { n: notice.hunks }));
    if (notice.kind === "characters-as-words") found.push(message("summary.characters"));
    if (notice.kind === "lone-surrogates")
      found.push(message("summary.surrogates", { side: message(`side.${notice.side}`) }));
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
export function summarizeFailure(reason, detail, messages) {
  const { message } = messages;
  const main = message(`failure.${reason}`);
  // The engine's own messages are English sentences. Those of the browser are quoted as such.
  if (reason === "refused") return { main, rest: message("failure.refused.detail", { why: detail }), retry: false };
  const quoted = detail === "" || reason === "ended" ? "" : message("failure.detail", { why: detail });
  return { main, rest: messages.joinSentences(message(`failure.${reason}.help`), quoted), retry: true };
}
