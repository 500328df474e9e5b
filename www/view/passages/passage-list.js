/**
 * Draws the list of passages, the heaviest first, and under it the sentences that only one text has.
 */

import { bearingNames } from "../../model/bearings.js";
import { excerpt } from "../../model/excerpt.js";
import { OTHER, paragraphAt, paragraphSpans, SIDES } from "../../model/texts.js";
import { make, makeButton, makeQuote } from "../common/dom.js";
import { KeyedBlocks } from "../common/keyed-blocks.js";
import { listenToPointing } from "../common/pointer.js";
import { RovingTabindex } from "../common/roving-tabindex.js";
import { scrollWithin } from "../common/scroll.js";
import { inSlices } from "../common/time-slices.js";
import { withWeight } from "./text-pane.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { PassageKind, Reuse } from "../../model/passages.js" */
/** @import { Side, Span, Texts } from "../../model/texts.js" */

/** The most differences of a passage that are listed, and the most links to other places of its words. */
const MOST_DIFFERENCES = 4;
const MOST_PLACES = 6;

/** @typedef {"all" | "exact" | "near" | "unquoted" | "left"} Filter */
/** @type {readonly Filter[]} */
export const FILTERS = ["all", "exact", "near", "unquoted", "left"];

/** @typedef {{ before: string, after: string, bearings: number }} LineDifference */
/**
 * A line of the list: a passage, or adjacent sentences that the other text lacks.
 * @typedef {object} Line
 * @property {PassageKind | "left"} kind
 * @property {string} title
 * @property {string} text
 * @property {LineDifference[]} differences
 * @property {string} more how many further differences the passage has
 * @property {{ side: Side, span: Span, label: string, hint: string }[]} others links to other places of its words
 * @property {number} passage -1 for none
 * @property {Side} side
 * @property {Span} span
 */

/**
 * Reactions of the list to the reader, who chooses a passage or a span of one text, or points at it.
 * @typedef {object} PassageActions
 * @property {(passage: number) => void} choose
 * @property {(passage: number) => void} point
 * @property {(side: Side, span: Span) => void} chooseSpan
 * @property {(side: Side, span: Span) => void} pointSpan
 */

/**
 * Returns how many passages or missing sentences each filter includes.
 * @param {Reuse} reuse
 * @returns {Record<Filter, number>}
 */
export function countsOf(reuse) {
  const counts = { all: reuse.passages.length, exact: 0, near: 0, unquoted: 0, left: 0 };
  for (const { kind } of reuse.passages) {
    counts[kind] += 1;
    // An unquoted passage is verbatim too.
    if (kind === "unquoted") counts.exact += 1;
  }
  for (const side of SIDES) counts.left += reuse[side].missing.length;
  return counts;
}

export class PassageList {
  #root;
  #message;
  #actions;
  #blocks;
  #tabStops;
  /** @type {Line[]} */
  #lines = [];
  /** @type {Filter} */
  #filter = "all";
  /** @type {Element | null} */
  #current = null;

