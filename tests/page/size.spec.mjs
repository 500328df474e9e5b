// The number of bytes that a browser fetches from a host: the release, with each file compressed by brotli at quality 11.

import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { App } from "./app.mjs";
import { openPage, SLOTTED, whenCompared } from "./element.mjs";
import { containing, expect, test } from "./fixtures.mjs";
import { SITE } from "./release.mjs";

test.use({ serves: "release" });

/**
 * Bytes, compressed with brotli. The goals are 110, 180, 160 and 160 kB. Options decoded with serde, spellings, signs, units, letters of all scripts,
 * several sources and series have exceeded them; the budgets hold what there is until the modules shrink.
 */
const BUDGETS = {
  "the module that is loaded first": 139_000,
  "the whole module": 288_000,
  "everything up to the first result": 200_000,
  "the element with its module": 180_000,
};

/** The size of each file by its path. Each file is compressed only once. @type {Map<string, Promise<number>>} */
const sizes = new Map();

/** @param {string} path @returns {Promise<number>} */
function compressedSize(path) {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const size = readFile(`${SITE}${path === "/" ? "/index.html" : path}`).then(
    (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  );
  sizes.set(path, size);
  return size;
}

/** @param {readonly string[]} paths */
async function measure(paths) {
  const each = await Promise.all([...new Set(paths)].map(async (path) => ({ path, size: await compressedSize(path) })));
  return {
    total: each.reduce((sum, { size }) => sum + size, 0),
    each: each.sort((one, other) => other.size - one.size),
  };
}

/** @param {keyof typeof BUDGETS} what @param {readonly string[]} paths */
async function expectWithin(what, paths) {
  const { total, each } = await measure(paths);
  const scripts = await measure(paths.filter((path) => path.endsWith(".js")));
  const [size, script, budget] = [total, scripts.total, BUDGETS[what]].map(
    (bytes) => `${(bytes / 1000).toFixed(1)} kB`,
  );
  console.log(`    ${what}: ${size} of ${budget}, ${each.length} files, of it JavaScript ${script}`);
  expect(total, `${what}: ${JSON.stringify(each)}`).toBeLessThanOrEqual(BUDGETS[what]);
}

/** @param {string} source */
const isFrom = (source) => {
  const contains = containing(source);
  return (/** @type {string} */ path) => contains(new URL(path, "http://localhost"));
};

test("the page stays within its budgets until the first result", async ({ page, server }) => {
  const app = new App(page);
  const fetched = () => server.served.map(({ path }) => path);
  const [isFirst, isWhole] = [isFrom("pkg/changes_bg.wasm"), isFrom("pkg/word_for_word_bg.wasm")];
  // The whole module, and the tools for the changes, are fetched when the changes are on the screen.
  /** @type {(() => Promise<void>)[]} */
  const held = [];
  await page.route(containing("pkg/word_for_word_bg.wasm"), (route) => void held.push(() => route.continue()));
  await app.open();
  await expect.poll(() => fetched().some(isFirst)).toBe(true);
  await expectWithin("the module that is loaded first", fetched().filter(isFirst));
  await app.write("One text.", "Another text.");
  await expect(app.changeList.getByRole("button", { name: "One becomes Another" })).toBeVisible();
  await expectWithin("everything up to the first result", fetched());

  await expect.poll(() => held.length).toBe(1);
  for (const release of held) await release();
  await expect.poll(() => fetched().some(isWhole)).toBe(true);
  await expectWithin("the whole module", fetched().filter(isWhole));
});

test("the element stays within its budget, and fetches little until it is near the visible part of the page", async ({
  page,
  server,
}) => {
  const fetched = () => server.served.map(({ path }) => path);
  await openPage(page, `<p class="far">A long article.</p>${SLOTTED}`, {
    head: '<link rel="stylesheet" href="/others.css">',
    files: { "others.css": { type: "text/css", body: ".far { height: 6000px }" } },
  });
  await page.waitForFunction(() => customElements.get("word-for-word") !== undefined);
  expect(fetched().length).toBeGreaterThan(1);
  expect(fetched().filter((path) => path.endsWith(".wasm"))).toEqual([]);
  const registered = await measure(fetched());
  await page.locator("word-for-word").scrollIntoViewIfNeeded();
  await whenCompared(page);
  expect(fetched().some(isFrom("pkg/changes_bg.wasm"))).toBe(true);
  await expectWithin("the element with its module", fetched());
  expect(registered.total).toBeLessThan((await measure(fetched())).total / 10);
});
