/**
 * Spanish messages, as in `en/export.js`: messages of what is saved, copied and shared, and of the export menu.
 */

export const EXPORT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "export.title": "Comparación de {before} y {after}",
  "export.tracked":
    "De «{before}» a «{after}», con control de todos los cambios. Acepte todos los cambios para obtener el segundo texto. Rechácelos todos para obtener el primero.",
  "export.form.author": "{author} (formato)",
  "export.forms.folded": {
    one: "{n} diferencia de formato ({kinds}) se ignora y no se marca. La redacción mostrada es la del segundo texto.",
    many: "{n} diferencias de formato ({kinds}) se ignoran y no se marcan. La redacción mostrada es la del segundo texto.",
    other:
      "{n} diferencias de formato ({kinds}) se ignoran y no se marcan. La redacción mostrada es la del segundo texto.",
  },
  "export.forms.marked": {
    one: "{n} diferencia de formato ({kinds}) se ignora en la comparación pero se marca aquí, para poder recuperar ambos textos letra por letra.",
    many: "{n} diferencias de formato ({kinds}) se ignoran en la comparación pero se marcan aquí, para poder recuperar ambos textos letra por letra.",
    other:
      "{n} diferencias de formato ({kinds}) se ignoran en la comparación pero se marcan aquí, para poder recuperar ambos textos letra por letra.",
  },
  "export.forms.tracked": {
    one: "{n} diferencia de formato ({kinds}) se ignora en la comparación pero se registra aquí, para poder recuperar ambos textos letra por letra. El nombre de su autor termina en «(formato)».",
    many: "{n} diferencias de formato ({kinds}) se ignoran en la comparación pero se registran aquí, para poder recuperar ambos textos letra por letra. El nombre de su autor termina en «(formato)».",
    other:
      "{n} diferencias de formato ({kinds}) se ignoran en la comparación pero se registran aquí, para poder recuperar ambos textos letra por letra. El nombre de su autor termina en «(formato)».",
  },
  "export.same": "Tratado como igual: diferencias de {what}.",
  "export.same.none": "Ninguna diferencia se ha tratado como igual.",
  "export.unmoved": "No se han detectado desplazamientos.",
  "export.sentences": "Las frases cambiadas se muestran enteras.",
  "export.wrapped":
    "Las líneas de «{side}» se cortan a un ancho fijo. Un salto de línea dentro de un párrafo se muestra como un espacio.",
  "export.unwritable": {
    one: "{n} carácter que este formato de archivo no admite (un carácter de control o la mitad de un par) se escribe como �.",
    many: "{n} caracteres que este formato de archivo no admite (caracteres de control o mitades de un par) se escriben como �.",
    other:
      "{n} caracteres que este formato de archivo no admite (caracteres de control o mitades de un par) se escriben como �.",
  },
  "export.made": "Hecho con Word for Word {version}.",

  legend: "Leyenda:",
  "legend.deleted": "eliminado",
  "legend.inserted": "añadido",
  "legend.away": "movido desde aquí",
  "legend.here": "movido aquí",
  "legend.bears": "cambia el sentido (cifra, fecha, nombre, negación, verbo modal o palabra de grado)",
  "plain.deleted": "[eliminado: {text}]",
  "plain.inserted": "[añadido: {text}]",
  "plain.moved-away": "[movido desde aquí: {text}]",
  "plain.moved-here": "[movido aquí: {text}]",
  "critic.how":
    "CriticMarkup, de «{before}» a «{after}». Acepte todos los cambios para obtener el segundo texto. Rechácelos todos para obtener el primero.",

  "report.figures.before": {
    one: "{before}: {n} palabra. Sin cambios: {kept}. Movidas: {moved}. Eliminadas: {changed}.",
    many: "{before}: {n} palabras. Sin cambios: {kept}. Movidas: {moved}. Eliminadas: {changed}.",
    other: "{before}: {n} palabras. Sin cambios: {kept}. Movidas: {moved}. Eliminadas: {changed}.",
  },
  "report.figures.after": {
    one: "{after}: {n} palabra. Sin cambios: {kept}. Movidas: {moved}. Añadidas: {changed}.",
    many: "{after}: {n} palabras. Sin cambios: {kept}. Movidas: {moved}. Añadidas: {changed}.",
    other: "{after}: {n} palabras. Sin cambios: {kept}. Movidas: {moved}. Añadidas: {changed}.",
  },
  "report.changes": "Cambios ({n})",
  "report.passages": "Pasajes comunes ({n})",
  "report.quotations": "Citas, comprobadas con el otro texto ({n})",
  "report.number": "{n}. ",
  "report.waiting": "Los pasajes comunes y las citas no estaban listos al guardar.",
  "report.more": {
    one: "{n} más no aparece en la lista.",
    many: "{n} más no aparecen en la lista.",
    other: "{n} más no aparecen en la lista.",
  },
  "card.bears": "Cambia: {what}",
  "card.place": "{title}, ¶ {n}:",

  "menu.save": "Guardar la comparación",
  "menu.docx": "Documento de Word",
  "menu.docx.hint": "con control de cambios, para aceptar o rechazar",
  "menu.page": "Página web",
  "menu.page.hint": "un archivo para imprimir o enviar",
  "menu.critic": "CriticMarkup",
  "menu.critic.hint": "texto sin formato para aceptar o rechazar",
  "menu.json": "JSON",
  "menu.json.hint": "ambos textos y todos los resultados",
  "menu.copy": "Copiar la comparación",
  "menu.rich": "Texto marcado",
  "menu.rich.hint": "para un procesador de textos o un correo",
  "menu.link": "Enlace",
  "menu.link.hint": "Quien tenga este enlace puede leer ambos textos.",
  "menu.embed": "Insertar…",
  "menu.embed.hint": "para pegar en otra página",
  "menu.finding": "Copiar un resultado",
  "menu.finding.which": "Resultado",
  "menu.finding.changes": "Cambios",
  "menu.finding.passages": "Pasajes",
  "menu.finding.quotations": "Citas",
  "menu.finding.item": "{at}. {text}",
  "menu.finding.all": "Mostrar {n} más",
  "menu.finding.only": "{what}: {text}",
  "menu.finding.becomes": "{before} → {after}",
  "menu.finding.moved": "movido: {text}",
  "menu.finding.spoken": "{verdict}: {text}",
  "menu.finding.rich": "Texto marcado",
  "menu.finding.plain": "Texto sin formato",
  "menu.finding.markdown": "Markdown",
  "menu.about": "Fechas, fuentes y autor",
  "menu.about.hint":
    "Se añade a todo lo que guarde, copie o comparta. La dirección de una fuente permite enlazar un resultado con sus palabras.",
  "menu.date": "Fecha de «{side}»",
  "menu.source": "Dirección de «{side}»",
  "menu.author": "Autor de los cambios",
  "menu.none": "Aún no hay nada que guardar. Añada antes dos textos.",
  "menu.busy": "Un momento…",
  "menu.done": "Copiado.",
  "menu.ready": "Ya está listo. Pulse otra vez «Texto marcado» para copiarlo.",
  "menu.waiting": "Un momento: aún se buscan pasajes comunes…",
  "menu.all": "Mostrar todo en la página web: {n} de un tipo en vez de {most}",
  "menu.saved": "Guardado como {name}.",
  "menu.copied.link":
    "Enlace copiado, {n} caracteres. Quien tenga este enlace puede leer ambos textos. Están en la parte que sigue a #, que los navegadores no envían a ningún servidor.",
  "menu.copied.link.long":
    "Enlace copiado, {n} caracteres. Quien tenga este enlace puede leer ambos textos. Algunos programas de correo y de oficina cortan los enlaces de más de {safe} caracteres. Para mayor seguridad, envíe una página o un documento guardado.",
  "menu.link.large":
    "Estos textos son demasiado largos para un enlace: tendría {n} caracteres, y los navegadores abren hasta {limit}. Guarde una página o un documento y envíelo.",
  "menu.refused": "el navegador no ha permitido copiar a la página",
  "menu.failed": "No ha funcionado: {why}. Sus textos no han cambiado.",
  "menu.missing":
    "No ha funcionado porque no se ha cargado una parte de la página. Inténtelo de nuevo cuando tenga conexión. Sus textos no han cambiado.",
  "menu.ended":
    "El navegador ha detenido la exportación, quizá por falta de memoria. Inténtelo de nuevo. Si no basta, cierre antes otras pestañas. Sus textos no han cambiado.",
  "menu.silent":
    "La exportación se ha detenido tras cinco minutos. Inténtelo de nuevo, o compare los textos por partes. Sus textos no han cambiado.",
  "menu.default.author": "Word for Word",
  "file.name": "{before} y {after}",

  "link.opened": "Los dos textos y sus opciones se han abierto desde el enlace.",
  "link.opened.before": "El primer texto se ha abierto desde el enlace.",
  "link.opened.after": "El segundo texto se ha abierto desde el enlace.",
  "link.paste":
    "El texto era demasiado largo para un enlace. Cópielo en su página y pulse aquí «Pegar» junto al texto vacío.",
  "link.paste.copied":
    "El texto era demasiado largo para un enlace, por eso se ha copiado. Pulse «Pegar» junto al texto vacío.",
  "link.broken":
    "El enlace está dañado, quizá cortado por el camino, y sus textos no se han podido leer. Sus textos no han cambiado. Pida otra vez el enlace, o una página guardada.",
  "link.strange":
    "El enlace pide algo que esta versión de la página no conoce ({names}), así que el resultado puede diferir. Recargue la página para obtener la última versión y abra de nuevo el enlace.",
  "link.newer":
    "El enlace se hizo con una versión más nueva de Word for Word. Sus textos no han cambiado. Recargue la página para obtener esa versión.",
  "link.large": "El enlace contiene más texto del que acepta la página y no se ha abierto. Sus textos no han cambiado.",
});
