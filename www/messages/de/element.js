/**
 * German messages, as in `en/element.js`: messages of the `<word-for-word>` element, and of the frame that other pages embed.
 */

export const ELEMENT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "element.label": "Vergleich von „{before}“ und „{after}“",
  "element.text": "Text mit seinen Änderungen",
  "element.list": "Liste der Änderungen",
  "element.passages": "Liste der Passagen",
  "element.excerpt": {
    one: "Ein Auszug: Änderung {first} von {total}.",
    other: "Ein Auszug: Änderungen {first} bis {last} von {total}.",
  },
  "element.excerpt.none": {
    one: "Der Auszug nennt Änderungen, die es nicht gibt: Es ist nur {n}. Der ganze Text ist gezeigt.",
    other: "Der Auszug nennt Änderungen, die es nicht gibt: Es sind nur {n}. Der ganze Text ist gezeigt.",
  },
  "element.slow":
    "Diese Seite erlaubt keine Arbeit im Hintergrund und kann stocken, während diese langen Texte verglichen werden.",
  "element.failed.load": "Einer der Texte konnte nicht geladen werden.",
  "element.failed.module":
    "Der Vergleich konnte nicht beginnen, weil ein Teil davon nicht geladen wurde. Laden Sie die Seite neu, wenn Sie online sind.",
  "element.failed.forbidden":
    "Der Vergleich konnte nicht beginnen. Er braucht WebAssembly, das dieser Browser oder diese Seite nicht erlaubt. Versuchen Sie es mit einem anderen Browser.",
  "element.failed.trap":
    "Der Vergleich dieser Texte ist fehlgeschlagen. Laden Sie die Seite neu, um es noch einmal zu versuchen.",
  "element.failed.memory":
    "Dem Vergleich fehlte Speicher. Schließen Sie andere Tabs und laden Sie die Seite neu, oder öffnen Sie sie auf einem anderen Gerät.",
  "element.failed.ended":
    "Der Browser hat den Vergleich abgebrochen, vielleicht aus Mangel an Speicher. Laden Sie die Seite neu, um es noch einmal zu versuchen.",
  "element.failed.refused": "Diese Texte konnten nicht verglichen werden.",
  "element.failed.view": "Der Vergleich konnte nicht gezeigt werden.",
  "element.failed.detail": "Grund (auf Englisch): {why}",

  "frame.nothing":
    "Dieser Rahmen zeigt einen Vergleich zweier Texte, aber seine Adresse enthält keine. Erstellen Sie einen Code mit „Einbetten …“ im Menü „Export“ von Word for Word.",
  "frame.waiting": "Zwei Texte von der Seite um diesen Rahmen werden erwartet.",
  "frame.broken":
    "Die Adresse dieses Rahmens ist beschädigt, vielleicht unterwegs gekürzt, und ihre Texte konnten nicht gelesen werden. Kopieren Sie den Code noch einmal.",
  "frame.newer": "Die Adresse dieses Rahmens stammt von einer neueren Version von Word for Word als dieser.",
  "frame.large": "Die Adresse dieses Rahmens enthält mehr Text, als hier verglichen werden kann.",
  "frame.origin":
    "„{given}“ in der Adresse dieses Rahmens ist keine Herkunft (Origin). Eine Herkunft sieht aus wie https://example.org, ohne Pfad.",
  "frame.refused": "Die Seite um diesen Rahmen hat etwas gesendet, das nicht gezeigt werden kann: {why}.",
  "frame.refused.text": "„{name}“ ist kein Text",
  "frame.refused.long": "die Texte haben mehr als {limit} Zeichen",
  "frame.refused.view": "„view“ muss eines von {views} sein",
  "frame.refused.excerpt": "„excerpt“ muss aus einer oder zwei Zahlen bestehen, etwa 2-5",
  "frame.refused.option": "„options“ enthält „{name}“, das keine Option ist, die true oder false sein kann",
  "frame.title": "Vergleich von „{before}“ und „{after}“",
  "frame.whole": "In Word for Word öffnen",
  "frame.strange":
    "Die Adresse dieses Rahmens verlangt etwas, das hier unbekannt ist ({names}), der Vergleich kann also vom Original abweichen.",
  "frame.failed": "Word for Word wurde nicht geladen: {why}.",
});
