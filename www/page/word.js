/**
 * The keys of every word: nothing here runs, nor is it ever loaded. What few readers need is said in modules of its own, of the same form as
 * `words.js`, loaded with what says it.
 *
 * @template {string} First those of `words.js`
 * @typedef {First | import("./words-page.js").PageWord | import("./words-changes.js").ChangesWord | import("./words-marks.js").MarksWord
 *   | import("./words-lexicon.js").LexiconWord | import("./words-reuse.js").ReuseWord | import("./words-keys.js").KeysWord
 *   | import("./words-documents.js").DocumentWord | import("./words-element.js").ElementWord | import("./words-nearest.js").NearestWord
 *   | import("./words-deceptive.js").DeceptiveWord
 *   | import("./words-export.js").ExportWord | import("./words-failures.js").FailureWord | import("./words-samples.js").SampleWord | import("./words-update.js").UpdateWord | import("./words-length.js").LengthWord} Word
 */

export {};
