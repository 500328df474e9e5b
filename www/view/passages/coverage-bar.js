/**
 * How much of a text the other one has: in numbers, and as a bar.
 */

import { make, makeSvg } from "../common/dom.js";

/** @typedef {import("../../model/passages.js").FoundSide} FoundSide */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../messages/keys.js").FormatMessage} FormatMessage */

/**
 * @param {Side} side
 * @param {FoundSide} found
 * @param {number} words of the text
 * @param {FormatMessage} message
 * @param {(share: number) => string} formatPercent
 * @param {string} without what of the text is left out, and counted nowhere
 */
export function drawCoverage(side, { exact, near }, words, message, formatPercent, without) {
  const part = exact.words + near.words;
  const share = make("b", "share", formatPercent(words === 0 ? 0 : part / words));
  const bar = makeSvg("svg", { class: "bar", viewBox: "0 0 1 1", preserveAspectRatio: "none", "aria-hidden": "true" });
  bar.append(
    makeSvg("rect", { class: "exact", x: 0, y: 0, width: exact.share, height: 1 }),
    makeSvg("rect", { class: "near", x: exact.share, y: 0, width: near.share, height: 1 }),
  );
  const kinds = message("coverage.kinds", { exact: formatPercent(exact.share), near: formatPercent(near.share) });
  const note = make("small", "", message("coverage.words", { part, n: words }), make("br"), kinds);
  if (without !== "") note.append(make("br"), without);
  return make("p", "coverage", message(`side.${side}`), " ", share, bar, note);
}
