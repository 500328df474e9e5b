// Nothing leaves the page. The test uses every feature, and records every request of the page, its workers and its service worker in
// the browser and on the server. Then it lists all storage.

import { readdir, readFile } from "node:fs/promises";
import { App } from "./app.mjs";
import { expect as impatient, test } from "./fixtures.mjs";
import { exportAll, openDocuments, seeAll } from "./journey.mjs";
import { SITE } from "./release.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const expect = impatient.configure({ timeout: 30_000 });

test.use({ serves: "offline", serviceWorkers: "allow", permissions: ["clipboard-read", "clipboard-write"] });

/** Words that occur in no file of the project. */
const SECRETS = "Quixelbrand zvornikade plumthistle Wexelmark grobnax trivandle Ostrumel fennagolt".split(" ");
const [WHO = "", WHAT = "", HOW = "", WHERE = "", DATE = "", THEN = "", LATER = "", FILE = ""] = SECRETS;
const BEFORE = `${WHO} will sign the ${WHAT} treaty in the ${HOW} hall before winter. Nothing else was said of it.`;
const AFTER = `${WHO} may sign the ${WHAT} treaty in the ${HOW} hall after winter. “Nothing else was said of it,” wrote ${THEN}.`;

/** The service worker's script, which names the version that it serves. */
const WORKER = /^\/service-worker\.js\?version=[\da-f]{16}$/;

test("nothing leaves the page, whatever a reader does, and the browser stores only what is listed", async ({
  page,
  context,
  server,
  watch,
}) => {
  test.setTimeout(180_000);
  /** @type {{ url: string, told: string }[]} */
  const asked = [];
  context.on("request", (request) => {
    asked.push({
      url: request.url(),
      told: `${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ""}`,
    });
  });
  const app = new App(page);
  await app.open();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");

  // The first round loads the features that are loaded late.
  await app.title("first").fill(DATE);
  await openDocuments(app, `${WHO} and ${FILE}, said the ${WHAT}.`);
  await seeAll(app, BEFORE, AFTER);
  await exportAll(app, `https://source.example/${WHERE}`);

  // Comparing again makes no request.
  const comparing = asked.length;
  const loaded = server.served.length;
  await seeAll(app, `${BEFORE} ${LATER}`, AFTER);
  expect(asked.slice(comparing)).toEqual([]);
  // Other documents, files and links start new workers from the cache of the browser.
  await openDocuments(app, `The ${FILE} of ${LATER}.`);
  await seeAll(app, BEFORE, `${AFTER} ${LATER}`);
  const link = await exportAll(app, `https://source.example/${WHERE}/2`);
  // Browsers check on their own whether the service worker has changed.
  for (const { url } of server.served.slice(loaded)) expect(url).toMatch(WORKER);

  // A reload or an opened link asks for the current version, and sends nothing else.
  const fragment = new URL(link).hash;
  expect(fragment.length).toBeGreaterThan(100);
  await page.reload();
  await expect(app.after).toHaveValue(`${AFTER} ${LATER}`);
  watch.allowWindow();
  const friend = new App(await context.newPage());
  await friend.page.goto(link);
  await expect(friend.after).toHaveValue(`${AFTER} ${LATER}`);
  await expect(friend.text.locator("ins").first()).toBeVisible();
  await expect.poll(() => server.served.slice(loaded).map(({ url }) => url)).toContain("/version.json");
  for (const { url } of server.served.slice(loaded)) {
    if (url !== "/version.json") expect(url).toMatch(WORKER);
  }

  await friend.page.close();

  // All requests, from the first on.
  const files = (await readdir(SITE, { recursive: true })).map((path) => `/${path}`);
  const own = new Set([...files, "/"]);
  const { version } = JSON.parse(await readFile(`${SITE}/version.json`, "utf8"));
  const installed = JSON.parse(await readFile(`${SITE}/assets/files-${version}.json`, "utf8")).first;
  expect(server.served.length).toBeGreaterThan(Object.keys(installed).length);
  const secret = new RegExp([...SECRETS, fragment.slice(9, 60), "#texts", "texts="].join("|"), "i");
  for (const { method, path, url, status, headers } of server.served) {
    expect(method, url).toBe("GET");
    expect([200, 304], url).toContain(status);
    expect(own.has(path), url).toBe(true);
    expect(url.slice(path.length), url).toMatch(/^(?:\?version=[\da-f]+)?$/);
    // A check of the service worker sends the version that it has.
    const referers = headers["service-worker"] === undefined ? [""] : ["", `${server.address}${url}`];
    expect(referers, url).toContain(headers.referer ?? "");
    expect(headers, url).not.toHaveProperty("cookie");
    expect(headers, url).not.toHaveProperty("content-length");
    expect(`${url} ${JSON.stringify(headers)}`, url).not.toMatch(secret);
  }
  expect(asked.length).toBeGreaterThan(server.served.length / 2);
  for (const { url, told } of asked) {
    // A saved file is requested from the page itself.
    expect(url.replace(/^blob:/, "").startsWith(`${server.address}/`), url).toBe(true);
    // The browser sends the address without the part behind "#".
    if (!url.startsWith(link.slice(0, 200))) expect(told).not.toMatch(secret);
  }

  // The browser stores what SECURITY.md lists.
  const listed = await listedStorage();
  const found = await storageOf(page);
  expect(found).toEqual(listed.filter(({ name }) => !CHOSEN.includes(name)));
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => {
    const all = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) all.push(new URL(request.url).pathname);
    }
    return all;
  });
  for (const path of kept) expect(own.has(path), path).toBe(true);
  const languages = page.locator("#language");
  await languages.selectOption("de");
  await languages.selectOption("en");
  await page.getByRole("radio", { name: "Not at all" }).check();
  await expect
    .poll(async () => (await storageOf(page)).map(({ name }) => name))
    .toContain("word-for-word-keep-nothing");
  expect(await storageOf(page)).toEqual(listed);
});

