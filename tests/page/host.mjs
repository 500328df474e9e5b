/**
 * Serves other web pages on a separate origin, with the content and policy that a test chooses.
 */

import { createServer } from "node:http";
import { expect } from "@playwright/test";
import { close, listen } from "./page-server.mjs";

/** @typedef {import("@playwright/test").Browser} Browser */

export class Host {
  #server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    if (this.policy !== "") response.setHeader("Content-Security-Policy", this.policy);
    response.end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><main>${this.html}</main></html>`,
    );
  });
  html = "";
  policy = "";
  address = "";

  async start() {
    this.address = await listen(this.#server);
  }

  async stop() {
    await close(this.#server);
  }

  /**
   * Opens the page, and records its console messages.
   * @param {Browser} browser
   * @param {Parameters<Browser["newContext"]>[0]} [options]
   */
  async visit(browser, options) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    /** @type {string[]} */
    const wrong = [];
    page.on("pageerror", (error) => wrong.push(String(error)));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) wrong.push(message.text());
    });
    page.on("dialog", (dialog) => {
      wrong.push(`a dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
    await page.goto(this.address);
    return {
      page,
      wrong,
      end: async () => {
        await context.close();
        expect(wrong).toEqual([]);
      },
    };
  }
}
