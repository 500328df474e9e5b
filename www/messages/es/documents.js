/**
 * Spanish messages, as in `en/documents.js`: messages about opening, pasting and dropping documents.
 */

export const DOCUMENT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "read.busy": "Leyendo «{name}»…",
  "read.cancel": "Cancelar",
  "undo.opened": "«{name}» ha sustituido a «{side}».",
  "undo.pasted": "Pegado como texto sin formato.",

  "unread.binary":
    "«{name}» no es un texto y no se ha abierto. Guárdelo como texto, .docx o PDF, o copie su texto y péguelo aquí.",
  "unread.image":
    "«{name}» es una imagen o una grabación y no contiene texto. Conviértalo en texto con otro programa y abra o pegue el resultado.",
  "unread.encrypted":
    "«{name}» está protegido con contraseña y no se puede leer. Guárdelo sin contraseña en el programa que lo creó y ábralo aquí.",
  "unread.broken":
    "«{name}» está dañado o incompleto y no se puede leer. Consiga de nuevo el archivo, o ábralo en su propio programa y copie el texto.",
  "unread.scanned":
    "«{name}» contiene páginas escaneadas sin texto. Conviértalo con un programa de reconocimiento de texto (OCR) y abra o pegue el resultado.",
  "unread.large":
    "«{name}» es demasiado grande para abrirlo aquí: el límite es de {limit} millones de letras o MB. Pegue la parte que quiera comparar.",
  "unread.bomb":
    "«{name}» ocupa más de {limit} MB al descomprimirse y no se ha abierto. Los documentos normales no lo hacen. Si confía en él, copie su texto y péguelo aquí.",
  "unread.old-word":
    "«{name}» está en un formato antiguo de Word o protegido con contraseña. En Word o LibreOffice, guárdelo como .docx sin contraseña y ábralo aquí.",
  "unread.spreadsheet": "«{name}» es una hoja de cálculo. Copie las celdas que quiera comparar y péguelas aquí.",
  "unread.slides": "«{name}» es una presentación. Guárdela como PDF y ábrala aquí.",
  "unread.archive":
    "«{name}» es un archivo comprimido sin ningún documento de Word. Descomprímalo y abra el documento que quiera comparar.",
  "unread.empty": "«{name}» no contiene texto. El texto que hay aquí no ha cambiado.",
  "unread.missing":
    "«{name}» no se ha leído porque no se ha cargado una parte de la página. Conéctese a la red y abra de nuevo el documento.",
  "unread.ended":
    "«{name}» no se ha leído hasta el final. El navegador ha detenido la lectura, quizá por falta de memoria. Cierre otras pestañas y ábralo de nuevo, o copie el texto que necesite y péguelo aquí.",
  "unread.silent":
    "«{name}» no se ha leído porque no ha pasado nada durante dos minutos. Ábralo de nuevo, o copie el texto desde su propio programa y péguelo aquí.",
  "unread.failed":
    "«{name}» no se ha podido leer: {why}. Compruebe que aún existe y que tiene permiso para leerlo, o copie su texto y péguelo aquí.",

  "encoding.read": "Leído como",
  "encoding.guessed": "«{name}» no indica su codificación. Si algunas letras no se ven bien, elija otra.",
  "encoding.utf-8": "Unicode (UTF-8)",
  "encoding.utf-16le": "Unicode (UTF-16, little endian)",
  "encoding.utf-16be": "Unicode (UTF-16, big endian)",
  "encoding.windows-1252": "Occidental (Windows-1252)",
  "encoding.iso-8859-2": "Centroeuropea (ISO 8859-2)",
  "encoding.windows-1250": "Centroeuropea (Windows-1250)",
  "encoding.windows-1251": "Cirílica (Windows-1251)",
  "encoding.koi8-r": "Cirílica (KOI8-R)",
  "encoding.windows-1253": "Griega (Windows-1253)",
  "encoding.windows-1254": "Turca (Windows-1254)",
  "encoding.windows-1255": "Hebrea (Windows-1255)",
  "encoding.windows-1256": "Árabe (Windows-1256)",
  "encoding.windows-1257": "Báltica (Windows-1257)",
  "encoding.windows-874": "Tailandesa (Windows-874)",
  "encoding.macintosh": "Occidental (Mac)",
  "encoding.shift_jis": "Japonesa (Shift JIS)",
  "encoding.euc-jp": "Japonesa (EUC)",
  "encoding.iso-2022-jp": "Japonesa (ISO 2022)",
  "encoding.gb18030": "China simplificada (GB 18030)",
  "encoding.big5": "China tradicional (Big5)",
  "encoding.euc-kr": "Coreana (EUC)",

  "tracked.accepted": {
    one: "Contiene {n} cambio controlado, leído como aceptado.",
    many: "Contiene {n} cambios controlados, leídos como aceptados.",
    other: "Contiene {n} cambios controlados, leídos como aceptados.",
  },
  "tracked.rejected": {
    one: "Contiene {n} cambio controlado, leído como rechazado.",
    many: "Contiene {n} cambios controlados, leídos como rechazados.",
    other: "Contiene {n} cambios controlados, leídos como rechazados.",
  },
  "tracked.compare": "Comparar el texto antes y después de estos cambios",
  "markdown.read": "Los signos de Markdown se han eliminado.",
  "markdown.kept": "Los signos de Markdown se han conservado.",
  "markdown.keep": "Conservarlos",
  "markdown.drop": "Eliminarlos",
  "cleanup.done": "Limpieza: {what}.",
  "cleanup.undo": "Deshacer",
  "cleanup.undone": "Las líneas están como en el documento.",
  "cleanup.redo": "Limpiar de nuevo",
  "cleanup.lines": { one: "{n} línea unida", many: "{n} líneas unidas", other: "{n} líneas unidas" },
  "cleanup.hyphens": {
    one: "{n} palabra partida recompuesta",
    many: "{n} palabras partidas recompuestas",
    other: "{n} palabras partidas recompuestas",
  },
  "cleanup.heads": {
    one: "{n} encabezado o pie de página eliminado",
    many: "{n} encabezados y pies de página eliminados",
    other: "{n} encabezados y pies de página eliminados",
  },
  "cleanup.numbers": {
    one: "{n} número de lista eliminado",
    many: "{n} números de lista eliminados",
    other: "{n} números de lista eliminados",
  },
  "cleanup.line-numbers": {
    one: "{n} número de línea eliminado",
    many: "{n} números de línea eliminados",
    other: "{n} números de línea eliminados",
  },
  "cleanup.notes": {
    one: "{n} nota al pie pasada al final",
    many: "{n} notas al pie pasadas al final",
    other: "{n} notas al pie pasadas al final",
  },

  "headers.found": {
    one: "{n} línea parece un encabezado o pie de página.",
    many: "{n} líneas parecen encabezados y pies de página.",
    other: "{n} líneas parecen encabezados y pies de página.",
  },
  "headers.drop": "Eliminarlas",
  "headers.gone": {
    one: "{n} encabezado o pie de página se ha eliminado.",
    many: "{n} encabezados y pies de página se han eliminado.",
    other: "{n} encabezados y pies de página se han eliminado.",
  },
  "headers.back": "Restaurarlos",
  "headers.outside": {
    one: "{n} encabezado o pie de página del documento no está en este texto.",
    many: "{n} encabezados y pies de página del documento no están en este texto.",
    other: "{n} encabezados y pies de página del documento no están en este texto.",
  },
  "headers.include": "Añadir al final",
  "headers.included": {
    one: "{n} encabezado o pie de página del documento está al final de este texto.",
    many: "{n} encabezados y pies de página del documento están al final de este texto.",
    other: "{n} encabezados y pies de página del documento están al final de este texto.",
  },
  "headers.leave": "Quitar",

  "article.found": {
    one: "{n} palabra está fuera del artículo de esta página web.",
    many: "{n} palabras están fuera del artículo de esta página web.",
    other: "{n} palabras están fuera del artículo de esta página web.",
  },
  "article.keep": "Comparar solo el artículo",

  "pair.names":
    "Según los nombres de archivo, «{before}» es el texto anterior y «{after}» el posterior. Pulse «Intercambiar» para cambiarlos.",
  "series.title": {
    one: "{n} archivo",
    many: "{n} archivos, ordenados por nombre",
    other: "{n} archivos, ordenados por nombre",
  },
  "series.before": "Antes",
  "series.after": "Después",
  "series.previous": "Los dos anteriores",
  "series.next": "Los dos siguientes",
  "series.at": "{before} y {after} de {n}",
  "series.close": "Cerrar la lista",
});
