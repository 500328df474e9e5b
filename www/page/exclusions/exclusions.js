/**
 * What the reader leaves out of the comparison: stretches of either text, whole lines of it. The texts themselves stay as
 * they are in the editors; what is compared is what remains of them.
 *
 * The stretches follow the text as it is edited. A text that comes back, by undoing or by swapping, has them as it had them.
 */

import { SIDES } from "../../model/paragraphs.js";
import { remaining } from "./remaining.js";

/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../model/paragraphs.js").Span} Span */
/** @typedef {Record<Side, string>} Texts */
/** Stretches of each text, in order, without overlap: plain, so that they can be kept. @typedef {Record<Side, Span[]>} Stretches */
/**
 * A place in what remains of a text where something is left out.
 * @typedef {object} Fold
 * @property {number} at where, in what remains
 * @property {number} lines how many that are not blank
 * @property {string} first the first of them
 * @property {boolean} last whether nothing remains behind it
 * @property {boolean} part whether it is a part of a line, or begins or ends with one
 * @property {Span} span in the whole text
 */

/** Texts whose stretches are remembered. */
const MOST = 16;

export class LeftOut {
  /** As they were last seen. @type {Texts} */
  #texts = { before: "", after: "" };
  #isFollowing = false;
  /** The stretches of each text that had any, the latest last. @type {Map<string, Span[]>} */
  #known = new Map();
  /** What is told when other texts, or other stretches of them, may be left out. @type {(() => void)[]} */
  #watchers = [];

  /** @param {() => void} changed */
  watch(changed) {
    this.#watchers.push(changed);
  }

