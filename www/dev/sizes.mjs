// Prints the size of files, as they are and as a server sends them.
//
//     node dev/sizes.mjs file...

import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

/** @param {Uint8Array} bytes */
const kB = (bytes) => `${(bytes.length / 1000).toFixed(1)} kB`;

for (const path of process.argv.slice(2)) {
  const file = readFileSync(path);
  const packed = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: file.length } });
  console.log(`${kB(file)}, ${kB(packed)} with brotli`);
}
