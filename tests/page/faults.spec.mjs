// If the engine breaks, the page says what happened and what to do. It loses no text, and works again when the cause is removed.

import { writeLink } from "../../www/export/share-link.js";
import { App } from "./app.mjs";
import { endWorker, forbid, rememberWorkers, stall, starve, trap, withhold } from "./faulty.mjs";
import { expect, test } from "./fixtures.mjs";

// A test changes or holds back one file, as it is written.
test.use({ serves: "sources" });

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

/** Checks that the page works after the cause is removed, without a reload. @param {App} app */
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
  test(`${what}: the failure is reported, the texts stay, also after a reload, and trying again helps`, async ({
    page,
    watch,
  }) => {
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

test("a lack of memory is reported as such; shorter texts are compared again", async ({ page }) => {
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

/** Opens the page with a comparison that does not end. @param {import("@playwright/test").Page} page */
async function openStalled(page) {
  await stall(page, "changes", "one text");
  const app = new App(page);
  await app.open();
  await app.after.fill(AFTER);
  await app.before.fill(BEFORE);
  await expect(app.status).toHaveText("Comparing…");
  return app;
}

test("a worker that is ended during a comparison is reported, and trying again helps", async ({ page }) => {
  await rememberWorkers(page);
  const app = await openStalled(page);
  await endWorker(page, "changes");
  await expectTold(app, /The browser stopped the comparison\..*Try again/);
  await expectRetryHelps(app);
  // The page does not report the death of an idle worker.
  await endWorker(page, "changes");
  await app.before.fill(AFTER);
  await expect(app.status).toHaveText(/identical/);
});

test("a worker that is ended before it has its module is reported as well, unless it was idle", async ({ page }) => {
  await rememberWorkers(page);
  await page.route("**/pkg/changes_bg.wasm", () => {});
  const app = new App(page);
  await app.open();
  await endWorker(page, "changes", "held");
  // The worker no longer holds its lock, so the page knows that it has died and does not wait.
  await expect.poll(() => locks(page)).toEqual([]);
  await app.write(BEFORE, AFTER);
  await expect(app.status).toHaveText("Comparing…");
  await endWorker(page, "changes", "held");
  await expectTold(app, /The browser stopped the comparison\..*Try again/);
  await expectTextsIntact(app);
  await expectRetryHelps(app);
});

test.describe("the search for passages", () => {
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

  test("fails: the changes are shown, the other views report it, and trying again helps", async ({ page, watch }) => {
    watch.allowError(/unreachable/);
    await trap(page, "word_for_word");
    const app = new App(page);
    await app.open();
    await expectViewsTell(app, /failed on these texts.*Try again/);
  });

  test("is ended with its worker: the changes are shown, the other views report it, and trying again helps", async ({
    page,
  }) => {
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

  test("has a view that does not load: the view reports it, and trying again helps", async ({ page, watch }) => {
    watch.allowError(/ERR_FAILED/);
    await page.route("**/page/result/quotations-panel.js", (route) => route.abort());
    const app = new App(page);
    await app.open();
    await expectViewsTell(app, /This view could not be loaded/);
  });
});

test("a newer text does not wait for a long comparison", async ({ page }) => {
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

  test("with unknown options opens as well, and names them", async ({ page }) => {
    const app = new App(page);
    await page.goto(await link("timeline", { ignoreCase: true, ignoreOrder: true }));
    await expect(notices(app)).toContainText(/does not know \(timeline and ignoreOrder\)/);
    await expect(app.status).toHaveText(/words? removed/);
    await expectTextsIntact(app);
    await expect(app.tab("Changes")).toHaveAttribute("aria-selected", "true");
    // A link without unknown names removes the earlier notice.
    const plain = await link("shared", {});
    await page.evaluate((address) => location.assign(address), plain);
    await expect(app.tab("Shared")).toHaveAttribute("aria-selected", "true");
    await expect(notices(app)).not.toContainText("timeline");
  });

  test("that was cut off is reported as such, and replaces nothing", async ({ page }) => {
    const whole = await link("changes", {});
    const app = new App(page);
    // Mail programs may cut a link, or include a full stop.
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
