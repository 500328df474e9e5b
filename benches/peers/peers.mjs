/**
 * Runs the JavaScript libraries that are widely used to compare texts, each in its typical way.
 *
 * `reach` is the largest text, in words, on which a library is run for each kind of edits. `limits` gives the reason in the report.
 */

import { diffWordsWithSpace } from "diff";
import DiffMatchPatch from "diff-match-patch";
import { diff as myers } from "fast-myers-diff";

/** @typedef {import("../cases.mjs").Kind} Kind */
/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {(before: string, after: string) => unknown} run
 * @property {Record<Kind, number>} reach
 * @property {string} how the call that is measured
 * @property {string} limits why it is not run on more
 */

/** A token: a word, a run of white space, or a punctuation mark. */
export const TOKEN = /[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}_\s]/gu;

/** @param {string} before @param {string} after */
function internedMyers(before, after) {
  /** @type {Map<string, number>} */
  const ids = new Map();
  const [one, other] = [before, after].map((text) => {
    const tokens = text.match(TOKEN) ?? [];
    const interned = new Uint32Array(tokens.length);
    tokens.forEach((token, at) => {
      let id = ids.get(token);
      if (id === undefined) {
        id = ids.size;
        ids.set(token, id);
      }
      interned[at] = id;
    });
    return interned;
  });
  return [...myers(one, other)];
}

const dmp = new DiffMatchPatch();

/** @type {readonly Contender[]} */
export const PEERS = [
  {
    name: "diff",
    how: "npm diff 9, diffWordsWithSpace",
    limits: "one run of moved-60000 took 16 seconds, one of unrelated texts minutes",
    run: diffWordsWithSpace,
    reach: { few: 60_000, growth: 0, moved: 10_000, heavy: 10_000, unrelated: 0 },
  },
  {
    name: "diff-match-patch",
    how: "diff_main with its defaults, which compares characters",
    limits: "beyond these lengths its own clock stops it after a second, with a coarse result",
    run: (before, after) => dmp.diff_main(before, after),
    reach: { few: 10_000, growth: 0, moved: 1_000, heavy: 1_000, unrelated: 0 },
  },
  {
    name: "fast-myers-diff",
    how: "diff on regex tokens, interned to numbers",
    limits: "one run of heavy-60000 took 15 seconds, one of unrelated-20000 took 19",
    run: internedMyers,
    reach: { few: 60_000, growth: 100_000, moved: 60_000, heavy: 10_000, unrelated: 0 },
  },
];
