/**
 * Draws the changes of a comparison, inline or side by side.
 *
 * The view knows nothing of the page around it: it gets an element to fill, the texts, the comparison, and `message` for its messages.
 */

import { inlineParagraphs } from "../../model/inline-paragraphs.js";
import { movesOf } from "../../model/moves.js";
import { SIDES } from "../../model/texts.js";
import { make, makePaneTitle } from "../common/dom.js";
import { KeyedBlocks } from "../common/keyed-blocks.js";
import { RovingTabindex } from "../common/roving-tabindex.js";
import { scrollToMiddle } from "../common/scroll.js";
import { inSlices } from "../common/time-slices.js";
import { ParagraphDrawing } from "./paragraph.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { Paragraph, Piece } from "../../model/inline-paragraphs.js" */
/** @import { Comparison, Texts } from "../../model/texts.js" */
/** @import { ExclusionMarkers } from "./exclusion-markers.js" */
/** @typedef {"inline" | "paired"} Layout */

/**
 * Decides which paragraphs are drawn, and which of their pieces are hidden. `apply` gets one list of the inline view, or one for each text
 * side by side, and yields between its steps.
 * @typedef {object} Collapsing
 * @property {(texts: Texts, comparison: Comparison, lists: Paragraph[][][]) => Generator<void, Paragraph[][][], void>} apply
 * @property {(parent: Element, piece: Piece) => Element} wrap returns the element into which a piece is written
 */
/**
 * @typedef {object} ChangesSettings
 * @property {Layout} layout
 * @property {boolean} [forms] whether to mark differences that the comparison ignores
 * @property {Collapsing | null} [collapsing] `null` to show all
 * @property {ExclusionMarkers | null} [exclusions] the markers of excluded ranges
 */

export class ChangesView {
  #root;
  #message;
  #drawing;
  #tabStops;
  /** @type {Layout | null} */
  #layout = null;
  /** @type {KeyedBlocks<Paragraph[]>[]} */
  #lists = [];
  /** @type {Map<Element, number> | null} */
  #hunkOfMark = null;
  /** @type {Element[][]} */
  #marksOfHunk = [];

  /**
   * @param {HTMLElement} root the element to fill
   * @param {FormatMessage} message
   * @param {(hunk: number) => void} followed called when the reader has gone to the other end of a move
   */
  constructor(root, message, followed) {
    this.#root = root;
    this.#message = message;
    this.#drawing = new ParagraphDrawing(message);
    this.#tabStops = new RovingTabindex(root, ".tag, .run");
    root.addEventListener("click", (event) => {
      const tag = event.target instanceof Element ? event.target.closest(".tag") : null;
      if (tag instanceof HTMLElement) this.#follow(tag, followed);
    });
  }

