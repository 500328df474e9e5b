/**
 * What the frame draws: the titles, the result in one sentence, the text with its changes marked, and the caption.
 */

import { sumUpChanges } from "../page/sum.js";
import { namesFor } from "../page/titles.js";
import { nameTexts, say, VOICE } from "../page/words.js";
import { ChangesView } from "../render/changes.js";
import { make } from "../render/make.js";
import { SIDES } from "../render/places.js";
import { FrameComparer } from "./compare.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../render/model.js").Side} Side */
/** @typedef {import("./request.js").Request} Request */

/** Side by side needs room for two columns; the page has the same width. */
const NARROW = matchMedia("(max-width: 47.99em)");

export class Scene {
  #root;
  #told = make("p", "told");
  #titles = make("h1", "titles");
  #sum = make("p", "sum");
  #text = make("article", "text");
  #caption = make("p", "caption");
  #whole = make("a", "whole");
  #view = new ChangesView(this.#text, say, () => {});
  #comparer = new FrameComparer({
    compared: (comparison) => this.#draw(comparison),
    failed: (why) => this.tell(say("frame.failed", { why })),
  });
  #drawing = new AbortController();
  /** @type {Request | null} */
  #request = null;
  /** @type {Comparison | null} */
  #comparison = null;

  /** @param {HTMLElement} root what to fill */
  constructor(root) {
    this.#root = root;
    this.#told.setAttribute("role", "status");
    this.#whole.target = "_blank";
    this.#whole.rel = "noopener noreferrer";
    root.replaceChildren(this.#told);
    NARROW.addEventListener("change", () => {
      if (this.#comparison !== null && this.#request?.view === "side-by-side") this.#draw(this.#comparison);
    });
  }

  /** Says something in place of a comparison. @param {string} message */
  tell(message) {
    this.#drawing.abort();
    this.#request = null;
    this.#comparison = null;
    this.#told.textContent = message;
    this.#root.replaceChildren(this.#told);
  }

  /** @param {Request} request @param {string | null} page where the same can be looked at with all views */
  show(request, page) {
    this.#request = request;
    this.#told.textContent = say("sum.busy");
    this.#whole.textContent = page === null ? "" : say("frame.whole");
    this.#whole.href = page ?? "";
    this.#comparer.compare(request.texts.before, request.texts.after, request.options);
  }

  /** @param {Comparison} comparison */
  async #draw(comparison) {
    const request = this.#request;
    if (request === null) return;
    this.#comparison = comparison;
    this.#drawing.abort();
    this.#drawing = new AbortController();
    const { signal } = this.#drawing;
    nameTexts(namesFor(request.titles));
    this.#titles.replaceChildren(...titlesOf(request));
    const { main, rest } = sumUpChanges(comparison, VOICE);
    this.#sum.replaceChildren(make("b", "", main), rest === "" ? "" : ` ${rest}`);
    this.#caption.textContent = request.caption;
    const parts = [this.#titles, this.#sum, this.#text, this.#caption, this.#whole];
    this.#root.replaceChildren(this.#told, ...parts.filter((part) => part === this.#text || part.textContent !== ""));
    const layout = request.view === "side-by-side" && !NARROW.matches ? "paired" : "inline";
    // The panes have names, which may be others now.
    this.#view.clear();
    try {
      if (!(await this.#view.show(request.texts, comparison, layout, false, null, null, signal))) return;
    } catch (error) {
      this.tell(say("frame.failed", { why: String(error) }));
      return;
    }
    if (request.excerpt !== "") this.#cut(request.excerpt);
    this.#told.textContent = "";
  }

  /** Shows the paragraphs from one change to another, and no others. @param {string} excerpt counted from 1 */
  #cut(excerpt) {
    const [first = 1, last = first] = excerpt.split("-").map(Number);
    const lists = this.#view.drawn;
    /** @type {Map<Element | null, number>} */
    const rows = new Map(lists.flatMap((list) => list.map(({ element }, at) => [element, at])));
    let [from, to] = [Infinity, -1];
    for (let hunk = first - 1; hunk < last; hunk += 1) {
      const marks = this.#view.marksOf(hunk);
      if (marks.length === 0) break;
      for (const mark of marks) {
        /** @type {Element | null} */
        let block = mark;
        while (block !== null && !rows.has(block)) block = block.parentElement;
        const row = rows.get(block);
        if (row === undefined) continue;
        from = Math.min(from, row);
        to = Math.max(to, row);
      }
    }
    if (to < 0) return;
    for (const list of lists) {
      list.forEach(({ element }, at) => {
        /** @type {HTMLElement} */ (element).hidden = at < from || at > to;
      });
    }
    if (from > 0) this.#text.before(make("p", "omission", say("frame.omission")));
    if (to < (lists[0]?.length ?? 0) - 1) this.#text.after(make("p", "omission", say("frame.omission")));
  }
}

/**
 * Which text became which, each a link where its page is known.
 * @param {Request} request
 * @returns {(string | Node)[]}
 */
function titlesOf({ sources }) {
  // Two that are no characters stand for the titles, wherever a language puts them.
  const SIGNS = { before: "\ufdd0", after: "\ufdd1" };
  return say("frame.title", SIGNS)
    .split(/([\ufdd0\ufdd1])/)
    .map((piece) => {
      const side = SIDES.find((each) => SIGNS[each] === piece);
      return side === undefined ? piece : titleOf(say(`side.${side}`), sources[side]);
    });
}

/** @param {string} title @param {string} source */
function titleOf(title, source) {
  if (source === "") return make("cite", "", title);
  const link = make("a", "", title);
  link.href = source;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return make("cite", "", link);
}
