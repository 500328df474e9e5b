/** The functions that check a report against its sources, made of a function that performs tasks. */

/** @import { CheckTask } from "../engine/task.js" */
/** @import { Check, CheckFunction, Checker, Options, Source, SourcedCheck } from "./types.js" */
/** @typedef {(task: CheckTask, signal: AbortSignal | undefined) => Promise<Check>} Perform */

/**
 * Returns the function `check`.
 * @param {Perform} perform
 * @returns {CheckFunction}
 */
export function checkWith(perform) {
  return (report, sources, { options, ...how } = {}) => checkerWith(perform, sources, options).check(report, how);
}

/**
 * Returns a checker of sources, without the function that closes it.
 * @param {Perform} perform
 * @param {Source[]} sources
 * @param {Options | null} [options]
 * @returns {Omit<Checker, "close">}
 */
export function checkerWith(perform, sources, options = null) {
  const given = sources.map((source) => (typeof source === "string" ? { text: source } : source));
  const texts = given.map(({ text }) => text);
  return {
    check: async (report, { quotations = null, signal } = {}) => {
      const check = await perform({ report, sources: texts, quotations, options }, signal);
      return named(check, given);
    },
  };
}

/**
 * Gives the sources of a check the names with which they were given.
 * @param {Check} check
 * @param {{ id?: string, title?: string }[]} given
 * @returns {SourcedCheck}
 */
function named(check, given) {
  const sources = check.sources.map((source, index) => {
    const { id = null, title = null } = given[index] ?? {};
    return { id, title, ...source };
  });
  return { ...check, sources };
}
