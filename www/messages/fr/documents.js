/**
 * French messages, as in `en/documents.js`: messages about opening, pasting and dropping documents.
 */

export const DOCUMENT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "read.busy": "Lecture de « {name} »…",
  "read.cancel": "Annuler",
  "undo.opened": "« {name} » a remplacé « {side} ».",
  "undo.pasted": "Collé en texte brut.",

  "unread.binary":
    "« {name} » n’est pas un texte et n’a pas été ouvert. Enregistrez-le en texte, .docx ou PDF, ou copiez son texte et collez-le ici.",
  "unread.image":
    "« {name} » est une image ou un enregistrement et ne contient pas de texte. Convertissez-le en texte avec un autre programme, puis ouvrez ou collez le résultat.",
  "unread.encrypted":
    "« {name} » est protégé par un mot de passe et ne peut pas être lu. Enregistrez-le sans mot de passe dans son programme d’origine, puis ouvrez-le ici.",
  "unread.broken":
    "« {name} » est endommagé ou incomplet et ne peut pas être lu. Procurez-vous de nouveau le fichier, ou ouvrez-le dans son propre programme et copiez le texte.",
  "unread.scanned":
    "« {name} » contient des pages numérisées sans texte. Convertissez-le avec un programme de reconnaissance de texte (OCR), puis ouvrez ou collez le résultat.",
  "unread.large":
    "« {name} » est trop volumineux pour être ouvert ici : la limite est de {limit} millions de lettres ou de Mo. Collez la partie que vous voulez comparer.",
  "unread.bomb":
    "« {name} » dépasse {limit} Mo une fois décompressé et n’a pas été ouvert. Les documents ordinaires n’en sont pas là. Si vous lui faites confiance, copiez son texte et collez-le ici.",
  "unread.old-word":
    "« {name} » est dans un ancien format de Word ou protégé par un mot de passe. Dans Word ou LibreOffice, enregistrez-le en .docx sans mot de passe, puis ouvrez-le ici.",
  "unread.spreadsheet":
    "« {name} » est une feuille de calcul. Copiez les cellules que vous voulez comparer et collez-les ici.",
  "unread.slides": "« {name} » est une présentation. Enregistrez-la en PDF, puis ouvrez-la ici.",
  "unread.archive":
    "« {name} » est une archive sans document Word. Décompressez-la, puis ouvrez le fichier que vous voulez comparer.",
  "unread.empty": "« {name} » ne contient pas de texte. Le texte présent ici n’a pas changé.",
  "unread.missing":
    "« {name} » n’a pas été lu, car une partie de la page ne s’est pas chargée. Connectez-vous au réseau et ouvrez de nouveau le document.",
  "unread.ended":
    "« {name} » n’a pas été lu jusqu’au bout. Le navigateur a arrêté la lecture, peut-être faute de mémoire. Fermez d’autres onglets et ouvrez-le de nouveau, ou copiez le texte voulu et collez-le ici.",
  "unread.silent":
    "« {name} » n’a pas été lu, car rien ne s’est passé pendant deux minutes. Ouvrez-le de nouveau, ou copiez le texte dans son propre programme et collez-le ici.",
  "unread.failed":
    "« {name} » n’a pas pu être lu : {why}. Vérifiez qu’il existe encore et que vous avez le droit de le lire, ou copiez son texte et collez-le ici.",

  "encoding.read": "Lu en",
  "encoding.guessed": "« {name} » n’indique pas son encodage. Si des lettres semblent fausses, choisissez-en un autre.",
  "encoding.utf-8": "Unicode (UTF-8)",
  "encoding.utf-16le": "Unicode (UTF-16, little endian)",
  "encoding.utf-16be": "Unicode (UTF-16, big endian)",
  "encoding.windows-1252": "Occidental (Windows-1252)",
  "encoding.iso-8859-2": "Europe centrale (ISO 8859-2)",
  "encoding.windows-1250": "Europe centrale (Windows-1250)",
  "encoding.windows-1251": "Cyrillique (Windows-1251)",
  "encoding.koi8-r": "Cyrillique (KOI8-R)",
  "encoding.windows-1253": "Grec (Windows-1253)",
  "encoding.windows-1254": "Turc (Windows-1254)",
  "encoding.windows-1255": "Hébreu (Windows-1255)",
  "encoding.windows-1256": "Arabe (Windows-1256)",
  "encoding.windows-1257": "Balte (Windows-1257)",
  "encoding.windows-874": "Thaï (Windows-874)",
  "encoding.macintosh": "Occidental (Mac)",
  "encoding.shift_jis": "Japonais (Shift JIS)",
  "encoding.euc-jp": "Japonais (EUC)",
  "encoding.iso-2022-jp": "Japonais (ISO 2022)",
  "encoding.gb18030": "Chinois simplifié (GB 18030)",
  "encoding.big5": "Chinois traditionnel (Big5)",
  "encoding.euc-kr": "Coréen (EUC)",

  "tracked.accepted": {
    one: "Il contient {n} modification suivie, lue comme acceptée.",
    many: "Il contient {n} modifications suivies, lues comme acceptées.",
    other: "Il contient {n} modifications suivies, lues comme acceptées.",
  },
  "tracked.rejected": {
    one: "Il contient {n} modification suivie, lue comme refusée.",
    many: "Il contient {n} modifications suivies, lues comme refusées.",
    other: "Il contient {n} modifications suivies, lues comme refusées.",
  },
  "tracked.compare": "Comparer le texte avant et après ces modifications",
  "markdown.read": "Les signes Markdown sont supprimés.",
  "markdown.kept": "Les signes Markdown sont conservés.",
  "markdown.keep": "Les conserver",
  "markdown.drop": "Les supprimer",
  "cleanup.done": "Nettoyage : {what}.",
  "cleanup.undo": "Annuler",
  "cleanup.undone": "Les lignes sont comme dans le document.",
  "cleanup.redo": "Nettoyer de nouveau",
  "cleanup.lines": { one: "{n} ligne réunie", many: "{n} lignes réunies", other: "{n} lignes réunies" },
  "cleanup.hyphens": {
    one: "{n} mot coupé recomposé",
    many: "{n} mots coupés recomposés",
    other: "{n} mots coupés recomposés",
  },
  "cleanup.heads": {
    one: "{n} en-tête ou pied de page supprimé",
    many: "{n} en-têtes et pieds de page supprimés",
    other: "{n} en-têtes et pieds de page supprimés",
  },
  "cleanup.numbers": {
    one: "{n} numéro de liste supprimé",
    many: "{n} numéros de liste supprimés",
    other: "{n} numéros de liste supprimés",
  },
  "cleanup.line-numbers": {
    one: "{n} numéro de ligne supprimé",
    many: "{n} numéros de ligne supprimés",
    other: "{n} numéros de ligne supprimés",
  },
  "cleanup.notes": {
    one: "{n} note de bas de page déplacée à la fin",
    many: "{n} notes de bas de page déplacées à la fin",
    other: "{n} notes de bas de page déplacées à la fin",
  },

  "headers.found": {
    one: "{n} ligne ressemble à un en-tête ou à un pied de page.",
    many: "{n} lignes ressemblent à des en-têtes et à des pieds de page.",
    other: "{n} lignes ressemblent à des en-têtes et à des pieds de page.",
  },
  "headers.drop": "Les supprimer",
  "headers.gone": {
    one: "{n} en-tête ou pied de page est supprimé.",
    many: "{n} en-têtes et pieds de page sont supprimés.",
    other: "{n} en-têtes et pieds de page sont supprimés.",
  },
  "headers.back": "Les remettre",
  "headers.outside": {
    one: "{n} en-tête ou pied de page du document n’est pas dans ce texte.",
    many: "{n} en-têtes et pieds de page du document ne sont pas dans ce texte.",
    other: "{n} en-têtes et pieds de page du document ne sont pas dans ce texte.",
  },
  "headers.include": "Ajouter à la fin",
  "headers.included": {
    one: "{n} en-tête ou pied de page du document est à la fin de ce texte.",
    many: "{n} en-têtes et pieds de page du document sont à la fin de ce texte.",
    other: "{n} en-têtes et pieds de page du document sont à la fin de ce texte.",
  },
  "headers.leave": "Retirer",

  "article.found": {
    one: "{n} mot est en dehors de l’article de cette page web.",
    many: "{n} mots sont en dehors de l’article de cette page web.",
    other: "{n} mots sont en dehors de l’article de cette page web.",
  },
  "article.keep": "Ne comparer que l’article",

  "pair.names":
    "D’après les noms de fichiers, « {before} » est le texte d’avant et « {after} » celui d’après. Appuyez sur « Échanger » pour les intervertir.",
  "series.title": { one: "{n} fichier", many: "{n} fichiers, triés par nom", other: "{n} fichiers, triés par nom" },
  "series.before": "Avant",
  "series.after": "Après",
  "series.previous": "Les deux précédents",
  "series.next": "Les deux suivants",
  "series.at": "{before} et {after} sur {n}",
  "series.close": "Fermer la liste",
});
