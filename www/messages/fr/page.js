/**
 * French messages, as in `en/page.js`: messages of the page around the result: editors, options, shortcuts, stored texts, and errors of the engine.
 */

export const PAGE_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "page.title": "Word for Word : ce qui distingue deux textes et ce qu’ils ont en commun",
  "page.tagline": "Voyez ce qui distingue deux textes et ce qu’ils ont en commun.",
  "page.privacy": "Tout se passe dans votre navigateur. Vos textes ne sont envoyés nulle part.",
  "bookmarklet.open": "Comparer depuis d’autres pages…",

  // The language of the interface.
  "language.title": "Langue",
  "language.failed": "Cette langue n’a pas pu être chargée : {why}. Réessayez.",

  // Saved texts.
  "persistence.title": "Enregistrer les textes dans ce navigateur",
  "persistence.tab": "Pour cet onglet",
  "persistence.tab.hint":
    "Textes, titres et réglages survivent à un rechargement ou à un plantage. Un jour après la fermeture de l’onglet, ils sont supprimés dès que cette page est rouverte.",
  "persistence.device": "Sur cet appareil",
  "persistence.device.hint":
    "Textes, titres et réglages seront là quand vous rouvrirez cette page, jusqu’à ce que vous les supprimiez.",
  "persistence.nothing": "Pas du tout",
  "persistence.nothing.hint": "Rien n’est enregistré. Si vous rechargez la page, vos textes sont perdus.",
  "persistence.forget": "Supprimer les textes enregistrés",
  "persistence.forgotten":
    "Les textes enregistrés sont supprimés. Les textes de cette page restent jusqu’à ce que vous la rechargiez.",
  "persistence.forgotten.but": {
    one: "Les textes enregistrés sont supprimés, sauf ceux de {n} autre onglet ouvert. Les textes de cette page restent jusqu’à ce que vous la rechargiez.",
    many: "Les textes enregistrés sont supprimés, sauf ceux de {n} autres onglets ouverts. Les textes de cette page restent jusqu’à ce que vous la rechargiez.",
    other:
      "Les textes enregistrés sont supprimés, sauf ceux de {n} autres onglets ouverts. Les textes de cette page restent jusqu’à ce que vous la rechargiez.",
  },
  "persistence.forbidden":
    "Ce navigateur ne laisse la page rien enregistrer. Si la page se recharge ou plante, vos textes sont perdus. Tout le reste fonctionne.",
  "persistence.full":
    "Le navigateur n’a plus de place pour enregistrer vos textes. Si la page se recharge ou plante, les dernières modifications sont perdues. Tout le reste fonctionne.",

  // The two texts.
  "texts.title": "Textes",
  "texts.placeholder.before": "Collez ou saisissez ici le premier texte, ou déposez un fichier.",
  "texts.placeholder.after": "Collez ou saisissez ici le second texte, ou déposez un fichier.",
  "texts.paste": "Coller",
  "texts.paste.before": "le presse-papiers comme « {before} »",
  "texts.paste.after": "le presse-papiers comme « {after} »",
  "paste.empty": "Le presse-papiers ne contient pas de texte.",
  "paste.refused":
    "Le navigateur n’a pas laissé la page lire le presse-papiers. Vos textes n’ont pas changé. Appuyez sur Ctrl+V (⌘V sur un Mac) pour coller, ou autorisez le presse-papiers pour ce site.",
  "texts.open": "Ouvrir…",
  "texts.open.before": "un fichier comme « {before} »",
  "texts.open.after": "un fichier comme « {after} »",
  "texts.clear": "Effacer",
  "texts.clear.before": "{before}",
  "texts.clear.after": "{after}",
  "texts.title.before": "Titre du premier texte",
  "texts.title.after": "Titre du second texte",
  "texts.title.hint": "Nommer ce texte",
  "texts.swap": "Échanger",
  "texts.swap.hint": "Échanger les deux textes",
  "texts.edit": "Modifier les textes",
  "texts.collapse": "Masquer les textes",
  "texts.collapse.hint": "Afficher ou masquer les champs de texte",
  "texts.collapsed": "Les champs de texte sont masqués. Appuyez sur E pour les afficher.",
  "texts.long":
    "Les textes sont longs, environ {n} mots au total. Ils sont comparés en entier, ce qui peut prendre quelques secondes. La saisie peut être lente.",

  "file.none": "La page ne peut pas ouvrir cela. Déposez un fichier, ou collez le texte.",
  "file.beside": "Les deux textes sont déjà là. Déposez le fichier sur le texte que vous voulez remplacer.",
  "file.failed":
    "La partie de la page qui lit les documents ne s’est pas chargée : {why}. Copiez vos textes, puis rechargez la page.",
  "tabs.other": "Un autre onglet contient un texte : « {title} ».",
  "tabs.join": "Comparer avec lui",
  "tabs.joined": "Le texte de l’autre onglet a été ajouté.",
  "launch.failed":
    "Le fichier n’a pas pu être ouvert : {why}. Vos textes n’ont pas changé. Ouvrez-le avec « Ouvrir… » ou déposez-le sur la page.",
  "launch.lost":
    "Le fichier partagé n’est pas arrivé. Vos textes n’ont pas changé. Partagez-le de nouveau ou ouvrez-le avec « Ouvrir… ».",

  "notice.dismiss": "Fermer",
  "undo.undo": "Annuler",
  "undo.redo": "Rétablir",
  "undo.undone": "Annulé.",
  "undo.redone": "Rétabli.",
  "undo.swapped": "Les textes sont échangés.",
  "undo.cleared": "« {side} » est effacé.",
  "undo.sample": "L’exemple a remplacé vos textes.",

  "samples.title": "Exemples",
  "samples.bank": "Une banque centrale, juin et septembre",
  "samples.bank.hint": "Deux versions d’une déclaration",
  "samples.bank.before": "Déclaration de juin",
  "samples.bank.after": "Déclaration de septembre",
  "samples.ministry": "Un ministère des Affaires étrangères et un journal",
  "samples.ministry.hint": "Une déclaration et un article qui la cite",
  "samples.ministry.before": "Déclaration du ministère",
  "samples.ministry.after": "Article du journal",
  "samples.failed": "L’exemple n’a pas pu être chargé : {why}. Vos textes n’ont pas changé.",

  // The status line while a comparison runs.
  "status.slow":
    "Comparaison de « {before} » ({first} caractères) et de « {after} » ({second} caractères) toujours en cours.",
  "status.slow.reuse":
    "Recherche des passages communs et des citations dans « {before} » ({first} caractères) et « {after} » ({second} caractères) toujours en cours.",
  "status.stop": "Arrêter",
  "status.stopped": "Comparaison arrêtée.",
  "status.stopped.help":
    "Vos textes n’ont pas changé. Pour recommencer, modifiez un texte ou appuyez sur « Comparer ».",
  "status.stopped.earlier": "Le résultat ci-dessous est celui des textes précédents.",
  "status.compare": "Comparer",

  // The toolbar of the result.
  "result.title": "Résultat",
  "tabs.title": "Vues",
  "tabs.changes": "Modifications",
  "tabs.shared": "Communs",
  "tabs.quotations": "Citations",
  "layout.title": "Disposition",
  "layout.inline": "Au fil du texte",
  "layout.paired": "Côte à côte",
  "only.title": "Modifications seules",
  "only.hint": "Masquer les phrases inchangées",
  "order.title": "Filtre et ordre des modifications",
  "order.text": "Toutes les modifications",
  "order.meaning": "Modifications du sens",
  "order.weight": "Les plus importantes d’abord",
  "menu.title": "Exporter",
  "hint.both":
    "Le résultat apparaît ici quand les deux textes sont là. Collez, saisissez, ouvrez ou déposez vos textes, ou essayez un exemple.",
  "hint.other": "Le résultat apparaît ici quand l’autre texte est là aussi.",

  "options.title": "Options",
  "options.same": "Traiter comme identiques",
  "options.case": "Ignorer la casse",
  "options.case.hint": "Conseil, conseil",
  "options.punctuation": "Ignorer la ponctuation",
  "options.punctuation.hint": "virgules, points, guillemets",
  "options.typography": "Ignorer la typographie",
  "options.typography.hint": "guillemets droits et typographiques, sortes de tirets et d’espaces",
  "options.accents": "Ignorer les accents",
  "options.accents.hint": "Église, Eglise",
  "options.spacing": "Ignorer l’espacement",
  "options.spacing.hint": "espaces, sauts de ligne et de paragraphe",
  "options.notation": "Ignorer l’écriture des nombres",
  "options.notation.hint": "10 000 et 10000, 4,50 et 4,5",
  "options.changes": "Affichage des modifications",
  "options.moves": "Détecter les déplacements",
  "options.moves.hint": "sinon un passage déplacé compte comme supprimé et ajouté",
  "options.sentences": "Phrases entières",
  "options.sentences.hint": "marquer une phrase modifiée, et non ses mots",
  "options.dim": "Estomper les modifications de mise en forme",
  "options.dim.hint": "ponctuation, casse, espacement et similaires",
  "options.lexicon": "Mots qui changent le sens",
  "options.lexicon.english": "Liste anglaise",
  "options.lexicon.english.hint": "not, may, only et mots semblables, dans les textes anglais",
  "options.lexicon.own": "Mes propres listes",
  "options.lexicon.own.hint": "pour une autre langue, ou pour ne marquer que les chiffres et les noms",
  "options.lexicon.failed": "Les listes n’ont pas pu être chargées : {why}. Réessayez.",
  "lexicon.hint": "Séparez les mots par des virgules ou des espaces.",
  "lexicon.negations": "Négations",
  "lexicon.modals": "Verbes modaux et atténuations",
  "lexicon.degrees": "Degré et quantité",
  "lexicon.numbers": "Nombres en lettres",
  "lexicon.dates": "Mois, jours et autres mots de date",

  // Keyboard shortcuts.
  "shortcuts.title": "Raccourcis",
  "shortcuts.hint": "Afficher les raccourcis clavier",
  "shortcuts.named": "{hint} (touche {keys})",
  "shortcuts.failed": "La liste des raccourcis n’a pas pu être chargée : {why}. Réessayez.",
  "shortcuts.list": "Afficher cette liste",
  "shortcuts.edit": "Afficher ou masquer les champs de texte",
  "shortcuts.cross": "Aller de la liste des modifications au texte, et retour",
  "shortcuts.exclude": "Exclure de la comparaison les mots sélectionnés ou le paragraphe actuel",
  "shortcuts.close": "Fermer",
  "shortcuts.off": "Les raccourcis à une seule touche sont désactivés.",
  "shortcuts.or": "ou",
  "shortcuts.changes": "Dans la vue des modifications",
  "shortcuts.page": "Partout sur la page",
  "shortcuts.single": "Utiliser les raccourcis à une seule touche",
  "shortcuts.single.hint":
    "Désactivez-les si des touches agissent par accident, par exemple quand vous dictez. Le bouton « Raccourcis » ouvre toujours cette liste.",
  "shortcuts.always": "Toujours",
  "shortcuts.always.tab": "Commande suivante ou précédente",
  "shortcuts.always.views": "Sur le nom d’une vue : vue suivante, précédente, première ou dernière",
  "shortcuts.always.items": "Sur une marque, un élément de liste ou l’aperçu : suivant, précédent, premier ou dernier",
  "shortcuts.always.enter":
    "Activer la commande qui a le focus. Sur une marque ou un élément de liste : aller à sa place dans le texte",
  "shortcuts.always.escape": "Fermer ce qui est ouvert",
  "key.tab": "Tab",
  "key.shift": "Maj + Tab",
  "key.left": "←",
  "key.right": "→",
  "key.up": "↑",
  "key.down": "↓",
  "key.home": "Début",
  "key.end": "Fin",
  "key.enter": "Entrée",
  "key.space": "Espace",
  "key.escape": "Échap",

  // A new version of the page.
  "update.ready": "Une nouvelle version est prête.",
  "update.use": "Recharger pour l’utiliser",
  "update.unkept":
    "Une nouvelle version est prête. Vos textes ne sont pas enregistrés dans ce navigateur : copiez-les avant de recharger la page.",
  "update.anyway": "Recharger sans eux",

  // Failures of the engine.
  "failure.worker": "La comparaison n’a pas pu commencer.",
  "failure.worker.help":
    "La tâche d’arrière-plan de la page ne s’est pas chargée. Vos textes sont toujours là. Réessayez, ou rechargez la page. Si cela ne suffit pas, le navigateur ou une extension bloque peut-être ces tâches, ou le site est incomplet.",
  "failure.module": "La comparaison n’a pas pu commencer.",
  "failure.module.help":
    "Son module WebAssembly ne s’est pas chargé. Vos textes sont toujours là. Réessayez, ou rechargez la page. Si cela ne suffit pas, vérifiez votre connexion au réseau. Le site peut aussi être incomplet.",
  "failure.forbidden": "La comparaison n’a pas pu commencer.",
  "failure.forbidden.help":
    "Elle a besoin de WebAssembly, qui n’est pas autorisé ici. Vos textes sont toujours là. La cause peut être un réglage de sécurité (mode Isolement, sécurité renforcée), un navigateur ancien ou la politique de ce site (sans « wasm-unsafe-eval »). Autorisez-le pour ce site, ou utilisez un autre navigateur.",
  "failure.trap": "La comparaison de ces textes a échoué.",
  "failure.trap.help":
    "Cela ne devrait pas arriver. Vos textes sont toujours là. Réessayez, ou modifiez l’un des textes ou une option.",
  "failure.memory": "La comparaison a manqué de mémoire.",
  "failure.memory.help":
    "Le navigateur a trop peu de mémoire pour des textes de cette longueur. Vos textes sont toujours là. Fermez d’autres onglets et réessayez, ou comparez les textes par parties.",
  "failure.ended": "Le navigateur a arrêté la comparaison.",
  "failure.ended.help":
    "Il a peut-être manqué de mémoire. Vos textes sont toujours là. Réessayez. Si cela ne suffit pas, fermez d’autres onglets ou comparez les textes par parties.",
  "failure.refused": "Ces textes n’ont pas pu être comparés.",
  "failure.refused.detail": "Raison (en anglais) : {why}",
});
