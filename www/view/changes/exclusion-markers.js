/**
 * Lines in the text that say where something is left out of the comparison, and put it back. Loaded where there is something to say.
 */

import { SIDES } from "../../model/paragraphs.js";
import { rows } from "../../model/tables.js";
import { make, makeButton } from "../common/dom.js";

/** @typedef {import("./changes-view.js").ChangesView} ChangesView */
/** @typedef {import("../../model/inline-paragraphs.js").Comparison} Comparison */
/** @typedef {import("../../model/inline-paragraphs.js").Paragraph} Paragraph */
/** @typedef {import("../../model/inline-paragraphs.js").Piece} Piece */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../messages/keys.js").FormatMessage} FormatMessage */

/**
 * A place where something is left out.
 * @typedef {object} Gone
 * @property {Side} side
 * @property {number} at where, in what remains of the text
 * @property {number} index which of the text's it is
 * @property {string} said
 */

export class GoneLines {
  #message;
  /** @type {readonly Gone[]} */
  #all = [];

  /**
   * @param {ChangesView} view
   * @param {FormatMessage} message
   * @param {(side: Side, index: number) => void} putBack
   */
  constructor(view, message, putBack) {
    this.#message = message;
    view.root.addEventListener("click", ({ target }) => {
      const line = target instanceof Element && target.matches("button") ? target.closest(".fold") : null;
      if (!(line instanceof HTMLElement)) return;
      putBack(line.dataset.side === "before" ? "before" : "after", Number(line.dataset.index));
    });
  }

  /** To be called before the text is drawn. @param {readonly Gone[]} all */
  show(all) {
    this.#all = all;
  }

  /**
   * Puts the lines among the paragraphs that are to be drawn.
   * @param {Comparison} comparison
   * @param {Paragraph[][][]} lists the text with both in it, or each text
   * @returns {Paragraph[][][]}
   */
  insert(comparison, lists) {
    const paired = lists.length > 1;
    return lists.map((list, index) => {
      const found = [...list];
      for (const gone of this.#all) {
        if (paired && gone.side !== SIDES[index]) continue;
        if (paired) insertInPane(found, gone);
        else insertInLine(found, gone, placeInLine(comparison, gone));
      }
      return found;
    });
  }

  /** @param {Gone} gone */
  draw({ side, index, said }) {
    const line = make("p", "fold", said, " ", makeButton("plain", this.#message("exclusion.back")));
    line.dataset.side = side;
    line.dataset.index = String(index);
    return line;
  }
}

/** A paragraph that is such a line, in the place of a piece. @param {Gone} gone @param {Piece} place @returns {Paragraph} */
function paragraphOf(gone, { kind, row, start }) {
  const nothing = { hunk: -1, light: false, move: 0, opens: false, isBreak: false, stretches: [] };
  return [{ kind, text: "", row, start, ...nothing, gone }];
}

/**
 * Which row holds a place in either text, and where it is in the text that the row is written from.
 * @param {Comparison} comparison
 * @param {Gone} gone
 */
function placeInLine({ changes }, { side, at }) {
  for (const row of rows(changes, "changes")) {
    const [start, end] = side === "before" ? [row.beforeStart, row.beforeEnd] : [row.afterStart, row.afterEnd];
    if (at > start && at >= end) continue;
    const within = Math.max(at - start, 0);
    const writtenFrom = row.afterEnd > row.afterStart ? row.afterStart : row.beforeStart;
    return { row: row.index, start: writtenFrom + within };
  }
  return { row: Number.POSITIVE_INFINITY, start: 0 };
}

/**
 * In front of the first paragraph that begins there or later. One that begins ahead of the place and runs over it is left whole.
 * @param {Paragraph[][]} models
 * @param {Gone} gone
 * @param {{ row: number, start: number }} place
 */
function insertInLine(models, gone, place) {
  for (const [index, [paragraph = []]] of models.entries()) {
    const first = paragraph.find((piece) => piece.gone === undefined && piece.text.trim() !== "");
    if (first === undefined || first.row < place.row || (first.row === place.row && first.start < place.start))
      continue;
    models.splice(index, 0, [paragraphOf(gone, first)]);
    return;
  }
  const last = models.at(-1)?.[0]?.at(-1);
  if (last !== undefined) models.push([paragraphOf(gone, last)]);
}

/**
 * Likewise in a pane, whose lines hold several paragraphs and keep their number, for they stand beside those of the other.
 * @param {Paragraph[][]} models
 * @param {Gone} gone
 */
function insertInPane(models, gone) {
  /** @type {{ index: number, piece: Piece } | null} */
  let last = null;
  for (const [index, model] of models.entries()) {
    for (const [before, paragraph] of model.entries()) {
      const piece = paragraph.find((each) => each.start >= gone.at);
      if (piece !== undefined && piece.gone === undefined) {
        models[index] = model.toSpliced(before, 0, paragraphOf(gone, piece));
        return;
      }
      const end = paragraph.at(-1);
      if (end !== undefined) last = { index, piece: end };
    }
  }
  if (last !== null) models[last.index] = [...(models[last.index] ?? []), paragraphOf(gone, last.piece)];
}
