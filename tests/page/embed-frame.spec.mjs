// The frame in which pages of other origins show a comparison: its content, the messages that it accepts, and the height that it reports.

import { framePolicy } from "../../www/dev/serve.mjs";
import { LISTENER, writeFrame } from "../../www/export/embed-snippet.js";
import { readLink, writeLink } from "../../www/export/share-link.js";
import { EMBED_MESSAGES } from "../../www/messages/en/embed.js";
import { register } from "../../www/messages/messages.js";
import { matterOf } from "../export/matter.mjs";
import { expectAxeFindsNothingInAnyColours } from "./axe.mjs";
import { test as base, expect } from "./fixtures.mjs";
import { Host } from "./host.mjs";
import { EARLIER, LATER, REPORT, STATEMENT } from "./texts.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("../../www/export/embed-snippet.js").Choices} Choices */

register(EMBED_MESSAGES);

/** @type {import("@playwright/test").Fixtures<{ host: Host }, {}, import("./fixtures.mjs").TestArgs>} */
const fixtures = {
  host: async ({ baseURL: _ }, use) => {
    const host = new Host();
    await host.start();
    await use(host);
    await host.stop();
  },
};
const test = base.extend(fixtures);

/** @type {Choices} */
const PLAIN = { view: "changes", caption: "", excerpt: null, height: null };
const HOSTILE = "</title><img src=x onerror=alert(1)><script>alert(2)</script>";

/** @param {string} ours @param {Partial<Choices>} [choices] @param {import("../../www/export/export-input.js").Matter} [matter] */
async function snippetOf(ours, choices = {}, matter = matterOf(EARLIER, LATER)) {
  const made = await writeFrame(matter, { ...PLAIN, ...choices }, `${ours}/`);
  if (!("snippet" in made)) throw new Error("too long");
  return made.snippet;
}

/** @param {Page} page */
function frameOf(page) {
  const frame = page.frameLocator("iframe").first();
  return { frame, text: frame.locator("word-for-word .text"), told: frame.getByRole("status") };
}

/** @param {Page} page */
const heightOf = (page) =>
  page.locator("iframe").evaluate((element) => Number(/** @type {HTMLIFrameElement} */ (element).height));

/** Returns whether the whole content of a frame is visible in it. @param {Page} page */
async function isWhole(page) {
  const shown = await frameOf(page)
    .frame.locator("main")
    .evaluate((main) => main.getBoundingClientRect().height);
  return Math.abs((await heightOf(page)) - shown) <= 1;
}

