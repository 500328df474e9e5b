// The element in other web pages: the sources of its texts, its views, and its events.

import { openPage, SLOTTED, whenCompared } from "./element.mjs";
import { expect, test } from "./fixtures.mjs";
import { REPORT, STATEMENT } from "./texts.mjs";

/** @typedef {import("@playwright/test").Page} Page */

/** The marked words, in reading order. @param {Page} page */
const marks = (page) => page.locator("word-for-word :is(ins, del)").allTextContents();

test("texts in slots are readable before they are compared, and then compared", async ({ page }) => {
  await openPage(page, SLOTTED);
  await whenCompared(page);
  expect(await marks(page)).toEqual(["4.75", "4.50", "sharply", "The council will meet again in May."]);
  // The content inside is not read twice.
  await expect(page.locator("[slot=before]")).toBeHidden();
  const frame = page.getByRole("figure", { name: "Comparison of June and September" });
  await expect(frame).toContainText("The council’s statements.");
  await expect(frame.getByRole("status")).toContainText("3 changes");
});

test("without a script both texts are readable", async ({ browser, server }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: server.address });
  await openPage(page, SLOTTED);
  await expect(page.getByText("The council kept the rate at 4.75 per cent.")).toBeVisible();
  await expect(page.getByText("The council kept the rate at 4.50 per cent.")).toBeVisible();
  await page.close();
});

test("both texts are restored from a comparison that the page contains as ins and del", async ({ page }) => {
  await openPage(
    page,
    `<word-for-word><figure><figcaption>June, then September</figcaption><blockquote>
       <p>The council kept the rate at <del><span data-said>[removed: </span>4.75<span data-said>]</span></del>
          <ins><span data-said>[added: </span>4.50<span data-said>]</span></ins> per cent.</p>
       <p>One paragraph.<del><br><br><span data-said>¶</span></del> Which was two.</p>
     </blockquote></figure></word-for-word>`,
  );
  const { before, after } = await whenCompared(page);
  expect(before).toBe("The council kept the rate at 4.75 per cent.\n\nOne paragraph.\n\nWhich was two.");
  expect(after).toBe("The council kept the rate at 4.50 per cent.\n\nOne paragraph. Which was two.");
});

test("properties take precedence over the content inside until they are reset", async ({ page }) => {
  await openPage(page, SLOTTED);
  await whenCompared(page);
  const texts = await page.evaluate(async () => {
    const element = /** @type {any} */ (document.querySelector("word-for-word"));
    const seen = /** @type {string[]} */ ([]);
    element.addEventListener("word-for-word-compared", (/** @type {any} */ event) => seen.push(event.after));
    element.beforeText = "One word.";
    element.afterText = "Another word.";
    await element.compare();
    element.beforeText = null;
    element.afterText = null;
    await element.compare();
    return seen;
  });
  expect(texts[0]).toBe("Another word.");
  expect(texts.at(-1)).toContain("4.50");
});

test("properties that were set before the element was defined take effect", async ({ page }) => {
  await openPage(page, "<word-for-word></word-for-word>", {
    head: '<script src="/early.js" defer></script>',
    files: {
      "early.js": {
        type: "text/javascript",
        body: 'const it = document.querySelector("word-for-word"); it.beforeText = "One word."; it.afterText = "Another word."; it.beforeTitle = "Draft";',
      },
    },
  });
  const { before } = await whenCompared(page);
  expect(before).toBe("One word.");
  await expect(page.locator("word-for-word")).toHaveAttribute("before-title", "Draft");
});

test("changes of the content inside are observed", async ({ page }) => {
  await openPage(page, SLOTTED);
  await whenCompared(page);
  await page.evaluate(() => {
    const after = document.querySelector("[slot=after] p");
    if (after !== null) after.textContent = "The council raised the rate to 5 per cent. Its members were agreed.";
  });
  await expect(page.locator("word-for-word ins").first()).toHaveText("raised");
});

