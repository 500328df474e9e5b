// The languages of the interface: chosen from the browser, by the reader and by attributes, and in what is exported.

import { readFile } from "node:fs/promises";
import { App } from "./app.mjs";
import { expectAxeFindsNothing } from "./axe.mjs";
import { openPage, SLOTTED } from "./element.mjs";
import { expect, test } from "./fixtures.mjs";
import { EARLIER, LATER, REPORT, STATEMENT } from "./texts.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const TITLES = {
  en: "See how two texts differ and what they share.",
  de: "Sehen Sie, wie sich zwei Texte unterscheiden und was sie gemeinsam haben.",
  ar: "انظر ما يختلف فيه نصان وما يشتركان فيه.",
};

/** @param {Page} page */
const root = (page) => page.locator("html");
/** @param {Page} page */
const language = (page) => page.locator("#language");

/** @param {Page} page */
async function open(page) {
  await page.goto("/");
  await expect(page.locator("#page")).toBeVisible();
}

/** Puts two texts into the page, whatever its language. @param {Page} page @param {string} before @param {string} after */
async function compare(page, before, after) {
  await page.locator("#before").fill(before);
  await page.locator("#after").fill(after);
  await expect(page.locator("#changes ins").first()).toBeVisible();
}

/** Whether the page is wider than its window. @param {Page} page */
const overflow = (page) => new App(page).overflow();

/**
 * Returns the controls and labels in sight whose text is wider than they are. Texts for screen readers only are not in sight.
 * @param {Page} page
 */
function clipped(page) {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        "button, label, legend, select, h1, h2, h3, h4, .what, .dropdown p, #status, .foot p",
      ),
    ]
      .filter((element) => element.checkVisibility() && !element.matches(".unseen"))
      .filter(
        (element) => getComputedStyle(element).display !== "inline" && element.scrollWidth > element.clientWidth + 1,
      )
      .map((element) => `${element.tagName}: ${element.textContent?.slice(0, 40)}`),
  );
}

test("English readers fetch no translation", async ({ app, server }) => {
  await app.write(EARLIER, LATER);
  await expect(app.marks("ins").first()).toBeVisible();
  await expect(root(app.page)).toHaveAttribute("lang", "en");
  for (const folder of ["de", "fr", "es", "ko", "ja", "zh", "ar"]) {
    expect(server.hasServed(`messages/${folder}/catalogue.js`), folder).toBe(false);
  }
});

test.describe("a German browser", () => {
  test.use({ locale: "de-AT" });

  test("gets the page in German before anything is shown", async ({ page }) => {
    await page.addInitScript(() => {
      const seen = /** @type {string[]} */ ([]);
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        const tagline = document.querySelector(".tagline")?.textContent ?? "";
        if (tagline !== "" && seen.at(-1) !== tagline) seen.push(tagline);
      }).observe(document, { subtree: true, childList: true });
    });
    await open(page);
    await expect(root(page)).toHaveAttribute("lang", "de");
    await expect(root(page)).toHaveAttribute("dir", "ltr");
    await expect(page).toHaveTitle(/^Word for Word: wie sich/);
    await expect(language(page)).toHaveValue("de");
    expect(await page.evaluate(() => Reflect.get(globalThis, "seen"))).toEqual([TITLES.de]);
  });

  test("is in English if the translation does not load, and says so when it is chosen again", async ({
    page,
    watch,
  }) => {
    watch.allowError(/net::ERR_FAILED/);
    await page.route(/catalogue/, (route) => route.abort());
    await open(page);
    await expect(page.locator(".tagline")).toHaveText(TITLES.en);
    await expect(root(page)).toHaveAttribute("lang", "en");
    await language(page).selectOption("de");
    await expect(page.locator("#notices")).toContainText("This language could not be loaded");
    await expect(language(page)).toHaveValue("en");
  });

  test("keeps numbers, plurals and lists of the language", async ({ page }) => {
    await open(page);
    await compare(page, EARLIER, LATER);
    await expect(page.locator("#status")).toContainText(/\d Wörter entfernt, \d+ hinzugefügt/);
    await expect(page.locator("#status")).toContainText(/\d\u00a0% von „Vorher“ und \d+\u00a0% von „Nachher“/);
  });
});

