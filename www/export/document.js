/**
 * A small document: what every export for readers is made of before it becomes HTML, Markdown or plain text. It knows no layout,
 * and its letters are letters: each writer escapes them in its own way.
 *
 * @typedef {"deleted" | "inserted" | "moved-away" | "moved-here"} Mark
 * @typedef {object} Run
 * @property {string} text
 * @property {Mark | null} mark
 * @property {"strong" | "quiet" | null} tone a word that turns the meaning; or what is said about the text
 * @property {string | null} href
 */
/**
 * `text` is a paragraph of one of the texts, `said` one of ours, `item` one of a list.
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
 * Calls for each run, its white space apart: no mark reaches around the spaces at its ends, nor does Markdown allow it to.
 * @param {Run} run
 * @param {(core: string) => string} write what becomes of what is between
 * @param {(space: string) => string} [plain] what becomes of the spaces
 */
export function aroundSpace({ text }, write, plain = (space) => space) {
  const core = text.trim();
  if (core === "") return plain(text);
  const from = text.length - text.trimStart().length;
  return plain(text.slice(0, from)) + write(core) + plain(text.slice(from + core.length));
}
