/**
 * The keys of every word: nothing here runs, nor is it ever loaded. What few readers need is said in modules of its own, of the same form as
 * `words.js`, loaded with what says it.
 *
 * @template {string} First those of `words.js`
 * @typedef {First | import("./en/page.js").PageWord | import("./en/words-changes.js").ChangesWord | import("./en/changes.js").MarksWord
 *   | import("./en/words-lexicon.js").LexiconWord | import("./en/passages-and-quotations.js").ReuseWord | import("./en/words-keys.js").KeysWord
 *   | import("./en/documents.js").DocumentWord | import("./en/element.js").ElementWord | import("./en/words-nearest.js").NearestWord
 *   | import("./en/words-deceptive.js").DeceptiveWord
 *   | import("./en/export.js").ExportWord | import("./en/words-failures.js").FailureWord | import("./en/words-samples.js").SampleWord | import("./en/words-update.js").UpdateWord | import("./en/words-length.js").LengthWord} Word
 */

export {};
