/**
 * German messages, as in `en/exclusions.js`: messages about the parts of a text that the reader excludes from the comparison.
 */

export const EXCLUSION_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "coverage.without": { one: "ohne {n} ausgeschlossene Zeile", other: "ohne {n} ausgeschlossene Zeilen" },
  "coverage.without.part": { one: "ohne einen ausgeschlossenen Teil", other: "ohne {n} ausgeschlossene Teile" },
  "exclusion.title.all": "Vom Vergleich ausgeschlossen",
  "exclusion.here": { one: "{n} Zeile ausgeschlossen", other: "{n} Zeilen ausgeschlossen" },
  "exclusion.here.part": "Teil des Textes ausgeschlossen",
  "exclusion.part": "Teil von „{side}“ ausgeschlossen: „{first}“.",
  "exclusion.lines": {
    one: "{n} Zeile von „{side}“ ausgeschlossen: „{first}“.",
    other: "{n} Zeilen von „{side}“ ausgeschlossen, ab „{first}“.",
  },
  "exclusion.tail": {
    one: "Die letzte Zeile von „{side}“ ausgeschlossen: „{first}“.",
    other: "Die letzten {n} Zeilen von „{side}“ ausgeschlossen, ab „{first}“.",
  },
  "exclusion.back": "Wieder einschließen",

  // In the text fields.
  "exclusion.editor.lines": { one: "Ausgewählte Zeile ausschließen", other: "{n} ausgewählte Zeilen ausschließen" },
  "exclusion.editor.end": "Von hier bis zum Ende ausschließen",
  "exclusion.editor.told": {
    one: "{n} Zeile ist vom Vergleich ausgeschlossen.",
    other: "{n} Zeilen sind vom Vergleich ausgeschlossen.",
  },
  "exclusion.editor.back": "Der ganze Text wird wieder verglichen.",

  // In the result.
  "exclusion.menu.title": "Vom Vergleich ausschließen …",
  "exclusion.menu.of": "{side}: „{text}“",
  "exclusion.menu.both": "Beide Texte: „{text}“",
  "exclusion.menu.paragraphs": { one: "Diesen Absatz ausschließen", other: "Diese {n} Absätze ausschließen" },
  "exclusion.menu.sentences": "Diese Wörter ausschließen",
  "exclusion.menu.end": "Von hier bis zum Ende ausschließen",
  "exclusion.menu.nothing":
    "Zeigen Sie erst auf einen Absatz, wählen Sie Wörter aus oder gehen Sie zu einer Änderung. Dann können Sie sie ausschließen.",

  // Suggestions.
  "exclusion.offer.lines": {
    one: "{n} Zeile von „{side}“ scheint nicht zum Text zu gehören: „{first}“",
    other: "{n} Zeilen von „{side}“ scheinen nicht zum Text zu gehören, ab „{first}“.",
  },
  "exclusion.offer.tail": {
    one: "Die letzte Zeile von „{side}“ scheint nicht zum Text zu gehören: „{first}“",
    other: "Die letzten {n} Zeilen von „{side}“ scheinen nicht zum Text zu gehören, ab „{first}“.",
  },
  "exclusion.offer.do": "Ausschließen",
  "exclusion.offer.keep": "Behalten",
});
