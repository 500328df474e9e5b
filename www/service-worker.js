/**
 * Serves the page where there is no network.
 *
 * A version of the page is a set of files, and its name a hash of them. The page registers this script under `?version=` and that
 * name; `assets/files-NAME.json` lists the files with their hashes. All files but the documents are named by a hash of their content, so
 * it does not matter from which version a request is answered.
 *
 * - A version is installed whole or not at all. A file with another hash than the listed one, as during an upload, fails the
 *   installation, and the version before serves on. The libraries that read documents, and the translations, are kept when they are first used.
 * - A newer version waits until no document is left, or until the reader asks for it. Then the older versions lose their documents, and
 *   navigations are answered with the document that is left, by whichever worker is active.
 * - A document that is still of an older version finds its files, for a version is deleted only when one document is left and is of
 *   the newest version.
 *
 * A reader's request must not depend on the life cycle of workers. Browsers activate a waiting worker only when the active one is idle, also
 * after `skipWaiting`: in Chromium this may take five minutes (`kMaxLameDuckTime`), if requests arrive.
 */

/** @typedef {Record<"first" | "later", Record<string, string>>} List the hashes of what is installed, and of what is kept when used, by path */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

const SCOPE = new URL("./", location.href);
const VERSION = versionIn(location.href);

/** One origin may have several copies of the page in several folders. */
const CACHES = `word-for-word ${SCOPE.pathname} `;
const CACHE = CACHES + VERSION;

const DOCUMENT = new URL("index.html", SCOPE).href;
const ASSETS = new URL("assets/", SCOPE).href;
/** Which version the server has. */
const NEWEST = new URL("version.json", SCOPE).href;
/** Where the system sends what a reader shares with the installed page: `manifest.webmanifest`. No server answers there. */
const SHARE = new URL("share", SCOPE).href;

/** Files that were shared, until a document asks for them. @type {File[]} */
let shared = [];

worker.addEventListener("install", (event) => event.waitUntil(install()));
// A document that was loaded without a worker is served from now on.
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("message", (event) => {
  const { data, source, ports } = event;
  if (data === "use") event.waitUntil(use().finally(() => ports[0]?.postMessage("used")));
  else if (data === "withdraw") event.waitUntil(withdraw());
  else if (data === "shared") {
    ports[0]?.postMessage(shared);
    shared = [];
  } else if (data?.loaded === VERSION && source instanceof Client) {
    event.waitUntil(Promise.all([deleteOlder(source.id), keepUsed(data.used)]));
  }
});

worker.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "POST" && url === SHARE) event.respondWith(receive(event.request));
  if (method !== "GET" || !url.startsWith(SCOPE.href) || url === NEWEST) return;
  event.respondWith(answer(event.request));
});

/** @param {Request} request */
async function answer(request) {
  const { origin, pathname } = new URL(request.url);
  const url = pathname === SCOPE.pathname ? DOCUMENT : origin + pathname;
  const own = await caches.match(url, { cacheName: CACHE });
  if (own !== undefined) return own;
  const versions = await cachedVersions();
  for (const version of versions) {
    const kept = await caches.match(url, { cacheName: CACHES + version });
    if (kept !== undefined) return kept;
  }
  for (const version of versions) {
    const hash = (await laterFiles(version))[url.slice(SCOPE.href.length)];
    if (hash === undefined) continue;
    const response = await obtain(url, hash);
    const cache = await caches.open(CACHES + version);
    await cache.put(url, response.clone());
    return response;
  }
  return fetch(request);
}

/** Makes this version the only one with a document, except for one that is being installed. */
async function use() {
  const { installing } = worker.registration;
  for (const version of await cachedVersions()) {
    if (version === VERSION || version === versionOf(installing)) continue;
    const cache = await caches.open(CACHES + version);
    for (const { url } of await cache.keys()) if (!url.startsWith(ASSETS)) await cache.delete(url);
  }
}

/**
 * Receives what was shared, and leads to the page. A text travels in the fragment of a plain link (`docs/links.md`), which no server sees.
 * @param {Request} request
 */
async function receive(request) {
  const form = await request.formData();
  const field = (/** @type {string} */ name) => String(form.get(name) ?? "");
  shared = form
    .getAll("files")
    .filter((each) => each instanceof File && each.size > 0)
    .map((each) => /** @type {File} */ (each));
  const text = { text: field("text") || field("url"), "text-title": field("title"), "text-source": field("url") };
  return Response.redirect(`${SCOPE.href}#${shared.length > 0 ? "shared" : new URLSearchParams(text)}`, 303);
}

async function install() {
  try {
    const cache = await caches.open(CACHE);
    const response = await fetch(listOf(VERSION));
    const { first } = /** @type {List} */ (await response.clone().json());
    await Promise.all(
      Object.entries(first).map(async ([path, hash]) => {
        const { href } = new URL(path, SCOPE);
        const kept = href.startsWith(ASSETS) ? await caches.match(href) : undefined;
        await cache.put(href, kept ?? (await obtain(href, hash)));
      }),
    );
    await cache.put(listOf(VERSION), response);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** Keeps the files that a document has loaded before this worker served it. @param {string[]} used their addresses */
async function keepUsed(used) {
  const cache = await caches.open(CACHE);
  const later = await laterFiles(VERSION);
  for (const url of used) {
    const hash = later[url.slice(SCOPE.href.length)];
    if (hash !== undefined && (await cache.match(url)) === undefined) await cache.put(url, await obtain(url, hash));
  }
}

/**
 * Fetches a file, and fails if its hash is not the given one.
 * @param {string} url
 * @param {string} integrity
 */
async function obtain(url, integrity) {
  const response = await fetch(url, { cache: "no-cache", priority: "low", integrity });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  // A navigation may not be answered with a response that came by a redirect, so it is made again. Its body is no longer compressed.
  const headers = new Headers(response.headers);
  for (const name of ["Content-Encoding", "Content-Length", "Vary"]) headers.delete(name);
  return new Response(await response.arrayBuffer(), { headers });
}

/** Deletes the other versions if one document alone is open, which has this one. @param {string} client its name */
async function deleteOlder(client) {
  const documents = await worker.clients.matchAll({ includeUncontrolled: true });
  if (documents.some(({ id }) => id !== client)) return;
  const { installing, waiting } = worker.registration;
  const needed = [VERSION, versionOf(installing), versionOf(waiting)];
  await deleteVersions((version) => !needed.includes(version));
}

/** Leaves nothing behind. */
async function withdraw() {
  await worker.registration.unregister();
  await deleteVersions(() => true);
}

/** @param {(version: string) => boolean} unneeded */
async function deleteVersions(unneeded) {
  for (const version of await cachedVersions()) if (unneeded(version)) await caches.delete(CACHES + version);
}

/** The versions of this page that are cached, the first cached one first. */
async function cachedVersions() {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(CACHES)).map((name) => name.slice(CACHES.length));
}

/** @param {ServiceWorker | null} other */
function versionOf(other) {
  return other === null ? undefined : versionIn(other.scriptURL);
}

/** Returns the hashes of the files of a version that are kept when they are used, by path. @param {string} version */
async function laterFiles(version) {
  const list = await caches.match(listOf(version), { cacheName: CACHES + version });
  return /** @type {List | undefined} */ (await list?.json())?.later ?? {};
}

/** Returns the address of the list of the files of a version. @param {string} version */
function listOf(version) {
  return `${ASSETS}files-${version}.json`;
}

/** @param {string} url of this script */
function versionIn(url) {
  return new URL(url).searchParams.get("version") ?? "";
}