test.describe("a browser in another script", () => {
  test.use({ locale: "zh-TW" });

  test("does not get Simplified Chinese for Traditional Chinese", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "languages", { value: ["zh-TW", "ko-KR", "en"] }));
    await open(page);
    await expect(root(page)).toHaveAttribute("lang", "ko");
  });
});

test("the reader switches at the foot of the page, with the result in place, and the choice is kept", async ({
  app,
  page,
}) => {
  await app.write(EARLIER, LATER);
  await expect(app.marks("ins").first()).toBeVisible();
  await app.swap.click();
  await app.swap.click();
  await expect(page.locator("#notices")).toContainText("The texts are swapped.");
  // A dialog that is loaded already is created again.
  await app.keys.click();
  await expect(app.keysDialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(language(page).getByRole("option")).toHaveText([
    "English",
    "Deutsch",
    "Français",
    "Español",
    "한국어",
    "日本語",
    "简体中文",
    "العربية",
  ]);
  await language(page).selectOption("de");
  await expect(page.locator(".tagline")).toHaveText(TITLES.de);
  await expect(page.locator("#notices")).toHaveText("Die Texte sind getauscht.RückgängigSchließen");
  await expect(page.locator("#status")).toContainText("Änderungen");
  await expect(page.locator("#changes-list")).toContainText("Hinzugefügt");
  await expect(page.locator("#before-count")).toHaveText(/Wörter/);
  await expect(page.locator("#collapse")).toHaveText("Texte verbergen");
  await expect(page.locator("#retention-note")).toHaveText(/überstehen ein Neuladen/);
  await expect(page.locator(".overview")).toHaveAttribute("title", /Übersicht/);
  await page.getByRole("button", { name: "Tastenkürzel" }).click();
  await expect(page.getByRole("dialog", { name: "Tastenkürzel" })).toContainText("Nächste Änderung");
  await page.keyboard.press("Escape");
  await page.locator("#export-button").click();
  await expect(page.locator("#export")).toContainText("Vergleich speichern");
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(page.locator(".tagline")).toHaveText(TITLES.de);
  await language(page).selectOption("en");
  await page.locator("#export-button").click();
  await expect(page.locator("#export")).toContainText("Save the comparison");
  await page.reload();
  await expect(page.locator(".tagline")).toHaveText(TITLES.en);
});

test("after a switch no message in the page is in the former language", async ({ app, page }) => {
  await app.loadSample(/central bank/);
  await app.loadSample(/newspaper/);
  await app.options.click();
  await page.getByRole("radio", { name: "My own lists" }).check();
  await expect(page.locator("#lexicon label").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await app.edit.click();
  await app.before.press("Control+Home");
  await app.before.press("Shift+ArrowDown");
  await expect(page.getByRole("button", { name: "Exclude from here to the end" })).toBeVisible();
  await app.before.press("ArrowLeft");
  await page.locator("#export-button").click();
  await expect(page.locator("#export button").first()).toBeVisible();
  await page.keyboard.press("Escape");
  for (const tab of /** @type {const} */ (["Quotations", "Shared", "Changes"])) {
    await app.tab(tab).click();
    await expect(page.locator(`#${tab.toLowerCase()} :is(mark, q, ins, li)`).first()).toBeVisible();
  }
  await page.locator("#layout input[value=paired]").check();
  await language(page).selectOption("de");
  await expect(page.locator(".tagline")).toHaveText(TITLES.de);
  await page.locator("#export-button").click();
  await expect(page.locator("#export")).toContainText("Vergleich speichern");
  const english = await englishMessages();
  expect(english.length).toBeGreaterThan(300);
  for (const tab of ["changes", "shared", "quotations"]) {
    await page.locator(`#${tab}-tab`).click();
    await expect(page.locator(`#${tab} :is(mark, q, ins, li)`).first()).toBeVisible();
    await expect.poll(() => page.evaluate(messagesAmong, english), { message: tab }).toEqual([]);
  }
});

/** The English messages that have no values, and differ from the German ones. */
async function englishMessages() {
  const { CATALOGUE } = await import("../../www/messages/de/catalogue.js");
  const files = ["changes", "common", "documents", "exclusions", "export", "page", "passages-and-quotations"];
  const modules = await Promise.all(files.map((file) => import(`../../www/messages/en/${file}.js`)));
  const german = new Set(Object.values(CATALOGUE));
  return (
    modules
      .flatMap((module) => Object.values(module).flatMap((catalogue) => Object.values(catalogue)))
      .filter((text) => typeof text === "string" && /\p{L}{3}/u.test(text) && !text.includes("{") && !german.has(text))
      // These are the titles of the texts now.
      .filter((text) => !/^(?:Ministry’s statement|Newspaper’s report)$/.test(text))
  );
}

/** Returns which of some texts are in sight, as text or in an attribute. Hidden views are drawn when they are shown. @param {string[]} texts */
function messagesAmong(texts) {
  const known = new Set(texts);
  const found = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility()) continue;
    for (const node of element.childNodes) if (node instanceof Text) found.push(node.data.trim());
    for (const name of ["title", "aria-label", "placeholder", "label"]) found.push(element.getAttribute(name) ?? "");
  }
  return [...new Set(found.filter((text) => known.has(text)))];
}

