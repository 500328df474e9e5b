// What a reader's browser fetches before the page can compare, and to show the first changes, as a server sends it with brotli.

import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { App } from "./app.mjs";
import { openPage, SLOTTED, whenCompared } from "./element.mjs";
import { expect, test } from "./fixtures.mjs";

/** kB is 1,000 bytes. */
const MODULE_BUDGET = 100_000;
/** All of the engine, which is fetched once the changes are on the screen. */
const WHOLE_BUDGET = 162_000;
const PAGE_BUDGET = 55_000;
/** What is fetched with the first text, to draw the changes: with the words of its own, and the ways into and out of the list. */
const CHANGES_BUDGET = 25_500;
/** What helps through them, fetched when they are on the screen: the strip, the filter, folding, copying, the ways to leaving out; what adds what is found later; and the sheet for paper. */
const TOOLS_BUDGET = 17_600;
/** Everything until there is a first result. */
const FIRST_RESULT_BUDGET = 170_000;
/** The element with all that it takes to show the changes, and the module, in any page. */
const ELEMENT_BUDGET = 155_000;
/** Of it, what a page fetches for an element that nobody has come near. */
const REGISTERED_BUDGET = 10_000;

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
  await expect.poll(() => fetched().includes("/view/changes/changes.css")).toBe(true);
  // The rest of the engine comes then, too, but nothing waits for it.
  const isEngine = (/** @type {string} */ path) => path.startsWith("/pkg/") || path.startsWith("/engine/");
  const later = fetched().filter((path) => !isEngine(path) && !first.some((each) => each.path === path));
  const drawn = await imported("/page/result/changes-panel.js");
  const drawing = await sizesOf(later.filter((path) => drawn.has(path)));
  expect(total(drawing), JSON.stringify(drawing)).toBeLessThanOrEqual(CHANGES_BUDGET);
  const tools = await sizesOf(later.filter((path) => !drawn.has(path)));
  expect(total(tools), JSON.stringify(tools)).toBeLessThanOrEqual(TOOLS_BUDGET);
  expect(total([...first, ...drawing])).toBeLessThanOrEqual(FIRST_RESULT_BUDGET);
});

test("the element keeps to its budget, and to a small part of it until a reader comes near", async ({
  page,
  server,
}) => {
  const ours = () => sizesOf(server.served.map(({ path }) => path));
  await openPage(page, `<p class="far">A long article.</p>${SLOTTED}`, {
    head: '<link rel="stylesheet" href="/others.css">',
    files: { "others.css": { type: "text/css", body: ".far { height: 6000px }" } },
  });
  await page.waitForFunction(() => customElements.get("word-for-word") !== undefined);
  const registered = await ours();
  expect(registered.length).toBeGreaterThan(1);
  expect(total(registered), JSON.stringify(registered)).toBeLessThanOrEqual(REGISTERED_BUDGET);
  await page.locator("word-for-word").scrollIntoViewIfNeeded();
  await whenCompared(page);
  const all = (await ours()).sort((one, other) => other.size - one.size);
  expect(all.some(({ path }) => path === "/pkg/changes_bg.wasm")).toBe(true);
  expect(total(all), JSON.stringify(all)).toBeLessThanOrEqual(ELEMENT_BUDGET);
});

/**
 * A module and all that it waits for.
 * @param {string} path
 * @param {Set<string>} [known]
 * @returns {Promise<Set<string>>}
 */
async function imported(path, known = new Set()) {
  if (known.has(path)) return known;
  known.add(path);
  const source = await readFile(new URL(path.slice(1), WWW), "utf8");
  for (const [, name] of source.matchAll(/^import [^;]*? from "(\.[^"]+)"/gm)) {
    await imported(new URL(name ?? "", new URL(path, "http://page")).pathname, known);
  }
  return known;
}

/** @param {{ size: number }[]} files */
function total(files) {
  return files.reduce((sum, { size }) => sum + size, 0);
}
