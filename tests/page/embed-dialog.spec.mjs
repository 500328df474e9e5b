// The dialog that writes snippets for other pages, and the comparison in these pages without a script.

import { readFile } from "node:fs/promises";
import { writeElement } from "../../www/export/embed-snippet.js";
import { EMBED_MESSAGES } from "../../www/messages/en/embed.js";
import { register } from "../../www/messages/messages.js";
import { matterOf } from "../export/matter.mjs";
import { madePair, PAIRS } from "../export/pairs.mjs";
import { expectAxeFindsNothingInAnyColours } from "./axe.mjs";
import { expect, test } from "./fixtures.mjs";
import { Host } from "./host.mjs";
import { EARLIER, LATER } from "./texts.mjs";

// A test changes or holds back one file, as it is written.
test.use({ serves: "sources" });

/** @typedef {import("./app.mjs").App} App */

register(EMBED_MESSAGES);

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** @param {App} app */
function dialogOf({ page }) {
  const dialog = page.getByRole("dialog", { name: "Embed in another page" });
  return {
    dialog,
    snippet: dialog.getByRole("textbox", { name: "Snippet" }),
    copy: dialog.getByRole("button", { name: "Copy" }),
    told: dialog.getByRole("status"),
    wrong: dialog.getByRole("alert"),
    /** @param {string} label */
    field: (label) => dialog.getByRole("textbox", { name: label, exact: true }),
    /** @param {"Element" | "Frame" | "Markup only"} name */
    form: (name) => dialog.getByRole("radio", { name, exact: true }),
    look: dialog.locator(".preview"),
  };
}

/** @param {App} app */
async function openDialog(app) {
  const parts = dialogOf(app);
  await app.page.getByRole("button", { name: "Export", exact: true }).click();
  await app.page.getByRole("button", { name: /^Embed…/ }).click();
  await expect(parts.dialog).toBeVisible();
  return parts;
}

/** @param {App} app */
async function compare(app) {
  await app.write(EARLIER, LATER);
  await expect(app.changeList.getByRole("button").first()).toBeVisible();
}

test("the dialog is loaded when it is opened, and returns the focus to the menu", async ({ app, page, server }) => {
  await compare(app);
  const fetched = () => server.served.filter(({ path }) => /embed|snippet/.test(path));
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await expect(page.getByRole("button", { name: /^Embed…/ })).toBeVisible();
  expect(fetched()).toEqual([]);
  await page.keyboard.press("Escape");
  const { dialog, snippet } = await openDialog(app);
  expect(fetched().length).toBeGreaterThan(0);
  await expect(snippet).toHaveValue(/^<script type="module" src="http:/);
  await expect(page.locator("#export")).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Export", exact: true })).toBeFocused();
  // It shows the current view, unless the reader chooses another.
  await page.getByRole("tab", { name: /^Shared/ }).click();
  await openDialog(app);
  await expect(dialog.getByLabel("View")).toHaveValue("shared");
  await expect(snippet).toHaveValue(/<word-for-word view="shared">/);
});

test("each form uses the titles, sources, caption, view and height of the fields", async ({ app, page }) => {
  await page.getByRole("textbox", { name: "Title of the first text" }).fill("June <b>");
  await compare(app);
  const { dialog, snippet, field, form, copy, told, look } = await openDialog(app);
  await expect(field("Title of the first text")).toHaveValue("June <b>");
  await field("Title of the second text").fill("September");
  await field("Address of the second text").fill("https://example.org/september");
  await field("Caption").fill("What the bank changed");
  await field("Height in pixels").fill("420");
  await dialog.getByLabel("View").selectOption("Changes, side by side");
  await form("Frame").check();
  await expect(snippet).toHaveValue(
    /^<iframe src="http:[^"]*\/embed\.html#texts=1\.[\w-]+&amp;caption=What\+the\+bank\+changed" title="June &lt;b&gt; and September, compared" width="100%" height="420"/,
  );
  await copy.click();
  await expect(told).toHaveText(
    /^Copied, [\d,]+ characters\. The frame’s address contains both texts\. The frame loads Word for Word from http:\/\/127\.0\.0\.1:\d+\/\./,
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippet.inputValue());
  await expect(dialog).toContainText("The snippet loads Word for Word from http://127.0.0.1");
  await field("Height in pixels").fill("");
  await expect(snippet).toHaveValue(/<script>\naddEventListener\("message"/);

  await form("Markup only").check();
  await expect(snippet).toHaveValue(/^<figure>/);
  await expect(dialog).toContainText("The snippet loads nothing.");
  await dialog.getByText("Preview without scripts and styles").click();
  await expect(look.locator("figcaption")).toContainText("From June <b> to September.");
  await expect(look.locator("figcaption")).toContainText(/% of June <b> and .* of September are unchanged/);
  await expect(look.locator("del").first()).toHaveCSS("text-decoration-line", "line-through");
  await copy.click();
  await expect(told).toHaveText(/^Copied/);
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text();
  });
  expect(copied).toContain("<del>");
});

