/**
 * Reads an OpenDocument text (OASIS OpenDocument 1.3, part 3) as a stream: its text, its notes, and both states of its tracked changes.
 *
 * Left out is what the program makes itself (numbers of lists, marks of notes), what it does not show in the text (comments, descriptions
 * of pictures), and what stands outside of it (headers and footers).
 */

import { Unreadable } from "../file-types.js";
import { BLOCK, TextBuilder } from "../text-builder.js";
import { MOST_INFLATED, readPart } from "./part.js";
import { Zip } from "./zip.js";

/** @typedef {import("./html.js").Revision} Revision */
/** @typedef {import("./part.js").Progress} Progress */
/** @typedef {import("./xml.js").Handler} Handler */

const NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
const SPACES = {
  [`${NAMES}office:1.0`]: "office",
  [`${NAMES}text:1.0`]: "text",
  [`${NAMES}table:1.0`]: "table",
  [`${NAMES}drawing:1.0`]: "draw",
  [`${NAMES}svg-compatible:1.0`]: "svg",
  [`${NAMES}manifest:1.0`]: "manifest",
};

/** Spaces that one element may stand for. */
const MOST_SPACES = 1000;

/**
 * @param {Blob} file
 * @param {Revision} revision
 * @param {Progress} progress
 */
export async function readOdt(file, revision, progress) {
  const zip = await Zip.open(file);
  const budget = { left: MOST_INFLATED };
  await readPart(zip, "META-INF/manifest.xml", new Manifest(), SPACES, budget, () => {});
  if (!zip.has("content.xml")) throw new Unreadable("broken");
  const body = new Body(revision);
  await readPart(zip, "content.xml", body, SPACES, budget, progress);
  return { text: body.builder.finish(), title: "", tracked: body.tracked };
}

/** A document with a password says so in its list of parts alone. @implements {Handler} */
class Manifest {
  /** @param {string} name */
  open(name) {
    if (name === "manifest:encryption-data") throw new Unreadable("encrypted");
  }
  close() {}
  text() {}
}

/** What has text that is none of the document's. */
const SILENT = new Set([
  "office:annotation",
  "office:forms",
  "text:note-citation",
  "text:number",
  "text:ruby-text",
  "text:hidden-text",
  "svg:title",
  "svg:desc",
]);

/** @implements {Handler} */
class Body {
  builder = new TextBuilder();
  tracked = { inserted: 0, deleted: 0 };
  #revision;
  #silent = 0;
  /** How many paragraphs are open: text between them is layout of the file. */
  #paragraphs = 0;
  /** Insertions, and which of them are open in the text. @type {Set<string>} */
  #insertions = new Set();
  /** @type {Set<string>} */
  #undone = new Set();
  /** What was deleted, by the name of the change. @type {Map<string, string>} */
  #deleted = new Map();
  #change = "";
  /** Texts of boxes that hang on the paragraph at hand. @type {string[]} */
  #boxes = [];

  /** @param {Revision} revision */
  constructor(revision) {
    this.#revision = revision;
  }

  /** @param {string} name @param {(name: string) => string | undefined} attribute */
  open(name, attribute) {
    if (SILENT.has(name)) this.#silent += 1;
    const { builder } = this;
    if (name === "text:p" || name === "text:h") this.#paragraphs += 1;
    else if (name === "text:note" || name === "draw:text-box") builder.startAside();
    else if (name === "table:table-row") builder.startRow();
    else if (name === "text:changed-region") this.#change = attribute("text:id") ?? attribute("xml:id") ?? "";
    else if (name === "text:insertion") {
      this.tracked.inserted += 1;
      this.#insertions.add(this.#change);
    } else if (name === "text:deletion") {
      this.tracked.deleted += 1;
      builder.startAside();
    } else this.#write(name, attribute);
  }

  /** @param {string} name @param {(name: string) => string | undefined} attribute */
  #write(name, attribute) {
    const id = attribute("text:change-id") ?? "";
    if (name === "text:change-start" && this.#revision === "before" && this.#insertions.has(id)) this.#undone.add(id);
    else if (name === "text:change-end") this.#undone.delete(id);
    else if (this.#isSilent) return;
    else if (name === "text:change" && this.#revision === "before") this.builder.write(this.#deleted.get(id) ?? "");
    else if (name === "text:tab") this.builder.write("\t");
    else if (name === "text:line-break") this.builder.breakLine();
    else if (name === "text:s") {
      this.builder.write(" ".repeat(Math.min(Number(attribute("text:c") ?? 1) || 1, MOST_SPACES)));
    }
  }

  /** @param {string} name */
  close(name) {
    if (SILENT.has(name)) this.#silent -= 1;
    const { builder } = this;
    if (name === "text:p" || name === "text:h") {
      this.#paragraphs -= 1;
      // What was inserted with the end of its paragraph is one with the next where it is undone.
      if (this.#undone.size === 0) builder.endBlock(BLOCK);
      if (this.#paragraphs === 0) for (const text of this.#boxes.splice(0)) builder.block(text);
    } else if (name === "text:note") builder.endAside(!this.#isSilent);
    else if (name === "draw:text-box") {
      const text = builder.endAside(false);
      if (!this.#isSilent) this.#boxes.push(text);
    } else if (name === "text:deletion") this.#deleted.set(this.#change, builder.endAside(false));
    else if (name === "table:table-cell") builder.endCell();
    else if (name === "table:table-row") builder.endRow();
  }

  /** @param {string} text */
  text(text) {
    if (this.#paragraphs > 0 && !this.#isSilent) this.builder.write(text.replace(/[ \t\r\n]+/g, " "), true);
  }

  get #isSilent() {
    return this.#silent > 0 || this.#undone.size > 0;
  }
}
