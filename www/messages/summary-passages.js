/**
 * Summarizes shared passages, quotations and deceptive characters, each in one or two sentences.
 */

import { ALMOST_WHOLE, containedSide } from "../model/passages.js";
import { ORDER, readQuotations } from "../model/quotations.js";
import { OTHER, paragraphAt, paragraphSpans, SIDES } from "../model/texts.js";
import { asides, summarizeWhole } from "./summary.js";

/** @import { Reuse } from "../model/passages.js" */
/** @import { Quotation } from "../model/quotations.js" */
/** @import { Side, Span, Texts } from "../model/texts.js" */
/** @import { Comparison } from "../pkg/word_for_word.js" */
/** @import { Messages } from "./messages.js" */
/** @import { Summary } from "./summary.js" */

/**
 * Summarizes the shared passages.
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {Reuse | null} reuse
 * @param {Messages} messages
 * @returns {Summary}
 */
export function summarizePassages(texts, comparison, reuse, messages) {
  const { message, formatPercent } = messages;
  const whole = summarizeWhole(comparison, messages);
  if (whole !== null || reuse === null) return whole ?? { main: "", rest: "" };
  const notes = asides(comparison.notices, messages, "coarse");
  if (reuse.passages.length === 0) return { main: message("shared.none"), rest: messages.joinSentences(...notes) };
  const contained = summarizeContained(texts, comparison, reuse, messages);
  if (contained !== null) return { main: contained.main, rest: messages.joinSentences(contained.rest, ...notes) };
  const n = reuse.passages.length;
  const covers = message("summary.covers", {
    n,
    first: formatPercent(share(reuse, "before")),
    second: formatPercent(share(reuse, "after")),
  });
  const unquoted = reuse.passages.filter(({ kind }) => kind === "unquoted").length;
  if (unquoted > 0) notes.unshift(message("summary.unquoted", { n: unquoted }));
  return { main: message("summary.passages", { n }), rest: messages.joinSentences(covers, ...notes) };
}

/** @param {Reuse} reuse @param {Side} side */
function share(reuse, side) {
  return Math.min(1, reuse[side].exact.share + reuse[side].near.share);
}

/** If one passage has this share of a text, the other text contains most of it. */
const MOST = 0.6;

/**
 * Summarizes a pair of which one text contains all or most of the other as one passage. Otherwise returns null.
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {Reuse} reuse
 * @param {Messages} messages
 * @returns {Summary | null}
 */
function summarizeContained(texts, { statistics }, reuse, messages) {
  const { message, formatList } = messages;
  const { longest } = reuse;
  const side = containedSide(statistics, longest, MOST);
  if (side === null || longest === null) return null;
  const other = OTHER[side];
  const words = message("count.words", { n: longest.words });
  const lacks = lacksOf(texts[side], longest[side]).map((part) => message(`summary.lacks.${part}`));
  const rest = [
    message(lacks.length > 0 ? "summary.piece.without" : "summary.piece", { words, lacks: formatList(lacks) }),
  ];
  const runs = retoldIn(texts[other], statistics[other].hardWrapped, reuse, side, longest[side]);
  const paragraphs = formatList(
    runs.map(([from, to]) => (from === to ? message("number", { n: from }) : message("number.range", { from, to }))),
  );
  const several = runs.length > 1 || runs.some(([from, to]) => from < to);
  if (runs.length > 0) rest.push(message("summary.retells", { n: several ? 2 : 1, paragraphs }));
  const values = { side: message(`side.${side}`), other: message(`side.${other}`) };
  const isWhole = longest.words >= ALMOST_WHOLE * statistics[side].words;
  const how = !isWhole ? "summary.most" : longest.kind === "near" ? "summary.nearly" : "summary.whole";
  return { main: message(how, values), rest: messages.joinSentences(...rest) };
}

/** The most words in a heading. */
const HEADING = 15;

