/**
 * Unpacks the WebAssembly module of the standalone script, which holds it deflated, in base64. The bundler replaces `inlined:module` with that
 * text.
 */

import packed from "inlined:module";

/** @type {Promise<WebAssembly.Module> | undefined} */
let unpacked;

/** Returns the compiled module, for this script or for a worker. It is unpacked at the first call. */
export function inlinedModule() {
  unpacked ??= unpack();
  return unpacked;
}

async function unpack() {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return WebAssembly.compile(await new Response(inflated).arrayBuffer());
}
