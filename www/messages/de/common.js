/**
 * German messages, as in `en/common.js`: messages that the page, the element and the embedded frame share: names of the texts, the summary of the changes, and failures.
 */

export const COMMON_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  // The names of the two texts: their titles, or "Before" and "After" until they have one.
  "side.before": "{before}",
  "side.after": "{after}",
  "side.before.untitled": "Vorher",
  "side.after.untitled": "Nachher",
  "side.before.alike": "{title} (vorher)",
  "side.after.alike": "{title} (nachher)",
  "pane.before": "{before}",
  "pane.after": "{after}",
  "count.words": { one: "{n} Wort", other: "{n} Wörter" },
  number: "{n}",
  "number.range": "{from}–{to}",

  // Separators. Languages without spaces between sentences have an empty one.
  "between.sentences": " ",
  "between.items": ", ",
  "between.notes": "; ",

  "step.previous": "Vorige Änderung",
  "step.next": "Nächste Änderung",
  "changes.title": "Änderungen",
  "changes.none": "Nichts hat sich geändert.",
  "list.becomes": "wird zu",
  "bearing.figure": "Zahl",
  "bearing.date": "Datum",
  "bearing.negation": "Verneinung",
  "bearing.modal": "Modalverb",
  "bearing.name": "Name",
  "bearing.degree": "Grad",
  "bearing.reported": "Redewiedergabe",
  "bearing.wording": "Wortlaut",
  "bearing.form": "Formatierung",
  "summary.none": "Noch nichts zu vergleichen.",
  "summary.empty": "„{side}“ ist leer. Fügen Sie einen Text zum Vergleichen hinzu.",
  "summary.wordless": "„{side}“ enthält keine Wörter, also gibt es nichts zu vergleichen.",
  "summary.busy": "Vergleich läuft …",
  "summary.identical": "Die beiden Texte sind Buchstabe für Buchstabe gleich.",
  "summary.form": {
    one: "Kein Wort weicht ab. {n} Unterschied in der Formatierung ({kinds}) bleibt unbeachtet.",
    other: "Kein Wort weicht ab. {n} Unterschiede in der Formatierung ({kinds}) bleiben unbeachtet.",
  },
  "summary.wordsame": {
    one: "Kein Wort hat sich geändert. {n} Änderung an Satzzeichen oder Abständen.",
    other: "Kein Wort hat sich geändert. {n} Änderungen an Satzzeichen oder Abständen.",
  },
  "summary.removed": { one: "{n} Wort entfernt", other: "{n} Wörter entfernt" },
  "summary.added": { one: "{n} Wort hinzugefügt", other: "{n} Wörter hinzugefügt" },
  // Other languages inflect the word for “added”.
  "summary.both": { one: "{removed}, {n} hinzugefügt", other: "{removed}, {n} hinzugefügt" },
  "summary.moved": { one: "{n} Passage verschoben", other: "{n} Passagen verschoben" },
  "summary.changes": { one: "{n} Änderung:", other: "{n} Änderungen:" },
  "summary.changed": "{what}. {shares}",
  "summary.within": { one: "in {n} Änderung: {what}. {shares}", other: "in {n} Änderungen: {what}. {shares}" },
  "summary.figure": { one: "{n} Zahl", other: "{n} Zahlen" },
  "summary.date": { one: "{n} Datum", other: "{n} Daten" },
  "summary.negation": { one: "{n} Verneinung", other: "{n} Verneinungen" },
  "summary.modal": { one: "{n} Modalverb", other: "{n} Modalverben" },
  "summary.name": { one: "{n} Name", other: "{n} Namen" },
  "summary.degree": { one: "{n} Gradangabe", other: "{n} Gradangaben" },
  "summary.kept": "Unverändert sind {first} von „{before}“ und {second} von „{after}“.",
  "summary.coarse": {
    one: "{n} Stelle weicht für einen wortweisen Vergleich zu stark ab und ist als Ganzes gezeigt.",
    other: "{n} Stellen weichen für einen wortweisen Vergleich zu stark ab und sind als Ganzes gezeigt.",
  },
  "summary.characters":
    "Dieser Browser kann die Wörter von Chinesisch, Japanisch, Thai, Laotisch, Khmer und Birmanisch nicht bestimmen. Jedes Schriftzeichen zählt als Wort.",
  "summary.surrogates":
    "„{side}“ enthält beschädigte Zeichen (einzelne Surrogate). Sie gelten alle als dasselbe Zeichen.",
  "percent.least": "weniger als {share}",
  "percent.most": "mehr als {share}",
  "form.typography": "Typografie",
  "form.case": "Groß- und Kleinschreibung",
  "form.punctuation": "Zeichensetzung",
  "form.accents": "Akzente",
  "form.spacing": "Abstände",
  "form.notation": "Schreibweise von Zahlen",

  "changes.all": "Alle zeigen",
  "changes.cross.list": "Zur Liste der Änderungen",

  "failure.view": "Diese Ansicht konnte nicht geladen werden.",
  "failure.view.help": "Kopieren Sie zuerst Ihre Texte, denn sie könnten verloren gehen. Laden Sie dann die Seite neu.",
  "failure.detail": "Der Browser meldet: {why}",
  "failure.retry": "Noch einmal versuchen",
});
