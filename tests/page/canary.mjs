/**
 * Detects pasted text that became more than text: by a canary that hostile strings would trigger, by the browser's reports of policy
 * violations, and by the stock of elements and attributes in a document.
 *
 * The functions that run in the page use nothing outside, so that WebDriver can send their source.
 */

import { expect } from "@playwright/test";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").BrowserContext} BrowserContext */
/** @typedef {{ ran: number, violations: string[], policies: string[] }} Record */
/**
 * @typedef {object} Stock
 * @property {{ [name: string]: number }} risky the numbers of the elements that load, run or style something
 * @property {string[]} names of all elements
 * @property {string[]} attributes the names of all attributes
 * @property {string[]} addresses addresses that are not web addresses
 */

/** Runs first in a document and in its frames. */
export function plant() {
  /** @type {Record} */
  const record = { ran: 0, violations: [], policies: [] };
  Object.defineProperty(globalThis, "__record", { value: record });
  Object.defineProperty(globalThis, "__ran", {
    get: () => undefined,
    set() {
      record.ran += 1;
      console.error("a hostile string has run");
    },
  });
  addEventListener(
    "securitypolicyviolation",
    ({ effectiveDirective, blockedURI, sample }) => {
      record.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`);
    },
    true,
  );
  const factory = /** @type {any} */ (globalThis).trustedTypes;
  if (factory === undefined) return;
  const { createPolicy } = factory;
  factory.createPolicy = (/** @type {string} */ name, /** @type {object} */ rules) => {
    record.policies.push(`${name}: ${Object.keys(rules).sort().join(" ")}`);
    return createPolicy.call(factory, name, rules);
  };
}

/** Counts the elements and attributes in a document, its shadow roots and its templates. @returns {Stock} */
export function takeStock() {
  const RISKY =
    "script style link meta base img image picture source iframe frame frameset object embed svg math foreignObject animate use form template video audio marquee noscript plaintext xmp";
  /** @type {Stock["risky"]} */
  const risky = Object.fromEntries(RISKY.split(" ").map((name) => [name, 0]));
  /** @type {Set<string>} */
  const names = new Set();
  /** @type {Set<string>} */
  const attributes = new Set();
  /** @type {string[]} */
  const addresses = [];
  /** @param {ParentNode} root */
  const walk = (root) => {
    for (const element of root.querySelectorAll("*")) {
      const name = element.localName;
      // Parts of the page load their style sheets when they need them.
      if (element instanceof HTMLLinkElement && element.href.startsWith(`${origin}/`)) continue;
      names.add(name);
      if (Object.hasOwn(risky, name)) risky[name] = (risky[name] ?? 0) + 1;
      for (const attribute of element.attributes) {
        attributes.add(attribute.name);
        const leads = /^(?:href|src|srcdoc|action|formaction|data|xlink:href|poster|background|ping|style)$/.test(
          attribute.localName,
        );
        if (!leads || name === "script" || name === "link") continue;
        if (!/^(?:https?:\/\/|about:blank\b|$)/.test(attribute.value))
          addresses.push(`${name} ${attribute.name}=${attribute.value.slice(0, 80)}`);
      }
      if (element.shadowRoot !== null) walk(element.shadowRoot);
      if (element instanceof HTMLTemplateElement) walk(element.content);
    }
  };
  walk(document);
  return { risky, names: [...names].sort(), attributes: [...attributes].sort(), addresses: addresses.sort() };
}

/** Watches all documents of a context. Call it before any document is opened. @param {BrowserContext | Page} where */
export async function keepCanary(where) {
  await where.addInitScript(plant);
  // The page's policy does not allow markup to be made of a string later.
  await where.addInitScript(`Object.defineProperty(globalThis, "__takeStock", { value: ${takeStock} });`);
}

/** @param {Page} page @returns {Promise<Stock>} */
export function stockOf(page) {
  return page.evaluate(() => /** @type {any} */ (globalThis).__takeStock());
}

/**
 * Collects the records of all frames of a page.
 * @param {Page} page
 * @returns {Promise<Record>}
 */
export async function recordOf(page) {
  const records = await Promise.all(
    page
      .frames()
      .map((frame) => frame.evaluate(() => /** @type {Record} */ (/** @type {any} */ (globalThis).__record))),
  );
  return {
    ran: records.reduce((sum, { ran }) => sum + ran, 0),
    violations: records.flatMap(({ violations }) => violations),
    policies: records.flatMap(({ policies }) => policies),
  };
}

/**
 * Opens documents, each in a frame of a page that allows everything.
 * @param {Page} page
 * @param {readonly string[]} documents
 * @returns {Promise<{ stock: Stock, violations: string[] }[]>} what is in each when it has loaded
 */
export async function openEach(page, documents) {
  await page.route("**/reader.html", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: "<!doctype html><title>A reader</title>" }),
  );
  await page.goto("/reader.html");
  return page.evaluate(async (sources) => {
    const found = [];
    for (const source of sources) {
      const frame = document.createElement("iframe");
      frame.srcdoc = source;
      const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
      document.body.append(frame);
      await loaded;
      const { __takeStock, __record } = /** @type {any} */ (frame.contentWindow);
      found.push({ stock: __takeStock(), violations: __record.violations });
      if (__record.ran > 0) throw new Error(`it has run: ${source.slice(0, 2000)}`);
      frame.remove();
    }
    return found;
  }, documents);
}

/** The one that www/engine/trusted-types.js makes. */
export const POLICY = "word-for-word: createHTML createScriptURL";

/**
 * Asserts that nothing has run or was refused, and that each document has made at most one policy, the page's own.
 * @param {Page} page
 */
export async function expectQuiet(page) {
  const { ran, violations, policies } = await recordOf(page);
  expect(ran, "hostile strings that ran").toBe(0);
  expect(violations, "what a policy refused").toEqual([]);
  expect(policies.filter((each) => each !== POLICY)).toEqual([]);
  expect(policies.length).toBeLessThanOrEqual(page.frames().length);
}

/**
 * Asserts that there are no other kinds of elements and attributes than with harmless texts, no more risky elements, and no handlers.
 * @param {Stock} found
 * @param {Stock} calm what there is with harmless texts
 * @param {string} [what]
 * @param {readonly Stock[]} [known] what there may be besides, according to what has come by then
 */
export function expectSameStock(found, calm, what = "", known = []) {
  const all = [calm, ...known];
  const more = (/** @type {"names" | "attributes" | "addresses"} */ which) =>
    found[which].filter((each) => !all.some((stock) => stock[which].includes(each)));
  expect(found.risky, what).toEqual(calm.risky);
  expect(more("names"), what).toEqual([]);
  expect(more("attributes"), what).toEqual([]);
  expect(more("addresses"), what).toEqual([]);
  const handlers = found.attributes.filter((name) => /^on/.test(name));
  expect(handlers, what).toEqual([]);
}
