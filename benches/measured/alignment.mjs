/**
 * Measures how well a comparison finds the words that an editor kept and moved: the F1 of the pairs of words.
 */

import { f1, wordPairs, words } from "../../tests/eval/agreement.mjs";
import { equal, moved } from "../../tests/eval/answers.mjs";
import { loadModule } from "../../tests/eval/module.mjs";
import { SPANS } from "../peers/accuracy.mjs";
import { readPairs } from "./notation.mjs";

/** @typedef {import("../../tests/eval/agreement.mjs").Pair} Pair */
/** @typedef {{ kept: Pair[], moved: Pair[] }} Found spans of both texts that a comparison calls equal and moved */
/** @typedef {{ kept: number, moved: number | null, places: number }} Score `moved`: `null` if nothing was moved and nothing is called moved */
/** @typedef {{ name: string, what: string, words: number, places: number, scores: Record<string, Score> }} PairScores `places`: those of the editor */

/** @returns {Promise<PairScores[]>} the scores of Word for Word and of each peer, by name */
export async function measureAlignment() {
  const module = await loadModule();
  const ours = (/** @type {string} */ before, /** @type {string} */ after) => {
    const { changes } = module.compare(before, after, {});
    return { kept: equal(changes), moved: moved(changes) };
  };
  return (await readPairs()).map(({ name, what, edited }) => {
    /** @type {Record<string, Score>} */
    const scores = { "Word for Word": score(edited, ours(edited.before, edited.after)) };
    for (const peer of SPANS) {
      scores[peer.name] = score(edited, { kept: peer.equal(edited.before, edited.after), moved: [] });
    }
    const lengths = /** @type {const} */ ([words(edited.before).length, words(edited.after).length]);
    return { name, what, words: lengths[0], places: changedPlaces(edited.kept, ...lengths), scores };
  });
}

/** @param {import("./notation.mjs").Edited} edited @param {Found} found @returns {Score} */
function score(edited, found) {
  const [before, after] = [words(edited.before), words(edited.after)];
  const kept = wordPairs(found.kept, before, after);
  const passages = wordPairs(found.moved, before, after);
  return {
    kept: f1(kept, edited.kept),
    moved: edited.moved.size + passages.size === 0 ? null : f1(passages, edited.moved),
    places: changedPlaces(kept, before.length, after.length),
  };
}

/**
 * Counts the runs of changed words that a reader has to look at: the gaps between kept words that are not empty in both texts.
 * @param {Set<string>} kept
 * @param {number} before words of each text
 * @param {number} after
 */
function changedPlaces(kept, before, after) {
  const pairs = [...kept].map((pair) => /** @type {[number, number]} */ (pair.split(" ").map(Number)));
  pairs.sort(([one], [other]) => one - other);
  let [places, nextBefore, nextAfter] = [0, 0, 0];
  for (const [one, other] of [...pairs, [before, after]]) {
    if (one > nextBefore || other > nextAfter) places += 1;
    [nextBefore, nextAfter] = [Number(one) + 1, Number(other) + 1];
  }
  return places;
}
