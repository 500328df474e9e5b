/**
 * French messages, as in `en/common.js`: messages that the page, the element and the embedded frame share: names of the texts, the summary of the changes, and failures.
 */

export const COMMON_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  // The names of the two texts: their titles, or "Before" and "After" until they have one.
  "side.before": "{before}",
  "side.after": "{after}",
  "side.before.untitled": "Avant",
  "side.after.untitled": "Après",
  "side.before.alike": "{title} (avant)",
  "side.after.alike": "{title} (après)",
  "pane.before": "{before}",
  "pane.after": "{after}",
  "count.words": { one: "{n} mot", many: "{n} de mots", other: "{n} mots" },
  number: "{n}",
  "number.range": "{from}-{to}",

  // Separators. Languages without spaces between sentences have an empty one.
  "between.sentences": " ",
  "between.items": ", ",
  "between.notes": " ; ",

  "step.previous": "Modification précédente",
  "step.next": "Modification suivante",
  "changes.title": "Modifications",
  "changes.none": "Rien n’a changé.",
  "list.becomes": "devient",
  "bearing.figure": "chiffre",
  "bearing.date": "date",
  "bearing.negation": "négation",
  "bearing.modal": "verbe modal",
  "bearing.name": "nom",
  "bearing.degree": "degré",
  "bearing.reported": "discours rapporté",
  "bearing.wording": "formulation",
  "bearing.form": "mise en forme",
  "summary.none": "Rien à comparer pour le moment.",
  "summary.empty": "« {side} » est vide. Ajoutez un texte à comparer.",
  "summary.wordless": "« {side} » ne contient aucun mot : il n’y a rien à comparer.",
  "summary.busy": "Comparaison en cours…",
  "summary.identical": "Les deux textes sont identiques, lettre pour lettre.",
  "summary.form": {
    one: "Aucun mot ne diffère. {n} différence de mise en forme ({kinds}) est ignorée.",
    many: "Aucun mot ne diffère. {n} différences de mise en forme ({kinds}) sont ignorées.",
    other: "Aucun mot ne diffère. {n} différences de mise en forme ({kinds}) sont ignorées.",
  },
  "summary.wordsame": {
    one: "Aucun mot n’a changé. {n} modification de ponctuation ou d’espacement.",
    many: "Aucun mot n’a changé. {n} modifications de ponctuation ou d’espacement.",
    other: "Aucun mot n’a changé. {n} modifications de ponctuation ou d’espacement.",
  },
  "summary.removed": { one: "{n} mot supprimé", many: "{n} de mots supprimés", other: "{n} mots supprimés" },
  "summary.added": { one: "{n} mot ajouté", many: "{n} de mots ajoutés", other: "{n} mots ajoutés" },
  // Other languages inflect the word for “added”.
  "summary.both": { one: "{removed}, {n} ajouté", many: "{removed}, {n} ajoutés", other: "{removed}, {n} ajoutés" },
  "summary.moved": { one: "{n} passage déplacé", many: "{n} passages déplacés", other: "{n} passages déplacés" },
  "summary.changes": { one: "{n} modification :", many: "{n} modifications :", other: "{n} modifications :" },
  "summary.changed": "{what}. {shares}",
  "summary.within": {
    one: "dans {n} modification : {what}. {shares}",
    many: "dans {n} modifications : {what}. {shares}",
    other: "dans {n} modifications : {what}. {shares}",
  },
  "summary.figure": { one: "{n} chiffre", many: "{n} chiffres", other: "{n} chiffres" },
  "summary.date": { one: "{n} date", many: "{n} dates", other: "{n} dates" },
  "summary.negation": { one: "{n} négation", many: "{n} négations", other: "{n} négations" },
  "summary.modal": { one: "{n} verbe modal", many: "{n} verbes modaux", other: "{n} verbes modaux" },
  "summary.name": { one: "{n} nom", many: "{n} noms", other: "{n} noms" },
  "summary.degree": { one: "{n} mot de degré", many: "{n} mots de degré", other: "{n} mots de degré" },
  "summary.kept": "{first} de « {before} » et {second} de « {after} » sont inchangés.",
  "summary.coarse": {
    one: "{n} partie diffère trop pour une comparaison mot à mot et est montrée en bloc.",
    many: "{n} parties diffèrent trop pour une comparaison mot à mot et sont montrées en bloc.",
    other: "{n} parties diffèrent trop pour une comparaison mot à mot et sont montrées en bloc.",
  },
  "summary.characters":
    "Ce navigateur ne reconnaît pas les mots du chinois, du japonais, du thaï, du lao, du khmer et du birman. Chaque caractère compte comme un mot.",
  "summary.surrogates":
    "« {side} » contient des caractères endommagés (demi-codets isolés). Ils comptent tous comme le même caractère.",
  "percent.least": "moins de {share}",
  "percent.most": "plus de {share}",
  "form.typography": "typographie",
  "form.case": "casse",
  "form.punctuation": "ponctuation",
  "form.accents": "accents",
  "form.spacing": "espacement",
  "form.notation": "écriture des nombres",

  "changes.all": "Tout afficher",
  "changes.cross.list": "Aller à la liste des modifications",

  "failure.view": "Cette vue n’a pas pu être chargée.",
  "failure.view.help": "Copiez d’abord vos textes, car ils pourraient être perdus. Rechargez ensuite la page.",
  "failure.detail": "Le navigateur signale : {why}",
  "failure.retry": "Réessayer",
});
