/**
 * One of two texts, in a box that scrolls: what is shared with the other is marked, and any stretch can be lit up.
 */

import { namesOf } from "../../model/bearings.js";
import { firstWhere } from "../../model/paragraphs.js";
import { signatureOf } from "../../model/passage-segments.js";
import { make, makeButton, makeQuote } from "../common/dom.js";
import { Blocks } from "../common/keyed-blocks.js";
import { paneTitle } from "../common/panes.js";
import { Roving } from "../common/roving-tabindex.js";
import { scrollWithin } from "../common/scroll.js";

/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../model/paragraphs.js").Span} Span */
/** @typedef {import("../../messages/keys.js").FormatMessage} FormatMessage */
/** @typedef {import("../../model/passage-segments.js").Paragraph} Paragraph */
/** @typedef {import("../../model/passage-segments.js").Piece} Piece */
/** @typedef {import("../../model/passage-segments.js").Stretch} Stretch */

/** Something that can light up, and the letters it stands for, from where its text begins. @typedef {Span & { element: Element }} Leaf */

export class Pane {
  #message;
  /** @type {Blocks<Paragraph>} */
  #blocks;
  #roving;
  /** Gathered when first asked for. @type {{ marks: Leaf[], pieces: Leaf[], startOf: Map<Element, number> } | null} */
  #index = null;
  /** @type {Element[]} */
  #lit = [];

  #unfold;

  /**
   * @param {Side} side
   * @param {FormatMessage} message
   * @param {(index: number) => void} unfold what to do when the reader wants to have back what is left out
   */
  constructor(side, message, unfold) {
    this.#message = message;
    this.#unfold = unfold;
    this.element = make("section", "pane", paneTitle(message(`side.${side}`)));
    this.element.id = `pane-${side}`;
    // A box that scrolls must be reached by keyboard even when nothing in it is marked.
    this.element.tabIndex = 0;
    this.element.setAttribute("aria-label", message(`pane.${side}`));
    this.#blocks = new Blocks(this.element, (paragraph) => this.#draw(paragraph), signatureOf);
    this.#roving = new Roving(this.element, "mark");
  }

  /** @param {Paragraph[]} paragraphs */
  *update(paragraphs) {
    this.#index = null;
    yield* this.#blocks.update(paragraphs);
    // Once more: what was looked up while half was drawn holds no longer.
    this.#index = null;
    this.#roving.refresh();
  }

  clear() {
    this.#blocks.clear();
    this.#index = null;
    this.#lit = [];
  }

  /** Where the mark begins that an element stands in, -1 for none. @param {Element | null} element */
  offsetOf(element) {
    const mark = element?.closest("mark");
    return (mark && this.#leaves().startOf.get(mark)) ?? -1;
  }

  /**
   * The paragraphs that a range lies in, and what they are of the text; `null` where there are none.
   * @param {Range} range
   */
  blockIn(range) {
    const drawn = this.#blocks.drawn.filter(
      ({ element, model }) => model.fold === undefined && range.intersectsNode(element),
    );
    const [first, last] = [drawn[0], drawn.at(-1)];
    if (first === undefined || last === undefined) return null;
    const length = lengthOf(last.model.stretches.flatMap(({ pieces }) => pieces));
    return {
      elements: drawn.map(({ element }) => element),
      span: { start: first.model.start, end: last.model.start + length },
    };
  }

  /**
   * Lights up some stretches, and no others.
   * @param {readonly Span[]} here what is pointed at, or its partner
   * @param {readonly Span[]} also where the same words stand once more
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
   * Brings a stretch into view.
   * @param {Span} span
   * @param {boolean} [focus] whether the reader goes there
   */
  reveal(span, focus = false) {
    this.element.scrollIntoView({ block: "nearest" });
    const { marks } = this.#leaves();
    const mark = marks[firstWhere(marks, ({ end }) => end > span.start)];
    const marked =
      mark !== undefined && mark.start < span.end && mark.element.localName === "mark" ? mark.element : null;
    if (marked !== null) this.#roving.stopAt(marked);
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
   * What stands for a stretch: whole marks, and where it ends inside of one, the pieces of it.
   * @param {Span} span
   */
  #elementsIn({ start, end }) {
    const { marks, pieces } = this.#leaves();
    /** @type {Set<Element | null>} */
    const found = new Set();
    for (const list of [marks, pieces]) {
      for (let index = firstWhere(list, (leaf) => leaf.start >= start); index < list.length; index += 1) {
        const leaf = /** @type {Leaf} */ (list[index]);
        if (leaf.end > end) break;
        if (!found.has(leaf.element.parentElement)) found.add(leaf.element);
      }
    }
    return /** @type {Element[]} */ ([...found]);
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

  /** @param {Paragraph} paragraph */
  #draw({ stretches, fold }) {
    if (fold !== undefined) {
      const back = makeButton("plain", this.#message("exclusion.back"));
      back.addEventListener("click", () => this.#unfold(fold.index));
      return { element: make("p", "fold", fold.said, " ", back), marks: [] };
    }
    const element = makeQuote("p", "");
    /** @type {import("../common/keyed-blocks.js").Mark[]} */
    const marks = [];
    for (const { kind, pieces, ends } of stretches) {
      const parent = kind === "plain" ? element : make(kind === "left" ? "span" : "mark", kind);
      for (const piece of pieces) this.#write(parent, piece, pieces.length > 1, marks);
      if (parent === element) continue;
      element.append(parent);
      if (kind !== "left") parent.tabIndex = -1;
      // Said by the style sheet, so that it is no part of the text when that is copied.
      if (kind === "unquoted" && ends) parent.dataset.note = this.#message("passage.unquoted.note");
      const offset = pieces[0]?.at ?? 0;
      marks.push({ element: parent, offset, length: lengthOf(pieces) });
    }
    return { element, marks };
  }

  /**
   * @param {Element} parent
   * @param {Piece} piece
   * @param {boolean} apart whether it may light up without its neighbours
   * @param {import("../common/keyed-blocks.js").Mark[]} marks
   */
  #write(parent, { at, text, differs, ours, gap }, apart, marks) {
    if (gap !== null) {
      const sign = make("span", weighs("gap", gap));
      sign.title = [this.#message("passage.gap"), ...this.#bearings(gap)].join("; ");
      parent.append(sign);
    }
    if (!apart && differs === null && !ours) {
      parent.append(text);
      return;
    }
    const piece = make("span", differs !== null ? weighs("differs", differs) : ours ? "ours" : "", text);
    if (differs !== null) piece.title = [this.#message("passage.differs"), ...this.#bearings(differs)].join("; ");
    else if (ours) piece.title = this.#message("passage.ours");
    parent.append(piece);
    marks.push({ element: piece, offset: at, length: text.length });
  }

  /** @param {number} bits */
  #bearings(bits) {
    return namesOf(bits).map((name) => this.#message(`bearing.${name}`));
  }
}

/** @param {readonly Piece[]} pieces */
function lengthOf(pieces) {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * The class of what differs; what turns the meaning stands out.
 * @param {string} name
 * @param {number} bits
 */
export function weighs(name, bits) {
  return namesOf(bits).some((bearing) => bearing !== "name" && bearing !== "reported") ? `${name} grave` : name;
}
