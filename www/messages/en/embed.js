/**
 * Messages of the dialog that writes snippets for other pages, and of the snippets.
 */

export const EMBED_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "snippet.sources": "From {before} to {after}.",
  "snippet.legend": "Struck out is what was deleted, underlined what was added.",
  "snippet.excerpt": "An excerpt: changes {first} to {last} of {n}.",
  "snippet.excerpt.one": "An excerpt: change {first} of {n}.",
  "snippet.omission": "[…]",
  "snippet.blank.deleted": "[space deleted]",
  "snippet.blank.inserted": "[space added]",
  "snippet.blank.moved-away": "[space moved away]",
  "snippet.blank.moved-here": "[space moved here]",

  "embed.title": "Embed in another page",
  "embed.close": "Close",
  "embed.form": "What to paste",
  "embed.element": "Element",
  "embed.element.hint":
    "For a page that may load our script. Without it, readers see the comparison struck out and underlined.",
  "embed.frame": "Frame",
  "embed.frame.hint": "For a page that allows no scripts of others. The frame can reach nothing of the page around it.",
  "embed.content": "Markup alone",
  "embed.content.hint":
    "For a content system, a newsletter or a feed: plain quotation, deletions and additions, without a script or a style.",
  "embed.titles": "Titles and sources",
  "embed.text.before": "Title of the first text",
  "embed.text.after": "Title of the second text",
  "embed.source.before": "Address of the first text",
  "embed.source.after": "Address of the second text",
  "embed.what": "What is shown",
  "embed.caption": "Caption",
  "embed.view": "View",
  "embed.view.changes": "Changes, inline",
  "embed.view.side-by-side": "Changes, side by side",
  "embed.view.shared": "What both share",
  "embed.view.quotations": "Quotations",
  "embed.first": "From change",
  "embed.last": "To change",
  "embed.excerpt.hint": {
    one: "There is {n} change. Without a number all of the text is shown, with it the paragraph of that change.",
    other:
      "There are {n} changes. Without numbers all of the text is shown, with them the paragraphs from the first of these changes to the last.",
  },
  "embed.excerpt.whole":
    "Element and frame carry both texts whole all the same; the markup alone holds the excerpt and no more.",
  "embed.height": "Height in pixels",
  "embed.height.hint": "Without a height it is as high as what it shows; with one, it scrolls.",
  "embed.snippet": "To paste",
  "embed.copy": "Copy",
  "embed.copied.content": "Copied, {n} characters.",
  "embed.copied.element":
    "Copied, {n} characters. The element loads Word for Word from {host}: that address must stay, and be open to the readers of the page.",
  "embed.copied.frame":
    "Copied, {n} characters. Both texts are in the frame’s address; the frame loads Word for Word from {host}: that address must stay, and be open to the readers of the page.",
  "embed.host": "The snippet loads Word for Word from {host}, where you have this page from.",
  "embed.host.none": "The snippet loads nothing.",
  "embed.look": "How it looks without a script or a style",
  "embed.long":
    "These texts are too long for a frame: its address would have {n} characters, and browsers take up to {limit}. Choose the element instead.",
  "embed.wrong.number":
    "“{given}” is no number of a change. Give a whole number from 1 to {n}, or leave the field empty.",
  "embed.wrong.order":
    "The excerpt ends before it begins: from change {first} to change {last}. Exchange the two numbers.",
  "embed.wrong.source":
    "“{given}” is no address that a link can lead to. Give one that begins with https://, or leave the field empty.",
  "embed.wrong.height":
    "“{given}” is no height. Give a whole number of pixels from {least} to {most}, or leave the field empty.",
  "embed.failed": "The snippet could not be made: {why}. Your texts are untouched.",
});

/** @typedef {keyof typeof EMBED_MESSAGES} EmbedKey */