test("texts are loaded from addresses as plain text, or from web pages without their markup", async ({ page }) => {
  const markup =
    "<!doctype html><title>x</title><nav>Home</nav><article><p>The <b>new</b> text stands here, as long as it is.</p><script>window.hurt = 1</script><img src=x onerror='window.hurt = 1'></article>";
  await openPage(page, '<word-for-word before-src="/old.txt" after-src="/new.html"></word-for-word>', {
    files: {
      "old.txt": { type: "text/plain; charset=windows-1252", body: "The old text stands here, as long as it is." },
      "new.html": { type: "text/html", body: markup },
    },
  });
  const { before, after } = await whenCompared(page);
  expect([before, after]).toEqual([
    "The old text stands here, as long as it is.",
    "The new text stands here, as long as it is.",
  ]);
  expect(await page.evaluate(() => "hurt" in window)).toBe(false);
  await expect(page.locator("word-for-word b:not(.bears, .letters)")).toHaveCount(0);
});

for (const [what, file, said] of /** @type {const} */ ([
  ["that is not there", { type: "text/plain", body: "", status: 404 }, "the server answered 404"],
  ["that is no text", { type: "image/png", body: "x" }, "it is image/png"],
])) {
  test(`an address ${what} is reported, in the element and by an event`, async ({ page, watch }) => {
    watch.allowError(/404/);
    await openPage(page, '<word-for-word before-src="/old.txt"><p slot="after">The text after.</p></word-for-word>', {
      files: { "old.txt": file },
    });
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("One of the texts could not be loaded.");
    await expect(alert).toContainText(`before-src="/old.txt": ${said}`);
    // The readable content is still there.
    await expect(page.getByText("The text after.")).toBeVisible();
    const told = await page.evaluate(async () => {
      const element = /** @type {any} */ (document.querySelector("word-for-word"));
      const heard = new Promise((resolve) => {
        document.addEventListener(
          "word-for-word-error",
          (/** @type {any} */ { reason, side }) => resolve({ reason, side }),
          {
            once: true,
          },
        );
      });
      await element.compare().catch(() => {});
      return heard;
    });
    expect(told).toMatchObject({ reason: "load", side: "before" });
  });
}

test("a text of another origin that does not allow access is reported as such", async ({ page, watch }) => {
  watch.allowError(/Content Security Policy|Fetch API/);
  await openPage(page, '<word-for-word before-src="https://example.org/a.txt" after-src="/b.txt"></word-for-word>', {
    files: { "b.txt": { type: "text/plain", body: "b" } },
  });
  await expect(page.getByRole("alert")).toContainText("does not allow other sites to read it");
});

test("an address that is replaced while it is fetched is abandoned", async ({ page }) => {
  /** @type {() => void} */
  let release = () => {};
  const held = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  await page.route("**/slow.txt", async (route) => {
    await held;
    await route.fulfill({ body: "The slow text." }).catch(() => {});
  });
  await openPage(page, '<word-for-word before-src="/slow.txt" after-src="/b.txt"></word-for-word>', {
    files: {
      "b.txt": { type: "text/plain", body: "The other text." },
      "quick.txt": { type: "text/plain", body: "The quick text." },
    },
  });
  await page.waitForRequest("**/slow.txt");
  await page.evaluate(() => document.querySelector("word-for-word")?.setAttribute("before-src", "/quick.txt"));
  const { before } = await whenCompared(page);
  release();
  expect(before).toBe("The quick text.");
});

test("changes are stepped through by button and by method, with an event for each step", async ({ page }) => {
  await openPage(page, SLOTTED);
  await whenCompared(page);
  const said = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.body.addEventListener(
          "word-for-word-change-selected",
          (/** @type {any} */ { index, total, before, after, bearings }) =>
            resolve({ index, total, before, after, bearings }),
        );
      }),
  );
  await page.getByRole("button", { name: "Next change" }).click();
  expect(await said).toEqual({ index: 0, total: 3, before: "4.75", after: "4.50", bearings: ["figure"] });
  await expect(page.locator("word-for-word del.here")).toHaveText("4.75");
  await page.evaluate(() => /** @type {any} */ (document.querySelector("word-for-word")).previous());
  await expect(page.locator("word-for-word .here:is(ins, del)")).toHaveText(["The council will meet again in May."]);
  await expect(page.locator("word-for-word [aria-live=polite]")).toContainText("Change 3 of 3");
});

