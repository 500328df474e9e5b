/**
 * Messages of the dialog that writes snippets for other pages, of the snippets, and of the dialog with the bookmarklet for other pages.
 */

export const EMBED_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "snippet.sources": "From {before} to {after}.",
  "snippet.legend": "Removed words are struck through, added words are underlined.",
  "snippet.excerpt": "An excerpt: changes {first} to {last} of {n}.",
  "snippet.excerpt.one": "An excerpt: change {first} of {n}.",
  "snippet.omission": "[…]",
  "snippet.blank.deleted": "[space removed]",
  "snippet.blank.inserted": "[space added]",
  "snippet.blank.moved-away": "[space moved away]",
  "snippet.blank.moved-here": "[space moved here]",

  "embed.title": "Embed in another page",
  "embed.close": "Close",
  "embed.form": "Kind of snippet",
  "embed.element": "Element",
  "embed.element.hint":
    "For pages that may load our script. Without it, readers see removed words struck through and added words underlined.",
  "embed.frame": "Frame",
  "embed.frame.hint": "For pages that allow no scripts from others. The frame cannot access the page around it.",
  "embed.content": "Markup only",
  "embed.content.hint":
    "For a content system, a newsletter or a feed: a plain quotation with removals and additions, without scripts or styles.",
  "embed.titles": "Titles and sources",
  "embed.text.before": "Title of the first text",
  "embed.text.after": "Title of the second text",
  "embed.source.before": "Address of the first text",
  "embed.source.after": "Address of the second text",
  "embed.what": "Content",
  "embed.caption": "Caption",
  "embed.view": "View",
  "embed.view.changes": "Changes, inline",
  "embed.view.side-by-side": "Changes, side by side",
  "embed.view.shared": "Shared passages",
  "embed.view.quotations": "Quotations",
  "embed.first": "From change",
  "embed.last": "To change",
  "embed.excerpt.hint": {
    one: "There is {n} change. Leave both fields empty to show the whole text. Enter its number to show only its paragraph.",
    other:
      "There are {n} changes. Leave both fields empty to show the whole text. Enter numbers to show only the paragraphs from the first to the last.",
  },
  "embed.excerpt.whole":
    "The element and the frame still contain both full texts. Only the markup is limited to the excerpt.",
  "embed.height": "Height in pixels",
  "embed.height.hint": "Without a height, the snippet is as high as its content. With a height, it scrolls.",
  "embed.snippet": "Snippet",
  "embed.copy": "Copy",
  "embed.copied.content": "Copied, {n} characters.",
  "embed.copied.element":
    "Copied, {n} characters. The element loads Word for Word from {host}. That address must stay online and open to your readers.",
  "embed.copied.frame":
    "Copied, {n} characters. The frame’s address contains both texts. The frame loads Word for Word from {host}. That address must stay online and open to your readers.",
  "embed.host": "The snippet loads Word for Word from {host}, like this page.",
  "embed.host.none": "The snippet loads nothing.",
  "embed.look": "Preview without scripts and styles",
  "embed.long":
    "These texts are too long for a frame: its address would have {n} characters, and browsers accept up to {limit}. Choose the element instead.",
  "embed.wrong.number":
    "“{given}” is not the number of a change. Enter a whole number from 1 to {n}, or leave the field empty.",
  "embed.wrong.order": "The excerpt ends before it starts: from change {first} to change {last}. Swap the two numbers.",
  "embed.wrong.source":
    "“{given}” is not the address of a web page. Enter one that starts with https://, or leave the field empty.",
  "embed.wrong.height":
    "“{given}” is not a height. Enter a whole number of pixels from {least} to {most}, or leave the field empty.",
  "embed.failed": "The snippet could not be made: {why}. Your texts are unchanged.",

  "bookmarklet.title": "Compare from other pages",
  "bookmarklet.what":
    "This bookmark opens Word for Word with the words that you have selected on any page, with the title and address of that page. If nothing is selected, it takes the article.",
  "bookmarklet.drag": "Drag it to your bookmarks bar:",
  "bookmarklet.name": "To Word for Word",
  "bookmarklet.pressed":
    "Drag this link to your bookmarks bar. Then press it there, on the page whose words you want to compare.",
  "bookmarklet.by.hand": "Or copy its address, add a bookmark by hand, and paste the address there.",
  "bookmarklet.code": "Address of the bookmark",
  "bookmarklet.copied": "Copied.",
  "bookmarklet.uncopied": "The browser did not allow the page to copy. Copy the selected address yourself.",
  "bookmarklet.privacy":
    "The words are in the part of the address after #, which browsers do not send to a server. A selection that is too long for an address is copied, for you to paste here.",
});

/** @typedef {keyof typeof EMBED_MESSAGES} EmbedKey */
