/**
 * Copies a selection as source text: the exact characters of one of the texts from the first selected to the last, including collapsed
 * sentences, without anything that the view adds.
 *
 * In the inline layout that is the text after or, if only deleted words are selected, the text before. Side by side it is the text in which
 * the selection began, and the selection is confined to its pane.
 */

import { kindOf } from "../../model/change-kinds.js";

/** @import { Paragraph } from "../../model/inline-paragraphs.js" */
/** @import { Side, Span, Texts } from "../../model/texts.js" */
/** @import { ChangesView } from "./changes-view.js" */

/** Elements that the view adds to the text. */
const ADDED = "button, .break, .pane-title, .fold, .deceptive";

export class SourceTextCopier {
  #view;
  #copied;
  /** @type {Texts | null} */
  #texts = null;

  /**
   * @param {ChangesView} view
   * @param {(side: Side) => void} copied called in the inline layout with the text from which was copied
   */
  constructor(view, copied) {
    this.#view = view;
    this.#copied = copied;
    const { ownerDocument } = view.root;
    // If the selection extends beyond the view, the event does not reach its root.
    ownerDocument.addEventListener("copy", (event) => this.#copy(event));
    ownerDocument.addEventListener("selectstart", (event) => this.#confine(event));
  }

  /** Must be called after the changes are drawn. @param {Texts} texts */
  show(texts) {
    this.#texts = texts;
  }

  clear() {
    this.#texts = null;
  }

  /** @param {ClipboardEvent} event */
  #copy(event) {
    const selected = selectionIn(this.#view.root);
    if (selected === null || this.#texts === null || event.defaultPrevented || event.clipboardData === null) return;
    const { range, anchor } = selected;
    const span = this.#view.layout === "paired" ? this.#spanInPane(range, anchor) : this.#inlineSpan(range);
    if (span === null) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", this.#texts[span.side].slice(span.start, span.end));
    if (this.#view.layout === "inline") this.#copied(span.side);
  }

  /** @param {Range} range */
  #inlineSpan(range) {
    const [blocks = []] = this.#view.drawn;
    return spanOf(blocks, range, "after") ?? spanOf(blocks, range, "before");
  }

  /** @param {Range} range @param {Node} anchor */
  #spanInPane(range, anchor) {
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
   * Confines a selection that begins in one pane to it: the style sheet makes the other pane unselectable.
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
 * Returns the selection if it began in an element.
 * @param {Element} root
 */
function selectionIn(root) {
  const treeRoot = /** @type {{ getSelection?: () => Selection | null }} */ (root.getRootNode());
  const selection = treeRoot.getSelection?.() ?? root.ownerDocument.getSelection();
  const anchor = selection?.anchorNode ?? null;
  if (selection === null || anchor === null || selection.isCollapsed || !root.contains(anchor)) return null;
  return { range: selection.getRangeAt(0), anchor };
}

/**
 * Returns the span of one text that a range contains, `null` for none.
 * @param {readonly { element: Element, model: Paragraph[] }[]} blocks
 * @param {Range} range
 * @param {Side} side
 */
function spanOf(blocks, range, side) {
  /** @type {(Span & { side: Side }) | null} */
  let span = null;
  for (const { element, model } of blocks) {
    if (!range.intersectsNode(element)) continue;
    const from = offsetInBlock(element, range.startContainer, range.startOffset);
    const to = offsetInBlock(element, range.endContainer, range.endOffset);
    let offset = 0;
    for (const { kind, isBreak, start, text } of model.flat()) {
      if (isBreak) continue;
      const [first, last] = [Math.max(from - offset, 0), Math.min(to - offset, text.length)];
      offset += text.length;
      if (first >= last || !kindOf(kind)[side]) continue;
      if (span === null) span = { side, start: start + first, end: start + last };
      else span.end = start + last;
    }
  }
  return span;
}

/**
 * Returns the number of characters of the text in a block ahead of a place in the document.
 * @param {Element} block
 * @param {Node} container
 * @param {number} offset
 */
function offsetInBlock(block, container, offset) {
  const place = document.createRange();
  place.setStart(container, offset);
  let count = 0;
  for (const node of textNodesOf(block)) {
    const { length } = node;
    if (node === container) return count + offset;
    // The node is at or behind the place.
    if (place.comparePoint(node, 0) >= 0) return count;
    count += length;
  }
  return count;
}

/**
 * Yields the text nodes of a block that are part of the text.
 * @param {Element} block
 */
export function* textNodesOf(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(ADDED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield/** @type {Text} */ (node);
}
