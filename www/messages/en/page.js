/**
 * Messages of the page around the result: editors, options, shortcuts, stored texts, and errors of the engine.
 */

export const PAGE_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "page.title": "Word for Word: how two texts differ and what they share",
  "page.tagline": "See how two texts differ and what they share.",
  "page.privacy": "Everything runs in your browser. Your texts are not sent anywhere.",

  "bookmarklet.open": "Compare from other pages…",

  // The language of the interface.
  "language.title": "Language",
  "language.failed": "This language could not be loaded: {why}. Try again.",

  // Saved texts.
  "persistence.title": "Save texts in this browser",
  "persistence.tab": "For this tab",
  "persistence.tab.hint":
    "Texts, titles and settings survive a reload or a crash. A day after the tab is closed, they are deleted when this page is next opened.",
  "persistence.device": "On this device",
  "persistence.device.hint":
    "Texts, titles and settings are here when you open this page again, until you delete them.",
  "persistence.nothing": "Not at all",
  "persistence.nothing.hint": "Nothing is saved. If you reload the page, your texts are lost.",
  "persistence.forget": "Delete saved texts",
  "persistence.forgotten": "The saved texts are deleted. The texts on this page stay until you reload it.",
  "persistence.forgotten.but": {
    one: "The saved texts are deleted, except those of {n} other open tab. The texts on this page stay until you reload it.",
    other:
      "The saved texts are deleted, except those of {n} other open tabs. The texts on this page stay until you reload it.",
  },
  "persistence.forbidden":
    "This browser does not let the page save anything. If the page reloads or crashes, your texts are lost. Everything else works.",
  "persistence.full":
    "The browser has no space left to save your texts. If the page reloads or crashes, the latest changes are lost. Everything else works.",

  // The two texts.
  "texts.title": "Texts",
  "texts.placeholder.before": "Paste or type the first text here, or drop a file.",
  "texts.placeholder.after": "Paste or type the second text here, or drop a file.",
  "texts.paste": "Paste",
  "texts.paste.before": "the clipboard as {before}",
  "texts.paste.after": "the clipboard as {after}",
  "paste.empty": "There is no text on the clipboard.",
  "paste.refused":
    "The browser did not let the page read the clipboard. Your texts are unchanged. Press Ctrl+V (⌘V on a Mac) to paste, or allow the clipboard for this site.",
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
  "texts.collapse": "Hide texts",
  "texts.collapse.hint": "Show or hide the text fields",
  "texts.collapsed": "The text fields are hidden. Press E to show them.",
  "texts.long":
    "The texts are long, about {n} words together. They are compared in full, which may take some seconds. Typing may be slow.",

  "file.none": "The page cannot open this. Drop a file, or paste the text.",
  "file.beside": "Both texts are already there. Drop the file on the text that you want to replace.",
  "file.failed":
    "The part of the page that reads documents did not load: {why}. Copy your texts, then reload the page.",

  "tabs.other": "Another tab has one text: “{title}”.",
  "tabs.join": "Compare with it",
  "tabs.joined": "The text of the other tab was added.",
  "launch.failed":
    "The file could not be opened: {why}. Your texts are unchanged. Open it with “Open…”, or drop it on the page.",
  "launch.lost": "The shared file did not arrive. Your texts are unchanged. Share it again, or open it with “Open…”.",

  "notice.dismiss": "Dismiss",
  "undo.undo": "Undo",
  "undo.redo": "Redo",
  "undo.undone": "Undone.",
  "undo.redone": "Redone.",
  "undo.swapped": "The texts are swapped.",
  "undo.cleared": "{side} is cleared.",
  "undo.sample": "The sample has replaced your texts.",

  "samples.title": "Samples",
  "samples.bank": "A central bank, June and September",
  "samples.bank.hint": "Two versions of a statement",
  "samples.bank.before": "June statement",
  "samples.bank.after": "September statement",
  "samples.ministry": "A foreign ministry and a newspaper",
  "samples.ministry.hint": "A statement and a report that quotes it",
  "samples.ministry.before": "Ministry’s statement",
  "samples.ministry.after": "Newspaper’s report",
  "samples.failed": "The sample could not be loaded: {why}. Your texts are unchanged.",

  // The status line while a comparison runs.
  "status.slow": "Still comparing {before} ({first} characters) with {after} ({second} characters).",
  "status.slow.reuse":
    "Still searching {before} ({first} characters) and {after} ({second} characters) for shared passages and quotations.",
  "status.stop": "Stop",
  "status.stopped": "Comparison stopped.",
  "status.stopped.help": "Your texts are unchanged. To start again, edit a text or press “Compare”.",
  "status.stopped.earlier": "The result below is for the earlier texts.",
  "status.compare": "Compare",

  // The toolbar of the result.
  "result.title": "Result",
  "tabs.title": "Views",
  "tabs.changes": "Changes",
  "tabs.shared": "Shared",
  "tabs.quotations": "Quotations",
  "layout.title": "Layout",
  "layout.inline": "Inline",
  "layout.paired": "Side by side",
  "only.title": "Changes only",
  "only.hint": "Hide unchanged sentences",
  "order.title": "Filter and order of the changes",
  "order.text": "All changes",
  "order.meaning": "Changes in meaning",
  "order.weight": "Most important first",
  "menu.title": "Export",
  "hint.both":
    "The result appears here when both texts are there. Paste, type, open or drop your texts, or try a sample.",
  "hint.other": "The result appears here when the other text is there too.",

  "options.title": "Options",
  "options.same": "Treat as the same",
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
  "options.notation.hint": "10,000 and 10000, 4.50 and 4.5",
  "options.changes": "How changes are shown",
  "options.moves": "Detect moves",
  "options.moves.hint": "otherwise a moved passage counts as removed and added",
  "options.sentences": "Whole sentences",
  "options.sentences.hint": "mark a changed sentence, not the words in it",
  "options.dim": "Dim changes in formatting",
  "options.dim.hint": "punctuation, case, spacing and similar",
  "options.lexicon": "Words that change the meaning",
  "options.lexicon.english": "English list",
  "options.lexicon.english.hint": "not, may, only and similar words, in English texts",
  "options.lexicon.own": "My own lists",
  "options.lexicon.own.hint": "for another language, or to mark only figures and names",
  "options.lexicon.failed": "The lists could not be loaded: {why}. Try again.",
  "lexicon.hint": "Separate words with commas or spaces.",
  "lexicon.negations": "Negations",
  "lexicon.modals": "Modal verbs and hedges",
  "lexicon.degrees": "Degree and quantity",
  "lexicon.numbers": "Numbers in words",
  "lexicon.dates": "Months, days and other date words",

  // Keyboard shortcuts.
  "shortcuts.title": "Shortcuts",
  "shortcuts.hint": "Show the keyboard shortcuts",
  "shortcuts.named": "{hint} (key {keys})",
  "shortcuts.failed": "The list of shortcuts could not be loaded: {why}. Try again.",
  "shortcuts.list": "Show this list",
  "shortcuts.edit": "Show or hide the text fields",
  "shortcuts.cross": "Go from the list of changes to the text, and back",
  "shortcuts.exclude": "Exclude the selected words, or the current paragraph, from the comparison",
  "shortcuts.close": "Close",
  "shortcuts.off": "Single-key shortcuts are off.",
  "shortcuts.or": "or",
  "shortcuts.changes": "In the view of changes",
  "shortcuts.page": "Anywhere on the page",
  "shortcuts.single": "Use single-key shortcuts",
  "shortcuts.single.hint":
    "Turn this off if keys act by accident, for example when you dictate. The button “Shortcuts” still opens this list.",
  "shortcuts.always": "Always",
  "shortcuts.always.tab": "Next or previous control",
  "shortcuts.always.views": "On the name of a view: next, previous, first or last view",
  "shortcuts.always.items": "On a mark, a list item or the overview: next, previous, first or last",
  "shortcuts.always.enter": "Press the focused control. On a mark or a list item: go to its place in the text",
  "shortcuts.always.escape": "Close what is open",
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

  // A new version of the page.
  "update.ready": "A new version is ready.",
  "update.use": "Reload to use it",
  "update.unkept":
    "A new version is ready. Your texts are not saved in this browser, so copy them before you reload the page.",
  "update.anyway": "Reload without them",

  // Failures of the engine.
  "failure.worker": "The comparison could not be started.",
  "failure.worker.help":
    "The page’s background worker did not load. Your texts are still here. Try again, or reload the page. If that does not help, the browser or an extension may block workers, or the site is incomplete.",
  "failure.module": "The comparison could not be started.",
  "failure.module.help":
    "Its WebAssembly module did not load. Your texts are still here. Try again, or reload the page. If that does not help, check your network connection. The site may also be incomplete.",
  "failure.forbidden": "The comparison could not be started.",
  "failure.forbidden.help":
    "It needs WebAssembly, which is not allowed here. Your texts are still here. A safety setting (Lockdown Mode, enhanced security), an old browser or the policy of this site (no “wasm-unsafe-eval”) may be the cause. Allow it for this site, or use another browser.",
  "failure.trap": "The comparison failed on these texts.",
  "failure.trap.help":
    "This should not happen. Your texts are still here. Try again, or change one of the texts or an option.",
  "failure.memory": "The comparison ran out of memory.",
  "failure.memory.help":
    "The browser has too little memory for texts of this length. Your texts are still here. Close other tabs and try again, or compare the texts in parts.",
  "failure.ended": "The browser stopped the comparison.",
  "failure.ended.help":
    "It may have run out of memory. Your texts are still here. Try again. If that does not help, close other tabs or compare the texts in parts.",
  "failure.refused": "These texts could not be compared.",
  // In other languages, this says that the reason is in English.
  "failure.refused.detail": "{why}",
});

/** @typedef {keyof typeof PAGE_MESSAGES} PageKey */