  /**
   * Draws a comparison.
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {ChangesSettings} settings
   * @param {AbortSignal} signal aborts when a newer comparison takes over
   * @returns {Promise<boolean>} whether it was drawn to the end; rejects if a module does not load
   */
  async show(texts, comparison, settings, signal) {
    this.setCurrent(-1);
    if (settings.layout !== this.#layout) this.#prepare(settings.layout);
    this.#hunkOfMark = null;
    const sideBySide =
      settings.layout === "paired" ? (await import("../../model/side-by-side-rows.js")).sideBySideRows : null;
    const isDone = await inSlices(this.#update(texts, comparison, settings, sideBySide), signal);
    if (!isDone) return false;
    // The index may have been built while only a part was drawn.
    this.#hunkOfMark = null;
    this.#tabStops.refresh();
    return true;
  }

  get root() {
    return this.#root;
  }

  /** The current layout, `null` if nothing is shown. */
  get layout() {
    return this.#layout;
  }

  /** The blocks that are drawn: one list for the inline view, one for each text side by side. */
  get drawn() {
    return this.#lists.map((list) => list.drawn);
  }

  /** Removes everything. The signal of a drawing in progress must have been aborted before. */
  clear() {
    this.#root.replaceChildren();
    this.#layout = null;
    this.#lists = [];
    this.#hunkOfMark = null;
  }

  /**
   * Returns the marks of a hunk, in reading order.
   * @param {number} hunk
   * @returns {readonly Element[]}
   */
  marksOf(hunk) {
    this.#index();
    return this.#marksOfHunk[hunk] ?? [];
  }

  /**
   * Returns the hunk that contains an element, -1 for none.
   * @param {Element | null} element
   */
  hunkOf(element) {
    // The label of a move is in front of the passage that it belongs to.
    const tagged = element?.closest(".tag")?.nextElementSibling?.querySelector(".moved");
    const mark = tagged ?? element?.closest("ins, del, .moved");
    return (mark && this.#index().get(mark)) ?? -1;
  }

  /**
   * Marks one hunk as current, and no other.
   * @param {number} hunk -1 for none
   */
  setCurrent(hunk) {
    for (const element of this.#root.querySelectorAll(".here")) element.classList.remove("here");
    if (hunk < 0) return;
    for (const mark of this.marksOf(hunk)) {
      mark.classList.add("here");
      mark.closest("p")?.classList.add("here");
    }
  }

  /**
   * Focuses the beginning of a hunk, so that a screen reader continues there.
   * @param {number} hunk
   */
  focus(hunk) {
    const [mark] = this.marksOf(hunk);
    if (!(mark instanceof HTMLElement)) return;
    mark.tabIndex = -1;
    mark.focus({ preventScroll: true });
  }

  /** @param {Layout} layout */
  #prepare(layout) {
    this.#layout = layout;
    this.#root.replaceChildren();
    this.#root.classList.toggle("paired", layout === "paired");
    if (layout === "inline") {
      this.#lists = [
        new KeyedBlocks(
          this.#root,
          (model) => this.#drawing.draw(model[0] ?? [], firstHunkOf(model)),
          (model) => this.#signature(model),
        ),
      ];
      return;
    }
    this.#lists = SIDES.map((side) => {
      const pane = make("section", "pane", makePaneTitle(this.#message(`side.${side}`)));
      pane.setAttribute("aria-label", this.#message(`pane.${side}`));
      this.#root.append(pane);
      return new KeyedBlocks(
        pane,
        (model) => this.#drawCell(model),
        (model) => this.#signature(model),
      );
    });
  }

  /**
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {ChangesSettings} settings
   * @param {typeof import("../../model/side-by-side-rows.js").sideBySideRows | null} sideBySide `null` for the inline layout
   */
  *#update(texts, comparison, { forms = false, collapsing = null, exclusions = null }, sideBySide) {
    this.#drawing.moves = movesOf(texts, comparison);
    this.#drawing.collapsing = collapsing;
    this.#drawing.exclusions = exclusions;
    /** @type {Paragraph[][][]} */
    let models;
    if (sideBySide === null) {
      models = [inlineParagraphs(texts, comparison, forms).map((paragraph) => [paragraph])];
    } else {
      const rows = sideBySide(texts, comparison, forms);
      models = SIDES.map((side) => rows.map((row) => row[side]));
    }
    yield;
    if (collapsing !== null) models = yield* collapsing.apply(texts, comparison, models);
    if (exclusions !== null) models = exclusions.insert(comparison, models);
    // Update both panes in turn: while the drawing is in progress, rows that belong together are next to each other.
    const open = new Set(this.#lists.map((list, index) => list.update(models[index] ?? [])));
    while (open.size > 0) {
      for (const steps of open) if (steps.next().done === true) open.delete(steps);
      yield;
    }
  }

  /**
   * Draws one row of a pane: its paragraphs, or nothing.
   * @param {Paragraph[]} model
   */
  #drawCell(model) {
    const firstHunk = firstHunkOf(model);
    const drawn = model.map((paragraph) => this.#drawing.draw(paragraph, firstHunk));
    const element = make("div", "cell", ...drawn.map((block) => block.element));
    return { element, marks: drawn.flatMap((block) => block.marks) };
  }

  /**
   * Returns a string that is the same for two models that are drawn the same.
   * @param {Paragraph[]} model
   */
  #signature(model) {
    const firstHunk = firstHunkOf(model);
    return model.map((paragraph) => this.#drawing.signature(paragraph, firstHunk)).join("\u0002");
  }

  /**
   * Goes from one end of a move to the other, and focuses it, so that the reader can come back the same way.
   * @param {HTMLElement} tag
   * @param {(hunk: number) => void} followed
   */
  #follow(tag, followed) {
    const otherEnd = tag.dataset.end === "away" ? "here" : "away";
    const other = this.#root.querySelector(`.tag[data-move="${tag.dataset.move}"][data-end="${otherEnd}"]`);
    if (!(other instanceof HTMLElement)) return;
    followed(this.hunkOf(other));
    scrollToMiddle(other);
    other.focus({ preventScroll: true });
  }

  /** Maps marks to hunks and hunks to marks; built on first use. */
  #index() {
    if (this.#hunkOfMark !== null) return this.#hunkOfMark;
    this.#hunkOfMark = new Map();
    this.#marksOfHunk = [];
    for (const list of this.#lists) {
      for (const { model, marks } of list.drawn) {
        const firstHunk = firstHunkOf(model);
        for (const { element, offset } of marks) {
          const hunk = firstHunk + offset;
          this.#hunkOfMark.set(element, hunk);
          const marksOfHunk = this.#marksOfHunk[hunk] ?? [];
          marksOfHunk.push(element);
          this.#marksOfHunk[hunk] = marksOfHunk;
        }
      }
    }
    return this.#hunkOfMark;
  }
}

/**
 * Returns the first hunk in a model. A drawn block counts its hunks from there, so it can stay when a change above it shifts the numbers.
 * @param {Paragraph[]} model
 */
function firstHunkOf(model) {
  for (const paragraph of model) for (const piece of paragraph) if (piece.hunk >= 0) return piece.hunk;
  return 0;
}
