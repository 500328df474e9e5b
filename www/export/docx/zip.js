/**
 * Writes a zip file (APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16). The browser compresses; this module writes the headers.
 *
 * It does not support encryption, split archives or files over 4 GB: the documents of this project need none of these.
 */

const encoder = new TextEncoder();

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** The version of the format that introduced deflate. */
const VERSION = 20;
/** The flag for names in UTF-8. */
const UTF8 = 1 << 11;
const DEFLATED = 8;
/** The first date of the format. A constant date makes the same texts give the same file; the document has its own date. */
const FIRST_DAY = (1 << 5) | 1;

/**
 * @param {Record<string, string | Uint8Array<ArrayBuffer>>} files contents by path, in order
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function zip(files) {
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const directory = [];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = encoder.encode(path);
    const bytes = typeof content === "string" ? encoder.encode(content) : content;
    const packed = await deflate(bytes);
    const shared = [VERSION, UTF8, DEFLATED, 0, FIRST_DAY];
    const sizes = [crc32(bytes), packed.length, bytes.length];
    parts.push(record([LOCAL], shared, sizes, [name.length, 0]), name, packed);
    directory.push(record([CENTRAL], [VERSION, ...shared], sizes, [name.length, 0, 0, 0, 0], [0, at]), name);
    at += 30 + name.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = Object.keys(files).length;
  return joined([...parts, ...directory, record([END], [0, 0, count, count], [size, at], [0])]);
}

/**
 * Writes numbers in little-endian order, in alternating groups of four-byte and two-byte numbers.
 * @param {...number[]} groups
 */
function record(...groups) {
  const width = (/** @type {number} */ group) => (group % 2 === 0 ? 4 : 2);
  const bytes = new Uint8Array(groups.reduce((sum, group, at) => sum + group.length * width(at), 0));
  const view = new DataView(bytes.buffer);
  let offset = 0;
  groups.forEach((group, at) => {
    for (const number of group) {
      if (width(at) === 4) view.setUint32(offset, number, true);
      else view.setUint16(offset, number, true);
      offset += width(at);
    }
  });
  return bytes;
}

/** @param {Uint8Array<ArrayBuffer>[]} parts */
function joined(parts) {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Compresses bytes as raw deflate, without a header. @param {Uint8Array<ArrayBuffer>} bytes */
export async function deflate(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const CRC = Uint32Array.from({ length: 256 }, (_, number) => {
  let value = number;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** @param {Uint8Array} bytes */
function crc32(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ /** @type {number} */ (CRC[(value ^ byte) & 255]);
  return ~value >>> 0;
}
