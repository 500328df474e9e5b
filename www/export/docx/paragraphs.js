/**
 * The paragraphs of a Word document. A text writes its paragraph breaks in line ends, one or, with an empty line between, two; a
 * document has paragraphs, empty ones where a text leaves more room than it usually does.
 */

import { readExactly } from "../../model/segments.js";

/** @typedef {import("../export-input.js").Matter} Matter */
/** @typedef {import("../export-input.js").Side} Side */
/** @typedef {import("../../model/segments.js").Part} Part */
/** How a paragraph ends. @typedef {Pick<Part, "fate" | "form" | "move">} Mark */
/** @typedef {{ parts: Part[], mark: Mark | null }} Paragraph without a mark: the last one, whose end nobody can take away */

/** Line ends of a break between paragraphs with an empty line between them, which is no paragraph then. */
const EMPTY_LINE = 2;

/**
 * @param {Matter} matter
 * @returns {Paragraph[]}
 */
export function documentParagraphs({ texts, comparison }) {
  const parts = readExactly(texts, comparison);
  const usual = { before: usualBreak(parts, "before"), after: usualBreak(parts, "after") };
  /** @param {Part} part @param {Side} side */
  const count = (part, side) => (part[side] === "" ? 0 : Math.max(1, lineEnds(part[side]) - usual[side] + 1));
  /** @type {Paragraph[]} */
  const done = [];
  /** @type {Part[]} */
  let open = [];
  /** @param {Mark} mark @param {number} times */
  const end = (mark, times) => {
    for (let n = 0; n < times; n += 1) {
      done.push({ parts: open, mark });
      open = [];
    }
  };
  for (const part of parts) {
    if (!part.isBreak) {
      open.push(part);
      continue;
    }
    const [before, after] = [count(part, "before"), count(part, "after")];
    if (part.fate !== "kept") end(part, before + after);
    else {
      // Two texts may leave different room in the same place.
      end(part, Math.min(before, after));
      end({ fate: "deleted", form: true, move: 0 }, before - after);
      end({ fate: "inserted", form: true, move: 0 }, after - before);
    }
  }
  done.push({ parts: open, mark: null });
  return done;
}

/** Whether a document has paragraphs with nothing in them, and so needs no other room between its paragraphs. @param {Paragraph[]} paragraphs */
export function hasEmpty(paragraphs) {
  return paragraphs.slice(0, -1).some(({ parts }) => parts.length === 0);
}

/**
 * How many line ends most breaks of a text have. What stands before its first word and after its last is no measure.
 * @param {Part[]} parts
 * @param {Side} side
 */
function usualBreak(parts, side) {
  const breaks = { close: 0, wide: 0 };
  let seen = false;
  /** @type {Part[]} */
  let waiting = [];
  for (const part of parts) {
    if (part.isBreak && part[side] !== "") waiting.push(part);
    else if (part[side].trim() !== "") {
      if (seen) for (const each of waiting) breaks[lineEnds(each[side]) < EMPTY_LINE ? "close" : "wide"] += 1;
      seen = true;
      waiting = [];
    }
  }
  return breaks.wide > breaks.close ? EMPTY_LINE : 1;
}

/** @param {string} letters */
function lineEnds(letters) {
  return letters.match(/\r\n|[\n\r\u0085\u2028\u2029]/g)?.length ?? 0;
}