test("of two choices in quick succession the last one counts", async ({ app, page }) => {
  /** @type {() => void} */
  let release = () => {};
  const held = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  let isFirst = true;
  await page.route(/catalogue/, async (route) => {
    const wait = isFirst;
    isFirst = false;
    if (wait) await held;
    await route.continue();
  });
  const slow = page.waitForRequest(/catalogue/);
  await language(page).selectOption("de");
  await slow;
  await language(page).selectOption("ar");
  await expect(page.locator(".tagline")).toHaveText(TITLES.ar);
  const loaded = page.waitForResponse(/catalogue/);
  release();
  await loaded;
  await expect(page.locator(".tagline")).toHaveText(TITLES.ar);
  await expect(language(page)).toHaveValue("ar");
  await expect(app.page.locator("html")).toHaveAttribute("dir", "rtl");
});

test.describe("Arabic", () => {
  test.use({ locale: "ar-EG" });

  test("runs from right to left: panes, strip, arrows and keys", async ({ page }) => {
    await open(page);
    await expect(root(page)).toHaveAttribute("dir", "rtl");
    const placeholder = await page.locator("#before").evaluate((area) => getComputedStyle(area).direction);
    expect(placeholder).toBe("rtl");
    await compare(page, EARLIER, LATER);
    expect(await page.locator("#before").evaluate((area) => getComputedStyle(area).direction)).toBe("ltr");
    await page.locator("#layout input[value=paired]").check();
    await expect(page.locator("#changes .pane-title")).toHaveText(["السابق", "اللاحق"]);
    const [before, after] = await Promise.all(
      [0, 1].map((at) => page.locator("#changes .pane-title").nth(at).boundingBox()),
    );
    expect(before?.x).toBeGreaterThan(after?.x ?? 0);
    const strip = await page.locator(".overview").boundingBox();
    expect(strip?.x).toBeLessThan(after?.x ?? 0);
    const [deleted, inserted] = await Promise.all(
      ["deleted", "inserted"].map((kind) => page.locator(`.overview .${kind}`).first().boundingBox()),
    );
    expect(deleted?.x).toBeGreaterThan(inserted?.x ?? 0);
    expect(
      await page
        .locator("#changes-list .arrow")
        .first()
        .evaluate((arrow) => getComputedStyle(arrow).transform),
    ).toBe("matrix(-1, 0, 0, 1, 0, 0)");
    await page.locator("#changes-tab").focus();
    await page.keyboard.press("ArrowLeft");
    await expect(page.locator("#shared-tab")).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator("#changes-tab")).toBeFocused();
  });

  test("isolates Latin titles in its sentences", async ({ page }) => {
    await open(page);
    await page.locator("#title-before").fill("June (draft)");
    await page.locator("#title-before").press("Enter");
    await compare(page, EARLIER, LATER);
    await expect(page.locator("#status")).toContainText("«\u2068June (draft)\u2069»");
  });

  test("exports a page and a document from right to left", async ({ page }) => {
    await open(page);
    await compare(page, EARLIER, LATER);
    await page.locator("#export-button").click();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "صفحة ويب" }).click();
    const html = await readFile(await (await saved).path(), "utf8");
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain("المفتاح:");
    // The texts keep their own direction.
    expect(html).toMatch(/<p dir="ltr" class="text">/);
    expect(html).not.toMatch(/\b(?:removed|unchanged|Treated)\b/);
  });

  test("has no accessibility violation", async ({ page }) => {
    await open(page);
    await compare(page, EARLIER, LATER);
    await expectAxeFindsNothing(page);
    await compare(page, STATEMENT, REPORT);
    await page.locator("#shared-tab").click();
    await expect(page.locator("#shared li").first()).toBeVisible();
    await expectAxeFindsNothing(page);
  });
});

