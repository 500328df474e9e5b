/**
 * Reads the tables of quotations into objects.
 */

import { rows } from "./tables.js";
import { OTHER, SIDES } from "./texts.js";

/** @import { Comparison, Side, Span } from "./texts.js" */

/** @typedef {"verbatim" | "elided" | "altered" | "stitched" | "absent"} Verdict */
/** @typedef {"exchanged" | "added" | "dropped" | "ellipsis" | "bracket" | "jump" | "form" | "edge" | "end-mark"} DifferenceKind */
/** @typedef {{ span: Span, source: Span }} QuotationPart */
/** @typedef {{ kind: DifferenceKind, span: Span, source: Span, bearings: number }} QuotationDifference */
/**
 * @typedef {object} Quotation
 * @property {Span} span the words between the quotation marks
 * @property {Verdict} verdict
 * @property {boolean} short
 * @property {boolean} closed whether a quotation mark closes it
 * @property {number} outer the quotation that contains it, -1 for none
 * @property {number} previous the previous piece of the same utterance, -1 for none
 * @property {{ source: Span, bearings: number } | null} between the words of the source between the previous piece and this one
 * @property {QuotationPart[]} parts
 * @property {QuotationDifference[]} differences
 * @property {Span | null} context the sentences of the source that contain it; for an absent quotation, the closest ones
 */

/** The verdicts by their number in the table. @type {readonly Verdict[]} */
export const VERDICTS = ["verbatim", "elided", "altered", "stitched", "absent"];

/** The verdicts in the order in which the interface lists them. @type {readonly Verdict[]} */
export const ORDER = ["verbatim", "altered", "elided", "stitched", "absent"];

/** The kinds of differences by their number in the table. @type {readonly DifferenceKind[]} */
const KINDS = ["exchanged", "added", "dropped", "ellipsis", "bracket", "jump", "form", "edge", "end-mark"];

/**
 * Returns the quotations in one text.
 * @param {Comparison} comparison
 * @param {Side} side
 * @returns {Quotation[]}
 */
export function readQuotations({ quotations }, side) {
  if (quotations === null) return [];
  const { quotations: table, parts, differences } = quotations[side];
  /** @type {Quotation[]} */
  const result = [];
  for (const each of rows(table, "quotations")) {
    result.push({
      span: { start: each.start, end: each.end },
      verdict: VERDICTS[each.verdict] ?? "absent",
      short: each.short === 1,
      closed: each.closed === 1,
      outer: each.outer - 1,
      previous: each.previous - 1,
      between:
        each.hasBetween === 1
          ? { source: { start: each.betweenStart, end: each.betweenEnd }, bearings: each.betweenBearings }
          : null,
      parts: readParts(parts, each.firstPart, each.parts),
      differences: readDifferences(differences, each.firstDifference, each.differences),
      context: each.hasContext === 1 ? { start: each.contextStart, end: each.contextEnd } : null,
    });
  }
  return result;
}

/** @param {Uint32Array} table @param {number} first @param {number} length */
function readParts(table, first, length) {
  /** @type {QuotationPart[]} */
  const parts = [];
  for (const { start, end, sourceStart, sourceEnd } of rows(table, "parts", first, first + length)) {
    parts.push({ span: { start, end }, source: { start: sourceStart, end: sourceEnd } });
  }
  return parts;
}

/** @param {Uint32Array} table @param {number} first @param {number} length */
function readDifferences(table, first, length) {
  /** @type {QuotationDifference[]} */
  const differences = [];
  for (const each of rows(table, "quotationDifferences", first, first + length)) {
    differences.push({
      kind: KINDS[each.kind] ?? "exchanged",
      span: { start: each.start, end: each.end },
      source: { start: each.sourceStart, end: each.sourceEnd },
      bearings: each.bearings,
    });
  }
  return differences;
}

/**
 * Returns the quotations of both texts and their parts in the other text: the targets of links from the list of quotations.
 * @param {Comparison} comparison
 */
export function quotedSpans(comparison) {
  /** @type {Record<Side, Span[]>} */
  const spans = { before: [], after: [] };
  for (const side of SIDES) {
    for (const quotation of readQuotations(comparison, side)) {
      spans[side].push(quotation.span);
      spans[OTHER[side]].push(...quotation.parts.map(({ source }) => source));
    }
  }
  return spans;
}
