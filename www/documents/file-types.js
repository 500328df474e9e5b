/**
 * Detects the type of a file by its first bytes, or by its name where the bytes are ambiguous. Defines the error for files that cannot be
 * read.
 */

/** @typedef {"text" | "markdown" | "html" | "docx" | "odt" | "rtf" | "pdf"} FileType */
/**
 * Why a file cannot be read. The page has a message for each reason.
 * @typedef {"binary" | "image" | "encrypted" | "broken" | "scanned" | "large" | "bomb" | "old-word" | "spreadsheet"
 *   | "slides" | "archive" | "empty" | "missing" | "ended" | "silent"} UnreadableReason
 */

export class Unreadable extends Error {
  /**
   * @param {UnreadableReason} reason
   * @param {Record<string, string | number>} [values] for the placeholders of the message
   */
  constructor(reason, values = {}) {
    super(`unreadable: ${reason}`);
    this.name = "Unreadable";
    this.reason = reason;
    this.values = values;
  }
}

/** Number of bytes that are examined. A PDF may have other content before its signature. */
export const HEAD = 4096;

/** Signatures of pictures, sounds and films. */
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
 * Returns the type of a file.
 * @param {string} name
 * @param {Uint8Array} head the first bytes
 * @returns {FileType}
 * @throws {Unreadable}
 */
export function fileTypeOf(name, head) {
  const start = String.fromCharCode(...head);
  const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? "";
  if (/^[\s\S]{0,1024}?%PDF-\d/.test(start)) return "pdf";
  // The first entry of an OpenDocument file is an uncompressed media type.
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
