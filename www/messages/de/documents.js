/**
 * German messages, as in `en/documents.js`: messages about opening, pasting and dropping documents.
 */

export const DOCUMENT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "read.busy": "„{name}“ wird gelesen …",
  "read.cancel": "Abbrechen",
  "undo.opened": "„{name}“ hat „{side}“ ersetzt.",
  "undo.pasted": "Als reiner Text eingefügt.",

  "unread.binary":
    "„{name}“ ist kein Text und wurde nicht geöffnet. Speichern Sie die Datei als Text, .docx oder PDF, oder kopieren Sie ihren Text und fügen Sie ihn hier ein.",
  "unread.image":
    "„{name}“ ist ein Bild oder eine Aufnahme und enthält keinen Text. Wandeln Sie die Datei mit einem anderen Programm in Text um und öffnen Sie das Ergebnis oder fügen Sie es ein.",
  "unread.encrypted":
    "„{name}“ ist mit einem Passwort geschützt und kann nicht gelesen werden. Speichern Sie die Datei im ursprünglichen Programm ohne Passwort und öffnen Sie sie dann hier.",
  "unread.broken":
    "„{name}“ ist beschädigt oder unvollständig und kann nicht gelesen werden. Besorgen Sie die Datei neu, oder öffnen Sie sie in ihrem eigenen Programm und kopieren Sie den Text.",
  "unread.scanned":
    "„{name}“ enthält gescannte Seiten ohne Text. Wandeln Sie die Datei mit einer Texterkennung (OCR) um und öffnen Sie das Ergebnis oder fügen Sie es ein.",
  "unread.large":
    "„{name}“ ist zu groß, um hier geöffnet zu werden: Die Grenze liegt bei {limit} Millionen Buchstaben oder MB. Fügen Sie den Teil ein, den Sie vergleichen möchten.",
  "unread.bomb":
    "„{name}“ wächst beim Entpacken auf mehr als {limit} MB und wurde nicht geöffnet. Gewöhnliche Dokumente tun das nicht. Wenn Sie der Datei vertrauen, kopieren Sie ihren Text und fügen Sie ihn hier ein.",
  "unread.old-word":
    "„{name}“ hat ein altes Word-Format oder ist mit einem Passwort geschützt. Speichern Sie die Datei in Word oder LibreOffice als .docx ohne Passwort und öffnen Sie sie dann hier.",
  "unread.spreadsheet":
    "„{name}“ ist eine Tabelle. Kopieren Sie die Zellen, die Sie vergleichen möchten, und fügen Sie sie hier ein.",
  "unread.slides": "„{name}“ ist eine Präsentation. Speichern Sie sie als PDF und öffnen Sie sie dann hier.",
  "unread.archive":
    "„{name}“ ist ein Archiv ohne Word-Dokument. Entpacken Sie es und öffnen Sie dann die Datei, die Sie vergleichen möchten.",
  "unread.empty": "„{name}“ enthält keinen Text. Der Text hier ist unverändert.",
  "unread.missing":
    "„{name}“ wurde nicht gelesen, weil ein Teil der Seite nicht geladen wurde. Stellen Sie eine Netzverbindung her und öffnen Sie das Dokument noch einmal.",
  "unread.ended":
    "„{name}“ wurde nicht zu Ende gelesen. Der Browser hat abgebrochen, vielleicht aus Mangel an Speicher. Schließen Sie andere Tabs und öffnen Sie die Datei noch einmal, oder kopieren Sie den benötigten Text und fügen Sie ihn hier ein.",
  "unread.silent":
    "„{name}“ wurde nicht gelesen, weil zwei Minuten lang nichts geschah. Öffnen Sie die Datei noch einmal, oder kopieren Sie den Text aus ihrem eigenen Programm und fügen Sie ihn hier ein.",
  "unread.failed":
    "„{name}“ konnte nicht gelesen werden: {why}. Prüfen Sie, ob es die Datei noch gibt und ob Sie sie lesen dürfen, oder kopieren Sie ihren Text und fügen Sie ihn hier ein.",

  "encoding.read": "Gelesen als",
  "encoding.guessed":
    "„{name}“ gibt keine Zeichenkodierung an. Wenn Buchstaben falsch aussehen, wählen Sie eine andere.",
  "encoding.utf-8": "Unicode (UTF-8)",
  "encoding.utf-16le": "Unicode (UTF-16, little endian)",
  "encoding.utf-16be": "Unicode (UTF-16, big endian)",
  "encoding.windows-1252": "Westeuropäisch (Windows-1252)",
  "encoding.iso-8859-2": "Mitteleuropäisch (ISO 8859-2)",
  "encoding.windows-1250": "Mitteleuropäisch (Windows-1250)",
  "encoding.windows-1251": "Kyrillisch (Windows-1251)",
  "encoding.koi8-r": "Kyrillisch (KOI8-R)",
  "encoding.windows-1253": "Griechisch (Windows-1253)",
  "encoding.windows-1254": "Türkisch (Windows-1254)",
  "encoding.windows-1255": "Hebräisch (Windows-1255)",
  "encoding.windows-1256": "Arabisch (Windows-1256)",
  "encoding.windows-1257": "Baltisch (Windows-1257)",
  "encoding.windows-874": "Thailändisch (Windows-874)",
  "encoding.macintosh": "Westeuropäisch (Mac)",
  "encoding.shift_jis": "Japanisch (Shift JIS)",
  "encoding.euc-jp": "Japanisch (EUC)",
  "encoding.iso-2022-jp": "Japanisch (ISO 2022)",
  "encoding.gb18030": "Chinesisch, vereinfacht (GB 18030)",
  "encoding.big5": "Chinesisch, traditionell (Big5)",
  "encoding.euc-kr": "Koreanisch (EUC)",

  "tracked.accepted": {
    one: "Das Dokument enthält {n} nachverfolgte Änderung, gelesen als angenommen.",
    other: "Das Dokument enthält {n} nachverfolgte Änderungen, gelesen als angenommen.",
  },
  "tracked.rejected": {
    one: "Das Dokument enthält {n} nachverfolgte Änderung, gelesen als abgelehnt.",
    other: "Das Dokument enthält {n} nachverfolgte Änderungen, gelesen als abgelehnt.",
  },
  "tracked.compare": "Text vor und nach diesen Änderungen vergleichen",
  "markdown.read": "Die Markdown-Zeichen sind entfernt.",
  "markdown.kept": "Die Markdown-Zeichen sind beibehalten.",
  "markdown.keep": "Beibehalten",
  "markdown.drop": "Entfernen",
  "cleanup.done": "Bereinigt: {what}.",
  "cleanup.undo": "Rückgängig",
  "cleanup.undone": "Die Zeilen sind wie im Dokument.",
  "cleanup.redo": "Wieder bereinigen",
  "cleanup.lines": { one: "{n} Zeile verbunden", other: "{n} Zeilen verbunden" },
  "cleanup.hyphens": { one: "{n} getrenntes Wort zusammengefügt", other: "{n} getrennte Wörter zusammengefügt" },
  "cleanup.heads": { one: "{n} Kopf- oder Fußzeile entfernt", other: "{n} Kopf- und Fußzeilen entfernt" },
  "cleanup.numbers": { one: "{n} Listennummer entfernt", other: "{n} Listennummern entfernt" },
  "cleanup.line-numbers": { one: "{n} Zeilennummer entfernt", other: "{n} Zeilennummern entfernt" },
  "cleanup.notes": { one: "{n} Fußnote ans Ende gestellt", other: "{n} Fußnoten ans Ende gestellt" },

  "headers.found": {
    one: "{n} Zeile sieht nach einer Kopf- oder Fußzeile aus.",
    other: "{n} Zeilen sehen nach Kopf- und Fußzeilen aus.",
  },
  "headers.drop": "Entfernen",
  "headers.gone": { one: "{n} Kopf- oder Fußzeile ist entfernt.", other: "{n} Kopf- und Fußzeilen sind entfernt." },
  "headers.back": "Zurückholen",
  "headers.outside": {
    one: "{n} Kopf- oder Fußzeile des Dokuments ist nicht in diesem Text.",
    other: "{n} Kopf- und Fußzeilen des Dokuments sind nicht in diesem Text.",
  },
  "headers.include": "Am Ende anfügen",
  "headers.included": {
    one: "{n} Kopf- oder Fußzeile des Dokuments steht am Ende dieses Textes.",
    other: "{n} Kopf- und Fußzeilen des Dokuments stehen am Ende dieses Textes.",
  },
  "headers.leave": "Weglassen",

  "article.found": {
    one: "{n} Wort steht außerhalb des Artikels dieser Webseite.",
    other: "{n} Wörter stehen außerhalb des Artikels dieser Webseite.",
  },
  "article.keep": "Nur den Artikel vergleichen",

  "pair.names":
    "Nach den Dateinamen ist „{before}“ der Text vorher und „{after}“ der Text nachher. Drücken Sie „Tauschen“, um sie auszutauschen.",
  "series.title": { one: "{n} Datei", other: "{n} Dateien, nach Namen sortiert" },
  "series.before": "Vorher",
  "series.after": "Nachher",
  "series.previous": "Vorige zwei",
  "series.next": "Nächste zwei",
  "series.at": "{before} und {after} von {n}",
  "series.close": "Liste schließen",
});
