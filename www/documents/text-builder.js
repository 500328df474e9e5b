/**
 * Builds the plain text of a document, block by block.
 *
 * Headings, paragraphs, list items and table rows end with an empty line, so that short ones are not mistaken for the lines of one paragraph.
 * The cells of a row form one line, separated by tabs. If a cell contains several blocks, the table is for layout, and each cell becomes a
 * block. Footnotes follow the text. Readers leave out list numbers, footnote marks and borders: they are structure, not text.
 */

import { Unreadable } from "./file-types.js";
import { isNoteLink } from "./note-links.js";
import { CONTEXT, raisedText } from "./raised-text.js";

/** The longest text in UTF-16 code units, over two million words. A text area cannot hold more. */
const LONGEST_TEXT = 16_000_000;

/** Separations of blocks, as numbers of line breaks: the end of the line, or an empty line. */
export const LINE = 1;
export const BLOCK = 2;

/** Raised text between the marks of several notes. */
const BETWEEN_MARKS = /^[\s,;\u2013-]*$/;

/** Returns the headers and footers that have words. Sections may repeat them. @param {readonly string[]} texts */
export function distinctHeaders(texts) {
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => /\p{L}/u.test(text));
}

class Flow {
  /** @type {string[]} */
  parts = [];
  /** The number of line breaks before the next text. */
  gap = 0;
  /** Pending white space, which is written only if text follows in the same line. */
  space = "";
  /** Pending raised text. */
  raised = "";
  /** Whether the mark of a note was omitted next to the pending raised text. */
  isBesideMark = false;

  get text() {
    return this.parts.join("");
  }

  /** The last characters before the next text in its line. */
  get end() {
    let end = this.gap > 0 ? "" : this.space;
    for (let at = this.parts.length - 1; this.gap === 0 && at >= 0 && end.length < CONTEXT; at -= 1)
      end = this.parts[at] + end;
    return end;
  }
}

export class TextBuilder {
  #flow = new Flow();
  /** @type {{ flow: Flow, cells: string[] | null }[]} */
  #stack = [];
  /** The open links, each with the place where its text begins. @type {{ href: string, flow: Flow, parts: number, gap: number, space: string }[]} */
  #links = [];
  /** @type {string[]} */
  #notes = [];
  #length = 0;

  /**
   * Adds text without its soft hyphens.
   * @param {string} text
   * @param {boolean} [collapse] whether adjacent spaces are merged
   */
  write(text, collapse = false) {
    this.#settleRaised(text);
    const flow = this.#flow;
    const plain = text.replaceAll("\u00ad", "");
    const body = plain.trimStart();
    // No-break spaces at the end of a block are white space too.
    const lead = plain.slice(0, plain.length - body.length);
    if (body === "") {
      if (!collapse || flow.space === "") flow.space += lead;
      return;
    }
    const end = body.trimEnd();
    if (flow.gap > 0) {
      if (flow.parts.length > 0) this.#push("\n".repeat(flow.gap));
      flow.gap = 0;
    } else if (flow.parts.length > 0) {
      this.#push(
        collapse && flow.space !== "" && lead.startsWith(" ") ? flow.space + lead.slice(1) : flow.space + lead,
      );
    }
    this.#push(end);
    flow.space = body.slice(end.length);
  }

  /** Adds raised text. Consecutive raised texts are one superscript. @param {string} text */
  writeRaised(text) {
    this.#flow.raised += text;
  }

  /** Writes the pending raised text. @param {string} [after] the text after it */
  #settleRaised(after = "") {
    const { raised, end, isBesideMark } = this.#flow;
    this.#flow.isBesideMark = false;
    if (raised === "") return;
    this.#flow.raised = "";
    if (isBesideMark && BETWEEN_MARKS.test(raised)) return;
    const text = raisedText(raised, end, after);
    const [lead = "", trail = ""] = [/^\s*/.exec(raised)?.[0], /\s*$/.exec(raised.trimStart())?.[0]];
    this.write(lead + text + trail, true);
  }

  /** Must be called where a reader omits the mark of a note. Raised commas beside it are omitted too. */
  omitMark() {
    this.#flow.isBesideMark = true;
  }

  /** Starts a link. @param {string} href its target; with only a name, `#` and the name */
  startLink(href) {
    this.#settleRaised();
    const flow = this.#flow;
    this.#links.push({ href, flow, parts: flow.parts.length, gap: flow.gap, space: flow.space });
  }

  /** Ends a link, and removes its text if it is the mark of a note or leads back to one. */
  endLink() {
    const link = this.#links.pop();
    const flow = this.#flow;
    if (link === undefined || link.flow !== flow) return;
    const text = flow.parts.slice(link.parts).join("") + flow.raised;
    if (!isNoteLink(text, link.href, flow.raised !== "")) return;
    flow.parts.length = link.parts;
    flow.gap = link.gap;
    flow.space = link.space;
    flow.raised = "";
    this.omitMark();
  }

  /** Ends a line within a block. Two in a row end the block. */
  breakLine() {
    this.#settleRaised();
    const flow = this.#flow;
    flow.space = "";
    flow.gap = Math.min(BLOCK, flow.gap + 1);
  }

  /**
   * Ends the current block.
   * @param {typeof LINE | typeof BLOCK} gap
   */
  endBlock(gap) {
    this.#settleRaised();
    const flow = this.#flow;
    flow.space = "";
    flow.gap = Math.max(gap, flow.gap);
  }

  /** Starts a table row. Text until `endRow` belongs to its cells. */
  startRow() {
    this.endBlock(BLOCK);
    this.#stack.push({ flow: this.#flow, cells: [] });
    this.#flow = new Flow();
  }

  endCell() {
    this.#settleRaised();
    const row = this.#stack.at(-1);
    if (row?.cells == null) return;
    row.cells.push(this.#flow.text);
    this.#flow = new Flow();
  }

  endRow() {
    this.endCell();
    const row = this.#stack.pop();
    if (row?.cells == null) return;
    this.#flow = row.flow;
    const cells = row.cells.filter((cell) => cell !== "");
    const apart = cells.some((cell) => cell.includes("\n")) ? "\n\n" : "\t";
    this.#place(cells.join(apart));
  }

  /** Starts a text beside the main text, such as a text box or a note. It ends with `endAside`. */
  startAside() {
    this.#stack.push({ flow: this.#flow, cells: null });
    this.#flow = new Flow();
  }

  /** Ends a text beside the main text, and returns it. @param {boolean} isNote whether to place it at the end of the text */
  endAside(isNote) {
    const frame = this.#stack.pop();
    if (frame === undefined) return "";
    this.#settleRaised();
    const { text } = this.#flow;
    this.#flow = frame.flow;
    if (isNote && text !== "") this.#notes.push(text);
    return text;
  }

  /** Adds a text as a block. @param {string} text */
  #place(text) {
    if (text === "") return;
    this.endBlock(BLOCK);
    this.write(text);
    this.endBlock(BLOCK);
  }

  /** Adds a text as a block. @param {string} text */
  block(text) {
    this.#place(text);
  }

  /** @param {string} text */
  #push(text) {
    this.#length += text.length;
    if (this.#length > LONGEST_TEXT) throw new Unreadable("large", { limit: LONGEST_TEXT / 1_000_000 });
    this.#flow.parts.push(text);
  }

  /** Returns the whole text. */
  finish() {
    while (this.#stack.length > 0) {
      if (this.#stack.at(-1)?.cells === null) this.endAside(false);
      else this.endRow();
    }
    this.#settleRaised();
    return [this.#flow.text, ...this.#notes].filter((part) => part !== "").join("\n\n");
  }
}
