/**
 * Spanish messages, as in `en/embed.js`: messages of the dialog that writes snippets for other pages, and of the snippets.
 */

export const EMBED_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "snippet.sources": "De {before} a {after}.",
  "snippet.legend": "Las palabras eliminadas están tachadas; las añadidas, subrayadas.",
  "snippet.excerpt": "Extracto: cambios {first} a {last} de {n}.",
  "snippet.excerpt.one": "Extracto: cambio {first} de {n}.",
  "snippet.omission": "[…]",
  "snippet.blank.deleted": "[espacio eliminado]",
  "snippet.blank.inserted": "[espacio añadido]",
  "snippet.blank.moved-away": "[espacio movido desde aquí]",
  "snippet.blank.moved-here": "[espacio movido aquí]",

  "embed.title": "Insertar en otra página",
  "embed.close": "Cerrar",
  "embed.form": "Tipo de código",
  "embed.element": "Elemento",
  "embed.element.hint":
    "Para páginas que pueden cargar nuestro script. Sin él, los lectores ven tachadas las palabras eliminadas y subrayadas las añadidas.",
  "embed.frame": "Marco",
  "embed.frame.hint": "Para páginas que no permiten scripts ajenos. El marco no tiene acceso a la página que lo rodea.",
  "embed.content": "Solo marcado",
  "embed.content.hint":
    "Para un gestor de contenidos, un boletín o un canal web: una cita sencilla con supresiones y añadidos, sin scripts ni estilos.",
  "embed.titles": "Títulos y fuentes",
  "embed.text.before": "Título del primer texto",
  "embed.text.after": "Título del segundo texto",
  "embed.source.before": "Dirección del primer texto",
  "embed.source.after": "Dirección del segundo texto",
  "embed.what": "Contenido",
  "embed.caption": "Pie",
  "embed.view": "Vista",
  "embed.view.changes": "Cambios, en línea",
  "embed.view.side-by-side": "Cambios, en paralelo",
  "embed.view.shared": "Pasajes comunes",
  "embed.view.quotations": "Citas",
  "embed.first": "Desde el cambio",
  "embed.last": "Hasta el cambio",
  "embed.excerpt.hint": {
    one: "Hay {n} cambio. Deje ambos campos vacíos para mostrar todo el texto. Escriba su número para mostrar solo su párrafo.",
    many: "Hay {n} cambios. Deje ambos campos vacíos para mostrar todo el texto. Escriba números para mostrar solo los párrafos del primero al último.",
    other:
      "Hay {n} cambios. Deje ambos campos vacíos para mostrar todo el texto. Escriba números para mostrar solo los párrafos del primero al último.",
  },
  "embed.excerpt.whole":
    "El elemento y el marco siguen conteniendo ambos textos enteros. Solo el marcado se limita al extracto.",
  "embed.height": "Altura en píxeles",
  "embed.height.hint": "Sin altura, el código insertado es tan alto como su contenido. Con una altura, se desplaza.",
  "embed.snippet": "Código",
  "embed.copy": "Copiar",
  "embed.copied.content": "Copiado, {n} caracteres.",
  "embed.copied.element":
    "Copiado, {n} caracteres. El elemento carga Word for Word desde {host}. Esa dirección debe seguir en línea y abierta a sus lectores.",
  "embed.copied.frame":
    "Copiado, {n} caracteres. La dirección del marco contiene ambos textos. El marco carga Word for Word desde {host}. Esa dirección debe seguir en línea y abierta a sus lectores.",
  "embed.host": "El código carga Word for Word desde {host}, como esta página.",
  "embed.host.none": "El código no carga nada.",
  "embed.look": "Vista previa sin scripts ni estilos",
  "embed.long":
    "Estos textos son demasiado largos para un marco: su dirección tendría {n} caracteres, y los navegadores aceptan hasta {limit}. Elija el elemento.",
  "embed.wrong.number":
    "«{given}» no es el número de un cambio. Escriba un número entero del 1 al {n}, o deje el campo vacío.",
  "embed.wrong.order":
    "El extracto termina antes de empezar: del cambio {first} al cambio {last}. Intercambie los dos números.",
  "embed.wrong.source":
    "«{given}» no es la dirección de una página web. Escriba una que empiece por https://, o deje el campo vacío.",
  "embed.wrong.height":
    "«{given}» no es una altura. Escriba un número entero de píxeles de {least} a {most}, o deje el campo vacío.",
  "embed.failed": "No se ha podido crear el código: {why}. Sus textos no han cambiado.",
  "bookmarklet.title": "Comparar desde otras páginas",
  "bookmarklet.what":
    "Este marcador abre Word for Word con las palabras que ha seleccionado en una página, con su título y su dirección. Si no hay nada seleccionado, toma el artículo.",
  "bookmarklet.drag": "Arrástrelo a su barra de marcadores:",
  "bookmarklet.name": "A Word for Word",
  "bookmarklet.pressed":
    "Arrastre este enlace a su barra de marcadores. Púlselo allí, en la página cuyas palabras quiere comparar.",
  "bookmarklet.by.hand": "O copie su dirección, añada un marcador a mano y pegue allí la dirección.",
  "bookmarklet.code": "Dirección del marcador",
  "bookmarklet.copied": "Copiado.",
  "bookmarklet.uncopied": "El navegador no ha dejado que la página copie. Copie usted la dirección seleccionada.",
  "bookmarklet.privacy":
    "Las palabras están en la parte de la dirección después de #, que los navegadores no envían a ningún servidor. Una selección demasiado larga para una dirección se copia, para que la pegue aquí.",
});
