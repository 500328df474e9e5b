/**
 * Writes a comparison as markup for other web pages: `p`, `del`, `ins` and `blockquote`, which need no style sheet and no script.
 *
 * Labels such as "deleted" and "added" mark the changes for readers who do not see the marks. The labels have the classes that
 * WordPress, Drupal, Bootstrap and Tailwind use for text that only screen readers read. On a page without such a style they are visible.
 *
 * Both texts can be restored from the exact form, to the letter. `element/exact-markup.js` does so and documents the format.
 */

import { isRightToLeft, labelIsolator } from "../model/bidi.js";
import { EQUAL, KINDS } from "../model/change-kinds.js";
import { hunksByRow, visitWithBreaks } from "../model/inline-paragraphs.js";
import { readExactly } from "../model/segments.js";
import { element } from "./markup-tree.js";
import { labelOf } from "./text-and-markdown.js";

/** @import { Part } from "../model/segments.js" */
/** @import { FormatMessage, Matter } from "./export-input.js" */
/** @import { Element, Node } from "./markup-tree.js" */
/** The first and the last hunk to show, counted from 0. @typedef {{ first: number, last: number }} Excerpt */
/** @typedef {Exclude<Part["fate"], "kept">} Mark */
/** @typedef {{ part: Part, kind: number, text: string, isBreak: boolean, alone: boolean }} Cut */
/**
 * @typedef {object} Asked
 * @property {boolean} exact
 * @property {FormatMessage} message
 * @property {(words: string) => string} apart
 * @property {boolean} alone whether both neighbors are unmarked
 */

const SEEN_BY_NONE = "visually-hidden screen-reader-text sr-only";

/** Marks words that belong to neither text. @type {Record<string, string>} */
const SAID = { "data-said": "" };
/** Marks a paragraph break inside `del`, `ins` or `span`. @type {Record<string, string>} */
const BREAK = { "data-break": "" };

/** A paragraph, and the paragraph break after it. */
class Block {
  /** @type {Node[]} */
  content = [];
  /** @type {Node[]} */
  behind = [];
  /** Its text, deleted words included. */
  text = "";
  firstHunk = Infinity;
  lastHunk = -Infinity;

  /** @param {number} hunk */
  hold(hunk) {
    if (hunk < 0) return;
    this.firstHunk = Math.min(this.firstHunk, hunk);
    this.lastHunk = Math.max(this.lastHunk, hunk);
  }
}

/**
 * Writes the comparison, or the paragraphs of an excerpt. The exact form contains the other paragraphs too, with `hidden`.
 * @param {Matter} matter
 * @param {{ exact: boolean, excerpt: Excerpt | null }} form
 * @returns {Element}
 */
export function writeStatic(matter, { exact, excerpt }) {
  const { message } = matter;
  const blocks = blocksOf(matter, exact);
  const { from, to } = within(blocks, excerpt);
  const omission = element("p", exact ? SAID : {}, message("snippet.omission"));
  /** @type {Node[]} */
  const nodes = [];
  blocks.forEach((block, at) => {
    const shown = at >= from && at <= to;
    if (at === from && from > 0) nodes.push(omission);
    if (shown || exact) nodes.push(...nodesOf(block, shown));
    if (!exact && shown) nodes.push("\n");
    if (at === to && to < blocks.length - 1) nodes.push(omission);
  });
  return element("blockquote", exact ? { "data-exact": "" } : {}, ...nodes);
}

/** Returns the range of blocks that show the hunks of an excerpt. @param {readonly Block[]} blocks @param {Excerpt | null} excerpt */
function within(blocks, excerpt) {
  const all = { from: 0, to: blocks.length - 1 };
  if (excerpt === null) return all;
  const shows = (/** @type {Block} */ { firstHunk, lastHunk }) =>
    lastHunk >= excerpt.first && firstHunk <= excerpt.last;
  const from = blocks.findIndex(shows);
  return from < 0 ? all : { from, to: blocks.findLastIndex(shows) };
}

/** @param {Block} block @param {boolean} shown @returns {Node[]} */
function nodesOf({ content, behind, text }, shown) {
  // Only blanks: not a paragraph.
  if (text.trim() === "") return [...content, ...behind];
  const attributes = { ...(isRightToLeft(text) ? { dir: "rtl" } : {}), ...(shown ? {} : { hidden: "" }) };
  return [element("p", attributes, ...content), ...behind];
}

/**
 * @param {Matter} matter
 * @param {boolean} exact
 * @returns {Block[]}
 */