test("the list of changes leads to the text", async ({ page }) => {
  await openPage(page, SLOTTED);
  await whenCompared(page);
  await page.getByText("List of changes").click();
  await page.getByRole("button", { name: /4.75 becomes 4.50/ }).click();
  await expect(page.locator("word-for-word del.here")).toBeFocused();
});

test("the views are available: side by side if there is room, shared passages, and quotations", async ({ page }) => {
  await openPage(
    page,
    `<word-for-word before-title="Statement" after-title="Report" view="side-by-side">
       <div slot="before">${paragraphs(STATEMENT)}</div><div slot="after">${paragraphs(REPORT)}</div></word-for-word>`,
  );
  await whenCompared(page);
  const show = (/** @type {string} */ view) =>
    page.evaluate((value) => document.querySelector("word-for-word")?.setAttribute("view", value), view);
  await expect(page.getByRole("region", { name: "Statement" })).toBeVisible();
  await page.setViewportSize({ width: 400, height: 800 });
  await expect(page.getByRole("region", { name: "Statement" })).toHaveCount(0);
  await show("shared");
  await expect(page.locator("word-for-word mark").first()).toBeVisible();
  await expect(page.getByRole("status")).toContainText("passages");
  // The list is shown on request, leads into the text, and can be filtered.
  await page.getByText("List of passages").click();
  const lines = page.locator("word-for-word .list li");
  await expect(lines.first()).toContainText("words, exact");
  await lines.first().getByRole("button").first().click();
  await expect(page.locator("word-for-word mark.here").first()).toBeVisible();
  const n = await lines.count();
  await page.locator("word-for-word .filter select").selectOption({ index: 4 });
  await expect.poll(() => lines.count()).toBeLessThan(n);
  await expect(lines.first()).toContainText("does not appear in");
  await show("quotations");
  await expect(page.getByRole("status")).toContainText("Neither text contains a quotation.");
  await show("changes");
  await expect(page.getByRole("status")).toContainText("changes");
});

test("a quotation leads to its words in both texts, the list is filtered by verdict, and headings begin at the given level", async ({
  page,
}) => {
  const said = "The river is not a tap, and no neighbour may hold the handle of it for long.";
  await openPage(
    page,
    `<word-for-word view="quotations" heading-level="4"><p slot="before">Our position is known. ${said} We say no more.</p>
      <p slot="after">The ministry was blunt. “${said}” it wrote on Tuesday.</p>
      <p slot="after">A farmer was blunter. “There will be war over the weather.”</p></word-for-word>`,
  );
  await whenCompared(page);
  const verdict = (/** @type {string} */ name) =>
    page.locator("word-for-word .verdict").getByText(name, { exact: true });
  await expect(verdict("Verbatim")).toBeVisible();
  await page.getByRole("radio", { name: "Not in this text 1" }).check();
  await expect(verdict("Verbatim")).toBeHidden();
  await expect(verdict("Not in this text")).toBeVisible();
  await page.getByRole("radio", { name: "All 2" }).check();
  const heading = page.getByRole("heading", { name: "Quotations in After" });
  await expect(heading).toHaveAttribute("aria-level", "4");
  await page.evaluate(() => document.querySelector("word-for-word")?.removeAttribute("heading-level"));
  await expect(heading).not.toHaveAttribute("aria-level");
  await page.getByRole("button", { name: "Before ¶ 1" }).click();
  await expect(page.locator("word-for-word")).toHaveAttribute("view", "shared");
  await expect(page.locator("word-for-word mark.here, word-for-word mark .here").first()).toBeVisible();
});