test("an invalid field is marked and explained, and there is no snippet", async ({ app }) => {
  await compare(app);
  const { dialog, snippet, field, form, wrong, copy } = await openDialog(app);
  await form("Frame").check();
  /** @param {string} label @param {string} value @param {RegExp} message */
  const refuse = async (label, value, message) => {
    await field(label).fill(value);
    await expect(wrong).toHaveText(message);
    await expect(field(label)).toHaveAttribute("aria-invalid", "true");
    await expect(snippet).toHaveValue("");
    await expect(copy).toBeDisabled();
  };
  await refuse("From change", "x", /^“x” is not the number of a change\. Enter a whole number from 1 to \d+/);
  await refuse("From change", "900", /^“900” is not the number of a change/);
  await field("From change").fill("2");
  await expect(snippet).toHaveValue(/excerpt=2-\d+"/);
  await refuse("To change", "1", /^The excerpt ends before it starts: from change 2 to change 1\./);
  await field("To change").fill("2");
  await expect(snippet).toHaveValue(/excerpt=2"/);
  await expect(field("To change")).toHaveAttribute("aria-invalid", "false");
  // Other views have no excerpt of the changes. The entered numbers are still there afterwards.
  await dialog.getByLabel("View").selectOption("Quotations");
  await expect(field("To change")).toBeDisabled();
  await expect(snippet).toHaveValue(/^<iframe(?!.*excerpt=)/);
  await dialog.getByLabel("View").selectOption("Changes, inline");
  await expect(snippet).toHaveValue(/excerpt=2"/);
  await refuse(
    "Address of the first text",
    "javascript:alert(1)",
    /^“javascript:alert\(1\)” is not the address of a web page/,
  );
  await field("Address of the first text").fill("");
  await refuse(
    "Height in pixels",
    "tall",
    /^“tall” is not a height\. Enter a whole number of pixels from 100 to 30,000/,
  );
  await field("Height in pixels").fill("");
  await expect(snippet).toHaveValue(/^<iframe/);
  await expect(wrong).toBeHidden();
});

test("texts that are too long for a frame are reported, with an alternative", async ({ app, page }) => {
  // With a lower limit than that of browsers, because a million characters would make the test slow.
  await page.route("**/export/share-link.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace("LONGEST_LINK = 1_000_000", "LONGEST_LINK = 300"),
    });
  });
  await compare(app);
  const { form, wrong, snippet } = await openDialog(app);
  await form("Frame").check();
  await expect(wrong).toHaveText(
    /^These texts are too long for a frame: its address would have \d+ characters, and browsers accept up to 300\. Choose the element instead\.$/,
  );
  await expect(snippet).toHaveValue("");
  await form("Element").check();
  await expect(wrong).toBeHidden();
  await expect(snippet).toHaveValue(/<word-for-word>/);
});

