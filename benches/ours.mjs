/**
 * Loads Word for Word as the page uses it: the module in `www/pkg`, called across its boundary.
 */

/** @typedef {import("../www/pkg/word_for_word.js").Options} Options */
/** @typedef {import("../www/pkg/word_for_word.js").Comparison} Comparison */
/**
 * @typedef {object} Ours
 * @property {(before: string, after: string, options: Options) => Comparison} compare
 * @property {WebAssembly.Memory} memory
 */

const SCRIPT = new URL("../www/pkg/word_for_word.js", import.meta.url);
export const MODULE = new URL("../www/pkg/word_for_word_bg.wasm", import.meta.url);

let instances = 0;

/**
 * Creates a new instance. The memory of a module never shrinks, so the need of one comparison is measured in a separate instance.
 * @returns {Promise<Ours>}
 */
export async function load() {
  instances += 1;
  const { default: init, compare } = await import(`${SCRIPT.href}?instance=${instances}`);
  const { memory } = await init({ module_or_path: await source() });
  return { compare, memory };
}

/** Browsers fetch the module. Node.js cannot fetch a file, so it reads the module. */
async function source() {
  if (MODULE.protocol !== "file:") return MODULE;
  const { readFile } = await import("node:fs/promises");
  return readFile(MODULE);
}
