// Records the phrases of a screen reader in the three tasks of `docs/walkthrough.md`, with a virtual screen reader. It reads the
// accessibility tree as the standards describe it; real screen readers choose other words for roles.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "./fixtures.mjs";
import { EARLIER, LATER } from "./texts.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {{ virtual: typeof import("@guidepup/virtual-screen-reader").virtual }} Spoken */

/** The address at which the tests serve the virtual screen reader: the policy of the page allows its own site only. */
const READER = "/virtual-screen-reader.js";

test.beforeEach(async ({ page }) => {
  const file = import.meta.resolve("@guidepup/virtual-screen-reader/browser.js");
  const body = await readFile(fileURLToPath(file));
  await page.route(`**${READER}`, (route) => route.fulfill({ contentType: "text/javascript", body }));
});

/**
 * Reads an element from its beginning to its end, item by item, and returns the phrases.
 * @param {Page} page
 * @param {string} selector
 */
function readAloud(page, selector) {
  return page.evaluate(
    async ([reader, container]) => {
      const { virtual } = /** @type {Spoken} */ (await import(String(reader)));
      await virtual.start({ container: document.querySelector(String(container)) ?? document.body });
      const first = await virtual.lastSpokenPhrase();
      const phrases = [];
      for (let phrase = first; phrases.length === 0 || phrase !== first; phrase = await virtual.lastSpokenPhrase()) {
        phrases.push(phrase);
        await virtual.next();
      }
      await virtual.stop();
      return phrases;
    },
    [READER, selector],
  );
}

/** Returns what live regions announce while something is done. @param {Page} page @param {() => Promise<unknown>} act */
async function announcements(page, act) {
  await page.evaluate(async (reader) => {
    const { virtual } = /** @type {Spoken} */ (await import(reader));
    await virtual.start({ container: document.body });
    Object.assign(globalThis, { virtual });
  }, READER);
  await act();
  const log = await page.evaluate(async () => {
    const { virtual } = /** @type {Spoken} */ (/** @type {unknown} */ (globalThis));
    const phrases = [...(await virtual.spokenPhraseLog())];
    await virtual.stop();
    return phrases;
  });
  return log.filter((phrase) => /^(?:polite|assertive): /.test(phrase));
}

test("one changed figure: the summary is announced, and the list leads to it", async ({ app, page }) => {
  const announced = await announcements(page, async () => {
    await app.before.fill(EARLIER.replace(" The council will meet again in May.", ""));
    await app.after.fill(LATER.replace(" sharply", ""));
    await expect(app.status).toContainText("unchanged");
  });
  const summary =
    "polite: 1 figure in 1 change: 1 word removed, 1 added. 94% of Before and 94% of After are unchanged.";
  expect(announced[0]).toBe("polite: After is empty. Add a text to compare.");
  // Once for each part of the line that changed.
  expect(new Set(announced.slice(1))).toEqual(new Set([summary]));
  await expect(app.changeList.getByRole("listitem")).toHaveCount(1);
  expect(await readAloud(page, "#changes .list")).toEqual([
    "complementary, Changes",
    "heading, Changes, level 3",
    "list",
    "listitem, level 1, position 1, set size 1",
    "button, figure 4.75 becomes 4.50 council kept the rate at […] per cent. Its members were",
    "figure",
    "4.75",
    "becomes",
    "4.50",
    "council kept the rate at […] per cent. Its members were",
    "end of button, figure 4.75 becomes 4.50 council kept the rate at […] per cent. Its members were",
    "end of listitem, level 1, position 1, set size 1",
    "end of list",
    "end of complementary, Changes",
  ]);
  await app.changeList.getByRole("button").first().press("Enter");
  await expect(app.text.getByRole("deletion")).toBeFocused();
  expect((await readAloud(page, "#changes article")).slice(0, 13)).toEqual([
    "article",
    "paragraph",
    "The council kept the rate at",
    "suggestion",
    "deletion",
    "figure",
    "4.75",
    "end, figure",
    "end of deletion",
    "insertion",
    "figure",
    "4.50",
    "end, figure",
  ]);
});

