// Takes the pictures in docs/screenshots from the page itself, with its own samples:
//
//     ./build.sh screenshots
//
// On one machine they are the same each time, except for lines that Chromium places half a pixel higher or lower. Other machines have other
// fonts.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, expect } from "@playwright/test";
import { createPageServer } from "../../www/dev/serve.mjs";
import { App } from "./app.mjs";
import { BROWSER_ARGUMENTS, findBrowser } from "./browser.mjs";

/** @typedef {import("@playwright/test").BrowserContextOptions} ContextOptions */

const FOLDER = fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));

/** Size limit for a picture in a document on the web. */
const MOST_BYTES = 150_000;

/** Quality of WebP: letters are as sharp as in a PNG of three times the size. */
const QUALITY = 80;

/** A wide window, a telephone, and dark colours. @type {Record<string, ContextOptions>} */
const SIZES = {
  wide: { viewport: { width: 1080, height: 760 }, colorScheme: "light" },
  narrow: { viewport: { width: 360, height: 720 }, colorScheme: "light", deviceScaleFactor: 1.5 },
  dark: { viewport: { width: 1080, height: 760 }, colorScheme: "dark" },
};

/** @type {Record<string, (app: App) => Promise<void>>} */
const VIEWS = {
  changes: async (app) => {
    await app.loadSample(/central bank/);
    await app.next.click();
    await expect(app.text.locator(".here").first()).toBeInViewport();
  },
  "side-by-side": async (app) => {
    await app.loadSample(/central bank/);
    await app.layout("Side by side").check();
    await expect(app.text.locator("ins").first()).toBeVisible();
  },
  shared: async (app) => {
    await app.loadSample(/foreign ministry/);
    const mark = app.text.locator("mark").first();
    await mark.click();
    await expect(app.text.locator("mark.here").first()).toBeVisible();
  },
  quotations: async (app) => {
    await app.loadSample(/foreign ministry/);
    await app.tab("Quotations").click();
    await expect(app.quotations.getByRole("listitem").first()).toBeVisible();
  },
};

const server = createPageServer();
await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
const browser = await chromium.launch({
  executablePath: findBrowser(),
  // Letters in shades of grey: the same on every screen, and smaller.
  args: [...BROWSER_ARGUMENTS, "--disable-lcd-text", "--hide-scrollbars", "--font-render-hinting=none"],
});
await mkdir(FOLDER, { recursive: true });
for (const [view, show] of Object.entries(VIEWS)) {
  for (const [size, options] of Object.entries(SIZES)) {
    // On a telephone both layouts of the changes are the same.
    if (view === "side-by-side" && size === "narrow") continue;
    const context = await browser.newContext({
      ...options,
      baseURL: `http://127.0.0.1:${port}`,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const app = new App(page);
    await app.open();
    await show(app);
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator("#quotations-count")).not.toBeEmpty();
    const bytes = await captureSettled(page);
    await context.close();
    const name = `${view}-${size}.webp`;
    await writeFile(join(FOLDER, name), bytes);
    console.log(`docs/screenshots/${name}  ${(bytes.length / 1000).toFixed(0)} kB`);
    if (bytes.length > MOST_BYTES) throw new Error(`more than ${MOST_BYTES / 1000} kB: make the window smaller`);
  }
}
await browser.close();
server.close();

/** Takes pictures until two are the same: drawing and scrolling have ended. @param {import("@playwright/test").Page} page */
async function captureSettled(page) {
  const session = await page.context().newCDPSession(page);
  let last = "";
  for (;;) {
    // The whole page, whatever the scroll position.
    await page.evaluate(() => scrollTo(0, 0));
    const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
    if (data === last) return Buffer.from(data, "base64");
    last = data;
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(undefined))));
  }
}
