/**
 * Reads a comparison letter for letter, for documents in which every change can be taken or refused: what is kept, deleted,
 * inserted and moved, in one order, cut at paragraph breaks. To refuse all of it gives the text before, to take all of it the text
 * after. What the comparison counts as the same though it differs is a deletion and an insertion here, and named as form.
 *
 * The page itself reads a comparison with what counts as the same left alone: `model/inline-paragraphs.js`.
 */

import { EQUAL, kindOf } from "./change-kinds.js";
import { splitParagraphs } from "./render-paragraphs.js";
import { rows } from "./tables.js";

/** @typedef {import("./inline-paragraphs.js").Comparison} Comparison */
/** @typedef {import("./inline-paragraphs.js").Side} Side */
/** @typedef {Record<Side, string>} Texts */
/** @typedef {"kept" | "deleted" | "inserted" | "moved-away" | "moved-here"} Fate */

/**
 * A stretch of one fate inside one paragraph, or a paragraph break.
 * @typedef {object} Part
 * @property {Fate} fate
 * @property {string} before its letters in the text before, empty where it does not stand there
 * @property {string} after
 * @property {boolean} isBreak a break that is kept may be another one in each text: one line end or two
 * @property {number} move the number of the move it belongs to, 0 for none
 * @property {boolean} form whether the comparison counts it as the same
 * @property {number} row the row it was cut from, of what is kept the first
 */
/** @typedef {Record<Side, { start: number, end: number }>} Pair what stands for each other in the two texts */
/** @typedef {Record<Side, boolean>} Wrapped which text is hard-wrapped */

/**
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @returns {Part[]}
 */
export function readExactly(texts, comparison) {
  const { statistics } = comparison;
  const wrapped = { before: statistics.before.hardWrapped, after: statistics.after.hardWrapped };
  const forms = formsOf(comparison);
  /** @type {Part[]} */
  const parts = [];
  let next = 0;
  for (const row of rows(comparison.changes, "changes")) {
    const { kind, move, index } = row;
    const span = {
      before: { start: row.beforeStart, end: row.beforeEnd },
      after: { start: row.afterStart, end: row.afterEnd },
    };
    if (kind !== EQUAL) {
      const side = kindOf(kind).before ? "before" : "after";
      const { name } = kindOf(kind);
      const fate = name === "equal" ? "kept" : name;
      addOneSided(parts, { fate, move, form: false, row: index }, read(texts, span)[side], wrapped[side], side);
      continue;
    }
    // Between two differences of form the texts are the same to the letter.
    const at = { before: span.before.start, after: span.after.start };
    /** @param {Pair} until */
    const keep = ({ before, after }) => {
      const between = { before: { start: at.before, end: before.start }, after: { start: at.after, end: after.start } };
      addPair(parts, read(texts, between), wrapped, index);
    };
    for (; next < forms.length; next += 1) {
      const form = /** @type {Pair} */ (forms[next]);
      if (form.before.start < at.before || form.after.start < at.after) continue;
      if (form.before.end > span.before.end || form.after.end > span.after.end) break;
      keep(form);
      addPair(parts, read(texts, form), wrapped, index);
      at.before = form.before.end;
      at.after = form.after.end;
    }
    keep({
      before: { start: span.before.end, end: span.before.end },
      after: { start: span.after.end, end: span.after.end },
    });
  }
  return parts;
}

/**
 * What equal rows hide by folding, in the order of the texts. What moved has its letters at both ends anyway.
 * @param {Comparison} comparison
 */
function formsOf({ forms }) {
  /** @type {Pair[]} */
  const found = [];
  for (const { beforeStart, beforeEnd, afterStart, afterEnd } of rows(forms, "forms")) {
    found.push({ before: { start: beforeStart, end: beforeEnd }, after: { start: afterStart, end: afterEnd } });
  }
  return found.sort((one, other) => one.before.start - other.before.start || one.after.start - other.after.start);
}

/** @param {Texts} texts @param {Pair} pair @returns {Texts} */
function read(texts, { before, after }) {
  return { before: texts.before.slice(before.start, before.end), after: texts.after.slice(after.start, after.end) };
}

/**
 * What stands in both texts: kept where it is the same letters and breaks, else deleted and inserted as form.
 * @param {Part[]} parts
 * @param {Texts} pair
 * @param {Wrapped} wrapped
 * @param {number} row
 */
function addPair(parts, pair, wrapped, row) {
  const { before, after } = pair;
  const cut = { before: cutUp(before, wrapped.before), after: cutUp(after, wrapped.after) };
  const alike =
    cut.before.length === cut.after.length &&
    cut.before.every(({ text, isBreak }, at) => {
      const other = cut.after[at];
      // Two breaks end a paragraph alike, however many lines they leave empty.
      return isBreak === other?.isBreak && (isBreak || text === other.text);
    });
  if (!alike) {
    const form = { move: 0, form: true, row };
    addOneSided(parts, { ...form, fate: "deleted" }, before, wrapped.before, "before");
    addOneSided(parts, { ...form, fate: "inserted" }, after, wrapped.after, "after");
    return;
  }
  cut.before.forEach(({ text, isBreak }, at) => {
    const last = parts.at(-1);
    const other = cut.after[at]?.text ?? "";
    if (!isBreak && last?.fate === "kept" && !last.isBreak) {
      last.before += text;
      last.after += other;
    } else parts.push({ fate: "kept", before: text, after: other, isBreak, move: 0, form: false, row });
  });
}

/**
 * @param {Part[]} parts
 * @param {Pick<Part, "fate" | "move" | "form" | "row">} what
 * @param {string} text
 * @param {boolean} hardWrapped
 * @param {Side} side
 */
function addOneSided(parts, what, text, hardWrapped, side) {
  for (const { text: letters, isBreak } of cutUp(text, hardWrapped)) {
    const [before, after] = side === "before" ? [letters, ""] : ["", letters];
    parts.push({ ...what, before, after, isBreak });
  }
}

/** @param {string} text @param {boolean} hardWrapped */
function cutUp(text, hardWrapped) {
  /** @type {{ text: string, isBreak: boolean }[]} */
  const found = [];
  splitParagraphs(text, hardWrapped, (part, isBreak) => found.push({ text: part, isBreak }));
  return found;
}
