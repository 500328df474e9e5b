/**
 * The worker: reads one document of a kind that takes its time, and tells how far it is. Whoever cancels ends it.
 *
 * It answers through a port of its own, for pdf.js takes the worker to be its own and greets the page when it loads.
 */

import { holdLock } from "../engine/worker-liveness.js";
import { Unreadable } from "./file-types.js";

/** @typedef {import("./reader.js").Request} Request */
/** @typedef {import("./reader.js").Reply} Reply */

/** Milliseconds between two words on how far it is. */
const PULSE = 80;

/** @param {MessagePort} port @returns {(done: number, of: number) => void} */
function pulse(port) {
  let told = 0;
  return (done, of) => {
    const now = performance.now();
    if (now - told < PULSE) return;
    told = now;
    answer(port, { type: "progress", share: of === 0 ? 0 : done / of });
  };
}

/** @param {MessagePort} port @param {Reply} reply */
function answer(port, reply) {
  port.postMessage(reply);
}

/** @param {Request} request @param {MessagePort} port */
async function read({ file, kind, revision }, port) {
  if (kind === "docx") return (await import("./formats/docx.js")).readDocx(file, revision, pulse(port));
  if (kind === "odt") return (await import("./formats/odt.js")).readOdt(file, revision, pulse(port));
  if (kind === "rtf") return (await import("./formats/rtf.js")).readRtf(file, revision, pulse(port));
  return (await import("./formats/pdf.js")).readPdf(file, pulse(port));
}

const held = holdLock();

self.addEventListener(
  "message",
  async (/** @type {MessageEvent<Request>} */ { data, ports }) => {
    const [port] = ports;
    if (port === undefined) return;
    // Whoever is at work hears and says nothing else.
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