test("a paragraph that moved and was edited: the list and both places say so", async ({ app, page }) => {
  const moved = "The treasurer reported that the reserve had grown after the sale of the old depot on Mill Street.";
  const others = ["The meeting opened at seven.", "The clerk read the letters of three residents about the traffic."];
  await app.write([moved, ...others].join("\n\n"), [...others, moved.replace("old", "small")].join("\n\n"));
  await expect(app.changeList.getByRole("listitem")).toHaveCount(2);
  const said = "Moved to ¶ 3, with 1 edit The treasurer reported that the reserve had grown after the sale of the";
  const list = await readAloud(page, "#changes .list");
  expect(list.filter((phrase) => phrase.startsWith("button"))).toEqual([
    expect.stringContaining(`button, ${said}`),
    "button, Show both places, not expanded",
    expect.stringContaining("button, Moved here from ¶ 1, with 1 edit"),
    "button, Show both places, not expanded",
  ]);
  expect(await readAloud(page, "#changes article")).toEqual([
    "article",
    "paragraph",
    "button, 1 · moved to ¶ 3, Go to its place in After",
    "deletion",
    "The treasurer reported that the reserve had grown after the sale of the",
    "end of deletion",
    "deletion",
    "old",
    "end of deletion",
    "deletion",
    "depot on Mill Street.",
    "end of deletion",
    "end of paragraph",
    "paragraph",
    "The meeting opened at seven.",
    "end of paragraph",
    "paragraph",
    "The clerk read the letters of three residents about the traffic.",
    "end of paragraph",
    "paragraph",
    "button, 1 · moved here from ¶ 1, Go to its place in Before",
    "insertion",
    "The treasurer reported that the reserve had grown after the sale of the",
    "end of insertion",
    "insertion",
    "small",
    "end of insertion",
    "insertion",
    "depot on Mill Street.",
    "end of insertion",
    "end of paragraph",
    "end of article",
  ]);
});

test("quotations of a report: each has its verdict, its words and those of the source", async ({ app, page }) => {
  await app.write(
    "The fee does not rise before 2027, the minister said. The bridge stays open to walkers.",
    "She said: “The fee does rise before 2027.” She added that “the bridge stays open to walkers”.",
  );
  await app.tab("Quotations").click();
  await expect(app.quotations.getByRole("listitem")).toHaveCount(2);
  expect(await readAloud(page, "#status")).toEqual([
    "status",
    "strong",
    "Of 2 quotations in After,",
    "end of strong",
    "1 is verbatim and 1 is altered.",
    "end of status",
  ]);
  const spoken = await readAloud(page, "#quotations");
  const from = spoken.indexOf("heading, Quotations in After, checked against Before, level 3");
  expect(spoken.slice(from, spoken.indexOf("end of list"))).toEqual([
    "heading, Quotations in After, checked against Before, level 3",
    "list",
    "listitem, level 1, position 1, set size 2",
    "paragraph",
    "strong",
    "Altered",
    "end of strong",
    "words omitted in 1 place without a mark",
    "affects: negation",
    "end of paragraph",
    "term",
    "button, After ¶ 1, Go to it in the texts",
    "end of term",
    "definition",
    "The fee does",
    "rise before 2027.",
    "end of definition",
    "term",
    "button, Before ¶ 1, Go to it in the texts",
    "end of term",
    "definition",
    "The fee does",
    "deletion, negation",
    "not",
    "end of deletion, negation",
    "rise before 2027",
    ", the minister said.",
    "end of definition",
    "end of listitem, level 1, position 1, set size 2",
    "listitem, level 1, position 2, set size 2",
    "paragraph",
    "strong",
    "Verbatim",
    "end of strong",
    "1 difference in formatting",
    "end of paragraph",
    "term",
    "button, After ¶ 1, Go to it in the texts",
    "end of term",
    "definition",
    "the",
    "bridge stays open to walkers",
    "end of definition",
    "term",
    "button, Before ¶ 1, Go to it in the texts",
    "end of term",
    "definition",
    "the same words",
    "end of definition",
    "end of listitem, level 1, position 2, set size 2",
  ]);
});
