// The life cycle of elements: what they load and when, what they share, and that removed elements leave nothing behind.

import { openPage, SLOTTED, STRICT, whenCompared } from "./element.mjs";
import { expect, test } from "./fixtures.mjs";
import { Host } from "./host.mjs";

// A test changes or holds back one file, as it is written.
test.use({ serves: "sources" });

/** @typedef {import("@playwright/test").Page} Page */

const FAR = '<p class="far">A long article stands here.</p>';
const TALL = {
  head: '<link rel="stylesheet" href="/others.css">',
  files: { "others.css": { type: "text/css", body: ".far { height: 6000px }" } },
};

/** Ten elements with different texts. */
const TEN = Array.from(
  { length: 10 },
  (_, n) =>
    `<word-for-word><p slot="before">Number ${n} was here.</p><p slot="after">Number ${n} is here.</p></word-for-word>`,
).join("");

/** @param {Page} page */
const compared = (page) => page.locator("word-for-word:state(compared)");

/** The files that the page fetched from the server. @param {import("./fixtures.mjs").PageServer} server @param {RegExp} which */
const fetched = (server, which) => server.served.map(({ path }) => path).filter((path) => which.test(path));

test("ten elements share one worker and one module, and none loads them before one is near", async ({
  page,
  server,
}) => {
  await openPage(page, FAR + TEN, TALL);
  await page.waitForFunction(() => customElements.get("word-for-word") !== undefined);
  await page.waitForLoadState("networkidle");
  expect(fetched(server, /\.wasm$|worker|stage|render/)).toEqual([]);
  expect(page.workers()).toHaveLength(0);

  await page.evaluate(() => document.querySelector("word-for-word")?.scrollIntoView());
  await expect(compared(page)).toHaveCount(10);
  expect(fetched(server, /\.wasm$/)).toEqual(["/pkg/changes_bg.wasm"]);
  expect(fetched(server, /worker\.js$/)).toHaveLength(1);
  expect(page.workers()).toHaveLength(1);
  await expect(page.locator("word-for-word ins")).toHaveText(Array.from({ length: 10 }, () => "is"));
});

test("the whole module replaces the smaller one in the same worker", async ({ page, server }) => {
  await openPage(page, SLOTTED);
  await whenCompared(page);
  await page.evaluate(() => document.querySelector("word-for-word")?.setAttribute("view", "shared"));
  await expect(page.getByRole("status")).toContainText("passage");
  expect(fetched(server, /\.wasm$/)).toEqual(["/pkg/changes_bg.wasm", "/pkg/word_for_word_bg.wasm"]);
  await expect.poll(() => page.workers().length).toBe(1);
});

test("the worker ends with the last element, and starts again with the next", async ({ page }) => {
  await openPage(page, SLOTTED + SLOTTED);
  await expect(compared(page)).toHaveCount(2);
  await page.evaluate(() => document.querySelector("word-for-word")?.remove());
  expect(page.workers()).toHaveLength(1);
  const kept = await page.evaluateHandle(() => {
    const element = document.querySelector("word-for-word");
    element?.remove();
    return element;
  });
  await expect.poll(() => page.workers().length).toBe(0);
  // A removed element may return with other texts.
  await page.evaluate((element) => {
    const words = element?.querySelector("[slot=after] p");
    if (words) words.textContent = "Everything is another now.";
    if (element) document.body.append(element);
  }, kept);
  await expect(page.locator("word-for-word ins").first()).toHaveText(/another|Everything/);
  expect(page.workers()).toHaveLength(1);
});

test("an element that is moved in the document keeps its content, and does not compare again", async ({ page }) => {
  await openPage(page, `${SLOTTED}<section id="elsewhere"></section>`);
  await whenCompared(page);
  await page.getByRole("button", { name: "Next change" }).click();
  const again = await page.evaluate(async () => {
    const element = /** @type {any} */ (document.querySelector("word-for-word"));
    const { comparison } = element;
    document.querySelector("#elsewhere")?.append(element);
    await element.compare();
    return { same: element.comparison === comparison, selected: element.selected };
  });
  expect(again).toEqual({ same: true, selected: 0 });
  await expect(page.locator("#elsewhere word-for-word ins").first()).toHaveText("4.50");
  expect(page.workers()).toHaveLength(1);
});

