// Bundles the npm package into one classic script: the element, the engine, its worker and the WebAssembly module. It works in a page
// that can only add a script element, from another origin or from a disk.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { inOneFile } from "./one-file.mjs";

/** The catalogues that the element does not use. Those that it uses are in the script, in every language. */
const UNUSED = /\bmessages\/[\w-]+\/(?:documents|embed|exclusions|export|page)\.js$/;

const MODULE = { "engine/module.js": "package/inlined/module.js" };

/** @param {string} www @returns {Promise<string>} */
export async function standalone(www) {
  const module = await readFile(join(www, "pkg/word_for_word_bg.wasm"));
  return inOneFile({
    www,
    entry: "package/standalone.js",
    format: "iife",
    emptied: UNUSED,
    instead: {
      ...MODULE,
      "engine/trusted-types.js": "package/inlined/trusted-types.js",
    },
    texts: {
      module: deflateRawSync(module, { level: 9 }).toString("base64"),
      // A classic script too: Chromium starts no module worker from a page that was opened from a disk.
      worker: await inOneFile({
        www,
        entry: "engine/worker.js",
        format: "iife",
        instead: MODULE,
        texts: { module: "" },
      }),
    },
  });
}
