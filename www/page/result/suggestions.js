/**
 * Suggestions above the result: another view for two texts that are not versions of each other, and notices on what the texts contain.
 *
 * Loaded when the passages are known, or when a part of a text is excluded.
 */

import { REUSE_MESSAGES } from "../../messages/en/passages-and-quotations.js";
import { message, register } from "../../messages/messages.js";
import { containedSide, readPassages } from "../../model/passages.js";
import { VERDICTS } from "../../model/quotations.js";
import { count, rows } from "../../model/tables.js";
import { OTHER, SIDES } from "../../model/texts.js";
import { find, make, makeButton } from "../../view/common/dom.js";
import { hasExclusions } from "../exclusions/exclusions.js";
import { loadSheet } from "../stylesheets.js";

/** @import { QuotationSide } from "../../pkg/word_for_word.js" */
/** @import { Comparison, Texts } from "../../model/texts.js" */
/** @import { View } from "./result.js" */

register(REUSE_MESSAGES);

/** The share of either text that is in order in the other, from which they count as versions. */
const VERSIONS = 0.5;

/** The share of a text that must be common for a suggestion, and the share if one text quotes the other. */
const COMMON = 0.3;
const COMMON_WITH_QUOTATIONS = 0.08;

const text = make("span");
const button = makeButton("");
const suggestion = make("p", "offer for-changes", text, " ", button);
let accept = () => {};
button.addEventListener("click", () => accept());

/**
 * Shows the suggestions and notices for a result.
 * @param {Texts} texts the texts without excluded ranges
 * @param {Comparison | null} comparison with its passages; `null` while they are not there
 * @param {(view: View) => void} show called to show a view
 */
export async function showSuggestions(texts, comparison, show) {
  // Optional: without the style sheet more of the page is printed.
  loadSheet(new URL("../print.css", import.meta.url)).catch(() => {});
  const passages = comparison?.passages;
  // A notice that is shown must be updated, even if the comparison has found nothing.
  if (comparison?.deceptive?.names.length || document.querySelector("[data-name=deceptive]") !== null)
    import("./characters-panel.js").then(({ showDeceptive }) => showDeceptive(texts, comparison, show)).catch(() => {});
  if (comparison !== null && passages && count(passages.passages, "passages") > 0) {
    suggestPassages(comparison, () => show("shared"));
  } else if (passages) suggestion.remove();
  const lists = passages ? passages.before.lists.length + passages.after.lists.length : 0;
  if (lists === 0 && !hasExclusions() && document.querySelector(".exclusions") === null) return;
  (await import("../exclusions/exclusion-notes.js")).showExclusionNotes(texts, comparison);
}

/** Counts the passages, and the quotations that have an entry of their own. @param {Comparison} comparison */
export function countReuse({ passages, quotations }) {
  let n = 0;
  for (const side of [quotations?.before, quotations?.after]) {
    if (side === undefined) continue;
    for (const { short, outer } of rows(side.quotations, "quotations")) if (short + outer === 0) n += 1;
  }
  return { shared: passages ? count(passages.passages, "passages") : 0, quotations: n };
}

/**
 * Suggests the view of passages, if it suits the texts better.
 * @param {Comparison} comparison
 * @param {() => void} show
 */
function suggestPassages(comparison, show) {
  const sentence = suggestionFor(comparison);
  if (sentence === null) {
    suggestion.remove();
    return;
  }
  accept = show;
  button.textContent = message("suggestion.shared");
  if (suggestion.isConnected && text.textContent === sentence) return;
  text.textContent = sentence;
  find("#toolbar", HTMLElement).after(suggestion);
  find("#announcement", HTMLElement).textContent = sentence;
}

/** @param {Comparison} comparison */
function suggestionFor(comparison) {
  const { statistics, passages, quotations } = comparison;
  const inOrder = Math.min(...SIDES.map((side) => statistics[side].kept / Math.max(1, statistics[side].words)));
  if (passages === null || inOrder >= VERSIONS) return null;
  const contained = containedSide(statistics, readPassages(comparison)?.longest ?? null);
  if (contained !== null) {
    const other = message(`side.${OTHER[contained]}`);
    return message("suggestion.contained", { side: message(`side.${contained}`), other });
  }
  const common = Math.max(...[passages.before, passages.after].map(({ exact, near }) => exact.share + near.share));
  const quotes = [quotations?.before, quotations?.after].some((side) => side !== undefined && quotesOther(side));
  if (quotes && common >= COMMON_WITH_QUOTATIONS) return message("suggestion.report");
  return common >= COMMON ? message("suggestion.common") : null;
}

/** Returns whether a quotation of some length is in the other text. @param {QuotationSide} side */
function quotesOther({ quotations }) {
  for (const { short, verdict } of rows(quotations, "quotations")) {
    if (short === 0 && VERDICTS[verdict] !== "absent") return true;
  }
  return false;
}
