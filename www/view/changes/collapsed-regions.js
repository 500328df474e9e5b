/**
 * Folds away what is unchanged: of the sentences between two changes, one beside each change stays, and the rest becomes
 * a line that says how many there are and opens them.
 *
 * What is folded stays in the document, as `hidden="until-found"`: the browser's own search finds it, and opens it.
 */

import { EQUAL } from "../../model/change-kinds.js";
import { hunkOfRow } from "../../model/inline-paragraphs.js";
import { firstWhere } from "../../model/paragraphs.js";
import { make, makeButton } from "../common/dom.js";
import { Sentences } from "./sentences.js";

/** @typedef {import("./changes-view.js").ChangesView} ChangesView */
/** @typedef {import("./changes-view.js").Texts} Texts */
/** @typedef {import("../../model/inline-paragraphs.js").Comparison} Comparison */
/** @typedef {import("../../model/inline-paragraphs.js").Paragraph} Paragraph */
/** @typedef {import("../../model/inline-paragraphs.js").Piece} Piece */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../model/paragraphs.js").Span} Span */
/** @typedef {import("../../messages/keys.js").FormatMessage} FormatMessage */

/**
 * A run of sentences that is folded, or was and has been opened.
 * @typedef {object} Fold
 * @property {string} text
 * @property {number} sentences
 * @property {boolean} open
 */

/** What decides which lines of a text are drawn, and what they are drawn in. @typedef {Pick<Folds, "fold" | "wrap">} Folding */

/** Fewer are not worth a line that says so. */
const FEWEST = 2;

/** How many whole sentences stay beside a change, after the rest of the one that it stands in. */
const AROUND = 1;

export class Folds {
  #view;
  #message;
  #sentences = { before: new Sentences(), after: new Sentences() };
  /** What the reader has opened, by its text: that stays when offsets shift. @type {Set<string>} */
  #opened = new Set();

  /**
   * @param {ChangesView} view
   * @param {FormatMessage} message
   */
  constructor(view, message) {
    this.#view = view;
    this.#message = message;
    view.root.addEventListener("click", (event) => {
      const button = event.target instanceof Element ? event.target.closest(".run") : null;
      const fold = button && this.#foldOf(button);
      if (fold) this.#open(fold, !fold.open);
    });
    view.root.addEventListener("beforematch", (event) => {
      const part = event.target instanceof Element ? event.target.closest(".unchanged") : null;
      const fold = part && this.#foldOf(part);
      if (fold) this.#open(fold, true);
    });
  }

  /** Forgets what was opened: all is folded anew. */
  reset() {
    this.#opened.clear();
  }