test.describe("Korean", () => {
  test.use({ locale: "ko-KR" });

  test("has no accessibility violation, and breaks its lines between words", async ({ page }) => {
    await open(page);
    await compare(page, EARLIER, LATER);
    await expectAxeFindsNothing(page);
    expect(await page.locator(".foot").evaluate((foot) => getComputedStyle(foot).wordBreak)).toBe("keep-all");
  });

  test("exports in Korean", async ({ page }) => {
    await open(page);
    await compare(page, EARLIER, LATER);
    await page.locator("#export-button").click();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: /CriticMarkup/ }).click();
    const text = await readFile(await (await saved).path(), "utf8");
    expect(text).toContain("변경을 모두 적용하면 두 번째 글이 됩니다.");
    expect(text).toMatch(/Word for Word [\d.]+\(으\)로 만들었습니다\./);
  });
});

for (const [locale, name] of /** @type {const} */ ([
  ["de", "German, which has the longest words,"],
  ["ar", "Arabic"],
  ["fr", "French"],
  ["ja", "Japanese, which has no spaces,"],
])) {
  test.describe(name, () => {
    test.use({ locale, viewport: { width: 360, height: 740 } });

    test("fits a telephone", async ({ page }) => {
      await open(page);
      expect(await overflow(page)).toBe(0);
      expect(await clipped(page)).toEqual([]);
      await compare(page, STATEMENT, REPORT);
      for (const button of ["#options-button", "#export-button"]) {
        await page.locator(button).click();
        await expect(page.locator(`#${button.slice(1).replace("-button", "")}`)).toBeVisible();
        expect(await overflow(page), button).toBe(0);
        expect(await clipped(page), button).toEqual([]);
        await page.keyboard.press("Escape");
      }
      for (const tab of ["#shared-tab", "#quotations-tab"]) {
        await page.locator(tab).click();
        await expect(page.locator("#status")).not.toHaveText("");
        expect(await overflow(page), tab).toBe(0);
        expect(await clipped(page), tab).toEqual([]);
      }
    });
  });
}

test("an element is in the language of its nearest lang attribute, and follows it", async ({ page }) => {
  await openPage(page, `<section lang="fr">${SLOTTED}</section>`);
  const element = page.locator("word-for-word");
  const frame = element.locator(".frame");
  await expect(frame).toHaveAttribute("lang", "fr");
  await expect(element.getByRole("button", { name: "Modification suivante" })).toBeVisible();
  await page.evaluate(() => document.querySelector("section")?.setAttribute("lang", "ja-JP"));
  await expect(frame).toHaveAttribute("lang", "ja");
  await expect(element.getByRole("button", { name: "次の変更" })).toBeVisible();
  await element.evaluate((each) => each.setAttribute("lang", "ar"));
  await expect(frame).toHaveAttribute("dir", "rtl");
  await expect(element.locator(".sum")).toContainText("تغيير");
  await element.evaluate((each) => each.setAttribute("lang", "pl"));
  await expect(frame).toHaveAttribute("lang", "en");
  await expect(element.locator(".frame")).toHaveCount(1);
});

test("a frame is in the language of its address", async ({ page }) => {
  await page.goto("/embed.html#lang=es");
  await expect(root(page)).toHaveAttribute("lang", "es");
  await expect(page.getByRole("status")).toHaveText(/^Este marco muestra/);
});
