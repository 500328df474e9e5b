// The element and the frame report deceptive characters: their number, names, marks and places.

import { writeLink } from "../../www/export/share-link.js";
import { expectAxeFindsNothingInAnyColours } from "./axe.mjs";
import { openPage, SCHEME, SLOTTED, whenCompared } from "./element.mjs";
import { expect, test } from "./fixtures.mjs";

// A test changes or holds back one file, as it is written.
test.use({ serves: "sources" });

/** @typedef {import("@playwright/test").Page} Page */

const BEFORE = "The payroll of the pilots was paid in full on Tuesday.\n\nThe café at the pier stays open.";
const AFTER =
  "The p\u0430yroll of the pilots was pa\u200bid in full on Friday.\n\nThe cafe\u0301 at the pier stays\u{e0041} open.";
const SENTENCE =
  "After contains 1 word that mixes letters of different alphabets, 1 invisible character, 1 invisible tag character, and 1 unusual character that looks like a common letter.";
const NAMES = [
  "U+0430 Cyrillic small letter a",
  "U+200B zero width space",
  "U+0065 Latin small letter e, U+0301 combining acute accent",
  "U+E0041 tag for “a”",
];

/** @param {Page} page @param {Record<string, string>} [properties] */
async function compareIn(page, properties = {}) {
  await openPage(page, "<word-for-word></word-for-word>", SCHEME);
  await set(page, { beforeText: BEFORE, afterText: AFTER, ...properties });
  await whenCompared(page);
}

/** @param {Page} page @param {Record<string, string>} properties */
function set(page, properties) {
  return page.evaluate(async (values) => {
    const element = /** @type {any} */ (document.querySelector("word-for-word"));
    Object.assign(element, values);
    await element.compare();
  }, properties);
}

/** @param {Page} page */
const line = (page) => page.locator("word-for-word .deceptions summary");
/** @param {Page} page */
const marks = (page) => page.locator("word-for-word bdi.deceptive");
/** @param {Page} page */
const places = (page) => page.getByRole("list", { name: "Deceptive characters" });

test("a line reports them, expands to their names, marks them in the text, and leads there and back", async ({
  page,
}) => {
  await compareIn(page);
  await expect(line(page)).toHaveText(SENTENCE);
  // Listeners receive the event.
  await expect(page.locator("word-for-word [aria-live]")).toHaveText(SENTENCE);
  await expect(marks(page)).toHaveCount(0);
  await line(page).focus();
  await page.keyboard.press("Enter");
  await expect(places(page).locator("small")).toHaveText(NAMES);
  await expect(marks(page)).toHaveText(NAMES);
  const space = places(page).getByRole("button", { name: /After, paragraph 1.*zero width space/ });
  await space.press("Enter");
  await expect(page.locator("word-for-word p:focus")).toContainText("in full");
  await page.keyboard.press("Escape");
  await expect(space).toBeFocused();
  await line(page).click();
  await expect(marks(page)).toHaveCount(0);
  await expect(page.locator("word-for-word .text p").first()).toContainText("pa\u200bid in full on");
});

test("the other views report them too, and lead to both texts", async ({ page }) => {
  await compareIn(page, { view: "side-by-side" });
  await line(page).click();
  await expect(marks(page)).toHaveText(NAMES);
  await set(page, { view: "quotations" });
  await expect(line(page)).toHaveText(SENTENCE);
  await places(page)
    .getByRole("button", { name: /Cyrillic/ })
    .click();
  await expect(page.locator("word-for-word")).toHaveAttribute("view", "shared");
  await expect(page.locator("word-for-word .pane").last()).toBeVisible();
  await expect(line(page)).toHaveText(SENTENCE);
});

test("an excerpt lists what it shows, and counts the rest", async ({ page }) => {
  await compareIn(page, { excerpt: "1" });
  await expect(page.locator("word-for-word .text")).not.toContainText("pier");
  await line(page).click();
  await expect(places(page).locator("small")).toHaveText(NAMES.slice(0, 2));
  await expect(page.getByText("2 more places are not listed.")).toBeVisible();
});

test("the report follows the texts, and is absent for texts without such characters", async ({ page }) => {
  await compareIn(page, { afterTitle: "September" });
  await line(page).click();
  await expect(marks(page)).toHaveCount(4);
  await expect(line(page)).toHaveText(/^September contains 1 word/);
  await set(page, { afterText: BEFORE.replace("Tuesday", "Friday") });
  await expect(line(page)).toBeHidden();
  await expect(marks(page)).toHaveCount(0);
  await set(page, { afterText: `${BEFORE} Here\u00ad.` });
  await expect(line(page)).toHaveText("September contains 1 invisible character.");
  await expect(marks(page)).toHaveText(["U+00AD soft hyphen"]);
});

test("texts without them load no module, and texts that may have them load only the check", async ({
  page,
  server,
}) => {
  const fetched = () =>
    server.served.map(({ path }) => path).filter((path) => /decepti|deceive|word_for_word/.test(path));
  await openPage(page, SLOTTED);
  await whenCompared(page);
  expect(fetched()).toEqual([]);
  await set(page, { beforeText: "Совет порта открыл причал 👩‍🚒.", afterText: "Совет порта закрыл причал 👩‍🚒." });
  await expect.poll(fetched).toContain("/element/panels/may-deceive.js");
  await expect(page.locator("word-for-word ins").first()).toBeVisible();
  expect(fetched().filter((path) => path.includes("word_for_word"))).toEqual([]);
  await set(page, { afterText: "Совет порта закрыл п\u0070ичал 👩‍🚒." });
  await expect(line(page)).toHaveText(/^September contains 1 word that mixes/);
});

test("if the search fails, the comparison is unaffected", async ({ page, watch }) => {
  watch.allowError(/ERR_FAILED/);
  await page.route("**/pkg/word_for_word_bg.wasm", (route) => route.abort());
  await compareIn(page);
  await expect(page.locator("word-for-word ins").filter({ hasText: "Friday" })).toBeVisible();
  await expect(page.locator("word-for-word:state(failed)")).toHaveCount(0);
  await page.unroute("**/pkg/word_for_word_bg.wasm");
  await set(page, { afterText: AFTER.replace("Friday", "Sunday") });
  await expect(line(page)).toHaveText(SENTENCE);
});

test("the frame reports them", async ({ page }) => {
  const side = (/** @type {string} */ text) => ({ text, title: "", date: "", source: "" });
  await page.goto(
    await writeLink({ before: side(BEFORE), after: side(AFTER), view: "changes", options: {} }, "/embed.html"),
  );
  await expect(line(page)).toHaveText(SENTENCE);
  await line(page).click();
  await expect(places(page).locator("small")).toHaveText(NAMES);
});

test("the report is accessible in all colour schemes, on a narrow screen, and to screen readers", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await compareIn(page);
  await line(page).click();
  await expect(marks(page)).toHaveCount(4);
  await expectAxeFindsNothingInAnyColours(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
