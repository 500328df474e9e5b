/**
 * Defines the document that every export for readers is built from before it is written as HTML, Markdown or plain text. It has no
 * layout, and its text is not escaped: each writer escapes it for its own format.
 *
 * @typedef {"deleted" | "inserted" | "moved-away" | "moved-here"} Mark
 * @typedef {object} Run
 * @property {string} text
 * @property {Mark | null} mark
 * @property {"strong" | "quiet" | null} tone `strong` for a word that changes the meaning, `quiet` for a remark about the text
 * @property {string | null} href
 */
/**
 * `text` is a paragraph of one of the texts, `said` a paragraph that the export adds, `item` an item of a list.
 * @typedef {{ kind: "title" | "heading" | "text" | "said" | "item", runs: Run[] }} Block
 */

/**
 * @param {string} text
 * @param {Partial<Omit<Run, "text">>} [how]
 * @returns {Run}
 */
export function run(text, { mark = null, tone = null, href = null } = {}) {
  return { text, mark, tone, href };
}

/**
 * @param {Block["kind"]} kind
 * @param {...(Run | string)} runs
 * @returns {Block}
 */
export function block(kind, ...runs) {
  return { kind, runs: runs.map((each) => (typeof each === "string" ? run(each) : each)) };
}

/**
 * Writes a run with the white space at its ends outside of its mark. Markdown does not allow white space inside of one.
 * @param {Run} run
 * @param {(core: string) => string} write writes the trimmed text
 * @param {(space: string) => string} [plain] writes the white space
 */
export function aroundSpace({ text }, write, plain = (space) => space) {
  const core = text.trim();
  if (core === "") return plain(text);
  const from = text.length - text.trimStart().length;
  return plain(text.slice(0, from)) + write(core) + plain(text.slice(from + core.length));
}
