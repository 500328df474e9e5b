/**
 * Tells the reader where the two texts are no versions of each other: little of them is in order, but much in common, as in
 * a statement and a report of it. The view of what they share is then the better one to begin with.
 */

import { REUSE_MESSAGES } from "../../messages/en/passages-and-quotations.js";
import { message, register } from "../../messages/messages.js";
import { OTHER, SIDES } from "../../model/paragraphs.js";
import { containedSide, readPassages } from "../../model/passages.js";
import { VERDICTS } from "../../model/quotations.js";
import { rows } from "../../model/tables.js";
import { make, makeButton } from "../../view/common/dom.js";
import { find } from "../../view/common/find.js";

/** @typedef {import("../../pkg/word_for_word.js").Comparison} Comparison */

/** In two versions of a text more than half of either stands in the other, in order. */
const IN_ORDER = 0.5;

/** So much of one of them must be in common; of two that one quotes from the other, less. */
const MUCH = 0.3;
const QUOTED = 0.08;

register(REUSE_MESSAGES);

const text = make("span");
const button = makeButton("");
const offer = make("p", "offer for-changes", text, " ", button);
let go = () => {};
button.addEventListener("click", () => go());

/**
 * @param {Comparison} comparison with its passages and quotations
 * @param {() => void} show what to do when the reader takes the offer
 */
export function offerShared(comparison, show) {
  const said = suggest(comparison);
  if (said === null) {
    offer.remove();
    return;
  }
  go = show;
  button.textContent = message("suggestion.shared");
  if (offer.isConnected && text.textContent === said) return;
  text.textContent = said;
  find("#toolbar", HTMLElement).after(offer);
  find("#announcement", HTMLElement).textContent = said;
}

/** @param {Comparison} comparison */
function suggest(comparison) {
  const { statistics, passages, quotations } = comparison;
  const inOrder = Math.min(...SIDES.map((side) => statistics[side].kept / Math.max(1, statistics[side].words)));
  if (passages === null || inOrder >= IN_ORDER) return null;
  const side = containedSide(statistics, readPassages(comparison)?.longest ?? null);
  if (side !== null)
    return message("suggestion.contained", { side: message(`side.${side}`), other: message(`side.${OTHER[side]}`) });
  const covered = Math.max(...[passages.before, passages.after].map(({ exact, near }) => exact.share + near.share));
  const quotes = [quotations?.before, quotations?.after].some((side) => side !== undefined && quotesTheOther(side));
  if (quotes && covered >= QUOTED) return message("suggestion.report");
  return covered >= MUCH ? message("suggestion.common") : null;
}

/** @param {import("../../pkg/word_for_word.js").QuotationSide} side */
function quotesTheOther({ quotations }) {
  for (const { short, verdict } of rows(quotations, "quotations")) {
    if (short === 0 && VERDICTS[verdict] !== "absent") return true;
  }
  return false;
}
