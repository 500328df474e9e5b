/**
 * Recognizes the links between a text and its notes: the mark of a note in the text, and the link from the note back to its mark.
 *
 * Word processors keep the links of a web page when they save or copy it, but not its classes and roles. So a link is judged by its text,
 * the name of its target, and whether the link is raised.
 */

/** The longest mark, in UTF-16 code units. */
const LONGEST_MARK = 12;

/** The mark of a note, in the text or at the note. */
const MARK =
  /^[\s\u00a0]*[[(]?(?:\d{1,4}|[a-z]{1,2}|[ivxl]{1,5}|[*†‡§¶#]{1,3}|[↑↩↵⏎⤴^]\p{M}?\d{0,2})[\])]?[.\s\u00a0]*$/iu;
/** A mark that is unlike the text of other short links: a number in square brackets, or an arrow. */
const DISTINCT = /^\s*\[\d{1,4}\]\s*$|^\s*[↑↩↵⏎⤴^]\p{M}?\d{0,2}\s*$/u;
/** A mark in brackets of any kind. */
const BRACKETED = /^\s*[[(].*[\])]\s*$/;
/** The targets of notes and of marks, by the names that programs give them. */
const NAMED = /^[^?]*#(?:_?f(?:oot)?n|_?edn|cite|ref|note|sd|endnote|\w*note|ftnt)/i;

/** Whether a text may be the mark of a note. @param {string} text */
export function isMarkOfNote(text) {
  return text.length <= LONGEST_MARK && MARK.test(text.normalize("NFKC"));
}

/**
 * Whether a link is the mark of a note, or leads back to it.
 * @param {string} text the text of the link
 * @param {string} href its target
 * @param {boolean} isRaised
 */
export function isNoteLink(text, href, isRaised) {
  if (!isMarkOfNote(text)) return false;
  // Compatibility characters are raised by themselves: "¹".
  if (isRaised || text.normalize("NFKC") !== text.normalize("NFC")) return leadsToNote(href, text, true);
  const isDistinct = DISTINCT.test(text);
  return leadsToNote(href, text, isDistinct) && (isDistinct || BRACKETED.test(text));
}

/**
 * Returns the target of the link that a field of a word processor makes: `HYPERLINK "address" \\l "place"`. Returns an empty string for
 * other fields.
 * @param {string} instruction
 */
export function targetOfField(instruction) {
  const [field, address = ""] = /^\s*HYPERLINK(?:\s+"([^"]*)")?/i.exec(instruction) ?? [];
  const [, place] = /\\l\s+"?([^"\s]+)/.exec(instruction) ?? [];
  if (field === undefined) return "";
  return place === undefined ? address : `${address}#${place}`;
}

/**
 * Whether a link leads to a note of its own document. Copied links are absolute, so the name of the target decides.
 * @param {string} href
 * @param {string} text
 * @param {boolean} looksLikeMark whether any target in the document is likely a note
 */
export function leadsToNote(href, text, looksLikeMark) {
  if (NAMED.test(href)) return true;
  if (!looksLikeMark) return false;
  const [, number = ""] = /#.*?(\d+)$/.exec(href) ?? [];
  return /^#./.test(href) || (number !== "" && number === /\d+/.exec(text)?.[0]);
}
