// What the page does when its engine breaks: it says what happened and what to do, loses no text, and goes on when the cause is gone.

import { App } from "./app.mjs";
import { endWorkers, forbid, rememberWorkers, stall, starve, trap, withhold } from "./faulty.mjs";
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
  await expect(app.status).toHaveText(/words? dropped/);
  await expect(app.retry).toBeHidden();
  await expectTextsIntact(app);
}

/** @type {[string, (page: Page) => Promise<unknown>, RegExp, RegExp][]} */
const FAULTS = [
  ["a module that traps", (page) => trap(page, "changes"), /broke off on these texts.*Try again/, /unreachable/],
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
  await expect(app.status).toHaveText(/words? dropped/);
  await app.before.fill(LONG);
  await expectTold(app, /ran out of memory.*Close other tabs and try again, or compare the texts part by part/);
  await expect(app.before).toHaveValue(LONG);
  await app.before.fill(BEFORE);
  await expect(app.status).toHaveText(/words? dropped/);
  await expectTextsIntact(app);
});

test("a worker that is ended in mid-comparison is missed: it is told, and trying again helps", async ({ page }) => {
  await rememberWorkers(page);
  await stall(page, "changes", "one text");
  const app = new App(page);
  await app.open();
  await app.after.fill(AFTER);
  await app.before.fill(BEFORE);
  await expect(app.status).toHaveText("Comparing…");
  await endWorkers(page, "changes");
  await expectTold(app, /The browser broke the comparison off\..*Try again/);
  await expectRetryHelps(app);
  // One that has nothing to do is not missed.
  await endWorkers(page, "changes");
  await app.before.fill(AFTER);
  await expect(app.status).toHaveText(/identical/);
});

test.describe("what comes after the changes", () => {
  /** @param {App} app @param {RegExp} message */
  async function expectViewsTell(app, message) {
    await app.write(BEFORE, AFTER);
    await expect(app.status).toHaveText(/words? dropped/);
    await app.tab("Quotations").click();
    await expect(app.status).toHaveText(message);
    await expectTextsIntact(app);
    await app.tab("Changes").click();
    await expect(app.status).toHaveText(/words? dropped/);
    await app.tab("Quotations").click();
    await app.page.unrouteAll();
    await app.retry.click();
    await expect(app.status).toHaveText(/No quotation/);
    await expect(app.retry).toBeHidden();
    await expectTextsIntact(app);
  }

  test("breaks off: the changes stand, its views tell it, and trying again helps", async ({ page, watch }) => {
    watch.allowError(/unreachable/);
    await trap(page, "word_for_word");
    const app = new App(page);
    await app.open();
    await expectViewsTell(app, /broke off on these texts.*Try again/);
  });

  test("is ended with its worker: the changes stand, its views tell it, and trying again helps", async ({ page }) => {
    await rememberWorkers(page);
    await stall(page, "word_for_word", "one text");
    const app = new App(page);
    await app.open();
    await app.write(BEFORE, AFTER);
    await app.tab("Quotations").click();
    await expect(app.status).toHaveText("Comparing…");
    await expect(async () => {
      // It can be ended when it has begun, which nobody is told.
      await endWorkers(page, "whole");
      await expect(app.status).toHaveText(/The browser broke the comparison off/, { timeout: 200 });
    }).toPass();
    await app.tab("Changes").click();
    await expect(app.status).toHaveText(/words? dropped/);
    await app.tab("Quotations").click();
    await page.unrouteAll();
    await app.retry.click();
    await expect(app.status).toHaveText(/No quotation/);
  });

  test("is drawn by what does not load: its view tells it, and trying again helps", async ({ page, watch }) => {
    watch.allowError(/ERR_FAILED/);
    await page.route("**/page/quotations-panel.js", (route) => route.abort());
    const app = new App(page);
    await app.open();
    await expectViewsTell(app, /This view could not be loaded/);
  });
});

test("a comparison that takes long and is wanted no longer is not waited for", async ({ page }) => {
  await stall(page, "changes", "one text");
  const app = new App(page);
  await app.open();
  await app.after.fill(AFTER);
  await app.before.fill(BEFORE);
  await expect(app.status).toHaveText("Comparing…");
  await expect(async () => {
    await app.before.press("Control+A");
    await app.before.pressSequentially("A shorter text.");
    await expect(app.status).toHaveText(/words? dropped/, { timeout: 500 });
  }).toPass();
  await expect(app.text).toContainText("shorter");
});

test("where what tells of a failure does not load either, that is told, and trying again helps", async ({
  page,
  watch,
}) => {
  watch.allowError(/ERR_FAILED/);
  await page.route(/\/pkg\/changes_bg\.wasm|\/page\/failures\.js/, (route) => route.abort());
  const app = new App(page);
  await page.goto("/");
  await app.write(BEFORE, AFTER);
  await expectTold(app, /The server does not answer\. Try again when there is a network/);
  await expectRetryHelps(app);
});