test("axe finds no violation in the dialog, in any colour scheme, wide and narrow", async ({ app, page }) => {
  await compare(app);
  const { dialog, field, form, wrong } = await openDialog(app);
  await expectAxeFindsNothingInAnyColours(page);
  await form("Markup only").check();
  await dialog.getByText("Preview without scripts and styles").click();
  await expectAxeFindsNothingInAnyColours(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await field("From change").fill("0");
  await expect(wrong).toHaveText(/not the number/);
  await expectAxeFindsNothingInAnyColours(page);
  const wider = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wider).toBeLessThanOrEqual(0);
  expect(await app.overflow()).toBeLessThanOrEqual(0);
});

test("the snippet of the element shows the comparison in an empty page, with and without its script", async ({
  app,
  page,
  browser,
  server,
}) => {
  await page.getByRole("textbox", { name: "Title of the first text" }).fill("May");
  // With characters that compare as equal, so that only exact markup preserves them.
  const before = EARLIER.replace("Its members", "The council's members");
  const after = LATER.replace("Its members", "The council’s members");
  await app.write(before, after);
  await expect(app.changeList.getByRole("button").first()).toBeVisible();
  const { dialog, snippet, field, copy, told } = await openDialog(app);
  await field("Address of the first text").fill("https://example.org/may");
  await field("Caption").fill("What <b>changed</b>");
  await field("From change").fill("2");
  await field("To change").fill("3");
  await expect(snippet).toHaveValue(/ excerpt="2-3"/);
  await copy.click();
  await expect(told).toHaveText(/^Copied, [\d,]+ characters\. The element loads Word for Word from http:/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippet.inputValue());

  const host = new Host();
  await host.start();
  try {
    // Another origin, whose policy allows only ours.
    host.policy = `default-src 'none'; script-src ${server.address} 'wasm-unsafe-eval'; connect-src ${server.address}`;
    host.html = await snippet.inputValue();
    const silent = await host.visit(browser, { javaScriptEnabled: false });
    const quotation = silent.page.getByRole("blockquote");
    await expect(quotation).toContainText("[added: sharply]");
    await expect(quotation.getByText("4.75")).toBeHidden();
    await expect(silent.page.locator("figcaption")).toContainText(/What <b>changed<\/b>\s*From May to After\./);
    await expect(silent.page.getByRole("link", { name: "May" })).toHaveAttribute("href", "https://example.org/may");
    // The policy of the page refuses the script.
    silent.wrong.length = 0;
    await silent.end();

    const { page: other, wrong, end } = await host.visit(browser);
    const element = other.locator("word-for-word:state(compared)");
    await expect(element.locator(".text ins")).toHaveText(["sharply"]);
    await expect(element.getByRole("figure")).toContainText("An excerpt: changes 2 to 3 of 3.");
    await expect(element.getByRole("figure")).toContainText("What <b>changed</b>");
    await expect(element.getByRole("link", { name: "May" })).toHaveAttribute("href", "https://example.org/may");
    await expect(other.locator("blockquote")).toBeHidden();
    const read = await other.evaluate(async () => {
      const it = /** @type {any} */ (document.querySelector("word-for-word"));
      const heard = new Promise((resolve) => it.addEventListener("word-for-word-compared", resolve, { once: true }));
      it.exactTypography = true;
      const { before, after } = /** @type {any} */ (await heard);
      return { before, after };
    });
    expect(read).toEqual({ before, after });
    expect(wrong).toEqual([]);
    await end();

    await field("From change").fill("");
    await field("To change").fill("");
    for (const [name, shown] of [
      ["Changes, side by side", "section[aria-label]"],
      ["Shared passages", ".shared mark"],
      ["Quotations", ".quotations"],
    ]) {
      await dialog.getByLabel("View").selectOption(name ?? "");
      await expect(snippet).toHaveValue(/ view="/);
      host.html = await snippet.inputValue();
      const visit = await host.visit(browser);
      await expect(
        visit.page
          .locator("word-for-word:state(compared)")
          .locator(shown ?? "")
          .first(),
      ).toBeAttached();
      await visit.end();
    }
  } finally {
    await host.stop();
  }
});

test.describe("in a page without the script", () => {
  test.use({ javaScriptEnabled: false });

  test("the snippet shows the comparison struck out and underlined, and in words for screen readers", async ({
    page,
    watch,
  }) => {
    // The policy of the page refuses the script.
    watch.allowError(/./);
    const matter = matterOf(
      "The rate stays at 4.75 percent.\n\nNothing else.",
      "The rate falls to 4.50 percent.\n\nNothing else.",
    );
    const html = writeElement(matter, { view: "changes", caption: "", excerpt: null, height: null }, "/");
    await page.goto("about:blank");
    await page.setContent(`<!doctype html><title>An article</title><main><h1>An article</h1>${html}</main>`);
    await expect(page.locator("del").first()).toHaveCSS("text-decoration-line", "line-through");
    await expect(page.locator("ins").first()).toHaveCSS("text-decoration-line", "underline");
    await expect(page.getByRole("blockquote")).toMatchAriaSnapshot(`
      - blockquote:
        - paragraph:
          - text: The rate
          - deletion: "[removed: stays at 4.75]"
          - insertion: "[added: falls to 4.50]"
          - text: percent.
        - paragraph: Nothing else.
    `);
  });
});

test("both texts can be read back from it exactly, or by paragraphs if white space was lost", async ({ page }) => {
  await page.goto("about:blank");
  const source = await readFile(new URL("../../www/element/exact-markup.js", import.meta.url), "utf8");
  await page.setContent("<!doctype html><title>An article</title>");
  await page.addScriptTag({
    type: "module",
    content: `${source}\nObject.assign(globalThis, { findExact, readExact });`,
  });
  /** @param {string} html */
  const read = async (html) => {
    await page.setContent(`<!doctype html><title>An article</title>${html.replace(/^<script.*\n/, "")}`);
    return page.evaluate(() => {
      const { findExact, readExact } = /** @type {any} */ (globalThis);
      return readExact(findExact(document));
    });
  };
  const unwritable = PAIRS.filter(({ name }) => /control characters|broken characters/.test(name));
  expect(unwritable).toHaveLength(2);
  const writable = (/** @type {string} */ text) =>
    text
      .replace(/[\v\f]/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: HTML does not allow these characters
      .replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, "\ufffd");
  for (const { name, before, after, options = {} } of [
    ...PAIRS,
    ...Array.from({ length: 12 }, (_, n) => madePair(n + 1)),
  ]) {
    const matter = matterOf(before, after, { options });
    const excerpt = matter.comparison.hunks.length > 4 ? { first: 0, last: 0 } : null;
    const html = writeElement(matter, { view: "changes", caption: "C", excerpt, height: null }, "/");
    const found = await read(html);
    expect(found, name).toEqual({ before: writable(before), after: writable(after) });
    const small = await read(html.replace(/\s+/g, " ").replace(/> <(?=\/?(?:p|blockquote|figure)\b)/g, "><"));
    const words = (/** @type {string} */ text) => text.split(/\s+/).filter(Boolean).join(" ");
    expect(words(small.before), `${name}, smaller`).toBe(words(writable(before)));
    expect(words(small.after), `${name}, smaller`).toBe(words(writable(after)));
  }
  const { before, after } = /** @type {(typeof PAIRS)[number]} */ (
    PAIRS.find(({ name }) => name.includes("split, joined"))
  );
  const html = writeElement(
    matterOf(before, after),
    { view: "changes", caption: "", excerpt: null, height: null },
    "/",
  );
  expect(await read(html.replace(/\s+/g, " ").replace(/> </g, "><"))).toMatchObject({
    before: expect.stringMatching(/^.+\n\nShort one\.\n\nAnother short one\.\n\n.+$/),
    after: expect.stringMatching(/^.+\n\n.+\n\nShort one\..+\n\n.+$/),
  });
});
