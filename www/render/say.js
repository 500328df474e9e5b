/**
 * The words that what is drawn needs. Whoever has it drawn gives them, in the reader's language.
 *
 * @typedef {"side.before" | "side.after" | "pane.before" | "pane.after"
 *   | "break.deleted" | "break.inserted" | "move.away" | "move.here"
 *   | "list.becomes" | "list.dropped" | "list.added" | "list.joined" | "list.split" | "list.spacing" | "list.away" | "list.here" | "list.coarse"
 *   | "count.words" | "count.times" | "phrase.once" | "phrase.times"} Word
 * @typedef {(word: Word, values?: Record<string, string | number>) => string} Say
 */

export {};
