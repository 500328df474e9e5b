/**
 * The list of passages, the heaviest first, and under it what stands in one text alone.
 */

import { namesOf } from "../../model/bearings.js";
import { excerpt } from "../../model/excerpt.js";
import { OTHER, paragraphAt, paragraphSpans, SIDES } from "../../model/paragraphs.js";
import { make, makeButton, makeQuote } from "../common/dom.js";
import { Blocks } from "../common/keyed-blocks.js";
import { listenToPointing } from "../common/pointer.js";
import { Roving } from "../common/roving-tabindex.js";
import { scrollWithin } from "../common/scroll.js";
import { inSlices } from "../common/time-slices.js";
import { weighs } from "./text-pane.js";

/** @typedef {import("../changes/changes-view.js").Texts} Texts */
/** @typedef {import("../../model/passages.js").Kind} Kind */
/** @typedef {import("../../model/passages.js").Reuse} Reuse */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../model/paragraphs.js").Span} Span */
/** @typedef {import("../../messages/keys.js").FormatMessage} FormatMessage */

/** Differences of one passage that the list tells, and other places of its words. */
const MOST_DIFFERENCES = 4;
const MOST_PLACES = 6;

/** What the list can be narrowed to. @typedef {"all" | "exact" | "near" | "unquoted" | "left"} Filter */
/** @type {readonly Filter[]} */
export const FILTERS = ["all", "exact", "near", "unquoted", "left"];

/** @typedef {{ before: string, after: string, bearings: number }} LineDifference */
/**
 * A line of the list: a passage, or sentences of one text that follow each other and that the other has nothing of.
 * @typedef {object} Line
 * @property {Kind | "left"} kind
 * @property {string} title
 * @property {string} text
 * @property {LineDifference[]} differences
 * @property {string} more
 * @property {{ side: Side, span: Span, label: string, hint: string }[]} others
 * @property {number} passage -1 for none
 * @property {Side} side
 * @property {Span} span
 */

/**
 * @typedef {object} Acts what to do when
 * @property {(passage: number) => void} choose a passage is chosen
 * @property {(passage: number) => void} point a passage is pointed at
 * @property {(side: Side, span: Span) => void} chooseSpan a stretch of one text is chosen
 * @property {(side: Side, span: Span) => void} pointSpan a stretch of one text is pointed at
 */

/**
 * How many lines each filter leaves, left-out sentences counted by the sentence.
 * @param {Reuse} reuse
 * @returns {Record<Filter, number>}
 */
export function countsOf(reuse) {
  const found = { all: reuse.passages.length, exact: 0, near: 0, unquoted: 0, left: 0 };
  for (const { kind } of reuse.passages) {
    found[kind] += 1;
    // What is not quoted is word for word too.
    if (kind === "unquoted") found.exact += 1;
  }
  for (const side of SIDES) found.left += reuse[side].leftOut.length;
  return found;
}

export class PassagesList {
  #root;
  #message;
  #act;
  #blocks;
  #roving;
  /** @type {Line[]} */
  #lines = [];
  /** @type {Filter} */
  #filter = "all";
  /** @type {Element | null} */
  #current = null;

