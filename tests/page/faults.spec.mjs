// What the page does when its engine breaks: it says what happened and what to do, loses no text, and goes on when the cause is gone.

import { writeLink } from "../../www/export/share-link.js";
import { App } from "./app.mjs";
import { endWorker, forbid, rememberWorkers, stall, starve, trap, withhold } from "./faulty.mjs";
import { expect, test } from "./fixtures.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const BEFORE = "My one text, which took me long to write.";
const AFTER = "My other text, which took me as long.";

/** A text for which the memory of a starved module does not suffice. */
const LONG = Array.from({ length: 30_000 }, (_, n) => `word${n}`).join(" ");

/** @param {App} app @param {RegExp} message */
async function expectTold(app, message) {
  await expect(app.status).toHaveText(message);
  await expect(app.status).toHaveText(/Your texts are still here\./);
  await expect(app.text).toBeHidden();
}

/** @param {App} app */
async function expectTextsIntact(app) {
  await expect(app.before).toHaveValue(BEFORE);
  await expect(app.after).toHaveValue(AFTER);
}

/** The cause is gone, and nothing is reloaded. @param {App} app */
async function expectRetryHelps(app) {
  await app.page.unrouteAll();
  await app.retry.click();
  await expect(app.status).toHaveText(/words? removed/);
  await expect(app.retry).toBeHidden();
  await expectTextsIntact(app);
}

/** @type {[string, (page: Page) => Promise<unknown>, RegExp, RegExp][]} */
const FAULTS = [
  ["a module that traps", (page) => trap(page, "changes"), /failed on these texts.*Try again/, /unreachable/],
  [
    "a site whose policy forbids the module",
    forbid,
    /WebAssembly, which is not allowed here/,
    /Content Security Policy/,
  ],
  ["a browser without WebAssembly", withhold, /WebAssembly, which is not allowed here/, /not defined/],
];

for (const [what, provoke, message, reported] of FAULTS) {
  test(`${what}: it is told, the texts stay, also over a reload, and trying again helps`, async ({ page, watch }) => {
    watch.allowError(reported);
    await provoke(page);
    const app = new App(page);
    await page.goto("/");
    await app.write(BEFORE, AFTER);
    await expectTold(app, message);
    await expectTextsIntact(app);
    await page.reload();
    await expectTold(app, message);
    await expectTextsIntact(app);
    await expectRetryHelps(app);
  });
}

test("memory that runs out is told as that; shorter texts are compared again", async ({ page }) => {
  await starve(page, "changes");
  const app = new App(page);
  await app.open();
  await app.write(BEFORE, AFTER);
  await expect(app.status).toHaveText(/words? removed/);
  await app.before.fill(LONG);
  await expectTold(app, /ran out of memory.*Close other tabs and try again, or compare the texts in parts/);
  await expect(app.before).toHaveValue(LONG);
  await app.before.fill(BEFORE);
  await expect(app.status).toHaveText(/words? removed/);
  await expectTextsIntact(app);
});

/** @param {Page} page */
function locks(page) {
  return page.evaluate(async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    return [...held, ...pending].map(({ name }) => name).filter((name) => name?.startsWith("word-for-word-worker"));
  });
}

/** The page, with a comparison that does not end. @param {import("@playwright/test").Page} page */
async function openStalled(page) {
  await stall(page, "changes", "one text");
  const app = new App(page);
  await app.open();
  await app.after.fill(AFTER);
  await app.before.fill(BEFORE);
  await expect(app.status).toHaveText("Comparing…");
  return app;
}

test("a worker that is ended in mid-comparison is missed: it is told, and trying again helps", async ({ page }) => {
  await rememberWorkers(page);
  const app = await openStalled(page);
  await endWorker(page, "changes");
  await expectTold(app, /The browser stopped the comparison\..*Try again/);
  await expectRetryHelps(app);
  // One that has nothing to do is not missed.
  await endWorker(page, "changes");
  await app.before.fill(AFTER);
  await expect(app.status).toHaveText(/identical/);
});

test("a worker that is ended before it has its module is missed as well, unless it had nothing to do", async ({
  page,
}) => {
  await rememberWorkers(page);
  await page.route("**/pkg/changes_bg.wasm", () => {});
  const app = new App(page);
  await app.open();
  await endWorker(page, "changes", "held");
  // The page has been told: neither does the worker hold its lock, nor does the page wait for it.
  await expect.poll(() => locks(page)).toEqual([]);
  await app.write(BEFORE, AFTER);
  await expect(app.status).toHaveText("Comparing…");
  await endWorker(page, "changes", "held");
  await expectTold(app, /The browser stopped the comparison\..*Try again/);
  await expectTextsIntact(app);
  await expectRetryHelps(app);
});

