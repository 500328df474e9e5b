// The page without a network, and with a newer version on the server.

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { addVersion, writeFiles } from "../../www/dev/site.mjs";
import { App } from "./app.mjs";
import { expectAxeFindsNothingInAnyColours } from "./axe.mjs";
import { test as base, containing, expect as impatient, PageServer } from "./fixtures.mjs";
import { SITE } from "./release.mjs";
import { REPORT, STATEMENT } from "./texts.mjs";

const expect = impatient.configure({ timeout: 20_000 });

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("../../www/dev/site.mjs").Files} Files */

/** Modules that a document loads late: one of each view, and one of the engine that a worker loads. */
const LATE = [
  "page/result/changes-panel.js",
  "page/result/passages-panel.js",
  "page/result/quotations-panel.js",
  "engine/module.js",
].map(containing);

/** Returns the name that a file of a version has in the original release. @param {string} path */
const original = (path) => new URL(path.replace(/~\w+(?=\.\w+$)/, ""), "http://localhost");

/** A host that serves a release, and other versions of it that a test publishes. */
class Site extends PageServer {
  #root;

  /** @param {string} root */
  constructor(root) {
    super({ release: root, offline: true });
    this.#root = root;
  }

  static async make() {
    const root = await mkdtemp(join(tmpdir(), "word-for-word-"));
    const site = new Site(root);
    await site.publish("first");
    await site.start();
    return site;
  }