function blocksOf({ texts, comparison, message }, exact) {
  const hunks = hunksByRow(comparison);
  const apart = labelIsolator(texts.before + texts.after);
  const blocks = [new Block()];
  const cuts = readExactly(texts, comparison)
    // The inexact form writes words that count as equal only as the text after spells them.
    .filter((part) => exact || !part.form || part.fate === "inserted")
    .map((part, at, all) => ({
      part,
      kind: kindOf(part),
      text: part.after || part.before,
      isBreak: part.isBreak,
      // Spaces beside marked words were added or deleted together with them.
      alone: isUnmarked(all[at - 1]) && isUnmarked(all[at + 1]),
    }));
  visitWithBreaks(asPieces(cuts), (piece, whole) => {
    const { part, kind, text, isBreak, alone } = /** @type {Cut} */ (/** @type {unknown} */ (piece));
    const block = /** @type {Block} */ (blocks.at(-1));
    const mark = markOf(part);
    if (mark !== null) block.hold(hunks[part.row] ?? -1);
    const asked = { exact, message, apart, alone };
    if (!isBreak) {
      block.text += text;
      addWords(block.content, part, mark, asked);
      return;
    }
    const folded = part.form && part.fate === "deleted";
    const ends = !folded && (kind === EQUAL || whole);
    if (folded) block.content.push(silent(part));
    else if (ends) block.behind.push(...breakOf(part, mark, exact));
    else block.content.push(signOf(part, mark, asked));
    if (ends || (part.after !== "" && !folded)) blocks.push(new Block());
  });
  return blocks;
}

/** Casts cuts to pieces. `visitWithBreaks` reads only the properties that both have. @param {Cut[]} cuts */
function asPieces(cuts) {
  return /** @type {import("../model/inline-paragraphs.js").Piece[]} */ (/** @type {unknown[]} */ (cuts));
}

/** Returns the number of the kind of a part. A part that counts as equal is not a change. @param {Part} part */
function kindOf({ fate, form }) {
  return form || fate === "kept" ? EQUAL : KINDS.findIndex(({ name }) => name === fate);
}

/** @param {Part | undefined} part */
function isUnmarked(part) {
  return part === undefined || part.isBreak || markOf(part) === null;
}

/** @param {Part} part @returns {Mark | null} */
function markOf({ fate, form }) {
  return form || fate === "kept" ? null : fate;
}

/** @param {Mark} mark */
function nameOf(mark) {
  return mark === "deleted" || mark === "moved-away" ? "del" : "ins";
}

/**
 * @param {Node[]} content
 * @param {Part} part
 * @param {Mark | null} mark
 * @param {Asked} asked
 */
function addWords(content, part, mark, asked) {
  const { exact } = asked;
  const { before, after } = part;
  if (mark === null) {
    if (part.fate === "kept" && (before === after || !exact)) content.push(after);
    else content.push(...(exact ? pairOf(part) : [after]));
    return;
  }
  const text = before || after;
  const last = content.at(-1);
  const name = nameOf(mark);
  // A space separates two words that replace each other.
  if (typeof last === "object" && last.name !== name && !/\s$/.test(lettersOf(last)) && !/^\s/.test(text)) {
    content.push(said(" ", exact));
  }
  content.push(element(name, {}, ...labelled(text, mark, asked)));
}

/**
 * Returns marked words between the two parts of their label, with the white space at the ends outside of the label.
 * @param {string} text
 * @param {Mark} mark
 * @param {Asked} asked
 * @returns {Node[]}
 */
function labelled(text, mark, { exact, message, apart, alone }) {
  if (text.trim() === "") return alone ? [label(apart(message(`snippet.blank.${mark}`)), exact), text] : [text];
  const [ahead, behind] = labelOf(mark, message, apart);
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  const nodes = [label(ahead, exact), text.slice(from, to), label(behind, exact)];
  if (from > 0) nodes.unshift(text.slice(0, from));
  if (to < text.length) nodes.push(text.slice(to));
  return nodes;
}

/**
 * Returns the sign for a paragraph break that was added or deleted: a paragraph was split, or two were joined.
 * @param {Part} part
 * @param {Mark | null} mark
 * @param {Asked} asked
 * @returns {Node}
 */
function signOf({ before, after }, mark, { exact, message, apart }) {
  const named = mark ?? "inserted";
  const sign = element("span", exact ? SAID : {}, apart(message(`plain.${named}`, { text: "¶" })));
  return element(nameOf(named), exact ? BREAK : {}, sign, ...(exact ? [before || after] : []));
}

/** Returns a break between two paragraphs. @param {Part} part @param {Mark | null} mark @param {boolean} exact @returns {Node[]} */
function breakOf(part, mark, exact) {
  if (!exact) return [];
  if (mark !== null) return [element(nameOf(mark), BREAK, part.before || part.after)];
  return part.before === part.after ? [part.after] : pairOf(part);
}

/**
 * Returns both spellings of words that count as equal. The spelling of the text after is visible, that of the text before hidden.
 * @param {Part} part
 * @returns {Node[]}
 */
function pairOf({ before, after, isBreak }) {
  const as = isBreak ? BREAK : {};
  /** @type {Node[]} */
  const nodes = [];
  if (before !== "") nodes.push(element("del", { hidden: "", ...as }, before));
  if (after !== "") nodes.push(element("span", { "data-after": "", ...as }, after));
  return nodes;
}

/** @param {Part} part @returns {Node} */
function silent({ before }) {
  return element("del", { hidden: "", ...BREAK }, before);
}

/** Returns words that belong to neither text. @param {string} text @param {boolean} exact @returns {Node} */
function said(text, exact) {
  return exact ? element("span", SAID, text) : text;
}

/** @param {string} text @param {boolean} exact @returns {Node} */
function label(text, exact) {
  return element("span", { class: SEEN_BY_NONE, ...(exact ? SAID : {}) }, text);
}

/** @param {Element} node @returns {string} */
function lettersOf({ children }) {
  return children.map((child) => (typeof child === "string" ? child : "")).join("");
}