/** The names of what is stored only if the reader chooses so. */
const CHOSEN = ["word-for-word-keep-nothing", "word-for-word-language"];

/** @typedef {{ where: string, name: string }} Stored */

/** Reads from SECURITY.md what the browser stores. @returns {Promise<Stored[]>} */
async function listedStorage() {
  const text = await readFile(new URL("../../SECURITY.md", import.meta.url), "utf8");
  const rows = [...text.matchAll(/^\| (\w[\w ]*) \| `([^`]+)` \|/gm)];
  const listed = rows.map(([, where = "", name = ""]) => ({ where, name }));
  expect(listed.length).toBeGreaterThan(0);
  return listed.sort(byName);
}

/** @param {Stored} one @param {Stored} other */
function byName(one, other) {
  return `${one.where} ${one.name}` < `${other.where} ${other.name}` ? -1 : 1;
}

/** All that a page can have stored. @param {Page} page @returns {Promise<Stored[]>} */
async function storageOf(page) {
  const found = await page.evaluate(async () => {
    /** @type {[string, string][]} */
    const all = [];
    for (const name of Object.keys(localStorage)) all.push(["localStorage", name]);
    for (const name of Object.keys(sessionStorage)) all.push(["sessionStorage", name]);
    for (const cookie of document.cookie.split("; ").filter(Boolean)) all.push(["cookie", cookie]);
    for (const name of await caches.keys()) all.push(["cache", name]);
    for (const { name = "" } of await indexedDB.databases()) {
      const opening = indexedDB.open(name);
      const database = await new Promise((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      for (const store of database.objectStoreNames) all.push(["IndexedDB", `${name}: ${store}`]);
      database.close();
    }
    const folder = await navigator.storage.getDirectory();
    for await (const name of /** @type {any} */ (folder).keys()) all.push(["file system", name]);
    return all;
  });
  return found
    .map(([where, name]) => ({ where, name: name.replace(/^(word-for-word \/ )[\da-f]{16}$/, "$1VERSION") }))
    .sort(byName);
}
