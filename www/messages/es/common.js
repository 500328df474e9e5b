/**
 * Spanish messages, as in `en/common.js`: messages that the page, the element and the embedded frame share: names of the texts, the summary of the changes, and failures.
 */

export const COMMON_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  // The names of the two texts: their titles, or "Before" and "After" until they have one.
  "side.before": "{before}",
  "side.after": "{after}",
  "side.before.untitled": "Antes",
  "side.after.untitled": "Después",
  "side.before.alike": "{title} (antes)",
  "side.after.alike": "{title} (después)",
  "pane.before": "{before}",
  "pane.after": "{after}",
  "count.words": { one: "{n} palabra", many: "{n} de palabras", other: "{n} palabras" },
  number: "{n}",
  "number.range": "{from}-{to}",

  // Separators. Languages without spaces between sentences have an empty one.
  "between.sentences": " ",
  "between.items": ", ",
  "between.notes": "; ",

  "step.previous": "Cambio anterior",
  "step.next": "Cambio siguiente",
  "changes.title": "Cambios",
  "changes.none": "No ha cambiado nada.",
  "list.becomes": "pasa a ser",
  "bearing.figure": "cifra",
  "bearing.date": "fecha",
  "bearing.negation": "negación",
  "bearing.modal": "verbo modal",
  "bearing.name": "nombre",
  "bearing.degree": "grado",
  "bearing.reported": "discurso referido",
  "bearing.wording": "redacción",
  "bearing.form": "formato",
  "summary.none": "Aún no hay nada que comparar.",
  "summary.empty": "«{side}» está vacío. Añada un texto para comparar.",
  "summary.wordless": "«{side}» no contiene palabras, así que no hay nada que comparar.",
  "summary.busy": "Comparando…",
  "summary.identical": "Los dos textos son idénticos, letra por letra.",
  "summary.form": {
    one: "Ninguna palabra difiere. Se ignora {n} diferencia de formato ({kinds}).",
    many: "Ninguna palabra difiere. Se ignoran {n} diferencias de formato ({kinds}).",
    other: "Ninguna palabra difiere. Se ignoran {n} diferencias de formato ({kinds}).",
  },
  "summary.wordsame": {
    one: "Ninguna palabra ha cambiado. {n} cambio de puntuación o espaciado.",
    many: "Ninguna palabra ha cambiado. {n} cambios de puntuación o espaciado.",
    other: "Ninguna palabra ha cambiado. {n} cambios de puntuación o espaciado.",
  },
  "summary.removed": {
    one: "{n} palabra eliminada",
    many: "{n} de palabras eliminadas",
    other: "{n} palabras eliminadas",
  },
  "summary.added": { one: "{n} palabra añadida", many: "{n} de palabras añadidas", other: "{n} palabras añadidas" },
  // Other languages inflect the word for “added”.
  "summary.both": { one: "{removed}, {n} añadida", many: "{removed}, {n} añadidas", other: "{removed}, {n} añadidas" },
  "summary.moved": { one: "{n} pasaje movido", many: "{n} pasajes movidos", other: "{n} pasajes movidos" },
  "summary.changes": { one: "{n} cambio:", many: "{n} cambios:", other: "{n} cambios:" },
  "summary.changed": "{what}. {shares}",
  "summary.within": {
    one: "en {n} cambio: {what}. {shares}",
    many: "en {n} cambios: {what}. {shares}",
    other: "en {n} cambios: {what}. {shares}",
  },
  "summary.figure": { one: "{n} cifra", many: "{n} cifras", other: "{n} cifras" },
  "summary.date": { one: "{n} fecha", many: "{n} fechas", other: "{n} fechas" },
  "summary.negation": { one: "{n} negación", many: "{n} negaciones", other: "{n} negaciones" },
  "summary.modal": { one: "{n} verbo modal", many: "{n} verbos modales", other: "{n} verbos modales" },
  "summary.name": { one: "{n} nombre", many: "{n} nombres", other: "{n} nombres" },
  "summary.degree": { one: "{n} palabra de grado", many: "{n} palabras de grado", other: "{n} palabras de grado" },
  "summary.kept": "Sin cambios: el {first} de «{before}» y el {second} de «{after}».",
  "summary.coarse": {
    one: "{n} parte difiere demasiado para compararla palabra por palabra y se muestra entera.",
    many: "{n} partes difieren demasiado para compararlas palabra por palabra y se muestran enteras.",
    other: "{n} partes difieren demasiado para compararlas palabra por palabra y se muestran enteras.",
  },
  "summary.characters":
    "Este navegador no reconoce las palabras del chino, el japonés, el tailandés, el lao, el jemer y el birmano. Cada carácter cuenta como una palabra.",
  "summary.surrogates":
    "«{side}» contiene caracteres dañados (sustitutos sueltos). Todos cuentan como el mismo carácter.",
  "percent.least": "menos del {share}",
  "percent.most": "más del {share}",
  "form.typography": "tipografía",
  "form.case": "mayúsculas",
  "form.punctuation": "puntuación",
  "form.accents": "acentos",
  "form.spacing": "espaciado",
  "form.notation": "notación de números",

  "changes.all": "Mostrar todo",
  "changes.cross.list": "Ir a la lista de cambios",

  "failure.view": "No se ha podido cargar esta vista.",
  "failure.view.help": "Copie antes sus textos, porque podrían perderse. Después, recargue la página.",
  "failure.detail": "El navegador informa: {why}",
  "failure.retry": "Reintentar",
});
