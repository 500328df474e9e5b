/**
 * Converts passages and quotations to blocks of a document, each with the words of both texts.
 */

import { readPassages } from "../model/passages.js";
import { quotationEntries } from "../model/quotation-entries.js";
import { readQuotations } from "../model/quotations.js";
import { SIDES } from "../model/texts.js";
import { quote } from "./changes-document.js";
import { block, run } from "./document.js";
import { addressOfWords } from "./text-fragment.js";

/** @import { Passage } from "../model/passages.js" */
/** @import { EntryPiece } from "../model/quotation-entries.js" */
/** @import { Side } from "../model/texts.js" */
/** @import { Block, Run } from "./document.js" */
/** @import { Matter } from "./export-input.js" */

/**
 * Returns one passage: its kind, and its words in both texts with the differences marked.
 * @param {Matter} matter
 * @param {Passage} passage
 * @returns {Block[]}
 */
export function passageBlocks(matter, passage) {
  const { texts, message } = matter;
  const { kind, words, differences } = passage;
  const what = kind === "near" ? message("passage.near", { n: differences.length }) : message("passage.exact");
  const told = [message("passage.words", { words: message("count.words", { n: words }), kind: what })];
  if (kind === "unquoted") told.push(message("passage.unquoted.note"));
  return [
    block("said", told.join(message("between.notes"))),
    ...SIDES.map((side) => {
      const { start, end } = passage[side];
      /** @type {Run[]} */
      const runs = [];
      let at = start;
      for (const difference of differences) {
        const span = difference[side];
        if (span.start > at) runs.push(run(texts[side].slice(at, span.start)));
        if (span.end > span.start) {
          runs.push(run(texts[side].slice(span.start, span.end), { mark: side === "before" ? "deleted" : "inserted" }));
        }
        at = Math.max(at, span.end);
      }
      if (end > at) runs.push(run(texts[side].slice(at, end)));
      return quote(matter, side, passage[side], runs);
    }),
  ];
}

/** Returns all passages, the heaviest first. @param {Matter} matter */
export function passagesOf(matter) {
  return readPassages(matter.comparison)?.passages ?? [];
}

/** The formatting of each kind of fragment of an utterance. @type {Record<string, Partial<Omit<Run, "text">>>} */
const FRAGMENTS = {
  ins: { mark: "inserted" },
  del: { mark: "deleted" },
  elision: { tone: "quiet" },
  around: { tone: "quiet" },
  seam: { tone: "quiet" },
  cut: { tone: "quiet" },
  gap: { tone: "quiet" },
};

/**
 * Returns the quotations of one text: each utterance with its verdict and the words of both texts.
 * @param {Matter} matter
 * @param {Side} side
 * @returns {Block[][]}
 */
export function utteranceBlocks(matter, side) {
  const { texts, comparison, message } = matter;
  const utterances = quotationEntries(texts, comparison.statistics, side, readQuotations(comparison, side), message);
  return utterances.map(({ pieces }) => pieces.flatMap((piece) => pieceBlocks(matter, piece)));
}

/** @param {Matter} matter @param {EntryPiece} piece @returns {Block[]} */
function pieceBlocks(matter, { verdict, notes, lines, nested }) {
  const { texts, about, message } = matter;
  const said = [message(`verdict.${verdict}`), ...notes.map(({ text }) => text)].join(message("between.notes"));
  return [
    block("said", run(said, { tone: "strong" })),
    ...lines.map(({ label, goal, fragments }) => {
      const [span] = goal === null ? [] : (goal.spans[goal.focus] ?? []);
      const href =
        goal === null || span === undefined ? null : addressOfWords(about[goal.focus].source, texts[goal.focus], span);
      return block(
        "text",
        run(label, { tone: "quiet", href }),
        " ",
        ...fragments.map(({ text, kind }) => run(text, FRAGMENTS[kind] ?? {})),
      );
    }),
    ...nested.flatMap((each) => pieceBlocks(matter, each)),
  ];
}
