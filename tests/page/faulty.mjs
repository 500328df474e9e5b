/**
 * Serves the engine with a fault: its files with one change, so that the real module in the real worker breaks.
 */

import { readFile } from "node:fs/promises";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {"changes" | "word_for_word"} Module */

const PKG = new URL("../../www/pkg/", import.meta.url);

/** A replaced file must not be cached. */
const NEVER_KEPT = { "Cache-Control": "no-store" };

/** Pages of 64 kB by which a module whose memory runs out may grow: enough for a few sentences. */
const ROOM = 32;

/** Sections of a module, by their numbers in the specification. */
const IMPORTS = 2;
const MEMORY = 5;
const EXPORTS = 7;
const CODE = 10;

/**
 * Serves a module whose `compare` is one instruction, which traps.
 * @param {Page} page @param {Module} name
 */
export function trap(page, name) {
  return serve(page, name, (module) => {
    const at = exported(module, "compare") - importedFunctions(module);
    const reader = new Reader(section(module, CODE));
    const bodies = Array.from({ length: reader.number() }, () => reader.bytes(reader.number()));
    // No local variables, `unreachable`, `end`.
    bodies[at] = [0, 0x00, 0x0b];
    return replaced(module, CODE, [
      ...number(bodies.length),
      ...bodies.flatMap((body) => [...number(body.length), ...body]),
    ]);
  });
}

/**
 * Serves a module whose memory has room for short texts.
 * @param {Page} page @param {Module} name
 */
export function starve(page, name) {
  return serve(page, name, (module) => {
    const reader = new Reader(section(module, MEMORY));
    if (reader.number() !== 1) throw new Error("the module has more than one memory");
    reader.number();
    const first = reader.number();
    // One memory, which has a limit.
    return replaced(module, MEMORY, [1, 1, ...number(first), ...number(first + ROOM)]);
  });
}

/**
 * Serves a script that never ends its comparison of a text with this word in it.
 * @param {Page} page @param {Module} name @param {string} word
 */
