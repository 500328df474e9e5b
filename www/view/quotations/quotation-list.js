/**
 * Draws quotations: each with its verdict, the quoted words, and under them the words of the other text, every line saying
 * whose words it has.
 */

import { make, makeButton, makeQuote } from "../common/dom.js";
import { Blocks } from "../common/keyed-blocks.js";
import { inSlices } from "../common/time-slices.js";

/** @typedef {import("../../model/quotations.js").Verdict} Verdict */
/** @typedef {import("../../messages/keys.js").FormatMessage} FormatMessage */
/** @typedef {import("../../model/quotation-entries.js").Fragment} Fragment */
/** @typedef {import("../../model/quotation-entries.js").Goal} Goal */
/** @typedef {import("../../model/quotation-entries.js").Line} Line */
/** @typedef {import("../../model/quotation-entries.js").Piece} Piece */
/** @typedef {import("../../model/quotation-entries.js").Utterance} Utterance */

/** A sign for each verdict, for the eye; the word beside it says the same. @type {Record<Verdict, string>} */
export const SIGNS = { verbatim: "✓", altered: "≠", elided: "…", stitched: "‖", absent: "∅" };

export class QuotationsList {
  #blocks;

  /**
   * @param {HTMLElement} root an `ol`
   * @param {FormatMessage} message
   * @param {(goal: Goal) => void} visit what to do when a link into a text is followed
   */
  constructor(root, message, visit) {
    this.#blocks = new Blocks(
      root,
      (/** @type {Utterance} */ utterance) => drawUtterance(utterance, message),
      signatureOf,
    );
    root.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest("button") : null;
      const item = this.#blocks.drawn.find(({ element }) => element.contains(link));
      if (link === null || item === undefined) return;
      // The links of an item are in the order of its lines.
      const goal = linesOf(item.model.pieces).filter(hasGoal)[
        [...item.element.querySelectorAll("button")].indexOf(link)
      ]?.goal;
      if (goal) visit(goal);
    });
  }

  /** @param {Utterance[]} utterances @param {AbortSignal} signal */
  show(utterances, signal) {
    return inSlices(this.#blocks.update(utterances), signal);
  }

  /** The utterance whose item an element stands in. @param {Element} element @returns {Utterance | null} */
  utteranceAt(element) {
    return this.#blocks.drawn.find((block) => block.element.contains(element))?.model ?? null;
  }

  /** Shows nothing. A drawing under way must have been called off before. */
  clear() {
    this.#blocks.clear();
  }
}

/** @param {Line} line */
function hasGoal({ goal }) {
  return goal !== null;
}

/** @param {Piece[]} pieces @returns {Line[]} */
function linesOf(pieces) {
  return pieces.flatMap(({ lines, nested }) => [...lines, ...linesOf(nested)]);
}

/** @param {Utterance} utterance */
function signatureOf(utterance) {
  return JSON.stringify(utterance, (key, value) => (key === "goal" ? value !== null : value));
}

/** @param {Utterance} utterance @param {FormatMessage} message */
function drawUtterance({ pieces, short }, message) {
  const element = make("li", short ? "short" : "", ...pieces.map((piece) => drawPiece(piece, message)));
  if (pieces.length > 1) element.prepend(make("p", "together", message("quote.pieces", { n: pieces.length })));
  return { element, marks: [] };
}

/** @param {Piece} piece @param {FormatMessage} message @returns {HTMLElement} */
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

/** @param {Line} line @param {FormatMessage} message */
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
