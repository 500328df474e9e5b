/**
 * Reads an OpenDocument text (OASIS OpenDocument 1.3, part 3) as a stream: its text, its notes, and either state of its tracked changes.
 *
 * The reader leaves out generated text (list numbers, note marks), comments and descriptions of pictures. Headers and footers are returned
 * separately.
 */

import { Unreadable } from "../file-types.js";
import { BLOCK, distinctHeaders, TextBuilder } from "../text-builder.js";
import { MOST_INFLATED, readPart, Zip } from "./zip.js";

/** @import { Revision } from "./html.js" */
/** @import { Handler } from "./xml.js" */
/** @import { Progress } from "./zip.js" */

const NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
const SPACES = {
  [`${NAMES}office:1.0`]: "office",
  [`${NAMES}text:1.0`]: "text",
  [`${NAMES}table:1.0`]: "table",
  [`${NAMES}style:1.0`]: "style",
  [`${NAMES}drawing:1.0`]: "draw",
  [`${NAMES}svg-compatible:1.0`]: "svg",
  [`${NAMES}manifest:1.0`]: "manifest",
  "http://www.w3.org/1999/xlink": "xlink",
};

/** The largest number of spaces that one element may represent. */
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
  const styles = new Body(revision);
  await readPart(zip, "styles.xml", styles, SPACES, budget, () => {});
  const headers = distinctHeaders(styles.headers);
  return { text: body.builder.finish(), title: "", tracked: body.tracked, headers };
}

/** Rejects a document with a password: only its list of parts declares the encryption. @implements {Handler} */
class Manifest {
  /** @param {string} name */
  open(name) {
    if (name === "manifest:encryption-data") throw new Unreadable("encrypted");
  }
  close() {}
  text() {}
}

const HEADERS = /^style:(?:header|footer)(?:-left|-first)?$/;

/** Elements whose text does not belong to the document's text. */
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
  /** The texts of headers and footers, which are among the styles. @type {string[]} */
  headers = [];
  #revision;
  #silent = 0;
  /** The number of open paragraphs. White space between paragraphs only formats the file. */
  #paragraphs = 0;
  /** The ids of the insertions, and of those that are open in the text. @type {Set<string>} */
  #insertions = new Set();
  /** @type {Set<string>} */
  #undone = new Set();
  /** The deleted text, by the id of the change. @type {Map<string, string>} */
  #deleted = new Map();
  #change = "";
  /** The texts of boxes anchored in the open paragraph. @type {string[]} */
  #boxes = [];

  /** The names of the text styles that raise text. @type {Set<string>} */
  #raisedStyles = new Set();
  #style = "";
  /** For each open span, whether its text is raised. @type {boolean[]} */
  #spans = [];

  /** @param {Revision} revision */
  constructor(revision) {
    this.#revision = revision;
  }

  /** @param {string} name @param {(name: string) => string | undefined} attribute */
  open(name, attribute) {
    if (SILENT.has(name)) this.#silent += 1;
    const { builder } = this;
    if (name === "text:p" || name === "text:h") this.#paragraphs += 1;
    else if (HEADERS.test(name)) builder.startAside();
    else if (name === "text:span") {
      this.#spans.push(this.#raisedStyles.has(attribute("text:style-name") ?? "") || this.#spans.at(-1) === true);
    } else if (name === "style:style") this.#style = attribute("style:name") ?? "";
    else if (name === "style:text-properties") {
      if (/^(?:super|[1-9])/.test(attribute("style:text-position") ?? "")) this.#raisedStyles.add(this.#style);
    } else if (name === "text:a") builder.startLink(attribute("xlink:href") ?? "");
    else if (name === "text:note") {
      builder.omitMark();
      builder.startAside();
    } else if (name === "draw:text-box") builder.startAside();
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
      // A rejected insertion that includes the end of its paragraph joins the next paragraph.
      if (this.#undone.size === 0) builder.endBlock(BLOCK);
      if (this.#paragraphs === 0) for (const text of this.#boxes.splice(0)) builder.block(text);
    } else if (HEADERS.test(name)) this.headers.push(builder.endAside(false));
    else if (name === "text:span") this.#spans.pop();
    else if (name === "text:a") builder.endLink();
    else if (name === "text:note") builder.endAside(!this.#isSilent);
    else if (name === "draw:text-box") {
      const text = builder.endAside(false);
      if (!this.#isSilent) this.#boxes.push(text);
    } else if (name === "text:deletion") this.#deleted.set(this.#change, builder.endAside(false));
    else if (name === "table:table-cell") builder.endCell();
    else if (name === "table:table-row") builder.endRow();
  }

  /** @param {string} text */
  text(text) {
    if (this.#paragraphs === 0 || this.#isSilent) return;
    const written = text.replace(/[ \t\r\n]+/g, " ");
    if (this.#spans.at(-1) === true) this.builder.writeRaised(written);
    else this.builder.write(written, true);
  }

  get #isSilent() {
    return this.#silent > 0 || this.#undone.size > 0;
  }
}
