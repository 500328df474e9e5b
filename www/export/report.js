/**
 * Converts a whole comparison, or a single finding, to a document.
 */

import { isolatedTitle } from "../model/bidi.js";
import { count } from "../model/tables.js";
import { SIDES } from "../model/texts.js";
import { changeBlocks, textBlocks } from "./changes-document.js";
import { block, run } from "./document.js";
import { addressOf, dateOf, titleOf } from "./export-input.js";
import { passageBlocks, passagesOf, utteranceBlocks } from "./passages-document.js";
import { notesOn, settings } from "./provenance.js";

/** @import { Block } from "./document.js" */
/** @import { Matter, Side } from "./export-input.js" */
/** @typedef {{ kind: "change" | "passage", index: number } | { kind: "quotation", side: Side, index: number }} Finding */

/** The most findings of each kind that a report lists, unless all are requested. */
export const MOST = 200;

/**
 * Returns the current view as a document: the marked text, the passages or the quotations, with title, legend and notes.
 * @param {Matter} matter
 * @param {"changes" | "shared" | "quotations"} [view]
 * @returns {Block[]}
 */
export function comparisonBlocks(matter, view = "changes") {
  const { comparison } = matter;
  if (view === "changes" || comparison.passages === null) {
    return [...headBlocks(matter), ...legendBlocks(matter), ...textBlocks(matter), ...noteBlocks(matter)];
  }
  const found = view === "shared" ? passagesList(matter, true) : quotationsList(matter, true);
  return [...headBlocks(matter), ...figureBlocks(matter), ...legendBlocks(matter), ...found, ...noteBlocks(matter)];
}

/**
 * Returns the report: the marked text, and a list of the changes, passages and quotations.
 * @param {Matter} matter
 * @param {boolean} [all] whether to list more findings than `MOST`
 * @returns {Block[]}
 */
export function reportBlocks(matter, all = false) {
  const { comparison, message } = matter;
  return [
    ...headBlocks(matter),
    ...figureBlocks(matter),
    ...legendBlocks(matter),
    ...textBlocks(matter),
    ...listBlocks(matter, all, "report.changes", count(comparison.hunks, "hunks"), (n) => changeBlocks(matter, n)),
    ...passagesList(matter, all),
    ...quotationsList(matter, all),
    // The search for passages begins when the changes are on the screen: it may be unfinished, or may have failed.
    ...(comparison.passages === null ? [block("said", message("report.waiting"))] : []),
    ...noteBlocks(matter),
  ];
}

/** @param {Matter} matter @param {boolean} all */
function passagesList(matter, all) {
  const passages = passagesOf(matter);
  return listBlocks(matter, all, "report.passages", passages.length, (index) => {
    const passage = passages[index];
    return passage === undefined ? [] : passageBlocks(matter, passage);
  });
}

/** @param {Matter} matter @param {boolean} all */
function quotationsList(matter, all) {
  const utterances = SIDES.flatMap((side) => utteranceBlocks(matter, side));
  return listBlocks(matter, all, "report.quotations", utterances.length, (index) => utterances[index] ?? []);
}

/**
 * @param {Matter} matter
 * @param {boolean} all
 * @param {"report.changes" | "report.passages" | "report.quotations"} word
 * @param {number} n
 * @param {(index: number) => Block[]} blocks
 */
function listBlocks({ message }, all, word, n, blocks) {
  if (n === 0) return [];
  const found = [block("heading", message(word, { n }))];
  const most = all ? n : MOST;
  for (let index = 0; index < Math.min(n, most); index += 1) {
    const [first, ...rest] = blocks(index);
    if (first === undefined) continue;
    found.push({ ...first, runs: [run(message("report.number", { n: index + 1 })), ...first.runs] }, ...rest);
  }
  if (n > most) found.push(block("said", message("report.more", { n: n - most })));
  return found;
}

/**
 * Returns one finding with its sources and settings, so that it can be understood without the page.
 * @param {Matter} matter
 * @param {Finding} finding
 * @returns {Block[]}
 */
export function cardBlocks(matter, finding) {
  const { comparison, message } = matter;
  return [
    ...findingBlocks(matter, finding),
    ...sourceBlocks(matter),
    block(
      "said",
      run(
        [settings(matter), message("export.made", { version: comparison.engine })].join(message("between.sentences")),
        { tone: "quiet" },
      ),
    ),
  ];
}

/** @param {Matter} matter @param {Finding} finding @returns {Block[]} */
function findingBlocks(matter, finding) {
  if (finding.kind === "change") return changeBlocks(matter, finding.index);
  if (finding.kind === "quotation") return utteranceBlocks(matter, finding.side)[finding.index] ?? [];
  const passage = passagesOf(matter)[finding.index];
  return passage === undefined ? [] : passageBlocks(matter, passage);
}

/** @param {Matter} matter @returns {Block[]} */
function headBlocks(matter) {
  const title = matter.message("export.title", { before: titleOf(matter, "before"), after: titleOf(matter, "after") });
  return [block("title", title), ...sourceBlocks(matter), block("said", matter.sum)];
}

/** Returns the title, date and source of each text for which the reader has entered any of them. @param {Matter} matter */
function sourceBlocks(matter) {
  const comma = matter.message("between.items");
  return SIDES.filter((side) => Object.values(matter.about[side]).some((known) => known.trim() !== "")).map((side) => {
    const { source } = matter.about[side];
    const date = dateOf(matter, side);
    const address = addressOf(source);
    const runs = [run(titleOf(matter, side), { tone: "strong" })];
    if (date !== "") runs.push(run(comma), run(date));
    // A source that is not a web address is written without a link: it may be a name or a reference.
    if (source.trim() !== "") runs.push(run(comma), run(address ?? isolatedTitle(source), { href: address }));
    return block("item", ...runs);
  });
}

/** @param {Matter} matter @returns {Block[]} */
function figureBlocks({ comparison: { statistics }, message }) {
  return SIDES.map((side) => {
    const { words, kept, moved, changed } = statistics[side];
    return block("item", message(`report.figures.${side}`, { n: words, kept, moved, changed }));
  });
}

/** @param {Matter} matter @returns {Block[]} */
function legendBlocks({ comparison, message }) {
  const comma = message("between.items");
  const legend = block(
    "said",
    message("legend"),
    " ",
    run(message("legend.deleted"), { mark: "deleted" }),
    comma,
    run(message("legend.inserted"), { mark: "inserted" }),
  );
  if (count(comparison.moves, "moves") > 0) {
    legend.runs.push(
      run(comma),
      run(message("legend.away"), { mark: "moved-away" }),
      run(comma),
      run(message("legend.here"), { mark: "moved-here" }),
    );
  }
  if (comparison.bearings.length > 0) legend.runs.push(run(comma), run(message("legend.bears"), { tone: "strong" }));
  return [legend];
}

/** @param {Matter} matter @returns {Block[]} */
function noteBlocks(matter) {
  // The first note is the result, which the document already has below its title.
  return notesOn(matter, "folded")
    .slice(1)
    .map((note) => block("said", run(note, { tone: "quiet" })));
}
