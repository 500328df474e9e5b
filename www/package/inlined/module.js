/**
 * The WebAssembly module that stands in the script itself: in base64, deflated. Unpacked once, when it is first wanted.
 */

import packed from "inlined:module";

/** @type {Promise<WebAssembly.Module> | undefined} */
let unpacked;

/** The module, ready to be started here or in a worker. */
export function inlinedModule() {
  unpacked ??= unpack();
  return unpacked;
}

async function unpack() {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return WebAssembly.compile(await new Response(inflated).arrayBuffer());
}
