/**
 * The document worker: reads one document and reports its progress. To cancel, the page terminates the worker.
 *
 * It answers through a separate port, because pdf.js treats the worker as its own and posts a message to the page when it loads.
 */

import { holdLock } from "../engine/worker-liveness.js";
import { Unreadable } from "./file-types.js";

/** @import { Reply, Request } from "./reader.js" */

/** Milliseconds between two reports of progress. */
const INTERVAL = 80;

/** Creates a function that reports progress. @param {MessagePort} port @returns {(done: number, of: number) => void} */
function progressTo(port) {
  let reported = 0;
  return (done, of) => {
    const now = performance.now();
    if (now - reported < INTERVAL) return;
    reported = now;
    answer(port, { type: "progress", share: of === 0 ? 0 : done / of });
  };
}

/** @param {MessagePort} port @param {Reply} reply */
function answer(port, reply) {
  port.postMessage(reply);
}

/** @param {Request} request @param {MessagePort} port */
async function read({ file, kind, revision }, port) {
  if (kind === "docx") return (await import("./formats/docx.js")).readDocx(file, revision, progressTo(port));
  if (kind === "odt") return (await import("./formats/odt.js")).readOdt(file, revision, progressTo(port));
  if (kind === "rtf") return (await import("./formats/rtf.js")).readRtf(file, revision, progressTo(port));
  return (await import("./formats/pdf.js")).readPdf(file, progressTo(port));
}

const held = holdLock();

self.addEventListener(
  "message",
  async (/** @type {MessageEvent<Request>} */ { data, ports }) => {
    const [port] = ports;
    if (port === undefined) return;
    // The lock must be held before the work starts, which blocks all other messages.
    await held;
    try {
      answer(port, { type: "read", reading: await read(data, port) });
    } catch (error) {
      if (error instanceof Unreadable) answer(port, { type: "unreadable", reason: error.reason, values: error.values });
      else answer(port, { type: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  },
  { once: true },
);
