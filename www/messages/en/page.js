/**
 * Messages of the page around the result: editors, options, shortcuts, stored texts, and errors of the engine.
 */

export const PAGE_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "page.tagline": "What two texts say differently, and what they say alike.",
  "page.privacy": "Everything happens in this page. What you paste never leaves your browser.",

  "keeping.title": "Keep texts in this browser",
  "keeping.tab": "For this tab",
  "keeping.tab.hint":
    "Texts, titles and settings survive a reload or a crash. When the tab has been closed for a day, they are deleted the next time this page is opened.",
  "keeping.device": "On this device",
  "keeping.device.hint":
    "Texts, titles and settings are here when you open this page again, until you have them forgotten.",
  "keeping.nothing": "Not at all",
  "keeping.nothing.hint": "Nothing is stored: a reload loses what stands here.",
  "keeping.forget": "Forget all",
  "keeping.forgotten": "Forgotten: nothing is stored here now. What stands here stays until the page is reloaded.",
  "keeping.forgotten.but": {
    one: "Forgotten, but for what {n} other open tab keeps. What stands here stays until the page is reloaded.",
    other: "Forgotten, but for what {n} other open tabs keep. What stands here stays until the page is reloaded.",
  },
  "kept.forbidden":
    "This browser lets the page store nothing, so a reload or a crash would lose your texts. All else works.",
  "kept.full":
    "The browser has no room to store your texts, so a reload or a crash would lose the last changes. All else works.",

  "keys.title": "Keys",
  "keys.hint": "What the keys do",
  "keys.named": "{hint} (key {keys})",
  "keys.failed": "The list of keys could not be loaded: {why}.",

  "texts.title": "Texts",
  "texts.placeholder.before": "Paste or type the first text here, or drop a file.",
  "texts.placeholder.after": "Paste or type the second text here, or drop a file.",
  "texts.open": "Open…",
  "texts.open.before": "a file as {before}",
  "texts.open.after": "a file as {after}",
  "texts.clear": "Clear",
  "texts.clear.before": "{before}",
  "texts.clear.after": "{after}",
  "texts.title.before": "Title of the first text",
  "texts.title.after": "Title of the second text",
  "texts.title.hint": "Name this text",
  "texts.swap": "Swap",
  "texts.swap.hint": "Swap the two texts",
  "texts.edit": "Edit texts",
  "texts.fold": "Fold away",
  "texts.fold.hint": "Edit the texts or fold them away",
  "texts.folded": "The texts are folded away; the key E brings them back.",

  "file.none": "What you dropped is not a file that can be opened here.",
  "file.beside": "Both texts are there already. Drop the file on the one it is to replace.",
  "file.failed": "A part of the page that reads documents did not load: {why}. Reload the page. Copy your texts first.",

  "notice.dismiss": "Dismiss",
  "undo.undo": "Undo",
  "undo.redo": "Redo",
  "undo.undone": "Undone.",
  "undo.redone": "Redone.",
  "undo.swapped": "The texts are swapped.",
  "undo.cleared": "{side} is cleared.",

  "samples.title": "Samples",
  "samples.bank": "A central bank, June and September",
  "samples.bank.hint": "Two versions of a statement",
  "samples.ministry": "A foreign ministry, and the newspaper",
  "samples.ministry.hint": "A statement and a report that quotes it",
  "samples.failed": "The texts could not be fetched: {why}. What is in the two fields is untouched.",

  "status.slow": "Still comparing {before} ({first} characters) with {after} ({second} characters).",
  "status.slow.reuse":
    "Still looking for passages and quotations that {before} ({first} characters) and {after} ({second} characters) share.",
  "status.stop": "Stop",
  "status.stopped": "Comparison stopped.",
  "status.stopped.help": "Your texts are unchanged. To start again, edit a text or press “Compare”.",
  "status.stopped.earlier": "The result below is that of the earlier texts.",
  "status.compare": "Compare",

  "result.title": "Result",
  "tabs.title": "Views",
  "tabs.changes": "Changes",
  "tabs.shared": "Shared",
  "tabs.quotations": "Quotations",
  "layout.title": "Layout",
  "layout.inline": "Inline",
  "layout.paired": "Side by side",
  "only.title": "Changes only",
  "only.hint": "Fold away what is unchanged",
  "way.title": "Which changes are listed, and in which order",
  "way.text": "All changes",
  "way.meaning": "Changes of meaning",
  "way.weight": "By weight",

  "menu.title": "Export",

  "options.title": "Options",
  "options.same": "Count as the same",
  "options.case": "Ignore case",
  "options.case.hint": "Council, council",
  "options.punctuation": "Ignore punctuation",
  "options.punctuation.hint": "commas, full stops, quotation marks",
  "options.typography": "Ignore typography",
  "options.typography.hint": "straight and curly quotation marks, kinds of dash and space",
  "options.accents": "Ignore accents",
  "options.accents.hint": "naïve, naive",
  "options.spacing": "Ignore spacing",
  "options.spacing.hint": "spaces, line breaks and paragraph breaks",
  "options.notation": "Ignore notation",
  "options.notation.hint": "10,000 and 10000; 4.50 and 4.5",
  "options.changes": "Show the changes",
  "options.moves": "Detect moves",
  "options.moves.hint": "else what moved is dropped here and added there",
  "options.sentences": "Whole sentences",
  "options.sentences.hint": "a sentence that changed, instead of words in it",
  "options.lexicon": "Words that turn a meaning",
  "options.lexicon.english": "Those of English",
  "options.lexicon.english.hint": "not, may, only and the like, where the texts are English",
  "options.lexicon.own": "My own lists",
  "options.lexicon.own.hint": "for another language, or to mark nothing but figures and names",
  "options.lexicon.failed": "The lists could not be loaded: {why}.",
  "options.dim": "Dim changes of form",
  "options.dim.hint": "punctuation, case, spacing and the like",

  "hint.both":
    "The result appears here as soon as there is a text on each side. Paste, type, open or drop one, or look at the samples.",
  "hint.other": "The result appears here as soon as there is a text on the other side too.",

  "undo.sample": "The sample has taken the place of your texts.",
  "samples.bank.before": "June statement",
  "samples.bank.after": "September statement",
  "samples.ministry.before": "Ministry’s statement",
  "samples.ministry.after": "Newspaper’s report",

  "lexicon.hint": "Words with commas or spaces between them.",
  "lexicon.negations": "Negations",
  "lexicon.modals": "Modal verbs and hedges",
  "lexicon.degrees": "Degree and quantity",
  "lexicon.numbers": "Numbers in words",
  "lexicon.dates": "Months, days and other words of date",

  "keys.list": "This list",
  "key.edit": "Edit the texts, or fold them away",
  "changes.cross": "From the list of changes to the place in the text, and back",
  "here.key": "Leave out of the comparison what is selected, pointed at or gone to",
  "keys.close": "Close",
  "keys.off": "Single keys are switched off.",
  "keys.or": "or",
  "keys.changes": "In the changes",
  "keys.page": "Anywhere on the page",
  "keys.single": "Heed single keys",
  "keys.single.hint":
    "Without them nothing happens by a key that was meant for something else, as when you speak to the page. This list then opens by its button.",
  "keys.always": "Always",
  "keys.always.tab": "The next control, or the one before",
  "keys.always.views": "With the focus on a view’s name: the view beside it, the first, the last",
  "keys.always.items":
    "With the focus on a mark, a line of a list, or the strip: the one after or before, the first, the last",
  "keys.always.enter": "Press what has the focus; on a mark or in a list: go where it stands",
  "keys.always.escape": "Close what is open",
  "key.tab": "Tab",
  "key.shift": "Shift + Tab",
  "key.left": "←",
  "key.right": "→",
  "key.up": "↑",
  "key.down": "↓",
  "key.home": "Home",
  "key.end": "End",
  "key.enter": "Enter",
  "key.space": "Space",
  "key.escape": "Esc",

  "texts.long":
    "The texts are long, about {n} words together. All is compared, which may take some seconds, and typing may be slow.",

  "update.ready": "A newer version is ready.",
  "update.use": "Reload to use it",
  "update.unkept":
    "A newer version is ready. Your texts are not kept in this browser: copy them before you reload the page.",
  "update.anyway": "Reload without them",

  "failure.worker": "The comparison could not be started.",
  "failure.worker.help":
    "The page’s worker (engine/worker.js) did not load. Try again. Reload the page if that does not help; after that, the browser or an extension may be blocking workers, or the site is incomplete. Your texts are still here.",
  "failure.module": "The comparison could not be started.",
  "failure.module.help":
    "Its WebAssembly module (in the folder pkg) did not load. Try again. Reload the page if that does not help; after that, there may be no network, or the site has not been built in full. Your texts are still here.",
  "failure.forbidden": "The comparison could not be started.",
  "failure.forbidden.help":
    "It needs WebAssembly, which is not allowed here. A browser can be set so for safety (Lockdown Mode, enhanced security) or be too old for it, or the policy of this site lacks “wasm-unsafe-eval”. Allow it for this site, or open the page in another browser. Your texts are still here.",
  "failure.trap": "The comparison broke off on these texts.",
  "failure.trap.help":
    "That should not happen. Try again, or change either text or an option: each time it starts afresh. Your texts are still here.",
  "failure.memory": "The comparison ran out of memory.",
  "failure.memory.help":
    "The browser has too little of it for texts as long as these. Close other tabs and try again, or compare the texts part by part. Your texts are still here.",
  "failure.ended": "The browser broke the comparison off.",
  "failure.ended.help":
    "It ended the page’s worker, perhaps for want of memory. Try again; if that does not help, close other tabs or compare the texts part by part. Your texts are still here.",
  "failure.refused": "These texts could not be compared.",
});

/** @typedef {keyof typeof PAGE_MESSAGES} PageKey */
