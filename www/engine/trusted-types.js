/**
 * The only Trusted Types policy of the page. Under `require-trusted-types-for`, the address of a script and a string to be parsed must
 * come from a policy. This one allows the page's own workers, its service worker, and markup for an inert document. The policy is
 * not exported, so nothing else can be created with it.
 */

import { wasmAddress } from "./module.js";
import { watch } from "./worker-liveness.js";

/** @import { Build } from "./module.js" */

/** Bundlers do not follow addresses that are based on this constant: only the page has these files. */
const HERE = import.meta.url;

/** Every script that may be started as a worker. */
const WORKERS = {
  engine: new URL("./worker.js", import.meta.url),
  documents: new URL("../documents/worker.js", HERE),
  exports: new URL("../export/worker.js", HERE),
};

const SERVICE_WORKER = new URL("../service-worker.js", HERE);

/** @type {Policy | null | undefined} */
let policy;

/** Returns the policy, which is created at the first use. */
function thePolicy() {
  policy ??=
    trustedTypesFactory()?.createPolicy("word-for-word", {
      /** @param {string} url */
      createScriptURL(url) {
        if (Object.values(WORKERS).some(({ href }) => href === url)) return url;
        if (url.startsWith(`${SERVICE_WORKER.href}?`)) return url;
        throw new TypeError(`not a script of this page: ${url}`);
      },
      /** @param {string} markup */
      createHTML: (markup) => markup,
    }) ?? null;
  return policy;
}

/**
 * @typedef {object} Policy
 * @property {(url: string) => unknown} createScriptURL
 * @property {(markup: string) => unknown} createHTML
 */

/** @returns {{ createPolicy(name: string, rules: object): Policy } | undefined} */
function trustedTypesFactory() {
  return /** @type {any} */ (globalThis).trustedTypes;
}

/**
 * Starts a worker of the page.
 * @param {keyof typeof WORKERS} which
 * @param {string} name which the worker can read
 */
export function startWorker(which, name) {
  const { href } = WORKERS[which];
  const address = /** @type {string} */ (thePolicy()?.createScriptURL(href) ?? href);
  const worker = new Worker(address, { type: "module", name });
  watch(worker);
  return worker;
}

/**
 * Starts a worker that compares. It learns the address of its module from here, because bundlers move that file.
 * @param {Build} build
 * @param {string | WebAssembly.Module} [module] in place of our own
 */
export function startEngineWorker(build, module = wasmAddress(build).href) {
  const worker = startWorker("engine", build);
  worker.postMessage({ module });
  return worker;
}

/** @param {string} version of the page's files, which the service worker will serve */
export function registerServiceWorker(version) {
  const { href } = new URL(`?${new URLSearchParams({ version })}`, SERVICE_WORKER);
  const address = /** @type {string} */ (thePolicy()?.createScriptURL(href) ?? href);
  return navigator.serviceWorker.register(address, { updateViaCache: "none" });
}

/**
 * Parses markup into a document without a window, which is never shown, runs no script and loads nothing. The trusted markup has no
 * other use. `documents/inert-html.js` prepares the document.
 * @param {string} markup
 */
export function parseInert(markup) {
  const trusted = thePolicy()?.createHTML(markup) ?? markup;
  return new DOMParser().parseFromString(/** @type {string} */ (trusted), "text/html");
}
