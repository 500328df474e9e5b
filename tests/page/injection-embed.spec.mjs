// Hostile strings in other web pages: in messages to the frame and in its address, in attributes, properties and content of the element, and
// in the snippet with its script.

import { writeElement } from "../../www/export/embed-snippet.js";
import { EMBED_MESSAGES } from "../../www/messages/en/embed.js";
import { register } from "../../www/messages/messages.js";
import { fullOf } from "../export/matter.mjs";
import { expectQuiet, expectSameStock, keepCanary, stockOf } from "./canary.mjs";
import { openPage, whenCompared } from "./element.mjs";
import { expect as impatient, test } from "./fixtures.mjs";
import { Host } from "./host.mjs";
import { ADDRESSES, HARMLESS, HOSTILE, portions, sent } from "./hostile.mjs";

register(EMBED_MESSAGES);

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./canary.mjs").Stock} Stock */

const expect = impatient.configure({ timeout: 30_000 });

/** @param {Stock} found @param {Stock} calm @param {string} what */
function expectNoMore(found, calm, what) {
  // All drawings are the element's own, one for each thing that it draws.
  expect({ ...found.risky, svg: 0 }, what).toEqual({ ...calm.risky, svg: 0 });
  expect(
    found.attributes.filter((name) => /^on|^srcdoc$/.test(name)),
    what,
  ).toEqual([]);
  expect(found.addresses, what).toEqual([]);
}

test("the frame treats hostile strings as text, in every field of messages from the named origin and in addresses", async ({
  browser,
  server,
}) => {
  test.slow();
  const host = new Host();
  await host.start();
  const context = await browser.newContext();
  await keepCanary(context);
  const page = await context.newPage();
  /** @type {string[]} */
  const wrong = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong.push(message.text());
  });
  page.on("dialog", (dialog) => dialog.dismiss().then(() => wrong.push(dialog.message())));
  context.on("request", (request) => {
    if (![server.address, host.address].includes(new URL(request.url()).origin)) wrong.push(request.url());
  });
  host.html = `<script>
    globalThis.heard = [];
    addEventListener("message", ({ data }) => heard.push(data));
    globalThis.send = (data) => document.querySelector("iframe").contentWindow.postMessage({ ...data, type: data.type ?? "word-for-word:compare" }, "*");
  </script><iframe src="${server.address}/embed.html#origin=${encodeURIComponent(host.address)}" width="900" height="400"></iframe>`;
  await page.goto(host.address);
  const inner = page.frameLocator("iframe");
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error("no frame");
  const said = (/** @type {string} */ type) =>
    page.evaluate(
      (wanted) =>
        /** @type {any} */ (globalThis).heard.filter((/** @type {any} */ data) => data.type === wanted).length,
      `word-for-word:${type}`,
    );
  await expect.poll(() => said("ready")).toBe(1);
  /** @param {unknown[]} messages */
  const send = (messages) =>
    page.evaluate((all) => {
      for (const each of all) /** @type {any} */ (globalThis).send(each);
    }, messages);

  // Messages of a wrong kind are refused, each time, with a message.
  const texts = { before: "one", after: "two" };
  const refused = HOSTILE.flatMap((each) => [
    { ...texts, view: each },
    { ...texts, excerpt: each },
    { ...texts, options: Object.fromEntries([[each, true]]) },
    { ...texts, titles: { before: [each] } },
    { ...texts, sources: { after: { href: each } } },
    { before: "one", after: { text: each } },
  ]);
  await send(refused);
  // "__proto__" is not an option.
  await expect.poll(() => said("refused")).toBeGreaterThanOrEqual(refused.length - 1);
  await send(HOSTILE.map((each) => ({ ...texts, type: each })));

  /** @type {Stock | null} */
  let calm = null;
  for (const [at, strings] of [portions(HARMLESS)[0] ?? [], ...portions(HOSTILE)].entries()) {
    const all = sent(strings.join(" "));
    await send([
      {
        before: strings.join("\n\n"),
        after: [`Now ${at}`, ...strings].join("\n\n"),
        titles: { before: all, after: all },
        sources: { before: strings[0], after: ADDRESSES[at % ADDRESSES.length] },
        caption: `${at} ${all}`,
        view: at % 2 === 0 ? "changes" : "side-by-side",
      },
    ]);
    await expect(inner.locator("figcaption").filter({ hasText: new RegExp(`^${at} `) })).toHaveCount(1);
    await expect(inner.locator("ins").first()).toBeVisible();
    const stock = await frame.evaluate(() => /** @type {any} */ (globalThis).__takeStock());
    calm ??= stock;
    expectNoMore(stock, /** @type {Stock} */ (calm), strings[0] ?? "");
  }

  await page.evaluate(
    async ([strings, ours]) => {
      const element = /** @type {HTMLIFrameElement} */ (document.querySelector("iframe"));
      for (const each of strings) {
        for (const part of [
          each,
          `texts=${each}`,
          `texts=1.${each}`,
          `origin=${each}`,
          `excerpt=${each}&caption=${each}`,
        ]) {
          element.src = `${ours}/embed.html#${part}`;
        }
      }
      element.src = `${ours}/embed.html#texts=1.the-end`;
    },
    /** @type {const} */ ([HOSTILE, server.address]),
  );
  await expect(inner.getByRole("status")).toHaveText(/is damaged/);
  await expectQuiet(page);
  await context.close();
  await host.stop();
  expect(wrong).toEqual([]);
});

test("the element treats hostile strings as text, in attributes, properties and its content", async ({
  context,
  page,
  watch,
}) => {
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
        "view height excerpt min-phrase-words ignore-case no-moves before-title after-title caption before-href after-href lang dir class id part".split(
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
          element.beforeText = strings.join("\n\n");
          element.afterText = ["Now.", ...strings, `“${strings[0]}”`].join("\n\n");
        } else {
          element.beforeText = null;
          element.afterText = null;
          for (const slot of element.children) slot.textContent = `${strings.join(" ")} ${slot.slot}`;
        }
        await element.compare().catch((/** @type {Error} */ error) => {
          if (!/lexicon/i.test(String(error))) throw error;
        });
        found.push({ stock: /** @type {any} */ (globalThis).__takeStock(), text: element.shadowRoot.textContent });
      }
      return found;
    }, all);
  // Enough repetitions for each view.
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

test("the snippet with its script has the same elements as one with harmless texts", async ({
  context,
  page,
  server,
}) => {
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
