/**
 * Makes Word documents for tests: a zip file with the parts that a document must have.
 */

import { constants, crc32, deflateRawSync } from "node:zlib";

/** @typedef {{ name: string, content: string | Buffer, method?: number, encrypted?: boolean, repeated?: number }} Part */

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** @param {Part[]} parts @returns {Buffer} */
export function makeZip(parts) {
  /** @type {Buffer[]} */
  const chunks = [];
  /** @type {Buffer[]} */
  const directory = [];
  let at = 0;
  for (const { name, content, method = 8, encrypted = false, repeated = 0 } of parts) {
    const bytes = Buffer.from(content);
    const packed = method === 8 ? deflate(bytes, repeated) : bytes;
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(encrypted ? 1 : 0, 2);
    fixed.writeUInt16LE(method, 4);
    fixed.writeUInt32LE(crc32(bytes), 10);
    fixed.writeUInt32LE(packed.length, 14);
    fixed.writeUInt32LE(bytes.length, 18);
    fixed.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fixed, Buffer.from(name)]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), fixed, rest, Buffer.from(name)]));
    chunks.push(local, packed);
    at += local.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...chunks, central, Buffer.from("PK\x05\x06"), end]);
}

/** @param {Buffer} bytes @param {number} repeated megabytes of spaces that follow, which the directory does not count */
function deflate(bytes, repeated) {
  if (repeated === 0) return deflateRawSync(bytes);
  // A block that is flushed in full may be repeated.
  const flushed = { finishFlush: constants.Z_FULL_FLUSH };
  const spaces = deflateRawSync(Buffer.alloc(1_000_000, " "), flushed);
  return Buffer.concat([deflateRawSync(bytes, flushed), ...Array(repeated).fill(spaces), deflateRawSync("")]);
}

/**
 * @param {string} body WordprocessingML
 * @param {Record<string, string>} [parts] more parts of the folder `word`, by name, without their root
 */
export function makeDocx(body, parts = {}) {
  return makeZip([
    {
      name: "_rels/.rels",
      content:
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    {
      name: "word/document.xml",
      content: `<?xml version="1.0" encoding="UTF-8"?><w:document ${W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    },
    ...Object.entries(parts).map(([name, content]) => ({
      name: `word/${name}.xml`,
      content: `<?xml version="1.0"?><w:${name} ${W}>${content}</w:${name}>`,
    })),
  ]);
}

/** A paragraph of plain text. @param {string} text @param {string} [properties] */
export function p(text, properties = "") {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`;
}

/** A run of plain text. @param {string} text @param {string} [element] `delText` where it is deleted */
export function r(text, element = "t") {
  return `<w:r><w:${element} xml:space="preserve">${text}</w:${element}></w:r>`;
}

/**
 * Makes an OpenDocument text.
 * @param {string} content of its text
 * @param {string} [manifest] what its list of parts holds
 */
export function makeOdt(content, manifest = "") {
  const spaces = ["office", "text", "table", "manifest"]
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(" ");
  return makeZip([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text", method: 0 },
    {
      name: "content.xml",
      content: `<a ${spaces}><office:body><office:text>${content}</office:text></office:body></a>`,
    },
    { name: "META-INF/manifest.xml", content: `<manifest:manifest ${spaces}>${manifest}</manifest:manifest>` },
  ]);
}