test("a hundred removed elements leave no worker, no listener and no memory behind", async ({ page }) => {
  await openPage(page, '<section id="place"></section>');
  const session = await page.context().newCDPSession(page);
  const addAndRemove = () =>
    page.evaluate(async () => {
      const place = /** @type {HTMLElement} */ (document.querySelector("#place"));
      const held = [];
      for (let n = 0; n < 100; n += 1) {
        const element = /** @type {any} */ (document.createElement("word-for-word"));
        element.beforeText = `Number ${n} stood here, and so it was.`;
        element.afterText = `Number ${n} stands here, and so it is.`;
        place.append(element);
        held.push(element.compare());
      }
      await Promise.all(held);
      place.replaceChildren();
    });
  const counts = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    return { nodes, jsEventListeners, usedSize };
  };
  await addAndRemove();
  await expect.poll(() => page.workers().length).toBe(0);
  const first = await counts();
  await addAndRemove();
  await expect.poll(() => page.workers().length).toBe(0);
  // The browser releases objects that a task holds when the task has ended.
  await expect.poll(async () => (await counts()).nodes).toBeLessThanOrEqual(first.nodes + 20);
  const second = await counts();
  expect(second.jsEventListeners).toBeLessThanOrEqual(first.jsEventListeners + 5);
  expect(second.usedSize).toBeLessThan(first.usedSize + 300_000);
});

test("it compares in the page if the page allows no worker", async ({ page, watch }) => {
  watch.allowError(/Content Security Policy/);
  await openPage(page, SLOTTED, { policy: STRICT.replace("worker-src 'self'", "worker-src 'none'") });
  await whenCompared(page);
  await expect(page.locator("word-for-word ins").first()).toHaveText("4.50");
  expect(page.workers()).toHaveLength(0);
  await page.evaluate(() => document.querySelector("word-for-word")?.setAttribute("view", "quotations"));
  await expect(page.getByRole("status")).toContainText("Neither text contains a quotation");
});

test("before it compares long texts in the page, a note says that the page may be unresponsive", async ({
  page,
  watch,
}) => {
  watch.allowError(/Content Security Policy/);
  await openPage(page, "<word-for-word></word-for-word>", {
    policy: STRICT.replace("worker-src 'self'", "worker-src 'none'"),
  });
  await page.waitForFunction(() => customElements.get("word-for-word") !== undefined);
  const said = await page.evaluate(async () => {
    const element = /** @type {any} */ (document.querySelector("word-for-word"));
    const heard = /** @type {Set<string>} */ (new Set());
    new MutationObserver(() => heard.add(element.shadowRoot.querySelector("[role=alert]")?.textContent ?? "")).observe(
      element.shadowRoot,
      { childList: true, subtree: true },
    );
    element.beforeText = "It was said. ".repeat(200);
    element.afterText = "It was not said. ".repeat(200);
    await element.compare();
    const short = [...heard].filter(Boolean);
    element.beforeText = "It was said again, and in the same words.\n\n".repeat(7000);
    element.afterText = `${element.beforeText} But for the end.`;
    await element.compare();
    return { short, long: [...heard].filter(Boolean) };
  });
  expect(said).toEqual({
    short: [],
    long: ["This page allows no background worker, so it may freeze while these long texts are compared."],
  });
  await expect(page.getByRole("alert")).toBeHidden();
  await expect(page.getByRole("status")).toContainText("4 words added");
});

for (const [where, policy] of /** @type {const} */ ([
  ["on another origin", ""],
  ["in a sandbox without an origin", "sandbox allow-scripts"],
])) {
  test(`${where}, where its worker cannot start, it compares in the page`, async ({ browser, server }) => {
    const host = new Host();
    host.policy = policy;
    host.html = `<script type="module" src="${server.address}/element/define.js"></script>${SLOTTED}`;
    await host.start();
    const { page, end } = await host.visit(browser);
    await expect(page.locator("word-for-word ins").first()).toHaveText("4.50");
    expect(page.workers()).toHaveLength(0);
    await end();
    await host.stop();
  });
}

for (const [named, workers] of /** @type {const} */ ([
  ["word-for-word", 1],
  ["another", 0],
])) {
  test(`under a policy for trusted types that names "${named}" it works, with ${workers} worker`, async ({
    page,
    watch,
  }) => {
    if (workers === 0) watch.allowError(/Content Security Policy|TrustedTypePolicy/);
    await openPage(page, SLOTTED, { policy: `${STRICT}; trusted-types ${named}` });
    await whenCompared(page);
    await expect(page.locator("word-for-word ins").first()).toHaveText("4.50");
    expect(page.workers()).toHaveLength(workers);
  });
}

