/**
 * Spanish messages, as in `en/exclusions.js`: messages about the parts of a text that the reader excludes from the comparison.
 */

export const EXCLUSION_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "coverage.without": {
    one: "sin {n} línea excluida",
    many: "sin {n} líneas excluidas",
    other: "sin {n} líneas excluidas",
  },
  "coverage.without.part": {
    one: "sin una parte excluida",
    many: "sin {n} partes excluidas",
    other: "sin {n} partes excluidas",
  },
  "exclusion.title.all": "Excluido de la comparación",
  "exclusion.here": { one: "{n} línea excluida", many: "{n} líneas excluidas", other: "{n} líneas excluidas" },
  "exclusion.here.part": "Parte del texto excluida",
  "exclusion.part": "Parte de «{side}» excluida: «{first}».",
  "exclusion.lines": {
    one: "{n} línea de «{side}» excluida: «{first}».",
    many: "{n} líneas de «{side}» excluidas, a partir de «{first}».",
    other: "{n} líneas de «{side}» excluidas, a partir de «{first}».",
  },
  "exclusion.tail": {
    one: "La última línea de «{side}» queda excluida: «{first}».",
    many: "Las últimas {n} líneas de «{side}» quedan excluidas, a partir de «{first}».",
    other: "Las últimas {n} líneas de «{side}» quedan excluidas, a partir de «{first}».",
  },
  "exclusion.back": "Incluir de nuevo",

  // In the text fields.
  "exclusion.editor.lines": {
    one: "Excluir la línea seleccionada",
    many: "Excluir las {n} líneas seleccionadas",
    other: "Excluir las {n} líneas seleccionadas",
  },
  "exclusion.editor.end": "Excluir desde aquí hasta el final",
  "exclusion.editor.told": {
    one: "{n} línea está excluida de la comparación.",
    many: "{n} líneas están excluidas de la comparación.",
    other: "{n} líneas están excluidas de la comparación.",
  },
  "exclusion.editor.back": "Se compara de nuevo todo el texto.",

  // In the result.
  "exclusion.menu.title": "Excluir de la comparación…",
  "exclusion.menu.of": "{side}: «{text}»",
  "exclusion.menu.both": "Ambos textos: «{text}»",
  "exclusion.menu.paragraphs": {
    one: "Excluir este párrafo",
    many: "Excluir estos {n} párrafos",
    other: "Excluir estos {n} párrafos",
  },
  "exclusion.menu.sentences": "Excluir estas palabras",
  "exclusion.menu.end": "Excluir desde aquí hasta el final",
  "exclusion.menu.nothing":
    "Primero señale un párrafo, seleccione palabras o vaya a un cambio. Después podrá excluirlo.",

  // Suggestions.
  "exclusion.offer.lines": {
    one: "{n} línea de «{side}» no parece formar parte del texto: «{first}»",
    many: "{n} líneas de «{side}» no parecen formar parte del texto, a partir de «{first}».",
    other: "{n} líneas de «{side}» no parecen formar parte del texto, a partir de «{first}».",
  },
  "exclusion.offer.tail": {
    one: "La última línea de «{side}» no parece formar parte del texto: «{first}»",
    many: "Las últimas {n} líneas de «{side}» no parecen formar parte del texto, a partir de «{first}».",
    other: "Las últimas {n} líneas de «{side}» no parecen formar parte del texto, a partir de «{first}».",
  },
  "exclusion.offer.do": "Excluir",
  "exclusion.offer.keep": "Conservar",
});
