// The page explains failures of its parts, and a newer text never waits for an older one.

import { App, holdModule } from "./app.mjs";
import { expect, test } from "./fixtures.mjs";

// A test changes or holds back one file, as it is written.
test.use({ serves: "sources" });

const BEFORE = "My one text, which took me long to write.";
const AFTER = "My other text, which took me as long.";

/** @param {App} app */
async function expectTextsIntact(app) {
  await expect(app.before).toHaveValue(BEFORE);
  await expect(app.after).toHaveValue(AFTER);
}

/** @type {[string, string, RegExp][]} */
const MISSING = [
  ["the worker", "**/engine/worker.js", /worker.*did not load.*reload the page/],
  ["the module", "**/pkg/*.wasm", /WebAssembly module.*did not load.*reload the page/],
  ["the module's script", "**/pkg/*.js", /WebAssembly module.*did not load.*reload the page/],
];

for (const [what, address, message] of MISSING) {
  test(`${what} does not load: the page says what to do, the texts stay, trying again helps`, async ({
    page,
    watch,
  }) => {
    watch.allowError(/ERR_FAILED/);
    // Held back until both texts are there, so that nothing else is loading when it fails.
    /** @type {(route: import("@playwright/test").Route) => void} */
    let hold = () => {};
    const held = new Promise((/** @type {typeof hold} */ resolve) => {
      hold = resolve;
    });
    await page.route(address, hold);
    const app = new App(page);
    await app.open();
    await app.write(BEFORE, AFTER);
    await (await held).abort();
    await expect(app.status).toHaveText(message);
    await expect(app.status).toHaveText(/Your texts are still here\./);
    await expect(app.text).toBeHidden();
    await expectTextsIntact(app);
    await page.unroute(address);
    await app.retry.click();
    await expect(app.status).toHaveText(/words removed/);
    await expect(app.retry).toBeHidden();
    await expectTextsIntact(app);
  });
}

/** @type {[string, { status?: number, contentType?: string, body: string }][]} */
const BROKEN = [
  ["is not there", { status: 404, contentType: "text/plain", body: "Not found." }],
  ["is something else", { contentType: "text/html", body: "<!doctype html><title>Please log in</title>" }],
  ["is cut short", { contentType: "application/wasm", body: "\0asm" }],
];

for (const [what, response] of BROKEN) {
  test(`a module that ${what} is reported`, async ({ page, watch }) => {
    // Chromium reports the 404, and the loader of wasm-bindgen warns about a wrong media type.
    if (response.status === 404) watch.allowError(/404/);
    if (response.contentType !== "application/wasm") watch.allowError(/WebAssembly\.instantiateStreaming/);
    await page.route("**/pkg/*.wasm", (route) => route.fulfill(response));
    const app = new App(page);
    await page.goto("/");
    await app.write(BEFORE, AFTER);
    await expect(app.status).toHaveText(/WebAssembly module.*did not load/);
    await expect(app.retry).toBeVisible();
    await expectTextsIntact(app);
  });
}

test.describe("the engine answers with a failure", () => {
  /** A worker that fails on texts that contain "trap" or "refuse", and compares others. */
  const WORKER = `
    const engine = import("./module.js").then(({ loadEngine }) => loadEngine(self.name));
    self.onmessage = async ({ data: { id, before, after, options } }) => {
      if (id === undefined) return; // where the module is
      const reason = before.includes("trap") ? "trap" : before.includes("refuse") ? "refused" : null;
      if (reason !== null) return self.postMessage({ type: "failed", id, reason, detail: "<b>because</b>" });
      self.postMessage({ type: "compared", id, comparison: (await engine).compare(before, after, options) });
    };`;

  test("only on passages and quotations: the changes are shown, and the other views report it", async ({ page }) => {
    await page.route("**/engine/worker.js", (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: WORKER.replace("const reason =", "const reason = options.passages ? 'refused' :"),
      }),
    );
    const app = new App(page);
    await app.open();
    await app.write("One good text.", "One bad text.");
    await expect(app.marks("ins")).toHaveText(["bad"]);
    for (const view of /** @type {const} */ (["Shared", "Quotations"])) {
      await app.tab(view).click();
      await expect(app.status).toHaveText(/could not be compared.*<b>because<\/b>/);
    }
    await app.tab("Changes").click();
    await expect(app.status).toHaveText(/1 word removed, 1 added/);
  });

  for (const [word, message] of /** @type {[string, RegExp][]} */ ([
    ["trap", /failed on these texts/],
    ["refuse", /could not be compared/],
  ])) {
    test(`${word}: the failure is reported, the texts stay, the next text is compared`, async ({ page }) => {
      await page.route("**/engine/worker.js", (route) =>
        route.fulfill({ contentType: "text/javascript", body: WORKER }),
      );
      const app = new App(page);
      await app.open();
      await app.write("One good text.", "One good text.");
      await expect(app.status).toHaveText(/identical/);
      await app.before.fill(`A ${word} of a text.`);
      await expect(app.status).toHaveText(message);
      await expect(app.status).toContainText("<b>because</b>");
      await expect(app.before).toHaveValue(`A ${word} of a text.`);
      await expect(app.text).toBeHidden();
      await app.before.fill("One bad text.");
      await expect(app.status).toHaveText(/1 word removed, 1 added/);
      await expect(app.marks("ins")).toHaveText(["good"]);
    });
  }
});

test("a newer text supersedes an older one: a waiting request is replaced, a stale result is never shown", async ({
  page,
}) => {
  // Records every request to the worker and every text of the status line.
  await page.addInitScript(() => {
    /** @type {{ asked: string[], more: string[], said: string[] }} */
    const record = { asked: [], more: [], said: [] };
    Object.assign(globalThis, { record });
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (/** @type {any} */ message) {
      if (typeof message?.after === "string")
        (message.options.passages ? record.more : record.asked).push(message.after);
      return postMessage.call(this, message);
    };
    document.addEventListener("DOMContentLoaded", () => {
      const status = document.querySelector("[role=status]");
      if (status === null) throw new Error("no status");
      new MutationObserver(() => record.said.push(status.textContent ?? "")).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
  });
  // The module is held back, so that the first comparison runs as long as the test needs.
  const release = await holdModule(page);
  const app = new App(page);
  await app.open();
  await app.before.fill("word ".repeat(10));
  for (const words of [9, 8, 7, 6]) await app.after.fill("word ".repeat(words));
  await expect(app.status).toHaveText("Comparing…");
  await expect(app.after).toHaveValue("word ".repeat(6));
  release();
  await expect(app.status).toHaveText(/4 words removed/);
  const { asked, more, said } = await page.evaluate(() => /** @type {any} */ (globalThis).record);
  expect(asked).toEqual(["", "word ".repeat(6)]);
  // Passages and quotations are requested once the changes are there, only for these texts.
  expect(more).toEqual(["word ".repeat(6)]);
  expect(
    said
      .filter((/** @type {string} */ text) => /\d words? removed/.test(text))
      .every((/** @type {string} */ text) => text.startsWith("1 change: 4 words")),
  ).toBe(true);
});
