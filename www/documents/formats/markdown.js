/**
 * Converts Markdown to HTML, which is then read like a web page. This module is loaded with the first Markdown file, because of the size of
 * its library.
 *
 * The library is extended by footnotes (`[^name]` and `[^name]: text`, as on GitHub). The marks are removed and the notes follow the text, as
 * in the other formats.
 */

import { Unreadable } from "../file-types.js";

/**
 * The part of the API of marked that this module uses.
 * @typedef {{ type: string, raw: string, label?: string, tokens?: Token[] }} Token
 * @typedef {{ lexer: { blockTokens(source: string, tokens: Token[]): Token[] } }} Tokenizing
 * @typedef {{ parser: { parse(tokens: Token[]): string } }} Rendering
 * @typedef {{ use(extension: object): void, parse(text: string): string }} Marked
 */

const LIBRARY = new URL("../../vendor/marked.js", import.meta.url).href;

/** Front matter between two lines of dashes, which is metadata. */
const FRONT_MATTER = /^---\r?\n(?:[\w-]+\s*:.*\r?\n|[ \t-].*\r?\n)*---\r?\n/;

const DEFINITION = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*/;
const REFERENCE = /^\[\^([^\]\s]+)\](?!\()/;
/** A line that continues a note: indented, or a plain line of the same paragraph. */
const INDENTED = /^(?: {4}|\t| {2,3}(?=\S))/;
const PLAIN = /^(?! {0,3}(?:\[\^[^\]\s]+\]:|#{1,6}\s|>|```|~~~|[-*+]\s|\d{1,9}[.)]\s))[^\n]*\S/;

/** Converts Markdown to HTML. @param {string} text */
export async function toHtml(text) {
  const { Marked } = await import(LIBRARY).catch(() => {
    throw new Unreadable("missing");
  });
  return withFootnotes(new Marked({ gfm: true }), text.replace(FRONT_MATTER, ""));
}

/**
 * Converts Markdown with footnotes. A reference without a definition stays in the text.
 * @param {Marked} marked @param {string} text
 */
export function withFootnotes(marked, text) {
  /** The names of the notes in the text. @type {Set<string>} */
  const defined = new Set();
  /** The names in the order of their references. @type {Set<string>} */
  const referenced = new Set();
  /** The notes as HTML. @type {Map<string, string>} */
  const notes = new Map();
  marked.use({
    extensions: [
      {
        name: "footnote",
        level: "block",
        start: (/** @type {string} */ source) => indexOf(source, /\n {0,3}\[\^[^\]\s]+\]:/),
        /** @this {Tokenizing} @param {string} source @returns {Token | undefined} */
        tokenizer(source) {
          const [lead, name] = DEFINITION.exec(source) ?? [];
          if (lead === undefined || name === undefined) return undefined;
          const raw = source.slice(0, endOfNote(source));
          defined.add(keyOf(name));
          const body = raw.slice(lead.length).replace(/\n(?: {1,4}|\t)/g, "\n");
          return { type: "footnote", raw, label: keyOf(name), tokens: this.lexer.blockTokens(body, []) };
        },
        /** @this {Rendering} @param {Token} token */
        renderer(token) {
          const { label = "", tokens = [] } = token;
          notes.set(label, (notes.get(label) ?? "") + this.parser.parse(tokens));
          return "";
        },
      },
      {
        name: "footnoteReference",
        level: "inline",
        start: (/** @type {string} */ source) => indexOf(source, /\[\^/),
        /** @param {string} source @returns {Token | undefined} */
        tokenizer(source) {
          const [raw, name] = REFERENCE.exec(source) ?? [];
          if (raw === undefined || name === undefined || !defined.has(keyOf(name))) return undefined;
          return { type: "footnoteReference", raw, label: keyOf(name) };
        },
        /** @param {Token} token */
        renderer({ label = "" }) {
          referenced.add(label);
          return "";
        },
      },
    ],
  });
  const body = marked.parse(text);
  const inOrder = [...referenced, ...[...notes.keys()].filter((name) => !referenced.has(name))];
  return body + inOrder.map((name) => notes.get(name) ?? "").join("");
}

/** Returns the end of the note at the start of a text: its lines may be indented and contain several paragraphs. @param {string} source */
function endOfNote(source) {
  let end = lineEnd(source, 0);
  let wasEmpty = false;
  for (let at = end; at < source.length; at = lineEnd(source, at)) {
    const line = source.slice(at, lineEnd(source, at));
    const isEmpty = line.trim() === "";
    if (!isEmpty && !INDENTED.test(line) && (wasEmpty || !PLAIN.test(line))) break;
    wasEmpty = isEmpty;
    if (!isEmpty) end = lineEnd(source, at);
  }
  return end;
}

/** @param {string} source @param {number} at */
function lineEnd(source, at) {
  const end = source.indexOf("\n", at);
  return end === -1 ? source.length : end + 1;
}

/** @param {string} source @param {RegExp} pattern */
function indexOf(source, pattern) {
  const at = source.search(pattern);
  return at === -1 ? undefined : at;
}

/** Names of notes are compared without case. @param {string} name */
function keyOf(name) {
  return name.toLowerCase();
}
