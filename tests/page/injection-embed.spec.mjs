// Hostile strings in other people's pages: in attributes, properties and content of the element, and in the snippet that the page
// makes, with its script running.

import { writeElement } from "../../www/export/snippet.js";
import { learn } from "../../www/page/words.js";
import { EMBED_WORDS } from "../../www/page/words-embed.js";
import { fullOf } from "../export/matter.mjs";
import { expectQuiet, expectSameStock, keepCanary, stockOf } from "./canary.mjs";
import { openPage, whenCompared } from "./element.mjs";
import { expect as impatient, test } from "./fixtures.mjs";
import { HARMLESS, HOSTILE } from "./hostile.mjs";

learn(EMBED_WORDS);

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./canary.mjs").Stock} Stock */

const expect = impatient.configure({ timeout: 30_000 });

/** Some at a time, so that few comparisons show all of them. @param {readonly string[]} strings */
function portions(strings) {
  const size = 12;
  return Array.from({ length: Math.ceil(strings.length / size) }, (_, n) => strings.slice(n * size, (n + 1) * size));
}

/** @param {Stock} found @param {Stock} calm @param {string} what */
function expectNoMore(found, calm, what) {
  expect(found.risky, what).toEqual(calm.risky);
  expect(
    found.attributes.filter((name) => /^on|^srcdoc$/.test(name)),
    what,
  ).toEqual([]);
  expect(found.addresses, what).toEqual([]);
}

test("the element: attributes, properties and what stands inside it", async ({ context, page, watch }) => {
  test.slow();
  watch.allowError(/<word-for-word>: /);
  await keepCanary(context);
  await openPage(page, "<word-for-word><p slot=before>One text.</p><p slot=after>Another text.</p></word-for-word>");
  await whenCompared(page);
  /**
   * @param {readonly string[][]} all
   * @returns {Promise<{ stock: Stock, text: string }[]>}
   */
  const compareEach = (all) =>
    page.evaluate(async (each) => {
      const element = /** @type {any} */ (document.querySelector("word-for-word"));
      const found = [];
      const NAMES =
        "view height excerpt min-phrase-words ignore-case detect-moves before-title after-title caption before-href after-href lang dir class id part".split(
          " ",
        );
      for (const [at, strings] of each.entries()) {
        for (const value of strings) for (const name of NAMES) element.setAttribute(name, value);
        element.setAttribute("view", ["changes", "side-by-side", "shared", "quotations"][at % 4]);
        element.lexicon =
          at % 3 === 0
            ? Object.fromEntries(
                ["numbers", "dates", "negations", "modals", "degrees", "reported"].map((list) => [list, strings]),
              )
            : null;
        if (at % 2 === 0) {
          element.before = strings.join("\n\n");
          element.after = ["Now.", ...strings, `“${strings[0]}”`].join("\n\n");
        } else {
          element.before = null;
          element.after = null;
          for (const slot of element.children) slot.textContent = `${strings.join(" ")} ${slot.slot}`;
        }
        await element.compare().catch((/** @type {Error} */ error) => {
          if (!/lexicon/i.test(String(error))) throw error;
        });
        found.push({ stock: /** @type {any} */ (globalThis).__takeStock(), text: element.shadowRoot.textContent });
      }
      return found;
    }, all);
  // As many of them, so that each view has been seen.
  const calm = await compareEach(portions(HARMLESS).slice(0, 4));
  const hostile = await compareEach(portions(HOSTILE));
  expect(hostile).toHaveLength(portions(HOSTILE).length);
  for (const [at, { stock }] of hostile.entries()) {
    expectNoMore(
      { ...stock, risky: { ...stock.risky, svg: 0 } },
      { ...stock, risky: { ...(calm[at % 4]?.stock ?? stock).risky, svg: 0 } },
      `${at}`,
    );
  }
  expect(hostile.map(({ text }) => text).join(" ")).toContain(HOSTILE[0]);
  await expectQuiet(page);
});

test("the snippet, with its script: the element has what harmless texts make", async ({ context, page, server }) => {
  test.slow();
  await keepCanary(context);
  const choices = { view: /** @type {const} */ ("changes"), excerpt: null, height: 300 };
  /** @param {readonly string[]} strings */
  const show = async (strings) => {
    const all = strings.map((each) => writeElement(fullOf(each), { ...choices, caption: each }, `${server.address}/`));
    await openPage(page, all.map((each) => each.replace(/^<script .*?<\/script>/, "")).join("\n"));
    await page.evaluate(async () => {
      for (const element of document.querySelectorAll("word-for-word")) await /** @type {any} */ (element).compare();
    });
    await expect(page.locator("word-for-word:state(compared)")).toHaveCount(strings.length);
    return stockOf(page);
  };
  const some = (/** @type {readonly string[]} */ strings) => strings.filter((_, at) => at % 7 === 0);
  const calm = await show(some(HARMLESS));
  const hostile = await show(some(HOSTILE));
  expectSameStock(
    { ...hostile, risky: { ...hostile.risky, svg: 0 } },
    { ...calm, risky: { ...calm.risky, svg: 0 } },
    "snippets",
    [
      {
        ...calm,
        names: ["a"],
        attributes: ["href", "target", "rel", "before-href", "after-href", "hidden", "data-after", "data-break"],
      },
    ],
  );
  await expectQuiet(page);
});
