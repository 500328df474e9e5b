// A comparison that takes long says what it compares, and the reader can stop it.

import { App } from "./app.mjs";
import { stall } from "./faulty.mjs";
import { expect, test } from "./fixtures.mjs";

// A test changes or holds back one file, as it is written.
test.use({ serves: "sources" });

const EARLIER = "The ferry sails at seven on weekdays.";
const LATER = "The ferry sails at eight on weekdays.";
/** The engine never ends its comparison of this text. */
const ENDLESS = "The endless ferry sails at nine on weekdays.";

/** Opens the page with a clock that a test can move. @param {import("@playwright/test").Page} page */
async function openWithClock(page) {
  await page.clock.install();
  const app = new App(page);
  await app.open();
  return app;
}

/** @param {App} app */
function buttons({ result }) {
  return {
    stop: result.getByRole("button", { name: "Stop", exact: true }),
    compare: result.getByRole("button", { name: "Compare", exact: true }),
  };
}

test.describe("a comparison that does not end", () => {
  /** @type {App} */
  let app;

  test.beforeEach(async ({ page }) => {
    await stall(page, "changes", "endless");
    app = await openWithClock(page);
    await app.write(EARLIER, LATER);
    await expect(app.marks("ins")).toHaveText(["eight"]);
    await app.before.fill(ENDLESS);
    await expect(app.status).toHaveText("Comparing…");
    await expect(buttons(app).stop).toBeHidden();
    await page.clock.fastForward(3000);
    await expect(app.status).toHaveText("Still comparing Before (44 characters) with After (37 characters).");
  });

  test("is stopped by keyboard: texts and the last result stay, and an edit starts again", async ({ page }) => {
    const { stop, compare } = buttons(app);
    await stop.focus();
    await page.keyboard.press("Enter");
    await expect(app.status).toHaveText(/^Comparison stopped\. Your texts are unchanged\./);
    await expect(app.status).toHaveText(/To start again, edit a text or press “Compare”\./);
    await expect(app.status).toHaveText(/The result below is for the earlier texts\.$/);
    await expect(compare).toBeFocused();
    await expect(app.before).toHaveValue(ENDLESS);
    await expect(app.after).toHaveValue(LATER);
    await expect(app.marks("ins")).toHaveText(["eight"]);
    // Looking at another view does not hide that the result is old.
    await app.tab("Shared").click();
    await expect(app.status).toHaveText(/^Comparison stopped/);
    await app.tab("Changes").click();
    await app.before.fill("The ferry sails at nine on weekdays.");
    await expect(app.marks("del")).toHaveText(["nine"]);
    await expect(compare).toBeHidden();
    await expect(app.status).toHaveText(/1 word /);
  });

  test("is started again by a button, which passes its focus on when it goes", async ({ page }) => {
    const { stop, compare } = buttons(app);
    await stop.click();
    await page.unroute("**/pkg/changes.js");
    await compare.focus();
    await page.keyboard.press("Enter");
    await expect(app.marks("ins")).toContainText(["eight"]);
    await expect(app.text).toContainText("endless");
    await expect(compare).toBeHidden();
    await expect(app.tab("Changes")).toBeFocused();
  });

  test("ends by itself if the texts are edited", async () => {
    await app.before.fill(LATER);
    await expect(app.status).toHaveText(/identical/);
    await expect(buttons(app).stop).toBeHidden();
  });
});

test("a search for passages that does not end is stopped as well, and the changes stay", async ({ page }) => {
  await stall(page, "word_for_word", "endless");
  const app = await openWithClock(page);
  const { stop, compare } = buttons(app);
  await app.write(ENDLESS, LATER);
  await expect(app.marks("ins")).toHaveText(["eight"]);
  await app.tab("Shared").click();
  await expect(app.status).toHaveText("Comparing…");
  await page.clock.fastForward(3000);
  await expect(app.status).toHaveText(
    "Still searching Before (44 characters) and After (37 characters) for shared passages and quotations.",
  );
  await stop.click();
  await expect(app.status).toHaveText(/^Comparison stopped\. Your texts are unchanged\./);
  await expect(compare).toBeVisible();
  await app.tab("Changes").click();
  await expect(app.status).not.toHaveText(/stopped/);
  await expect(app.marks("ins")).toHaveText(["eight"]);
  await expect(compare).toBeHidden();
  await page.unroute("**/pkg/word_for_word.js");
  await app.tab("Shared").click();
  await compare.click();
  await expect(app.pane("Before")).toContainText("endless");
  await expect(app.status).not.toHaveText(/stopped|looking/);
});
