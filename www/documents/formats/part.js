/** Reads one part of an office document, as XML in a zip file, while it is inflated. */

import { Unreadable } from "../file-types.js";
import { XmlReader } from "./xml.js";

/** @typedef {import("./xml.js").Handler} Handler */
/** @typedef {import("./zip.js").Zip} Zip */
/** @typedef {(done: number, of: number) => void} Progress */

/** Bytes that all parts together may inflate to. A million words take up to 150 MB; a zip bomb takes what it gets. */
export const MOST_INFLATED = 400_000_000;

/**
 * @param {Zip} zip @param {string} name @param {Handler} handler
 * @param {Record<string, string>} spaces what the handler calls a namespace, by its name
 * @param {{ left: number }} budget of bytes
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

/** What cannot be inflated is broken. @param {ReadableStreamDefaultReader<Uint8Array>} reader */
async function next(reader) {
  try {
    return await reader.read();
  } catch {
    throw new Unreadable("broken");
  }
}
