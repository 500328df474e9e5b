/**
 * Serves the page where there is no network, and always from one version.
 *
 * A version is a set of files. `pkg/files.json` lists them with their hashes, and the hash of that list names the version:
 * what a version holds never changes. The page registers this script under `?version=` and that name.
 *
 * - A version is installed whole or not at all: a file whose hash is not the listed one, as in the middle of an upload, fails
 *   the installation, and the version before serves on. The libraries that read documents are of it, but come when first used.
 * - A document gets the version of the worker that answers its navigation. Whatever it and its workers load later comes from
 *   that version, also when a newer one has taken over for the sake of another tab. Which client has which is written down,
 *   for the browser stops and starts this script as it likes.
 * - A newer version waits until no document is left, or until the reader asks for it.
 *
 * Nothing else is kept, and what is not in the set is not touched.
 */

/** @typedef {Record<string, string>} Files the SHA-256 of each file, in hex, by its path */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

const SCOPE = new URL("./", location.href);
const VERSION = versionIn(location.href);

/** One origin may have several copies of the page in several folders. */
const CACHES = `word-for-word ${SCOPE.pathname} `;
const CLIENTS = `word-for-word-clients ${SCOPE.pathname}`;

const PAGE = "index.html";
const LIST = "pkg/files.json";
/** Which version the client has; with a query, which one the server has. */
const VERSION_FILE = "pkg/version.json";

/** What is large and few need is not installed: it is fetched, and kept, when it is first used. */
const WHEN_USED = /^vendor\//;

/** In place of a version: a client that was there before any worker was, and gets everything from the server. */
const NONE = "";

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(tidy()));

worker.addEventListener("message", (event) => {
  if (event.data === "use") event.waitUntil(worker.skipWaiting());
  else if (event.data === "withdraw") event.waitUntil(withdraw());
  else if (event.data?.claim === VERSION) event.waitUntil(claim(event.source));
});

worker.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !url.startsWith(SCOPE.href)) return;
  const { pathname, search } = new URL(url);
  const path = pathname.slice(SCOPE.pathname.length) || PAGE;
  if (path === VERSION_FILE && search !== "") return;
  event.respondWith(answer(event, path));
});

/** @param {FetchEvent} event @param {string} path */
async function answer(event, path) {
  const { request, clientId, resultingClientId } = event;
  const navigates = request.mode === "navigate";
  let version = navigates ? VERSION : await versionOf(clientId);
  const files = await filesOf(version);
  if (navigates && files?.[path] === undefined) version = NONE;
  // Before the answer: a document's first question must find its version, and a worker is a client of its own.
  if (resultingClientId !== "") await note(resultingClientId, version);
  // Not before the answer, for it waits for the document that the answer makes.
  if (navigates) event.waitUntil(tidy());

  if (version === NONE) return fetch(request);
  if (path === VERSION_FILE) return Response.json({ version });
  // The browser has thrown the version away: better no file than one of another version.
  if (files === undefined) return Response.error();
  if (files[path] === undefined) return fetch(request);
  const kept = await caches.match(new URL(path, SCOPE), { cacheName: CACHES + version });
  return kept ?? keep(version, path, files[path]).catch(() => Response.error());
}

// ---------------------------------------------------------------- Installing

async function install() {
  try {
    if (VERSION === NONE) throw new Error("registered without a version");
    const list = await obtain(LIST, VERSION);
    const files = /** @type {Files} */ (await list.clone().json());
    const cache = await caches.open(CACHES + VERSION);
    await Promise.all(
      Object.entries(files)
        .filter(([path]) => !WHEN_USED.test(path))
        .map(async ([path, hash]) => cache.put(new URL(path, SCOPE), await obtain(path, hash))),
    );
    await cache.put(new URL(LIST, SCOPE), list);
  } catch (error) {
    await tidy(null);
    throw error;
  }
}

/**
 * A file from the server, if it is the right one.
 * @param {string} path
 * @param {string} hash how its SHA-256 begins
 */
async function obtain(path, hash) {
  const response = await fetch(new URL(path, SCOPE), { cache: "no-cache", priority: "low" });
  const bytes = await response.arrayBuffer();
  if (!response.ok || !(await hashOf(bytes)).startsWith(hash)) throw new Error(`not the file of this version: ${path}`);
  // Anew, for a navigation may not be answered with what came by a redirect, and the body is no longer compressed.
  const headers = new Headers(response.headers);
  for (const name of ["Content-Encoding", "Content-Length", "Vary"]) headers.delete(name);
  return new Response(bytes, { headers });
}

/** @param {string} version @param {string} path @param {string} hash */
async function keep(version, path, hash) {
  const response = await obtain(path, hash);
  if (WHEN_USED.test(path)) await (await caches.open(CACHES + version)).put(new URL(path, SCOPE), response.clone());
  return response;
}

/** @param {ArrayBuffer} bytes */
async function hashOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The lists of versions that were asked for. @type {Map<string, Files>} */
const lists = new Map();

/** @param {string} version @returns {Promise<Files | undefined>} none where it is not installed */
async function filesOf(version) {
  const known = lists.get(version);
  if (known !== undefined) return known;
  const kept = await caches.match(new URL(LIST, SCOPE), { cacheName: CACHES + version });
  if (kept === undefined) return undefined;
  const files = /** @type {Files} */ (await kept.json());
  lists.set(version, files);
  return files;
}

// ---------------------------------------------------------------- Who has which version

/** @param {string} client */
function recordOf(client) {
  return new URL(`clients/${client}`, SCOPE);
}

/** @param {string} client @param {string} version */
async function note(client, version) {
  const records = await caches.open(CLIENTS);
  await records.put(recordOf(client), new Response(version));
}

/** @param {string} client */
async function versionOf(client) {
  return (await recorded(client)) ?? VERSION;
}

/** @param {string} client */
async function recorded(client) {
  return (await caches.match(recordOf(client), { cacheName: CLIENTS }))?.text();
}

/**
 * Serves, from now on, a document that was loaded before this worker was there and is of the same version.
 * @param {ExtendableMessageEvent["source"]} source
 */
async function claim(source) {
  if (!(source instanceof Client)) return;
  for (const { id } of await worker.clients.matchAll({ includeUncontrolled: true, type: "all" })) {
    // What else is claimed with it goes on as before.
    if ((await recorded(id)) === undefined) await note(id, NONE);
  }
  await note(source.id, VERSION);
  await worker.clients.claim();
}

/**
 * Deletes the versions that neither a worker of this scope nor a client has any more.
 * @param {ServiceWorker | null} installing none where an installation has failed
 */
async function tidy(installing = worker.registration.installing) {
  const { waiting, active } = worker.registration;
  const needed = new Set(
    [installing, waiting, active].map((each) => (each === null ? NONE : versionIn(each.scriptURL))),
  );
  const records = await caches.open(CLIENTS);
  for (const request of await records.keys()) {
    const client = request.url.slice(recordOf("").href.length);
    // This waits for a document that is about to be made.
    if ((await worker.clients.get(client)) === undefined) await records.delete(request);
    else needed.add((await recorded(client)) ?? NONE);
  }
  for (const name of await caches.keys()) {
    if (name.startsWith(CACHES) && !needed.has(name.slice(CACHES.length))) await caches.delete(name);
  }
}

/** Leaves nothing behind. */
async function withdraw() {
  await worker.registration.unregister();
  for (const name of await caches.keys()) {
    if (name.startsWith(CACHES) || name === CLIENTS) await caches.delete(name);
  }
}

/** @param {string} url of this script */
function versionIn(url) {
  return new URL(url).searchParams.get("version") ?? NONE;
}
