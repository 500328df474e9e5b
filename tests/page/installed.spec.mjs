// The page as an installed app: its manifest, files that the system opens with it, and what other programs share with it. No test can
// open a file with an app, so the tests call the function that the page has registered with the browser.

import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.mjs";
import { EARLIER, LATER } from "./texts.mjs";

/** @typedef {import("@playwright/test").Page} Page */

/**
 * Puts a queue of launches into the page before it loads. As in a browser, launches wait until the page has registered its function.
 * @param {Page} page
 */
async function catchConsumer(page) {
  await page.addInitScript(() => {
    /** @type {(consume: (params: unknown) => void) => void} */
    let setConsumer = () => {};
    /** @type {Promise<(params: unknown) => void>} */
    const registered = new Promise((resolve) => {
      setConsumer = resolve;
    });
    Object.defineProperty(globalThis, "launchQueue", { value: { setConsumer } });
    Object.assign(globalThis, { launch: async (/** @type {unknown} */ params) => (await registered)(params) });
  });
}

/**
 * Opens files as the system does.
 * @param {Page} page
 * @param {Record<string, string | null>} files the content of each by its name; `null` for one that cannot be read
 */
function launch(page, files) {
  return page.evaluate((given) => {
    const handles = Object.entries(given).map(([name, text]) => ({
      getFile: async () => {
        if (text === null) throw new DOMException("A requested file could not be found", "NotFoundError");
        return new File([text], name);
      },
    }));
    return /** @type {any} */ (globalThis).launch({ files: handles, targetURL: location.href });
  }, files);
}

test("the manifest names icons of their size, and a browser accepts it without errors", async ({
  app,
  page,
  server,
}) => {
  await expect(app.before).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const { url, errors } = await session.send("Page.getAppManifest");
  expect(url).toBe(`${server.address}/manifest.webmanifest`);
  expect(errors).toEqual([]);
  const response = await page.request.get(url);
  expect(response.headers()["content-type"]).toBe("application/manifest+json");
  const manifest = await response.json();
  expect(manifest.icons).toHaveLength(4);
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await page.request.get(new URL(src, url).href);
    expect(icon.headers()["content-type"]).toBe(type);
    expect(icon.headers()["cache-control"]).toContain("immutable");
    // The header of a PNG has its width and height.
    const body = await icon.body();
    if (type === "image/png") expect(`${body.readUInt32BE(16)}x${body.readUInt32BE(20)}`).toBe(sizes);
  }
});

test("the app opens the files that the page can read, and no others", async () => {
  const manifest = JSON.parse(await readFile(new URL("../../www/manifest.webmanifest", import.meta.url), "utf8"));
  const endings = manifest.file_handlers.flatMap((/** @type {any} */ { accept }) => Object.values(accept).flat());
  const html = await readFile(new URL("../../www/index.html", import.meta.url), "utf8");
  const offered = /accept="([^"]*)"/.exec(html)?.[1]?.split(",") ?? [];
  expect(endings).toHaveLength(7);
  for (const ending of endings) expect(offered).toContain(ending);
});

test("files that the system opens go to the empty text, and to both if there are two", async ({ app, page }) => {
  await catchConsumer(page);
  await page.reload();
  await launch(page, { "June.txt": EARLIER });
  await expect(app.before).toHaveValue(EARLIER);
  await launch(page, { "September.md": LATER });
  await expect(app.after).toHaveValue(LATER);
  await expect(app.title("second")).toHaveValue("September");
  await launch(page, { "one.txt": "One text.", "two.txt": "Two texts." });
  await expect(app.before).toHaveValue("One text.");
  await expect(app.after).toHaveValue("Two texts.");
});

test("a file that the system opens can replace the second text, which can be restored", async ({ app, page }) => {
  await catchConsumer(page);
  await page.reload();
  await app.write("My own text.", "And my other one.");
  await launch(page, { "third.txt": "A third text." });
  await expect(app.after).toHaveValue("A third text.");
  await app.undo.click();
  await expect(app.after).toHaveValue("And my other one.");
});

test("a file that cannot be read is reported, and the texts stay", async ({ app, page }) => {
  await catchConsumer(page);
  await page.reload();
  await app.before.fill("My own text.");
  await launch(page, { "gone.txt": null });
  await expect(page.locator("#notices")).toContainText(
    "The file could not be opened: A requested file could not be found",
  );
  await launch(page, { "picture.pdf": "\u0089PNG\r\n\u001a\n" });
  await expect(app.note).toContainText("picture.pdf");
  await launch(page, {});
  await expect(app.before).toHaveValue("My own text.");
  await expect(app.after).toHaveValue("");
});

test.describe("with its service worker", () => {
  test.use({ serviceWorkers: "allow", serves: "offline" });

  /**
   * Shares something with the app, as the system does: with a form that no page of ours sends.
   * @param {Page} page
   * @param {import("./fixtures.mjs").Watch} watch
   * @param {string} address
   * @param {Record<string, string>} fields
   * @param {{ name: string, mimeType: string, buffer: Buffer }[]} files
   */
  async function share(page, watch, address, fields, files) {
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    watch.allowWindow();
    const system = await page.context().newPage();
    const names = Object.keys(fields).map((name) => `<textarea name="${name}"></textarea>`);
    await system.setContent(
      `<form method="post" enctype="multipart/form-data" action="${address}/share">${names.join("")}<input type="file" name="files" multiple><button>Share</button></form>`,
    );
    for (const [name, value] of Object.entries(fields)) await system.locator(`[name=${name}]`).fill(value);
    await system.locator("input").setInputFiles(files);
    await system.getByRole("button", { name: "Share" }).click();
    return system;
  }

  test("a shared text arrives with its title and address, and no server sees it", async ({
    app,
    page,
    server,
    watch,
  }) => {
    await expect(app.before).toBeVisible();
    const fields = { title: "The board", text: "The dues & the sea.", url: "https://example.org/board" };
    const opened = await share(page, watch, server.address, fields, []);
    await expect(opened.locator("#before")).toHaveValue("The dues & the sea.");
    await expect(opened.locator("#title-before")).toHaveValue("The board");
    await expect(opened).toHaveURL(`${server.address}/`);
    expect(server.served.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("shared files are opened once, and a reload says that none is left", async ({ app, page, server, watch }) => {
    await expect(app.before).toBeVisible();
    const file = (/** @type {string} */ name, /** @type {string} */ text) => {
      return { name, mimeType: "text/plain", buffer: Buffer.from(text) };
    };
    const files = [file("June.txt", EARLIER), file("September.txt", LATER)];
    const opened = await share(page, watch, server.address, { title: "", text: "" }, files);
    await expect(opened.locator("#before")).toHaveValue(EARLIER);
    await expect(opened.locator("#after")).toHaveValue(LATER);
    await opened.goto(`${server.address}/?#shared`);
    await expect(opened.locator("#notices")).toContainText("The shared file did not arrive.");
    await expect(opened.locator("#before")).toHaveValue(EARLIER);
    expect(server.served.filter(({ method }) => method !== "GET")).toEqual([]);
  });
});
