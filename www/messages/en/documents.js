/**
 * Messages about opening, pasting and dropping documents.
 */

export const DOCUMENT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "read.busy": "Reading “{name}”…",
  "read.cancel": "Cancel",
  "undo.opened": "“{name}” has replaced {side}.",
  "undo.pasted": "Pasted as plain text.",

  "unread.binary":
    "“{name}” is not a text, so it was not opened. Save it as text, .docx or PDF, or copy its text and paste it here.",
  "unread.image":
    "“{name}” is a picture or a recording, so it contains no text. Convert it to text with another program, then open or paste the result.",
  "unread.encrypted":
    "“{name}” is protected with a password, so it cannot be read. Save it without the password in the program that made it, then open it here.",
  "unread.broken":
    "“{name}” is damaged or incomplete, so it cannot be read. Get the file again, or open it in its own program and copy the text.",
  "unread.scanned":
    "“{name}” contains scanned pages without text. Convert it with a text recognition program (OCR), then open or paste the result.",
  "unread.large":
    "“{name}” is too large to open here: the limit is {limit} million letters or MB. Paste the part that you want to compare.",
  "unread.bomb":
    "“{name}” expands to more than {limit} MB, so it was not opened. Ordinary documents do not. If you trust it, copy its text and paste it here.",
  "unread.old-word":
    "“{name}” is in an old format of Word, or is protected with a password. In Word or LibreOffice, save it as .docx without a password, then open it here.",
  "unread.spreadsheet": "“{name}” is a spreadsheet. Copy the cells that you want to compare and paste them here.",
  "unread.slides": "“{name}” is a presentation. Save it as PDF, then open it here.",
  "unread.archive":
    "“{name}” is an archive without a Word document. Unpack it, then open the file that you want to compare.",
  "unread.empty": "“{name}” contains no text. The text here is unchanged.",
  "unread.missing":
    "“{name}” was not read, because a part of the page did not load. Connect to the network and open the document again.",
  "unread.ended":
    "“{name}” was not read to its end. The browser stopped it, perhaps because it ran out of memory. Close other tabs and open it again, or copy the text you need and paste it here.",
  "unread.silent":
    "“{name}” was not read, because nothing happened for two minutes. Open it again, or copy the text from its own program and paste it here.",
  "unread.failed":
    "“{name}” could not be read: {why}. Check that it still exists and that you may read it, or copy its text and paste it here.",

  "encoding.read": "Read as",
  "encoding.guessed":
    "“{name}” does not say which encoding it uses. If some letters look wrong, choose another encoding.",
  "encoding.utf-8": "Unicode (UTF-8)",
  "encoding.utf-16le": "Unicode (UTF-16, little endian)",
  "encoding.utf-16be": "Unicode (UTF-16, big endian)",
  "encoding.windows-1252": "Western (Windows-1252)",
  "encoding.iso-8859-2": "Central European (ISO 8859-2)",
  "encoding.windows-1250": "Central European (Windows-1250)",
  "encoding.windows-1251": "Cyrillic (Windows-1251)",
  "encoding.koi8-r": "Cyrillic (KOI8-R)",
  "encoding.windows-1253": "Greek (Windows-1253)",
  "encoding.windows-1254": "Turkish (Windows-1254)",
  "encoding.windows-1255": "Hebrew (Windows-1255)",
  "encoding.windows-1256": "Arabic (Windows-1256)",
  "encoding.windows-1257": "Baltic (Windows-1257)",
  "encoding.windows-874": "Thai (Windows-874)",
  "encoding.macintosh": "Western (Mac)",
  "encoding.shift_jis": "Japanese (Shift JIS)",
  "encoding.euc-jp": "Japanese (EUC)",
  "encoding.iso-2022-jp": "Japanese (ISO 2022)",
  "encoding.gb18030": "Chinese, simplified (GB 18030)",
  "encoding.big5": "Chinese, traditional (Big5)",
  "encoding.euc-kr": "Korean (EUC)",

  "tracked.accepted": {
    one: "It contains {n} tracked change, read as accepted.",
    other: "It contains {n} tracked changes, read as accepted.",
  },
  "tracked.rejected": {
    one: "It contains {n} tracked change, read as rejected.",
    other: "It contains {n} tracked changes, read as rejected.",
  },
  "tracked.compare": "Compare the text before and after these changes",
  "markdown.read": "Markdown marks are removed.",
  "markdown.kept": "Markdown marks are kept.",
  "markdown.keep": "Keep them",
  "markdown.drop": "Remove them",
  "cleanup.done": "Cleaned up: {what}.",
  "cleanup.undo": "Undo",
  "cleanup.undone": "The lines are as in the document.",
  "cleanup.redo": "Clean up again",
  "cleanup.lines": { one: "{n} line joined", other: "{n} lines joined" },
  "cleanup.hyphens": { one: "{n} hyphenated word rejoined", other: "{n} hyphenated words rejoined" },
  "cleanup.heads": { one: "{n} page header or footer removed", other: "{n} page headers and footers removed" },
  "cleanup.numbers": { one: "{n} list number removed", other: "{n} list numbers removed" },
  "cleanup.line-numbers": { one: "{n} line number removed", other: "{n} line numbers removed" },
  "cleanup.notes": { one: "{n} footnote moved to the end", other: "{n} footnotes moved to the end" },

  "headers.found": {
    one: "{n} line looks like a page header or footer.",
    other: "{n} lines look like page headers and footers.",
  },
  "headers.drop": "Remove them",
  "headers.gone": { one: "{n} page header or footer is removed.", other: "{n} page headers and footers are removed." },
  "headers.back": "Put them back",
  "headers.outside": {
    one: "{n} header or footer of the document is not in this text.",
    other: "{n} headers and footers of the document are not in this text.",
  },
  "headers.include": "Add at the end",
  "headers.included": {
    one: "{n} header or footer of the document is at the end of this text.",
    other: "{n} headers and footers of the document are at the end of this text.",
  },
  "headers.leave": "Leave out",

  "article.found": {
    one: "{n} word is outside the article of this web page.",
    other: "{n} words are outside the article of this web page.",
  },
  "article.keep": "Compare only the article",

  "pair.names": "By file name, “{before}” is Before and “{after}” is After. Press Swap to exchange them.",
  "series.title": { one: "{n} file", other: "{n} files, sorted by name" },
  "series.before": "Before",
  "series.after": "After",
  "series.previous": "Previous two",
  "series.next": "Next two",
  "series.at": "{before} and {after} of {n}",
  "series.close": "Close the list",
});

/** @typedef {keyof typeof DOCUMENT_MESSAGES} DocumentKey */
