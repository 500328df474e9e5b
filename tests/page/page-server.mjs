/**
 * The server that tests open the page from.
 */

import { createPageServer } from "../../www/dev/serve.mjs";

/** @typedef {{ method: string, path: string, status: number }} Served */

/** The development server on a free port, and what it was asked for. */
export class PageServer {
  #server;
  /** @type {Served[]} */
  served = [];
  address = "";

  /** @param {Parameters<typeof createPageServer>[0]} [options] */
  constructor(options) {
    this.#server = createPageServer(options);
  }

  async start() {
    this.#server.prependListener("request", (request, response) => {
      response.on("finish", () => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        this.served.push({ method: request.method ?? "", path, status: response.statusCode });
      });
    });
    await new Promise((resolve) => this.#server.listen(0, "127.0.0.1", () => resolve(undefined)));
    const { port } = /** @type {import("node:net").AddressInfo} */ (this.#server.address());
    this.address = `http://127.0.0.1:${port}`;
  }

  async stop() {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}
