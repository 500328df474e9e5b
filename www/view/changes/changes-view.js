/**
 * Draws the changes of a comparison, in the line or side by side.
 *
 * Knows nothing of the page around it: it is given an element to fill, the texts, the comparison, and `message` for the
 * few words it needs. Pasted text enters the document as text nodes, never as markup.
 */

import { inlineParagraphs } from "../../model/inline-paragraphs.js";
import { movesOf } from "../../model/moves.js";
import { Blocks } from "../common/keyed-blocks.js";
import { paneTitle } from "../common/panes.js";
import { Roving } from "../common/roving-tabindex.js";
import { scrollToMiddle } from "../common/scroll.js";
import { inSlices } from "../common/time-slices.js";
import { Drawing } from "./paragraph.js";

/** @typedef {import("../../model/inline-paragraphs.js").Comparison} Comparison */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../model/inline-paragraphs.js").Paragraph} Paragraph */
/** @typedef {import("../../model/inline-paragraphs.js").Piece} Piece */
/** @typedef {"inline" | "paired"} Layout */
/** @typedef {Record<Side, string>} Texts */
/** @typedef {import("../../messages/keys.js").FormatMessage} FormatMessage */
/** @typedef {import("./collapsed-regions.js").Folding} Folds */

export class ChangesView {
  #root;
  #message;
  #drawing;
  #tags;
  /** @type {Layout | null} */
  #layout = null;
  /** @type {Blocks<Paragraph[]>[]} */
  #lists = [];
  /** @type {Map<Element, number> | null} */
  #hunkOfMark = null;
  /** @type {Element[][]} */
  #marksOfHunk = [];

  /**
   * @param {HTMLElement} root what to fill; whatever is in it goes
   * @param {FormatMessage} message
   * @param {(hunk: number) => void} followed what to do when the reader has gone to the other end of a move
   */
  constructor(root, message, followed) {
    this.#root = root;
    this.#message = message;
    this.#drawing = new Drawing(message);
    this.#tags = new Roving(root, ".tag, .run");
    root.addEventListener("click", (event) => {
      const tag = event.target instanceof Element ? event.target.closest(".tag") : null;
      if (tag instanceof HTMLElement) this.#follow(tag, followed);
    });
  }

