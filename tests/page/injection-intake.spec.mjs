// Hostile strings in every input: names and contents of files, the clipboard, the address, and the browser's storage.

import { readLink, writeLink } from "../../www/export/share-link.js";
import { expectQuiet, keepCanary, stockOf } from "./canary.mjs";
import { makeDocx, makeOdt, p } from "./docx.mjs";
import { expect as impatient, test } from "./fixtures.mjs";
import { HARMLESS, HOSTILE, sent } from "./hostile.mjs";
import { makePdf } from "./plain-pdf.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./canary.mjs").Stock} Stock */

/** Readers of documents are large, and are loaded one after the other. */
const expect = impatient.configure({ timeout: 30_000 });

test.beforeEach(async ({ context }) => keepCanary(context));

/** The strings that a text file can contain. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a file with these characters is not a text
const WRITABLE = HOSTILE.map(sent).filter((each) => !/[\u0000-\u0008\u000e-\u001f\ufffe]/.test(each));

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Removes white space and soft hyphens, which readers of documents recreate. @param {string} text */
const words = (text) => text.replace(/[\s\u200b\u00ad]+/g, "");

/**
 * Asserts that no element was added that runs or loads something. The page may have added drawings of its own.
 * @param {Stock} found @param {Stock} calm
 */
function expectNoMore(found, calm) {
  expect({ ...found.risky, svg: 0 }).toEqual({ ...calm.risky, svg: 0 });
  expect(found.attributes.filter((name) => /^on|^style$|^srcdoc$/.test(name))).toEqual([]);
  expect(found.addresses).toEqual(calm.addresses);
}

test("file names are text, one by one and in a series", async ({ app, page }) => {
  const calm = await openNamed(page, HARMLESS);
  await expect(app.before).toHaveValue("A text.");
  await page.reload();
  const hostile = await openNamed(page, HOSTILE);
  await expect(app.before).toHaveValue("A text.");
  for (const each of hostile.told) expect(each).toContain("is not a text");
  expect(hostile.told).toHaveLength(HOSTILE.length);
  hostile.told.forEach((said, at) => {
    expect(unsteered(said)).toContain(unsteered(sent(HOSTILE[at] ?? "")).slice(0, 30));
  });
  expectNoMore(hostile.stock, calm.stock);
  await expectQuiet(page);
});

/** Removes directional controls from a name, as the page does in its sentences. @param {string} text */
function unsteered(text) {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
}

/**
 * Opens a binary file under each name, then texts with all these names at once.
 * @param {Page} page
 * @param {readonly string[]} names
 */
async function openNamed(page, names) {
  const told = await page.evaluate(async (all) => {
    const input = /** @type {HTMLInputElement} */ (document.querySelector("#text-before input[type=file]"));
    const note = /** @type {HTMLElement} */ (document.querySelector("#text-before .note"));
    /** @param {File[]} files */
    const give = (files) => {
      const transfer = new DataTransfer();
      for (const file of files) transfer.items.add(file);
      input.files = transfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    };
    const said = [];
    for (const name of all) {
      note.textContent = "";
      const heard = new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          if (note.textContent === "") return;
          observer.disconnect();
          resolve(undefined);
        }).observe(note, { childList: true, characterData: true, subtree: true });
      });
      give([new File([Uint8Array.of(0, 1, 2, 3)], name)]);
      await heard;
      said.push(note.textContent);
    }
    give(all.map((name) => new File(["A text."], `${name}.txt`)));
    return said;
  }, names);
  await expect(page.locator(".series option")).toHaveCount(2 * names.length);
  return { told, stock: await stockOf(page) };
}

