/**
 * Extracts the prose of a file: its comments, or the paragraphs of a Markdown document.
 */

import { extname } from "node:path";

/** A block of prose and the line it starts at. @typedef {{ line: number, text: string }} Prose */

/** @param {string} path @param {string} source @returns {Prose[]} */
export function proseOf(path, source) {
  switch (extname(path)) {
    case ".rs":
      return lineComments(source, /^\s*\/\/[/!]?(?: |$)|\s\/\/ /, true);
    case ".js":
    case ".mjs":
    case ".ts":
    case ".css":
      return [...blockComments(source), ...lineComments(source, /^\s*\/\/(?: |$)|\s\/\/ /, false)];
    case ".sh":
      return lineComments(source, /^\s*#(?: |$)/, false);
    case ".md":
      return markdown(source);
    default:
      return [];
  }
}

/** Joins comments on neighbouring lines. @param {string} source @param {RegExp} marker @param {boolean} isRustdoc @returns {Prose[]} */
function lineComments(source, marker, isRustdoc) {
  /** @type {{ line: number, lines: string[] }[]} */
  const blocks = [];
  let last = -1;
  for (const [index, line] of source.split("\n").entries()) {
    const start = marker.exec(line);
    if (start === null || /["'`]/.test(line.slice(0, start.index))) continue;
    const text = line.slice(start.index).replace(/^\s*(?:\/\/[/!]?|#) ?/, "");
    const isAlone = line.slice(0, start.index).trim() === "";
    const block = blocks.at(-1);
    if (block !== undefined && isAlone && last === index - 1) block.lines.push(text);
    else blocks.push({ line: index + 1, lines: [text] });
    last = isAlone ? index : -1;
  }
  return blocks.flatMap(({ line, lines }) => paragraphs(lines, line, isRustdoc));
}

/** @param {string} source @returns {Prose[]} */
function blockComments(source) {
  return [...source.matchAll(/(?<=^|[\s(,;{])\/\*\*?[\s\S]*?\*\//g)].flatMap((match) => {
    const line = source.slice(0, match.index).split("\n").length;
    const lines = match[0]
      .replace(/^\/\*\*?|\*\/$/g, "")
      .split("\n")
      .map((text) => text.replace(/^\s*\* ?/, ""));
    return paragraphs(lines, line, true);
  });
}

/** @param {string} source @returns {Prose[]} */
function markdown(source) {
  return paragraphs(source.split("\n"), 1, true);
}

/**
 * Splits lines at empty ones, list items, table rows and headings, and leaves out code and JSDoc's types.
 * @param {string[]} lines @param {number} first the number of the first line @param {boolean} hasCode whether fenced or indented code may occur
 * @returns {Prose[]}
 */
function paragraphs(lines, first, hasCode) {
  /** @type {Prose[]} */
  const all = [];
  let isFenced = false;
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    if (/^\s*(```|~~~)/.test(line)) {
      isFenced = !isFenced;
      isOpen = false;
      continue;
    }
    if (isFenced || (hasCode && !isOpen && /^ {4}/.test(line)) || line.trim() === "") {
      isOpen = false;
      continue;
    }
    const isNew = /^\s*(?:[-*+] |\d+\. |\||#|@)/.test(line);
    const text = plain(line);
    const block = all.at(-1);
    if (isOpen && !isNew && block !== undefined) block.text += ` ${text}`;
    else all.push({ line: first + index, text });
    isOpen = !/^\s*(?:\||#)/.test(line);
  }
  return all.filter(({ text }) => /[a-z]/i.test(text));
}

/** Stands for the border between two cells of a table, which ends a sentence. */
const CELL = "\u241f";

/** @param {string} line */
function plain(line) {
  return line
    .replace(/^\s*(?:[-*+]|\d+\.|#+)\s+/, "")
    .replace(/^\s*@(?:typedef|type|template|import|overload|satisfies)\b.*$/, "")
    .replace(/@(?:param|returns|throws|property|yields|this)\s*/g, ". ")
    .replace(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, "")
    .replace(/`[^`]*`/g, "Code")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/https?:\S+/g, "link")
    .replaceAll("|", CELL)
    .trim();
}

/** Splits a paragraph into sentences; a colon ends one too, since a list after it is read item by item. @param {string} text @returns {string[]} */
export function sentencesOf(text) {
  return text
    .replace(/\b(?:e\.g|i\.e|cf|vs|etc|Mr|Mrs|Dr|No|U\.S|p|pp|Fig)\./g, "$&\u2060")
    .split(/(?<=[.!?])["'”’)\]*_]*\s+(?=["'“‘([*_]*[A-Z0-9<])|(?<=:)\s+|\u241f/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** @param {string} sentence */
export function wordsIn(sentence) {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