test("the snippet shows the comparison in a sandbox on another origin, with the height of its content", async ({
  host,
  server,
  browser,
}) => {
  host.html = await snippetOf(server.address, { caption: "What <b>changed</b>" });
  expect(host.html).toContain('sandbox="allow-scripts ');
  const { page, end } = await host.visit(browser);
  const { frame, text } = frameOf(page);
  await expect(text.locator("del").first()).toHaveText("4.75");
  await expect(text.locator("ins").first()).toHaveText("4.50");
  await expect(frame.getByText("What <b>changed</b>")).toBeVisible();
  expect(await frame.locator("main").evaluate(() => self.origin)).toBe("null");
  await expect.poll(() => isWhole(page)).toBe(true);
  const wide = await heightOf(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expect.poll(() => heightOf(page)).toBeGreaterThan(wide);
  await expect.poll(() => isWhole(page)).toBe(true);
  await end();
});

test("without a sandbox a worker compares the texts, and the result looks the same", async ({
  host,
  server,
  browser,
}) => {
  host.html = await snippetOf(server.address);
  const sandboxed = await host.visit(browser);
  // When the frame sends no more heights, everything is drawn.
  await expect(frameOf(sandboxed.page).text.locator("ins")).toHaveCount(2);
  await expect(frameOf(sandboxed.page).frame.locator(".told")).toHaveText("");
  const drawn = await frameOf(sandboxed.page).text.innerHTML();
  expect(sandboxed.page.workers()).toHaveLength(0);
  await sandboxed.end();
  host.html = host.html.replace(/ sandbox="[^"]*"/, "");
  const open = await host.visit(browser);
  await expect.poll(() => frameOf(open.page).text.innerHTML()).toBe(drawn);
  await expect.poll(() => open.page.workers().length).toBe(1);
  await open.end();
});

test("a page whose policy allows only the frame shows it, with a fixed height", async ({ host, server, browser }) => {
  host.policy = `default-src 'none'; frame-src ${server.address}`;
  host.html = await snippetOf(server.address, { height: 300 });
  const { page, end } = await host.visit(browser);
  await expect(frameOf(page).text.locator("ins").first()).toBeVisible();
  expect(await heightOf(page)).toBe(300);
  await end();
});

test("the side-by-side view and an excerpt are shown as requested", async ({ host, server, browser }) => {
  const before = "One stays.\n\nTwo is here.\n\nThree stays.\n\nFour is here.\n\nFive stays.";
  const after = "One stays.\n\nTwo was there.\n\nThree stays.\n\nFour was there.\n\nFive stays.";
  const matter = matterOf(before, after);
  host.html = await snippetOf(server.address, { view: "side-by-side", excerpt: { first: 0, last: 0 } }, matter);
  const { page, end } = await host.visit(browser, { viewport: { width: 1200, height: 800 } });
  const { frame, text } = frameOf(page);
  await expect(text.getByRole("region", { name: "Before" })).toContainText("Two is here.");
  await expect(text.getByRole("region", { name: "After" })).toContainText("Two was there.");
  for (const other of ["One stays.", "Three stays.", "Four is here.", "Five stays."]) {
    await expect(text.getByText(other).first()).toBeHidden();
  }
  await expect(frame.getByText("An excerpt: change 1 of 2.")).toBeVisible();
  await page.setViewportSize({ width: 400, height: 800 });
  await expect(text.getByRole("region")).toHaveCount(0);
  await expect(text.getByText("Two")).toBeVisible();
  await expect(text.getByText("Four")).toBeHidden();
  await end();
});

test("passages and quotations are shown too, in the sandbox and by message", async ({ host, server, browser }) => {
  const matter = matterOf(STATEMENT, `${REPORT} “A river is not a tap”, said the mayor.`);
  host.html = await snippetOf(server.address, { view: "shared" }, matter);
  const shared = await host.visit(browser);
  await expect(frameOf(shared.page).frame.locator("mark").first()).toBeVisible();
  await expect.poll(() => isWhole(shared.page)).toBe(true);
  expect(shared.page.workers()).toHaveLength(0);
  await shared.end();
  host.html = await snippetOf(server.address, { view: "quotations" }, matter);
  const quotations = await host.visit(browser);
  await expect(frameOf(quotations.page).frame.getByRole("heading", { name: "Quotations in After" })).toBeVisible();
  await quotations.end();
});

test("the link leads to the page with the same texts", async ({ host, server, browser }) => {
  host.html = await snippetOf(server.address);
  const { page, end } = await host.visit(browser);
  const link = frameOf(page).frame.getByRole("link", { name: "Open in Word for Word" });
  const href = (await link.evaluate((element) => /** @type {HTMLAnchorElement} */ (element).href)) ?? "";
  expect(href.startsWith(`${server.address}/#texts=`)).toBe(true);
  const opened = await readLink(new URL(href).hash);
  expect("link" in opened && opened.link.after.text).toBe(LATER);
  const [there] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
  await expect(there.locator("#after")).toHaveValue(LATER);
  await end();
});

test.describe("messages", () => {
  /**
   * A page with a frame that accepts messages from an origin, and the frame's answers.
   * @param {Host} host @param {string} ours @param {string} named
   */
  const arrange = (host, ours, named) => {
    host.html = `<script>
      globalThis.heard = [];
      addEventListener("message", ({ data, origin }) => heard.push({ ...data, origin }));
      ${LISTENER}
      globalThis.send = (data) => document.querySelector("iframe").contentWindow.postMessage(data, "*");
    </script><iframe src="${ours}/embed.html#origin=${encodeURIComponent(named)}" title="A comparison" width="100%" height="200"></iframe>`;
  };
  /** @param {Page} page @param {unknown} data */
  const send = (page, data) => page.evaluate((message) => /** @type {any} */ (globalThis).send(message), data);
  /** @param {Page} page @returns {Promise<any[]>} */
  const heard = (page) => page.evaluate(() => /** @type {any} */ (globalThis).heard);

  test("from the named page set the texts, one after the other, and are answered with the height", async ({
    host,
    server,
    browser,
  }) => {
    arrange(host, server.address, host.address);
    const { page, end } = await host.visit(browser);
    const { frame, text, told } = frameOf(page);
    await expect(told).toHaveText("Waiting for two texts from the page around this frame.");
    await expect.poll(async () => (await heard(page)).map(({ type }) => type)).toContain("word-for-word:ready");
    await send(page, {
      type: "word-for-word:compare",
      before: `One ${HOSTILE} two.`,
      after: `One ${HOSTILE} three.`,
      titles: { before: HOSTILE, after: "Later" },
      sources: { before: "javascript:alert(3)", after: "https://example.org/later" },
      caption: HOSTILE,
      options: { ignoreCase: true },
    });
    await expect(text.locator("ins")).toHaveText("three");
    await expect(text).toContainText(HOSTILE);
    await expect(frame.locator("img, main script")).toHaveCount(0);
    await expect(frame.getByRole("link")).toHaveCount(1);
    await expect(frame.getByRole("link")).toHaveAttribute("href", "https://example.org/later");
    await send(page, { type: "word-for-word:compare", before: "a b c d", after: "A B C e" });
    await expect(text.locator("ins")).not.toHaveText("three");
    await expect(frame.getByRole("link")).toHaveCount(0);
    await expect.poll(() => isWhole(page)).toBe(true);
    for (const { origin } of await heard(page)) expect(origin).toBe(server.address);
    await end();
  });

  for (const [name, message, why] of /** @type {[string, object, RegExp][]} */ ([
    ["no texts", {}, /“before” is not a text/],
    ["a text that is none", { before: "a", after: { toString: 1 } }, /“after” is not a text/],
    ["a title that is none", { before: "a", after: "b", titles: { before: ["x"] } }, /“titles.before” is not a text/],
    [
      "an unknown view",
      { before: "a", after: "b", view: "__proto__" },
      /“view” must be one of changes, side-by-side, shared, quotations/,
    ],
    [
      "an excerpt that is none",
      { before: "a", after: "b", excerpt: "1-2; drop" },
      /“excerpt” must be one or two numbers/,
    ],
    ["an unknown option", { before: "a", after: "b", options: { lexicon: true } }, /“options” contains “lexicon”/],
    ["an option that is no switch", { before: "a", after: "b", options: { ignoreCase: "yes" } }, /“ignoreCase”/],
  ])) {
    test(`with ${name} are refused, and both sides receive the reason`, async ({ host, server, browser }) => {
      arrange(host, server.address, host.address);
      const { page, end } = await host.visit(browser);
      const { text, told } = frameOf(page);
      await expect.poll(async () => (await heard(page)).map(({ type }) => type)).toContain("word-for-word:ready");
      await send(page, { type: "word-for-word:compare", ...message });
      await expect(told).toHaveText(why);
      await expect(text).toHaveCount(0);
      await expect.poll(async () => (await heard(page)).find(({ type }) => type.endsWith("refused"))?.why).toMatch(why);
      await end();
    });
  }

  test("with texts of more than ten million characters are refused", async ({ host, server, browser }) => {
    arrange(host, server.address, host.address);
    const { page, end } = await host.visit(browser);
    await expect.poll(async () => (await heard(page)).map(({ type }) => type)).toContain("word-for-word:ready");
    await page.evaluate(() => {
      const text = "word ".repeat(1_100_000);
      /** @type {any} */ (globalThis).send({ type: "word-for-word:compare", before: text, after: text });
    });
    await expect(frameOf(page).told).toHaveText(/the texts have more than 10,000,000 characters/);
    await end();
  });

  test("of another type, from another origin than the named one, or from another window are ignored", async ({
    host,
    server,
    browser,
  }) => {
    const other = new Host();
    await other.start();
    try {
      const message = { type: "word-for-word:compare", before: "a", after: "b" };
      // The embedding page is not the named one, so it receives no message.
      arrange(host, server.address, other.address);
      const stranger = await host.visit(browser);
      const { told } = frameOf(stranger.page);
      await expect(told).toHaveText(/^Waiting/);
      await send(stranger.page, message);
      // Messages arrive in order: when a later one to this page has arrived, the frame has received its own.
      await settled(stranger.page);
      await expect(told).toHaveText(/^Waiting/);
      expect(await heard(stranger.page)).toEqual([]);
      expect(stranger.wrong.every((text) => /target origin provided .* does not match/.test(text))).toBe(true);
      stranger.wrong.length = 0;
      await stranger.end();

      // The right origin, but a sibling frame instead of the embedding page.
      arrange(host, server.address, host.address);
      const { page, end } = await host.visit(browser);
      await expect(frameOf(page).told).toHaveText(/^Waiting/);
      await expect.poll(async () => (await heard(page)).map(({ type }) => type)).toContain("word-for-word:ready");
      await page.evaluate((data) => {
        const beside = document.createElement("iframe");
        beside.srcdoc = "<title>Beside</title>";
        document.body.append(beside);
        return new Promise((resolve) => {
          beside.onload = () => {
            const script = beside.contentDocument?.createElement("script");
            if (script) script.textContent = `parent.frames[0].postMessage(${JSON.stringify(data)}, "*")`;
            if (script) beside.contentDocument?.body.append(script);
            resolve(undefined);
          };
        });
      }, message);
      await send(page, { ...message, type: "word-for-word:other" });
      await send(page, null);
      await send(page, "word-for-word:compare");
      await settled(page);
      await expect(frameOf(page).told).toHaveText(/^Waiting/);
      await end();
    } finally {
      await other.stop();
    }
  });

  test("without a named origin are ignored, and only the height is sent", async ({ host, server, browser }) => {
    arrange(host, server.address, host.address);
    host.html = host.html.replace(/#origin=[^"]*/, "");
    const { page, end } = await host.visit(browser);
    await expect(frameOf(page).told).toHaveText(/its address contains none/);
    await send(page, { type: "word-for-word:compare", before: "a", after: "b" });
    await settled(page);
    await expect(frameOf(page).told).toHaveText(/its address contains none/);
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
    for (const said of await heard(page)) {
      expect(Object.keys(said).sort()).toEqual(["height", "origin", "type"]);
      expect(said.type).toBe("word-for-word:height");
      expect(said.height).toBeGreaterThan(0);
    }
    await end();
  });

  /** Resolves when the frame has received all earlier messages. @param {Page} page */
  function settled(page) {
    return frameOf(page)
      .frame.locator("main")
      .evaluate(
        () =>
          new Promise((resolve) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => requestAnimationFrame(() => resolve(undefined));
            port2.postMessage(null);
          }),
      );
  }
});

test.describe("an address", () => {
  for (const [name, fragment, message] of /** @type {[string, string, RegExp][]} */ ([
    ["that is damaged", "#texts=1.zzzz", /is damaged/],
    ["of a newer version", "#texts=9.zzzz", /newer version of Word for Word/],
    ["without texts", "", /contains none/],
    [
      "with an origin that has a path",
      "#origin=https://example.org/x",
      /“https:\/\/example\.org\/x” .* is not an origin/,
    ],
    ["with everybody’s origin", "#origin=null", /“null” .* is not an origin/],
    ["with an excerpt that is none", "#texts=1.zzzz&excerpt=x", /“excerpt” must be one or two numbers/],
  ])) {
    test(`${name} is reported in the frame`, async ({ page }) => {
      await page.goto(`/embed.html${fragment}`);
      await expect(page.getByRole("status")).toHaveText(message);
    });
  }

  test("that changes shows the other texts", async ({ page, server }) => {
    const side = (/** @type {string} */ text) => ({ text, title: "", date: "", source: "" });
    const link = (/** @type {string} */ word) =>
      writeLink(
        { before: side("One two."), after: side(`One ${word}.`), view: "changes", options: {} },
        `${server.address}/embed.html`,
      );
    await page.goto(await link("three"));
    await expect(page.locator("ins")).toHaveText("three");
    await page.goto(await link("four"));
    await expect(page.locator("ins")).toHaveText("four");
  });
});

test("the frame may be framed by any page, and otherwise has the page’s policy, in the header and in the document", async ({
  page,
  request,
  server,
  watch,
}) => {
  const response = await request.get("/embed.html");
  const header = response.headers()["content-security-policy"];
  expect(header).toBe(framePolicy(server.address));
  expect(header).not.toContain("frame-ancestors");
  // The policy is in force even if the host sends none.
  const body = await response.text();
  await page.route("**/embed.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("/embed.html");
  await expect(page.getByRole("status")).toHaveText(/contains none/);
  const own = page.locator("meta[http-equiv=Content-Security-Policy]");
  expect(await own.getAttribute("content")).toBe(header);
  watch.allowError(/Content Security Policy/);
  const refused = await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective));
        const image = new Image();
        image.src = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";
      }),
  );
  expect(refused).toBe("img-src");
  expect((await request.get("/")).headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
});

test("axe finds no violation in the frame, in any colour scheme, and it fits a window of 320 pixels", async ({
  page,
  server,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const made = await writeFrame(
    matterOf(EARLIER, LATER, {
      about: {
        before: { title: "May", date: "", source: "https://example.org/may" },
        after: { title: "June", date: "", source: "" },
      },
    }),
    { ...PLAIN, caption: "A caption" },
    `${server.address}/`,
  );
  if (!("address" in made)) throw new Error("too long");
  await page.goto(made.address);
  await expect(page.locator("ins").first()).toBeVisible();
  await expectAxeFindsNothingInAnyColours(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
