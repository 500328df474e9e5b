/**
 * The kinds of rows in the table of changes, by number: which texts contain a row's words, and how the row is marked.
 *
 * To add a kind, add one entry here and one rule in `view/changes/marks.css`.
 *
 * @typedef {object} Kind
 * @property {"equal" | "deleted" | "inserted" | "moved-away" | "moved-here"} name
 * @property {boolean} before whether the text before contains the words
 * @property {boolean} after whether the text after contains the words
 * @property {boolean} moved whether the other text contains the words too, in another place
 * @property {"ins" | "del" | "span" | null} element the element that wraps the words; `null` for none
 * @property {"insertion" | "deletion" | null} role the ARIA role, set explicitly because not every browser derives it from the element
 */

/** @type {readonly Kind[]} */
export const KINDS = [
  { name: "equal", before: true, after: true, moved: false, element: null, role: null },
  { name: "deleted", before: true, after: false, moved: false, element: "del", role: "deletion" },
  { name: "inserted", before: false, after: true, moved: false, element: "ins", role: "insertion" },
  { name: "moved-away", before: true, after: false, moved: true, element: "span", role: "deletion" },
  { name: "moved-here", before: false, after: true, moved: true, element: "span", role: "insertion" },
];

export const EQUAL = 0;

/**
 * Returns the kind with a number. An unknown kind is treated as equal: it is shown as plain text, and no words are lost.
 * @param {number} number
 * @returns {Kind}
 */
export function kindOf(number) {
  return KINDS[number] ?? /** @type {Kind} */ (KINDS[EQUAL]);
}
