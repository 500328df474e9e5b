/**
 * Spanish messages, as in `en/element.js`: messages of the `<word-for-word>` element, and of the frame that other pages embed.
 */

export const ELEMENT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "element.label": "Comparación de «{before}» y «{after}»",
  "element.text": "Texto con sus cambios",
  "element.list": "Lista de cambios",
  "element.passages": "Lista de pasajes",
  "element.excerpt": {
    one: "Extracto: cambio {first} de {total}.",
    many: "Extracto: cambios {first} a {last} de {total}.",
    other: "Extracto: cambios {first} a {last} de {total}.",
  },
  "element.excerpt.none": {
    one: "El extracto nombra cambios que no existen: hay {n}. Se muestra todo el texto.",
    many: "El extracto nombra cambios que no existen: hay {n}. Se muestra todo el texto.",
    other: "El extracto nombra cambios que no existen: hay {n}. Se muestra todo el texto.",
  },
  "element.slow":
    "Esta página no permite tareas en segundo plano y puede detenerse mientras se comparan estos textos largos.",
  "element.failed.load": "No se ha podido cargar uno de los textos.",
  "element.failed.module":
    "La comparación no ha podido empezar porque no se ha cargado una de sus partes. Recargue la página cuando tenga conexión.",
  "element.failed.forbidden":
    "La comparación no ha podido empezar. Necesita WebAssembly, que este navegador o esta página no permite. Pruebe con otro navegador.",
  "element.failed.trap": "La comparación de estos textos ha fallado. Recargue la página para intentarlo de nuevo.",
  "element.failed.memory":
    "La comparación se ha quedado sin memoria. Cierre otras pestañas y recargue la página, o ábrala en otro dispositivo.",
  "element.failed.ended":
    "El navegador ha detenido la comparación, quizá por falta de memoria. Recargue la página para intentarlo de nuevo.",
  "element.failed.refused": "No se han podido comparar estos textos.",
  "element.failed.view": "No se ha podido mostrar la comparación.",
  "element.failed.detail": "Motivo (en inglés): {why}",

  "frame.nothing":
    "Este marco muestra una comparación de dos textos, pero su dirección no contiene ninguno. Cree un código con «Insertar…» en el menú «Exportar» de Word for Word.",
  "frame.waiting": "A la espera de dos textos de la página que rodea este marco.",
  "frame.broken":
    "La dirección de este marco está dañada, quizá cortada por el camino, y sus textos no se han podido leer. Copie de nuevo el código.",
  "frame.newer": "La dirección de este marco se hizo con una versión de Word for Word más nueva que esta.",
  "frame.large": "La dirección de este marco contiene más texto del que se puede comparar aquí.",
  "frame.origin":
    "«{given}», en la dirección de este marco, no es un origen. Un origen tiene la forma https://example.org, sin ruta.",
  "frame.refused": "La página que rodea este marco ha enviado algo que no se puede mostrar: {why}.",
  "frame.refused.text": "«{name}» no es un texto",
  "frame.refused.long": "los textos tienen más de {limit} caracteres",
  "frame.refused.view": "«view» debe ser uno de estos valores: {views}",
  "frame.refused.excerpt": "«excerpt» debe ser uno o dos números, como 2-5",
  "frame.refused.option": "«options» contiene «{name}», que no es una opción que pueda valer true o false",
  "frame.title": "Comparación de «{before}» y «{after}»",
  "frame.whole": "Abrir en Word for Word",
  "frame.strange":
    "La dirección de este marco pide algo desconocido aquí ({names}), así que la comparación puede diferir del original.",
  "frame.failed": "Word for Word no se ha cargado: {why}.",
});
