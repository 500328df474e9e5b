/**
 * Keeps the page for when there is no network, and tells the reader of a newer version.
 *
 * `pkg/version.json` names the version: the one that this page has, or with a query, the one that the server has now. Where
 * they differ, the service worker of the newer one is installed beside the one that serves this page, and waits. Whatever
 * fails here, the page works as it would without.
 */

import { registerServiceWorker } from "../../engine/trusted-types.js";

const ROOT = new URL("../../", import.meta.url);

export async function stayAvailable() {
  try {
    const [own, offered] = await Promise.all([askVersion("pkg/version.json"), askVersion("pkg/version.json?now")]);
    if (offered === null) await withdraw();
    else if (offered !== undefined) follow(await registerServiceWorker(offered), own);
    else follow(await installed(), own);
  } catch {
    // Service workers are forbidden here, or there is no room: nothing that the reader must know.
  }
}

/**
 * @param {string} address
 * @returns {Promise<string | null | undefined>} null: nothing shall be kept; undefined: there is no network, or no answer
 */
async function askVersion(address) {
  const url = new URL(address, ROOT);
  try {
    const response = await fetch(url, { cache: url.search === "" ? "default" : "no-store" });
    return (await response.json()).version;
  } catch {
    return undefined;
  }
}

/** The registration of this page; the site around it may have another. */
async function installed() {
  const registration = await navigator.serviceWorker.getRegistration(ROOT);
  return registration?.scope === ROOT.href ? registration : undefined;
}

/** The site does not want to be kept, or no longer. */
async function withdraw() {
  const registration = await installed();
  // What tells of it is asked for while this version is still there.
  if (navigator.serviceWorker.controller !== null && registration !== undefined) await announce(null).catch(() => {});
  registration?.active?.postMessage("withdraw");
}

/**
 * Tells when there is another version than this page's, now or later, whichever tab asked for it.
 * @param {ServiceWorkerRegistration | undefined} registration
 * @param {string | null | undefined} own
 */
function follow(registration, own) {
  if (registration === undefined) return;
  let told = false;
  const look = () => {
    const { waiting, active } = registration;
    const next = waiting ?? (active?.state === "activated" ? active : null);
    if (next === null) return;
    if (versionOf(next) !== own) {
      if (told) return;
      told = true;
      announce(registration).catch(() => {});
    } else if (waiting === null && navigator.serviceWorker.controller === null) next.postMessage({ claim: own });
  };
  const listen = () => registration.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", listen);
  listen();
  look();
}

/** @param {ServiceWorker} worker */
function versionOf(worker) {
  return new URL(worker.scriptURL).searchParams.get("version");
}

/** @type {typeof import("./update.js").announce} */
async function announce(registration) {
  (await import("./update.js")).announce(registration);
}
