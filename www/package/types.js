/**
 * The types that the package's entries for browsers and for Node.js share.
 *
 * @typedef {import("../pkg/word_for_word.js").Comparison} Comparison
 * @typedef {import("../pkg/word_for_word.js").ComparisonJSON} ComparisonJSON
 * @typedef {import("../pkg/word_for_word.js").Options} Options
 * @typedef {import("../engine/failure-reason.js").FailureReason} FailureReason
 * @typedef {import("../model/segments.js").Segment} Segment
 */
/**
 * How to run one comparison.
 * @typedef {object} CompareOptions
 * @property {AbortSignal} [signal] rejects the promise with the signal's reason
 * @property {"tables" | "json"} [output] `tables`, the default: typed arrays; `json`: plain objects, for `JSON.stringify`
 */
/**
 * Compares two texts. Spans are in UTF-16 code units, so `before.slice(start, end)` is the text of a span. Rejects with an `EngineError`
 * whose message names the option, what was given and what is allowed.
 * @typedef {{
 *   (before: string, after: string, options: Options | null | undefined, how: CompareOptions & { output: "json" }): Promise<ComparisonJSON>,
 *   (before: string, after: string, options?: Options | null, how?: CompareOptions & { output?: "tables" }): Promise<Comparison>,
 * }} Compare
 */
/**
 * A comparer. It compares one pair of texts after the other.
 * @typedef {object} Comparer
 * @property {Compare} compare
 * @property {() => void} close Ends the worker, if there is one. Requests without an answer are rejected with an `AbortError`.
 */
/**
 * How to create a comparer.
 * @typedef {object} ComparerOptions
 * @property {Worker | string | URL | false} [worker] in browsers: a worker that runs `word-for-word/worker`, the address of its script, or
 *   `false` for none. By default the package's own worker; where it cannot start, the comparer runs in the page.
 * @property {string | URL | WebAssembly.Module} [module] the WebAssembly module or its address, if it is not in the package's `pkg/`
 */

/** Returns the error with which a closed comparer rejects. */
export function closedError() {
  return new DOMException("The comparer was closed.", "AbortError");
}
