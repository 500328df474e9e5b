/**
 * Spanish messages, as in `en/page.js`: messages of the page around the result: editors, options, shortcuts, stored texts, and errors of the engine.
 */

export const PAGE_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "page.title": "Word for Word: en qué difieren dos textos y qué comparten",
  "page.tagline": "Vea en qué difieren dos textos y qué comparten.",
  "page.privacy": "Todo ocurre en su navegador. Sus textos no se envían a ninguna parte.",
  "bookmarklet.open": "Comparar desde otras páginas…",

  // The language of the interface.
  "language.title": "Idioma",
  "language.failed": "No se ha podido cargar este idioma: {why}. Inténtelo de nuevo.",

  // Saved texts.
  "persistence.title": "Guardar los textos en este navegador",
  "persistence.tab": "En esta pestaña",
  "persistence.tab.hint":
    "Los textos, títulos y ajustes sobreviven a una recarga o un fallo. Un día después de cerrar la pestaña, se borran cuando se abre de nuevo esta página.",
  "persistence.device": "En este dispositivo",
  "persistence.device.hint":
    "Los textos, títulos y ajustes estarán aquí cuando abra de nuevo esta página, hasta que los borre.",
  "persistence.nothing": "No guardar",
  "persistence.nothing.hint": "No se guarda nada. Si recarga la página, sus textos se pierden.",
  "persistence.forget": "Borrar los textos guardados",
  "persistence.forgotten":
    "Los textos guardados se han borrado. Los textos de esta página siguen hasta que la recargue.",
  "persistence.forgotten.but": {
    one: "Los textos guardados se han borrado, salvo los de {n} pestaña más que está abierta. Los textos de esta página siguen hasta que la recargue.",
    many: "Los textos guardados se han borrado, salvo los de {n} pestañas más que están abiertas. Los textos de esta página siguen hasta que la recargue.",
    other:
      "Los textos guardados se han borrado, salvo los de {n} pestañas más que están abiertas. Los textos de esta página siguen hasta que la recargue.",
  },
  "persistence.forbidden":
    "Este navegador no deja que la página guarde nada. Si la página se recarga o falla, sus textos se pierden. Todo lo demás funciona.",
  "persistence.full":
    "Al navegador no le queda espacio para guardar sus textos. Si la página se recarga o falla, los últimos cambios se pierden. Todo lo demás funciona.",

  // The two texts.
  "texts.title": "Textos",
  "texts.placeholder.before": "Pegue o escriba aquí el primer texto, o suelte un archivo.",
  "texts.placeholder.after": "Pegue o escriba aquí el segundo texto, o suelte un archivo.",
  "texts.paste": "Pegar",
  "texts.paste.before": "el portapapeles como «{before}»",
  "texts.paste.after": "el portapapeles como «{after}»",
  "paste.empty": "No hay texto en el portapapeles.",
  "paste.refused":
    "El navegador no ha dejado que la página lea el portapapeles. Sus textos no han cambiado. Pulse Ctrl+V (⌘V en un Mac) para pegar, o permita el portapapeles para este sitio.",
  "texts.open": "Abrir…",
  "texts.open.before": "un archivo como «{before}»",
  "texts.open.after": "un archivo como «{after}»",
  "texts.clear": "Vaciar",
  "texts.clear.before": "{before}",
  "texts.clear.after": "{after}",
  "texts.title.before": "Título del primer texto",
  "texts.title.after": "Título del segundo texto",
  "texts.title.hint": "Poner nombre a este texto",
  "texts.swap": "Intercambiar",
  "texts.swap.hint": "Intercambiar los dos textos",
  "texts.edit": "Editar los textos",
  "texts.collapse": "Ocultar los textos",
  "texts.collapse.hint": "Mostrar u ocultar los campos de texto",
  "texts.collapsed": "Los campos de texto están ocultos. Pulse E para mostrarlos.",
  "texts.long":
    "Los textos son largos, unas {n} palabras en total. Se comparan enteros, lo que puede tardar unos segundos. La escritura puede ir lenta.",

  "file.none": "La página no puede abrir esto. Suelte un archivo, o pegue el texto.",
  "file.beside": "Ya están los dos textos. Suelte el archivo sobre el texto que quiera sustituir.",
  "file.failed":
    "La parte de la página que lee documentos no se ha cargado: {why}. Copie sus textos y recargue la página.",
  "tabs.other": "Otra pestaña tiene un texto: «{title}».",
  "tabs.join": "Comparar con él",
  "tabs.joined": "Se ha añadido el texto de la otra pestaña.",
  "launch.failed":
    "No se ha podido abrir el archivo: {why}. Sus textos no han cambiado. Ábralo con «Abrir…» o suéltelo en la página.",
  "launch.lost":
    "El archivo compartido no ha llegado. Sus textos no han cambiado. Compártalo otra vez o ábralo con «Abrir…».",

  "notice.dismiss": "Descartar",
  "undo.undo": "Deshacer",
  "undo.redo": "Rehacer",
  "undo.undone": "Deshecho.",
  "undo.redone": "Rehecho.",
  "undo.swapped": "Los textos se han intercambiado.",
  "undo.cleared": "«{side}» se ha vaciado.",
  "undo.sample": "El ejemplo ha sustituido a sus textos.",

  "samples.title": "Ejemplos",
  "samples.bank": "Un banco central, junio y septiembre",
  "samples.bank.hint": "Dos versiones de una declaración",
  "samples.bank.before": "Declaración de junio",
  "samples.bank.after": "Declaración de septiembre",
  "samples.ministry": "Un ministerio de Exteriores y un periódico",
  "samples.ministry.hint": "Una declaración y una noticia que la cita",
  "samples.ministry.before": "Declaración del ministerio",
  "samples.ministry.after": "Noticia del periódico",
  "samples.failed": "No se ha podido cargar el ejemplo: {why}. Sus textos no han cambiado.",

  // The status line while a comparison runs.
  "status.slow": "Aún se compara «{before}» ({first} caracteres) con «{after}» ({second} caracteres).",
  "status.slow.reuse":
    "Aún se buscan pasajes comunes y citas en «{before}» ({first} caracteres) y «{after}» ({second} caracteres).",
  "status.stop": "Detener",
  "status.stopped": "Comparación detenida.",
  "status.stopped.help": "Sus textos no han cambiado. Para empezar de nuevo, edite un texto o pulse «Comparar».",
  "status.stopped.earlier": "El resultado de abajo es el de los textos anteriores.",
  "status.compare": "Comparar",

  // The toolbar of the result.
  "result.title": "Resultado",
  "tabs.title": "Vistas",
  "tabs.changes": "Cambios",
  "tabs.shared": "En común",
  "tabs.quotations": "Citas",
  "layout.title": "Disposición",
  "layout.inline": "En línea",
  "layout.paired": "En paralelo",
  "only.title": "Solo cambios",
  "only.hint": "Ocultar las frases sin cambios",
  "order.title": "Filtro y orden de los cambios",
  "order.text": "Todos los cambios",
  "order.meaning": "Cambios de sentido",
  "order.weight": "Los más importantes primero",
  "menu.title": "Exportar",
  "hint.both":
    "El resultado aparecerá aquí cuando estén los dos textos. Pegue, escriba, abra o suelte sus textos, o pruebe un ejemplo.",
  "hint.other": "El resultado aparecerá aquí cuando esté también el otro texto.",

  "options.title": "Opciones",
  "options.same": "Tratar como igual",
  "options.case": "Ignorar mayúsculas",
  "options.case.hint": "Consejo, consejo",
  "options.punctuation": "Ignorar la puntuación",
  "options.punctuation.hint": "comas, puntos, comillas",
  "options.typography": "Ignorar la tipografía",
  "options.typography.hint": "comillas rectas y tipográficas, tipos de raya y de espacio",
  "options.accents": "Ignorar los acentos",
  "options.accents.hint": "rápido, rapido",
  "options.spacing": "Ignorar el espaciado",
  "options.spacing.hint": "espacios, saltos de línea y de párrafo",
  "options.notation": "Ignorar la notación de números",
  "options.notation.hint": "10.000 y 10000, 4,50 y 4,5",
  "options.changes": "Cómo se muestran los cambios",
  "options.moves": "Detectar desplazamientos",
  "options.moves.hint": "si no, un pasaje movido cuenta como eliminado y añadido",
  "options.sentences": "Frases enteras",
  "options.sentences.hint": "marcar la frase cambiada, no las palabras en ella",
  "options.dim": "Atenuar los cambios de formato",
  "options.dim.hint": "puntuación, mayúsculas, espaciado y similares",
  "options.lexicon": "Palabras que cambian el sentido",
  "options.lexicon.english": "Lista inglesa",
  "options.lexicon.english.hint": "not, may, only y palabras similares, en textos ingleses",
  "options.lexicon.own": "Mis propias listas",
  "options.lexicon.own.hint": "para otro idioma, o para marcar solo cifras y nombres",
  "options.lexicon.failed": "No se han podido cargar las listas: {why}. Inténtelo de nuevo.",
  "lexicon.hint": "Separe las palabras con comas o espacios.",
  "lexicon.negations": "Negaciones",
  "lexicon.modals": "Verbos modales y atenuaciones",
  "lexicon.degrees": "Grado y cantidad",
  "lexicon.numbers": "Números en letra",
  "lexicon.dates": "Meses, días y otras palabras de fecha",

  // Keyboard shortcuts.
  "shortcuts.title": "Atajos",
  "shortcuts.hint": "Mostrar los atajos de teclado",
  "shortcuts.named": "{hint} (tecla {keys})",
  "shortcuts.failed": "No se ha podido cargar la lista de atajos: {why}. Inténtelo de nuevo.",
  "shortcuts.list": "Mostrar esta lista",
  "shortcuts.edit": "Mostrar u ocultar los campos de texto",
  "shortcuts.cross": "Ir de la lista de cambios al texto, y volver",
  "shortcuts.exclude": "Excluir de la comparación las palabras seleccionadas o el párrafo actual",
  "shortcuts.close": "Cerrar",
  "shortcuts.off": "Los atajos de una sola tecla están desactivados.",
  "shortcuts.or": "o",
  "shortcuts.changes": "En la vista de cambios",
  "shortcuts.page": "En cualquier parte de la página",
  "shortcuts.single": "Usar atajos de una sola tecla",
  "shortcuts.single.hint":
    "Desactívelos si las teclas actúan por accidente, por ejemplo al dictar. El botón «Atajos» sigue abriendo esta lista.",
  "shortcuts.always": "Siempre",
  "shortcuts.always.tab": "Control siguiente o anterior",
  "shortcuts.always.views": "Sobre el nombre de una vista: vista siguiente, anterior, primera o última",
  "shortcuts.always.items":
    "Sobre una marca, un elemento de la lista o la vista general: siguiente, anterior, primero o último",
  "shortcuts.always.enter":
    "Pulsar el control enfocado. Sobre una marca o un elemento de la lista: ir a su lugar en el texto",
  "shortcuts.always.escape": "Cerrar lo que esté abierto",
  "key.tab": "Tab",
  "key.shift": "Mayús + Tab",
  "key.left": "←",
  "key.right": "→",
  "key.up": "↑",
  "key.down": "↓",
  "key.home": "Inicio",
  "key.end": "Fin",
  "key.enter": "Intro",
  "key.space": "Espacio",
  "key.escape": "Esc",

  // A new version of the page.
  "update.ready": "Hay una versión nueva lista.",
  "update.use": "Recargar para usarla",
  "update.unkept":
    "Hay una versión nueva lista. Sus textos no están guardados en este navegador, así que cópielos antes de recargar la página.",
  "update.anyway": "Recargar sin ellos",

  // Failures of the engine.
  "failure.worker": "La comparación no ha podido empezar.",
  "failure.worker.help":
    "La tarea en segundo plano de la página no se ha cargado. Sus textos siguen aquí. Inténtelo de nuevo, o recargue la página. Si no basta, puede que el navegador o una extensión bloquee esas tareas, o que el sitio esté incompleto.",
  "failure.module": "La comparación no ha podido empezar.",
  "failure.module.help":
    "Su módulo WebAssembly no se ha cargado. Sus textos siguen aquí. Inténtelo de nuevo, o recargue la página. Si no basta, compruebe su conexión a la red. El sitio también puede estar incompleto.",
  "failure.forbidden": "La comparación no ha podido empezar.",
  "failure.forbidden.help":
    "Necesita WebAssembly, que aquí no está permitido. Sus textos siguen aquí. La causa puede ser un ajuste de seguridad (modo de aislamiento, seguridad mejorada), un navegador antiguo o la política de este sitio (sin «wasm-unsafe-eval»). Permítalo para este sitio, o use otro navegador.",
  "failure.trap": "La comparación de estos textos ha fallado.",
  "failure.trap.help":
    "Esto no debería ocurrir. Sus textos siguen aquí. Inténtelo de nuevo, o cambie uno de los textos o una opción.",
  "failure.memory": "La comparación se ha quedado sin memoria.",
  "failure.memory.help":
    "El navegador tiene poca memoria para textos de esta longitud. Sus textos siguen aquí. Cierre otras pestañas e inténtelo de nuevo, o compare los textos por partes.",
  "failure.ended": "El navegador ha detenido la comparación.",
  "failure.ended.help":
    "Puede que le haya faltado memoria. Sus textos siguen aquí. Inténtelo de nuevo. Si no basta, cierre otras pestañas o compare los textos por partes.",
  "failure.refused": "No se han podido comparar estos textos.",
  "failure.refused.detail": "Motivo (en inglés): {why}",
});