test("on a server it can be imported, and has no effect", async () => {
  const known = Object.getOwnPropertyNames(globalThis);
  const { WordForWordElement } = await import("../../www/element/define.js");
  expect(typeof WordForWordElement).toBe("function");
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(known);
});

test("a module that does not load is reported, and the content inside stays readable", async ({ page, watch }) => {
  watch.allowError(/404|Failed to load/);
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }));
  await openPage(page, SLOTTED);
  await expect(page.getByRole("alert")).toContainText(
    "The comparison could not be started, because a part of it did not load.",
  );
  await expect(page.getByText("The council kept the rate at 4.75 per cent.")).toBeVisible();
  await expect(page.locator("word-for-word:state(failed)")).toHaveCount(1);
});

test("it works in the shadow root of another element", async ({ page }) => {
  await openPage(page, '<div id="host"></div>');
  const heard = await page.evaluate(async () => {
    const host = /** @type {HTMLElement} */ (document.querySelector("#host"));
    const element = /** @type {any} */ (document.createElement("word-for-word"));
    element.beforeText = "One word.";
    element.afterText = "Another word.";
    const told = new Promise((resolve) =>
      document.addEventListener("word-for-word-compared", () => resolve("heard outside"), { once: true }),
    );
    host.attachShadow({ mode: "open" }).append(element);
    return told;
  });
  expect(heard).toBe("heard outside");
  await expect(page.locator("#host word-for-word ins")).toHaveText("Another");
});

test("two versions on one page: the first registers, the second says so, and all elements work", async ({ page }) => {
  // For the browser, the same files in another folder are another version.
  await page.route("**/second/**", async (route) => {
    const response = await route.fetch({ url: route.request().url().replace("/second/", "/") });
    await route.fulfill({ response });
  });
  const said = page.waitForEvent("console", (message) => message.text().includes("is already registered"));
  await openPage(page, SLOTTED + SLOTTED, { head: '<script type="module" src="/second/element/define.js"></script>' });
  expect((await said).type()).toBe("info");
  await expect(compared(page)).toHaveCount(2);
  expect(page.workers()).toHaveLength(1);
});

test("styles of the page do not affect the inside of the element, nor the reverse", async ({ page }) => {
  await openPage(page, `<p id="ours">An <ins>addition</ins> of the page.</p>${SLOTTED}`, {
    head: '<link rel="stylesheet" href="/others.css">',
    files: {
      "others.css": {
        type: "text/css",
        body: "html { font-size: 10px } * { letter-spacing: 3px; color: red; box-sizing: content-box } ins { background: lime } p { margin: 50px } button { display: none }",
      },
    },
  });
  await whenCompared(page);
  const mark = page.locator("word-for-word ins").first();
  await expect(mark).not.toHaveCSS("background-color", "rgb(0, 255, 0)");
  await expect(mark).toHaveCSS("letter-spacing", "normal");
  await expect(mark).toHaveCSS("color", "rgb(23, 80, 143)");
  await expect(page.locator("word-for-word .text p").first()).not.toHaveCSS("margin-top", "50px");
  await expect(page.getByRole("button", { name: "Next change" })).toBeVisible();
  // A root of ten pixels does not make its text small.
  const size = await page
    .locator("word-for-word .text")
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(15);
  // The page receives no error of the element.
  await expect(page.locator("#ours ins")).toHaveCSS("background-color", "rgb(0, 255, 0)");
  expect(await page.evaluate(() => document.adoptedStyleSheets.length + document.styleSheets.length)).toBe(1);
});

test("the page can choose colours, fonts and the styles of parts", async ({ page }) => {
  await openPage(page, SLOTTED, {
    head: '<link rel="stylesheet" href="/others.css">',
    files: {
      "others.css": {
        type: "text/css",
        body: "word-for-word { --word-for-word-inserted: rgb(1, 2, 3); --word-for-word-serif: monospace; --word-for-word-text-size: 22px } word-for-word::part(deleted) { opacity: 0.5 } word-for-word::part(frame) { border-color: rgb(4, 5, 6) }",
      },
    },
  });
  await whenCompared(page);
  await expect(page.locator("word-for-word ins").first()).toHaveCSS("color", "rgb(1, 2, 3)");
  await expect(page.locator("word-for-word .text")).toHaveCSS("font-family", "monospace");
  await expect(page.locator("word-for-word .text")).toHaveCSS("font-size", "22px");
  await expect(page.locator("word-for-word del").first()).toHaveCSS("opacity", "0.5");
  await expect(page.getByRole("figure")).toHaveCSS("border-top-color", "rgb(4, 5, 6)");
});
