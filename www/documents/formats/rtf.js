/**
 * Reads a file in Rich Text Format (1.9.1): its text, its footnotes, and either state of its tracked changes.
 *
 * The reader leaves out comments and the document's properties, like the readers of .docx and .odt. It returns headers and footers separately.
 * The title of the text is the name of its file.
 *
 * A file is a tree of groups in braces that contain control words. The first word of a group gives its purpose. A group that starts with
 * `\*` may be skipped by a reader that does not know it. Characters are written as they are, as bytes in the code page of their font, or as
 * Unicode followed by a substitute.
 */

import { latin } from "../encodings.js";
import { Unreadable } from "../file-types.js";
import { targetOfField } from "../note-links.js";
import { BLOCK, distinctHeaders, TextBuilder } from "../text-builder.js";

/** @import { Revision } from "./html.js" */
/** @import { Progress } from "./zip.js" */

/** The deepest nesting of groups. */
const DEEPEST = 2000;

/** Groups without text of the document: tables of the file, list numbers, instructions, pictures. */
const ASIDE = new Set(
  "fonttbl colortbl stylesheet listtable listoverridetable revtbl info pict object listtext pntext fldinst nonshppict sp xe tc rxe txe private atnid atnauthor annotation".split(
    " ",
  ),
);

const HEADERS = new Set("header headerl headerr headerf footer footerl footerr footerf".split(" "));

/** Optional groups with text: boxes, and notes as LibreOffice writes them. */
const KNOWN = new Set(["shpinst", "footnote"]);

/** Control words that represent one character. @type {Record<string, string>} */
const LETTERS = {
  tab: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: "\u2003",
  enspace: "\u2002",
};

/** The encoding for each character set of a font. @type {Record<number, string>} */
const CHARSETS = {
  77: "macintosh",
  128: "shift_jis",
  129: "euc-kr",
  134: "gb18030",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};

/** The encoding for each code page whose name is not `windows-` and its number. @type {Record<number, string>} */
const PAGES = { 932: "shift_jis", 936: "gb18030", 949: "euc-kr", 950: "big5", 10000: "macintosh", 65001: "utf-8" };

