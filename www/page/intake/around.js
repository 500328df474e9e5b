/** What stands around an article on its page. */

/** @typedef {import("../../model/paragraphs.js").Span} Span */

/**
 * The stretches of a page's text in front of its article and behind it; none where the article is not found in it, or is all of it.
 *
 * White space does not count: lines that were broken to a width may have been joined in the one and not in the other.
 * @param {string} text
 * @param {string} article
 * @returns {Span[]}
 */
export function around(text, article) {
  const squeezed = text.replace(/\s+/g, "");
  const sought = article.replace(/\s+/g, "");
  const at = sought === "" ? -1 : squeezed.indexOf(sought);
  if (at < 0) return [];
  const start = letterAt(text, at);
  const end = letterAt(text, at + sought.length - 1) + 1;
  return [
    { start: 0, end: start },
    { start: end, end: text.length },
  ].filter((span) => text.slice(span.start, span.end).trim() !== "");
}

/** Where the letter of a number stands in a text, white space not counted. @param {string} text @param {number} number */
function letterAt(text, number) {
  let count = 0;
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    if (count + run.length > number) return index + number - count;
    count += run.length;
  }
  return text.length;
}