  /** @param {string} path */
  read(path) {
    return readFile(join(this.#root, path), "utf8");
  }

  /** @param {string} path @param {string} text */
  write(path, text) {
    return writeFile(join(this.#root, path), text);
  }

  /** The files of the version that is published, with their hashes. @returns {Promise<Record<"first" | "later", Record<string, string>>>} */
  async list() {
    const { version } = JSON.parse(await this.read("version.json"));
    return JSON.parse(await this.read(`assets/files-${version}.json`));
  }

  /** The path of the released file that a late module of the page is in. @param {string} source */
  async pathOf(source) {
    const path = Object.keys((await this.list()).first).find((each) => containing(source)(original(each)));
    if (path === undefined) throw new Error(`the page does not load ${source}`);
    return path;
  }

  /**
   * Publishes another version. Its name is in its title, in a message of each late file, and in the name of every file, as if all had
   * changed.
   * @param {string} name
   * @param {{ beside?: boolean }} [options] whether the files of the version before stay
   */
  async publish(name, { beside = false } = {}) {
    const { files, first, later } = await theRelease();
    const renamed = (/** @type {string} */ path) => path.replace(/^(assets\/[^/]*)(?=\.\w+$)/, `$1~${name}`);
    const names = [...files.keys()].filter((path) => renamed(path) !== path).map((path) => basename(path));
    const mention = new RegExp(names.map((each) => each.replaceAll(".", "\\.")).join("|"), "g");
    /** @type {Files} */
    const version = new Map();
    for (const [path, content] of files) {
      const isText = /\.(?:js|html|css|webmanifest)$/.test(path);
      let text = isText && String(content).replace(mention, (each) => basename(renamed(`assets/${each}`)));
      if (text && path === "index.html") text = text.replace(/<title>.*?<\/title>/, `<title>${name}</title>`);
      if (text && LATE.some((contains) => contains(original(path))))
        text += `;globalThis.loaded=[...(globalThis.loaded??[]),"${name}"];`;
      version.set(renamed(path), text || content);
    }
    addVersion(version, { first: first.map(renamed), later: later.map(renamed) });
    if (!beside) await this.remove();
    await writeFiles(this.#root, version);
  }

  async remove() {
    await rm(this.#root, { recursive: true, force: true });
  }
}

/** The release from which all versions are made. @returns {Promise<{ files: Files, first: string[], later: string[] }>} */
async function theRelease() {
  const { version } = JSON.parse(await readFile(join(SITE, "version.json"), "utf8"));
  const list = `assets/files-${version}.json`;
  const paths = (await readdir(SITE, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(SITE, join(entry.parentPath, entry.name)));
  const { first, later } = JSON.parse(await readFile(join(SITE, list), "utf8"));
  const files = new Map();
  for (const path of paths)
    if (path !== "version.json" && path !== list) files.set(path, await readFile(join(SITE, path)));
  return { files, first: Object.keys(first), later: Object.keys(later) };
}

/** @type {import("@playwright/test").Fixtures<{ site: Site }, {}, { baseURL: string | undefined }>} */
const fixtures = {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  site: async ({}, use) => {
    const site = await Site.make();
    await use(site);
    await site.stop();
    await site.remove();
  },
  baseURL: async ({ site }, use) => use(site.address),
};

const test = base.extend(fixtures);

test.use({ serviceWorkers: "allow" });

// All files of the page are fetched and compared with their hashes, in some tests several times. Under load a test takes a minute.
test.describe.configure({ timeout: 120_000 });
const INSTALLED = { timeout: 40_000 };

/** Opens the page, and waits until its version is cached. @param {Page} page */
async function openAndKeep(page) {
  const app = new App(page);
  await app.open();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), INSTALLED).toBe("activated");
  return app;
}

/** @param {App} app */
async function expectAllViews(app) {
  await app.write(STATEMENT, `${REPORT} “No neighbour may hold the handle,” it said.`);
  await app.tab("Changes").click();
  await expect(app.status).toHaveText(/removed/);
  await app.tab("Shared").click();
  await expect(app.pane("Before").locator("mark").first()).toBeVisible();
  await app.tab("Quotations").click();
  await expect(app.quotations.getByRole("listitem").first()).toBeVisible();
}

/** @param {Page} page */
const notice = (page) => page.getByRole("button", { name: "Reload to use it" });

/** Returns the versions of the late files in the document and its workers. @param {Page} page */
async function loadedVersions(page) {
  const read = () => /** @type {any} */ (globalThis).loaded ?? [];
  const places = [page.evaluate(read), ...page.workers().map((worker) => worker.evaluate(read))];
  return [...new Set((await Promise.all(places)).flat())];
}

/** @param {Page} page */
const cacheNames = (page) => page.evaluate(async () => (await caches.keys()).sort());

/** Stops the service worker, as browsers do at any time. It starts again with the next request. @param {Page} page */
async function stopServiceWorkers(page) {
  const session = await page.context().newCDPSession(page);
  /** @type {Map<string, string>} */
  const states = new Map();
  session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    for (const { versionId, runningStatus } of versions) states.set(versionId, runningStatus);
  });
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await expect.poll(() => [...states.values()].filter((state) => state === "stopping")).toEqual([]);
  await session.detach();
}

test.describe("without a network", () => {
  test("all views work, at once and after a reload", async ({ page, site, watch }) => {
    const app = await openAndKeep(page);
    await site.stop();
    watch.allowError(/ERR_CONNECTION_REFUSED/);
    await expectAllViews(app);
    await page.reload();
    await expectAllViews(app);
    await app.loadSample(/central bank/);
    await expect(app.status).toHaveText(/removed/);
    await expect(notice(page)).toBeHidden();
  });

  test("only the files of the version are cached", async ({ page, site }) => {
    await openAndKeep(page);
    const { version } = JSON.parse(await site.read("version.json"));
    const name = `word-for-word / ${version}`;
    expect(await cacheNames(page)).toEqual([name]);
    const kept = await page.evaluate(
      async (cache) => (await (await caches.open(cache)).keys()).map(({ url }) => new URL(url).pathname.slice(1)),
      name,
    );
    const { first, later } = await site.list();
    expect(kept.sort()).toEqual([...Object.keys(first), `assets/files-${version}.json`].sort());
    for (const contains of LATE) expect(Object.keys(first).some((path) => contains(original(path)))).toBe(true);
    expect(Object.keys(later).some((path) => path.startsWith("assets/pdf-"))).toBe(true);
  });

  test("a library that reads documents is cached after its first use, and its absence before is reported plainly", async ({
    page,
    site,
    watch,
  }) => {
    const app = await openAndKeep(page);
    await app.openFile("Before", "a.md", "# Read");
    await expect(app.before).toHaveValue("Read");
    await site.stop();
    watch.allowError(/ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to fetch/);
    await page.reload();
    await app.openFile("After", "b.md", "*Read* again");
    await expect(app.after).toHaveValue("Read again");
    // With two texts the editors are collapsed.
    await app.edit.click();
    await app.openFile("Before", "a.pdf", "%PDF-1.7");
    await expect(app.note).toHaveText(/did not load.*Connect to the network/);
  });

  test.describe("in another language", () => {
    test.use({ locale: "de" });

    test("the translation of the first visit is cached, and no other", async ({ page, site, watch }) => {
      await page.goto("/");
      const state = () => page.evaluate(() => navigator.serviceWorker.controller?.state);
      await expect.poll(state, INSTALLED).toBe("activated");
      const kept = () =>
        page.evaluate(async () => {
          const [name = ""] = await caches.keys();
          const all = await (await caches.open(name)).keys();
          return all.filter(({ url }) => url.includes("/catalogue-")).length;
        });
      await expect.poll(kept).toBe(1);
      await site.stop();
      watch.allowError(/ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to fetch/);
      await page.reload();
      await expect(page.locator("#status")).toHaveText("Noch nichts zu vergleichen.");
    });
  });

  test("the service worker requests no other origin", async ({ page, server }) => {
    await openAndKeep(page);
    server.served = [];
    const [worker] = page.context().serviceWorkers();
    const answer = await worker?.evaluate((address) => fetch(address).catch(String), `${server.address}/index.html`);
    expect(answer).toMatch(/TypeError/);
    expect(server.served).toEqual([]);
  });
});

test.describe("if nothing can be cached the page works, without a notice", () => {
  for (const [where, forbid] of /** @type {[string, () => void][]} */ ([
    [
      "service workers are refused",
      () => {
        ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("no", "SecurityError"));
      },
    ],
    [
      "there are no service workers",
      () => {
        Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
      },
    ],
    [
      "there is no room",
      () => {
        ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("no", "QuotaExceededError"));
      },
    ],
  ])) {
    test(where, async ({ page }) => {
      await page.addInitScript(forbid);
      const app = new App(page);
      await app.open();
      await expectAllViews(app);
      expect(await cacheNames(page)).toEqual([]);
      await expect(notice(page)).toBeHidden();
    });
  }

  test("a file is not the one of the version", async ({ page, site, watch }) => {
    const path = await site.pathOf("view/passages/passages-view.js");
    await site.write(path, `${await site.read(path)}\n`);
    watch.allowError(/integrity/);
    const app = new App(page);
    await app.open();
    await expectAllViews(app);
    await expect.poll(() => site.served.some((served) => served.path.startsWith("/assets/files-"))).toBe(true);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
    await expect.poll(() => cacheNames(page)).toEqual([]);
  });
});

test.describe("a newer version", () => {
  test.beforeEach(({ site }) => site.publish("one"));

  test("is announced, and used when the reader chooses, without losing typed texts", async ({ page, site }) => {
    const app = await openAndKeep(page);
    await app.write("My one text.", "My other text.");
    await site.publish("two");
    await expect(notice(page)).toBeHidden();
    await page.reload();
    await expect(page).toHaveTitle("one");
    await expect(notice(page)).toBeVisible(INSTALLED);
    await expect(page.locator("#announcement")).toHaveText("A new version is ready.");
    await app.before.fill("My own text.");
    await notice(page).click();
    await expect(page).toHaveTitle("two");
    await expect(app.before).toHaveValue("My own text.");
    await expect(app.after).toHaveValue("My other text.");
    await expect(app.status).toHaveText(/1 word removed/);
    await expect.poll(() => loadedVersions(page)).toEqual(["two"]);
    await expect(notice(page)).toBeHidden();
  });

  test("does not discard texts that are not stored", async ({ page, site }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("no", "SecurityError");
      };
    });
    const app = await openAndKeep(page);
    await site.publish("two");
    await page.reload();
    await app.write("My one text.", "My other text.");
    await notice(page).click();
    await expect(page.locator("#notices").getByText("copy them before you reload the page")).toBeVisible();
    await expect(page).toHaveTitle("one");
    await expect(app.before).toHaveValue("My one text.");
    await page.getByRole("button", { name: "Reload without them" }).click();
    await expect(page).toHaveTitle("two");
  });

  test("is used at once while the older worker is active, also without the network", async ({ page, site, watch }) => {
    const app = await openAndKeep(page);
    await site.publish("two");
    await page.reload();
    await notice(page).click(INSTALLED);
    await expect(page).toHaveTitle("two");
    await expectAllViews(app);
    expect(await loadedVersions(page)).toEqual(["two"]);
    await expect(notice(page)).toBeHidden();
    // The older version is deleted, and its worker serves the newer one.
    await expect.poll(() => cacheNames(page)).toHaveLength(1);
    const { version } = JSON.parse(await site.read("version.json"));
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).not.toContain(version);
    await app.openFile("Before", "a.md", "# Read");
    await expect(app.before).toHaveValue("Read");
    await site.stop();
    watch.allowError(/ERR_CONNECTION_REFUSED/);
    await page.reload();
    await expect(page).toHaveTitle("two");
    // With two texts the editors are collapsed.
    await app.edit.click();
    await expectAllViews(app);
    await app.openFile("Before", "a.md", "*Read* again");
    await expect(app.before).toHaveValue("Read again");
  });

  test("is announced accessibly in every colour scheme and on a narrow screen", async ({ page, site }) => {
    const app = await openAndKeep(page);
    await site.publish("two");
    await page.reload();
    await expect(notice(page)).toBeVisible(INSTALLED);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await expectAxeFindsNothingInAnyColours(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(notice(page)).toBeInViewport({ ratio: 1 });
    expect(await app.overflow()).toBe(0);
  });

  test("never mixes with the version of an open document", async ({ page, context, site, watch }) => {
    const app = await openAndKeep(page);
    await site.publish("two");
    // Another tab starts with the cached version, and installs the newer one.
    watch.allowWindow();
    const other = await context.newPage();
    const otherApp = await openAndKeep(other);
    await expect(other).toHaveTitle("one");
    await expect(notice(other)).toBeVisible(INSTALLED);
    await expect(notice(page)).toBeVisible(INSTALLED);
    await otherApp.write(STATEMENT, REPORT);
    await expect.poll(() => loadedVersions(other)).toEqual(["one"]);
    await notice(other).click();
    await expect(other).toHaveTitle("two", INSTALLED);
    // One worker serves both tabs.
    await stopServiceWorkers(page);
    await expectAllViews(app);
    await expect(page).toHaveTitle("one");
    expect(await loadedVersions(page)).toEqual(["one"]);
    await expectAllViews(otherApp);
    expect(await loadedVersions(other)).toEqual(["two"]);
    // The first version is deleted when a document is loaded and no document of the first is left.
    expect(await cacheNames(other)).toHaveLength(2);
    await page.close();
    await expect(async () => {
      await other.reload();
      await expect.poll(() => cacheNames(other), { timeout: 1000 }).toHaveLength(1);
    }).toPass(INSTALLED);
    await expect(other).toHaveTitle("two");
  });

  test("is not used if a file is missing or different, and the earlier version remains in use", async ({
    page,
    site,
    watch,
  }) => {
    const app = await openAndKeep(page);
    const before = await cacheNames(page);
    await site.publish("two");
    const path = await site.pathOf("page/result/passages-panel.js");
    const right = await site.read(path);
    await site.write(path, `${right}// cut off`);
    watch.allowError(/integrity/);
    site.served = [];
    await page.reload();
    await expect.poll(() => site.served.some((served) => served.path === `/${path}`)).toBe(true);
    await expect.poll(() => cacheNames(page)).toEqual(before);
    await expect(page).toHaveTitle("one");
    await expectAllViews(app);
    expect(await loadedVersions(page)).toEqual(["one"]);
    await expect(notice(page)).toBeHidden();
    // Once the upload is complete, it is.
    await site.write(path, right);
    await page.reload();
    await notice(page).click();
    await expect(page).toHaveTitle("two");
  });

  test("does not replace a lost file of the current version: the view reports that it did not load", async ({
    page,
    site,
    watch,
  }) => {
    const app = await openAndKeep(page);
    const lost = await site.pathOf("page/result/passages-panel.js");
    await site.publish("two");
    await page.evaluate(async (path) => {
      for (const name of await caches.keys()) await (await caches.open(name)).delete(path);
    }, `/${lost}`);
    const session = await page.context().newCDPSession(page);
    await session.send("Network.clearBrowserCache");
    watch.allowError(/404/);
    await app.write(STATEMENT, REPORT);
    await app.tab("Shared").click();
    await expect(app.status).toHaveText(/This view could not be loaded/);
    expect(await loadedVersions(page)).toEqual(["one"]);
  });

  test("is offered to a document of an earlier visit, which keeps its own files", async ({ page, site }) => {
    // Some hosts let the browser cache documents for some minutes.
    const older = await site.read("index.html");
    await page.route("**/", (route) => route.fulfill({ contentType: "text/html", body: older }), { times: 1 });
    await site.publish("two", { beside: true });
    const app = await openAndKeep(page);
    await expect(page).toHaveTitle("one");
    await expect(notice(page)).toBeVisible(INSTALLED);
    await expectAllViews(app);
    expect(await loadedVersions(page)).toEqual(["one"]);
  });
});

test("a site without offline support removes its cache", async ({ page, site }) => {
  await site.publish("one");
  await openAndKeep(page);
  await site.publish("edited");
  await site.write("version.json", '{ "version": null }');
  await page.reload();
  await expect(page).toHaveTitle("one");
  await notice(page).click();
  await expect(page).toHaveTitle("edited");
  await expect(notice(page)).toBeHidden();
  expect(await cacheNames(page)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

base.describe("the server for development", () => {
  base.use({ serves: "sources" });

  base("does not want the page to be kept, so that a reload shows what was edited", async ({ app, page, server }) => {
    const asked = () => server.served.filter(({ path }) => path === "/version.json").length;
    await expect.poll(asked).toBe(1);
    await app.write("One text.", "Another text.");
    await expect(app.status).toHaveText(/1 word removed/);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    const response = await page.request.get("/version.json");
    expect(await response.json()).toEqual({ version: null });
    expect(response.headers()["cache-control"]).toBe("no-cache");
  });
});
