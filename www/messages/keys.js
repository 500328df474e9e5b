/**
 * Types of messages: their keys, their form in a catalogue, and the function that formats them. It has no code and is never loaded.
 */

/**
 * One text, or one text for each plural category of the value `n`.
 * @typedef {string | Partial<Record<Intl.LDMLPluralRule, string>>} Entry
 */

/** @typedef {Record<string, Entry>} Catalogue */

/**
 * The keys of all catalogues. A catalogue declares its own keys, so a misspelt key is a type error.
 * @typedef {import("./en/common.js").CommonKey
 *   | import("./en/page.js").PageKey
 *   | import("./en/changes.js").ChangesKey
 *   | import("./en/passages-and-quotations.js").ReuseKey
 *   | import("./en/exclusions.js").ExclusionKey
 *   | import("./en/documents.js").DocumentKey
 *   | import("./en/export.js").ExportKey
 *   | import("./en/embed.js").EmbedKey
 *   | import("./en/element.js").ElementKey} MessageKey
 */

/**
 * Formats the message of a key. Values fill the placeholders; a number `n` also chooses the plural form.
 * @typedef {(key: MessageKey, values?: Record<string, string | number>) => string} FormatMessage
 */

export {};
