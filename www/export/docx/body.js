/**
 * Builds the body of a Word document: paragraphs and runs, with tracked changes. The order of the elements is that of the schema.
 */

import { directionalRuns, isRightToLeft } from "../../model/bidi.js";
import { element } from "../markup-tree.js";

/** @import { Fate, Part } from "../../model/segments.js" */
/** @import { Element } from "../markup-tree.js" */
/** @import { Mark, Paragraph } from "./paragraphs.js" */
/**
 * @typedef {object} By
 * @property {string} author of the changes
 * @property {string} formAuthor of the differences that the comparison ignores
 * @property {string} date
 */
/** @typedef {"from" | "to"} End of a move */

/** The element for each fate. @type {Record<Exclude<Fate, "kept">, string>} */
const TRACKED = { deleted: "w:del", inserted: "w:ins", "moved-away": "w:moveFrom", "moved-here": "w:moveTo" };

/** @type {Record<End, { start: string, end: string }>} */
const RANGES = {
  from: { start: "w:moveFromRangeStart", end: "w:moveFromRangeEnd" },
  to: { start: "w:moveToRangeStart", end: "w:moveToRangeEnd" },
};

/** The only comment. It explains how the document was made. */
const COMMENT = { "w:id": 0 };

/** Characters that a run represents by elements. A line break inside a paragraph of a hard-wrapped text becomes a space. */
const BREAKS = /([\t\v\f]|[^\S\t\v\f\n\r]*(?:\r\n?|[\n\u0085\u2028\u2029])[^\S\t\v\f\n\r]*)/;

class Body {
  #by;
  /** The last number used. Revisions and the ends of moves share one sequence. */
  #last = 0;
  /** The first and the last part of each end of each move. @type {Record<"first" | "last", Map<string, unknown>>} */
  #ends;
  /** The numbers of the move ends that are open. @type {Map<string, number>} */
  #open = new Map();

  /** @param {Paragraph[]} paragraphs @param {By} by */
  constructor(paragraphs, by) {
    this.#by = by;
    this.#ends = endsOfMoves(paragraphs);
  }

  /**
   * @param {Paragraph} paragraph
   * @param {Element[]} pending elements of the previous paragraph that follow its mark
   * @param {boolean} noted whether the comment is attached to this paragraph
   */
  paragraph({ parts, mark }, pending, noted) {
    const right = isRightToLeft(parts.map(lettersOf).join(""));
    /** @type {Element[]} */
    const content = [...pending];
    if (noted) content.push(element("w:commentRangeStart", COMMENT));
    for (const part of parts) {
      content.push(...this.#starts(part));
      const runs = runsOf(part, right);
      content.push(...(part.fate === "kept" ? runs : [element(TRACKED[part.fate], this.#revision(part), ...runs)]));
      content.push(...this.#stops(part));
    }
    if (noted) {
      content.push(element("w:commentRangeEnd", COMMENT), element("w:r", {}, element("w:commentReference", COMMENT)));
    }
    const starts = mark === null ? [] : this.#starts(mark);
    const properties = this.#properties(mark, right);
    return {
      element: element("w:p", {}, ...(properties === null ? [] : [properties]), ...content, ...starts),
      pending: mark === null ? [] : this.#stops(mark),
    };
  }

  /** @param {Mark | null} mark @param {boolean} right */
  #properties(mark, right) {
    /** @type {Element[]} */
    const found = [];
    if (right) found.push(element("w:bidi", {}));
    if (mark !== null && mark.fate !== "kept") {
      found.push(element("w:rPr", {}, element(TRACKED[mark.fate], this.#revision(mark))));
    }
    return found.length === 0 ? null : element("w:pPr", {}, ...found);
  }

  /** @param {Mark} mark */
  #revision({ form }) {
    const { author, formAuthor, date } = this.#by;
    this.#last += 1;
    return { "w:id": this.#last, "w:author": form ? formAuthor : author, "w:date": date };
  }

  /** @param {Mark} mark */
  #starts(mark) {
    const end = endOf(mark);
    if (end === null || this.#ends.first.get(end.key) !== mark) return [];
    const revision = this.#revision(mark);
    this.#open.set(end.key, this.#last);
    return [element(RANGES[end.which].start, { ...revision, "w:name": `move${mark.move}` })];
  }

  /** @param {Mark} mark */
  #stops(mark) {
    const end = endOf(mark);
    if (end === null || this.#ends.last.get(end.key) !== mark) return [];
    return [element(RANGES[end.which].end, { "w:id": this.#open.get(end.key) ?? 0 })];
  }
}

/**
 * @param {Paragraph[]} paragraphs
 * @param {By} by
 * @returns {Element}
 */
export function bodyOf(paragraphs, by) {
  const body = new Body(paragraphs, by);
  /** @type {Element[]} */
  const done = [];
  /** @type {Element[]} */
  let pending = [];
  for (const paragraph of paragraphs) {
    const next = body.paragraph(paragraph, pending, done.length === 0);
    done.push(next.element);
    pending = next.pending;
  }
  return element("w:body", {}, ...done, SECTION);
}

/** A4 with margins of one inch. Word requires a section. */
const SECTION = element(
  "w:sectPr",
  {},
  element("w:pgSz", { "w:w": 11906, "w:h": 16838 }),
  element("w:pgMar", {
    "w:top": 1440,
    "w:right": 1440,
    "w:bottom": 1440,
    "w:left": 1440,
    "w:header": 708,
    "w:footer": 708,
    "w:gutter": 0,
  }),
);

/**
 * Returns the move, and its end, to which a part belongs. Words edited inside a move belong to it too.
 * @param {Mark} mark
 * @returns {{ which: End, key: string } | null}
 */
function endOf({ fate, move }) {
  if (move === 0) return null;
  const which = fate === "moved-away" || fate === "deleted" ? "from" : "to";
  return { which, key: `${which} ${move}` };
}

/** @param {Paragraph[]} paragraphs */
function endsOfMoves(paragraphs) {
  /** @type {Map<string, unknown>} */
  const first = new Map();
  /** @type {Map<string, unknown>} */
  const last = new Map();
  for (const { parts, mark } of paragraphs) {
    for (const each of mark === null ? parts : [...parts, mark]) {
      const key = endOf(each)?.key;
      if (key === undefined) continue;
      if (!first.has(key)) first.set(key, each);
      last.set(key, each);
    }
  }
  return { first, last };
}

/** @param {Part} part */
function lettersOf({ before, after }) {
  return after === "" ? before : after;
}

/** @param {Part} part @param {boolean} right */
function runsOf(part, right) {
  const name = part.fate === "deleted" ? "w:delText" : "w:t";
  return directionalRuns(lettersOf(part), right).map((run) => {
    const content = run.text
      .split(BREAKS)
      .filter((piece) => piece !== "")
      .map((piece) => {
        if (piece === "\t") return element("w:tab", {});
        if (piece === "\v" || piece === "\f") return element("w:br", {});
        return element(name, { "xml:space": "preserve" }, BREAKS.test(piece) ? " " : piece);
      });
    const properties = run.isRight ? [element("w:rPr", {}, element("w:rtl", {}))] : [];
    return element("w:r", {}, ...properties, ...content);
  });
}
