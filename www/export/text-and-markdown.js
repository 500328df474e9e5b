/**
 * Writes a document as plain text and as Markdown.
 */

import { labelIsolator } from "../model/bidi.js";
import { aroundSpace } from "./document.js";

/** @typedef {import("./document.js").Block} Block */
/** @typedef {import("./document.js").Run} Run */
/** @typedef {import("./export-input.js").FormatMessage} FormatMessage */

/** Stands for the words of a mark where its label is cut in two: no character, and in no words of ours. */
const WORDS = "\ufdd0";

/**
 * What is marked stands in brackets that say what happened to it.
 * @param {readonly Block[]} blocks
 * @param {FormatMessage} message
 */
export function writePlain(blocks, message) {
  return joined(blocks, ({ kind, runs }) => {
    const apart = labelIsolator(runs.map(({ text }) => text).join(""));
    const text = runs.map((run) => plainRun(run, message, apart)).join("");
    return kind === "item" ? `• ${text}` : text;
  });
}

/**
 * What stands ahead of marked words and behind them.
 * @param {NonNullable<Run["mark"]>} mark
 * @param {FormatMessage} message
 * @param {(words: string) => string} apart
 * @returns {[ahead: string, behind: string]}
 */
export function labelOf(mark, message, apart) {
  const [ahead = "", behind = ""] = message(`plain.${mark}`, { text: WORDS }).split(WORDS);
  return [apart(ahead), apart(behind)];
}

/** @param {Run} run @param {FormatMessage} message @param {(words: string) => string} apart */
function plainRun(run, message, apart) {
  const { text, mark, href } = run;
  const [ahead, behind] = mark === null ? ["", ""] : labelOf(mark, message, apart);
  const marked = mark === null ? text : aroundSpace(run, (core) => ahead + core + behind);
  return href === null || href === text ? marked : `${marked} <${href}>`;
}

/**
 * What was deleted is struck out, what was added is bold; the document says so.
 * @param {readonly Block[]} blocks
 */
export function writeMarkdown(blocks) {
  return joined(blocks, ({ kind, runs }) => {
    // Indented, it would be code, in which nothing is escaped.
    const text = runs
      .map(markdownRun)
      .join("")
      .replace(/\s*[\n\r]+\s*/g, " ")
      .trimStart();
    if (kind === "title") return `# ${text}`;
    if (kind === "heading") return `## ${text}`;
    if (kind === "item") return `- ${text}`;
    // What would begin a list or a heading begins none.
    return text.replace(/^(?:[-+=]|\d+(?=[.)]))/, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
  });
}

/** @param {Run} run */
function markdownRun(run) {
  const { mark, tone, href } = run;
  const [open, close] = wrapOf(mark, tone);
  const text = aroundSpace(run, (core) => `${open}${escaped(core)}${close}`, escaped);
  // An address that may be followed is ASCII, with its parentheses and white space in it encoded.
  return href === null ? text : `[${text}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

/** @param {Run["mark"]} mark @param {Run["tone"]} tone */
function wrapOf(mark, tone) {
  if (mark === "deleted" || mark === "moved-away") return ["~~", "~~"];
  if (mark !== null || tone === "strong") return ["**", "**"];
  return ["", ""];
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[\\`*_{}[\]<>~|&#!()]/g, "\\$&");
}

/**
 * Items of a list follow each other, all else has an empty line between.
 * @param {readonly Block[]} blocks
 * @param {(block: Block) => string} write
 */
function joined(blocks, write) {
  let text = "";
  blocks.forEach((each, at) => {
    if (at > 0) text += each.kind === "item" && blocks[at - 1]?.kind === "item" ? "\n" : "\n\n";
    text += write(each);
  });
  return `${text}\n`;
}
