/**
 * French messages, as in `en/embed.js`: messages of the dialog that writes snippets for other pages, and of the snippets.
 */

export const EMBED_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "snippet.sources": "De {before} à {after}.",
  "snippet.legend": "Les mots supprimés sont barrés, les mots ajoutés sont soulignés.",
  "snippet.excerpt": "Extrait : modifications {first} à {last} sur {n}.",
  "snippet.excerpt.one": "Extrait : modification {first} sur {n}.",
  "snippet.omission": "[…]",
  "snippet.blank.deleted": "[espace supprimée]",
  "snippet.blank.inserted": "[espace ajoutée]",
  "snippet.blank.moved-away": "[espace déplacée d’ici]",
  "snippet.blank.moved-here": "[espace déplacée ici]",

  "embed.title": "Intégrer dans une autre page",
  "embed.close": "Fermer",
  "embed.form": "Type de code",
  "embed.element": "Élément",
  "embed.element.hint":
    "Pour les pages qui peuvent charger notre script. Sans lui, les lecteurs voient les mots supprimés barrés et les mots ajoutés soulignés.",
  "embed.frame": "Cadre",
  "embed.frame.hint":
    "Pour les pages qui n’autorisent aucun script tiers. Le cadre n’a pas accès à la page qui l’entoure.",
  "embed.content": "Balisage seul",
  "embed.content.hint":
    "Pour un système éditorial, une lettre d’information ou un flux : une simple citation avec suppressions et ajouts, sans script ni style.",
  "embed.titles": "Titres et sources",
  "embed.text.before": "Titre du premier texte",
  "embed.text.after": "Titre du second texte",
  "embed.source.before": "Adresse du premier texte",
  "embed.source.after": "Adresse du second texte",
  "embed.what": "Contenu",
  "embed.caption": "Légende",
  "embed.view": "Vue",
  "embed.view.changes": "Modifications, au fil du texte",
  "embed.view.side-by-side": "Modifications, côte à côte",
  "embed.view.shared": "Passages communs",
  "embed.view.quotations": "Citations",
  "embed.first": "De la modification",
  "embed.last": "À la modification",
  "embed.excerpt.hint": {
    one: "Il y a {n} modification. Laissez les deux champs vides pour montrer tout le texte. Saisissez son numéro pour ne montrer que son paragraphe.",
    many: "Il y a {n} modifications. Laissez les deux champs vides pour montrer tout le texte. Saisissez des numéros pour ne montrer que les paragraphes de la première à la dernière.",
    other:
      "Il y a {n} modifications. Laissez les deux champs vides pour montrer tout le texte. Saisissez des numéros pour ne montrer que les paragraphes de la première à la dernière.",
  },
  "embed.excerpt.whole":
    "L’élément et le cadre contiennent toujours les deux textes entiers. Seul le balisage se limite à l’extrait.",
  "embed.height": "Hauteur en pixels",
  "embed.height.hint": "Sans hauteur, l’intégration est aussi haute que son contenu. Avec une hauteur, elle défile.",
  "embed.snippet": "Code",
  "embed.copy": "Copier",
  "embed.copied.content": "Copié, {n} caractères.",
  "embed.copied.element":
    "Copié, {n} caractères. L’élément charge Word for Word depuis {host}. Cette adresse doit rester en ligne et ouverte à vos lecteurs.",
  "embed.copied.frame":
    "Copié, {n} caractères. L’adresse du cadre contient les deux textes. Le cadre charge Word for Word depuis {host}. Cette adresse doit rester en ligne et ouverte à vos lecteurs.",
  "embed.host": "Le code charge Word for Word depuis {host}, comme cette page.",
  "embed.host.none": "Le code ne charge rien.",
  "embed.look": "Aperçu sans script ni style",
  "embed.long":
    "Ces textes sont trop longs pour un cadre : son adresse aurait {n} caractères, et les navigateurs en acceptent jusqu’à {limit}. Choisissez plutôt l’élément.",
  "embed.wrong.number":
    "« {given} » n’est pas le numéro d’une modification. Saisissez un nombre entier de 1 à {n}, ou laissez le champ vide.",
  "embed.wrong.order":
    "L’extrait se termine avant de commencer : de la modification {first} à la modification {last}. Échangez les deux numéros.",
  "embed.wrong.source":
    "« {given} » n’est pas l’adresse d’une page web. Saisissez-en une qui commence par https://, ou laissez le champ vide.",
  "embed.wrong.height":
    "« {given} » n’est pas une hauteur. Saisissez un nombre entier de pixels de {least} à {most}, ou laissez le champ vide.",
  "embed.failed": "Le code n’a pas pu être créé : {why}. Vos textes n’ont pas changé.",
  "bookmarklet.title": "Comparer depuis d’autres pages",
  "bookmarklet.what":
    "Ce favori ouvre Word for Word avec les mots sélectionnés sur une page, avec son titre et son adresse. Si rien n’est sélectionné, il prend l’article.",
  "bookmarklet.drag": "Faites-le glisser vers votre barre de favoris :",
  "bookmarklet.name": "Vers Word for Word",
  "bookmarklet.pressed":
    "Faites glisser ce lien vers votre barre de favoris. Appuyez dessus sur la page dont vous voulez comparer les mots.",
  "bookmarklet.by.hand": "Ou copiez son adresse, ajoutez un favori à la main et collez-y l’adresse.",
  "bookmarklet.code": "Adresse du favori",
  "bookmarklet.copied": "Copié.",
  "bookmarklet.uncopied": "Le navigateur n’a pas laissé la page copier. Copiez vous-même l’adresse sélectionnée.",
  "bookmarklet.privacy":
    "Les mots sont dans la partie de l’adresse après #, que les navigateurs n’envoient à aucun serveur. Une sélection trop longue pour une adresse est copiée, pour que vous la colliez ici.",
});