const TOKEN = /[{}]|\\(?:([a-z]+)(-?\d{1,10})?\x20?|'([\da-f]{2})|([\s\S]))|[\r\n]+|[^{}\\\r\n]+/gi;

/**
 * @typedef {object} Group
 * @property {boolean} silent
 * @property {boolean} hidden
 * @property {boolean} deleted
 * @property {boolean} inserted
 * @property {boolean} raised
 * @property {number} substitutes the number of substitutes that follow a Unicode character
 * @property {number} font
 * @property {"" | "note" | "header"} aside the kind of text beside the main text that the group contains
 * @property {boolean} isFonts
 * @property {boolean} isInstruction whether the group contains the instruction of a field
 * @property {boolean} isResult whether the group is the result of a field
 */

/**
 * @param {Blob} file
 * @param {Revision} revision
 * @param {Progress} progress
 */
export async function readRtf(file, revision, progress) {
  // The encoding of a byte depends on its position, so bytes are decoded later.
  const source = latin(new Uint8Array(await file.arrayBuffer()));
  return new Rtf(revision).read(source, progress);
}

class Rtf {
  #builder = new TextBuilder();
  #tracked = { inserted: 0, deleted: 0 };
  #revision;
  /** @type {Group} */
  #group = {
    silent: false,
    hidden: false,
    deleted: false,
    inserted: false,
    raised: false,
    substitutes: 1,
    font: -1,
    aside: "",
    isFonts: false,
    isInstruction: false,
    isResult: false,
  };
  /** @type {Group[]} */
  #outer = [];
  /** Whether a group has just begun, and whether it may be skipped. */
  #begins = false;
  #optional = false;
  #page = "windows-1252";
  /** @type {Map<number, string>} */
  #fonts = new Map();
  /** @type {number[]} */
  #bytes = [];
  /** Pending UTF-16 code units: a character may take two control words. @type {number[]} */
  #letters = [];
  /** The number of substitutes still to be skipped. */
  #skip = 0;
  /** The instruction of the last field. */
  #instruction = "";
  #inRow = false;
  /** `#inRow` of the texts around the open notes and headers. @type {boolean[]} */
  #rows = [];
  /** @type {string[]} */
  #headers = [];

  /** @param {Revision} revision */
  constructor(revision) {
    this.#revision = revision;
  }

  /** @param {string} source @param {Progress} progress */
  read(source, progress) {
    TOKEN.lastIndex = 0;
    for (let token = TOKEN.exec(source); token !== null; token = TOKEN.exec(source)) {
      const [whole, word, number, hex, sign] = token;
      if (hex !== undefined) this.#byte(Number.parseInt(hex, 16));
      else if (word !== undefined) {
        const value = number === undefined ? undefined : Number(number);
        if (word === "bin") TOKEN.lastIndex += Math.max(0, value ?? 0);
        else this.#word(word, value);
      } else if (sign !== undefined) this.#sign(sign);
      else if (whole === "{") this.#open();
      else if (whole === "}") this.#close();
      else if (!/^[\r\n]/.test(whole)) for (const letter of whole) this.#byte(letter.charCodeAt(0) & 0xff);
      progress(TOKEN.lastIndex, source.length);
    }
    this.#flush();
    if (this.#outer.length > 0) throw new Unreadable("broken");
    const headers = distinctHeaders(this.#headers);
    return { text: this.#builder.finish(), title: "", tracked: this.#tracked, headers };
  }

  #open() {
    this.#flush();
    this.#skip = 0;
    if (this.#outer.push(this.#group) > DEEPEST) throw new Unreadable("broken");
    this.#group = { ...this.#group, aside: "", isResult: false };
    this.#begins = true;
    this.#optional = false;
  }

  #close() {
    this.#flush();
    this.#skip = 0;
    if (this.#group.aside !== "") this.#endAside(this.#group.aside);
    if (this.#group.isResult) this.#builder.endLink();
    this.#group = this.#outer.pop() ?? this.#group;
    this.#begins = false;
  }

  /** @param {string} word @param {number | undefined} value */
  #word(word, value) {
    if (word === "u") {
      this.#begin("");
      this.#unicode(value ?? 0);
      return;
    }
    this.#flush();
    const isFirst = this.#begins;
    this.#begin(word);
    const group = this.#group;
    if (isFirst && word === "fonttbl") group.isFonts = true;
    if (word === "uc") group.substitutes = value ?? 1;
    else if (word === "ansicpg") this.#page = encodingOf(value ?? 1252);
    else if (word === "mac") this.#page = "macintosh";
    else if (word === "f") group.font = value ?? 0;
    else if (word === "fcharset" && group.isFonts) this.#fonts.set(group.font, CHARSETS[value ?? 0] ?? "");
    else if (word === "plain") group.hidden = group.deleted = group.inserted = group.raised = false;
    else if (word === "super" || word === "up") group.raised = value !== 0;
    else if (word === "sub" || word === "dn" || word === "nosupersub") group.raised = false;
    else if (word === "v") group.hidden = value !== 0;
    else if (word === "deleted") this.#track("deleted", value !== 0);
    else if (word === "revised") this.#track("inserted", value !== 0);
    else if (!this.#isSilent) this.#write(word);
  }

  /** @param {"deleted" | "inserted"} how @param {boolean} on */
  #track(how, on) {
    if (on && !this.#group[how] && !this.#group.silent) this.#tracked[how] += 1;
    this.#group[how] = on;
  }

  /** @param {string} word */
  #write(word) {
    const builder = this.#builder;
    const letter = LETTERS[word];
    if (letter !== undefined) builder.write(letter);
    else if (word === "par" || word === "sect" || word === "page" || word === "nestcell") builder.endBlock(BLOCK);
    else if (word === "line") builder.breakLine();
    else if (word === "trowd" || word === "intbl") {
      if (!this.#inRow) builder.startRow();
      this.#inRow = true;
    } else if (word === "cell") builder.endCell();
    else if (word === "row" && this.#inRow) {
      builder.endRow();
      this.#inRow = false;
    }
  }

  /** Sets the purpose of a group from its first word. @param {string} word empty if the group begins with text */
  #begin(word) {
    if (!this.#begins) return;
    this.#begins = false;
    const group = this.#group;
    if (ASIDE.has(word) || (this.#optional && !KNOWN.has(word))) group.silent = true;
    if (word === "fldinst") {
      group.isInstruction = true;
      this.#instruction = "";
    } else if (word === "fldrslt" && !group.silent) {
      group.isResult = true;
      this.#builder.startLink(targetOfField(this.#instruction));
    }
    if (group.silent || (word !== "footnote" && !HEADERS.has(word))) return;
    group.aside = word === "footnote" ? "note" : "header";
    if (word === "footnote") this.#builder.omitMark();
    this.#builder.startAside();
    this.#rows.push(this.#inRow);
    this.#inRow = false;
  }

  /** @param {"note" | "header"} kind */
  #endAside(kind) {
    if (this.#inRow) this.#builder.endRow();
    this.#inRow = this.#rows.pop() ?? false;
    const text = this.#builder.endAside(kind === "note" && !this.#isSilent);
    if (kind === "header") this.#headers.push(text);
  }

  /** @param {string} sign */
  #sign(sign) {
    if (sign === "*") {
      this.#optional = true;
      return;
    }
    const letter = sign === "~" ? "\u00a0" : sign === "_" ? "\u2011" : /[\\{}]/.test(sign) ? sign : "";
    if (letter === "") {
      // A backslash before a line break ends a paragraph.
      if (/[\r\n]/.test(sign)) this.#word("par", undefined);
      return;
    }
    this.#begin("");
    this.#flush();
    if (this.#skip > 0) this.#skip -= 1;
    else if (this.#group.isInstruction) this.#instruction += letter;
    else if (!this.#isSilent) this.#builder.write(letter);
  }

  /** @param {number} code */
  #unicode(code) {
    if (this.#bytes.length > 0) this.#flush();
    this.#skip = this.#group.substitutes;
    if (!this.#isSilent) this.#letters.push((code + 0x10000) & 0xffff);
  }

  /** @param {number} byte */
  #byte(byte) {
    this.#begin("");
    if (this.#skip > 0) {
      this.#skip -= 1;
      return;
    }
    if (this.#letters.length > 0) this.#flush();
    if (this.#group.isInstruction) this.#instruction += String.fromCharCode(byte);
    else if (!this.#isSilent) this.#bytes.push(byte);
  }

  /** Writes the pending bytes or code units. */
  #flush() {
    if (this.#letters.length > 0) {
      this.#put(String.fromCharCode(...this.#letters));
      this.#letters = [];
    }
    if (this.#bytes.length === 0) return;
    const encoding = this.#fonts.get(this.#group.font) || this.#page;
    this.#put(new TextDecoder(encoding).decode(new Uint8Array(this.#bytes)));
    this.#bytes = [];
  }

  /** @param {string} text */
  #put(text) {
    if (this.#group.raised) this.#builder.writeRaised(text);
    else this.#builder.write(text);
  }

  get #isSilent() {
    const { silent, hidden, deleted, inserted } = this.#group;
    return silent || hidden || (this.#revision === "before" ? inserted : deleted);
  }
}

/** @param {number} page */
function encodingOf(page) {
  const name = PAGES[page] ?? `windows-${page}`;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return "windows-1252";
  }
}
