/**
 * German messages, as in `en/embed.js`: messages of the dialog that writes snippets for other pages, and of the snippets.
 */

export const EMBED_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "snippet.sources": "Von {before} zu {after}.",
  "snippet.legend": "Entfernte Wörter sind durchgestrichen, hinzugefügte unterstrichen.",
  "snippet.excerpt": "Ein Auszug: Änderungen {first} bis {last} von {n}.",
  "snippet.excerpt.one": "Ein Auszug: Änderung {first} von {n}.",
  "snippet.omission": "[…]",
  "snippet.blank.deleted": "[Leerraum entfernt]",
  "snippet.blank.inserted": "[Leerraum hinzugefügt]",
  "snippet.blank.moved-away": "[Leerraum von hier verschoben]",
  "snippet.blank.moved-here": "[Leerraum hierher verschoben]",

  "embed.title": "In eine andere Seite einbetten",
  "embed.close": "Schließen",
  "embed.form": "Art des Codes",
  "embed.element": "Element",
  "embed.element.hint":
    "Für Seiten, die unser Skript laden dürfen. Ohne Skript sehen Leser entfernte Wörter durchgestrichen und hinzugefügte unterstrichen.",
  "embed.frame": "Rahmen",
  "embed.frame.hint":
    "Für Seiten, die keine fremden Skripte erlauben. Der Rahmen hat keinen Zugriff auf die Seite um ihn herum.",
  "embed.content": "Nur Markup",
  "embed.content.hint":
    "Für ein Redaktionssystem, einen Newsletter oder einen Feed: ein einfaches Zitat mit Streichungen und Einfügungen, ohne Skripte und Stile.",
  "embed.titles": "Titel und Quellen",
  "embed.text.before": "Titel des ersten Textes",
  "embed.text.after": "Titel des zweiten Textes",
  "embed.source.before": "Adresse des ersten Textes",
  "embed.source.after": "Adresse des zweiten Textes",
  "embed.what": "Inhalt",
  "embed.caption": "Bildunterschrift",
  "embed.view": "Ansicht",
  "embed.view.changes": "Änderungen, fortlaufend",
  "embed.view.side-by-side": "Änderungen, nebeneinander",
  "embed.view.shared": "Gemeinsame Passagen",
  "embed.view.quotations": "Zitate",
  "embed.first": "Von Änderung",
  "embed.last": "Bis Änderung",
  "embed.excerpt.hint": {
    one: "Es gibt {n} Änderung. Lassen Sie beide Felder leer, um den ganzen Text zu zeigen. Geben Sie ihre Nummer ein, um nur ihren Absatz zu zeigen.",
    other:
      "Es gibt {n} Änderungen. Lassen Sie beide Felder leer, um den ganzen Text zu zeigen. Geben Sie Nummern ein, um nur die Absätze von der ersten bis zur letzten zu zeigen.",
  },
  "embed.excerpt.whole":
    "Element und Rahmen enthalten trotzdem beide Texte ganz. Nur das Markup ist auf den Auszug beschränkt.",
  "embed.height": "Höhe in Pixeln",
  "embed.height.hint": "Ohne Höhe ist die Einbettung so hoch wie ihr Inhalt. Mit einer Höhe lässt sie sich rollen.",
  "embed.snippet": "Code",
  "embed.copy": "Kopieren",
  "embed.copied.content": "Kopiert, {n} Zeichen.",
  "embed.copied.element":
    "Kopiert, {n} Zeichen. Das Element lädt Word for Word von {host}. Diese Adresse muss online und für Ihre Leser erreichbar bleiben.",
  "embed.copied.frame":
    "Kopiert, {n} Zeichen. Die Adresse des Rahmens enthält beide Texte. Der Rahmen lädt Word for Word von {host}. Diese Adresse muss online und für Ihre Leser erreichbar bleiben.",
  "embed.host": "Der Code lädt Word for Word von {host}, wie diese Seite.",
  "embed.host.none": "Der Code lädt nichts.",
  "embed.look": "Vorschau ohne Skripte und Stile",
  "embed.long":
    "Diese Texte sind zu lang für einen Rahmen: Seine Adresse hätte {n} Zeichen, und Browser nehmen bis zu {limit} an. Wählen Sie stattdessen das Element.",
  "embed.wrong.number":
    "„{given}“ ist nicht die Nummer einer Änderung. Geben Sie eine ganze Zahl von 1 bis {n} ein, oder lassen Sie das Feld leer.",
  "embed.wrong.order":
    "Der Auszug endet, bevor er beginnt: von Änderung {first} bis Änderung {last}. Tauschen Sie die beiden Zahlen.",
  "embed.wrong.source":
    "„{given}“ ist nicht die Adresse einer Webseite. Geben Sie eine ein, die mit https:// beginnt, oder lassen Sie das Feld leer.",
  "embed.wrong.height":
    "„{given}“ ist keine Höhe. Geben Sie eine ganze Zahl von Pixeln von {least} bis {most} ein, oder lassen Sie das Feld leer.",
  "embed.failed": "Der Code konnte nicht erstellt werden: {why}. Ihre Texte sind unverändert.",
  "bookmarklet.title": "Von anderen Seiten vergleichen",
  "bookmarklet.what":
    "Dieses Lesezeichen öffnet Word for Word mit den Wörtern, die Sie auf einer Seite ausgewählt haben, mit Titel und Adresse der Seite. Ist nichts ausgewählt, nimmt es den Artikel.",
  "bookmarklet.drag": "Ziehen Sie es in Ihre Lesezeichenleiste:",
  "bookmarklet.name": "An Word for Word",
  "bookmarklet.pressed":
    "Ziehen Sie diesen Link in Ihre Lesezeichenleiste. Drücken Sie ihn dort auf der Seite, deren Wörter Sie vergleichen wollen.",
  "bookmarklet.by.hand":
    "Oder kopieren Sie seine Adresse, legen Sie ein Lesezeichen an, und fügen Sie die Adresse dort ein.",
  "bookmarklet.code": "Adresse des Lesezeichens",
  "bookmarklet.copied": "Kopiert.",
  "bookmarklet.uncopied":
    "Der Browser hat der Seite das Kopieren nicht erlaubt. Kopieren Sie die ausgewählte Adresse selbst.",
  "bookmarklet.privacy":
    "Die Wörter stehen im Teil der Adresse nach #, den Browser an keinen Server senden. Eine Auswahl, die für eine Adresse zu lang ist, wird kopiert, damit Sie sie hier einfügen.",
});