  /**
   * @param {HTMLElement} root an `ol`
   * @param {FormatMessage} message
   * @param {PassageActions} actions
   */
  constructor(root, message, actions) {
    this.#root = root;
    this.#message = message;
    this.#actions = actions;
    this.#blocks = new KeyedBlocks(root, (/** @type {Line} */ line) => drawLine(line, message), signatureOf);
    this.#tabStops = new RovingTabindex(root, "button");
    root.addEventListener("click", (event) => this.#respond(event.target, true));
    listenToPointing(root, (target) => this.#respond(target, false));
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
  filter(filter, signal) {
    this.#filter = filter;
    return this.#update(signal);
  }

  /** Removes all lines. The signal of a drawing in progress must have been aborted before. */
  clear() {
    this.#lines = [];
    this.#blocks.clear();
    this.#current = null;
  }

  /**
   * Marks one passage as current.
   * @param {number} passage
   */
  setCurrent(passage) {
    this.#mark(this.#blocks.drawn.find(({ model }) => model.passage === passage)?.element ?? null);
  }

  /** Returns the sentences of a line that only one text has, `null` for another line. @param {Element} element */
  missingAt(element) {
    const item = element.closest("li");
    const line = this.#blocks.drawn.find((block) => block.element === item)?.model;
    return item === null || line?.kind !== "left" ? null : { elements: [item], spans: { [line.side]: line.span } };
  }

  /** The current passage, -1 for none. */
  get current() {
    return this.#blocks.drawn.find(({ element }) => element.contains(this.#current))?.model.passage ?? -1;
  }

  /** @param {AbortSignal} signal */
  async #update(signal) {
    this.#mark(null);
    const lines = this.#lines.filter(({ kind }) => includes(this.#filter, kind));
    const isDone = await inSlices(this.#blocks.update(lines), signal);
    if (isDone) this.#tabStops.refresh();
    return isDone;
  }

  /** @param {Element | null} item */
  #mark(item) {
    this.#current?.removeAttribute("aria-current");
    this.#current = item?.querySelector("button") ?? null;
    if (this.#current === null) return;
    this.#current.setAttribute("aria-current", "true");
    this.#tabStops.stopAt(this.#current);
    const box = this.#root.closest(".scroller");
    if (box !== null && item !== null) scrollWithin(box, item);
  }

  /** @param {EventTarget | null} target @param {boolean} choose */
  #respond(target, choose) {
    const item = target instanceof Element ? target.closest("li") : null;
    const line = this.#blocks.drawn.find(({ element }) => element === item)?.model;
    if (line === undefined || !(target instanceof Element)) return;
    const link = target.closest(".place-link");
    const index = link === null ? -1 : [...(link.parentElement?.querySelectorAll(".place-link") ?? [])].indexOf(link);
    const place = line.others[index] ?? (line.passage < 0 ? line : null);
    if (place !== null) (choose ? this.#actions.chooseSpan : this.#actions.pointSpan)(place.side, place.span);
    else (choose ? this.#actions.choose : this.#actions.point)(line.passage);
    if (choose) this.#mark(item);
  }
}

/** @param {Filter} filter @param {PassageKind | "left"} kind */
function includes(filter, kind) {
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
  const shownSide = reuse.quoting ?? "before";
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
        kind: kindLabel(kind, differences.length, message),
      }),
      text: excerpt(texts[shownSide].slice(passage[shownSide].start, passage[shownSide].end)),
      differences: shown.map(({ before, after, bearings }) => ({
        before: excerpt(texts.before.slice(before.start, before.end)),
        after: excerpt(texts.after.slice(after.start, after.end)),
        bearings,
      })),
      more: more > 0 ? message("passage.more", { n: more }) : "",
      others: linksTo(places, paragraphs, message),
      passage: index,
      side: shownSide,
      span: passage[shownSide],
    };
  });
  for (const side of SIDES) {
    for (const { span, n } of runsOf(texts[side], reuse[side].missing)) {
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
 * Returns a link for each paragraph that contains the words of a passage again.
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
 * Returns for each passage the other places of its words.
 * @param {Reuse} reuse
 */
function othersOf(reuse) {
  /** @type {Map<number, { side: Side, span: Span }[]>} */
  const byPassage = new Map();
  for (const side of SIDES) {
    for (const { passage, others } of reuse[side].tiles) {
      if (others.length === 0) continue;
      const list = byPassage.get(passage) ?? [];
      list.push(...others.map((span) => ({ side: OTHER[side], span })));
      byPassage.set(passage, list);
    }
  }
  return byPassage;
}

/** @param {PassageKind} kind @param {number} n @param {FormatMessage} message */
function kindLabel(kind, n, message) {
  return kind === "near" ? message("passage.near", { n }) : message("passage.exact");
}

/**
 * Joins adjacent sentences.
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
 * Draws the words of each text at a difference.
 * @param {LineDifference} difference
 * @param {FormatMessage} message
 */
function drawDifference({ before, after, bearings }, message) {
  const element = make("span", withWeight("clause", bearings));
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
    const label = message("passage.only", { side: message(before === "" ? "side.after" : "side.before") });
    element.append(make("span", "what", label), " ", make("bdi", "", before + after));
  }
  const names = bearingNames(bearings).map((name) => message(`bearing.${name}`));
  if (names.length > 0) element.append(" ", make("span", "bears", names.join(message("between.items"))));
  return element;
}
