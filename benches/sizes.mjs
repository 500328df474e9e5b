/**
 * Measures the size of everything that a browser fetches before it can compare: the module, and all files that the page names.
 */

import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { MODULE } from "./ours.mjs";

const PAGE = new URL("../www/index.html", import.meta.url);
/** The module that the page loads first. */
const FIRST_MODULE = new URL("../www/pkg/changes_bg.wasm", import.meta.url);

/** Patterns that find the files fetched together with a file, by kind of file. The groups contain the addresses. */
const NAMED = {
  html: /<(?:link|script|img)\b[^>]*?\s(?:href|src)="([^"#]+)"/g,
  css: /@import\s+(?:url\()?["']([^"']+)["']|url\(["']?([^"')]+)["']?\)/g,
  js: /\b(?:from|import)\s*["'](\.[^"']+)["']/g,
};
/**
 * A worker is a separate script, and runs its dynamic imports at once. A worker in the folder of the script that names it starts with the
 * page. Those in other folders start when they are needed.
 */
const WORKER = /new URL\(["'](\.\/[^"']+\.js)["'],\s*import\.meta\.url\)/g;
/** In other scripts, dynamic imports are fetched when they are used. */
const IN_PASSING = /\bimport\(\s*["'](\.[^"']+)["']/g;

/** @param {Uint8Array} bytes */
function brotliSize(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Returns sizes in bytes after brotli: of the whole module, of the module loaded first, and of the page without both. */
export async function measureSizes() {
  let page = 0;
  const open = [PAGE];
  const seen = new Set(open.map(String));
  const workers = new Set();
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const bytes = await readFile(file);
    page += brotliSize(bytes);
    const text = withoutComments(bytes.toString());
    /** @param {RegExp} pattern @returns {URL[]} */
    const named = (pattern) =>
      [...text.matchAll(pattern)].map(([, ...groups]) => new URL(groups.find(Boolean) ?? "", file));
    const kind = file.pathname.slice(file.pathname.lastIndexOf(".") + 1);
    const found = kind in NAMED ? named(NAMED[/** @type {keyof typeof NAMED} */ (kind)]) : [];
    if (kind === "js") {
      for (const worker of named(WORKER)) workers.add(worker.href);
      found.push(...named(WORKER), ...(workers.has(file.href) ? named(IN_PASSING) : []));
    }
    for (const address of found) {
      if (address.protocol !== "file:" || seen.has(address.href)) continue;
      seen.add(address.href);
      open.push(address);
    }
  }
  const [module, first] = await Promise.all(
    [MODULE, FIRST_MODULE].map(async (file) => brotliSize(await readFile(file))),
  );
  return { module, first, page };
}

/** Removes comments: their imports of types fetch nothing. @param {string} text */
function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, "");
}
