/**
 * Writes the bookmarklet: a bookmark that opens this page with the selection of another page as one text, with that page's title and
 * address. It uses a plain link (`export/plain-link.js`).
 */

import { LONGEST_LINK } from "../../export/share-link.js";

/**
 * Returns the address of the bookmark.
 * @param {string} page the address of this page, without a fragment
 */
export function writeBookmarklet(page) {
  const code = `void(${sendSelection})(${JSON.stringify(page)},${LONGEST_LINK})`;
  return `javascript:${encodeURIComponent(code)}`;
}

/**
 * Opens this page with the selection of the page in which it runs, or with its article if nothing is selected. Its source text becomes
 * the bookmark, so it uses nothing from around it. A text that is too long for a link is copied for the reader to paste.
 * @param {string} page
 * @param {number} longest characters of a link
 */
async function sendSelection(page, longest) {
  const field = document.activeElement;
  const selected =
    field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : String(getSelection());
  const article = document.querySelector("article") ?? document.querySelector("main") ?? document.body;
  // biome-ignore lint/performance/useDomNodeTextContent: `innerText` has the paragraphs and leaves out what is hidden
  const text = selected.trim() === "" ? article.innerText : selected;
  /** @param {string} sent @param {Record<string, string>} more */
  const linkTo = (sent, more) => {
    const about = { "text-title": document.title, "text-source": location.href };
    return `${page}#${new URLSearchParams({ text: sent, ...about, ...more })}`;
  };
  let link = linkTo(text, {});
  if (link.length > longest) {
    // Pages without HTTPS have no clipboard, and others may forbid it.
    const paste = await navigator.clipboard?.writeText(text).then(
      () => "copied",
      () => "",
    );
    link = linkTo("", { paste: paste ?? "" });
  }
  open(link, "_blank", "noopener");
}
