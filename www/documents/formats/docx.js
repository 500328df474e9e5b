/**
 * Reads a Word document (ECMA-376, WordprocessingML) as a stream: its text, its footnotes and endnotes, and either state of its tracked
 * changes.
 *
 * The reader leaves out generated text (list numbers, note marks, field instructions) and invisible text (hidden text, comments). Headers
 * and footers are returned separately.
 */

import { Unreadable } from "../file-types.js";
import { targetOfField } from "../note-links.js";
import { BLOCK, distinctHeaders, TextBuilder } from "../text-builder.js";
import { symbol } from "./symbol-fonts.js";
import { MOST_INFLATED, readPart, Zip } from "./zip.js";

/** @import { Revision } from "./html.js" */
/** @import { Handler } from "./xml.js" */
/** @import { Progress } from "./zip.js" */

const SPACES = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
};

const MAIN = "word/document.xml";

/**
 * @param {Blob} file
 * @param {Revision} revision
 * @param {Progress} progress
 */
export async function readDocx(file, revision, progress) {
  const zip = await Zip.open(file);
  const main = await mainPart(zip);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const budget = { left: MOST_INFLATED };
  const styles = new Styles();
  await readPart(zip, `${folder}styles.xml`, styles, SPACES, budget, () => {});
  const margins = new Relationships();
  await readPart(zip, `${folder}_rels/${main.slice(folder.length)}.rels`, margins, SPACES, budget, () => {});
  const body = new Story(revision, styles.raised, margins.targets);
  await readPart(zip, main, body, SPACES, budget, progress);
  for (const [name, kind] of /** @type {const} */ ([
    ["footnotes.xml", "footnote"],
    ["endnotes.xml", "endnote"],
  ])) {
    if (body.noted[kind].length === 0 || !zip.has(folder + name)) continue;
    const notes = new Story(revision, styles.raised);
    await readPart(zip, folder + name, notes, SPACES, budget, () => {});
    for (const id of body.noted[kind]) body.builder.block(notes.notes.get(id) ?? "");
    body.tracked.inserted += notes.tracked.inserted;
    body.tracked.deleted += notes.tracked.deleted;
  }
  /** @type {string[]} */
  const headers = [];
  for (const id of body.headers) {
    const target = margins.targets.get(id) ?? "";
    const header = new Story(revision, styles.raised);
    await readPart(zip, target.startsWith("/") ? target.slice(1) : folder + target, header, SPACES, budget, () => {});
    headers.push(header.builder.finish());
  }
  return { text: body.builder.finish(), title: "", tracked: body.tracked, headers: distinctHeaders(headers) };
}

/** Collects the targets of the relationships of a part, by their ids. @implements {Handler} */
class Relationships {
  /** @type {Map<string, string>} */
  targets = new Map();

  /** @param {string} name @param {(name: string) => string | undefined} attribute */
  open(name, attribute) {
    if (name === "Relationship") this.targets.set(attribute("Id") ?? "", attribute("Target") ?? "");
  }
  close() {}
  text() {}
}