  /**
   * Marks in paragraphs that are to be drawn what is to be folded.
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {Paragraph[][][]} lists the text with both in it, or each text
   * @returns {Generator<void, Paragraph[][][], void>}
   */
  *fold(texts, comparison, lists) {
    /** @type {Map<number, Run>[]} */
    const found = [];
    for (const [index, list] of lists.entries()) {
      const side = lists.length > 1 && index === 0 ? "before" : "after";
      const { hardWrapped } = comparison.statistics[side];
      const sentences = yield* this.#sentences[side].startsOf(texts[side], hardWrapped);
      found.push(runsOf(list.flat(2), comparison, texts[side], sentences));
      yield;
    }
    const last = found.at(-1) ?? new Map();
    /** @type {Map<number, Fold>} */
    const folds = new Map();
    for (const [row, { from, to, sentences }] of last) {
      if (!found.every((runs) => runs.has(row))) continue;
      const text = texts.after.slice(from, to);
      folds.set(row, { text, sentences, open: this.#isOpen(text) });
    }
    return lists.map((list, index) =>
      list.map((model) => model.map((paragraph) => cut(paragraph, folds, found[index] ?? last))),
    );
  }

  /**
   * Where a piece that is folded is to be written, and what stands before it.
   * @param {Element} parent
   * @param {Piece} piece
   */
  wrap(parent, { fold, leads, alone }) {
    if (fold === undefined) return parent;
    const part = make("span", alone === true ? "unchanged alone" : "unchanged");
    if (leads === true) parent.append(this.#label(makeButton("run"), fold));
    hide(part, !fold.open);
    parent.append(part);
    return part;
  }

  /** @param {string} text */
  #isOpen(text) {
    for (const opened of this.#opened) if (text.includes(opened) || opened.includes(text)) return true;
    return false;
  }

  /** @param {Fold} fold @param {boolean} open */
  #open(fold, open) {
    fold.open = open;
    if (open) this.#opened.add(fold.text);
    else {
      for (const opened of this.#opened) {
        if (fold.text.includes(opened) || opened.includes(fold.text)) this.#opened.delete(opened);
      }
    }
    for (const [element, other] of this.#index()) {
      if (other !== fold) continue;
      if (element instanceof HTMLButtonElement) this.#label(element, fold);
      else hide(element, !open);
    }
  }

  /** @param {HTMLButtonElement} button @param {Fold} fold */
  #label(button, { sentences, open }) {
    button.tabIndex = button.tabIndex === 0 && button.isConnected ? 0 : -1;
    button.dir = "auto";
    button.setAttribute("aria-expanded", String(open));
    button.replaceChildren(
      make("span", "", this.#message("collapsed.sentences", { n: sentences })),
      " ",
      make("span", "verb", this.#message(open ? "collapsed.hide" : "collapsed.show")),
    );
    return button;
  }

  /** @param {Element} element */
  #foldOf(element) {
    for (const [other, fold] of this.#index()) if (other === element) return fold;
    return undefined;
  }

  /**
   * What in the document stands for which run. A block may have been drawn for an earlier comparison, so that its model
   * alone says what it stands for now.
   * @returns {Generator<[HTMLElement, Fold], void, void>}
   */
  *#index() {
    for (const list of this.#view.drawn) {
      for (const { element, model } of list) {
        const pieces = model.flat().filter(({ fold }) => fold !== undefined);
        if (pieces.length === 0) continue;
        /** @type {NodeListOf<HTMLElement>} */
        const parts = element.querySelectorAll(".unchanged");
        /** @type {NodeListOf<HTMLElement>} */
        const buttons = element.querySelectorAll(".run");
        let button = 0;
        for (const [index, { fold, leads }] of pieces.entries()) {
          if (fold === undefined) continue;
          if (leads === true) yield [/** @type {HTMLElement} */ (buttons[button++]), fold];
          yield [/** @type {HTMLElement} */ (parts[index]), fold];
        }
      }
    }
  }
}

/** @param {HTMLElement} element @param {boolean} hidden */
function hide(element, hidden) {
  if (hidden) element.setAttribute("hidden", "until-found");
  else element.removeAttribute("hidden");
}

/** The part of an equal row that is folded, in the text that is drawn. @typedef {{ from: number, to: number, sentences: number }} Run */

/**
 * By equal row, what of it is to be folded.
 * @param {Piece[]} pieces in order
 * @param {Comparison} comparison
 * @param {string} text
 * @param {readonly number[]} starts where its sentences begin
 */
function runsOf(pieces, comparison, text, starts) {
  const hunks = hunkOfRow(comparison);
  /** @type {Map<number, Run>} */
  const runs = new Map();
  for (let index = 0; index < pieces.length; ) {
    const { row, kind } = /** @type {Piece} */ (pieces[index]);
    const first = index;
    while (pieces[index]?.row === row) index += 1;
    if (kind !== EQUAL) continue;
    const some = pieces.slice(first, index).filter(({ isBreak }) => !isBreak);
    const run = runIn(some, text, starts, (hunks[row - 1] ?? -1) >= 0, (hunks[row + 1] ?? -1) >= 0);
    if (run !== null) runs.set(row, run);
  }
  return runs;
}

/**
 * @param {Piece[]} pieces of one row
 * @param {string} text
 * @param {readonly number[]} starts
 * @param {boolean} after whether a change stands ahead of it
 * @param {boolean} before whether one follows
 * @returns {Run | null}
 */
function runIn(pieces, text, starts, after, before) {
  /** @type {Span[]} */
  const units = [];
  for (const { start, text: own } of pieces) {
    const end = start + own.length;
    let from = start;
    const add = (/** @type {number} */ to) => {
      // White space by itself goes with what follows it, or with what is before.
      if (to > from && text.slice(from, to).trim() !== "") {
        units.push({ start: from, end: to });
        from = to;
      }
    };
    for (let next = firstWhere(starts, (at) => at > start); (starts[next] ?? end) < end; next += 1)
      add(starts[next] ?? 0);
    add(end);
  }
  const [first, last] = [units[0], units.at(-1)];
  if (first === undefined || last === undefined) return null;
  const head = after ? AROUND + Number(!begins(first.start)) : 0;
  const tail = before ? AROUND + Number(!begins(last.end)) : 0;
  const kept = units.slice(head, Math.max(units.length - tail, head));
  if (kept.length < FEWEST) return null;
  return { from: kept[0]?.start ?? 0, to: kept.at(-1)?.end ?? 0, sentences: kept.length };

  /** Whether a sentence, if any, begins here, or after the white space here: then one has ended too. @param {number} at */
  function begins(at) {
    const start = starts[firstWhere(starts, (each) => each >= at)] ?? text.length;
    return text.slice(at, start).trim() === "";
  }
}

/**
 * A paragraph with its pieces cut where a fold begins or ends.
 * @param {Paragraph} paragraph
 * @param {Map<number, Fold>} folds
 * @param {Map<number, Run>} runs
 * @returns {Paragraph}
 */
function cut(paragraph, folds, runs) {
  if (!paragraph.some(({ row }) => folds.has(row))) return paragraph;
  const pieces = paragraph.flatMap((piece) => {
    const fold = folds.get(piece.row);
    const run = runs.get(piece.row);
    if (fold === undefined || run === undefined || piece.isBreak) return [piece];
    const end = piece.start + piece.text.length;
    const [from, to] = [Math.max(run.from, piece.start), Math.min(run.to, end)];
    if (from >= to) return [piece];
    const folded = { ...part(piece, from, to), fold, leads: from === run.from };
    return [part(piece, piece.start, from), folded, part(piece, to, end)].filter(({ text }) => text !== "");
  });
  // Nothing of such a paragraph is left to be seen.
  const alone = pieces.every(({ fold, leads, text }) => (fold !== undefined && leads !== true) || text.trim() === "");
  if (alone) for (const piece of pieces) if (piece.fold !== undefined) piece.alone = true;
  return pieces;
}

/** @param {Piece} piece @param {number} from @param {number} to @returns {Piece} */
function part(piece, from, to) {
  return {
    ...piece,
    text: piece.text.slice(from - piece.start, to - piece.start),
    start: from,
    stretches: piece.stretches.filter(({ start, end }) => start < to && (end > from || start >= from)),
  };
}