  /**
   * Shows a comparison.
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {Layout} layout
   * @param {boolean} forms whether what counts as the same though it differs is to be marked
   * @param {Folds | null} folds what folds away the unchanged; `null`: all is shown
   * @param {import("./exclusion-markers.js").GoneLines | null} gone what says where something is left out
   * @param {AbortSignal} signal for when a newer comparison takes over
   * @returns {Promise<boolean>} whether it was drawn to the end; rejected where a part of this code does not load
   */
  async show(texts, comparison, layout, forms, folds, gone, signal) {
    this.step(-1);
    if (layout !== this.#layout) this.#prepare(layout);
    this.#hunkOfMark = null;
    const pairedLines = layout === "paired" ? (await import("../../model/side-by-side-rows.js")).pairedLines : null;
    const whole = await inSlices(this.#update(texts, comparison, forms, folds, gone, pairedLines), signal);
    if (!whole) return false;
    // Once more: what was looked up while half was drawn holds no longer.
    this.#hunkOfMark = null;
    this.#tags.refresh();
    return true;
  }

  /** What is filled. */
  get root() {
    return this.#root;
  }

  /** How it is laid out; `null`: nothing is shown. */
  get layout() {
    return this.#layout;
  }

  /** The blocks that are drawn: those of one text with both in it, or those of each text. */
  get drawn() {
    return this.#lists.map((list) => list.drawn);
  }

  /** Shows nothing. A drawing under way must have been called off before. */
  clear() {
    this.#root.replaceChildren();
    this.#layout = null;
    this.#lists = [];
    this.#hunkOfMark = null;
  }

  /**
   * What marks a hunk in the document, in reading order.
   * @param {number} hunk
   * @returns {readonly Element[]}
   */
  marksOf(hunk) {
    this.#index();
    return this.#marksOfHunk[hunk] ?? [];
  }

  /**
   * The hunk that an element stands in, -1 for none.
   * @param {Element | null} element
   */
  hunkOf(element) {
    // A tag stands before what it tells of.
    const tagged = element?.closest(".tag")?.nextElementSibling?.querySelector(".moved");
    const mark = tagged ?? element?.closest("ins, del, .moved");
    return (mark && this.#index().get(mark)) ?? -1;
  }

  /**
   * Marks one hunk as the one the reader is at, and no other.
   * @param {number} hunk -1 for none
   */
  step(hunk) {
    for (const element of this.#root.querySelectorAll(".here")) element.classList.remove("here");
    if (hunk < 0) return;
    for (const mark of this.marksOf(hunk)) {
      mark.classList.add("here");
      mark.closest("p")?.classList.add("here");
    }
  }

  /**
   * Gives the focus to the beginning of a hunk, so that a reader who does not see the page reads on from there.
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
        new Blocks(
          this.#root,
          (model) => this.#drawing.draw(model[0] ?? [], baseOf(model)),
          (model) => this.#signature(model),
        ),
      ];
      return;
    }
    this.#lists = SIDES.map((side) => {
      const pane = document.createElement("section");
      pane.className = "pane";
      pane.setAttribute("aria-label", this.#message(`pane.${side}`));
      pane.append(paneTitle(this.#message(`side.${side}`)));
      this.#root.append(pane);
      return new Blocks(
        pane,
        (model) => this.#cell(model),
        (model) => this.#signature(model),
      );
    });
  }

  /**
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {boolean} forms
   * @param {Folds | null} folds
   * @param {import("./exclusion-markers.js").GoneLines | null} gone
   * @param {typeof import("../../model/side-by-side-rows.js").pairedLines | null} pairedLines `null`: in the line
   */
  *#update(texts, comparison, forms, folds, gone, pairedLines) {
    this.#drawing.moves = movesOf(texts, comparison);
    this.#drawing.folds = folds;
    this.#drawing.gone = gone;
    /** @type {Paragraph[][][]} */
    let models;
    if (pairedLines === null) {
      models = [inlineParagraphs(texts, comparison, forms).map((paragraph) => [paragraph])];
    } else {
      const lines = pairedLines(texts, comparison, forms);
      models = SIDES.map((side) => lines.map((line) => line[side]));
    }
    yield;
    if (folds !== null) models = yield* folds.fold(texts, comparison, models);
    if (gone !== null) models = gone.insert(comparison, models);
    // Step by step in both panes, so that a half-drawn text has its halves beside each other.
    const open = new Set(this.#lists.map((list, index) => list.update(models[index] ?? [])));
    while (open.size > 0) {
      for (const steps of open) if (steps.next().done === true) open.delete(steps);
      yield;
    }
  }

  /**
   * What one line of the side-by-side view has of one text: its paragraphs, or nothing.
   * @param {Paragraph[]} model
   */
  #cell(model) {
    const element = document.createElement("div");
    element.className = "cell";
    const base = baseOf(model);
    const drawn = model.map((paragraph) => this.#drawing.draw(paragraph, base));
    element.append(...drawn.map((block) => block.element));
    return { element, marks: drawn.flatMap((block) => block.marks) };
  }

  /**
   * Two models with the same signature are drawn the same.
   * @param {Paragraph[]} model
   */
  #signature(model) {
    const base = baseOf(model);
    return model.map((paragraph) => this.#drawing.signature(paragraph, base)).join("\u0002");
  }

  /**
   * Goes from one end of a move to the other: into view, and with the focus, so that one may come back the same way.
   * @param {HTMLElement} tag
   * @param {(hunk: number) => void} followed
   */
  #follow(tag, followed) {
    const end = tag.dataset.end === "away" ? "here" : "away";
    const other = this.#root.querySelector(`.tag[data-move="${tag.dataset.move}"][data-end="${end}"]`);
    if (!(other instanceof HTMLElement)) return;
    followed(this.hunkOf(other));
    scrollToMiddle(other);
    other.focus({ preventScroll: true });
  }

  /** Which mark belongs to which hunk, gathered when first asked for. */
  #index() {
    if (this.#hunkOfMark !== null) return this.#hunkOfMark;
    this.#hunkOfMark = new Map();
    this.#marksOfHunk = [];
    for (const list of this.#lists) {
      for (const { model, marks } of list.drawn) {
        const base = baseOf(model);
        for (const { element, offset } of marks) {
          const hunk = base + offset;
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

/** @type {readonly Side[]} */
const SIDES = ["before", "after"];

/**
 * The first hunk in a model. What is drawn knows its hunks by their distance from it, so that it can stay when
 * a change further up shifts the numbers.
 * @param {Paragraph[]} model
 */
function baseOf(model) {
  for (const paragraph of model) for (const piece of paragraph) if (piece.hunk >= 0) return piece.hunk;
  return 0;
}
