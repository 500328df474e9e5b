/**
 * Reads a zip file by its directory, and verifies the checksums of its files.
 */

import assert from "node:assert/strict";
import { crc32, inflateRawSync } from "node:zlib";

/** Returns the files as text. @param {Uint8Array} bytes @returns {Record<string, string>} */
export function unzip(bytes) {
  return Object.fromEntries(
    Object.entries(unzipBytes(bytes)).map(([name, content]) => [name, content.toString("utf8")]),
  );
}

/** Returns the files by their paths. @param {Uint8Array} bytes @returns {Record<string, Buffer>} */
export function unzipBytes(bytes) {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  /** @type {Record<string, Buffer>} */
  const found = {};
  let at = file.readUInt32LE(end + 16);
  for (let n = file.readUInt16LE(end + 10); n > 0; n -= 1) {
    assert.equal(file.readUInt32LE(at), 0x02014b50);
    const [sum, packed, size] = [16, 20, 24].map((offset) => file.readUInt32LE(at + offset));
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const local = file.readUInt32LE(at + 42);
    const name = file.toString("utf8", at + 46, at + 46 + Number(nameLength));
    assert.equal(file.readUInt32LE(local), 0x04034b50);
    assert.equal(file.toString("utf8", local + 30, local + 30 + file.readUInt16LE(local + 26)), name);
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const content = inflateRawSync(file.subarray(from, from + Number(packed)));
    assert.equal(content.length, size, name);
    assert.equal(crc32(content), sum, name);
    found[name] = content;
    at += 46 + Number(nameLength) + Number(extra) + Number(comment);
  }
  return found;
}
