/**
 * Where a text's paragraphs end: at a line break; where the text is hard-wrapped, at an empty line alone. Whether it
 * is hard-wrapped the comparison says.
 */

/** One line break and all the blank lines after it. Linear: the group can only begin where a break ended. */
const LINE_BREAKS =
  /(?:\r\n?|[\n\u0085\u2028\u2029])(?:[^\S\r\n\u0085\u2028\u2029]*(?:\r\n?|[\n\u0085\u2028\u2029]))*/g;

/** Two line breaks with nothing but blanks between. */
const EMPTY_LINE = /(?:\r\n|\r(?!\n)|[\n\u0085\u2028\u2029])[^\S\r\n\u0085\u2028\u2029]*[\r\n\u0085\u2028\u2029]/;

/**
 * Cuts a stretch of a text at its paragraph breaks.
 * @param {string} text
 * @param {boolean} hardWrapped
 * @param {(text: string, isBreak: boolean) => void} visit
 */
export function splitParagraphs(text, hardWrapped, visit) {
  let from = 0;
  for (const match of text.matchAll(LINE_BREAKS)) {
    if (hardWrapped && !EMPTY_LINE.test(match[0])) continue;
    if (match.index > from) visit(text.slice(from, match.index), false);
    visit(match[0], true);
    from = match.index + match[0].length;
  }
  if (from < text.length) visit(text.slice(from), false);
}
