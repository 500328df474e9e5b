/**
 * Runs the measurement in Chromium: serves this folder to a blank page, which runs `measure.mjs`.
 */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { BROWSER_ARGUMENTS, findBrowser } from "../tests/page/browser.mjs";

const ROOT = new URL("..", import.meta.url);

const TYPES = { html: "text/html", js: "text/javascript", mjs: "text/javascript", wasm: "application/wasm" };

/** An import map for the peers, whose names only Node.js can resolve. */
const IMPORTS = {
  diff: "/benches/peers/node_modules/diff/libesm/index.js",
  "diff-match-patch": "/benches/peers/node_modules/diff-match-patch/index.js",
  "fast-myers-diff": "/benches/peers/node_modules/fast-myers-diff/bin/index.js",
};
/** The peers that are not ES modules. The server wraps them, with these exports. */
const COMMON_JS = new Map([
  [IMPORTS["diff-match-patch"], "export default module.exports;"],
  [IMPORTS["fast-myers-diff"], "export const { diff } = module.exports;"],
]);

const BLANK = `<!doctype html><title>Bench</title><script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`;

function createBenchServer() {
  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    // With these two headers a browser returns the time in microseconds.
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
    const kind = pathname === "/" ? "html" : /** @type {keyof typeof TYPES} */ (/[a-z]+$/.exec(pathname)?.[0]);
    response.setHeader("Content-Type", TYPES[kind] ?? "application/octet-stream");
    try {
      response.end(pathname === "/" ? BLANK : await script(pathname));
    } catch {
      response.writeHead(404).end();
    }
  });
}

/** @param {string} pathname */
async function script(pathname) {
  const bytes = await readFile(new URL(`.${pathname}`, ROOT));
  const named = COMMON_JS.get(pathname);
  if (named === undefined) return bytes;
  return `const module = { exports: {} };\n{ const { exports } = module;\n${bytes}\n}\n${named}`;
}

/**
 * @param {import("./measure.mjs").Choice} choice
 * @param {(measured: import("./measure.mjs").Measured) => void} each
 * @param {number | null} memoryWords the number of words for which the memory is measured; `null` for no such measurement
 */
export async function measureInChromium(choice, each, memoryWords) {
  const { chromium } = createRequire(new URL("tests/package.json", ROOT))("playwright-core");
  const server = createBenchServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  try {
    const page = await browser.newPage();
    await page.exposeFunction("each", each);
    await page.goto(`http://127.0.0.1:${port}/`);
    const results = await page.evaluate(
      async (/** @type {[typeof choice, typeof memoryWords]} */ [asked, words]) => {
        const { measureCases, measureMemory } = await import(/** @type {any} */ ("/benches/measure.mjs"));
        const measured = await measureCases(asked, /** @type {any} */ (globalThis).each);
        return { measured, use: words === null ? null : await measureMemory(words) };
      },
      [choice, memoryWords],
    );
    return { ...results, where: `Chromium ${browser.version()}` };
  } finally {
    await browser.close();
    server.close();
  }
}
