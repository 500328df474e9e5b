/**
 * Draws one of the two texts in a scroll container, with its passages marked. Any span can be highlighted.
 */

import { bearingNames } from "../../model/bearings.js";
import { signatureOf } from "../../model/passage-segments.js";
import { firstWhere } from "../../model/texts.js";
import { make, makeButton, makePaneTitle, makeQuote } from "../common/dom.js";
import { KeyedBlocks } from "../common/keyed-blocks.js";
import { RovingTabindex } from "../common/roving-tabindex.js";
import { scrollWithin } from "../common/scroll.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { PassageParagraph, SegmentPiece } from "../../model/passage-segments.js" */
/** @import { Side, Span } from "../../model/texts.js" */

/** An element that can be highlighted, and its span of the text. @typedef {Span & { element: Element }} Leaf */

export class TextPane {
  #message;
  /** @type {KeyedBlocks<PassageParagraph>} */
  #blocks;
  #tabStops;
  /** Built on first use. @type {{ marks: Leaf[], pieces: Leaf[], startOf: Map<Element, number> } | null} */
  #index = null;
  /** @type {Element[]} */
  #lit = [];
  #include;

  /**
   * @param {Side} side
   * @param {FormatMessage} message
   * @param {(index: number) => void} include called when the reader wants an excluded range back
   */
  constructor(side, message, include) {
    this.#message = message;
    this.#include = include;
    this.element = make("section", "pane", makePaneTitle(message(`side.${side}`)));
    this.element.id = `pane-${side}`;
    // A scroll container must be reachable by keyboard even if nothing in it is marked.
    this.element.tabIndex = 0;
    this.element.setAttribute("aria-label", message(`pane.${side}`));
    this.#blocks = new KeyedBlocks(this.element, (paragraph) => this.#draw(paragraph), signatureOf);
    this.#tabStops = new RovingTabindex(this.element, "mark");
  }

  /** @param {PassageParagraph[]} paragraphs */
  *update(paragraphs) {
    this.#index = null;
    yield* this.#blocks.update(paragraphs);
    // The index may have been built while only a part was drawn.
    this.#index = null;
    this.#tabStops.refresh();
  }

  clear() {
    this.#blocks.clear();
    this.#index = null;
    this.#lit = [];
  }

  /** Returns the offset of the mark that contains an element, -1 for none. @param {Element | null} element */
  offsetOf(element) {
    const mark = element?.closest("mark");
    return (mark && this.#leaves().startOf.get(mark)) ?? -1;
  }

  /**
   * Returns the paragraphs that a range intersects, and their span of the text; `null` for none.
   * @param {Range} range
   */
  paragraphsIn(range) {
    const drawn = this.#blocks.drawn.filter(
      ({ element, model }) => model.exclusion === undefined && range.intersectsNode(element),
    );
    const [first, last] = [drawn[0], drawn.at(-1)];
    if (first === undefined || last === undefined) return null;
    const length = lengthOf(last.model.segments.flatMap(({ pieces }) => pieces));
    return {
      elements: drawn.map(({ element }) => element),
      span: { start: first.model.start, end: last.model.start + length },
    };
  }

  /**
   * Highlights some spans, and no others.
   * @param {readonly Span[]} here the spans that the reader points at, or their partners
   * @param {readonly Span[]} also further places of the same words
   */
  light(here, also) {
    for (const element of this.#lit) element.classList.remove("here", "also");
    this.#lit = [];
    for (const [spans, name] of /** @type {const} */ ([
      [also, "also"],
      [here, "here"],
    ])) {
      for (const element of spans.flatMap((span) => this.#elementsIn(span))) {
        element.classList.remove("also");
        element.classList.add(name);
        this.#lit.push(element);
      }
    }
  }

  /**
   * Scrolls a span into view.
   * @param {Span} span
   * @param {boolean} [focus] whether to focus it
   */
  reveal(span, focus = false) {
    this.element.scrollIntoView({ block: "nearest" });
    const { marks } = this.#leaves();
    const mark = marks[firstWhere(marks, ({ end }) => end > span.start)];
    const marked =
      mark !== undefined && mark.start < span.end && mark.element.localName === "mark" ? mark.element : null;
    if (marked !== null) this.#tabStops.stopAt(marked);
    if (focus) (marked instanceof HTMLElement ? marked : this.element).focus({ preventScroll: true });
    const target = this.#elementsIn(span)[0] ?? marked ?? this.#blockAt(span.start);
    if (target !== undefined) scrollWithin(this.element, target);
  }

  /** @param {number} offset */
  #blockAt(offset) {
    const { drawn } = this.#blocks;
    return drawn[Math.max(0, firstWhere(drawn, ({ model }) => model.start > offset) - 1)]?.element;
  }

  /**
   * Returns the elements of a span: marks that it contains, and pieces of a mark that it contains in part.
   * @param {Span} span
   */
  #elementsIn({ start, end }) {
    const { marks, pieces } = this.#leaves();
    /** @type {Set<Element | null>} */
    const elements = new Set();
    for (const list of [marks, pieces]) {
      for (let index = firstWhere(list, (leaf) => leaf.start >= start); index < list.length; index += 1) {
        const leaf = /** @type {Leaf} */ (list[index]);
        if (leaf.end > end) break;
        if (!elements.has(leaf.element.parentElement)) elements.add(leaf.element);
      }
    }
    return /** @type {Element[]} */ ([...elements]);
  }

