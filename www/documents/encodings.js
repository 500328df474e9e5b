/**
 * Detects the encoding of a text and decodes it.
 *
 * It looks for a byte order mark first, then for valid UTF-8, which other encodings do not produce by chance. The zero bytes of UTF-16 come
 * next, then the declaration in the document. Otherwise the encoding is guessed. The page reports a guess, and the reader may choose another
 * encoding.
 */

import { Unreadable } from "./file-types.js";

/** Labels of the Encoding Standard that readers may choose from. */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "iso-8859-2",
  "windows-1250",
  "windows-1251",
  "koi8-r",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "windows-1257",
  "windows-874",
  "macintosh",
  "shift_jis",
  "euc-jp",
  "iso-2022-jp",
  "gb18030",
  "big5",
  "euc-kr",
];

/** Control characters that no text contains: all but tab, line feed, vertical tab, form feed, carriage return and escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern searches for control characters
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** Number of bytes that are searched for a declaration, as in browsers. */
const HEAD = 1024;
/** Number of bytes that are examined for a guess. */
const SAMPLE = 64_000;

/**
 * @typedef {object} Decoded
 * @property {string} text
 * @property {string} encoding a label of the Encoding Standard
 * @property {boolean} guessed whether the encoding is a guess
 */

/**
 * Decodes a text.
 * @param {Uint8Array} bytes
 * @param {string | null} [asked] the reader's choice
 * @returns {Decoded}
 */
export function decode(bytes, asked = null) {
  if (asked !== null) return { text: new TextDecoder(asked).decode(bytes), encoding: asked, guessed: false };
  const marked = byMark(bytes);
  if (marked !== null) return readAs(bytes, marked, false);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // ISO-2022-JP uses seven bits and escape sequences.
    if (text.includes("\x1b$") || text.includes("\x1b(")) return readAs(bytes, "iso-2022-jp", true);
    if (!NO_TEXT.test(text)) return { text, encoding: "utf-8", guessed: false };
  } catch {
    // The bytes are not UTF-8.
  }
  const wide = byZeros(bytes);
  if (wide !== null) return readAs(bytes, wide, true);
  if (NO_TEXT.test(latin(bytes.subarray(0, SAMPLE)))) throw new Unreadable("binary");
  const declared = byDeclaration(bytes);
  return declared === null ? readAs(bytes, guess(bytes), true) : readAs(bytes, declared, false);
}

/** @param {Uint8Array} bytes @param {string} encoding @param {boolean} guessed @returns {Decoded} */
function readAs(bytes, encoding, guessed) {
  const text = new TextDecoder(encoding).decode(bytes);
  if (NO_TEXT.test(text.replaceAll("\x1b", ""))) throw new Unreadable("binary");
  return { text, encoding, guessed };
}

/** @param {Uint8Array} bytes */
function byMark(bytes) {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** Detects UTF-16 without a byte order mark: each space and line break has a zero byte. @param {Uint8Array} bytes */
function byZeros(bytes) {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  const spaces = [0, 0];
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const [one, two] = [sample[at], sample[at + 1]];
    if (one === 0) zeros[0] = (zeros[0] ?? 0) + 1;
    if (two === 0) zeros[1] = (zeros[1] ?? 0) + 1;
    if (one === 0 && (two === 0x20 || two === 0x0a)) spaces[0] = (spaces[0] ?? 0) + 1;
    if (two === 0 && (one === 0x20 || one === 0x0a)) spaces[1] = (spaces[1] ?? 0) + 1;
  }
  const enough = sample.length / 400;
  if ((spaces[1] ?? 0) > enough && zeros[0] === 0) return "utf-16le";
  if ((spaces[0] ?? 0) > enough && zeros[1] === 0) return "utf-16be";
  return null;
}

/** Returns the encoding that a web page or an XML document declares. @param {Uint8Array} bytes */
function byDeclaration(bytes) {
  const head = latin(bytes.subarray(0, HEAD));
  const label =
    /<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta[^>]*?\scharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta[^>]*?;\s*charset\s*=\s*([\w.:-]+)/i.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A declaration in single bytes rules out UTF-16, and the bytes are not valid UTF-8.
    return encoding === "utf-8" || encoding.startsWith("utf-16") ? null : encoding;
  } catch {
    return null;
  }
}

/** Encodings with several bytes for each letter. Text in other encodings is rarely valid in them. */
const SEVERAL_BYTES = ["euc-jp", "euc-kr", "shift_jis", "big5", "gb18030"];

/** Guesses the encoding from the letters: Cyrillic, East Asian, otherwise Western. @param {Uint8Array} bytes */
function guess(bytes) {
  const sample = bytes.subarray(0, SAMPLE);
  const high = sample.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);
  // Western text has single accented letters. Many bytes of the upper half mean another script.
  if (high < sample.length / 6) return "windows-1252";
  const cyrillic = ["windows-1251", "koi8-r"].map((encoding) => ({ encoding, score: cyrillicScore(sample, encoding) }));
  const best = cyrillic.reduce((one, other) => (other.score > one.score ? other : one));
  if (best.score > 0.7) return best.encoding;
  const fitting = SEVERAL_BYTES.map((encoding) => ({ encoding, share: commonEastAsian(sample, encoding) }));
  const closest = fitting.reduce((one, other) => (other.share > one.share ? other : one));
  return closest.share > 0.5 ? closest.encoding : "windows-1252";
}

/** Returns the share of letters beyond ASCII that are small Cyrillic letters, the majority in running text. */
function cyrillicScore(/** @type {Uint8Array} */ sample, /** @type {string} */ encoding) {
  const letters = beyondAscii(new TextDecoder(encoding).decode(sample));
  return letters.length === 0 ? 0 : (letters.match(/[а-яё]/g)?.length ?? 0) / letters.length;
}

/** Returns the share of characters beyond ASCII that are common in East Asian text; 0 for bytes that are not valid. */
function commonEastAsian(/** @type {Uint8Array} */ sample, /** @type {string} */ encoding) {
  const letters = beyondAscii(new TextDecoder(encoding).decode(sample, { stream: true }));
  if (letters.length === 0 || letters.includes("\ufffd")) return 0;
  const kana = letters.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  const common = letters.match(/[\u3000-\u303f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uff5e]/g)?.length ?? 0;
  const rare = letters.match(/[\u3400-\u4dbf\uff61-\uff9f\ue000-\uf8ff]/g)?.length ?? 0;
  // Kana identify Japanese: bytes of the other encodings rarely produce them.
  return (common - 2 * rare + kana) / letters.length / 2;
}

/** @param {string} text */
function beyondAscii(text) {
  return text.replace(/\p{ASCII}+/gu, "");
}

/** Decodes each byte as one letter of Latin 1. @param {Uint8Array} bytes */
export function latin(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
