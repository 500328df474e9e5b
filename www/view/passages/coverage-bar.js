/**
 * How much of a text the other one has: in numbers, and as a bar.
 */

import { make, makeSvg } from "../common/dom.js";

/** @typedef {import("../../model/passages.js").FoundSide} FoundSide */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../messages/keys.js").Say} Say */

/**
 * @param {Side} side
 * @param {FoundSide} found
 * @param {number} words of the text
 * @param {Say} say
 * @param {(share: number) => string} sayPercent
 * @param {string} without what of the text is left out, and counted nowhere
 */
export function drawCoverage(side, { exact, near }, words, say, sayPercent, without) {
  const part = exact.words + near.words;
  const share = make("b", "share", sayPercent(words === 0 ? 0 : part / words));
  const bar = makeSvg("svg", { class: "bar", viewBox: "0 0 1 1", preserveAspectRatio: "none", "aria-hidden": "true" });
  bar.append(
    makeSvg("rect", { class: "exact", x: 0, y: 0, width: exact.share, height: 1 }),
    makeSvg("rect", { class: "near", x: exact.share, y: 0, width: near.share, height: 1 }),
  );
  const kinds = say("coverage.kinds", { exact: sayPercent(exact.share), near: sayPercent(near.share) });
  const note = make("small", "", say("coverage.words", { part, n: words }), make("br"), kinds);
  if (without !== "") note.append(make("br"), without);
  return make("p", "coverage", say(`side.${side}`), " ", share, bar, note);
}
