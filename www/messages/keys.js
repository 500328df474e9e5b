/**
 * The words that what is drawn needs. Whoever has it drawn gives them, in the reader's language.
 *
 * @typedef {"side.before" | "side.after" | "pane.before" | "pane.after"
 *   | "break.deleted" | "break.inserted" | "same.other" | "same.missing"
 *   | "move.away" | "move.here" | "move.away.up" | "move.away.down" | "move.here.up" | "move.here.down" | "move.away.hint" | "move.here.hint"
 *   | `bearing.${import("../pkg/word_for_word.js").BearingName}` | `group.${import("../model/bearings.js").Group}`
 *   | "list.becomes" | "list.dropped" | "list.added" | "list.joined" | "list.split" | "list.spacing" | "list.around" | "list.spoken" | "list.spoken.bears" | "list.coarse"
 *   | "list.away" | "list.here" | "list.away.up" | "list.away.down" | "list.here.up" | "list.here.down" | "list.edited"
 *   | "list.both" | "list.end" | "list.paragraph" | "list.paragraphs" | "list.count" | "fold.sentences" | "fold.show" | "fold.hide"
 *   | "nearest.after" | "nearest.after.of" | "nearest.before" | "nearest.before.of" | "count.words"
 *   | "deceptive.character" | "deceptive.letter" | "deceptive.rest" | "deceptive.elsewhere" | "deceptive.place"} ChangesWord
 * @typedef {"coverage.words" | "coverage.kinds" | "coverage.without" | "left.back" | "strip.before" | "strip.after" | "strip.all" | "strip.at"
 *   | "passage.words" | "passage.exact" | "passage.near" | "passage.more" | "passage.only" | "passage.others" | "passage.also"
 *   | "passage.unquoted" | "passage.unquoted.note" | "passage.differs" | "passage.gap" | "passage.ours"
 *   | "place.paragraph" | "left.title" | "shared.none" | "shared.hint" | "filter.none" | "filter.title" | `filter.${import("../view/passages/passage-list.js").Filter}`} SharedWord
 * @typedef {"quote.pieces" | "quote.nested" | "quote.go" | "quote.exchanged" | "quote.added" | "quote.dropped" | "quote.form"
 *   | "quote.swallowed" | "quote.skipped" | "quote.elsewhere" | "quote.open" | "quote.closest" | "quote.left" | "quote.between"
 *   | "quote.none" | "quote.short" | "quotes.before" | "quotes.after" | "filter.none" | "verdict.title" | "verdict.all" | "number"
 *   | "quote.cut" | "quote.concerns" | "quote.same" | "quote.same.but" | `verdict.${import("../model/quotations.js").Verdict}`} QuotationsWord
 * @typedef {ChangesWord | SharedWord | QuotationsWord} Word
 * @typedef {(word: Word, values?: Record<string, string | number>) => string} Say
 */

export {};
