/**
 * Runs the libraries whose accuracy is compared: those that compare texts, for the spans that each calls equal, in UTF-16 code units; and
 * one that rates how much of a quotation a source contains.
 */

import { diffWordsWithSpace } from "diff";
import DiffMatchPatch from "diff-match-patch";
import { diff as myers } from "fast-myers-diff";
import { partial_ratio as partialRatio } from "fuzzball";
import { TOKEN } from "./peers.mjs";

/** @typedef {import("../../tests/eval/agreement.mjs").Pair} Pair */
/** @typedef {{ name: string, equal: (before: string, after: string) => Pair[] }} SpanFinder */

/**
 * Returns the spans of the equal pieces of an edit script.
 * @param {{ text: string, side: "both" | "before" | "after" }[]} pieces in order
 */
function equalSpans(pieces) {
  /** @type {Pair[]} */
  const spans = [];
  let [before, after] = [0, 0];
  for (const { text, side } of pieces) {
    if (side === "both") spans.push([before, before + text.length, after, after + text.length]);
    if (side !== "after") before += text.length;
    if (side !== "before") after += text.length;
  }
  return spans;
}

const dmp = new DiffMatchPatch();
const SIDES = /** @type {const} */ ({ [-1]: "before", 0: "both", 1: "after" });

/** @type {readonly SpanFinder[]} */
export const SPANS = [
  {
    name: "diff",
    equal: (before, after) =>
      equalSpans(
        diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
          text: value,
          side: added ? "after" : removed ? "before" : "both",
        })),
      ),
  },
  {
    name: "diff-match-patch",
    equal: (before, after) => {
      const script = dmp.diff_main(before, after);
      dmp.diff_cleanupSemantic(script);
      return equalSpans(script.map(([operation, text]) => ({ text, side: SIDES[operation] })));
    },
  },
  {
    name: "fast-myers-diff",
    equal: (before, after) => {
      const [one, other] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
      /** @type {{ text: string, side: "both" | "before" | "after" }[]} */
      const pieces = [];
      let at = 0;
      for (const [from, to, otherFrom, otherTo] of myers(one, other)) {
        pieces.push({ text: one.slice(at, from).join(""), side: "both" });
        pieces.push({ text: one.slice(from, to).join(""), side: "before" });
        pieces.push({ text: other.slice(otherFrom, otherTo).join(""), side: "after" });
        at = to;
      }
      return equalSpans([...pieces, { text: one.slice(at).join(""), side: "both" }]);
    },
  },
];

/**
 * Returns how well the best place of a source matches a quotation, in percent.
 * @param {string} quoted
 * @param {string} source
 * @returns {number}
 */
export function fuzzyRatio(quoted, source) {
  return partialRatio(quoted, source, { full_process: false });
}
