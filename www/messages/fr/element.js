/**
 * French messages, as in `en/element.js`: messages of the `<word-for-word>` element, and of the frame that other pages embed.
 */

export const ELEMENT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "element.label": "Comparaison de « {before} » et « {after} »",
  "element.text": "Texte avec ses modifications",
  "element.list": "Liste des modifications",
  "element.passages": "Liste des passages",
  "element.excerpt": {
    one: "Extrait : modification {first} sur {total}.",
    many: "Extrait : modifications {first} à {last} sur {total}.",
    other: "Extrait : modifications {first} à {last} sur {total}.",
  },
  "element.excerpt.none": {
    one: "L’extrait nomme des modifications qui n’existent pas : il y en a {n}. Tout le texte est montré.",
    many: "L’extrait nomme des modifications qui n’existent pas : il y en a {n}. Tout le texte est montré.",
    other: "L’extrait nomme des modifications qui n’existent pas : il y en a {n}. Tout le texte est montré.",
  },
  "element.slow":
    "Cette page n’autorise aucune tâche en arrière-plan : elle peut se figer pendant la comparaison de ces longs textes.",
  "element.failed.load": "L’un des textes n’a pas pu être chargé.",
  "element.failed.module":
    "La comparaison n’a pas pu commencer, car une de ses parties ne s’est pas chargée. Rechargez la page quand vous serez en ligne.",
  "element.failed.forbidden":
    "La comparaison n’a pas pu commencer. Elle a besoin de WebAssembly, que ce navigateur ou cette page n’autorise pas. Essayez un autre navigateur.",
  "element.failed.trap": "La comparaison de ces textes a échoué. Rechargez la page pour réessayer.",
  "element.failed.memory":
    "La comparaison a manqué de mémoire. Fermez d’autres onglets et rechargez la page, ou ouvrez-la sur un autre appareil.",
  "element.failed.ended":
    "Le navigateur a arrêté la comparaison, peut-être faute de mémoire. Rechargez la page pour réessayer.",
  "element.failed.refused": "Ces textes n’ont pas pu être comparés.",
  "element.failed.view": "La comparaison n’a pas pu être montrée.",
  "element.failed.detail": "Raison (en anglais) : {why}",

  "frame.nothing":
    "Ce cadre montre une comparaison de deux textes, mais son adresse n’en contient aucun. Créez un code avec « Intégrer… » dans le menu « Exporter » de Word for Word.",
  "frame.waiting": "En attente de deux textes venant de la page qui entoure ce cadre.",
  "frame.broken":
    "L’adresse de ce cadre est endommagée, peut-être coupée en chemin, et ses textes n’ont pas pu être lus. Copiez de nouveau le code.",
  "frame.newer": "L’adresse de ce cadre vient d’une version de Word for Word plus récente que celle-ci.",
  "frame.large": "L’adresse de ce cadre contient plus de texte qu’il n’est possible d’en comparer ici.",
  "frame.origin":
    "« {given} », dans l’adresse de ce cadre, n’est pas une origine. Une origine ressemble à https://example.org, sans chemin.",
  "frame.refused": "La page qui entoure ce cadre a envoyé quelque chose qui ne peut pas être montré : {why}.",
  "frame.refused.text": "« {name} » n’est pas un texte",
  "frame.refused.long": "les textes ont plus de {limit} caractères",
  "frame.refused.view": "« view » doit être l’une de ces valeurs : {views}",
  "frame.refused.excerpt": "« excerpt » doit être un ou deux nombres, comme 2-5",
  "frame.refused.option": "« options » contient « {name} », qui n’est pas une option pouvant valoir true ou false",
  "frame.title": "Comparaison de « {before} » et « {after} »",
  "frame.whole": "Ouvrir dans Word for Word",
  "frame.strange":
    "L’adresse de ce cadre demande quelque chose d’inconnu ici ({names}) : la comparaison peut donc différer de l’original.",
  "frame.failed": "Word for Word ne s’est pas chargé : {why}.",
});
