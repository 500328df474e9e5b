/**
 * The kinds of rows, by number: in which texts a row stands and how it is marked. A new kind is one
 * entry here and one rule in `marks.css`.
 *
 * @typedef {object} Kind
 * @property {"equal" | "deleted" | "inserted" | "moved-away" | "moved-here"} name
 * @property {boolean} before whether its words stand in the text before
 * @property {boolean} after whether its words stand in the text after
 * @property {boolean} moved whether its words stand in the other text as well, elsewhere
 * @property {"ins" | "del" | "span" | null} element what it is wrapped in; `null`: nothing
 * @property {"insertion" | "deletion" | null} role said outright where the element alone is not enough
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
 * A kind this renderer does not know is shown as plain text: nothing may be lost.
 * @param {number} number
 * @returns {Kind}
 */
export function kindOf(number) {
  return KINDS[number] ?? /** @type {Kind} */ (KINDS[EQUAL]);
}
