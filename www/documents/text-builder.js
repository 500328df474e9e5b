/**
 * Builds the text of a document from what stands in it, block after block.
 *
 * Headings, paragraphs, items of lists and rows of tables end with an empty line, so that nobody takes short ones that
 * follow each other for the lines of one paragraph. The cells of a row stand in one line, a tab between them, unless one
 * of them holds several blocks: then the table is there for the layout, and its cells follow each other. Footnotes
 * follow the text. Numbers of lists, marks of footnotes and borders are structure, not text: readers leave them out.
 */

import { Unreadable } from "./file-types.js";

/** UTF-16 code units; this is over two million words. More than that a text area cannot hold. */
const LONGEST_TEXT = 16_000_000;

/** How a block is set off from the next: by the end of its line, or by an empty line. */
export const LINE = 1;
export const BLOCK = 2;

class Flow {
  /** @type {string[]} */
  parts = [];
  /** What must stand between what is there and what comes. */
  gap = 0;
  /** White space that counts only where something follows it in its line. */
  space = "";

  get text() {
    return this.parts.join("");
  }
}

export class TextBuilder {
  #flow = new Flow();
  /** @type {{ flow: Flow, cells: string[] | null }[]} */
  #stack = [];
  /** @type {string[]} */
  #notes = [];
  #length = 0;

  /**
   * Adds text as it is, but for soft hyphens, which are for the layout.
   * @param {string} text
   * @param {boolean} [collapse] whether spaces that meet are one
   */
  write(text, collapse = false) {
    const flow = this.#flow;
    const plain = text.replaceAll("\u00ad", "");
    const body = plain.trimStart();
    // No-break spaces are white space too, where they end a block.
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

  /** A line ends within a block; two in a row end it. */
  breakLine() {
    const flow = this.#flow;
    flow.space = "";
    flow.gap = Math.min(BLOCK, flow.gap + 1);
  }

  /**
   * What was written is a block of its own.
   * @param {typeof LINE | typeof BLOCK} gap
   */
  endBlock(gap) {
    const flow = this.#flow;
    flow.space = "";
    flow.gap = Math.max(gap, flow.gap);
  }

  /** Everything up to `endRow` stands in cells. */
  startRow() {
    this.endBlock(BLOCK);
    this.#stack.push({ flow: this.#flow, cells: [] });
    this.#flow = new Flow();
  }

  endCell() {
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

  /** Everything up to `endAside` stands beside the text, as in a text box, and follows the block that it belongs to. */
  startAside() {
    this.#stack.push({ flow: this.#flow, cells: null });
    this.#flow = new Flow();
  }

  /** @param {boolean} isNote whether it goes to the end of the text */
  endAside(isNote) {
    const frame = this.#stack.pop();
    if (frame === undefined) return "";
    const { text } = this.#flow;
    this.#flow = frame.flow;
    if (isNote && text !== "") this.#notes.push(text);
    return text;
  }

  /** Adds a text that was built already as a block. @param {string} text */
  #place(text) {
    if (text === "") return;
    this.endBlock(BLOCK);
    this.write(text);
    this.endBlock(BLOCK);
  }

  /** A block of its own. @param {string} text */
  block(text) {
    this.#place(text);
  }

  /** @param {string} text */
  #push(text) {
    this.#length += text.length;
    if (this.#length > LONGEST_TEXT) throw new Unreadable("large", { limit: LONGEST_TEXT / 1_000_000 });
    this.#flow.parts.push(text);
  }

  /** The whole text. */
  finish() {
    while (this.#stack.length > 0) {
      if (this.#stack.at(-1)?.cells === null) this.endAside(false);
      else this.endRow();
    }
    return [this.#flow.text, ...this.#notes].filter((part) => part !== "").join("\n\n");
  }
}
