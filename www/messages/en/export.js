/**
 * Messages of what is saved, copied and shared, and of the export menu.
 */

export const EXPORT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "export.title": "{before} and {after}, compared",
  "export.tracked":
    "From “{before}” to “{after}”, with every change tracked. Accept all changes to get the second text. Reject them all to get the first.",
  "export.form.author": "{author} (formatting)",
  "export.forms.folded": {
    one: "{n} difference in formatting ({kinds}) is ignored and not marked. The wording shown is that of the second text.",
    other:
      "{n} differences in formatting ({kinds}) are ignored and not marked. The wording shown is that of the second text.",
  },
  "export.forms.marked": {
    one: "{n} difference in formatting ({kinds}) is ignored by the comparison but marked here, so that both texts can be restored letter for letter.",
    other:
      "{n} differences in formatting ({kinds}) are ignored by the comparison but marked here, so that both texts can be restored letter for letter.",
  },
  "export.forms.tracked": {
    one: "{n} difference in formatting ({kinds}) is ignored by the comparison but tracked here, so that both texts can be restored letter for letter. Its author’s name ends in “(formatting)”.",
    other:
      "{n} differences in formatting ({kinds}) are ignored by the comparison but tracked here, so that both texts can be restored letter for letter. Their author’s name ends in “(formatting)”.",
  },
  "export.same": "Treated as the same: differences in {what}.",
  "export.same.none": "No differences were treated as the same.",
  "export.unmoved": "Moves were not detected.",
  "export.sentences": "Changed sentences are shown as a whole.",
  "export.wrapped": "The lines of {side} break at a fixed width. A line break inside a paragraph is shown as a space.",
  "export.unwritable": {
    one: "{n} character that this file format cannot hold (a control character, or half of a pair) is written as �.",
    other:
      "{n} characters that this file format cannot hold (control characters, or halves of a pair) are written as �.",
  },
  "export.made": "Made with Word for Word {version}.",

  legend: "How to read it:",
  "legend.deleted": "removed",
  "legend.inserted": "added",
  "legend.away": "moved from here",
  "legend.here": "moved here",
  "legend.bears": "changes the meaning (a figure, date, name, negation, modal verb or word of degree)",
  "plain.deleted": "[removed: {text}]",
  "plain.inserted": "[added: {text}]",
  "plain.moved-away": "[moved away: {text}]",
  "plain.moved-here": "[moved here: {text}]",
  "critic.how":
    "CriticMarkup, from “{before}” to “{after}”. Accept all changes to get the second text. Reject them all to get the first.",

  "report.figures.before": {
    one: "{before}: {n} word. {kept} unchanged, {moved} moved, {changed} removed.",
    other: "{before}: {n} words. {kept} unchanged, {moved} moved, {changed} removed.",
  },
  "report.figures.after": {
    one: "{after}: {n} word. {kept} unchanged, {moved} moved, {changed} added.",
    other: "{after}: {n} words. {kept} unchanged, {moved} moved, {changed} added.",
  },
  "report.changes": "Changes ({n})",
  "report.passages": "Shared passages ({n})",
  "report.quotations": "Quotations, checked against the other text ({n})",
  "report.number": "{n}. ",
  "report.waiting": "Shared passages and quotations were not ready when this was saved.",
  "report.more": { one: "{n} more is not listed.", other: "{n} more are not listed." },
  "card.bears": "Changed: {what}",
  "card.place": "{title}, ¶ {n}:",

  "menu.save": "Save the comparison",
  "menu.docx": "Word document",
  "menu.docx.hint": "with tracked changes to accept or reject",
  "menu.page": "Web page",
  "menu.page.hint": "one file to print or send",
  "menu.critic": "CriticMarkup",
  "menu.critic.hint": "plain text to accept or reject",
  "menu.json": "JSON",
  "menu.json.hint": "both texts and all results",
  "menu.copy": "Copy the comparison",
  "menu.rich": "Marked text",
  "menu.rich.hint": "for a word processor or email",
  "menu.link": "Link",
  "menu.link.hint": "Anyone with this link can read both texts.",
  "menu.embed": "Embed…",
  "menu.embed.hint": "to paste into another page",
  "menu.finding": "Copy one finding",
  "menu.finding.which": "Finding",
  "menu.finding.changes": "Changes",
  "menu.finding.passages": "Passages",
  "menu.finding.quotations": "Quotations",
  "menu.finding.item": "{at}. {text}",
  "menu.finding.all": "Show {n} more",
  "menu.finding.only": "{what}: {text}",
  "menu.finding.becomes": "{before} → {after}",
  "menu.finding.moved": "moved: {text}",
  "menu.finding.spoken": "{verdict}: {text}",
  "menu.finding.rich": "Marked text",
  "menu.finding.plain": "Plain text",
  "menu.finding.markdown": "Markdown",
  "menu.about": "Dates, sources and author",
  "menu.about.hint":
    "Added to everything you save, copy or share. The address of a source lets a finding link to its words.",
  "menu.date": "Date of {side}",
  "menu.source": "Address of {side}",
  "menu.author": "Author of the changes",
  "menu.none": "There is nothing to save yet. Add two texts first.",
  "menu.busy": "One moment…",
  "menu.done": "Copied.",
  "menu.ready": "It is ready now. Press “Marked text” again to copy it.",
  "menu.waiting": "One moment: still searching for shared passages…",
  "menu.all": "List everything in the web page: {n} of one kind instead of {most}",
  "menu.saved": "Saved as {name}.",
  "menu.copied.link":
    "Link copied, {n} characters. Anyone with this link can read both texts. They are in the part after #, which browsers do not send to a server.",
  "menu.copied.link.long":
    "Link copied, {n} characters. Anyone with this link can read both texts. Some mail and office programs cut links of more than {safe} characters. To be safe, send a saved page or document.",
  "menu.link.large":
    "These texts are too long for a link: it would have {n} characters, and browsers open up to {limit}. Save a page or a document and send that.",
  "menu.refused": "the browser did not allow the page to copy",
  "menu.failed": "That did not work: {why}. Your texts are unchanged.",
  "menu.missing":
    "That did not work, because a part of the page did not load. Try again when you are online. Your texts are unchanged.",
  "menu.ended":
    "The browser stopped the export, perhaps because it ran out of memory. Try again. If that does not help, close other tabs first. Your texts are unchanged.",
  "menu.silent":
    "The export was stopped after five minutes. Try again, or compare the texts in parts. Your texts are unchanged.",
  "menu.default.author": "Word for Word",
  "file.name": "{before} and {after}",

  "link.opened": "Both texts and their options were opened from the link.",
  "link.opened.before": "The first text was opened from the link.",
  "link.opened.after": "The second text was opened from the link.",
  "link.paste": "The text was too long for a link. Copy it on its page, then press “Paste” at the empty text here.",
  "link.paste.copied": "The text was too long for a link, so it was copied. Press “Paste” at the empty text.",
  "link.broken":
    "The link is damaged, perhaps cut on the way, so its texts could not be read. Your texts are unchanged. Ask for the link again, or for a saved page.",
  "link.strange":
    "The link asks for something that this version of the page does not know ({names}), so the result may differ. Reload the page to get the newest version, then open the link again.",
  "link.newer":
    "The link was made by a newer version of Word for Word. Your texts are unchanged. Reload the page to get that version.",
  "link.large": "The link holds more text than the page accepts, so it was not opened. Your texts are unchanged.",
});

/** @typedef {keyof typeof EXPORT_MESSAGES} ExportKey */
