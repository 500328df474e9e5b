/**
 * Copies a text as it stands: what is selected goes to the clipboard as the very letters of one of the texts, from the
 * first that is selected to the last, with the paragraph breaks between and what is folded away, and without what the view
 * adds. In the line that is the text after, or where nothing but dropped words is selected, the text before; side by side
 * it is the text in which the selection began, and the selection keeps to it.
 */

import { kindOf } from "../../model/change-kinds.js";

/** @typedef {import("./changes-view.js").ChangesView} ChangesView */
/** @typedef {import("./changes-view.js").Texts} Texts */
/** @typedef {import("../../model/inline-paragraphs.js").Paragraph} Paragraph */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../model/paragraphs.js").Span} Span */

/** What stands in the text and is no part of it. */
const ADDED = "button, .break, .pane-title, .fold, .deceptive";

export class Copying {
  #view;
  #copied;
  /** @type {Texts | null} */
  #texts = null;

  /**
   * @param {ChangesView} view
   * @param {(side: Side) => void} copied told of which text something was copied where both stand in one
   */
  constructor(view, copied) {
    this.#view = view;
    this.#copied = copied;
    const { ownerDocument } = view.root;
    // What is selected may reach beyond the view, and then the event does not come to it.
    ownerDocument.addEventListener("copy", (event) => this.#copy(event));
    ownerDocument.addEventListener("selectstart", (event) => this.#confine(event));
  }

  /** To be called when the changes are drawn. @param {Texts} texts */
  show(texts) {
    this.#texts = texts;
  }

  clear() {
    this.#texts = null;
  }

  /** @param {ClipboardEvent} event */
  #copy(event) {
    const range = rangeIn(this.#view.root);
    if (range === null || this.#texts === null || event.defaultPrevented || event.clipboardData === null) return;
    const found = this.#view.layout === "paired" ? this.#inPane(range.range, range.anchor) : this.#inLine(range.range);
    if (found === null) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", this.#texts[found.side].slice(found.start, found.end));
    if (this.#view.layout === "inline") this.#copied(found.side);
  }

  /** @param {Range} range */
  #inLine(range) {
    const [blocks = []] = this.#view.drawn;
    return spanOf(blocks, range, "after") ?? spanOf(blocks, range, "before");
  }

  /** @param {Range} range @param {Node} anchor */
  #inPane(range, anchor) {
    const [before = [], after = []] = this.#view.drawn;
    return this.#paneOf(anchor) === "after" ? spanOf(after, range, "after") : spanOf(before, range, "before");
  }

  /** @param {Node} node @returns {Side | null} */
  #paneOf(node) {
    const [before, after] = this.#view.root.children;
    if (before?.contains(node)) return "before";
    return after?.contains(node) ? "after" : null;
  }

  /**
   * A selection that begins in one pane passes over the other.
   * @param {Event} event
   */
  #confine(event) {
    const [target] = event.composedPath();
    const side = this.#view.layout === "paired" && target instanceof Node ? this.#paneOf(target) : null;
    if (side === null) delete this.#view.root.dataset.selects;
    else this.#view.root.dataset.selects = side;
  }
}

/**
 * What is selected, if the selection began in an element.
 * @param {Element} root
 */
function rangeIn(root) {
  const home = /** @type {{ getSelection?: () => Selection | null }} */ (root.getRootNode());
  const selection = home.getSelection?.() ?? root.ownerDocument.getSelection();
  const anchor = selection?.anchorNode ?? null;
  if (selection === null || anchor === null || selection.isCollapsed || !root.contains(anchor)) return null;
  return { range: selection.getRangeAt(0), anchor };
}

/**
 * What a range has of one text; `null` where that is nothing.
 * @param {readonly { element: Element, model: Paragraph[] }[]} blocks
 * @param {Range} range
 * @param {Side} side
 */
function spanOf(blocks, range, side) {
  /** @type {(Span & { side: Side }) | null} */
  let found = null;
  for (const { element, model } of blocks) {
    if (!range.intersectsNode(element)) continue;
    const from = lettersUpTo(element, range.startContainer, range.startOffset);
    const to = lettersUpTo(element, range.endContainer, range.endOffset);
    let at = 0;
    for (const { kind, isBreak, start, text } of model.flat()) {
      if (isBreak) continue;
      const [first, last] = [Math.max(from - at, 0), Math.min(to - at, text.length)];
      at += text.length;
      if (first >= last || !kindOf(kind)[side]) continue;
      if (found === null) found = { side, start: start + first, end: start + last };
      else found.end = start + last;
    }
  }
  return found;
}

/**
 * How many letters of its text a block has up to a place in the document.
 * @param {Element} block
 * @param {Node} container
 * @param {number} offset
 */
function lettersUpTo(block, container, offset) {
  const place = document.createRange();
  place.setStart(container, offset);
  let count = 0;
  for (const node of lettersIn(block)) {
    const { length } = node;
    if (node === container) return count + offset;
    // 1: the place is ahead of it.
    if (place.comparePoint(node, 0) >= 0) return count;
    count += length;
  }
  return count;
}

/**
 * What a block has of its text, without what the view adds.
 * @param {Element} block
 */
export function* lettersIn(block) {
  const letters = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(ADDED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = letters.nextNode(); node !== null; node = letters.nextNode()) yield/** @type {Text} */ (node);
}
