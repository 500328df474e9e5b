/**
 * Measures run times, their medians, and the stages that the module reports. Runs in Node.js and in browsers.
 */

import { cases, texts } from "./cases.mjs";
import { load } from "./ours.mjs";
import { PEERS } from "./peers/peers.mjs";

/** @typedef {import("./cases.mjs").Case} Case */
/**
 * @typedef {object} Timing
 * @property {number} median milliseconds
 * @property {number} runs
 * @property {Record<string, number>} stages medians, by name, in the order in which they first ran
 * @property {number} rest the median of the time outside of all stages: passing the texts in and the result out
 */
/** @typedef {Case & { changes: Timing, all: Timing, passages: Timing, peers: Record<string, Timing | null> }} Measured */
/** @typedef {{ words: number, changes: number, all: number, texts: number }} MemoryUse bytes, for two texts of so many words */
/** @typedef {{ only?: string | undefined, quick?: boolean }} Choice */

/** Time limit in milliseconds for all runs of a cell of the table. The first run is never cut short. */
const BUDGET = { whole: 2_500, quick: 600 };
const PREFIX = "word-for-word:";
const WITH_PASSAGES = { passages: true, quotations: true };

/** Short texts need many runs: their times vary, and the browser optimizes a module during its first runs. @param {number} words */
function runsFor(words) {
  if (words <= 1_000) return 200;
  return words <= 100_000 ? 30 : 7;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = /** @type {number} */ (sorted[middle]);
  return sorted.length % 2 === 1 ? upper : (upper + /** @type {number} */ (sorted[middle - 1])) / 2;
}

/**
 * @param {() => unknown} run
 * @param {number} runs how often at most
 * @param {number} budget
 * @returns {Timing}
 */
function time(run, runs, budget) {
  /** @type {ReturnType<typeof once>[]} */
  const samples = [];
  const started = performance.now();
  for (let n = 0; n <= runs; n += 1) {
    const sample = once(run);
    // The first run is a warm-up if there is time for another.
    if (n > 0 || sample.total > budget / 2) samples.push(sample);
    if (samples.length > 0 && performance.now() - started + sample.total > budget) break;
  }
  const names = new Set(samples.flatMap(({ stages }) => Object.keys(stages)));
  return {
    median: median(samples.map(({ total }) => total)),
    runs: samples.length,
    stages: Object.fromEntries(
      [...names].map((name) => [name, median(samples.map(({ stages }) => stages[name] ?? 0))]),
    ),
    rest: median(samples.map(({ rest }) => rest)),
  };
}

/** @param {() => unknown} run */
function once(run) {
  performance.clearMeasures();
  const start = performance.now();
  run();
  const total = performance.now() - start;
  /** @type {Record<string, number>} */
  const stages = {};
  let [inStages, until] = [0, 0];
  const entries = performance.getEntriesByType("measure").filter(({ name }) => name.startsWith(PREFIX));
  // In the order of their starts. The time of nested stages is counted once.
  for (const { name, startTime, duration } of entries.sort((one, other) => one.startTime - other.startTime)) {
    const stage = name.slice(PREFIX.length);
    stages[stage] = (stages[stage] ?? 0) + duration;
    inStages += Math.max(0, startTime + duration - Math.max(startTime, until));
    until = Math.max(until, startTime + duration);
  }
  performance.clearMeasures();
  return { total, stages, rest: total - inStages };
}

/**
 * Runs every chosen case.
 * @param {Choice} choice
 * @param {(measured: Measured) => void} [each] is called after each case
 * @returns {Promise<Measured[]>}
 */
export async function measureCases(choice, each = () => {}) {
  const budget = choice.quick === true ? BUDGET.quick : BUDGET.whole;
  const { compare } = await load();
  const done = [];
  for (const which of cases(choice)) {
    const { before, after } = texts(which);
    const runs = runsFor(which.words);
    /** @type {Measured} */
    const measured = {
      ...which,
      changes: time(() => compare(before, after, {}), runs, budget),
      all: time(() => compare(before, after, { shared: true }), runs, budget),
      passages: time(() => compare(before, after, WITH_PASSAGES), runs, budget),
      peers: {},
    };
    for (const { name, run, reach } of PEERS) {
      const within = which.words <= reach[which.kind];
      measured.peers[name] = within ? time(() => run(before, after), runs, budget) : null;
    }
    each(measured);
    done.push(measured);
  }
  return done;
}

/**
 * Measures the size to which the module's memory grows for two texts of the given length, each time in a new instance.
 * @param {number} words
 * @returns {Promise<MemoryUse>}
 */
export async function measureMemory(words) {
  const { before, after } = texts({ kind: "growth", words });
  const changes = await load();
  changes.compare(before, after, {});
  const all = await load();
  all.compare(before, after, { shared: true });
  return {
    words,
    changes: changes.memory.buffer.byteLength,
    all: all.memory.buffer.byteLength,
    texts: before.length + after.length,
  };
}
