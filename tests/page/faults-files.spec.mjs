// If the worker that reads a document or writes a file breaks or never answers, the page says so and what to do. It loses no text,
// and works again when the cause is removed.

import { makeDocx, p } from "./docx.mjs";
import { endWorker, neverWrite, rememberWorkers, stall } from "./faulty.mjs";
import { expect, test } from "./fixtures.mjs";

// A test changes or holds back one file, as it is written.
test.use({ serves: "sources" });

/** @typedef {import("./app.mjs").App} App */
/** @typedef {import("@playwright/test").Page} Page */

const BEFORE = "My one text, which took me long to write.";
const AFTER = "My other text, which took me as long.";
const LETTER = makeDocx(p("A letter of some words."));

/** Milliseconds after which the page gives up. */
const LONG = 301_000;

/** @param {App} app */
async function expectTextsIntact(app) {
  await expect(app.before).toHaveValue(BEFORE);
  await expect(app.after).toHaveValue(AFTER);
}

test.describe("the worker that reads a document", () => {
  /** Opens a document that is not read while the route exists. @param {App} app */
  async function openHeld(app) {
    await app.page.goto("/");
    await app.write(BEFORE, AFTER);
    /** @type {(route: import("@playwright/test").Route) => void} */
    let hold = () => {};
    const held = new Promise((/** @type {typeof hold} */ resolve) => {
      hold = resolve;
    });
    await app.page.context().route("**/documents/formats/docx.js", hold);
    await app.openFile("Before", "letter.docx", LETTER);
    await held;
    await expect(app.page.getByRole("progressbar")).toBeVisible();
  }

  /** @param {App} app @param {RegExp} message */
  async function expectToldAndReadAfter(app, message) {
    await expect(app.note).toHaveText(message);
    await expect(app.page.getByRole("progressbar")).toHaveCount(0);
    await expectTextsIntact(app);
    await app.page.context().unrouteAll();
    await app.page.unrouteAll();
    await app.openFile("Before", "letter.docx", LETTER);
    await expect(app.before).toHaveValue("A letter of some words.");
    await expect(app.note).toHaveCount(0);
  }

  test("is ended by the browser", async ({ app, page }) => {
    await rememberWorkers(page);
    await openHeld(app);
    await endWorker(page, "docx", "held");
    await expectToldAndReadAfter(app, /“letter\.docx” was not read to its end\. The browser stopped it.*open it again/);
  });

  test("never answers", async ({ app, page }) => {
    await page.clock.install();
    await openHeld(app);
    await page.clock.fastForward(LONG);
    await expectToldAndReadAfter(
      app,
      /“letter\.docx” was not read, because nothing happened for two minutes\. Open it again/,
    );
    await expect.poll(() => page.workers().filter((worker) => worker.url().includes("documents")).length).toBe(0);
  });

  test("does not load", async ({ app, page, watch }) => {
    watch.allowError(/ERR_FAILED/);
    await app.write(BEFORE, AFTER);
    await page.route("**/documents/worker.js", (route) => route.abort());
    await app.openFile("Before", "letter.docx", LETTER);
    await expectToldAndReadAfter(app, /“letter\.docx” was not read, because a part of the page did not load/);
  });
});

test.describe("the worker that writes a file", () => {
  /** @param {Page} page */
  const menu = (page) => page.locator("#export");

  /** @param {App} app */
  async function openMenu(app) {
    await app.page.goto("/");
    await app.write(BEFORE, AFTER);
    await expect(app.status).toHaveText(/removed/);
    // The whole engine has answered by then.
    await expect(app.page.locator("#quotations-count")).toHaveText("0");
    await app.page.getByRole("button", { name: "Export", exact: true }).click();
  }

  /** @param {App} app @param {RegExp} button @param {RegExp} message */
  async function expectToldAndWrittenAfter(app, button, message) {
    const { page } = app;
    const told = menu(page).getByRole("status");
    await expect(told).toHaveText(message);
    await expect(told).toHaveText(/Your texts are unchanged\.$/);
    await expectTextsIntact(app);
    await page.unrouteAll();
    const saved = page.waitForEvent("download");
    await menu(page).getByRole("button", { name: button }).click();
    await expect(told).toHaveText(`Saved as ${(await saved).suggestedFilename()}.`);
  }

  for (const button of [/^Word document/, /^Web page/, /^CriticMarkup/]) {
    test(`${button.source.slice(1)}: is ended by the browser`, async ({ app, page }) => {
      await rememberWorkers(page);
      await neverWrite(page);
      await openMenu(app);
      await menu(page).getByRole("button", { name: button }).click();
      await endWorker(page, "exports", "held");
      await expectToldAndWrittenAfter(app, button, /The browser stopped the export.*Try again/);
    });
  }

  test("never answers", async ({ app, page }) => {
    await page.clock.install();
    await neverWrite(page);
    await openMenu(app);
    await menu(page)
      .getByRole("button", { name: /^Word document/ })
      .click();
    await expect(menu(page).getByRole("status")).toHaveText("One moment…");
    await expect.poll(() => page.workers().filter((worker) => worker.url().includes("export")).length).toBe(1);
    await page.clock.fastForward(LONG);
    await expectToldAndWrittenAfter(app, /^Word document/, /The export was stopped after five minutes\..*Try again/);
    await expect.poll(() => page.workers().filter((worker) => worker.url().includes("export")).length).toBe(0);
  });

  test("does not load", async ({ app, page, watch }) => {
    watch.allowError(/ERR_FAILED/);
    await page.route("**/export/worker.js", (route) => route.abort());
    await openMenu(app);
    await menu(page)
      .getByRole("button", { name: /^Word document/ })
      .click();
    await expectToldAndWrittenAfter(app, /^Word document/, /a part of the page did not load/);
  });

  test("JSON: the engine that produces it is ended by the browser", async ({ app, page }) => {
    await rememberWorkers(page);
    await openMenu(app);
    // The engine that has found the passages is idle.
    await endWorker(page, "whole", "held");
    await stall(page, "word_for_word", "one text");
    await menu(page).getByRole("button", { name: /^JSON/ }).click();
    await endWorker(page, "whole", "held");
    await expectToldAndWrittenAfter(app, /^JSON/, /The browser stopped the export/);
  });
});
