/**
 * Draws the share of a text that is also in the other: in numbers, and as a bar.
 */

import { make, makeSvg } from "../common/dom.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { SidePassages } from "../../model/passages.js" */
/** @import { Side } from "../../model/texts.js" */

/**
 * @param {Side} side
 * @param {SidePassages} passages
 * @param {number} words the number of words in the text
 * @param {FormatMessage} message
 * @param {(share: number) => string} formatPercent
 * @param {string} exclusions a sentence on the excluded ranges of the text, which are not counted; empty for none
 */
export function drawCoverage(side, { exact, near }, words, message, formatPercent, exclusions) {
  const shared = exact.words + near.words;
  const share = make("b", "share", formatPercent(words === 0 ? 0 : shared / words));
  const bar = makeSvg("svg", { class: "bar", viewBox: "0 0 1 1", preserveAspectRatio: "none", "aria-hidden": "true" });
  bar.append(
    makeSvg("rect", { class: "exact", x: 0, y: 0, width: exact.share, height: 1 }),
    makeSvg("rect", { class: "near", x: exact.share, y: 0, width: near.share, height: 1 }),
  );
  const kinds = message("coverage.kinds", { exact: formatPercent(exact.share), near: formatPercent(near.share) });
  const note = make("small", "", message("coverage.words", { part: shared, n: words }), make("br"), kinds);
  if (exclusions !== "") note.append(make("br"), exclusions);
  return make("p", "coverage", message(`side.${side}`), " ", share, bar, note);
}
