/**
 * Divides the parts of a comparison into the paragraphs of a Word document. A text ends its paragraphs with one line break, or with two
 * if it separates them by empty lines. Where it has more line breaks than usual, the document has empty paragraphs.
 */

import { readExactly } from "../../model/segments.js";

/** @import { Part } from "../../model/segments.js" */
/** @import { Matter, Side } from "../export-input.js" */
/** The end of a paragraph. @typedef {Pick<Part, "fate" | "form" | "move">} Mark */
/** @typedef {{ parts: Part[], mark: Mark | null }} Paragraph `mark` is `null` for the last paragraph, whose end cannot be deleted */

/** Line breaks between paragraphs that are separated by an empty line. */
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
      // The two texts may have different numbers of empty lines here.
      end(part, Math.min(before, after));
      end({ fate: "deleted", form: true, move: 0 }, before - after);
      end({ fate: "inserted", form: true, move: 0 }, after - before);
    }
  }
  done.push({ parts: open, mark: null });
  return done;
}

/** Returns whether a document has empty paragraphs. Other paragraphs then need no space below them. @param {Paragraph[]} paragraphs */
export function hasEmpty(paragraphs) {
  return paragraphs.slice(0, -1).some(({ parts }) => parts.length === 0);
}

/**
 * Returns the number of line breaks that most paragraph breaks of a text have, not counting those before its first and after its last word.
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
