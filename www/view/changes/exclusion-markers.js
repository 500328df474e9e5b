/**
 * Draws a line in the text for each range that is excluded from the comparison, with a button that includes it again.
 *
 * Loaded when a text has an exclusion.
 */

import { rows } from "../../model/tables.js";
import { SIDES } from "../../model/texts.js";
import { make, makeButton } from "../common/dom.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { ExclusionMarker, Paragraph, Piece } from "../../model/inline-paragraphs.js" */
/** @import { Comparison, Side } from "../../model/texts.js" */
/** @import { ChangesView } from "./changes-view.js" */

export class ExclusionMarkers {
  #message;
  /** @type {readonly ExclusionMarker[]} */
  #all = [];

  /**
   * @param {ChangesView} view
   * @param {FormatMessage} message
   * @param {(side: Side, index: number) => void} include called when the reader wants an excluded range back
   */
  constructor(view, message, include) {
    this.#message = message;
    view.root.addEventListener("click", ({ target }) => {
      const line = target instanceof Element && target.matches("button") ? target.closest(".fold") : null;
      if (!(line instanceof HTMLElement)) return;
      include(line.dataset.side === "before" ? "before" : "after", Number(line.dataset.index));
    });
  }

  /** Sets the exclusions of the texts that are drawn next. @param {readonly ExclusionMarker[]} all */
  show(all) {
    this.#all = all;
  }

  /**
   * Inserts the markers between the paragraphs.
   * @param {Comparison} comparison
   * @param {Paragraph[][][]} lists one list of the inline view, or one for each text side by side
   * @returns {Paragraph[][][]}
   */
  insert(comparison, lists) {
    const isSideBySide = lists.length > 1;
    return lists.map((list, index) => {
      const models = [...list];
      for (const marker of this.#all) {
        if (isSideBySide && marker.side !== SIDES[index]) continue;
        if (isSideBySide) insertInPane(models, marker);
        else insertInline(models, marker, inlinePlaceOf(comparison, marker));
      }
      return models;
    });
  }

  /** @param {ExclusionMarker} marker */
  draw({ side, index, label }) {
    const line = make("p", "fold", label, " ", makeButton("plain", this.#message("exclusion.back")));
    line.dataset.side = side;
    line.dataset.index = String(index);
    return line;
  }
}

/** Returns a paragraph that consists of a marker. @param {ExclusionMarker} exclusion @param {Piece} place @returns {Paragraph} */
function paragraphOf(exclusion, { kind, row, start }) {
  const unchanged = { hunk: -1, light: false, move: 0, opensMove: false, isBreak: false, highlights: [] };
  return [{ kind, text: "", row, start, ...unchanged, exclusion }];
}

/**
 * Returns the row at which a marker belongs, and the offset in the text from which the row is drawn.
 * @param {Comparison} comparison
 * @param {ExclusionMarker} marker
 */
function inlinePlaceOf({ changes }, { side, at }) {
  for (const row of rows(changes, "changes")) {
    const [start, end] = side === "before" ? [row.beforeStart, row.beforeEnd] : [row.afterStart, row.afterEnd];
    if (at > start && at >= end) continue;
    const distance = Math.max(at - start, 0);
    const drawnFrom = row.afterEnd > row.afterStart ? row.afterStart : row.beforeStart;
    return { row: row.index, start: drawnFrom + distance };
  }
  return { row: Number.POSITIVE_INFINITY, start: 0 };
}

/**
 * Inserts a marker before the first paragraph that begins at its place or later. A paragraph that continues past the place is not divided.
 * @param {Paragraph[][]} models
 * @param {ExclusionMarker} marker
 * @param {{ row: number, start: number }} place
 */
function insertInline(models, marker, place) {
  for (const [index, [paragraph = []]] of models.entries()) {
    const first = paragraph.find((piece) => piece.exclusion === undefined && piece.text.trim() !== "");
    if (first === undefined || first.row < place.row || (first.row === place.row && first.start < place.start))
      continue;
    models.splice(index, 0, [paragraphOf(marker, first)]);
    return;
  }
  const last = models.at(-1)?.[0]?.at(-1);
  if (last !== undefined) models.push([paragraphOf(marker, last)]);
}

/**
 * Inserts a marker into a pane. The number of rows stays the same, because each is next to a row of the other pane.
 * @param {Paragraph[][]} models
 * @param {ExclusionMarker} marker
 */
function insertInPane(models, marker) {
  /** @type {{ index: number, piece: Piece } | null} */
  let last = null;
  for (const [index, model] of models.entries()) {
    for (const [position, paragraph] of model.entries()) {
      const piece = paragraph.find((each) => each.start >= marker.at);
      if (piece !== undefined && piece.exclusion === undefined) {
        models[index] = model.toSpliced(position, 0, paragraphOf(marker, piece));
        return;
      }
      const end = paragraph.at(-1);
      if (end !== undefined) last = { index, piece: end };
    }
  }
  if (last !== null) models[last.index] = [...(models[last.index] ?? []), paragraphOf(marker, last.piece)];
}
