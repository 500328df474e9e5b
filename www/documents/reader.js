/**
 * Reads a file of any supported type. Large formats are read in a worker. A signal cancels the reading.
 */

import { startWorker } from "../engine/trusted-types.js";
import { errorOf, Unanswered } from "../engine/worker-liveness.js";
import { decode } from "./encodings.js";
import { fileTypeOf, HEAD, Unreadable } from "./file-types.js";

/** @import { Revision } from "./formats/html.js" */
/** @import { Cleanup } from "./layout/page-cleanup.js" */
/** @import { FileType, UnreadableReason } from "./file-types.js" */
/** @typedef {{ inserted: number, deleted: number }} Tracked */
/**
 * @typedef {object} Reading
 * @property {string} text
 * @property {string} title
 * @property {string} [article] the text of the article, if a web page marks it
 * @property {Tracked} [tracked] the numbers of tracked changes
 * @property {string[]} [headers] the headers and footers of a document, which are not in its text
 * @property {Cleanup} [cleanup] the repairs to the lines of pages
 * @property {{ name: string, guessed: boolean }} [encoding]
 * @property {string} [source] the content of the file, if the text lacks its markup
 */
/** @typedef {{ file: File, kind: FileType, revision: Revision }} Request */
/**
 * @typedef {{ type: "progress", share: number }
 *   | { type: "read", reading: Reading }
 *   | { type: "unreadable", reason: UnreadableReason, values: Record<string, string | number> }
 *   | { type: "failed", message: string }} Reply
 */
/**
 * @typedef {object} How
 * @property {string | null} [encoding] the reader's choice
 * @property {Revision} [revision]
 * @property {AbortSignal} [signal]
 * @property {(share: number) => void} [progress]
 */

/** The size limit for each type, in megabytes. */
const LARGEST = { text: 20, markdown: 10, html: 20, docx: 200, odt: 200, rtf: 50, pdf: 200 };

/** Milliseconds without a report of progress after which the worker is given up. It normally reports many times a second. */
const TIMEOUT = 120_000;

/**
 * Reads a file.
 * @param {File} file
 * @param {How} [how]
 * @returns {Promise<Reading & { kind: FileType }>} rejected with `Unreadable` if the page has a message for the reason, and with an `AbortError`
 *   after a cancellation. An inaccessible file is rejected with the browser's own error
 */
export async function readFile(file, how = {}) {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  if (file.size === 0) throw new Unreadable("empty");
  const kind = fileTypeOf(file.name, head);
  const limit = LARGEST[kind];
  if (file.size > limit * 1_000_000) throw new Unreadable("large", { limit });
  const reading =
    kind === "docx" || kind === "odt" || kind === "rtf" || kind === "pdf"
      ? await readInWorker(file, kind, how)
      : await readHere(file, kind, how);
  how.signal?.throwIfAborted();
  if (reading.text.trim() === "") throw new Unreadable(kind === "pdf" ? "scanned" : "empty");
  return { ...reading, kind };
}

/** @param {File} file @param {FileType} kind @param {How} how @returns {Promise<Reading>} */
async function readHere(file, kind, { encoding = null, revision = "after" }) {
  const { text, encoding: name, guessed } = decode(new Uint8Array(await file.arrayBuffer()), encoding);
  const written = { encoding: { name, guessed }, title: "" };
  if (kind === "text") return { ...written, text };
  const markup = kind === "html" ? text : await (await import("./formats/markdown.js")).toHtml(text);
  const read = await readMarkup(markup, revision);
  return { ...written, ...read, source: text };
}

/** Reads the text of markup. @param {string} markup @param {Revision} [revision] */
export async function readMarkup(markup, revision = "after") {
  const [{ makeInert }, { readHtml }] = await Promise.all([import("./inert-html.js"), import("./formats/html.js")]);
  return readHtml(makeInert(markup), revision);
}

/** @param {File} file @param {FileType} kind @param {How} how @returns {Promise<Reading>} */
function readInWorker(file, kind, { revision = "after", signal, progress }) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = startWorker("documents", kind);
    const { port1: ours, port2: theirs } = new MessageChannel();
    let limit = 0;
    const end = () => {
      clearTimeout(limit);
      worker.terminate();
      ours.close();
    };
    const wait = () => {
      clearTimeout(limit);
      limit = setTimeout(() => {
        end();
        reject(new Unreadable("silent"));
      }, TIMEOUT);
    };
    signal?.addEventListener("abort", () => {
      end();
      reject(signal.reason);
    });
    ours.onmessage = (/** @type {MessageEvent<Reply>} */ { data }) => {
      if (data.type === "progress") {
        wait();
        progress?.(data.share);
        return;
      }
      end();
      if (data.type === "read") resolve(data.reading);
      else reject(data.type === "unreadable" ? new Unreadable(data.reason, data.values) : new Error(data.message));
    };
    worker.addEventListener("error", (event) => {
      end();
      const why = errorOf(event);
      reject(why instanceof Unanswered ? new Unreadable(why.reason) : why);
    });
    worker.postMessage({ file, kind, revision }, [theirs]);
    wait();
  });
}
