/**
 * Defines the cases to measure: kinds of edits, each at several lengths.
 */

import { draft, moveParagraphs, replaceWords, rewrite, write } from "./texts.mjs";

/** @typedef {"few" | "moved" | "heavy" | "unrelated" | "growth"} Kind */
/** @typedef {import("./texts.mjs").Paragraph} Paragraph */
/**
 * @typedef {object} Case
 * @property {string} name
 * @property {Kind} kind
 * @property {number} words
 */

/** The edits that make the text after from the text before. Seeds are fixed, so that all runs measure the same texts. */
const EDITS = {
  few: "2 % of the words replaced",
  moved: "2 % of the words replaced, 4 % of the paragraphs moved",
  heavy: "half the sentences rewritten",
  unrelated: "two texts of the same language",
  growth: "1 % of the words replaced",
};

/** @type {Record<Kind, (paragraphs: Paragraph[], words: number) => Paragraph[]>} */
const EDIT = {
  few: (paragraphs) => replaceWords(paragraphs, 0.02, 21),
  moved: (paragraphs) => moveParagraphs(replaceWords(paragraphs, 0.02, 21), 0.04, 22),
  heavy: (paragraphs) => rewrite(paragraphs, 23),
  unrelated: (_, words) => draft(words, 24),
  growth: (paragraphs) => replaceWords(paragraphs, 0.01, 25),
};

/** @type {Record<Kind, readonly number[]>} */
const LENGTHS = {
  few: [1_000, 10_000, 60_000, 1_000_000],
  moved: [1_000, 10_000, 60_000, 1_000_000],
  heavy: [1_000, 10_000, 60_000],
  unrelated: [20_000, 100_000],
  growth: [100_000, 1_000_000],
};

/** The longest text of a short run. */
const QUICK = 60_000;

/**
 * @param {{ only?: string | undefined, quick?: boolean }} choice `only`: the beginning of the names of the cases
 * @returns {Case[]}
 */
export function cases({ only = "", quick = false } = {}) {
  const all = /** @type {[Kind, readonly number[]][]} */ (Object.entries(LENGTHS)).flatMap(([kind, lengths]) =>
    lengths.map((words) => ({ name: `${kind}-${words}`, kind, words })),
  );
  const exact = all.filter(({ name }) => name === only);
  if (exact.length > 0) return exact;
  return all.filter(({ name, words }) => name.startsWith(only) && (!quick || words <= QUICK));
}

/** @param {Kind} kind */
export function describeKind(kind) {
  return EDITS[kind];
}

/**
 * @param {Pick<Case, "kind" | "words">} which
 * @returns {{ before: string, after: string }}
 */
export function texts({ kind, words }) {
  const paragraphs = draft(words, 20);
  return { before: write(paragraphs), after: write(EDIT[kind](paragraphs, words)) };
}
