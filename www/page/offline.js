/**
 * Keeps the page for when there is no network, and tells the reader of a newer version.
 *
 * `pkg/version.json` names the version: the one that this page has, or with a query, the one that the server has now. Where
 * they differ, the service worker of the newer one is installed beside the one that serves this page, and waits. Whatever
 * fails here, the page works as it would without.
 */

import { registerServiceWorker } from "../engine/policy.js";
import { isKept, keepNow } from "./kept.js";
import { tell } from "./notices.js";
import { say } from "./words.js";

const ROOT = new URL("../", import.meta.url);

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
  registration?.active?.postMessage("withdraw");
  if (navigator.serviceWorker.controller !== null && registration !== undefined) announce(async () => {});
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
      announce(() => takeOver(registration));
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

/** Lets the version that waits answer the next time the page is loaded. @param {ServiceWorkerRegistration} registration */
async function takeOver({ waiting }) {
  if (waiting === null) return;
  const settled = new Promise((resolve) => {
    waiting.addEventListener("statechange", () => {
      if (waiting.state === "activated" || waiting.state === "redundant") resolve(undefined);
    });
  });
  waiting.postMessage("use");
  await settled;
}

/** @param {() => Promise<void>} prepare what to do before the page is loaded anew */
function announce(prepare) {
  const load = async () => {
    await prepare();
    location.reload();
  };
  const use = async () => {
    await keepNow();
    if (isKept()) await load();
    else tell("update", say("update.unkept"), [{ word: "update.anyway", action: load }]);
  };
  tell("update", say("update.ready"), [{ word: "update.use", action: use }]);
}
