/**
 * German messages, as in `en/page.js`: messages of the page around the result: editors, options, shortcuts, stored texts, and errors of the engine.
 */

export const PAGE_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "page.title": "Word for Word: wie sich zwei Texte unterscheiden und was sie gemeinsam haben",
  "page.tagline": "Sehen Sie, wie sich zwei Texte unterscheiden und was sie gemeinsam haben.",
  "page.privacy": "Alles läuft in Ihrem Browser. Ihre Texte werden nirgendwohin gesendet.",
  "bookmarklet.open": "Von anderen Seiten vergleichen …",

  // The language of the interface.
  "language.title": "Sprache",
  "language.failed": "Diese Sprache konnte nicht geladen werden: {why}. Versuchen Sie es noch einmal.",

  // Saved texts.
  "persistence.title": "Texte in diesem Browser speichern",
  "persistence.tab": "Für diesen Tab",
  "persistence.tab.hint":
    "Texte, Titel und Einstellungen überstehen ein Neuladen oder einen Absturz. Einen Tag nach dem Schließen des Tabs werden sie gelöscht, sobald diese Seite wieder geöffnet wird.",
  "persistence.device": "Auf diesem Gerät",
  "persistence.device.hint":
    "Texte, Titel und Einstellungen sind da, wenn Sie diese Seite wieder öffnen, bis Sie sie löschen.",
  "persistence.nothing": "Gar nicht",
  "persistence.nothing.hint": "Nichts wird gespeichert. Wenn Sie die Seite neu laden, sind Ihre Texte verloren.",
  "persistence.forget": "Gespeicherte Texte löschen",
  "persistence.forgotten":
    "Die gespeicherten Texte sind gelöscht. Die Texte auf dieser Seite bleiben, bis Sie sie neu laden.",
  "persistence.forgotten.but": {
    one: "Die gespeicherten Texte sind gelöscht, außer denen von {n} anderem offenen Tab. Die Texte auf dieser Seite bleiben, bis Sie sie neu laden.",
    other:
      "Die gespeicherten Texte sind gelöscht, außer denen von {n} anderen offenen Tabs. Die Texte auf dieser Seite bleiben, bis Sie sie neu laden.",
  },
  "persistence.forbidden":
    "Dieser Browser lässt die Seite nichts speichern. Wenn die Seite neu lädt oder abstürzt, sind Ihre Texte verloren. Alles andere funktioniert.",
  "persistence.full":
    "Der Browser hat keinen Platz mehr für Ihre Texte. Wenn die Seite neu lädt oder abstürzt, sind die letzten Änderungen verloren. Alles andere funktioniert.",

  // The two texts.
  "texts.title": "Texte",
  "texts.placeholder.before": "Den ersten Text hier einfügen oder schreiben, oder eine Datei hierher ziehen.",
  "texts.placeholder.after": "Den zweiten Text hier einfügen oder schreiben, oder eine Datei hierher ziehen.",
  "texts.paste": "Einfügen",
  "texts.paste.before": "Zwischenablage als „{before}“",
  "texts.paste.after": "Zwischenablage als „{after}“",
  "paste.empty": "In der Zwischenablage ist kein Text.",
  "paste.refused":
    "Der Browser hat der Seite das Lesen der Zwischenablage nicht erlaubt. Ihre Texte sind unverändert. Drücken Sie Strg+V (⌘V auf einem Mac) zum Einfügen, oder erlauben Sie die Zwischenablage für diese Website.",
  "texts.open": "Öffnen …",
  "texts.open.before": "Datei als „{before}“",
  "texts.open.after": "Datei als „{after}“",
  "texts.clear": "Leeren",
  "texts.clear.before": "{before}",
  "texts.clear.after": "{after}",
  "texts.title.before": "Titel des ersten Textes",
  "texts.title.after": "Titel des zweiten Textes",
  "texts.title.hint": "Diesen Text benennen",
  "texts.swap": "Tauschen",
  "texts.swap.hint": "Die beiden Texte tauschen",
  "texts.edit": "Texte bearbeiten",
  "texts.collapse": "Texte verbergen",
  "texts.collapse.hint": "Textfelder zeigen oder verbergen",
  "texts.collapsed": "Die Textfelder sind verborgen. Drücken Sie E, um sie zu zeigen.",
  "texts.long":
    "Die Texte sind lang, zusammen etwa {n} Wörter. Sie werden ganz verglichen, was einige Sekunden dauern kann. Das Tippen kann stocken.",

  "file.none": "Das kann die Seite nicht öffnen. Ziehen Sie eine Datei hierher, oder fügen Sie den Text ein.",
  "file.beside": "Beide Texte sind schon da. Ziehen Sie die Datei auf den Text, den Sie ersetzen möchten.",
  "file.failed":
    "Der Teil der Seite, der Dokumente liest, wurde nicht geladen: {why}. Kopieren Sie Ihre Texte und laden Sie dann die Seite neu.",
  "tabs.other": "Ein anderer Tab hat einen Text: „{title}“.",
  "tabs.join": "Damit vergleichen",
  "tabs.joined": "Der Text des anderen Tabs wurde hinzugefügt.",
  "launch.failed":
    "Die Datei konnte nicht geöffnet werden: {why}. Ihre Texte sind unverändert. Öffnen Sie sie mit „Öffnen …“, oder ziehen Sie sie auf die Seite.",
  "launch.lost":
    "Die geteilte Datei ist nicht angekommen. Ihre Texte sind unverändert. Teilen Sie sie noch einmal, oder öffnen Sie sie mit „Öffnen …“.",

  "notice.dismiss": "Schließen",
  "undo.undo": "Rückgängig",
  "undo.redo": "Wiederherstellen",
  "undo.undone": "Rückgängig gemacht.",
  "undo.redone": "Wiederhergestellt.",
  "undo.swapped": "Die Texte sind getauscht.",
  "undo.cleared": "„{side}“ ist geleert.",
  "undo.sample": "Das Beispiel hat Ihre Texte ersetzt.",

  "samples.title": "Beispiele",
  "samples.bank": "Eine Zentralbank, Juni und September",
  "samples.bank.hint": "Zwei Fassungen einer Erklärung",
  "samples.bank.before": "Erklärung vom Juni",
  "samples.bank.after": "Erklärung vom September",
  "samples.ministry": "Ein Außenministerium und eine Zeitung",
  "samples.ministry.hint": "Eine Erklärung und ein Bericht, der sie zitiert",
  "samples.ministry.before": "Erklärung des Ministeriums",
  "samples.ministry.after": "Bericht der Zeitung",
  "samples.failed": "Das Beispiel konnte nicht geladen werden: {why}. Ihre Texte sind unverändert.",

  // The status line while a comparison runs.
  "status.slow": "„{before}“ ({first} Zeichen) wird noch mit „{after}“ ({second} Zeichen) verglichen.",
  "status.slow.reuse":
    "„{before}“ ({first} Zeichen) und „{after}“ ({second} Zeichen) werden noch nach gemeinsamen Passagen und Zitaten durchsucht.",
  "status.stop": "Anhalten",
  "status.stopped": "Vergleich angehalten.",
  "status.stopped.help":
    "Ihre Texte sind unverändert. Bearbeiten Sie einen Text oder drücken Sie „Vergleichen“, um neu zu beginnen.",
  "status.stopped.earlier": "Das Ergebnis unten gilt für die früheren Texte.",
  "status.compare": "Vergleichen",

  // The toolbar of the result.
  "result.title": "Ergebnis",
  "tabs.title": "Ansichten",
  "tabs.changes": "Änderungen",
  "tabs.shared": "Gemeinsam",
  "tabs.quotations": "Zitate",
  "layout.title": "Anordnung",
  "layout.inline": "Fortlaufend",
  "layout.paired": "Nebeneinander",
  "only.title": "Nur Änderungen",
  "only.hint": "Unveränderte Sätze verbergen",
  "order.title": "Filter und Reihenfolge der Änderungen",
  "order.text": "Alle Änderungen",
  "order.meaning": "Änderungen der Bedeutung",
  "order.weight": "Wichtigste zuerst",
  "menu.title": "Export",
  "hint.both":
    "Das Ergebnis erscheint hier, sobald beide Texte da sind. Fügen Sie Ihre Texte ein, schreiben, öffnen oder ziehen Sie sie hierher, oder probieren Sie ein Beispiel.",
  "hint.other": "Das Ergebnis erscheint hier, sobald auch der andere Text da ist.",

  "options.title": "Optionen",
  "options.same": "Als gleich behandeln",
  "options.case": "Groß- und Kleinschreibung ignorieren",
  "options.case.hint": "Rat, rat",
  "options.punctuation": "Zeichensetzung ignorieren",
  "options.punctuation.hint": "Kommas, Punkte, Anführungszeichen",
  "options.typography": "Typografie ignorieren",
  "options.typography.hint": "gerade und typografische Anführungszeichen, Arten von Strich und Leerzeichen",
  "options.accents": "Akzente ignorieren",
  "options.accents.hint": "Café, Cafe",
  "options.spacing": "Abstände ignorieren",
  "options.spacing.hint": "Leerzeichen, Zeilenumbrüche und Absatzumbrüche",
  "options.notation": "Schreibweise von Zahlen ignorieren",
  "options.notation.hint": "10.000 und 10000, 4,50 und 4,5",
  "options.changes": "Darstellung der Änderungen",
  "options.moves": "Verschiebungen erkennen",
  "options.moves.hint": "sonst gilt eine verschobene Passage als entfernt und hinzugefügt",
  "options.sentences": "Ganze Sätze",
  "options.sentences.hint": "einen geänderten Satz markieren, nicht die Wörter darin",
  "options.dim": "Änderungen der Formatierung abblenden",
  "options.dim.hint": "Zeichensetzung, Großschreibung, Abstände und Ähnliches",
  "options.lexicon": "Wörter, die die Bedeutung ändern",
  "options.lexicon.english": "Englische Liste",
  "options.lexicon.english.hint": "not, may, only und ähnliche Wörter, in englischen Texten",
  "options.lexicon.own": "Meine eigenen Listen",
  "options.lexicon.own.hint": "für eine andere Sprache, oder um nur Zahlen und Namen zu markieren",
  "options.lexicon.failed": "Die Listen konnten nicht geladen werden: {why}. Versuchen Sie es noch einmal.",
  "lexicon.hint": "Trennen Sie Wörter durch Kommas oder Leerzeichen.",
  "lexicon.negations": "Verneinungen",
  "lexicon.modals": "Modalverben und Abschwächungen",
  "lexicon.degrees": "Grad und Menge",
  "lexicon.numbers": "Zahlwörter",
  "lexicon.dates": "Monate, Tage und andere Datumswörter",

  // Keyboard shortcuts.
  "shortcuts.title": "Tastenkürzel",
  "shortcuts.hint": "Die Tastenkürzel zeigen",
  "shortcuts.named": "{hint} (Taste {keys})",
  "shortcuts.failed": "Die Liste der Tastenkürzel konnte nicht geladen werden: {why}. Versuchen Sie es noch einmal.",
  "shortcuts.list": "Diese Liste zeigen",
  "shortcuts.edit": "Textfelder zeigen oder verbergen",
  "shortcuts.cross": "Von der Liste der Änderungen zum Text gehen, und zurück",
  "shortcuts.exclude": "Die ausgewählten Wörter oder den aktuellen Absatz vom Vergleich ausschließen",
  "shortcuts.close": "Schließen",
  "shortcuts.off": "Die Kürzel aus einzelnen Tasten sind ausgeschaltet.",
  "shortcuts.or": "oder",
  "shortcuts.changes": "In der Ansicht der Änderungen",
  "shortcuts.page": "Überall auf der Seite",
  "shortcuts.single": "Kürzel aus einzelnen Tasten verwenden",
  "shortcuts.single.hint":
    "Schalten Sie dies aus, wenn Tasten versehentlich wirken, etwa beim Diktieren. Der Knopf „Tastenkürzel“ öffnet diese Liste weiterhin.",
  "shortcuts.always": "Immer",
  "shortcuts.always.tab": "Nächstes oder voriges Bedienelement",
  "shortcuts.always.views": "Auf dem Namen einer Ansicht: nächste, vorige, erste oder letzte Ansicht",
  "shortcuts.always.items":
    "Auf einer Markierung, einem Listeneintrag oder der Übersicht: nächste, vorige, erste oder letzte",
  "shortcuts.always.enter":
    "Das fokussierte Bedienelement drücken. Auf einer Markierung oder einem Listeneintrag: zu der Stelle im Text gehen",
  "shortcuts.always.escape": "Schließen, was offen ist",
  "key.tab": "Tab",
  "key.shift": "Umschalt + Tab",
  "key.left": "←",
  "key.right": "→",
  "key.up": "↑",
  "key.down": "↓",
  "key.home": "Pos1",
  "key.end": "Ende",
  "key.enter": "Eingabe",
  "key.space": "Leertaste",
  "key.escape": "Esc",

  // A new version of the page.
  "update.ready": "Eine neue Version ist bereit.",
  "update.use": "Neu laden, um sie zu verwenden",
  "update.unkept":
    "Eine neue Version ist bereit. Ihre Texte sind nicht in diesem Browser gespeichert, kopieren Sie sie also, bevor Sie die Seite neu laden.",
  "update.anyway": "Ohne sie neu laden",

  // Failures of the engine.
  "failure.worker": "Der Vergleich konnte nicht beginnen.",
  "failure.worker.help":
    "Die Hintergrundarbeit der Seite wurde nicht geladen. Ihre Texte sind noch da. Versuchen Sie es noch einmal, oder laden Sie die Seite neu. Wenn das nicht hilft, sperrt vielleicht der Browser oder eine Erweiterung solche Arbeit, oder die Website ist unvollständig.",
  "failure.module": "Der Vergleich konnte nicht beginnen.",
  "failure.module.help":
    "Sein WebAssembly-Modul wurde nicht geladen. Ihre Texte sind noch da. Versuchen Sie es noch einmal, oder laden Sie die Seite neu. Wenn das nicht hilft, prüfen Sie Ihre Netzverbindung. Auch könnte die Website unvollständig sein.",
  "failure.forbidden": "Der Vergleich konnte nicht beginnen.",
  "failure.forbidden.help":
    "Er braucht WebAssembly, das hier nicht erlaubt ist. Ihre Texte sind noch da. Ursache kann eine Sicherheitseinstellung sein (Blockierungsmodus, erhöhte Sicherheit), ein alter Browser oder die Richtlinie dieser Website (kein „wasm-unsafe-eval“). Erlauben Sie es für diese Website, oder verwenden Sie einen anderen Browser.",
  "failure.trap": "Der Vergleich dieser Texte ist fehlgeschlagen.",
  "failure.trap.help":
    "Das sollte nicht geschehen. Ihre Texte sind noch da. Versuchen Sie es noch einmal, oder ändern Sie einen der Texte oder eine Option.",
  "failure.memory": "Dem Vergleich fehlte Speicher.",
  "failure.memory.help":
    "Der Browser hat zu wenig Speicher für Texte dieser Länge. Ihre Texte sind noch da. Schließen Sie andere Tabs und versuchen Sie es noch einmal, oder vergleichen Sie die Texte in Teilen.",
  "failure.ended": "Der Browser hat den Vergleich abgebrochen.",
  "failure.ended.help":
    "Vielleicht fehlte ihm Speicher. Ihre Texte sind noch da. Versuchen Sie es noch einmal. Wenn das nicht hilft, schließen Sie andere Tabs oder vergleichen Sie die Texte in Teilen.",
  "failure.refused": "Diese Texte konnten nicht verglichen werden.",
  "failure.refused.detail": "Grund (auf Englisch): {why}",
});
