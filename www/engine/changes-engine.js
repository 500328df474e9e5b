/**
 * The engine for changes alone: a third smaller, so that a reader sees what changed the sooner. It throws where it is asked
 * for shared phrases, passages or quotations.
 */

import init, { compare } from "../pkg/changes.js";

export { compare };

/** Fetches and starts the WebAssembly module. */
export async function start() {
  await init();
}