/**
 * Names the parts of a text before and after a span: a date line, a heading, the vote that ends a committee's statement.
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
 * Finds the paragraphs of the other text that repeat words of a span, as ranges of paragraph numbers.
 * @param {string} text
 * @param {boolean} hardWrapped
 * @param {Reuse} reuse
 * @param {Side} side the text with the span
 * @param {Span} span
 */
function retoldIn(text, hardWrapped, reuse, side, span) {
  const paragraphs = paragraphSpans(text, hardWrapped);
  /** @type {[number, number][]} */
  const runs = [];
  for (const tile of reuse[OTHER[side]].tiles) {
    const passage = reuse.passages[tile.passage];
    // A quotation of the words is not a repetition in the report's own voice.
    if (passage === undefined || passage === reuse.longest || passage.quoted > 0) continue;
    if (passage[side].start >= span.end || passage[side].end <= span.start) continue;
    const n = paragraphAt(paragraphs, tile.start);
    const last = runs.at(-1);
    if (last !== undefined && n <= last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs;
}

/**
 * Counts the verdicts on the quotations, first of the text that has more of them.
 * @param {Comparison} comparison
 * @param {Messages} messages
 * @returns {Summary}
 */
export function summarizeQuotations(comparison, messages) {
  const found = { before: readQuotations(comparison, "before"), after: readQuotations(comparison, "after") };
  const order = found.before.length > found.after.length ? SIDES : SIDES.toReversed();
  const [first, second] = order
    .filter((side) => found[side].length > 0)
    .map((side) => summarizeSide(side, found[side], messages));
  if (first === undefined) return { main: messages.message("quote.none"), rest: "" };
  return second === undefined
    ? first
    : { main: first.main, rest: messages.joinSentences(first.rest, second.main, second.rest) };
}

/**
 * @param {Side} side
 * @param {Quotation[]} quotations
 * @param {Messages} messages
 * @returns {Summary}
 */
function summarizeSide(side, quotations, messages) {
  const { message, formatList } = messages;
  const listed = quotations.filter(({ short, outer }) => !short && outer < 0);
  const n = quotations.filter(({ short, outer }) => short && outer < 0).length;
  const values = { side: message(`side.${side}`), other: message(`side.${OTHER[side]}`) };
  const short = n > 0 ? message("summary.short", { ...values, n }) : "";
  if (listed.length === 0) return { main: short, rest: "" };
  const parts = ORDER.map((verdict) => ({ verdict, n: listed.filter((each) => each.verdict === verdict).length }))
    .filter((each) => each.n > 0)
    .map((each) => message(`summary.${each.verdict}`, { ...values, n: each.n }));
  const main = message("summary.quotations", { ...values, n: listed.length });
  return { main, rest: messages.joinSentences(message("summary.verdicts", { what: formatList(parts) }), short) };
}

/** Keys of the messages that count each kind of deceptive character, in the order of `DeceptiveSide.counts`. */
export const DECEPTIVE_KINDS = /** @type {const} */ ([
  "deceptive.mixed",
  "deceptive.invisible",
  "deceptive.bidirectional",
  "deceptive.tag",
  "deceptive.form",
]);

/**
 * Counts the deceptive characters of each kind in each text. Returns an empty string if there are none or detection was off.
 * @param {Comparison} comparison
 * @param {Messages} messages
 */
export function summarizeDeceptive({ deceptive }, messages) {
  const { message, formatList } = messages;
  if (deceptive === null) return "";
  const sentences = SIDES.flatMap((side) => {
    const kinds = DECEPTIVE_KINDS.map((word, kind) => ({ word, n: deceptive[side].counts[kind] ?? 0 })).filter(
      ({ n }) => n > 0,
    );
    if (kinds.length === 0) return [];
    return [
      message("deceptive.in", {
        side: message(`side.${side}`),
        what: formatList(kinds.map(({ word, n }) => message(word, { n }))),
      }),
    ];
  });
  return messages.joinSentences(...sentences);
}