  /**
   * @param {HTMLElement} root an `ol`
   * @param {FormatMessage} message
   * @param {Acts} act
   */
  constructor(root, message, act) {
    this.#root = root;
    this.#message = message;
    this.#act = act;
    this.#blocks = new Blocks(root, (/** @type {Line} */ line) => drawLine(line, message), signatureOf);
    this.#roving = new Roving(root, "button");
    root.addEventListener("click", (event) => this.#heed(event.target, true));
    listenToPointing(root, (target) => this.#heed(target, false));
  }

  /**
   * @param {Texts} texts
   * @param {Record<Side, { hardWrapped: boolean }>} statistics
   * @param {Reuse} reuse
   * @param {AbortSignal} signal
   */
  show(texts, statistics, reuse, signal) {
    this.#lines = linesOf(texts, statistics, reuse, this.#message);
    return this.#update(signal);
  }

  /** @param {Filter} filter @param {AbortSignal} signal */
  narrow(filter, signal) {
    this.#filter = filter;
    return this.#update(signal);
  }

  /** Shows nothing. A drawing under way must have been called off before. */
  clear() {
    this.#lines = [];
    this.#blocks.clear();
    this.#current = null;
  }

  /**
   * Marks one passage as the one the reader is at.
   * @param {number} passage
   */
  stand(passage) {
    this.#mark(this.#blocks.drawn.find(({ model }) => model.passage === passage)?.element ?? null);
  }

  /** The sentences of one text alone that a line of the list shows, if that is what it shows. @param {Element} element */
  leftAt(element) {
    const item = element.closest("li");
    const line = this.#blocks.drawn.find((block) => block.element === item)?.model;
    return item === null || line?.kind !== "left" ? null : { elements: [item], spans: { [line.side]: line.span } };
  }

  /** The passage that the reader is at, -1 for none. */
  get at() {
    return this.#blocks.drawn.find(({ element }) => element.contains(this.#current))?.model.passage ?? -1;
  }

  /** @param {AbortSignal} signal */
  async #update(signal) {
    this.#mark(null);
    const wanted = this.#lines.filter(({ kind }) => isIn(kind, this.#filter));
    const whole = await inSlices(this.#blocks.update(wanted), signal);
    if (whole) this.#roving.refresh();
    return whole;
  }

  /** @param {Element | null} item */
  #mark(item) {
    this.#current?.removeAttribute("aria-current");
    this.#current = item?.querySelector("button") ?? null;
    if (this.#current === null) return;
    this.#current.setAttribute("aria-current", "true");
    this.#roving.stopAt(this.#current);
    const box = this.#root.closest(".scroller");
    if (box !== null && item !== null) scrollWithin(box, item);
  }

  /** @param {EventTarget | null} target @param {boolean} choose */
  #heed(target, choose) {
    const item = target instanceof Element ? target.closest("li") : null;
    const line = this.#blocks.drawn.find(({ element }) => element === item)?.model;
    if (line === undefined || !(target instanceof Element)) return;
    const other = target.closest(".place-link");
    const at = other === null ? -1 : [...(other.parentElement?.querySelectorAll(".place-link") ?? [])].indexOf(other);
    const goal = line.others[at] ?? (line.passage < 0 ? line : null);
    if (goal !== null) (choose ? this.#act.chooseSpan : this.#act.pointSpan)(goal.side, goal.span);
    else (choose ? this.#act.choose : this.#act.point)(line.passage);
    if (choose) this.#mark(item);
  }
}

/** @param {Kind | "left"} kind @param {Filter} filter */
function isIn(kind, filter) {
  return filter === "all" || filter === kind || (filter === "exact" && kind === "unquoted");
}

/**
 * @param {Texts} texts
 * @param {Record<Side, { hardWrapped: boolean }>} statistics
 * @param {Reuse} reuse
 * @param {FormatMessage} message
 */
function linesOf(texts, statistics, reuse, message) {
  const paragraphs = {
    before: paragraphSpans(texts.before, statistics.before.hardWrapped),
    after: paragraphSpans(texts.after, statistics.after.hardWrapped),
  };
  const others = othersOf(reuse);
  const told = reuse.quoting ?? "before";
  /** @type {Line[]} */
  const lines = reuse.passages.map((passage, index) => {
    const { words, kind, differences } = passage;
    const shown = differences.slice(0, MOST_DIFFERENCES);
    const places = others.get(index) ?? [];
    const more = differences.length - shown.length;
    return {
      kind,
      title: message("passage.words", {
        words: message("count.words", { n: words }),
        kind: kindWord(kind, differences.length, message),
      }),
      text: excerpt(texts[told].slice(passage[told].start, passage[told].end)),
      differences: shown.map(({ before, after, bearings }) => ({
        before: excerpt(texts.before.slice(before.start, before.end)),
        after: excerpt(texts.after.slice(after.start, after.end)),
        bearings,
      })),
      more: more > 0 ? message("passage.more", { n: more }) : "",
      others: linksTo(places, paragraphs, message),
      passage: index,
      side: told,
      span: passage[told],
    };
  });
  for (const side of SIDES) {
    for (const { span, n } of runsOf(texts[side], reuse[side].leftOut)) {
      lines.push({
        kind: "left",
        title: message("missing.title", { n, side: message(`side.${side}`), other: message(`side.${OTHER[side]}`) }),
        text: excerpt(texts[side].slice(span.start, span.end)),
        differences: [],
        more: "",
        others: [],
        passage: -1,
        side,
        span,
      });
    }
  }
  return lines;
}

/**
 * One link for each paragraph that has the words of a passage once more.
 * @param {{ side: Side, span: Span }[]} places
 * @param {Record<Side, Span[]>} paragraphs
 * @param {FormatMessage} message
 */
function linksTo(places, paragraphs, message) {
  /** @type {Map<string, Line["others"][number]>} */
  const links = new Map();
  for (const { side, span } of places) {
    const values = { side: message(`side.${side}`), n: paragraphAt(paragraphs[side], span.start) };
    const label = message("place.paragraph", values);
    if (!links.has(label)) links.set(label, { side, span, label, hint: message("passage.also", values) });
  }
  return [...links.values()].slice(0, MOST_PLACES);
}

/**
 * Where else the words of each passage stand.
 * @param {Reuse} reuse
 */
function othersOf(reuse) {
  /** @type {Map<number, { side: Side, span: Span }[]>} */
  const found = new Map();
  for (const side of SIDES) {
    for (const { passage, others } of reuse[side].tiles) {
      if (others.length === 0) continue;
      const list = found.get(passage) ?? [];
      list.push(...others.map((span) => ({ side: OTHER[side], span })));
      found.set(passage, list);
    }
  }
  return found;
}

/** @param {Kind} kind @param {number} n @param {FormatMessage} message */
function kindWord(kind, n, message) {
  return kind === "near" ? message("passage.near", { n }) : message("passage.exact");
}

/**
 * Sentences that follow each other, as one stretch.
 * @param {string} text
 * @param {Span[]} sentences
 */
function runsOf(text, sentences) {
  /** @type {{ span: Span, n: number }[]} */
  const runs = [];
  for (const { start, end } of sentences) {
    const last = runs.at(-1);
    if (last !== undefined && text.slice(last.span.end, start).trim() === "") {
      last.span = { start: last.span.start, end };
      last.n += 1;
    } else runs.push({ span: { start, end }, n: 1 });
  }
  return runs;
}

/** @param {Line} line */
function signatureOf({ kind, title, text, differences, more, others }) {
  const changed = differences.map(({ before, after, bearings }) => `${bearings} ${before}\u0003${after}`);
  return [kind, title, text, more, ...changed, ...others.map(({ label }) => label)].join("\u0001");
}

/**
 * @param {Line} line
 * @param {FormatMessage} message
 */
function drawLine({ kind, title, text, differences, more, others }, message) {
  const button = makeButton("");
  button.tabIndex = -1;
  if (kind === "unquoted") button.append(make("strong", "note", message("passage.unquoted")), " ");
  button.append(make("span", "", title), " ", makeQuote("q", "", text));
  for (const difference of differences) button.append(drawDifference(difference, message));
  if (more !== "") button.append(make("small", "", more));
  const element = make("li", kind, button);
  if (others.length > 0) {
    const also = make("p", "also", message("passage.others"));
    for (const { label, hint } of others) {
      const link = makeButton("plain place-link", label);
      link.title = hint;
      link.tabIndex = -1;
      also.append(" ", link);
    }
    element.append(also);
  }
  return { element, marks: [] };
}

/**
 * What one text has for what the other has.
 * @param {LineDifference} difference
 * @param {FormatMessage} message
 */
function drawDifference({ before, after, bearings }, message) {
  const element = make("span", weighs("clause", bearings));
  if (before !== "" && after !== "") {
    const arrow = make("span", "arrow", "→");
    arrow.setAttribute("aria-hidden", "true");
    element.append(
      make("bdi", "", before),
      " ",
      arrow,
      make("span", "unseen", message("list.becomes")),
      " ",
      make("bdi", "", after),
    );
  } else {
    const what = message("passage.only", { side: message(before === "" ? "side.after" : "side.before") });
    element.append(make("span", "what", what), " ", make("bdi", "", before + after));
  }
  const names = namesOf(bearings).map((name) => message(`bearing.${name}`));
  if (names.length > 0) element.append(" ", make("span", "bears", names.join(", ")));
  return element;
}
