/**
 * Writes a document as plain text and as Markdown.
 */

import { labelIsolator } from "../model/bidi.js";
import { aroundSpace } from "./document.js";

/** @import { Block, Run } from "./document.js" */
/** @import { FormatMessage } from "./export-input.js" */

/** Placeholder for the marked words, at which a label is split in two. It is a noncharacter, so no message contains it. */
const WORDS = "\ufdd0";

/**
 * Writes plain text. Marked words are in brackets with a label.
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
 * Returns the two parts of the label of a mark: before and after the marked words.
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
 * Writes Markdown. Deleted words are struck out and inserted words are bold, as the document's legend explains.
 * @param {readonly Block[]} blocks
 */
export function writeMarkdown(blocks) {
  return joined(blocks, ({ kind, runs }) => {
    // An indented line would be code, in which escapes have no effect.
    const text = runs
      .map(markdownRun)
      .join("")
      .replace(/\s*[\n\r]+\s*/g, " ")
      .trimStart();
    if (kind === "title") return `# ${text}`;
    if (kind === "heading") return `## ${text}`;
    if (kind === "item") return `- ${text}`;
    // Escapes a sign that would begin a list or a heading.
    return text.replace(/^(?:[-+=]|\d+(?=[.)]))/, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
  });
}

/** @param {Run} run */
function markdownRun(run) {
  const { mark, tone, href } = run;
  const [open, close] = wrapOf(mark, tone);
  const text = aroundSpace(run, (core) => `${open}${escaped(core)}${close}`, escaped);
  // `addressOf` returns ASCII with encoded white space. Only these signs could end the address early.
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
 * Joins blocks by empty lines, and items of a list by line breaks.
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