test("the content of files is text, exactly if the format preserves characters", async ({ app, page }) => {
  test.slow();
  const text = WRITABLE.join("\n\n");
  await app.openFile("Before", "hostile.txt", text);
  await expect(app.before).toHaveValue(text);
  const xml = WRITABLE.map((each) => p(escaped(each))).join("");
  const ascii = WRITABLE.filter((each) => /^[\x20-\x7e]{1,200}$/.test(each));
  /** @param {string} name @param {string | Buffer} content @param {readonly string[]} expected */
  const opened = async (name, content, expected) => {
    await app.before.fill("");
    await app.openFile("Before", name, content);
    await expect(app.before).not.toHaveValue("");
    const found = words(await app.before.inputValue());
    for (const each of expected) expect(found, name).toContain(words(each));
  };
  const markup = (/** @type {string} */ each) => `<p title="${escaped(each)}">${escaped(each)}</p>`;
  await opened(
    "hostile.html",
    `<!doctype html><meta charset=utf-8><title>${escaped(HOSTILE[0] ?? "")}</title>${WRITABLE.map(markup).join("")}`,
    WRITABLE,
  );
  await expect(app.title("first")).toHaveValue(HOSTILE[0] ?? "");
  await opened("hostile.docx", makeDocx(xml), WRITABLE);
  const odt = WRITABLE.map((each) => `<text:p>${escaped(each)}</text:p>`).join("");
  await opened("hostile.odt", makeOdt(odt), WRITABLE);
  const rtf = ascii.map((each) => each.replace(/[\\{}]/g, "\\$&")).join("\\par\n");
  await opened("hostile.rtf", `{\\rtf1\\ansi ${rtf}\\par}`, ascii);
  await opened("hostile.pdf", makePdf(ascii), [HOSTILE[0] ?? ""]);
  // As markup the strings are parsed, and the result is text.
  await opened("raw.html", `<!doctype html><p>The beginning.</p>${WRITABLE.join("\n")}`, ["The beginning."]);
  await opened("raw.md", `The beginning.\n\n${WRITABLE.join("\n\n")}`, ["The beginning."]);
  await app.after.fill("The end.");
  await expect(app.marks("ins").first()).toBeVisible();
  await expectQuiet(page);
});

test("pasted markup becomes text, whatever it contains", async ({ app, page }) => {
  const forms = HOSTILE.flatMap((each) => [
    each,
    `<html><body><!--StartFragment--><div title="${each}" style='${each}'>one</div>${each}<!--EndFragment--></body></html>`,
  ]);
  const calm = await stockOf(page);
  await app.after.fill("The end of it.");
  const texts = await app.before.evaluate(async (element, all) => {
    const area = /** @type {HTMLTextAreaElement} */ (element);
    const found = [];
    for (const html of [...all, "<p>The <b>end</b> of it.</p>"]) {
      area.value = "";
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      clipboardData.setData("text/rtf", `{\\rtf1 ${html}}`);
      clipboardData.setData("text/uri-list", "javascript:globalThis.__ran=1");
      clipboardData.setData("text/plain", "plain");
      area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      // The module that reads markup may have to load first.
      while (area.value === "") await new Promise(requestAnimationFrame);
      found.push(area.value);
    }
    return found;
  }, forms);
  expect(texts).toHaveLength(forms.length + 1);
  expect(texts.at(-1)).toBe("The end of it.");
  for (const each of texts) expect(each).not.toBe("");
  await expect(app.status).not.toHaveText(/Nothing|Comparing/);
  expectNoMore(await stockOf(page), calm);
  await expectQuiet(page);
});

test("only texts, titles and options are read from an address", async ({ app, page }) => {
  test.slow();
  const links = await Promise.all(
    HOSTILE.map((each) => {
      const about = { text: `${each} ${each}`, title: each, date: each, source: each };
      const options = Object.fromEntries([[each, true]]);
      return writeLink({ before: about, after: { ...about, text: `Now ${each}` }, view: each, options }, "");
    }),
  );
  for (const [at, link] of links.entries()) {
    const opened = await readLink(link);
    expect("link" in opened && opened.link.before.title).toBe(HOSTILE[at]);
  }
  const calm = await stockOf(page);
  /** Opens one address after the other, each when the page has removed the one before from the address bar or keeps it. @param {string[]} fragments */
  const follow = (fragments) =>
    page.evaluate(async (all) => {
      for (const fragment of all) {
        const changed = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
        location.hash = "";
        location.hash = fragment;
        await changed;
      }
    }, fragments);
  await follow(HOSTILE.map((each) => `#x${each}`));
  await follow(HOSTILE.map((each) => `#texts=${each}`));
  await expect(page.locator("#notices")).toContainText("The link is damaged");
  await follow(links.map((each) => each));
  await expect(app.title("first")).toHaveValue((HOSTILE.at(-1) ?? "").slice(0, 120));
  await expect(app.marks("ins").first()).toBeVisible();
  expectNoMore(await stockOf(page), calm);
  await expectQuiet(page);
});

