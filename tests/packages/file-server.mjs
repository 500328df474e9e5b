/**
 * Serves a folder of files, and nothing else, as a simple host does.
 */

import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";

const TYPES = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  svg: "image/svg+xml",
  wasm: "application/wasm",
};

/** @param {string} folder @param {Record<string, string>} [headers] */
export async function serve(folder, headers = {}) {
  const server = createServer(async ({ url = "/" }, response) => {
    const path = new URL(url, "http://site").pathname;
    const file = path.endsWith("/") ? `${path}index.html` : path;
    try {
      const content = await readFile(join(folder, file));
      const type = TYPES[/** @type {keyof typeof TYPES} */ (file.slice(file.lastIndexOf(".") + 1))] ?? "text/plain";
      response.writeHead(200, { "Content-Type": type, ...headers }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
