/**
 * French messages, as in `en/exclusions.js`: messages about the parts of a text that the reader excludes from the comparison.
 */

export const EXCLUSION_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "coverage.without": {
    one: "sans {n} ligne exclue",
    many: "sans {n} lignes exclues",
    other: "sans {n} lignes exclues",
  },
  "coverage.without.part": {
    one: "sans une partie exclue",
    many: "sans {n} parties exclues",
    other: "sans {n} parties exclues",
  },
  "exclusion.title.all": "Exclu de la comparaison",
  "exclusion.here": { one: "{n} ligne exclue", many: "{n} lignes exclues", other: "{n} lignes exclues" },
  "exclusion.here.part": "Partie du texte exclue",
  "exclusion.part": "Partie de « {side} » exclue : « {first} ».",
  "exclusion.lines": {
    one: "{n} ligne de « {side} » exclue : « {first} ».",
    many: "{n} lignes de « {side} » exclues, à partir de « {first} ».",
    other: "{n} lignes de « {side} » exclues, à partir de « {first} ».",
  },
  "exclusion.tail": {
    one: "La dernière ligne de « {side} » est exclue : « {first} ».",
    many: "Les {n} dernières lignes de « {side} » sont exclues, à partir de « {first} ».",
    other: "Les {n} dernières lignes de « {side} » sont exclues, à partir de « {first} ».",
  },
  "exclusion.back": "Réintégrer",

  // In the text fields.
  "exclusion.editor.lines": {
    one: "Exclure la ligne sélectionnée",
    many: "Exclure les {n} lignes sélectionnées",
    other: "Exclure les {n} lignes sélectionnées",
  },
  "exclusion.editor.end": "Exclure d’ici à la fin",
  "exclusion.editor.told": {
    one: "{n} ligne est exclue de la comparaison.",
    many: "{n} lignes sont exclues de la comparaison.",
    other: "{n} lignes sont exclues de la comparaison.",
  },
  "exclusion.editor.back": "Tout le texte est de nouveau comparé.",

  // In the result.
  "exclusion.menu.title": "Exclure de la comparaison…",
  "exclusion.menu.of": "{side} : « {text} »",
  "exclusion.menu.both": "Les deux textes : « {text} »",
  "exclusion.menu.paragraphs": {
    one: "Exclure ce paragraphe",
    many: "Exclure ces {n} paragraphes",
    other: "Exclure ces {n} paragraphes",
  },
  "exclusion.menu.sentences": "Exclure ces mots",
  "exclusion.menu.end": "Exclure d’ici à la fin",
  "exclusion.menu.nothing":
    "Pointez d’abord un paragraphe, sélectionnez des mots ou allez à une modification. Vous pourrez ensuite l’exclure.",

  // Suggestions.
  "exclusion.offer.lines": {
    one: "{n} ligne de « {side} » ne semble pas appartenir au texte : « {first} »",
    many: "{n} lignes de « {side} » ne semblent pas appartenir au texte, à partir de « {first} ».",
    other: "{n} lignes de « {side} » ne semblent pas appartenir au texte, à partir de « {first} ».",
  },
  "exclusion.offer.tail": {
    one: "La dernière ligne de « {side} » ne semble pas appartenir au texte : « {first} »",
    many: "Les {n} dernières lignes de « {side} » ne semblent pas appartenir au texte, à partir de « {first} ».",
    other: "Les {n} dernières lignes de « {side} » ne semblent pas appartenir au texte, à partir de « {first} ».",
  },
  "exclusion.offer.do": "Exclure",
  "exclusion.offer.keep": "Garder",
});
