/**
 * Loads the engine: the JavaScript and the WebAssembly module of one of its two builds. The only importer of `pkg/`.
 *
 * The build `changes` finds changes only. It is a third smaller, so it gives the first result sooner. It throws when asked for
 * shared phrases, passages or quotations, and compares scripts without spaces by characters. The build `whole` does everything.
 */

/** @import { InitInput } from "../pkg/word_for_word.js" */
/** @typedef {"changes" | "whole"} Build */
/**
 * @typedef {object} Engine
 * @property {typeof import("../pkg/word_for_word.js").compare} compare
 * @property {typeof import("../pkg/word_for_word.js").toJSON} [toJSON] only in the build `whole`
 * @property {typeof import("../pkg/word_for_word.js").Checker} [Checker] only in the build `whole`
 * @property {typeof import("../pkg/word_for_word.js").series} [series] only in the build `whole`
 * @property {WebAssembly.Memory} memory
 */

/** The addresses are written out where they are used, because bundlers look for this form. */
const BUILDS = {
  changes: { load: () => import("../pkg/changes.js"), wasm: new URL("../pkg/changes_bg.wasm", import.meta.url) },
  whole: {
    load: () => import("../pkg/word_for_word.js"),
    wasm: new URL("../pkg/word_for_word_bg.wasm", import.meta.url),
  },
};

/** Started builds. @type {Partial<Record<Build, Promise<Engine>>>} */
const started = {};

/** Returns the address of a build's WebAssembly module. @param {Build} build */
export function wasmAddress(build) {
  return BUILDS[build].wasm;
}

/**
 * Fetches and starts a build; once, however often it is called. A build that failed to load is tried again at the next call.
 * @param {Build} build
 * @param {InitInput} [wasm] the WebAssembly module, or its address if it is not in `pkg/`
 * @returns {Promise<Engine>}
 */
export function loadEngine(build, wasm = wasmAddress(build)) {
  started[build] ??= start(build, wasm).catch((error) => {
    delete started[build];
    throw error;
  });
  return started[build];
}

/** @param {Build} build @param {InitInput} wasm @returns {Promise<Engine>} */
async function start(build, wasm) {
  const { default: init, ...exported } = await BUILDS[build].load();
  const { memory } = await init({ module_or_path: wasm });
  return { ...exported, memory };
}
