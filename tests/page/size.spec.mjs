// What a reader's browser fetches before the page can compare, and to show the first changes, as a server sends it with brotli.

import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { App } from "./app.mjs";
import { expect, test } from "./fixtures.mjs";

/** kB is 1,000 bytes. */
const MODULE_BUDGET = 100_000;
/** All of the engine, which is fetched once the changes are on the screen. */
const WHOLE_BUDGET = 145_000;
const PAGE_BUDGET = 40_000;
/** What is fetched with the first text, to draw the changes. */
const CHANGES_BUDGET = 21_000;

const WWW = new URL("../../www/", import.meta.url);

/** @param {string} path */
async function brotliSize(path) {
  const bytes = await readFile(new URL(path === "/" ? "index.html" : path.slice(1), WWW));
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** @param {string[]} paths */
async function sizesOf(paths) {
  return Promise.all([...new Set(paths)].map(async (path) => ({ path, size: await brotliSize(path) })));
}

test("the module and the page keep to their budgets", async ({ page, server }) => {
  const app = new App(page);
  const fetched = () => server.served.map(({ path }) => path);
  await app.open();
  await expect.poll(() => fetched().some((path) => path.endsWith(".wasm"))).toBe(true);
  const first = await sizesOf(fetched());
  const module = first.filter(({ path }) => path.endsWith(".wasm"));
  expect(module).toHaveLength(1);
  expect(module[0]?.size).toBeLessThanOrEqual(MODULE_BUDGET);
  const others = first.filter(({ path }) => !path.endsWith(".wasm")).sort((one, other) => other.size - one.size);
  expect(total(others), JSON.stringify(others)).toBeLessThanOrEqual(PAGE_BUDGET);

  // What draws the changes comes with the first text, and nothing else does.
  await app.write("One text.", "Another text.");
  await expect(app.changeList.getByRole("button", { name: "One becomes Another" })).toBeVisible();
  const whole = "/pkg/word_for_word_bg.wasm";
  await expect.poll(() => fetched().includes(whole)).toBe(true);
  expect(await brotliSize(whole)).toBeLessThanOrEqual(WHOLE_BUDGET);
  // The rest of the engine comes then, too, but nothing waits for it.
  const isEngine = (/** @type {string} */ path) => path.startsWith("/pkg/") || path.startsWith("/engine/");
  const later = fetched().filter((path) => !isEngine(path) && !first.some((each) => each.path === path));
  const drawing = await sizesOf(later);
  expect(total(drawing), JSON.stringify(drawing)).toBeLessThanOrEqual(CHANGES_BUDGET);
});

/** @param {{ size: number }[]} files */
function total(files) {
  return files.reduce((sum, { size }) => sum + size, 0);
}
