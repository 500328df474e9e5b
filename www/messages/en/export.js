/**
 * Messages of what is saved, copied and shared, and of the export menu.
 */

export const EXPORT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "export.title": "{before} and {after}, compared",
  "export.tracked":
    "From “{before}” to “{after}”, with every change tracked: to accept all of them gives the second text, to reject all of them the first.",
  "export.form.author": "{author} (form)",
  "export.forms.folded": {
    one: "{n} difference of form ({kinds}) is ignored and not marked; the letters are those of the text after.",
    other: "{n} differences of form ({kinds}) are ignored and not marked; the letters are those of the text after.",
  },
  "export.forms.marked": {
    one: "{n} difference of form ({kinds}), which the comparison ignores, is marked too, so that either text can be read from this letter for letter.",
    other:
      "{n} differences of form ({kinds}), which the comparison ignores, are marked too, so that either text can be read from this letter for letter.",
  },
  "export.forms.tracked": {
    one: "{n} difference of form ({kinds}), which the comparison ignores, is tracked too, so that either text comes out letter for letter. It has an author of its own, whose name ends in “(form)”.",
    other:
      "{n} differences of form ({kinds}), which the comparison ignores, are tracked too, so that either text comes out letter for letter. They have an author of their own, whose name ends in “(form)”.",
  },
  "export.same": "Counted as the same: differences of {what}.",
  "export.same.none": "Nothing that differs was counted as the same.",
  "export.unmoved": "Moves were not looked for.",
  "export.sentences": "A sentence that changed is shown whole.",
  "export.wrapped": "The lines of {side} are broken to a width; where a line ends inside a paragraph, a space stands.",
  "export.unwritable": {
    one: "{n} character that such a file cannot hold (a control character, or half of a pair) is written as �.",
    other: "{n} characters that such a file cannot hold (control characters, or halves of a pair) are written as �.",
  },
  "export.made": "Made with Word for Word {version}.",

  legend: "How to read it:",
  "legend.deleted": "deleted",
  "legend.inserted": "added",
  "legend.away": "moved away from here",
  "legend.here": "moved here",
  "legend.bears": "turns the meaning (a figure, a date, a name, a negation, a modal verb or a word of degree)",
  "plain.deleted": "[deleted: {text}]",
  "plain.inserted": "[added: {text}]",
  "plain.moved-away": "[moved away: {text}]",
  "plain.moved-here": "[moved here: {text}]",
  "critic.how":
    "CriticMarkup, from “{before}” to “{after}”: to accept every change gives the second text, to reject them all the first.",

  "report.figures.before": {
    one: "{before}: {n} word; {kept} stands in the other text in order, {moved} moved, {changed} not.",
    other: "{before}: {n} words; {kept} stand in the other text in order, {moved} moved, {changed} not.",
  },
  "report.figures.after": {
    one: "{after}: {n} word; {kept} stands in the other text in order, {moved} moved, {changed} not.",
    other: "{after}: {n} words; {kept} stand in the other text in order, {moved} moved, {changed} not.",
  },
  "report.changes": "Changes, one by one ({n})",
  "report.passages": "Passages that stand in both texts ({n})",
  "report.quotations": "Quotations, looked up in the other text ({n})",
  "report.number": "{n}. ",
  "report.waiting": "What the texts share, and their quotations, could not be looked for before this was saved.",
  "report.more": { one: "{n} more is not listed.", other: "{n} more are not listed." },
  "card.bears": "What changed: {what}",
  "card.place": "{title}, ¶ {n}:",

  "menu.save": "Save the comparison",
  "menu.docx": "Word document",
  "menu.docx.hint": "with tracked changes, to accept or reject",
  "menu.page": "Web page",
  "menu.page.hint": "one file, to print or send",
  "menu.critic": "CriticMarkup",
  "menu.critic.hint": "plain text, to accept or reject",
  "menu.json": "JSON",
  "menu.json.hint": "both texts and all that was found",
  "menu.copy": "Copy the comparison",
  "menu.rich": "Marked text",
  "menu.rich.hint": "for a word processor or a mail",
  "menu.link": "Link",
  "menu.link.hint": "Whoever has this link has both texts.",
  "menu.embed": "Embed…",
  "menu.embed.hint": "to paste into another page",
  "menu.finding": "Copy one finding",
  "menu.finding.which": "Which",
  "menu.finding.changes": "Changes",
  "menu.finding.passages": "Passages",
  "menu.finding.quotations": "Quotations",
  "menu.finding.item": "{at}. {text}",
  "menu.finding.all": "Offer {n} more",
  "menu.finding.moved": "moved: {text}",
  "menu.finding.spoken": "{verdict}: {text}",
  "menu.finding.rich": "Marked text",
  "menu.finding.plain": "Plain text",
  "menu.finding.markdown": "Markdown",
  "menu.about": "Dates, sources and author",
  "menu.about.hint": "They go with what you save, copy and share. A source’s address lets a finding lead to its words.",
  "menu.date": "Date of {side}",
  "menu.source": "Address of {side}",
  "menu.author": "Author of the changes",
  "menu.none": "There is nothing to save yet: it takes two texts.",
  "menu.busy": "One moment…",
  "menu.done": "Copied.",
  "menu.ready": "It is written now. Press “Marked text” once more, and it is copied.",
  "menu.waiting": "One moment: what the texts share is still being looked for…",
  "menu.all": "List all in the web page: {n} of one kind, not {most}",
  "menu.saved": "Saved as {name}.",
  "menu.copied.link":
    "Link copied, {n} characters. It holds both texts: whoever has this link has them. They stay in its part after #, which browsers send to no server.",
  "menu.copied.link.long":
    "Link copied, {n} characters. It holds both texts: whoever has this link has them. Browsers open it, but links over {safe} characters are cut by some mail and office programs: where it must arrive for sure, send a saved page or document.",
  "menu.link.large":
    "These texts are too long for a link ({n} characters; browsers open up to {limit}). Save a page or a document and send that.",
  "menu.refused": "the browser did not let the page copy",
  "menu.failed": "That did not work: {why}. Your texts are untouched.",
  "menu.missing":
    "That did not work: a part of the page that writes it did not load. Try again when there is a network. Your texts are untouched.",
  "menu.ended":
    "The browser broke that off, perhaps for want of memory. Try again; if that does not help, close other tabs first. Your texts are untouched.",
  "menu.silent":
    "That was given up: it was not done after five minutes. Try again, or compare the texts part by part. Your texts are untouched.",
  "menu.default.author": "Word for Word",
  "file.name": "{before} and {after}",

  "link.opened": "Both texts, and the options they were compared with, came with the link.",
  "link.broken":
    "The link is damaged, so its texts could not be read: it may have been cut on its way. Ask for it again, or for a saved page. What was here is untouched.",
  "link.strange":
    "The link also asks for what this version of the page does not know ({names}), so the result may differ from the one it was made of. Reload the page to get the newest version, and open the link again.",
  "link.newer": "The link was made by a newer Word for Word. Reload the page to get that; what was here is untouched.",
  "link.large": "The link unfolds to more than the page takes, so it was not opened. What was here is untouched.",
});

/** @typedef {keyof typeof EXPORT_MESSAGES} ExportKey */