export async function stall(page, name, word) {
  const script = await readFile(new URL(`${name}.js`, PKG), "utf8");
  const body = script.replace(/^export function compare\((\w+).*\{$/m, `$& if ($1.includes("${word}")) for (;;);`);
  if (body === script) throw new Error("the script exports no compare");
  await page.route(`**/pkg/${name}.js`, (route) =>
    route.fulfill({ contentType: "text/javascript", headers: NEVER_KEPT, body }),
  );
}

/** Remembers the workers that the page starts, so that a test can end them as a browser would. @param {Page} page */
export function rememberWorkers(page) {
  return page.addInitScript(() => {
    /** Two groups of workers: those that hold their lock, and those that have their module. @type {Record<string, Map<string | undefined, Worker>>} */
    const known = { held: new Map(), ready: new Map() };
    Object.assign(globalThis, {
      Worker: class extends Worker {
        /** @param {string | URL} url @param {WorkerOptions} [options] */
        constructor(url, options) {
          super(url, options);
          this.addEventListener("message", ({ data }) => {
            known[data.lock ? "held" : data.type]?.set(options?.name, this);
          });
        }
      },
      /** @param {string} name @param {string} when */
      endWorker: (name, when) => {
        known[when]?.get(name)?.terminate();
        return known[when]?.delete(name);
      },
    });
  });
}

/**
 * Terminates a worker without any event.
 * @param {Page} page
 * @param {string} name what it is for
 * @param {"held" | "ready"} [when] as soon as it can be missed, or when it has its module
 */
export async function endWorker(page, name, when = "ready") {
  await page.waitForFunction(([name, when]) => /** @type {any} */ (globalThis).endWorker(name, when), [name, when]);
}

/** Serves a script for writing files that never finishes one. @param {Page} page */
export async function neverWrite(page) {
  const script = await readFile(new URL("../../www/export/worker.js", import.meta.url), "utf8");
  const body = script.replace(/^function write\(.*\{$/m, "$& return new Promise(() => {});");
  if (body === script) throw new Error("the script has no write");
  await page.route("**/export/worker.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body });
  });
}

/**
 * Serves the worker with the policy of a site that does not allow the module.
 * @param {Page} page
 */
export function forbid(page) {
  return page.route("**/engine/worker.js", async (route) => {
    const response = await route.fetch();
    const policy = (response.headers()["content-security-policy"] ?? "").replace(" 'wasm-unsafe-eval'", "");
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
}

/** Removes WebAssembly from the browser. @param {Page} page */
export function withhold(page) {
  return page.route("**/engine/worker.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `delete globalThis.WebAssembly;\n${await response.text()}` });
  });
}

/** @param {Page} page @param {Module} name @param {(module: Uint8Array) => Uint8Array} change */
async function serve(page, name, change) {
  const body = Buffer.from(change(await readFile(new URL(`${name}_bg.wasm`, PKG))));
  await page.route(`**/pkg/${name}_bg.wasm`, (route) =>
    route.fulfill({ contentType: "application/wasm", headers: NEVER_KEPT, body }),
  );
}

class Reader {
  #at;

  /** @param {Uint8Array} bytes @param {number} [at] */
  constructor(bytes, at = 0) {
    this.source = bytes;
    this.#at = at;
  }

  get done() {
    return this.#at >= this.source.length;
  }

  /** Writes a number as LEB128: seven bits at a time, the lowest first. */
  number() {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.source[this.#at] ?? 0;
      this.#at += 1;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  /** @param {number} length @returns {number[]} */
  bytes(length) {
    this.#at += length;
    return [...this.source.subarray(this.#at - length, this.#at)];
  }

  name() {
    return Buffer.from(this.bytes(this.number())).toString();
  }
}

/** @param {number} value @returns {number[]} */
function number(value) {
  return value < 128 ? [value] : [(value % 128) + 128, ...number(Math.floor(value / 128))];
}

/** @param {Uint8Array} module @returns {{ id: number, content: Uint8Array }[]} */
function sections(module) {
  const reader = new Reader(module, 8);
  const found = [];
  while (!reader.done) {
    const [id = 0] = reader.bytes(1);
    found.push({ id, content: Uint8Array.from(reader.bytes(reader.number())) });
  }
  return found;
}

/** @param {Uint8Array} module @param {number} wanted */
function section(module, wanted) {
  const found = sections(module).find(({ id }) => id === wanted);
  if (found === undefined) throw new Error(`the module has no section ${wanted}`);
  return found.content;
}

/** @param {Uint8Array} module @param {number} wanted @param {number[]} content */
function replaced(module, wanted, content) {
  const parts = sections(module).map(({ id, content: kept }) => {
    const now = id === wanted ? Uint8Array.from(content) : kept;
    return Buffer.concat([Uint8Array.from([id, ...number(now.length)]), now]);
  });
  return Buffer.concat([module.subarray(0, 8), ...parts]);
}

/** Returns the index of the function with a name. @param {Uint8Array} module @param {string} name */
function exported(module, name) {
  const reader = new Reader(section(module, EXPORTS));
  for (let left = reader.number(); left > 0; left -= 1) {
    const [known, kind, index] = [reader.name(), reader.number(), reader.number()];
    if (known === name && kind === 0) return index;
  }
  throw new Error(`the module exports no ${name}`);
}

/** Counts the imported functions, which come first. @param {Uint8Array} module */
function importedFunctions(module) {
  const reader = new Reader(section(module, IMPORTS));
  let functions = 0;
  for (let left = reader.number(); left > 0; left -= 1) {
    reader.name();
    reader.name();
    // wasm-bindgen imports only functions.
    if (reader.number() !== 0) throw new Error("the module imports what is no function");
    reader.number();
    functions += 1;
  }
  return functions;
}
