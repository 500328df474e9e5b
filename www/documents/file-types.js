/**
 * What a file is, by its first bytes, and by its name where bytes do not tell.
 */

import { Unreadable } from "./unreadable.js";

/** @typedef {"text" | "markdown" | "html" | "docx" | "odt" | "rtf" | "pdf"} Kind */

/** Bytes that are looked at. A PDF may have something before its mark. */
export const HEAD = 4096;

/** What begins so is a picture, a sound or a film. */
const MEDIA = [
  /^\x89PNG/,
  /^\xff\xd8\xff/,
  /^GIF8/,
  /^RIFF....(?:WEBP|WAVE|AVI )/s,
  /^(?:II\*\0|MM\0\*)/,
  /^....ftyp/s,
  /^BM....\0\0\0\0/s,
  /^(?:ID3|OggS|fLaC)/,
];

/**
 * @param {string} name
 * @param {Uint8Array} head
 * @returns {Kind}
 */
export function kindOf(name, head) {
  const start = String.fromCharCode(...head);
  const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? "";
  if (/^[\s\S]{0,1024}?%PDF-\d/.test(start)) return "pdf";
  // Such a file begins with an entry that says what it is, as it is.
  const open = /^mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(start.slice(30))?.[1];
  if (open === "text") return "odt";
  if (open === "spreadsheet") throw new Unreadable("spreadsheet");
  if (open === "presentation") throw new Unreadable("slides");
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return "docx";
  if (start.startsWith("\xd0\xcf\x11\xe0")) throw new Unreadable(ending === "docx" ? "encrypted" : "old-word");
  if (start.startsWith("{\\rtf")) return "rtf";
  if (MEDIA.some((pattern) => pattern.test(start))) throw new Unreadable("image");
  if (/^(?:docx|odt|rtf|pdf)$/.test(ending)) throw new Unreadable("broken");
  if (/^(?:html?|xhtml)$/.test(ending)) return "html";
  if (/^(?:md|markdown)$/.test(ending)) return "markdown";
  const plain = start.replace(/^\xef\xbb\xbf|\0/g, "").trimStart();
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype html|<html[\s>])/i.test(plain) ? "html" : "text";
}
