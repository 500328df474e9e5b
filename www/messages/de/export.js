/**
 * German messages, as in `en/export.js`: messages of what is saved, copied and shared, and of the export menu.
 */

export const EXPORT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "export.title": "Vergleich von {before} und {after}",
  "export.tracked":
    "Von „{before}“ zu „{after}“, mit jeder Änderung nachverfolgt. Nehmen Sie alle Änderungen an, um den zweiten Text zu erhalten. Lehnen Sie alle ab, um den ersten zu erhalten.",
  "export.form.author": "{author} (Formatierung)",
  "export.forms.folded": {
    one: "{n} Unterschied in der Formatierung ({kinds}) bleibt unbeachtet und unmarkiert. Gezeigt ist der Wortlaut des zweiten Textes.",
    other:
      "{n} Unterschiede in der Formatierung ({kinds}) bleiben unbeachtet und unmarkiert. Gezeigt ist der Wortlaut des zweiten Textes.",
  },
  "export.forms.marked": {
    one: "{n} Unterschied in der Formatierung ({kinds}) bleibt im Vergleich unbeachtet, ist hier aber markiert, damit sich beide Texte buchstabengetreu wiederherstellen lassen.",
    other:
      "{n} Unterschiede in der Formatierung ({kinds}) bleiben im Vergleich unbeachtet, sind hier aber markiert, damit sich beide Texte buchstabengetreu wiederherstellen lassen.",
  },
  "export.forms.tracked": {
    one: "{n} Unterschied in der Formatierung ({kinds}) bleibt im Vergleich unbeachtet, ist hier aber nachverfolgt, damit sich beide Texte buchstabengetreu wiederherstellen lassen. Der Name des Autors endet auf „(Formatierung)“.",
    other:
      "{n} Unterschiede in der Formatierung ({kinds}) bleiben im Vergleich unbeachtet, sind hier aber nachverfolgt, damit sich beide Texte buchstabengetreu wiederherstellen lassen. Der Name des Autors endet auf „(Formatierung)“.",
  },
  "export.same": "Als gleich behandelt: Unterschiede in {what}.",
  "export.same.none": "Keine Unterschiede wurden als gleich behandelt.",
  "export.unmoved": "Verschiebungen wurden nicht erkannt.",
  "export.sentences": "Geänderte Sätze sind als Ganzes gezeigt.",
  "export.wrapped":
    "Die Zeilen von „{side}“ brechen bei fester Breite um. Ein Zeilenumbruch innerhalb eines Absatzes ist als Leerzeichen gezeigt.",
  "export.unwritable": {
    one: "{n} Zeichen, das dieses Dateiformat nicht enthalten kann (ein Steuerzeichen oder die Hälfte eines Paares), ist als � geschrieben.",
    other:
      "{n} Zeichen, die dieses Dateiformat nicht enthalten kann (Steuerzeichen oder Hälften eines Paares), sind als � geschrieben.",
  },
  "export.made": "Erstellt mit Word for Word {version}.",

  legend: "Legende:",
  "legend.deleted": "entfernt",
  "legend.inserted": "hinzugefügt",
  "legend.away": "von hier verschoben",
  "legend.here": "hierher verschoben",
  "legend.bears": "ändert die Bedeutung (Zahl, Datum, Name, Verneinung, Modalverb oder Gradangabe)",
  "plain.deleted": "[entfernt: {text}]",
  "plain.inserted": "[hinzugefügt: {text}]",
  "plain.moved-away": "[von hier verschoben: {text}]",
  "plain.moved-here": "[hierher verschoben: {text}]",
  "critic.how":
    "CriticMarkup, von „{before}“ zu „{after}“. Nehmen Sie alle Änderungen an, um den zweiten Text zu erhalten. Lehnen Sie alle ab, um den ersten zu erhalten.",

  "report.figures.before": {
    one: "{before}: {n} Wort. {kept} unverändert, {moved} verschoben, {changed} entfernt.",
    other: "{before}: {n} Wörter. {kept} unverändert, {moved} verschoben, {changed} entfernt.",
  },
  "report.figures.after": {
    one: "{after}: {n} Wort. {kept} unverändert, {moved} verschoben, {changed} hinzugefügt.",
    other: "{after}: {n} Wörter. {kept} unverändert, {moved} verschoben, {changed} hinzugefügt.",
  },
  "report.changes": "Änderungen ({n})",
  "report.passages": "Gemeinsame Passagen ({n})",
  "report.quotations": "Zitate, am anderen Text geprüft ({n})",
  "report.number": "{n}. ",
  "report.waiting": "Gemeinsame Passagen und Zitate waren beim Speichern noch nicht gefunden.",
  "report.more": {
    one: "{n} weiteres Ergebnis ist nicht aufgelistet.",
    other: "{n} weitere Ergebnisse sind nicht aufgelistet.",
  },
  "card.bears": "Geändert: {what}",
  "card.place": "{title}, ¶ {n}:",

  "menu.save": "Vergleich speichern",
  "menu.docx": "Word-Dokument",
  "menu.docx.hint": "mit nachverfolgten Änderungen zum Annehmen oder Ablehnen",
  "menu.page": "Webseite",
  "menu.page.hint": "eine Datei zum Drucken oder Versenden",
  "menu.critic": "CriticMarkup",
  "menu.critic.hint": "reiner Text zum Annehmen oder Ablehnen",
  "menu.json": "JSON",
  "menu.json.hint": "beide Texte und alle Ergebnisse",
  "menu.copy": "Vergleich kopieren",
  "menu.rich": "Markierter Text",
  "menu.rich.hint": "für Textverarbeitung oder E-Mail",
  "menu.link": "Link",
  "menu.link.hint": "Jeder mit diesem Link kann beide Texte lesen.",
  "menu.embed": "Einbetten …",
  "menu.embed.hint": "zum Einfügen in eine andere Seite",
  "menu.finding": "Ein Ergebnis kopieren",
  "menu.finding.which": "Ergebnis",
  "menu.finding.changes": "Änderungen",
  "menu.finding.passages": "Passagen",
  "menu.finding.quotations": "Zitate",
  "menu.finding.item": "{at}. {text}",
  "menu.finding.all": "{n} weitere zeigen",
  "menu.finding.only": "{what}: {text}",
  "menu.finding.becomes": "{before} → {after}",
  "menu.finding.moved": "verschoben: {text}",
  "menu.finding.spoken": "{verdict}: {text}",
  "menu.finding.rich": "Markierter Text",
  "menu.finding.plain": "Reiner Text",
  "menu.finding.markdown": "Markdown",
  "menu.about": "Daten, Quellen und Autor",
  "menu.about.hint":
    "Steht in allem, was Sie speichern, kopieren oder teilen. Mit der Adresse einer Quelle kann ein Ergebnis auf seine Wörter verweisen.",
  "menu.date": "Datum von „{side}“",
  "menu.source": "Adresse von „{side}“",
  "menu.author": "Autor der Änderungen",
  "menu.none": "Es gibt noch nichts zu speichern. Fügen Sie zuerst zwei Texte hinzu.",
  "menu.busy": "Einen Moment …",
  "menu.done": "Kopiert.",
  "menu.ready": "Jetzt ist es fertig. Drücken Sie noch einmal „Markierter Text“, um es zu kopieren.",
  "menu.waiting": "Einen Moment: Gemeinsame Passagen werden noch gesucht …",
  "menu.all": "Auf der Webseite alles auflisten: {n} einer Art statt {most}",
  "menu.saved": "Gespeichert als {name}.",
  "menu.copied.link":
    "Link kopiert, {n} Zeichen. Jeder mit diesem Link kann beide Texte lesen. Sie stehen im Teil nach #, den Browser an keinen Server senden.",
  "menu.copied.link.long":
    "Link kopiert, {n} Zeichen. Jeder mit diesem Link kann beide Texte lesen. Manche Mail- und Office-Programme kürzen Links von mehr als {safe} Zeichen. Senden Sie sicherheitshalber eine gespeicherte Seite oder ein Dokument.",
  "menu.link.large":
    "Diese Texte sind zu lang für einen Link: Er hätte {n} Zeichen, und Browser öffnen bis zu {limit}. Speichern Sie eine Seite oder ein Dokument und senden Sie das.",
  "menu.refused": "der Browser hat der Seite das Kopieren nicht erlaubt",
  "menu.failed": "Das hat nicht geklappt: {why}. Ihre Texte sind unverändert.",
  "menu.missing":
    "Das hat nicht geklappt, weil ein Teil der Seite nicht geladen wurde. Versuchen Sie es noch einmal, wenn Sie online sind. Ihre Texte sind unverändert.",
  "menu.ended":
    "Der Browser hat den Export abgebrochen, vielleicht aus Mangel an Speicher. Versuchen Sie es noch einmal. Wenn das nicht hilft, schließen Sie zuerst andere Tabs. Ihre Texte sind unverändert.",
  "menu.silent":
    "Der Export wurde nach fünf Minuten abgebrochen. Versuchen Sie es noch einmal, oder vergleichen Sie die Texte in Teilen. Ihre Texte sind unverändert.",
  "menu.default.author": "Word for Word",
  "file.name": "{before} und {after}",

  "link.opened": "Beide Texte und ihre Optionen wurden aus dem Link geöffnet.",
  "link.opened.before": "Der erste Text wurde aus dem Link geöffnet.",
  "link.opened.after": "Der zweite Text wurde aus dem Link geöffnet.",
  "link.paste":
    "Der Text war für einen Link zu lang. Kopieren Sie ihn auf seiner Seite, und drücken Sie hier beim leeren Text „Einfügen“.",
  "link.paste.copied":
    "Der Text war für einen Link zu lang und wurde deshalb kopiert. Drücken Sie beim leeren Text „Einfügen“.",
  "link.broken":
    "Der Link ist beschädigt, vielleicht unterwegs gekürzt, und seine Texte konnten nicht gelesen werden. Ihre Texte sind unverändert. Bitten Sie noch einmal um den Link oder um eine gespeicherte Seite.",
  "link.strange":
    "Der Link verlangt etwas, das diese Version der Seite nicht kennt ({names}), das Ergebnis kann also abweichen. Laden Sie die Seite neu, um die neueste Version zu erhalten, und öffnen Sie den Link dann noch einmal.",
  "link.newer":
    "Der Link stammt von einer neueren Version von Word for Word. Ihre Texte sind unverändert. Laden Sie die Seite neu, um diese Version zu erhalten.",
  "link.large":
    "Der Link enthält mehr Text, als die Seite annimmt, und wurde nicht geöffnet. Ihre Texte sind unverändert.",
});
