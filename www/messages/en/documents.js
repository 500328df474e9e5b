/**
 * Messages about opening, pasting and dropping documents.
 */

export const DOCUMENT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "read.busy": "Reading “{name}”…",
  "read.cancel": "Cancel",
  "undo.opened": "“{name}” is opened in the place of {side}.",
  "undo.pasted": "What you pasted is put in as plain text.",

  "unread.binary":
    "“{name}” is not a text, so it was not opened. Save it as text, .docx or PDF, or copy its text and paste it here.",
  "unread.image":
    "“{name}” is a picture or a recording: there is no text in it to read. Have a program recognise its text, and open or paste what that gives.",
  "unread.encrypted":
    "“{name}” is protected with a password, so it cannot be read. Open it in the program it was made with, save it without the password, and open that.",
  "unread.broken":
    "“{name}” is damaged or incomplete, so it cannot be read. Get it once more from where it came, or open it in its own program and copy the text.",
  "unread.scanned":
    "“{name}” has no text in it, as scanned pages have none. Have a program recognise its text (OCR), and open or paste what that gives.",
  "unread.large":
    "“{name}” is too large to be opened here: the limit is {limit} million letters or MB. Paste the part you want to compare.",
  "unread.bomb":
    "“{name}” unpacks to more than {limit} MB, as no ordinary document does, so it was not opened. If it is what it should be, copy its text and paste it here.",
  "unread.old-word":
    "“{name}” is in a format of Word that is no longer written, or is protected with a password. Open it in Word or LibreOffice, save it as .docx without a password, and open that.",
  "unread.spreadsheet": "“{name}” is a spreadsheet. Copy the cells you want to compare, and paste them here.",
  "unread.slides": "“{name}” is a presentation. Save it as PDF, and open that.",
  "unread.archive":
    "“{name}” is an archive without a Word document in it. Unpack it, and open the file you want to compare.",
  "unread.empty": "“{name}” has no text in it, so the text here stays as it is.",
  "unread.missing":
    "“{name}” was not read: the part of the page that reads such documents did not load. It is fetched when it is first used, so connect to the network and open the document again.",
  "unread.ended":
    "“{name}” was not read to its end: the browser broke that off, perhaps for want of memory. Close other tabs and open it again, or copy the text you need and paste it here.",
  "unread.silent":
    "“{name}” was given up: what reads it has said nothing for two minutes. Open it again, or open it in its own program, copy the text and paste it here.",
  "unread.failed":
    "“{name}” could not be read: {why}. Check that it still exists and that you may read it, or copy its text and paste it here.",

  "encoding.read": "Read as",
  "encoding.guessed": "“{name}” does not say how its letters are written. If some look wrong, choose another way.",
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
    one: "It holds {n} tracked change, read as accepted.",
    other: "It holds {n} tracked changes, read as accepted.",
  },
  "tracked.rejected": {
    one: "It holds {n} tracked change, read as rejected.",
    other: "It holds {n} tracked changes, read as rejected.",
  },
  "tracked.compare": "Compare its own before and after",
  "markdown.read": "Marks of Markdown are left out.",
  "markdown.kept": "Marks of Markdown stand in the text.",
  "markdown.keep": "Keep them",
  "markdown.drop": "Leave them out",
  "mend.done": "Taken from lines: {what}.",
  "mend.undo": "Undo",
  "mend.undone": "The lines stand as they are in the document.",
  "mend.redo": "Make paragraphs of them",
  "mend.lines": { one: "{n} line joined", other: "{n} lines joined" },
  "mend.hyphens": { one: "{n} word rejoined at its hyphen", other: "{n} words rejoined at their hyphens" },
  "mend.heads": {
    one: "{n} head or foot of a page left out",
    other: "{n} heads and feet of pages left out",
  },
  "mend.numbers": { one: "{n} number of a list left out", other: "{n} numbers of lists left out" },
  "mend.notes": { one: "{n} footnote put at the end", other: "{n} footnotes put at the end" },

  "heads.found": {
    one: "{n} line looks like a head or foot of a page.",
    other: "{n} lines look like heads and feet of pages.",
  },
  "heads.drop": "Leave them out",
  "heads.gone": { one: "{n} head or foot of a page is left out.", other: "{n} heads and feet of pages are left out." },
  "heads.back": "Put them back",

  "article.found": {
    one: "{n} word stands around what the page calls its article.",
    other: "{n} words stand around what the page calls its article.",
  },
  "article.keep": "Compare the article alone",

  "pair.names": "In the order of their names “{before}” is Before and “{after}” is After. Swap exchanges them.",
  "series.title": { one: "{n} file", other: "{n} files, in the order of their names" },
  "series.before": "Before",
  "series.after": "After",
  "series.previous": "Previous two",
  "series.next": "Next two",
  "series.at": "{before} and {after} of {n}",
  "series.close": "Close the list",
});

/** @typedef {keyof typeof DOCUMENT_MESSAGES} DocumentKey */
