/**
 * What the tables of quotations say, as objects.
 */

import { OTHER, SIDES } from "./paragraphs.js";
import { rows } from "./tables.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("./inline-paragraphs.js").Side} Side */
/** @typedef {import("./paragraphs.js").Span} Span */

/** From the lightest to the gravest, as the table numbers them. @type {readonly Verdict[]} */
export const VERDICTS = ["verbatim", "elided", "altered", "stitched", "absent"];
/** In which order they are told. @type {readonly Verdict[]} */
export const ORDER = ["verbatim", "altered", "elided", "stitched", "absent"];
/** @type {readonly Kind[]} */
const KINDS = ["exchanged", "added", "dropped", "ellipsis", "bracket", "jump", "form"];

/** @typedef {"verbatim" | "elided" | "altered" | "stitched" | "absent"} Verdict */
/** @typedef {"exchanged" | "added" | "dropped" | "ellipsis" | "bracket" | "jump" | "form"} Kind */
/** @typedef {{ span: Span, source: Span }} Part */
/** @typedef {{ kind: Kind, span: Span, source: Span, bearings: number }} Difference */
/**
 * @typedef {object} Quotation
 * @property {Span} span what is between the marks
 * @property {Verdict} verdict
 * @property {boolean} short
 * @property {boolean} closed
 * @property {number} outer the quotation it lies in, -1 for none
 * @property {number} previous the piece before it of one utterance, -1 for none
 * @property {{ source: Span, bearings: number } | null} between what the source has between that piece and this one
 * @property {Part[]} parts
 * @property {Difference[]} differences
 * @property {Span | null} context the source's sentences around it; of an absent one, the closest
 */

/**
 * The quotations of one text.
 * @param {Comparison} comparison
 * @param {Side} side
 * @returns {Quotation[]}
 */
export function readQuotations({ quotations }, side) {
  if (quotations === null) return [];
  const { quotations: table, parts, differences } = quotations[side];
  /** @type {Quotation[]} */
  const found = [];
  for (const each of rows(table, "quotations")) {
    found.push({
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
  return found;
}

/** @param {Uint32Array} table @param {number} from @param {number} number */
function readParts(table, from, number) {
  /** @type {Part[]} */
  const found = [];
  for (const { start, end, sourceStart, sourceEnd } of rows(table, "parts", from, from + number)) {
    found.push({ span: { start, end }, source: { start: sourceStart, end: sourceEnd } });
  }
  return found;
}

/** @param {Uint32Array} table @param {number} from @param {number} number */
function readDifferences(table, from, number) {
  /** @type {Difference[]} */
  const found = [];
  for (const each of rows(table, "quotationDifferences", from, from + number)) {
    found.push({
      kind: KINDS[each.kind] ?? "exchanged",
      span: { start: each.start, end: each.end },
      source: { start: each.sourceStart, end: each.sourceEnd },
      bearings: each.bearings,
    });
  }
  return found;
}

/**
 * What a reader who comes from a quotation will look for: the quotation, and its parts in the other text.
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
