/**
 * Measures the memory of a page and its workers after a garbage collection. It counts objects, texts and tables in the heap. Compiled
 * code is not counted, because it grows over thousands of runs.
 */

import { expect } from "@playwright/test";

/** @typedef {import("@playwright/test").Page} Page */
/** Bytes, and numbers of nodes and listeners. @typedef {Record<"page" | "workers" | "modules" | "nodes" | "listeners", number>} Held */
/** @typedef {(method: string) => Promise<unknown>} Ask */

/** The kinds of heap nodes that scripts create. */
const OURS = new Set([
  "array",
  "object",
  "string",
  "concatenated string",
  "sliced string",
  "closure",
  "number",
  "bigint",
]);

export class Meter {
  #page;
  #session;
  /** The heap chunks of each worker, by its session. @type {Map<string, string[]>} */
  #workers = new Map();
  /** The heap chunks of the page. @type {string[]} */
  #said = [];
  /** Pending requests to workers. @type {Map<number, (answer: unknown) => void>} */
  #asked = new Map();
  #last = 0;

  /** @param {Page} page @param {import("@playwright/test").CDPSession} session */
  constructor(page, session) {
    this.#page = page;
    this.#session = session;
    session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => this.#said.push(chunk));
    session.on("Target.attachedToTarget", ({ sessionId }) => this.#workers.set(sessionId, []));
    session.on("Target.detachedFromTarget", ({ sessionId }) => this.#workers.delete(sessionId));
    session.on("Target.receivedMessageFromTarget", ({ sessionId, message }) => {
      const { id, result, method, params } = JSON.parse(message);
      if (method === "HeapProfiler.addHeapSnapshotChunk") this.#workers.get(sessionId)?.push(params.chunk);
      this.#asked.get(id)?.(result);
      this.#asked.delete(id);
    });
  }

  /** Attaches to a page. Call it before the page starts its workers. @param {Page} page */
  static async for(page) {
    const meter = new Meter(page, await page.context().newCDPSession(page));
    await meter.#session.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false });
    return meter;
  }

  /** @returns {Promise<Held>} */
  async read() {
    const held = await heldIn(this.#said, (method) => this.#session.send(/** @type {any} */ (method)));
    const { nodes, jsEventListeners: listeners } = await this.#session.send("Memory.getDOMCounters");
    const workers = [...this.#workers].map(([id, said]) => heldIn(said, (method) => this.#ask(id, method)));
    const modules = this.#page.workers().map(moduleOf);
    return {
      page: held,
      workers: sum(await Promise.all(workers)),
      modules: sum(await Promise.all(modules)),
      nodes,
      listeners,
    };
  }

  /**
   * Waits until the memory exceeds that of before by no more than allowed. The browser releases some objects late.
   * @param {Held} before
   * @param {Held} allowed
   */
  async expectNoMore(before, allowed) {
    let now = before;
    await expect(async () => {
      now = await this.read();
      const more = Object.entries(now).filter(([what, held]) => {
        const name = /** @type {keyof Held} */ (what);
        return held > before[name] + allowed[name];
      });
      expect(Object.fromEntries(more), `held before: ${JSON.stringify(before)}`).toEqual({});
    }).toPass({ timeout: 30_000 });
    return now;
  }

  /** @param {string} sessionId of a worker @param {string} method @returns {Promise<unknown>} */
  #ask(sessionId, method) {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, resolve);
      this.#session
        .send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method }) })
        .catch(reject);
    });
  }
}

/** @param {string[]} said gets the snapshot, piece by piece @param {Ask} ask */
async function heldIn(said, ask) {
  said.length = 0;
  await ask("HeapProfiler.collectGarbage");
  await ask("HeapProfiler.takeHeapSnapshot");
  const { snapshot, nodes } = JSON.parse(said.join(""));
  said.length = 0;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  let held = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (OURS.has(types[type][nodes[at + type]])) held += nodes[at + size];
  }
  return held;
}

/** Returns the size of the memory of a worker's module. @param {import("@playwright/test").Worker} worker @returns {Promise<number>} */
function moduleOf(worker) {
  return worker.evaluate(async () => {
    const name = self.name === "changes" ? "changes" : "word_for_word";
    // The script that the worker itself uses, which has started its module.
    const { default: init } = await import(new URL(`../pkg/${name}.js`, location.href).href);
    return (await init()).memory.buffer.byteLength;
  });
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
