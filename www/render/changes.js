/**
 * Draws the changes of a comparison, in the line or side by side.
 *
 * Knows nothing of the page around it: it is given an element to fill, the texts, the comparison, and `say` for the
 * few words it needs. Pasted text enters the document as text nodes, never as markup.
 */

import { Blocks } from "./blocks.js";
import { kindOf } from "./kinds.js";
import { inlineParagraphs } from "./model.js";
import { paneTitle } from "./panes.js";
import { inSlices } from "./slices.js";

/** @typedef {import("./model.js").Comparison} Comparison */
/** @typedef {import("./model.js").Side} Side */
/** @typedef {import("./model.js").Paragraph} Paragraph */
/** @typedef {import("./model.js").Piece} Piece */
/** @typedef {"inline" | "paired"} Layout */
/** @typedef {Record<Side, string>} Texts */
/** @typedef {import("./blocks.js").Mark} Mark */
/** @typedef {import("./say.js").Say} Say */

export class ChangesView {
  #root;
  #say;
  /** @type {Layout | null} */
  #layout = null;
  /** @type {Blocks<Paragraph[]>[]} */
  #lists = [];
  /** @type {Map<Element, number> | null} */
  #hunkOfMark = null;
  /** @type {Element[][]} */
  #marksOfHunk = [];

  /**
   * @param {Element} root what to fill; whatever is in it goes
   * @param {Say} say
   */
  constructor(root, say) {
    this.#root = root;
    this.#say = say;
  }

