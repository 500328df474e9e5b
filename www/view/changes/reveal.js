/**
 * Finds characters of the texts in the view of the changes, and takes the reader there.
 */

import { EQUAL, kindOf } from "../../model/change-kinds.js";
import { rows } from "../../model/tables.js";
import { scrollToMiddle } from "../common/scroll.js";
import { textNodesOf } from "./copy-source-text.js";

/** @import { Comparison, Side, Span } from "../../model/texts.js" */
/** @import { ChangesView } from "./changes-view.js" */

/**
 * Selects a span of a text, scrolls to it and focuses its paragraph.
 * @param {ChangesView} view
 * @param {Comparison} comparison
 * @param {Span & { side: Side }} span
 * @param {HTMLElement} back the element that Escape focuses
 */
export function reveal(view, comparison, { side, start, end }, back) {
  const first = placeOf(view, comparison, side, start);
  const last = placeOf(view, comparison, side, end - 1);
  if (first === null || last === null) return;
  // A collapsed region expands as it does for the browser's search.
  first.node.parentElement?.closest("[hidden]")?.dispatchEvent(new Event("beforematch", { bubbles: true }));
  const block = first.node.parentElement?.closest("p") ?? first.block;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset + 1);
  scrollToMiddle(first.node.parentElement ?? block);
  block.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target === block) back.focus();
  });
}

/**
 * Finds a character of one of the texts in the document. In the inline layout, equal text is drawn from the text after: `side` of the
 * result says which text the character was drawn from.
 * @param {ChangesView} view
 * @param {Comparison} comparison
 * @param {Side} side
 * @param {number} offset
 */
export function placeOf(view, comparison, side, offset) {
  const isInline = view.layout === "inline";
  let wanted = offset;
  if (isInline && side === "before") {
    for (const each of rows(comparison.changes, "changes")) {
      if (each.beforeEnd <= offset) continue;
      if (each.kind === EQUAL) {
        wanted = Math.min(each.afterStart + offset - each.beforeStart, each.afterEnd - 1);
        side = "after";
      }
      break;
    }
  }
  const blocks = view.drawn[isInline || side === "before" ? 0 : 1] ?? [];
  for (const { element, model } of blocks) {
    let written = 0;
    for (const { kind, isBreak, exclusion, start, text } of model.flat()) {
      if (isBreak || exclusion !== undefined) continue;
      const distance = wanted - start;
      if (kindOf(kind)[side] && distance >= 0 && distance < text.length) {
        const place = nodeAt(/** @type {HTMLElement} */ (element), written + distance);
        return place && { ...place, side };
      }
      written += text.length;
    }
  }
  return null;
}

/** @param {HTMLElement} block @param {number} offset counted in the text of the block */
function nodeAt(block, offset) {
  let ahead = offset;
  for (const node of textNodesOf(block)) {
    if (ahead < node.length) return { block, node, offset: ahead };
    ahead -= node.length;
  }
  return null;
}
