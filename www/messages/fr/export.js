/**
 * French messages, as in `en/export.js`: messages of what is saved, copied and shared, and of the export menu.
 */

export const EXPORT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "export.title": "Comparaison de {before} et {after}",
  "export.tracked":
    "De « {before} » à « {after} », avec le suivi de chaque modification. Acceptez toutes les modifications pour obtenir le second texte. Refusez-les toutes pour obtenir le premier.",
  "export.form.author": "{author} (mise en forme)",
  "export.forms.folded": {
    one: "{n} différence de mise en forme ({kinds}) est ignorée et n’est pas marquée. Le texte montré est celui du second texte.",
    many: "{n} différences de mise en forme ({kinds}) sont ignorées et ne sont pas marquées. Le texte montré est celui du second texte.",
    other:
      "{n} différences de mise en forme ({kinds}) sont ignorées et ne sont pas marquées. Le texte montré est celui du second texte.",
  },
  "export.forms.marked": {
    one: "{n} différence de mise en forme ({kinds}) est ignorée par la comparaison mais marquée ici, pour que les deux textes puissent être rétablis lettre pour lettre.",
    many: "{n} différences de mise en forme ({kinds}) sont ignorées par la comparaison mais marquées ici, pour que les deux textes puissent être rétablis lettre pour lettre.",
    other:
      "{n} différences de mise en forme ({kinds}) sont ignorées par la comparaison mais marquées ici, pour que les deux textes puissent être rétablis lettre pour lettre.",
  },
  "export.forms.tracked": {
    one: "{n} différence de mise en forme ({kinds}) est ignorée par la comparaison mais suivie ici, pour que les deux textes puissent être rétablis lettre pour lettre. Le nom de son auteur se termine par « (mise en forme) ».",
    many: "{n} différences de mise en forme ({kinds}) sont ignorées par la comparaison mais suivies ici, pour que les deux textes puissent être rétablis lettre pour lettre. Le nom de leur auteur se termine par « (mise en forme) ».",
    other:
      "{n} différences de mise en forme ({kinds}) sont ignorées par la comparaison mais suivies ici, pour que les deux textes puissent être rétablis lettre pour lettre. Le nom de leur auteur se termine par « (mise en forme) ».",
  },
  "export.same": "Traitées comme identiques : les différences de {what}.",
  "export.same.none": "Aucune différence n’a été traitée comme identique.",
  "export.unmoved": "Les déplacements n’ont pas été détectés.",
  "export.sentences": "Les phrases modifiées sont montrées en bloc.",
  "export.wrapped":
    "Les lignes de « {side} » sont coupées à une largeur fixe. Un saut de ligne dans un paragraphe est montré comme une espace.",
  "export.unwritable": {
    one: "{n} caractère que ce format de fichier ne peut pas contenir (un caractère de contrôle ou la moitié d’une paire) est écrit �.",
    many: "{n} caractères que ce format de fichier ne peut pas contenir (caractères de contrôle ou moitiés de paires) sont écrits �.",
    other:
      "{n} caractères que ce format de fichier ne peut pas contenir (caractères de contrôle ou moitiés de paires) sont écrits �.",
  },
  "export.made": "Réalisé avec Word for Word {version}.",

  legend: "Légende :",
  "legend.deleted": "supprimé",
  "legend.inserted": "ajouté",
  "legend.away": "déplacé d’ici",
  "legend.here": "déplacé ici",
  "legend.bears": "change le sens (chiffre, date, nom, négation, verbe modal ou mot de degré)",
  "plain.deleted": "[supprimé : {text}]",
  "plain.inserted": "[ajouté : {text}]",
  "plain.moved-away": "[déplacé d’ici : {text}]",
  "plain.moved-here": "[déplacé ici : {text}]",
  "critic.how":
    "CriticMarkup, de « {before} » à « {after} ». Acceptez toutes les modifications pour obtenir le second texte. Refusez-les toutes pour obtenir le premier.",

  "report.figures.before": {
    one: "{before} : {n} mot. Inchangés : {kept}. Déplacés : {moved}. Supprimés : {changed}.",
    many: "{before} : {n} mots. Inchangés : {kept}. Déplacés : {moved}. Supprimés : {changed}.",
    other: "{before} : {n} mots. Inchangés : {kept}. Déplacés : {moved}. Supprimés : {changed}.",
  },
  "report.figures.after": {
    one: "{after} : {n} mot. Inchangés : {kept}. Déplacés : {moved}. Ajoutés : {changed}.",
    many: "{after} : {n} mots. Inchangés : {kept}. Déplacés : {moved}. Ajoutés : {changed}.",
    other: "{after} : {n} mots. Inchangés : {kept}. Déplacés : {moved}. Ajoutés : {changed}.",
  },
  "report.changes": "Modifications ({n})",
  "report.passages": "Passages communs ({n})",
  "report.quotations": "Citations, vérifiées sur l’autre texte ({n})",
  "report.number": "{n}. ",
  "report.waiting": "Les passages communs et les citations n’étaient pas prêts lors de l’enregistrement.",
  "report.more": {
    one: "{n} autre n’est pas listé.",
    many: "{n} autres ne sont pas listés.",
    other: "{n} autres ne sont pas listés.",
  },
  "card.bears": "Modifié : {what}",
  "card.place": "{title}, ¶ {n} :",

  "menu.save": "Enregistrer la comparaison",
  "menu.docx": "Document Word",
  "menu.docx.hint": "avec suivi des modifications, à accepter ou à refuser",
  "menu.page": "Page web",
  "menu.page.hint": "un fichier à imprimer ou à envoyer",
  "menu.critic": "CriticMarkup",
  "menu.critic.hint": "texte brut à accepter ou à refuser",
  "menu.json": "JSON",
  "menu.json.hint": "les deux textes et tous les résultats",
  "menu.copy": "Copier la comparaison",
  "menu.rich": "Texte marqué",
  "menu.rich.hint": "pour un traitement de texte ou un e-mail",
  "menu.link": "Lien",
  "menu.link.hint": "Toute personne qui a ce lien peut lire les deux textes.",
  "menu.embed": "Intégrer…",
  "menu.embed.hint": "à coller dans une autre page",
  "menu.finding": "Copier un résultat",
  "menu.finding.which": "Résultat",
  "menu.finding.changes": "Modifications",
  "menu.finding.passages": "Passages",
  "menu.finding.quotations": "Citations",
  "menu.finding.item": "{at}. {text}",
  "menu.finding.all": "En afficher {n} de plus",
  "menu.finding.only": "{what} : {text}",
  "menu.finding.becomes": "{before} → {after}",
  "menu.finding.moved": "déplacé : {text}",
  "menu.finding.spoken": "{verdict} : {text}",
  "menu.finding.rich": "Texte marqué",
  "menu.finding.plain": "Texte brut",
  "menu.finding.markdown": "Markdown",
  "menu.about": "Dates, sources et auteur",
  "menu.about.hint":
    "Ajouté à tout ce que vous enregistrez, copiez ou partagez. L’adresse d’une source permet à un résultat de renvoyer à ses mots.",
  "menu.date": "Date de « {side} »",
  "menu.source": "Adresse de « {side} »",
  "menu.author": "Auteur des modifications",
  "menu.none": "Il n’y a encore rien à enregistrer. Ajoutez d’abord deux textes.",
  "menu.busy": "Un instant…",
  "menu.done": "Copié.",
  "menu.ready": "C’est prêt. Appuyez de nouveau sur « Texte marqué » pour le copier.",
  "menu.waiting": "Un instant : la recherche des passages communs continue…",
  "menu.all": "Tout lister dans la page web : {n} d’une sorte au lieu de {most}",
  "menu.saved": "Enregistré sous {name}.",
  "menu.copied.link":
    "Lien copié, {n} caractères. Toute personne qui a ce lien peut lire les deux textes. Ils sont dans la partie après #, que les navigateurs n’envoient à aucun serveur.",
  "menu.copied.link.long":
    "Lien copié, {n} caractères. Toute personne qui a ce lien peut lire les deux textes. Certains programmes de messagerie et de bureautique coupent les liens de plus de {safe} caractères. Pour plus de sûreté, envoyez une page ou un document enregistré.",
  "menu.link.large":
    "Ces textes sont trop longs pour un lien : il aurait {n} caractères, et les navigateurs en ouvrent jusqu’à {limit}. Enregistrez une page ou un document et envoyez-le.",
  "menu.refused": "le navigateur n’a pas permis à la page de copier",
  "menu.failed": "Cela n’a pas fonctionné : {why}. Vos textes n’ont pas changé.",
  "menu.missing":
    "Cela n’a pas fonctionné, car une partie de la page ne s’est pas chargée. Réessayez quand vous serez en ligne. Vos textes n’ont pas changé.",
  "menu.ended":
    "Le navigateur a arrêté l’exportation, peut-être faute de mémoire. Réessayez. Si cela ne suffit pas, fermez d’abord d’autres onglets. Vos textes n’ont pas changé.",
  "menu.silent":
    "L’exportation a été arrêtée après cinq minutes. Réessayez, ou comparez les textes par parties. Vos textes n’ont pas changé.",
  "menu.default.author": "Word for Word",
  "file.name": "{before} et {after}",

  "link.opened": "Les deux textes et leurs options ont été ouverts à partir du lien.",
  "link.opened.before": "Le premier texte a été ouvert à partir du lien.",
  "link.opened.after": "Le second texte a été ouvert à partir du lien.",
  "link.paste":
    "Le texte était trop long pour un lien. Copiez-le sur sa page, puis appuyez ici sur « Coller » près du texte vide.",
  "link.paste.copied":
    "Le texte était trop long pour un lien et a donc été copié. Appuyez sur « Coller » près du texte vide.",
  "link.broken":
    "Le lien est endommagé, peut-être coupé en chemin, et ses textes n’ont pas pu être lus. Vos textes n’ont pas changé. Redemandez le lien, ou une page enregistrée.",
  "link.strange":
    "Le lien demande quelque chose que cette version de la page ne connaît pas ({names}) : le résultat peut donc différer. Rechargez la page pour obtenir la dernière version, puis ouvrez de nouveau le lien.",
  "link.newer":
    "Le lien vient d’une version plus récente de Word for Word. Vos textes n’ont pas changé. Rechargez la page pour obtenir cette version.",
  "link.large":
    "Le lien contient plus de texte que la page n’en accepte et n’a pas été ouvert. Vos textes n’ont pas changé.",
});
