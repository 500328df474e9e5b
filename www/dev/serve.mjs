// Serves the page for development, with the headers that a host should send too.
//
//     node dev/serve.mjs [port]        or PORT=8081 node dev/serve.mjs; port 0 takes any free one
//
// The tests of the page run against this server, so what they say about the policy holds for what it sends.

import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

/**
 * The Content-Security-Policy, directive by directive. index.html repeats it in a meta element, but for
 * `frame-ancestors`, which browsers heed in a header alone. A worker is bound by the headers of its own script.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types word-for-word",
].join("; ");

/** What every response carries, the worker's script and an error page included. */
export const HEADERS = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Everything under www is served but what begins like this: tools and their settings are no part of the page. */
const NOT_THE_PAGE = /^\/(?:\.|node_modules(?:\/|$)|dev(?:\/|$)|(?:package|package-lock|tsconfig|biome)\.json$)/i;

/** A server for the page, not yet listening. */
export function createPageServer() {
  const files = sirv(ROOT, { dev: true, etag: true });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const notFound = () => {
      response.statusCode = 404;
      response.setHeader("Content-Type", "text/plain; charset=utf-8");
      response.end("Not found.\n");
    };
    if (NOT_THE_PAGE.test(plainPath(request.url ?? "/"))) notFound();
    else files(request, response, notFound);
  });
}

/** The path that sirv will look up: decoded, and without the dots and doubled slashes that would hide a folder. */
function plainPath(/** @type {string} */ url) {
  try {
    const { pathname } = new URL(url, "http://localhost");
    return decodeURIComponent(pathname).replace(/[/\\]+/g, "/");
  } catch {
    return "/.";
  }
}

function listen(/** @type {number} */ port) {
  const server = createPageServer();
  server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
    const why = error.code === "EADDRINUSE" ? `port ${port} is taken` : error.message;
    console.error(`The page cannot be served: ${why}. Another port: ./build.sh serve 8081`);
    process.exit(1);
  });
  server.listen(port, "127.0.0.1", () => {
    const address = /** @type {import("node:net").AddressInfo} */ (server.address());
    console.log(`Word for Word is at http://127.0.0.1:${address.port}/ (Ctrl+C stops it)`);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv[2] ?? process.env.PORT ?? "8080";
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`The port must be a number from 0 to 65535; given was "${asked}".`);
    process.exit(1);
  }
  listen(port);
}