  #leaves() {
    if (this.#index !== null) return this.#index;
    /** @type {Leaf[]} */
    const marks = [];
    /** @type {Leaf[]} */
    const pieces = [];
    for (const { model, marks: drawn } of this.#blocks.drawn) {
      for (const { element, offset, length = 0 } of drawn) {
        const start = model.start + offset;
        const list = element.localName === "mark" || element.className === "left" ? marks : pieces;
        list.push({ start, end: start + length, element });
      }
    }
    const startOf = new Map(marks.map(({ element, start }) => [element, start]));
    this.#index = { marks, pieces, startOf };
    return this.#index;
  }

  /** @param {PassageParagraph} paragraph */
  #draw({ segments, exclusion }) {
    if (exclusion !== undefined) {
      const back = makeButton("plain", this.#message("exclusion.back"));
      back.addEventListener("click", () => this.#include(exclusion.index));
      return { element: make("p", "fold", exclusion.label, " ", back), marks: [] };
    }
    const element = makeQuote("p", "");
    /** @type {import("../common/keyed-blocks.js").Mark[]} */
    const marks = [];
    for (const { kind, pieces, isLast } of segments) {
      const parent = kind === "plain" ? element : make(kind === "left" ? "span" : "mark", kind);
      for (const piece of pieces) this.#drawPiece(parent, piece, pieces.length > 1, marks);
      if (parent === element) continue;
      element.append(parent);
      if (kind !== "left") parent.tabIndex = -1;
      // The style sheet shows the note, so that it is not copied with the text.
      if (kind === "unquoted" && isLast) parent.dataset.note = this.#message("passage.unquoted.note");
      const offset = pieces[0]?.at ?? 0;
      marks.push({ element: parent, offset, length: lengthOf(pieces) });
    }
    return { element, marks };
  }

  /**
   * @param {Element} parent
   * @param {SegmentPiece} piece
   * @param {boolean} isSeparate whether it can be highlighted without its neighbours
   * @param {import("../common/keyed-blocks.js").Mark[]} marks
   */
  #drawPiece(parent, { at, text, differs, isFirstPerson, gap }, isSeparate, marks) {
    if (gap !== null) {
      const sign = make("span", withWeight("gap", gap));
      sign.title = this.#hint("passage.gap", gap);
      parent.append(sign);
    }
    if (!isSeparate && differs === null && !isFirstPerson) {
      parent.append(text);
      return;
    }
    const className = differs !== null ? withWeight("differs", differs) : isFirstPerson ? "ours" : "";
    const piece = make("span", className, text);
    if (differs !== null) piece.title = this.#hint("passage.differs", differs);
    else if (isFirstPerson) piece.title = this.#message("passage.ours");
    parent.append(piece);
    marks.push({ element: piece, offset: at, length: text.length });
  }

  /** @param {"passage.gap" | "passage.differs"} key @param {number} bits its bearings */
  #hint(key, bits) {
    const bearings = bearingNames(bits).map((name) => this.#message(`bearing.${name}`));
    return [this.#message(key), ...bearings].join(this.#message("between.notes"));
  }
}

/** @param {readonly SegmentPiece[]} pieces */
function lengthOf(pieces) {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * Returns a class name, with the class for differences that can change the meaning.
 * @param {string} name
 * @param {number} bits
 */
export function withWeight(name, bits) {
  return bearingNames(bits).some((bearing) => bearing !== "name" && bearing !== "reported") ? `${name} grave` : name;
}
