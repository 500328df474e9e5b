/**
 * Which encoding bytes are written in.
 *
 * A byte order mark says it, else what is UTF-8 without a fault is UTF-8, for no other text is so by chance. Then comes what
 * the document declares, then the pattern of UTF-16. What is left is a guess, and the reader is told so and may choose.
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

/** Control characters that no text has: all but tab, line feed, vertical tab, form feed, carriage return, and escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** Bytes at the start that are searched for a declaration, as browsers do. */
const HEAD = 1024;
/** Bytes that tell an encoding nobody declared. */
const SAMPLE = 64_000;

/**
 * @typedef {object} Decoded
 * @property {string} text
 * @property {string} encoding its label
 * @property {boolean} guessed whether nothing said so
 */

/**
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
    // ISO-2022-JP is seven bits wide: it escapes into its letters.
    if (text.includes("\x1b$") || text.includes("\x1b(")) return readAs(bytes, "iso-2022-jp", true);
    if (!NO_TEXT.test(text)) return { text, encoding: "utf-8", guessed: false };
  } catch {
    // It is something else, then.
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

/** UTF-16 without its mark: of two bytes one is zero wherever there is a space or a line break. @param {Uint8Array} bytes */
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

/** What a web page or an XML document says of itself. @param {Uint8Array} bytes */
function byDeclaration(bytes) {
  const head = latin(bytes.subarray(0, HEAD));
  const label =
    /<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta[^>]*?\scharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta[^>]*?;\s*charset\s*=\s*([\w.:-]+)/i.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // Whoever could write the declaration in single bytes did not write UTF-16; and UTF-8 it is not.
    return encoding === "utf-8" || encoding.startsWith("utf-16") ? null : encoding;
  } catch {
    return null;
  }
}

/** Encodings of several bytes are known by having no fault: bytes of another seldom make letters in them. */
const SEVERAL_BYTES = ["euc-jp", "euc-kr", "shift_jis", "big5", "gb18030"];

/** What is left: East Asian where it fits, Cyrillic where it reads as such, else what the West writes. @param {Uint8Array} bytes */
function guess(bytes) {
  const sample = bytes.subarray(0, SAMPLE);
  const high = sample.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);
  // Accents stand one by one in Western text; where every other letter is of the upper half, it is another script.
  if (high < sample.length / 6) return "windows-1252";
  const cyrillic = ["windows-1251", "koi8-r"].map((encoding) => ({ encoding, score: cyrillicScore(sample, encoding) }));
  const best = cyrillic.reduce((one, other) => (other.score > one.score ? other : one));
  if (best.score > 0.7) return best.encoding;
  const fitting = SEVERAL_BYTES.map((encoding) => ({ encoding, share: commonEastAsian(sample, encoding) }));
  const closest = fitting.reduce((one, other) => (other.share > one.share ? other : one));
  return closest.share > 0.5 ? closest.encoding : "windows-1252";
}

/** The share of letters beyond ASCII that are small Cyrillic ones, as running text has them. */
function cyrillicScore(/** @type {Uint8Array} */ sample, /** @type {string} */ encoding) {
  const letters = beyondAscii(new TextDecoder(encoding).decode(sample));
  return letters.length === 0 ? 0 : (letters.match(/[а-яё]/g)?.length ?? 0) / letters.length;
}

/** The share of characters beyond ASCII that are kana, common ideographs, Hangul or their punctuation; 0 where it has faults. */
function commonEastAsian(/** @type {Uint8Array} */ sample, /** @type {string} */ encoding) {
  const letters = beyondAscii(new TextDecoder(encoding).decode(sample, { stream: true }));
  if (letters.length === 0 || letters.includes("\ufffd")) return 0;
  const kana = letters.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  const common = letters.match(/[\u3000-\u303f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uff5e]/g)?.length ?? 0;
  const rare = letters.match(/[\u3400-\u4dbf\uff61-\uff9f\ue000-\uf8ff]/g)?.length ?? 0;
  // Japanese is known by its kana, which bytes of the others rarely make.
  return (common - 2 * rare + kana) / letters.length / 2;
}

/** @param {string} text */
function beyondAscii(text) {
  return text.replace(/\p{ASCII}+/gu, "");
}

/** Bytes as the letters of Latin 1, where each is one. @param {Uint8Array} bytes */
function latin(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
