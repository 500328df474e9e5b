/**
 * Where the letters of the texts stand in the view of the changes, and how a reader is led there. Loaded with what leads there.
 */

import { EQUAL, kindOf } from "../../model/change-kinds.js";
import { rows } from "../../model/tables.js";
import { scrollToMiddle } from "../common/scroll.js";
import { lettersIn } from "./copy-source-text.js";

/** @typedef {import("./changes-view.js").ChangesView} ChangesView */
/** @typedef {import("../../model/inline-paragraphs.js").Comparison} Comparison */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../model/paragraphs.js").Span} Span */

/**
 * Selects a stretch of a text and goes there; Escape leads back.
 * @param {ChangesView} view
 * @param {Comparison} comparison
 * @param {Span & { side: Side }} goal
 * @param {HTMLElement} back
 */
export function goTo(view, comparison, { side, start, end }, back) {
  const first = placeOf(view, comparison, side, start);
  const last = placeOf(view, comparison, side, end - 1);
  if (first === null || last === null) return;
  // What is folded away opens as it does for the browser's own search.
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
 * Where a letter of one of the texts stands in the document, and of which text it is there: in the line, what both have stands as the
 * text after has it.
 * @param {ChangesView} view
 * @param {Comparison} comparison
 * @param {Side} side
 * @param {number} offset
 */
export function placeOf(view, comparison, side, offset) {
  const inLine = view.layout === "inline";
  let wanted = offset;
  if (inLine && side === "before") {
    for (const each of rows(comparison.changes, "changes")) {
      if (each.beforeEnd <= offset) continue;
      if (each.kind === EQUAL) {
        wanted = Math.min(each.afterStart + offset - each.beforeStart, each.afterEnd - 1);
        side = "after";
      }
      break;
    }
  }
  const blocks = view.drawn[inLine || side === "before" ? 0 : 1] ?? [];
  for (const { element, model } of blocks) {
    let letters = 0;
    for (const { kind, isBreak, gone, start, text } of model.flat()) {
      if (isBreak || gone !== undefined) continue;
      const distance = wanted - start;
      if (kindOf(kind)[side] && distance >= 0 && distance < text.length) {
        const place = nodeAt(/** @type {HTMLElement} */ (element), letters + distance);
        return place && { ...place, side };
      }
      letters += text.length;
    }
  }
  return null;
}

/** @param {HTMLElement} block @param {number} letters how many stand ahead in it */
function nodeAt(block, letters) {
  let ahead = letters;
  for (const node of lettersIn(block)) {
    if (ahead < node.length) return { block, node, offset: ahead };
    ahead -= node.length;
  }
  return null;
}
