/**
 * What the two texts share, in one sentence or two.
 */

import { OTHER, paragraphAt, paragraphSpans } from "../model/paragraphs.js";
import { ALMOST_WHOLE, containedSide } from "../model/passages.js";
import { asides, sumUpWhole } from "./summary.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../view/changes/changes-view.js").Texts} Texts */
/** @typedef {import("../model/passages.js").Reuse} Reuse */
/** @typedef {import("../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../model/paragraphs.js").Span} Span */
/** @typedef {import("./summary.js").Sum} Sum */
/** @typedef {import("./messages.js").Voice} Voice */

/**
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {Reuse | null} reuse
 * @param {Voice} voice
 * @returns {Sum}
 */
export function sumUpPassages(texts, comparison, reuse, voice) {
  const { say, sayPercent } = voice;
  const whole = sumUpWhole(comparison, voice);
  if (whole !== null || reuse === null) return whole ?? { main: "", rest: "" };
  const notes = asides(comparison.notices, voice, "coarse");
  if (reuse.passages.length === 0) return { main: say("shared.none"), rest: notes.join(" ") };
  const contained = sumUpContained(texts, comparison, reuse, voice);
  if (contained !== null) return { main: contained.main, rest: [contained.rest, ...notes].join(" ") };
  const n = reuse.passages.length;
  const covers = say("sum.covers", {
    n,
    first: sayPercent(share(reuse, "before")),
    second: sayPercent(share(reuse, "after")),
  });
  const unquoted = reuse.passages.filter(({ kind }) => kind === "unquoted").length;
  if (unquoted > 0) notes.unshift(say("sum.unquoted", { n: unquoted }));
  return { main: say("sum.passages", { n }), rest: [covers, ...notes].join(" ") };
}

/** @param {Reuse} reuse @param {Side} side */
function share(reuse, side) {
  return Math.min(1, reuse[side].exact.share + reuse[side].near.share);
}

/** Of a text of which one passage has this share, the other contains most. */
const MOST = 0.6;

/**
 * Where one text stands in the other in one piece, or most of it.
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {Reuse} reuse
 * @param {Voice} voice
 * @returns {Sum | null}
 */
function sumUpContained(texts, { statistics }, reuse, { say, sayList }) {
  const { longest } = reuse;
  const side = containedSide(statistics, longest, MOST);
  if (side === null || longest === null) return null;
  const other = OTHER[side];
  const words = say("count.words", { n: longest.words });
  const lacks = lacksOf(texts[side], longest[side]).map((part) => say(`sum.lacks.${part}`));
  const rest = [say(lacks.length > 0 ? "sum.piece.without" : "sum.piece", { words, lacks: sayList(lacks) })];
  const runs = retoldIn(texts[other], statistics[other].hardWrapped, reuse, side, longest[side]);
  const paragraphs = sayList(runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)));
  const several = runs.length > 1 || runs.some(([from, to]) => from < to);
  if (runs.length > 0) rest.push(say("sum.retells", { n: several ? 2 : 1, paragraphs }));
  const values = { side: say(`side.${side}`), other: say(`side.${other}`) };
  const isWhole = longest.words >= ALMOST_WHOLE * statistics[side].words;
  const how = !isWhole ? "sum.most" : longest.kind === "near" ? "sum.nearly" : "sum.whole";
  return { main: say(how, values), rest: rest.join(" ") };
}

/** Words of a heading. */
const HEADING = 15;

/**
 * What a text has in front of a stretch and behind it: a date line, a heading, the vote that ends a committee's statement.
 * @param {string} text
 * @param {Span} span
 */
function lacksOf(text, { start, end }) {
  /** @type {("date" | "heading" | "start" | "vote" | "end")[]} */
  const lacks = [];
  const head = text.slice(0, start).trim();
  const tail = text
    .slice(end)
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .trim();
  const isShort = head.split(/\s+/).length <= HEADING && !/[.!?]["'”’]?$/.test(head);
  if (/[\p{L}\p{N}]/u.test(head)) lacks.push(!isShort ? "start" : /\b[12]\d{3}\b/.test(head) ? "date" : "heading");
  if (tail !== "") lacks.push(/^vot(?:ing|es?)\b/i.test(tail) ? "vote" : "end");
  return lacks;
}

/**
 * The paragraphs of the other text that have words of a stretch once more, as runs from one to another.
 * @param {string} text
 * @param {boolean} hardWrapped
 * @param {Reuse} reuse
 * @param {Side} side in which the stretch lies
 * @param {Span} span
 */
function retoldIn(text, hardWrapped, reuse, side, span) {
  const paragraphs = paragraphSpans(text, hardWrapped);
  /** @type {[number, number][]} */
  const runs = [];
  for (const tile of reuse[OTHER[side]].tiles) {
    const passage = reuse.passages[tile.passage];
    // What is quoted once more is no retelling.
    if (passage === undefined || passage === reuse.longest || passage.quoted > 0) continue;
    if (passage[side].start >= span.end || passage[side].end <= span.start) continue;
    const n = paragraphAt(paragraphs, tile.start);
    const last = runs.at(-1);
    if (last !== undefined && n <= last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs;
}
