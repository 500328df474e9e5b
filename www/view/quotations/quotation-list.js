/**
 * Draws a list of quotations: each with its verdict, the quoted words, and the words of the source. Every line names its text.
 */

import { make, makeButton, makeQuote } from "../common/dom.js";
import { KeyedBlocks } from "../common/keyed-blocks.js";
import { inSlices } from "../common/time-slices.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { EntryLine, EntryPiece, Fragment, Goal, QuotationEntry } from "../../model/quotation-entries.js" */
/** @import { Verdict } from "../../model/quotations.js" */

/** A sign for each verdict, hidden from screen readers: the word next to it says the same. @type {Record<Verdict, string>} */
export const SIGNS = { verbatim: "✓", altered: "≠", elided: "…", stitched: "‖", absent: "∅" };

export class QuotationList {
  #blocks;

  /**
   * @param {HTMLElement} root an `ol`
   * @param {FormatMessage} message
   * @param {(goal: Goal) => void} visit called when the reader follows a link into a text
   */
  constructor(root, message, visit) {
    this.#blocks = new KeyedBlocks(
      root,
      (/** @type {QuotationEntry} */ entry) => drawEntry(entry, message),
      signatureOf,
    );
    root.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest("button") : null;
      const item = this.#blocks.drawn.find(({ element }) => element.contains(link));
      if (link === null || item === undefined) return;
      // The buttons of an item are in the order of its lines.
      const goal = linesOf(item.model.pieces).filter(hasGoal)[
        [...item.element.querySelectorAll("button")].indexOf(link)
      ]?.goal;
      if (goal) visit(goal);
    });
  }

  /** @param {QuotationEntry[]} entries @param {AbortSignal} signal */
  show(entries, signal) {
    return inSlices(this.#blocks.update(entries), signal);
  }

  /** Returns the entry whose item contains an element. @param {Element} element @returns {QuotationEntry | null} */
  entryAt(element) {
    return this.#blocks.drawn.find((block) => block.element.contains(element))?.model ?? null;
  }

  /** Removes all items. The signal of a drawing in progress must have been aborted before. */
  clear() {
    this.#blocks.clear();
  }
}

/** @param {EntryLine} line */
function hasGoal({ goal }) {
  return goal !== null;
}

/** @param {EntryPiece[]} pieces @returns {EntryLine[]} */
function linesOf(pieces) {
  return pieces.flatMap(({ lines, nested }) => [...lines, ...linesOf(nested)]);
}

/** @param {QuotationEntry} entry */
function signatureOf(entry) {
  return JSON.stringify(entry, (key, value) => (key === "goal" ? value !== null : value));
}

/** @param {QuotationEntry} entry @param {FormatMessage} message */
function drawEntry({ pieces, short }, message) {
  const element = make("li", short ? "short" : "", ...pieces.map((piece) => drawPiece(piece, message)));
  if (pieces.length > 1) element.prepend(make("p", "together", message("quote.pieces", { n: pieces.length })));
  return { element, marks: [] };
}

/** @param {EntryPiece} piece @param {FormatMessage} message @returns {HTMLElement} */
function drawPiece({ verdict, notes, lines, nested }, message) {
  const sign = make("span", "sign", SIGNS[verdict]);
  sign.setAttribute("aria-hidden", "true");
  const judged = make("p", "verdict", sign, make("strong", "", message(`verdict.${verdict}`)));
  for (const { text, grave } of notes) judged.append(" ", make("small", grave ? "grave" : "", text));
  const list = make("dl");
  for (const line of lines) list.append(...drawLine(line, message));
  const element = make("div", `piece ${verdict}`, judged, list);
  if (nested.length > 0) {
    const inner = make("div", "nested", make("p", "together", message("quote.nested", { n: nested.length })));
    inner.append(...nested.map((each) => drawPiece(each, message)));
    element.append(inner);
  }
  return element;
}

/** @param {EntryLine} line @param {FormatMessage} message */
function drawLine({ label, goal, quoted, fragments }, message) {
  const term = make("dt");
  if (goal === null) term.append(label);
  else {
    const link = makeButton("link", label);
    link.title = message("quote.go");
    term.append(link);
  }
  const words = makeQuote(quoted ? "q" : "span", "", ...fragments.map(drawFragment));
  return [term, make("dd", "", words)];
}

/** @param {Fragment} fragment */
function drawFragment({ text, kind, hint }) {
  if (kind === "plain") return text;
  const element = make(kind === "ins" || kind === "del" ? kind : "span", kind, text);
  if (hint !== "") element.title = hint;
  return element;
}
