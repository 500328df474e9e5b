// What a reader's browser fetches before the page can compare, as a server sends it with brotli.

import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { App } from "./app.mjs";
import { expect, test } from "./fixtures.mjs";

/** kB is 1,000 bytes. */
const MODULE_BUDGET = 110_000;
const PAGE_BUDGET = 40_000;

const WWW = new URL("../../www/", import.meta.url);

/** @param {string} path */
async function brotliSize(path) {
  const bytes = await readFile(new URL(path === "/" ? "index.html" : path.slice(1), WWW));
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

test("the module and the page keep to their budgets", async ({ page, server }) => {
  const app = new App(page);
  await app.open();
  await app.write("One text.", "Another text.");
  await expect(app.status).toHaveText(/1 word dropped/);
  const paths = [...new Set(server.served.map(({ path }) => path))];
  const sizes = await Promise.all(paths.map(async (path) => ({ path, size: await brotliSize(path) })));
  const module = sizes.filter(({ path }) => path.endsWith(".wasm"));
  expect(module).toHaveLength(1);
  expect(module[0]?.size).toBeLessThanOrEqual(MODULE_BUDGET);
  const others = sizes.filter(({ path }) => !path.endsWith(".wasm")).sort((one, other) => other.size - one.size);
  const total = others.reduce((sum, { size }) => sum + size, 0);
  expect(total, JSON.stringify(others)).toBeLessThanOrEqual(PAGE_BUDGET);
});
