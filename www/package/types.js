/**
 * The types that the package's entries for browsers and for Node.js share.
 *
 * @typedef {import("../pkg/word_for_word.js").Check} Check
 * @typedef {import("../pkg/word_for_word.js").CheckedQuotation} CheckedQuotation
 * @typedef {import("../pkg/word_for_word.js").Comparison} Comparison
 * @typedef {import("../pkg/word_for_word.js").ComparisonJSON} ComparisonJSON
 * @typedef {import("../pkg/word_for_word.js").Options} Options
 * @typedef {import("../pkg/word_for_word.js").Series} Series
 * @typedef {import("../pkg/word_for_word.js").Span} Span
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

/**
 * A source of a report: its text, or its text with names that the result repeats.
 * @typedef {string | { text: string, id?: string, title?: string }} Source
 */
/**
 * How to check one report.
 * @typedef {object} CheckHow
 * @property {string[] | Span[] | null} [quotations] the quotations, if they are not those between the marks of the report: spans of it, or
 *   strings, which need not occur in it
 * @property {AbortSignal} [signal] rejects the promise with the signal's reason
 */
/**
 * The quotations and passages of a report, each with its sources. Each source has the `id` and `title` that it was given.
 * @typedef {Omit<Check, "sources"> & { sources: (Check["sources"][number] & { id: string | null, title: string | null })[] }} SourcedCheck
 */
/**
 * Checks the quotations and passages of a report against its sources. Spans are in UTF-16 code units. Rejects with an `EngineError`.
 * @typedef {(report: string, sources: Source[], how?: CheckHow & { options?: Options | null }) => Promise<SourcedCheck>} CheckFunction
 */
/**
 * Sources that are ready for one report after the other.
 * @typedef {object} Checker
 * @property {(report: string, how?: CheckHow) => Promise<SourcedCheck>} check
 * @property {() => void} close Ends the worker, if there is one. Requests without an answer are rejected with an `AbortError`.
 */
/** @typedef {ComparerOptions & { options?: Options | null }} CheckerOptions how to create a checker, and what it ignores */

/**
 * Follows the sentences and words of a text through its versions, given from the oldest to the newest.
 * @typedef {(texts: readonly string[], options?: Options | null, how?: { signal?: AbortSignal }) => Promise<Series>} SeriesFunction
 */

/** Returns the error with which a closed comparer rejects. */
export function closedError() {
  return new DOMException("The comparer was closed.", "AbortError");
}
