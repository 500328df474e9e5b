/**
 * The server of the page for tests.
 */

import { createPageServer } from "../../www/dev/serve.mjs";
import { containing } from "./release.mjs";

/** @typedef {{ method: string, path: string, status: number, url: string, headers: import("node:http").IncomingHttpHeaders }} Served */

/** Serves the page on a free port, and records the requests. */
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
        const { method = "", url = "", headers } = request;
        this.served.push({ method, path, status: response.statusCode, url, headers });
      });
    });
    this.address = await listen(this.#server);
  }

  /** Returns whether a source file, or a file of the release that contains it, was requested. @param {string} source its path in `www` */
  hasServed(source) {
    const isIt = containing(source);
    return this.served.some(({ url }) => isIt(new URL(url, "http://localhost")));
  }

  async stop() {
    await close(this.#server);
  }
}

/** Starts a server on a free port. @param {import("node:http").Server} server @returns {Promise<string>} its address */
export async function listen(server) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return `http://127.0.0.1:${port}`;
}

/** Stops a server at once, and closes its connections. @param {import("node:http").Server} server */
export async function close(server) {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
