/**
 * The one Trusted Types policy of the page. Under `require-trusted-types-for` an address that is to run and a string that
 * is to be parsed must come from a policy: this one knows the page's own workers and its service worker, and markup for a
 * document that stays inert. The policy itself is not handed out, so that nothing else can be made with it.
 */

import { watch } from "./worker-liveness.js";

/** Bundlers do not see this one: what is named from here is the page's alone. */
const HERE = import.meta.url;

/** Everything that may be started as a worker. */
const WORKERS = {
  engine: new URL("./worker.js", import.meta.url),
  documents: new URL("../documents/worker.js", HERE),
  exports: new URL("../export/worker.js", HERE),
};

/** What the engine's worker loads, and is told of: bundlers move it. @type {Record<string, URL>} */
const MODULES = {
  changes: new URL("../pkg/changes_bg.wasm", import.meta.url),
  whole: new URL("../pkg/word_for_word_bg.wasm", import.meta.url),
};

const SERVICE_WORKER = new URL("../service-worker.js", HERE);

/** @type {Policy | null | undefined} */
let policy;

/** The policy, made when it is first needed. */
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
 * @param {keyof typeof WORKERS} which
 * @param {string} name what the worker is told it is for
 * @param {string | WebAssembly.Module} [module] what the engine's worker loads, if not what this package has
 */
export function startWorker(which, name, module = which === "engine" ? MODULES[name]?.href : undefined) {
  const { href } = WORKERS[which];
  const address = /** @type {string} */ (thePolicy()?.createScriptURL(href) ?? href);
  const worker = new Worker(address, { type: "module", name });
  watch(worker);
  if (module !== undefined) worker.postMessage({ module });
  return worker;
}

/**
 * @param {string} version of the page's files, which the service worker will serve
 */
export function registerServiceWorker(version) {
  const { href } = new URL(`?${new URLSearchParams({ version })}`, SERVICE_WORKER);
  const address = /** @type {string} */ (thePolicy()?.createScriptURL(href) ?? href);
  return navigator.serviceWorker.register(address, { updateViaCache: "none" });
}

/**
 * Markup as a document that is never shown: it has no window, runs no script and loads nothing. This is the one use of the
 * trusted markup, which goes nowhere else; `documents/inert-html.js` prepares it.
 * @param {string} markup
 */
export function parseInert(markup) {
  const trusted = thePolicy()?.createHTML(markup) ?? markup;
  return new DOMParser().parseFromString(/** @type {string} */ (trusted), "text/html");
}