test("an excerpt shows only the paragraphs of its changes, and steps through these", async ({ page }) => {
  await openPage(page, SLOTTED.replace("<word-for-word", '<word-for-word excerpt="2-3"'));
  await whenCompared(page);
  await expect(page.getByText("An excerpt: changes 2 to 3 of 3.")).toBeVisible();
  expect(await marks(page)).toEqual(["sharply", "The council will meet again in May."]);
  await page.getByRole("button", { name: "Next change" }).click();
  await expect(page.locator("word-for-word .here:is(ins, del)")).toHaveText(["sharply"]);
});

test("titles link to their sources, but never to scripts", async ({ page, watch }) => {
  watch.allowError(/after-href="javascript:.*Allowed: an address/);
  await openPage(
    page,
    SLOTTED.replace(
      "<word-for-word",
      '<word-for-word before-href="https://example.org/june" after-href="javascript:alert(1)"',
    ),
  );
  await whenCompared(page);
  await expect(page.getByRole("link", { name: "June" })).toHaveAttribute("href", "https://example.org/june");
  await expect(page.getByRole("link", { name: "September" })).toHaveCount(0);
});

test("with a height it scrolls inside, by keyboard too", async ({ page }) => {
  await openPage(page, SLOTTED.replace("<word-for-word", '<word-for-word height="60px"'));
  await whenCompared(page);
  const box = page.getByRole("group", { name: "Text with its changes" });
  await expect(box).toHaveCSS("max-height", "60px");
  await box.focus();
  await expect(box).toBeFocused();
  expect(await box.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true);
});

test("an invalid attribute has its default, with a warning", async ({ page, watch }) => {
  watch.allowError(/<word-for-word>: /);
  /** @type {string[]} */
  const warnings = [];
  page.on("console", (message) => {
    if (message.type() === "warning") warnings.push(message.text());
  });
  await openPage(
    page,
    SLOTTED.replace(
      "<word-for-word",
      '<word-for-word view="sideways" height="tall" heading-level="7" excerpt="x" min-phrase-words="0" ignore-case="false"',
    ),
  );
  await whenCompared(page);
  expect(await page.evaluate(() => /** @type {any} */ (document.querySelector("word-for-word")).view)).toBe("changes");
  expect(warnings.map((text) => /: ([\w-]+)=/.exec(text)?.[1]).sort()).toEqual([
    "excerpt",
    "heading-level",
    "height",
    "ignore-case",
    "min-phrase-words",
    "view",
  ]);
});

test("options are attributes, and properties reflect them", async ({ page }) => {
  await openPage(
    page,
    '<word-for-word ignore-case><p slot="before">The Council met.</p><p slot="after">The council met.</p></word-for-word>',
  );
  const { comparison } = await whenCompared(page);
  expect(comparison.statistics.hunks).toBe(0);
  const now = await page.evaluate(async () => {
    const element = /** @type {any} */ (document.querySelector("word-for-word"));
    element.ignoreCase = false;
    element.noMoves = true;
    const { statistics, options } = await element.compare();
    return {
      hunks: statistics.hunks,
      moves: options.detectMoves,
      attribute: element.getAttribute("no-moves"),
      html: element.hasAttribute("ignore-case"),
    };
  });
  expect(now).toEqual({ hunks: 1, moves: false, attribute: "", html: false });
});

test("the result is available as JSON", async ({ page }) => {
  await openPage(page, SLOTTED);
  await whenCompared(page);
  const data = await page.evaluate(() =>
    /** @type {any} */ (document.querySelector("word-for-word")).compare({ output: "json" }),
  );
  expect(data).toMatchObject({ version: 2 });
  expect(data.hunks).toHaveLength(3);
  expect(data.passages).not.toBeNull();
});

test("a right-to-left text is displayed as such", async ({ page }) => {
  await openPage(
    page,
    '<word-for-word><p slot="before" dir="rtl">ارتفعت الأسعار في الربيع.</p><p slot="after" dir="rtl">ارتفعت الأسعار في الصيف.</p></word-for-word>',
  );
  await whenCompared(page);
  await expect(page.locator("word-for-word .text p").first()).toHaveCSS("direction", "rtl");
});

/** @param {string} text */
function paragraphs(text) {
  return text
    .split("\n\n")
    .map((each) => `<p>${each}</p>`)
    .join("");
}
