/**
 * The view of what the two texts share: both texts, how much of each the other has, and the list of passages.
 */

import { EXCLUSION_MESSAGES } from "../../messages/en/exclusions.js";
import { REUSE_MESSAGES } from "../../messages/en/passages-and-quotations.js";
import { formatPercent, message, messages, register } from "../../messages/messages.js";
import { summarizePassages } from "../../messages/summary-passages.js";
import { excerpt } from "../../model/excerpt.js";
import { OTHER, paragraphAt, paragraphSpans, SIDES } from "../../model/paragraphs.js";
import { readPassages } from "../../model/passages.js";
import { quotedSpans } from "../../model/quotations.js";
import { make, makeButton } from "../../view/common/dom.js";
import { find } from "../../view/common/find.js";
import { drawCoverage } from "../../view/passages/coverage-bar.js";
import { FilteredPassages } from "../../view/passages/filtered-passage-list.js";
import { actsOn, SharedView } from "../../view/passages/passages-view.js";
import { includeMarked, markersIn } from "../exclusions/exclusion-notes.js";
import { exclude } from "../exclusions/exclusions.js";
import { enableExclusions } from "../exclusions/result-exclusions.js";
import { announce } from "../notices.js";
import { loadSheet } from "../stylesheets.js";

/** @typedef {import("../../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../../view/changes/changes-view.js").Texts} Texts */
/** @typedef {import("../../model/passages.js").Reuse} Reuse */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../model/paragraphs.js").Span} Span */

register(REUSE_MESSAGES);
register(EXCLUSION_MESSAGES);

/** What the coverage of a text leaves out. @param {ReturnType<typeof markersIn>} folds */
function sayWithout(folds) {
  if (folds.length === 0) return "";
  if (folds.some(({ part }) => part)) return message("coverage.without.part", { n: folds.length });
  return message("coverage.without", { n: folds.reduce((sum, { lines }) => sum + lines, 0) });
}

export class SharedPanel {
  #root = find("#shared", HTMLElement);
  #coverage = make("div");
  #notes = make("div", "notes");
  #text;
  #list;
  /** How it is to look when it is first drawn. @type {import("./result.js").Look} */
  #look = { filter: "all", scrolled: [] };
  /** Whether it looks so. */
  #isBack = true;
  /** What is shown. @type {Texts} */
  #texts = { before: "", after: "" };
  /** Its paragraphs. @type {Record<Side, Span[]>} */
  #paragraphs = { before: [], after: [] };

  constructor() {
    const article = make("article", "text shared");
    this.#text = new SharedView(
      article,
      message,
      (passage, side, partner) => {
        this.#list.stand(passage);
        if (partner !== null) announce(this.#sayPlace(side, partner));
      },
      (side, index) => includeMarked(side, this.#texts[side], index),
    );
    this.#list = new FilteredPassages(message, actsOn(this.#text), (filter) => {
      this.#root.dataset.filter = filter;
    });
    const title = make("h3", "", message("shared.title"));
    title.id = "shared-title";
    const list = make(
      "aside",
      "list",
      make("h3", "", message("coverage.title")),
      this.#coverage,
      title,
      this.#list.choice,
      this.#list.hint,
      make("div", "scroller", this.#list.none, this.#list.items, this.#notes),
    );
    list.setAttribute("aria-labelledby", title.id);
    this.#root.replaceChildren(article, list);
    enableExclusions({
      root: article,
      list: this.#list.items,
      texts: () => this.#texts,
      blockIn: async (range) => this.#text.blockIn(range),
      blockOf: (item) => this.#list.leftAt(item),
    });
  }

  /** Which passages are listed, and where the reader is. @returns {import("./result.js").Look} */
  get look() {
    return {
      filter: this.#list.filter || this.#look.filter,
      scrolled: this.#scrolling().map(({ scrollTop }) => scrollTop),
    };
  }

  /** The passage that the reader has chosen. @returns {import("../../export/report.js").Finding | null} */
  get chosen() {
    const index = this.#list.at;
    return index < 0 ? null : { kind: "passage", index };
  }

  set look(look) {
    this.#look = look;
    this.#isBack = false;
  }

  #scrolling() {
    return [...this.#root.querySelectorAll(".pane, .scroller")];
  }

  /** Loads what it needs besides its code. */
  static async load() {
    await loadSheet(new URL("../../view/passages/passages.css", import.meta.url));
    return new SharedPanel();
  }

  /** The result in one sentence. @param {Texts} texts @param {Comparison} comparison */
  sum(texts, comparison) {
    return summarizePassages(texts, comparison, readPassages(comparison), messages);
  }

  /**
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {AbortSignal} signal
   * @returns {Promise<boolean>} whether it was drawn to the end
   */
  async show(texts, comparison, signal) {
    const reuse = readPassages(comparison);
    if (reuse === null) return false;
    this.#texts = texts;
    const { statistics } = comparison;
    for (const side of SIDES) this.#paragraphs[side] = paragraphSpans(texts[side], statistics[side].hardWrapped);
    const folds = { before: markersIn("before", texts.before), after: markersIn("after", texts.after) };
    this.#coverage.replaceChildren(
      ...SIDES.map((side) => {
        return drawCoverage(side, reuse[side], statistics[side].words, message, formatPercent, sayWithout(folds[side]));
      }),
    );
    this.#notes.replaceChildren(...this.#notesOn(reuse));
    const whole =
      (await this.#text.show(texts, statistics, reuse, quotedSpans(comparison), folds, signal)) &&
      (await this.#list.show(texts, statistics, reuse, this.look.filter, signal));
    if (!whole) return false;
    if (this.#isBack) return true;
    this.#isBack = true;
    for (const [index, element] of this.#scrolling().entries()) element.scrollTop = this.#look.scrolled[index] ?? 0;
    return true;
  }

  clear() {
    this.#text.clear();
    this.#list.clear();
  }

  /**
   * Shows stretches of the texts, as another view asks for it.
   * @param {Partial<Record<Side, readonly Span[]>>} spans
   * @param {Side} focus
   */
  goTo(spans, focus) {
    this.#text.goTo(spans, focus);
  }

  /** What has come into view, and where. @param {Side} side @param {Span} span */
  #sayPlace(side, { start, end }) {
    const n = paragraphAt(this.#paragraphs[side], start);
    return message("shared.went", {
      side: message(`side.${side}`),
      n,
      text: excerpt(this.#texts[side].slice(start, end)),
    });
  }

  /**
   * What else the reader should know of either text, each with a way to it.
   * @param {Reuse} reuse
   */
  #notesOn(reuse) {
    /** @type {HTMLElement[]} */
    const notes = [];
    /** @param {string} text @param {Side} side @param {Span[]} spans */
    const add = (text, side, spans) => {
      const go = makeButton("plain", message("repeats.go"));
      go.addEventListener("click", () => this.#text.goTo({ [side]: spans }));
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