test.describe("what comes after the changes", () => {
  /** @param {App} app @param {RegExp} message */
  async function expectViewsTell(app, message) {
    await app.write(BEFORE, AFTER);
    await expect(app.status).toHaveText(/words? removed/);
    await app.tab("Quotations").click();
    await expect(app.status).toHaveText(message);
    await expectTextsIntact(app);
    await app.tab("Changes").click();
    await expect(app.status).toHaveText(/words? removed/);
    await app.tab("Quotations").click();
    await app.page.unrouteAll();
    await app.retry.click();
    await expect(app.status).toHaveText(/Neither text contains a quotation/);
    await expect(app.retry).toBeHidden();
    await expectTextsIntact(app);
  }

  test("breaks off: the changes stand, its views tell it, and trying again helps", async ({ page, watch }) => {
    watch.allowError(/unreachable/);
    await trap(page, "word_for_word");
    const app = new App(page);
    await app.open();
    await expectViewsTell(app, /failed on these texts.*Try again/);
  });

  test("is ended with its worker: the changes stand, its views tell it, and trying again helps", async ({ page }) => {
    await rememberWorkers(page);
    await stall(page, "word_for_word", "one text");
    const app = new App(page);
    await app.open();
    await app.write(BEFORE, AFTER);
    await app.tab("Quotations").click();
    await expect(app.status).toHaveText("Comparing…");
    await endWorker(page, "whole");
    await expect(app.status).toHaveText(/The browser stopped the comparison/);
    await app.tab("Changes").click();
    await expect(app.status).toHaveText(/words? removed/);
    await app.tab("Quotations").click();
    await page.unrouteAll();
    await app.retry.click();
    await expect(app.status).toHaveText(/Neither text contains a quotation/);
  });

  test("is drawn by what does not load: its view tells it, and trying again helps", async ({ page, watch }) => {
    watch.allowError(/ERR_FAILED/);
    await page.route("**/page/result/quotations-panel.js", (route) => route.abort());
    const app = new App(page);
    await app.open();
    await expectViewsTell(app, /This view could not be loaded/);
  });
});

test("a comparison that takes long and is wanted no longer is not waited for", async ({ page }) => {
  const app = await openStalled(page);
  await expect(async () => {
    await app.before.press("Control+A");
    await app.before.pressSequentially("A shorter text.");
    await expect(app.status).toHaveText(/words? removed/, { timeout: 500 });
  }).toPass();
  await expect(app.text).toContainText("shorter");
});

test.describe("a link", () => {
  const side = (/** @type {string} */ text) => ({ text, title: "", date: "", source: "" });
  const link = (/** @type {string} */ view, /** @type {Record<string, boolean>} */ options) =>
    writeLink({ before: side(BEFORE), after: side(AFTER), view, options }, "/");
  const notices = (/** @type {App} */ app) => app.page.locator("#notices");

  test("that asks for what is not known here opens all the same, and what that is is told", async ({ page }) => {
    const app = new App(page);
    await page.goto(await link("timeline", { ignoreCase: true, ignoreOrder: true }));
    await expect(notices(app)).toContainText(/does not know \(timeline and ignoreOrder\)/);
    await expect(app.status).toHaveText(/words? removed/);
    await expectTextsIntact(app);
    await expect(app.tab("Changes")).toHaveAttribute("aria-selected", "true");
    // One that asks for nothing strange leaves no word of that.
    const plain = await link("shared", {});
    await page.evaluate((address) => location.assign(address), plain);
    await expect(app.tab("Shared")).toHaveAttribute("aria-selected", "true");
    await expect(notices(app)).not.toContainText("timeline");
  });

  test("that was cut on its way is told as that, and takes nothing away", async ({ page }) => {
    const whole = await link("changes", {});
    const app = new App(page);
    // Mail programs cut, and take a full stop along.
    for (const cut of [whole.slice(0, -20), `${whole}.`, whole.slice(0, whole.indexOf(".") + 1)]) {
      await page.goto("about:blank");
      await page.goto(cut);
      await expect(notices(app)).toContainText("The link is damaged");
      await expect(page).toHaveURL("/");
    }
    await app.write(BEFORE, AFTER);
    await expect(app.status).toHaveText(/words? removed/);
    await page.evaluate((address) => location.assign(address), whole.slice(0, -20));
    await expect(notices(app)).toContainText("Your texts are unchanged");
    await expectTextsIntact(app);
    await expect(app.status).toHaveText(/words? removed/);
  });
});
