/**
 * The panel of the passages: both texts, how much of each is in the other, and the list.
 */

import { EXCLUSION_MESSAGES } from "../../messages/en/exclusions.js";
import { REUSE_MESSAGES } from "../../messages/en/passages-and-quotations.js";
import { message, messages, register } from "../../messages/messages.js";
import { excerpt } from "../../model/excerpt.js";
import { OTHER, paragraphAt, paragraphSpans, SIDES } from "../../model/texts.js";
import { find, make, makeButton } from "../../view/common/dom.js";
import { PassagesController } from "../../view/passages/passages-controller.js";
import { includeMarked, markersIn } from "../exclusions/exclusion-notes.js";
import { exclude } from "../exclusions/exclusions.js";
import { enableExclusions } from "../exclusions/result-exclusions.js";
import { announce } from "../notices.js";
import { loadSheet } from "../stylesheets.js";

/** @import { Finding } from "../../export/report.js" */
/** @import { Reuse } from "../../model/passages.js" */
/** @import { Comparison, Side, Span, Texts } from "../../model/texts.js" */
/** @import { Look } from "./result.js" */

register(REUSE_MESSAGES);
register(EXCLUSION_MESSAGES);

/** Returns the markers of a text's exclusions, and the sentence on them for its coverage. @param {Side} side @param {string} text */
function exclusionsOf(side, text) {
  const markers = markersIn(side, text);
  if (markers.length === 0) return { markers, sentence: "" };
  const isPart = markers.some(({ part }) => part);
  const sentence = isPart
    ? message("coverage.without.part", { n: markers.length })
    : message("coverage.without", { n: markers.reduce((sum, { lines }) => sum + lines, 0) });
  return { markers, sentence };
}

export class PassagesPanel {
  #root = find("#shared", HTMLElement);
  #notes = make("div", "notes");
  #passages;
  /** The look to restore when the panel is first drawn. @type {Look} */
  #look = { filter: "all", scrolled: [] };
  #isRestored = true;
  /** @type {Texts} */
  #texts = { before: "", after: "" };
  /** @type {Record<Side, Span[]>} */
  #paragraphs = { before: [], after: [] };

  constructor() {
    const article = make("article", "text shared");
    const coverage = make("div");
    this.#passages = new PassagesController(
      messages,
      { article, coverage },
      {
        filtered: (filter) => {
          this.#root.dataset.filter = filter;
        },
        wentTo: (side, partner) => announce(this.#describePlace(side, partner)),
        include: (side, index) => includeMarked(side, this.#texts[side], index),
      },
    );
    const { view, list } = this.#passages;
    const title = make("h3", "", message("shared.title"));
    title.id = "shared-title";
    const aside = make(
      "aside",
      "list",
      make("h3", "", message("coverage.title")),
      coverage,
      title,
      list.choice,
      list.hint,
      make("div", "scroller", list.none, list.items, this.#notes),
    );
    aside.setAttribute("aria-labelledby", title.id);
    this.#root.replaceChildren(article, aside);
    enableExclusions({
      root: article,
      list: list.items,
      texts: () => this.#texts,
      blockIn: async (range) => view.paragraphsIn(range),
      blockOf: (item) => list.missingAt(item),
    });
  }

  /** The filter and the scroll positions, to be restored in a new panel. @returns {Look} */
  get look() {
    return {
      filter: this.#passages.list.filter || this.#look.filter,
      scrolled: this.#scrollers().map(({ scrollTop }) => scrollTop),
    };
  }

  set look(look) {
    this.#look = look;
    this.#isRestored = false;
  }

  /** The passage that the reader has chosen. @returns {Finding | null} */
  get chosen() {
    const index = this.#passages.list.current;
    return index < 0 ? null : { kind: "passage", index };
  }

  #scrollers() {
    return [...this.#root.querySelectorAll(".pane, .scroller")];
  }

  /** Loads the style sheet, and creates the panel. */
  static async load() {
    await loadSheet(new URL("../../view/passages/passages.css", import.meta.url));
    return new PassagesPanel();
  }

  /** Returns the result in one sentence. @param {Texts} texts @param {Comparison} comparison */
  sum(texts, comparison) {
    return this.#passages.sum(texts, comparison);
  }

  /**
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {AbortSignal} signal
   * @returns {Promise<boolean>} whether it was drawn to the end
   */
  async show(texts, comparison, signal) {
    this.#texts = texts;
    for (const side of SIDES)
      this.#paragraphs[side] = paragraphSpans(texts[side], comparison.statistics[side].hardWrapped);
    const exclusions = {
      before: exclusionsOf("before", texts.before),
      after: exclusionsOf("after", texts.after),
    };
    const drawing = this.#passages.show(texts, comparison, signal, exclusions);
    const { reuse } = this.#passages;
    if (reuse !== null) this.#notes.replaceChildren(...this.#notesOn(reuse));
    if (!(await drawing) || !(await this.#passages.showList(this.look.filter, signal))) return false;
    if (this.#isRestored) return true;
    this.#isRestored = true;
    for (const [index, element] of this.#scrollers().entries()) element.scrollTop = this.#look.scrolled[index] ?? 0;
    return true;
  }

  clear() {
    this.#passages.clear();
  }

  /**
   * Highlights spans of the texts and scrolls to them.
   * @param {Partial<Record<Side, readonly Span[]>>} spans
   * @param {Side} focus
   */
  goTo(spans, focus) {
    this.#passages.view.goTo(spans, focus);
  }

  /** Returns a sentence on what was scrolled into view. @param {Side} side @param {Span} span */
  #describePlace(side, { start, end }) {
    const n = paragraphAt(this.#paragraphs[side], start);
    const text = excerpt(this.#texts[side].slice(start, end));
    return message("shared.went", { side: message(`side.${side}`), n, text });
  }

  /**
   * Returns notes on either text, each with a button that goes there.
   * @param {Reuse} reuse
   */
  #notesOn(reuse) {
    /** @type {HTMLElement[]} */
    const notes = [];
    /** @param {string} text @param {Side} side @param {Span[]} spans */
    const add = (text, side, spans) => {
      const go = makeButton("plain", message("repeats.go"));
      go.addEventListener("click", () => this.#passages.view.goTo({ [side]: spans }));
      const note = make("p", "", text, " ", go);
      notes.push(note);
      return note;
    };
    for (const side of SIDES) {
      const { firstPerson, repeats, lists } = reuse[side];
      const name = message(`side.${side}`);
      if (side === reuse.quoting && firstPerson.length > 0) {
        add(
          message("ours.note", { n: firstPerson.length, side: name, other: message(`side.${OTHER[side]}`) }),
          side,
          firstPerson,
        );
      }
      const longest = repeats.toSorted((one, other) => other.words - one.words)[0];
      if (longest !== undefined) {
        const words = message("count.words", { n: longest.words });
        add(message("repeats.note", { n: repeats.length, side: name, words }), side, longest.places);
      }
      for (const list of lists) {
        const leave = makeButton("plain", message("exclusion.offer.do"));
        leave.addEventListener("click", () => exclude(side, this.#texts[side], list));
        add(message("repeats.list", { side: name }), side, [list]).append(" ", leave);
      }
    }
    return notes;
  }
}