  /** @returns {Stretches} */
  get stretches() {
    return { before: this.#of("before"), after: this.#of("after") };
  }

  /** Whether anything is left out. */
  get hasAny() {
    return SIDES.some((side) => this.#of(side).length > 0);
  }

  /** Follows the texts from here on, if it does not yet. @param {Texts} texts as they are in the editors */
  begin(texts) {
    if (!this.#isFollowing) this.remaining(texts);
  }

  /**
   * Takes up what was kept for these texts.
   * @param {Texts} texts
   * @param {Stretches} stretches
   */
  restore(texts, stretches) {
    this.#isFollowing = true;
    this.#texts = { before: texts.before, after: texts.after };
    for (const side of SIDES) this.#set(side, merged(stretches[side], texts[side].length));
  }

  /**
   * What remains to be compared of texts, which may have been edited since.
   * @param {Texts} texts
   * @returns {Texts}
   */
  remaining(texts) {
    this.#isFollowing = true;
    for (const side of SIDES) this.#follow(side, texts[side]);
    for (const changed of this.#watchers) changed();
    return { before: this.#remains("before"), after: this.#remains("after") };
  }

  /**
   * The folds in what remains of a text; none in what remains no longer.
   * @param {Side} side
   * @param {string} remaining
   * @returns {Fold[]}
   */
  folds(side, remaining) {
    if (this.#remains(side) !== remaining) return [];
    const text = this.#texts[side];
    let gone = 0;
    return this.#of(side).map((span) => {
      const lines = linesIn(text, span);
      const at = span.start - gone;
      gone += span.end - span.start;
      const last = span.end === text.length;
      return { at, lines: lines.length, first: lines[0] ?? "", last, part: !isOfLines(text, span), span };
    });
  }

  /**
   * Leaves out a stretch of what remains of a text, with the lines that it begins and ends in; nothing, if what remains is another by now.
   * @param {Side} side
   * @param {string} remaining
   * @param {Span} span
   */
  leave(side, remaining, { start, end }) {
    if (this.#remains(side) !== remaining) return;
    this.leaveWhole(side, { start: this.#inWhole(side, start, false), end: this.#inWhole(side, end, true) });
  }

  /**
   * Leaves out a stretch of what remains of a text as it is, with the blanks behind it.
   * @param {Side} side
   * @param {string} remaining
   * @param {Span} span
   */
  leaveExactly(side, remaining, { start, end }) {
    if (this.#remains(side) !== remaining) return;
    const text = this.#texts[side];
    const to = this.#inWhole(side, end, true);
    const blanks = /^[^\S\r\n]*/.exec(text.slice(to))?.[0].length ?? 0;
    const span = { start: this.#inWhole(side, start, false), end: to + blanks };
    // What is all of its lines goes with their breaks.
    if (isOfLines(text, span)) this.leaveWhole(side, span);
    else this.#set(side, merged([...this.#of(side), span], text.length));
  }

  /**
   * Leaves out a stretch of the whole text, with the lines that its first word and its last stand in.
   * @param {Side} side
   * @param {Span} span
   */
  leaveWhole(side, span) {
    const text = this.#texts[side];
    const words = text.slice(span.start, span.end);
    if (words.trim() === "") return;
    const start = span.start + words.length - words.trimStart().length;
    const end = span.start + words.trimEnd().length;
    this.#set(side, merged([...this.#of(side), lines(text, { start, end })], text.length));
  }

  /**
   * Puts a stretch back.
   * @param {Side} side
   * @param {Span} span in the whole text
   */
  putBack(side, { start, end }) {
    this.#set(
      side,
      this.#of(side).filter((span) => span.end <= start || span.start >= end),
    );
  }

  /** @param {Side} side */
  #of(side) {
    return this.#known.get(this.#texts[side]) ?? [];
  }

  /** @param {Side} side @param {Span[]} spans */
  #set(side, spans) {
    const text = this.#texts[side];
    this.#known.delete(text);
    if (text === "") return;
    this.#known.set(text, spans);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
  }

  /** @param {Side} side */
  #remains(side) {
    const text = this.#texts[side];
    let remaining = "";
    let at = 0;
    for (const { start, end } of this.#of(side)) {
      remaining += text.slice(at, start);
      at = end;
    }
    return remaining + text.slice(at);
  }

  /** From a place in what remains to the place in the whole text. @param {Side} side @param {number} at @param {boolean} isEnd */
  #inWhole(side, at, isEnd) {
    let place = at;
    for (const { start, end } of this.#of(side)) {
      if (place < start || (isEnd && place === start)) break;
      place += end - start;
    }
    return place;
  }

  /** @param {Side} side @param {string} text as it is now */
  #follow(side, text) {
    const earlier = this.#texts[side];
    if (text === earlier) return;
    const spans = this.#of(side);
    this.#texts[side] = text;
    if (spans.length === 0 || this.#known.has(text)) return;
    this.#set(side, edited(spans, earlier, text));
  }
}

/** The one of the page. */
export const leftOut = new LeftOut();
remaining.of = (texts) => leftOut.remaining(texts);
remaining.leftOut = () => (leftOut.hasAny ? leftOut.stretches : null);

/**
 * Leaves out again what was kept as left out of these texts.
 * @param {unknown} kept
 * @param {Texts} texts as they are in the editors
 * @param {() => void} changed
 */
export function takeUp(kept, texts, changed) {
  if (typeof kept !== "object" || kept === null || !isStretches(kept)) return;
  leftOut.restore(texts, kept);
  changed();
}

/** Whether something that was kept has the form of stretches. @param {object} kept @returns {kept is Stretches} */
function isStretches(kept) {
  const isSpan = (/** @type {unknown} */ span) =>
    typeof span === "object" && span !== null && "start" in span && "end" in span && areWhole(span.start, span.end);
  return SIDES.every((side) => {
    const spans = Reflect.get(kept, side);
    return Array.isArray(spans) && spans.every(isSpan);
  });
}

/** @param {...unknown} numbers */
function areWhole(...numbers) {
  return numbers.every(Number.isSafeInteger);
}

/**
 * The stretches of a text after an edit: what lies behind moves with it, what was typed inside belongs to the stretch, and what was
 * edited over an end of it is in sight.
 * @param {readonly Span[]} spans
 * @param {string} earlier
 * @param {string} text
 */
function edited(spans, earlier, text) {
  const shorter = Math.min(earlier.length, text.length);
  let head = 0;
  while (head < shorter && earlier[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && earlier[earlier.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  const change = { start: head, end: earlier.length - tail };
  const by = text.length - earlier.length;
  /** @type {Span[]} */
  const found = [];
  for (const { start, end } of spans) {
    if (end <= change.start) found.push({ start, end });
    else if (start >= change.end) found.push({ start: start + by, end: end + by });
    else if (start < change.start && change.end < end) found.push({ start, end: end + by });
    else {
      if (start < change.start) found.push({ start, end: change.start });
      if (change.end < end) found.push({ start: change.end + by, end: end + by });
    }
  }
  return merged(found, text.length);
}

/**
 * Stretches in order, as few as there can be.
 * @param {readonly Span[]} spans
 * @param {number} length of the text
 */
function merged(spans, length) {
  /** @type {Span[]} */
  const found = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = found.at(-1);
    if (!(start >= 0 && start < end && end <= length)) continue;
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** The lines of a stretch that are not blank, without the blanks around them. @param {string} text @param {Span} span */
export function linesIn(text, { start, end }) {
  return text
    .slice(start, end)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Whether a stretch is whole lines, with the breaks ahead of them or behind. @param {string} text @param {Span} span */
function isOfLines(text, { start, end }) {
  const words = text.slice(start, end);
  const begins =
    /^[^\S\r\n]*[\r\n]/.test(words) ||
    isBlank(
      text
        .slice(0, start)
        .split(/[\r\n]/)
        .at(-1),
    );
  return begins && (/[\r\n]$/.test(words) || isBlank(text.slice(end).split(/[\r\n]/, 1)[0]));
}

/** @param {string | undefined} text */
function isBlank(text) {
  return (text ?? "").trim() === "";
}

/**
 * The whole lines that a stretch lies in, with the break behind them; at the end of a text with the blanks in front, so that
 * what remains ends where its words do.
 * @param {string} text
 * @param {Span} span
 */
function lines(text, { start, end }) {
  const from = start === 0 ? 0 : Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const rest = /[\r\n]+|$/g;
  rest.lastIndex = end;
  const match = rest.exec(text);
  const to = text.slice(end).trim() === "" ? text.length : (match?.index ?? end) + (match?.[0].length ?? 0);
  return { start: to === text.length ? text.slice(0, from).trimEnd().length : from, end: to };
}