/** Returns the name of the part that contains the text. @param {Zip} zip */
async function mainPart(zip) {
  /** @type {string | undefined} */
  let target;
  await readPart(
    zip,
    "_rels/.rels",
    {
      open(name, attribute) {
        if (name !== "Relationship" || !attribute("Type")?.endsWith("/officeDocument")) return;
        target = attribute("Target")?.replace(/^\//, "");
      },
      close() {},
      text() {},
    },
    SPACES,
    { left: 1_000_000 },
    () => {},
  );
  if (target !== undefined && zip.has(target) && /(?:^|\/)word\//.test(target)) return target;
  if (zip.has(MAIN)) return MAIN;
  if (zip.has("EncryptedPackage")) throw new Unreadable("encrypted");
  if (zip.hasLike(/^xl\//)) throw new Unreadable("spreadsheet");
  if (zip.hasLike(/^ppt\//)) throw new Unreadable("slides");
  throw new Unreadable("archive");
}

/** Collects the character styles that raise text. @implements {Handler} */
class Styles {
  /** @type {Set<string>} */
  raised = new Set();
  #style = "";

  /** @param {string} name @param {(name: string) => string | undefined} attribute */
  open(name, attribute) {
    if (name === "w:style") this.#style = attribute("w:type") === "character" ? (attribute("w:styleId") ?? "") : "";
    else if (name === "w:vertAlign" && attribute("w:val") === "superscript" && this.#style !== "")
      this.raised.add(this.#style);
  }
  close() {}
  text() {}
}

/** Elements that contain properties or alternatives instead of text. */
const ASIDE = new Set(
  "w:pPr w:rPr w:tblPr w:trPr w:tcPr w:sectPr w:sdtPr w:instrText w:delInstrText mc:Fallback w:rt".split(" "),
);

/** One stream of text: the body, or all footnotes. @implements {Handler} */
class Story {
  builder = new TextBuilder();
  tracked = { inserted: 0, deleted: 0 };
  /** The ids of the notes that the text refers to, in order. */
  noted = { footnote: /** @type {string[]} */ ([]), endnote: /** @type {string[]} */ ([]) };
  /** The ids of the headers and footers that are shown, in order. @type {Set<string>} */
  headers = new Set();
  /** The headers of the first page in the open section. @type {string[]} */
  #first = [];
  /** The texts of the notes by id, if this is a part of notes. @type {Map<string, string>} */
  notes = new Map();
  #revision;
  /** The names of the open elements. @type {string[]} */
  #path = [];
  /** The number of open changes whose content is absent from the requested revision. */
  #undone = 0;
  #aside = 0;
  #hidden = false;
  #raised = false;
  #raisedStyles;
  #joins = [false];
  #keepsSpace = false;
  #isText = false;
  /** The text of the open text element so far. */
  #written = "";
  #note = "";
  /** The targets of the relationships of this part, by their ids. */
  #targets;
  /** The open fields, and whether each is past its instruction. @type {{ instruction: string, hasResult: boolean }[]} */
  #fields = [];
  /** The texts of boxes anchored in the open paragraph. @type {string[]} */
  #boxes = [];

  /** @param {Revision} revision @param {ReadonlySet<string>} raisedStyles @param {ReadonlyMap<string, string>} [targets] */
  constructor(revision, raisedStyles, targets = new Map()) {
    this.#revision = revision;
    this.#targets = targets;
    this.#raisedStyles = raisedStyles;
  }

  /** @param {string} name @param {(name: string) => string | undefined} attribute */
  open(name, attribute) {
    this.#path.push(name);
    if (name === "w:ins" || name === "w:del" || name === "w:moveFrom" || name === "w:moveTo") this.#openChange(name);
    if (ASIDE.has(name)) this.#aside += 1;
    if (this.#aside > 0) {
      this.#section(name, attribute);
      if (this.#path.at(-3) === "w:r" && this.#path.at(-2) === "w:rPr") this.#format(name, attribute);
      return;
    }
    if (name === "w:t" || name === "w:delText" || name === "m:t") {
      this.#isText = true;
      this.#keepsSpace = attribute("xml:space") === "preserve" || attribute("space") === "preserve";
    } else if (name === "w:p") this.#joins.push(false);
    else if (name === "w:tr") this.builder.startRow();
    else if (name === "w:txbxContent") this.builder.startAside();
    else if (name === "w:hyperlink") {
      const address = this.#targets.get(attribute("r:id") ?? "") ?? "";
      const place = attribute("w:anchor");
      this.builder.startLink(place === undefined ? address : `${address}#${place}`);
    } else if (name === "w:fldSimple") this.builder.startLink(targetOfField(attribute("w:instr") ?? ""));
    else if (name === "w:fldChar") this.#field(attribute("w:fldCharType") ?? "");
    else if (name === "w:footnote" || name === "w:endnote") {
      // Separators are notes with a type.
      this.#note = attribute("w:type") === undefined ? (attribute("w:id") ?? "") : "";
      this.builder.startAside();
    } else if (!this.#isSilent) this.#write(name, attribute);
  }

  /**
   * Reads a property of a section. Headers of the first page are shown only if the section has a title page.
   * @param {string} name @param {(name: string) => string | undefined} attribute
   */
  #section(name, attribute) {
    if (name === "w:sectPr") this.#first = [];
    else if (name === "w:headerReference" || name === "w:footerReference") {
      const id = attribute("r:id") ?? "";
      if (attribute("w:type") === "first") this.#first.push(id);
      else this.headers.add(id);
    } else if (name === "w:titlePg" && isOn(attribute("w:val"))) for (const id of this.#first) this.headers.add(id);
  }

  /** Applies a property of a run. @param {string} name @param {(name: string) => string | undefined} attribute */
  #format(name, attribute) {
    const value = attribute("w:val");
    if (name === "w:vanish") this.#hidden = isOn(value);
    else if (name === "w:vertAlign") this.#raised = value === "superscript";
    else if (name === "w:position") this.#raised = Number(value) > 0;
    else if (name === "w:rStyle") this.#raised = this.#raisedStyles.has(value ?? "");
  }

  /** @param {string} name @param {(name: string) => string | undefined} attribute */
  #write(name, attribute) {
    const { builder } = this;
    if (name === "w:tab" || name === "w:ptab") builder.write("\t");
    else if (name === "w:br" || name === "w:cr") builder.breakLine();
    else if (name === "w:noBreakHyphen") builder.write("\u2011");
    else if (name === "w:sym") builder.write(symbol(attribute("w:font") ?? "", attribute("w:char") ?? ""));
    else if (name === "m:den") builder.write("/");
    else if (name === "m:sup") builder.write("^");
    else if (name === "w:footnoteReference" || name === "w:endnoteReference") {
      this.noted[name === "w:footnoteReference" ? "footnote" : "endnote"].push(attribute("w:id") ?? "");
      builder.omitMark();
    }
  }

  /** Reads a boundary of a field, whose result may be a link. @param {string} type */
  #field(type) {
    if (type === "begin") this.#fields.push({ instruction: "", hasResult: false });
    const field = this.#fields.at(-1);
    if (type === "separate" && field !== undefined && !field.hasResult) {
      field.hasResult = true;
      this.builder.startLink(targetOfField(field.instruction));
    } else if (type === "end" && this.#fields.pop()?.hasResult) this.builder.endLink();
  }

  /** @param {string} name */
  close(name) {
    this.#path.pop();
    if (ASIDE.has(name)) this.#aside -= 1;
    if (name === "w:ins" || name === "w:del" || name === "w:moveFrom" || name === "w:moveTo") {
      if (this.#takesAway(name)) this.#undone -= 1;
    }
    if (this.#aside > 0) return;
    if (name === "w:t" || name === "w:delText" || name === "m:t") this.#endText();
    else if (name === "w:r") this.#hidden = this.#raised = false;
    else if (name === "w:p") this.#endParagraph();
    else if (name === "w:tc") this.builder.endCell();
    else if (name === "w:tr") this.builder.endRow();
    else if (name === "w:txbxContent") this.#endBox();
    else if (name === "w:hyperlink" || name === "w:fldSimple") this.builder.endLink();
    else if (name === "w:footnote" || name === "w:endnote") {
      const text = this.builder.endAside(false);
      if (this.#note !== "") this.notes.set(this.#note, text);
    }
  }

  /** @param {string} text */
  text(text) {
    if (this.#isText && !this.#isSilent) this.#written += text;
    const field = this.#fields.at(-1);
    if (field !== undefined && this.#path.at(-1) === "w:instrText") field.instruction += text;
  }

  #endText() {
    const text = this.#written;
    const written = this.#keepsSpace ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
    if (this.#raised) this.builder.writeRaised(written);
    else this.builder.write(written);
    this.#isText = false;
    this.#written = "";
  }

  get #isSilent() {
    return this.#undone > 0 || this.#aside > 0 || this.#hidden;
  }

  /** @param {string} name */
  #openChange(name) {
    if (this.#takesAway(name)) this.#undone += 1;
    const marksParagraph = this.#path.at(-2) === "w:rPr" && this.#path.at(-3) === "w:pPr";
    // A paragraph whose end is absent from this revision continues with the next paragraph.
    if (marksParagraph && this.#takesAway(name)) this.#joins[this.#joins.length - 1] = true;
    if (!marksParagraph && this.#aside > 0) return;
    if (name === "w:ins" || name === "w:moveTo") this.tracked.inserted += 1;
    else this.tracked.deleted += 1;
  }

  /** @param {string} name */
  #takesAway(name) {
    const added = name === "w:ins" || name === "w:moveTo";
    return this.#revision === "before" ? added : !added;
  }

  #endParagraph() {
    if (this.#joins.pop() !== true) this.builder.endBlock(BLOCK);
    for (const text of this.#boxes.splice(0)) this.builder.block(text);
  }

  /** Ends a text box, which follows the paragraph that it is anchored in. */
  #endBox() {
    const text = this.builder.endAside(false);
    if (!this.#isSilent) this.#boxes.push(text);
  }
}

/** Whether a property is on. A property without a value is. @param {string | undefined} value */
function isOn(value) {
  return value === undefined || !/^(?:0|false|off)$/.test(value);
}
