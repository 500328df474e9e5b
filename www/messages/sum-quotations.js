/**
 * What became of the quotations, in one sentence for each text that has any.
 */

import { OTHER, SIDES } from "../model/paragraphs.js";
import { ORDER, readQuotations } from "../model/quotations.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../model/quotations.js").Quotation} Quotation */
/** @typedef {import("../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("./summary.js").Sum} Sum */
/** @typedef {import("./summary-passages.js").Voice} Voice */

/**
 * @param {Comparison} comparison
 * @param {Voice} voice
 * @returns {Sum}
 */
export function sumUpQuotations(comparison, voice) {
  const found = { before: readQuotations(comparison, "before"), after: readQuotations(comparison, "after") };
  const order = found.before.length > found.after.length ? SIDES : SIDES.toReversed();
  const [first, second] = order
    .filter((side) => found[side].length > 0)
    .map((side) => sumUpSide(side, found[side], voice));
  if (first === undefined) return { main: voice.say("quote.none"), rest: "" };
  return second === undefined ? first : { main: first.main, rest: `${first.rest} ${second.main} ${second.rest}` };
}

/**
 * @param {Side} side
 * @param {Quotation[]} quotations
 * @param {Voice} voice
 * @returns {Sum}
 */
function sumUpSide(side, quotations, { say, sayList }) {
  const listed = quotations.filter(({ short, outer }) => !short && outer < 0);
  const n = quotations.filter(({ short, outer }) => short && outer < 0).length;
  const values = { side: say(`side.${side}`), other: say(`side.${OTHER[side]}`) };
  const short = n > 0 ? say("sum.short", { ...values, n }) : "";
  if (listed.length === 0) return { main: short, rest: "" };
  const parts = ORDER.map((verdict) => ({ verdict, n: listed.filter((each) => each.verdict === verdict).length }))
    .filter((each) => each.n > 0)
    .map((each) => say(`sum.${each.verdict}`, { ...values, n: each.n }));
  const main = say("sum.quotations", { ...values, n: listed.length });
  return { main, rest: [`${sayList(parts)}.`, short].filter(Boolean).join(" ") };
}
