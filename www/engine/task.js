/** Performs one task with a started engine: in the worker, in the page or in Node.js. */

import { EngineError, reasonNotCompared } from "./failure-reason.js";
import { findWordEnds } from "./words.js";

/** @import { Check, Comparison, ComparisonJSON, Options, Series, Span } from "../pkg/word_for_word.js" */
/** @import { Engine } from "./module.js" */
/**
 * A comparison of two texts.
 * @typedef {object} CompareTask
 * @property {string} before
 * @property {string} after
 * @property {Options | null} options
 * @property {"tables" | "json"} [output] `json`: the exchange form, which requires the build `whole`
 */
/**
 * A check of a report against its sources, which requires the build `whole`.
 * @typedef {object} CheckTask
 * @property {string} report
 * @property {string[]} sources
 * @property {string[] | Span[] | null} quotations `null` for those between the marks of the report
 * @property {Options | null} options
 */
/**
 * The history of a text in many versions, which requires the build `whole`.
 * @typedef {object} SeriesTask
 * @property {string[]} texts
 * @property {Options | null} options
 */
/** @typedef {CompareTask | CheckTask | SeriesTask} Task */

/**
 * The sources of the last check, ready for another report. One report after the other is checked against the same sources.
 * @type {{ engine: Engine, sources: string[], options: string, checker: InstanceType<NonNullable<Engine["Checker"]>> } | null}
 */
let last = null;

/**
 * Compares two texts, checks a report, or follows a text through its versions.
 * @param {Engine} engine unless the error's reason is `refused`, it must not be used again after an error
 * @param {Task} task
 * @returns {Comparison | ComparisonJSON | Check | Series}
 * @throws {EngineError}
 */
export function perform(engine, task) {
  try {
    if ("sources" in task) return check(engine, task);
    if ("texts" in task) return follow(engine, task);
    const { before, after, options, output } = task;
    const comparison = engine.compare(before, after, options, findWordEnds(before, after));
    if (output !== "json") return comparison;
    if (engine.toJSON === undefined) throw new Error("The exchange form requires the whole engine.");
    return engine.toJSON(comparison);
  } catch (error) {
    last = null;
    const detail = error instanceof Error ? error.message : String(error);
    throw new EngineError(reasonNotCompared(error, engine.memory), detail);
  }
}

/** @param {Engine} engine @param {CheckTask} task */
function check(engine, { report, sources, quotations, options }) {
  if (engine.Checker === undefined) throw new Error("A check requires the whole engine.");
  const key = JSON.stringify(options);
  const isSame =
    last?.engine === engine &&
    last.options === key &&
    last.sources.length === sources.length &&
    last.sources.every((text, index) => text === sources[index]);
  if (last === null || !isSame) {
    last?.checker.free();
    last = null;
    last = { engine, sources: [...sources], options: key, checker: new engine.Checker(sources, options) };
  }
  return last.checker.check(report, quotations);
}

/** @param {Engine} engine @param {SeriesTask} task */
function follow({ series }, { texts, options }) {
  if (series === undefined) throw new Error("A series requires the whole engine.");
  return series(texts, options);
}

/** Returns the code units of all texts of a task. @param {Task} task */
export function lengthOf(task) {
  if ("before" in task) return task.before.length + task.after.length;
  const texts = "texts" in task ? task.texts : [task.report, ...task.sources];
  return texts.reduce((sum, text) => sum + text.length, 0);
}
