// The element and the frame when their engine breaks: they report it once, the texts stay readable, and they go on.

import { writeLink } from "../../www/export/share-link.js";
import { openPage, SLOTTED, STRICT, whenCompared } from "./element.mjs";
import { endWorker, forbid, rememberWorkers, stall, starve, trap } from "./faulty.mjs";
import { expect, test } from "./fixtures.mjs";

// A test changes or holds back one file, as it is written.
test.use({ serves: "sources" });

/** @typedef {import("@playwright/test").Page} Page */

/** Records the error events of elements. @param {Page} page */
async function listen(page) {
  await page.addInitScript(() => {
    /** @type {unknown[]} */
    const failures = [];
    Object.assign(globalThis, { failures });
    document.addEventListener("word-for-word-error", (/** @type {any} */ { reason, side, message }) => {
      failures.push({ reason, side, message });
    });
  });
}

/** @param {Page} page @param {string} reason @param {RegExp} message for the reader */
async function expectToldOnce(page, reason, message) {
  await expect(page.getByRole("alert")).toHaveText(message);
  await expect(page.locator("word-for-word:state(failed)")).toHaveCount(1);
  await expect(page.locator("[slot=before]")).toBeVisible();
  await expect(page.locator("[slot=after]")).toBeVisible();
  expect(await page.evaluate(() => /** @type {any} */ (globalThis).failures)).toEqual([
    { reason, side: null, message: expect.any(String) },
  ]);
}

/** @param {Page} page @param {string} text */
async function writeAfter(page, text) {
  await page.evaluate((text) => {
    const after = document.querySelector("[slot=after]");
    if (after) after.textContent = text;
  }, text);
}

/** @param {Page} page */
async function expectNextIsCompared(page) {
  await writeAfter(page, "The council kept the rate at 5 per cent.");
  await expect(page.locator("word-for-word ins").first()).toHaveText("5");
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(await page.evaluate(() => /** @type {any} */ (globalThis).failures.length)).toBe(1);
}

test.beforeEach(({ page }) => listen(page));

test("a module that traps is reported once, and the next text is compared", async ({ page, watch }) => {
  watch.allowError(/unreachable/);
  await trap(page, "changes");
  await openPage(page, SLOTTED);
  await expectToldOnce(page, "trap", /failed on these texts/);
  await page.unroute("**/pkg/changes_bg.wasm");
  await expectNextIsCompared(page);
  expect(page.workers()).toHaveLength(1);
});

test("a lack of memory is reported once, and a shorter text is compared", async ({ page }) => {
  await starve(page, "changes");
  await openPage(page, SLOTTED);
  await whenCompared(page);
  await writeAfter(page, Array.from({ length: 30_000 }, (_, n) => `word${n}`).join(" "));
  await expectToldOnce(page, "memory", /ran out of memory/);
  await expectNextIsCompared(page);
});

test("the death of a worker during a comparison is detected and reported once, and the next text is compared", async ({
  page,
}) => {
  await rememberWorkers(page);
  await stall(page, "changes", "4.75");
  await openPage(page, SLOTTED);
  await endWorker(page, "changes");
  await expectToldOnce(page, "ended", /The browser stopped the comparison/);
  await page.unroute("**/pkg/changes.js");
  await expectNextIsCompared(page);
  // The element does not report the death of an idle worker.
  await endWorker(page, "changes");
  await writeAfter(page, "The council kept the rate at 6 per cent.");
  await expect(page.locator("word-for-word ins").first()).toHaveText("6");
});

test("the death of a worker before it has its module is detected too, and another compares the next text", async ({
  page,
}) => {
  await rememberWorkers(page);
  await page.route("**/pkg/changes_bg.wasm", () => {});
  await openPage(page, SLOTTED);
  await endWorker(page, "changes", "held");
  await expectToldOnce(page, "ended", /The browser stopped the comparison/);
  await page.unroute("**/pkg/changes_bg.wasm");
  await expectNextIsCompared(page);
  expect(page.workers()).toHaveLength(1);
});

test("a page whose policy forbids the module receives an error, and the content inside stays", async ({
  page,
  watch,
}) => {
  watch.allowError(/Content Security Policy/);
  await forbid(page);
  await openPage(page, SLOTTED, { policy: STRICT.replace(" 'wasm-unsafe-eval'", "") });
  await expectToldOnce(page, "forbidden", /needs WebAssembly, which this browser or this page does not allow/);
});

test.describe("the frame", () => {
  const TEXTS = { before: "The council kept the rate at 4.75.", after: "The council kept the rate at 4.50." };

  /** @param {Record<string, boolean>} options */
  function address(options) {
    const side = (/** @type {"before" | "after"} */ name) => ({ text: TEXTS[name], title: "", date: "", source: "" });
    return writeLink({ before: side("before"), after: side("after"), view: "changes", options }, "/embed.html");
  }

  test("reports that the comparison failed, shows both texts, and can try again", async ({ page, watch }) => {
    watch.allowError(/unreachable/);
    await trap(page, "changes");
    await page.goto(await address({}));
    await expect(page.getByRole("alert")).toHaveText(/failed on these texts/);
    for (const text of Object.values(TEXTS)) await expect(page.getByText(text)).toBeVisible();
    await page.unroute("**/pkg/changes_bg.wasm");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("ins")).toHaveText("4.50");
    await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(0);
  });

  test("shows the known parts of an address, and names the unknown ones", async ({ page }) => {
    await page.goto(await address({ ignoreCase: true, ignoreOrder: true }));
    await expect(page.locator("ins")).toHaveText("4.50");
    await expect(page.getByText("unknown here (ignoreOrder)")).toBeVisible();
  });
});
