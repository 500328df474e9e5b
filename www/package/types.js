/**
 * What the engine's entries have in common, for browsers and for Node.js.
 *
 * @typedef {import("../pkg/word_for_word.js").Comparison} Comparison
 * @typedef {import("../pkg/word_for_word.js").ComparisonJSON} ComparisonJSON
 * @typedef {import("../pkg/word_for_word.js").Options} Options
 */
/**
 * Compares texts, one pair after the other.
 * @typedef {object} Comparer
 * @property {(before: string, after: string, options?: Options | null, how?: How) => Promise<Comparison>} compare
 *   Compares two texts. Rejects with an `Error` that says what is allowed where a text is no string or an option cannot be.
 * @property {(comparison: Comparison) => Promise<ComparisonJSON>} toJSON The comparison as plain data, for `JSON.stringify`.
 * @property {() => void} close Ends the worker, if there is one; what has not been answered is rejected with an `AbortError`.
 */
/**
 * How a comparison is asked for.
 * @typedef {object} How
 * @property {AbortSignal} [signal] rejects the promise with the signal's reason when the answer is no longer wanted
 */
/**
 * How a comparer is made. Every member is optional.
 * @typedef {object} Setup
 * @property {Worker | string | URL | false} [worker] in browsers: a worker that runs `word-for-word/worker`, or the address of its script, or
 *   `false` for none. Left out it is the package's own; where that cannot be started, the comparer runs in the page.
 * @property {string | URL | WebAssembly.Module} [module] the WebAssembly module or its address, if it is not where the package has it
 */

/** What a closed comparer, or one asked to stop, answers with. */
export function closed() {
  return new DOMException("The comparer was closed.", "AbortError");
}
