/**
 * Reads the parts of an office document: single entries of a zip file, inflated in chunks and parsed as XML. Memory never holds the
 * whole file or a whole entry.
 *
 * The browser inflates. This module reads the directory at the end of the file (APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16). It supports
 * no encryption, no split archives and no files over 4 GB, because documents do not have them.
 */

import { Unreadable } from "../file-types.js";
import { XmlReader } from "./xml.js";

/** @import { Handler } from "./xml.js" */
/** @typedef {(done: number, of: number) => void} Progress */
/** @typedef {{ name: string, method: number, encrypted: boolean, packed: number, size: number, at: number }} Entry */

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Bytes of the end record, and of the longest comment that may follow it. */
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

export class Zip {
  #file;
  /** @type {Map<string, Entry>} */
  #entries;

  /** @param {Blob} file @param {Map<string, Entry>} entries */
  constructor(file, entries) {
    this.#file = file;
    this.#entries = entries;
  }

  /** @param {Blob} file */
  static async open(file) {
    const tail = await view(file, file.size - END_SIZE - LONGEST_COMMENT, file.size);
    let end = tail.byteLength - END_SIZE;
    while (end >= 0 && tail.getUint32(end, true) !== END) end -= 1;
    if (end < 0) throw new Unreadable("broken");
    const count = tail.getUint16(end + 10, true);
    const size = tail.getUint32(end + 12, true);
    const start = tail.getUint32(end + 16, true);
    return new Zip(file, directory(await view(file, start, start + size), count));
  }

  /** @param {string} name */
  has(name) {
    return this.#entries.has(name);
  }

  /** @param {RegExp} pattern */
  hasLike(pattern) {
    return [...this.#entries.keys()].some((name) => pattern.test(name));
  }

  /** Returns the declared length of an entry, in bytes. @param {string} name */
  size(name) {
    return this.#entries.get(name)?.size ?? 0;
  }

  /**
   * Returns the bytes of an entry, inflated.
   * @param {string} name
   * @returns {Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null>} `null` for a missing entry
   */
  async stream(name) {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    if (entry.encrypted) throw new Unreadable("encrypted");
    const local = await view(this.#file, entry.at, entry.at + 30);
    if (local.byteLength < 30 || local.getUint32(0, true) !== LOCAL) throw new Unreadable("broken");
    const from = entry.at + 30 + local.getUint16(26, true) + local.getUint16(28, true);
    const packed = this.#file.slice(from, from + entry.packed).stream();
    if (entry.method === 0) return packed;
    if (entry.method !== 8) throw new Unreadable("broken");
    return packed.pipeThrough(new DecompressionStream("deflate-raw"));
  }
}

/** @param {Blob} file @param {number} from @param {number} to */
async function view(file, from, to) {
  return new DataView(await file.slice(Math.max(0, from), to).arrayBuffer());
}

/** @param {DataView} bytes @param {number} count */
function directory(bytes, count) {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  const names = new TextDecoder();
  for (let at = 0, n = 0; n < count; n += 1) {
    if (at + 46 > bytes.byteLength || bytes.getUint32(at, true) !== CENTRAL) throw new Unreadable("broken");
    const length = bytes.getUint16(at + 28, true);
    if (at + 46 + length > bytes.byteLength) throw new Unreadable("broken");
    const name = names.decode(new Uint8Array(bytes.buffer, bytes.byteOffset + at + 46, length));
    entries.set(name, {
      name,
      encrypted: (bytes.getUint16(at + 8, true) & 1) === 1,
      method: bytes.getUint16(at + 10, true),
      packed: bytes.getUint32(at + 20, true),
      size: bytes.getUint32(at + 24, true),
      at: bytes.getUint32(at + 42, true),
    });
    at += 46 + length + bytes.getUint16(at + 30, true) + bytes.getUint16(at + 32, true);
  }
  return entries;
}

/** The limit of inflated bytes for all parts together. A million words take up to 150 MB. A zip bomb would exceed any limit. */
export const MOST_INFLATED = 400_000_000;

/**
 * Parses one part as XML while it is inflated.
 * @param {Zip} zip @param {string} name @param {Handler} handler
 * @param {Record<string, string>} spaces the handler's prefix for each namespace
 * @param {{ left: number }} budget of inflated bytes, shared by the parts
 * @param {Progress} progress
 */
export async function readPart(zip, name, handler, spaces, budget, progress) {
  const stream = await zip.stream(name);
  if (stream === null) return;
  const size = zip.size(name);
  const xml = new XmlReader(handler, spaces);
  const reader = stream.getReader();
  /** @type {TextDecoder | null} */
  let decoder = null;
  let read = 0;
  while (true) {
    const { done, value } = await next(reader);
    if (done) break;
    read += value.length;
    budget.left -= value.length;
    if (budget.left < 0) {
      await reader.cancel();
      throw new Unreadable("bomb", { limit: MOST_INFLATED / 1_000_000 });
    }
    decoder ??= new TextDecoder(value[0] === 0xff ? "utf-16le" : value[0] === 0xfe ? "utf-16be" : "utf-8");
    xml.feed(decoder.decode(value, { stream: true }));
    progress(read, Math.max(read, size));
  }
  if (read !== size) throw new Unreadable("broken");
  xml.feed(decoder?.decode() ?? "");
  xml.end();
}

/** Reads the next chunk. Data that cannot be inflated is reported as broken. @param {ReadableStreamDefaultReader<Uint8Array>} reader */
async function next(reader) {
  try {
    return await reader.read();
  } catch {
    throw new Unreadable("broken");
  }
}
