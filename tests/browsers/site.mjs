/**
 * Serves another web site: its pages together with the files of this project, as a host does, or without them, as another origin.
 */

import { createServer } from "node:http";
import { createPageServer } from "../../www/dev/serve.mjs";
import { close, listen } from "../page/page-server.mjs";

/** @typedef {{ body: string, type?: string, policy?: string }} Page */

export class Site {
  /** By path, what is not ours. @type {Record<string, Page>} */
  pages = {};
  address = "";
  #ours = createPageServer();
  #server = createServer((request, response) => {
    const page = this.pages[request.url ?? ""];
    if (page === undefined) {
      this.#ours.emit("request", request, response);
      return;
    }
    response.setHeader("Content-Type", `${page.type ?? "text/html"}; charset=utf-8`);
    if (page.policy !== undefined) response.setHeader("Content-Security-Policy", page.policy);
    response.end(page.body);
  });

  async start() {
    this.address = await listen(this.#server);
  }

  async stop() {
    await close(this.#server);
  }
}
