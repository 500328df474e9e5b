/**
 * Types of messages: the keys of all catalogues, and what formats them. Holds no code and is never loaded.
 *
 * @typedef {string | Partial<Record<Intl.LDMLPluralRule, string>>} Entry one text, or one for each plural category of the value `n`
 * @typedef {Record<string, Entry>} Catalogue
 * @typedef {import("./en/common.js").CommonKey | import("./en/page.js").PageKey | import("./en/changes.js").ChangesKey
 *   | import("./en/passages-and-quotations.js").ReuseKey | import("./en/exclusions.js").ExclusionKey
 *   | import("./en/documents.js").DocumentKey | import("./en/export.js").ExportKey | import("./en/embed.js").EmbedKey
 *   | import("./en/element.js").ElementKey} MessageKey
 * @typedef {(key: MessageKey, values?: Record<string, string | number>) => string} FormatMessage
 */

export {};
