// Serves the page, with the headers that a host should send too.
//
//     node dev/serve.mjs [port]        or PORT=8081 node dev/serve.mjs; port 0 takes any free one
//     node dev/serve.mjs [port] --offline
//
// The first serves the sources, without a service worker, so that a reload shows your edits. With --offline it serves the release that
// `site.mjs` has made, as a host does, with its service worker.

import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { SITE } from "./site.mjs";

/**
 * The Content-Security-Policy, directive by directive. index.html repeats it in a meta element, but for
 * `frame-ancestors`, which browsers accept in a header only. A worker is bound by the headers of its own script.
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

/** Everything in `www` belongs to the page but tools, their settings, and the npm package's own files. */
const NOT_THE_PAGE =
  /^\/(?:\.|(?:node_modules|dev|package)(?:\/|$)|README\.md$|(?:package|package-lock|tsconfig[\w.-]*|biome)\.json$)/i;

const VERSION_FILE = "/version.json";
/** The files of a release that are named by a hash of their content. */
const ASSETS = "/assets/";
const UNCHANGING = "public, max-age=31536000, immutable";

/** The one document that other pages may frame. */
const FRAME = "/embed.html";

/**
 * The policy of the frame. Any page may frame it. It names the origin, because in WebKit no address matches the 'self' of a sandboxed frame.
 * `embed/csp.js` repeats it in the document.
 * @param {string} origin
 */
export const framePolicy = (origin) =>
  CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'; ", "").replaceAll("'self'", `'self' ${origin}`);

/** The headers of every response, including those of workers' scripts and of errors. */
export const HEADERS = {
  // The browser keeps a file, and asks whether it is still the newest.
  "Cache-Control": "no-cache",
  // Other pages load the element. A frame in a sandbox has no origin and loads its own scripts as if from another one.
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

const SOURCES = fileURLToPath(new URL("..", import.meta.url));

/**
 * A server for the page, not yet listening.
 * @param {{ release?: string | undefined, offline?: boolean }} [options] the folder of a release, without which the sources are served; and
 *   whether browsers may keep it for use without a network
 */
export function createPageServer({ release, offline = false } = {}) {
  const files = sirv(release ?? SOURCES, { dev: true, etag: true });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const path = plainPath(request.url ?? "/");
    if (path === FRAME) {
      response.setHeader("Content-Security-Policy", framePolicy(`http://127.0.0.1:${request.socket.localPort}`));
    }
    const notFound = () => {
      response.statusCode = 404;
      response.setHeader("Content-Type", "text/plain; charset=utf-8");
      response.end("Not found.\n");
    };
    if (release !== undefined && path.startsWith(ASSETS)) response.setHeader("Cache-Control", UNCHANGING);
    if (release === undefined && NOT_THE_PAGE.test(path)) notFound();
    else if (path === VERSION_FILE && !offline) {
      response.setHeader("Content-Type", "application/json");
      response.end('{ "version": null }\n');
    } else files(request, response, notFound);
  });
}

/** The path that sirv looks up: decoded, and without the dots and double slashes that would hide a folder. */
function plainPath(/** @type {string} */ url) {
  try {
    const { pathname } = new URL(url, "http://localhost");
    return decodeURIComponent(pathname).replace(/[/\\]+/g, "/");
  } catch {
    return "/.";
  }
}

/** @param {number} port @param {boolean} offline */
function listen(port, offline) {
  const server = createPageServer({ release: offline ? SITE : undefined, offline });
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
  const given = process.argv.slice(2);
  const asked = given.find((each) => each !== "--offline") ?? process.env.PORT ?? "8080";
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`The port must be a number from 0 to 65535; given was "${asked}".`);
    process.exit(1);
  }
  listen(port, given.includes("--offline"));
}