test("persisted data that somebody has manipulated is text, or ignored", async ({ app, page }) => {
  await page.route("**/favicon.ico", (route) => route.fulfill({ contentType: "image/png", body: "" }));
  await app.write("The rate stays at 4.75.", "The rate falls to 4.50.");
  await app.title("first").fill("June");
  await app.title("first").press("Enter");
  await app.layout("Side by side").check();
  await app.options.click();
  await page.getByRole("radio", { name: "My own lists" }).check();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByText("Dates, sources and author").click();
  await page.locator("#export input[type=url]").first().fill("https://example.org/june");
  await page.locator("#export input[type=url]").first().blur();
  await page.keyboard.press("Escape");
  const was = await readDesk(page);
  expect(JSON.stringify(was)).toContain("https://example.org/june");

  let at = 0;
  const hostile = () => sent(HOSTILE[at++ % HOSTILE.length] ?? "");
  for (const [what, change] of /** @type {[string, (leaf: unknown) => unknown][]} */ ([
    ["strings", (leaf) => (typeof leaf === "string" ? hostile() : leaf)],
    ["everything a string", hostile],
    ["objects", () => ({ toString: hostile(), length: 1e9, [hostile()]: hostile() })],
    ["lists", () => [hostile(), [hostile()]]],
    ["nothing", () => null],
    ["numbers", () => -1e308],
  ])) {
    // The page stores its state when it is hidden. This file has the page's origin and no script.
    await page.goto("/LICENSES.txt");
    await writeDesk(page, changed(was, change));
    await page.goto("/");
    await expect(page.locator("#page"), what).toBeVisible();
    await expect(app.status).not.toHaveText("");
    await page.getByRole("button", { name: "Export", exact: true }).click();
    await expect(page.locator("#export")).toBeVisible();
    await page.keyboard.press("Escape");
    await expectQuiet(page);
  }
});

/**
 * Returns a copy of a value with each leaf replaced.
 * @param {unknown} value
 * @param {(leaf: unknown) => unknown} change
 * @returns {unknown}
 */
function changed(value, change) {
  if (Array.isArray(value)) return value.map((each) => changed(each, change));
  if (typeof value !== "object" || value === null) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, changed(each, change)]));
}

/** Reads the persisted record of this tab. @param {Page} page @returns {Promise<unknown>} */
async function readDesk(page) {
  /** @type {unknown} */
  let found;
  await expect(async () => {
    found = await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open("word-for-word");
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const desks = request.result.transaction("desks").objectStore("desks");
            const all = desks.getAll();
            all.onsuccess = () => {
              request.result.close();
              resolve(all.result[0]);
            };
          };
        }),
    );
    expect(JSON.stringify(found)).toContain("example.org");
  }).toPass();
  return found;
}

/** @param {Page} page @param {unknown} desk */
function writeDesk(page, desk) {
  return page.evaluate(
    (value) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("word-for-word");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(["desks", "seen"], "readwrite");
          const id = sessionStorage.getItem("word-for-word-tab") ?? "";
          transaction.objectStore("desks").put(value, id);
          transaction.objectStore("seen").put({ at: Date.now(), device: false }, id);
          transaction.oncomplete = () => {
            request.result.close();
            resolve(undefined);
          };
        };
      }),
    desk,
  );
}