  /**
   * Shows a comparison.
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {Layout} layout
   * @param {AbortSignal} signal for when a newer comparison takes over
   * @returns {Promise<boolean>} whether it was drawn to the end; rejected where a part of this code does not load
   */
  async show(texts, comparison, layout, signal) {
    this.step(-1);
    if (layout !== this.#layout) this.#prepare(layout);
    this.#hunkOfMark = null;
    const pairedLines = layout === "paired" ? (await import("./pairs.js")).pairedLines : null;
    const whole = await inSlices(this.#update(texts, comparison, pairedLines), signal);
    // Once more: what was looked up while half was drawn holds no longer.
    if (whole) this.#hunkOfMark = null;
    return whole;
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
    const mark = element?.closest("ins, del, .moved");
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

  /** @param {Layout} layout */
  #prepare(layout) {
    this.#layout = layout;
    this.#root.replaceChildren();
    this.#root.classList.toggle("paired", layout === "paired");
    if (layout === "inline") {
      this.#lists = [new Blocks(this.#root, ([model]) => this.#block(model ?? []), signature)];
      return;
    }
    this.#lists = SIDES.map((side) => {
      const pane = document.createElement("section");
      pane.className = "pane";
      pane.setAttribute("aria-label", this.#say(`pane.${side}`));
      pane.append(paneTitle(this.#say(`side.${side}`)));
      this.#root.append(pane);
      return new Blocks(pane, (model) => this.#cell(model), signature);
    });
  }

  /**
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {typeof import("./pairs.js").pairedLines | null} pairedLines `null`: in the line
   */
  *#update(texts, comparison, pairedLines) {
    /** @type {Paragraph[][][]} */
    let models;
    if (pairedLines === null) {
      models = [inlineParagraphs(texts, comparison).map((paragraph) => [paragraph])];
    } else {
      const lines = pairedLines(texts, comparison);
      models = SIDES.map((side) => lines.map((line) => line[side]));
    }
    yield;
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
    const drawn = model.map((paragraph) => this.#block(paragraph, base));
    element.append(...drawn.map((block) => block.element));
    return { element, marks: drawn.flatMap((block) => block.marks) };
  }

  /**
   * @param {Paragraph} paragraph
   * @param {number} [base]
   */
  #block(paragraph, base = baseOf([paragraph])) {
    const element = document.createElement("p");
    element.dir = "auto";
    /** @type {Mark[]} */
    const marks = [];
    let tagged = 0;
    for (const group of groups(paragraph, (piece) => piece.hunk)) {
      const blank = !group.some(isVisible);
      // What moved and what replaced it are no suggestion; what was edited inside a move is.
      for (const part of groups(group, isMoved)) {
        const parent = !part.some(isMoved) && isReplacement(part) ? suggestion(element) : element;
        for (const piece of part) {
          if (isMoved(piece) && piece.move !== tagged && isVisible(piece)) {
            this.#tag(parent, piece);
            tagged = piece.move;
          }
          const mark = piece.isBreak ? this.#sign(parent, piece) : write(parent, piece, blank);
          if (mark !== null && piece.hunk >= 0) marks.push({ element: mark, offset: piece.hunk - base });
        }
      }
    }
    return { element, marks };
  }

  /**
   * Says which move begins here, and whether it left or came.
   * @param {Element} parent
   * @param {Piece} piece
   */
  #tag(parent, piece) {
    const tag = document.createElement("span");
    tag.className = "tag";
    tag.textContent = this.#say(kindOf(piece.kind).before ? "move.away" : "move.here", { n: piece.move });
    parent.append(tag, " ");
  }

  /**
   * A paragraph break that came or went.
   * @param {Element} parent
   * @param {Piece} piece
   */
  #sign(parent, piece) {
    const kind = kindOf(piece.kind);
    const sign = document.createElement(kind.element ?? "span");
    sign.className = isMoved(piece) ? "break moved" : "break";
    sign.title = this.#say(kind.before ? "break.deleted" : "break.inserted");
    sign.textContent = "¶";
    parent.append(sign);
    return sign;
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

/** Letters from which on a mark takes more than a line, and is read rather than glanced at. */
const LONG = 80;

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

/**
 * Two models with the same signature are drawn the same.
 * @param {Paragraph[]} model
 */
function signature(model) {
  const base = baseOf(model);
  return model
    .map((paragraph) =>
      paragraph
        .map(
          ({ kind, hunk, move, isBreak, text }) =>
            `${kind} ${hunk < 0 ? "" : hunk - base} ${move} ${isBreak ? "¶" : text}`,
        )
        .join("\u0001"),
    )
    .join("\u0002");
}

/**
 * Pieces, those that follow each other and are alike together.
 * @param {Piece[]} all
 * @param {(piece: Piece) => unknown} trait
 */
function groups(all, trait) {
  /** @type {Piece[][]} */
  const found = [];
  for (const piece of all) {
    const last = found.at(-1);
    if (last?.[0] !== undefined && trait(last[0]) === trait(piece)) last.push(piece);
    else found.push([piece]);
  }
  return found;
}

/** @param {Piece} piece */
function isMoved(piece) {
  return kindOf(piece.kind).moved;
}

/** @param {Piece} piece */
function isVisible(piece) {
  return piece.isBreak || piece.text.trim() !== "";
}

/** @param {Piece[]} group */
function isReplacement(group) {
  return new Set(group.filter(isVisible).map((piece) => piece.kind)).size > 1;
}

/** @param {Element} element */
function suggestion(element) {
  const parent = document.createElement("span");
  parent.setAttribute("role", "suggestion");
  element.append(parent);
  return parent;
}

/**
 * Writes a piece. White space at its ends stays outside the mark, where it does not look like a change, unless white
 * space is all that changed.
 * @param {Element} parent
 * @param {Piece} piece
 * @param {boolean} blank whether nothing in its group can be seen
 * @returns {Element | null} the mark, where one was made
 */
function write(parent, piece, blank) {
  const kind = kindOf(piece.kind);
  const visible = isVisible(piece);
  if (kind.element === null || !(visible || blank)) {
    parent.append(piece.text);
    return null;
  }
  const start = visible ? piece.text.length - piece.text.trimStart().length : 0;
  const end = visible ? piece.text.trimEnd().length : piece.text.length;
  const mark = document.createElement(kind.element);
  mark.textContent = piece.text.slice(start, end);
  if (!visible) mark.classList.add("blank");
  if (end - start > LONG) mark.classList.add("long");
  if (isMoved(piece)) mark.classList.add("moved", kind.name);
  const unsaid = isMoved(piece) || parent.getAttribute("role") === "suggestion";
  if (unsaid && kind.role !== null) mark.setAttribute("role", kind.role);
  // Two words that replace each other are not run together.
  const last = parent.lastChild;
  if (start === 0 && last instanceof Element && last.tagName !== mark.tagName) last.classList.add("close");
  // No empty text nodes: the next mark would not see that it follows this one.
  if (start > 0) parent.append(piece.text.slice(0, start));
  parent.append(mark);
  if (end < piece.text.length) parent.append(piece.text.slice(end));
  return mark;
}
