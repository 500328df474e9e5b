/**
 * The fixtures of all page tests: the page on a separate server, and a watch over errors and forbidden requests.
 */

import { test as base, expect } from "@playwright/test";
import { App } from "./app.mjs";
import { PageServer } from "./page-server.mjs";
import { containing, SITE } from "./release.mjs";

export { containing, PageServer };

/** @typedef {import("@playwright/test").Page} Page */
/**
 * Watches a page from before it loads. Any error fails the test in which it happens, unless the test has allowed it with
 * `allowError`.
 */
export class Watch {
  /** @type {string[]} */
  #elsewhere = [];
  /** @type {string[]} */
  #dialogs = [];
  /** @type {string[]} */
  #errors = [];
  /** @type {RegExp[]} */
  #allowed = [];
  #windows = 0;

  /** @param {Page} page @param {string} origin */
  constructor(page, origin) {
    page.context().on("request", (request) => {
      if (new URL(request.url()).origin !== origin) this.#elsewhere.push(request.url());
    });
    page.context().on("page", (other) => {
      if (this.#windows > 0) this.#windows -= 1;
      else if (other !== page) this.#elsewhere.push(`a window: ${other.url()}`);
    });
    page.on("dialog", (dialog) => {
      this.#dialogs.push(dialog.message());
      dialog.dismiss();
    });
    page.on("pageerror", (error) => this.#errors.push(String(error)));
    page.on("crash", () => this.#errors.push("the page crashed"));
    // Chromium logs violations of the policy to the console, in the page and in its worker.
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.#errors.push(message.text());
    });
  }

  /** @param {RegExp} pattern */
  allowError(pattern) {
    this.#allowed.push(pattern);
  }

  /** The test itself opens another one. */
  allowWindow() {
    this.#windows += 1;
  }

  /** The test itself has sent such requests, and has checked that they did not arrive. */
  forgetRequests() {
    this.#elsewhere = [];
  }

  check() {
    expect(this.#elsewhere, "requests to other origins, and windows").toEqual([]);
    expect(this.#dialogs, "dialogs").toEqual([]);
    const unexpected = this.#errors.filter((error) => !this.#allowed.some((pattern) => pattern.test(error)));
    expect(unexpected, "errors and warnings in the console").toEqual([]);
  }
}

/**
 * @typedef {import("@playwright/test").PlaywrightTestArgs & import("@playwright/test").PlaywrightTestOptions} TestArgs
 * @typedef {import("@playwright/test").PlaywrightWorkerArgs
 *   & import("@playwright/test").PlaywrightWorkerOptions} WorkerArgs
 */

/**
 * @typedef {object} TestFixtures
 * @property {"release" | "offline" | "sources"} serves the release, the release with its service worker, or the
 *   source files
 * @property {PageServer} server
 * @property {Watch} watch
 * @property {App} app
 */
/** @typedef {{ servers: Record<TestFixtures["serves"], PageServer> }} WorkerFixtures */

/** @type {import("@playwright/test").Fixtures<TestFixtures, WorkerFixtures, TestArgs, WorkerArgs>} */
const fixtures = {
  servers: [
    async ({ browserName: _ }, use) => {
      const servers = {
        release: new PageServer({ release: SITE }),
        offline: new PageServer({ release: SITE, offline: true }),
        sources: new PageServer(),
      };
      await Promise.all(Object.values(servers).map((server) => server.start()));
      await use(servers);
      await Promise.all(Object.values(servers).map((server) => server.stop()));
    },
    { scope: "worker" },
  ],
  serves: ["release", { option: true }],
  server: async ({ servers, serves }, use) => {
    const server = servers[serves];
    server.served = [];
    await use(server);
  },
  baseURL: async ({ server }, use) => use(server.address),
  watch: [
    async ({ page, baseURL }, use) => {
      const watch = new Watch(page, new URL(baseURL ?? "").origin);
      await use(watch);
      watch.check();
    },
    { auto: true },
  ],
  // The page, loaded and ready. A test that must arrange something first takes `page` and opens it itself.
  app: async ({ page }, use) => {
    const app = new App(page);
    await app.open();
    await use(app);
  },
};

export const test = base.extend(fixtures);

export { expect };
