/**
 * Loads the module that `build.sh` puts into `www/pkg` in Node.js.
 *
 * `www/engine/module.js` fetches it, as a browser does. Node.js cannot fetch a file, so this module reads its bytes. As on the page, the
 * words of scripts without spaces are those of `Intl.Segmenter`.
 */

import { readFile } from "node:fs/promises";
import { findWordEnds } from "../../www/engine/words.js";

const PACKAGE = new URL("../../www/pkg/", import.meta.url);

/** @typedef {import("../../www/pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../../www/pkg/word_for_word.js").Options} Options */
/** @typedef {typeof import("../../www/pkg/word_for_word.js").Checker} Checker */

/** The built module is missing. The message says what to do, without a stack trace. */
export class NotBuilt extends Error {}

/** @returns {Promise<Pick<typeof import("../../www/pkg/word_for_word.js"), "compare" | "series" | "toJSON" | "Checker">>} */
export async function loadModule() {
  /** @type {Uint8Array} */
  let bytes;
  try {
    bytes = await readFile(new URL("word_for_word_bg.wasm", PACKAGE));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ENOENT") throw error;
    throw new NotBuilt("The module is not built: there is no www/pkg/word_for_word_bg.wasm. Run ./build.sh first.");
  }
  const { default: init, compare, series, toJSON, Checker } = await import("../../www/pkg/word_for_word.js");
  await init({ module_or_path: bytes });
  return {
    compare: (before, after, options, words = findWordEnds(before, after)) => compare(before, after, options, words),
    series,
    toJSON,
    Checker,
  };
}
