/**
 * Keeps the page for use without a network, and offers a newer version.
 *
 * A release names its version in the page and, for what the server has now, in `version.json`. Where they differ, the service worker of
 * the newer one is installed beside the one that serves this page, and waits. If anything fails here, the page works without it.
 */

import { registerServiceWorker } from "../../engine/trusted-types.js";

const ROOT = new URL("../../", import.meta.url);

export async function stayAvailable() {
  try {
    const offered = await fetchVersion();
    if (offered === null) await withdraw();
    else if (offered !== undefined) follow(await registerServiceWorker(offered));
    else follow(await installed());
  } catch {
    // Service workers are forbidden here, or there is no room. The reader need not know.
  }
}

/**
 * Which version the server has.
 * @returns {Promise<string | null | undefined>} null: the site does not want to be kept; undefined: there is no network, or no answer
 */
async function fetchVersion() {
  try {
    const response = await fetch(new URL("version.json", ROOT), { cache: "no-store" });
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

/** Removes the service worker and what it has kept. */
async function withdraw() {
  const registration = await installed();
  // The notice is loaded while the files of this version are still there.
  if (navigator.serviceWorker.controller !== null && registration !== undefined) await announce(null).catch(() => {});
  registration?.active?.postMessage("withdraw");
}

/**
 * Offers the version of another service worker than this page's, now or when it is installed, also for another tab.
 * @param {ServiceWorkerRegistration | undefined} registration
 */
function follow(registration) {
  if (registration === undefined) return;
  const own = document.querySelector('meta[name="version"]')?.getAttribute("content") ?? null;
  let announced = false;
  const look = () => {
    const { waiting, active } = registration;
    const next = waiting ?? (active?.state === "activated" ? active : null);
    if (next === null) return;
    if (versionOf(next) === own)
      next.postMessage({ loaded: own, used: performance.getEntriesByType("resource").map(({ name }) => name) });
    else if (!announced) {
      announced = true;
      announce(registration).catch(() => {});
    }
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
