/**
 * Writes and reads links that contain both texts, compressed in the fragment. Browsers do not send the fragment to a server.
 *
 * Format: `#texts=1.`, then base64url of raw deflate of JSON. JSON preserves lone surrogates. A later format will have another number.
 */

import { SWITCH_LIST, VIEWS } from "../model/view-options.js";
import { deflate } from "./docx/zip.js";

/** @import { Side } from "../model/texts.js" */
/** @import { About } from "./export-input.js" */
/** @typedef {About & { text: string }} Sent */
/** @typedef {Record<Side, Sent> & { view: string, options: Record<string, boolean> }} SharedLink the content of a link */
/**
 * `unknown`: names of views and options that this version does not know. A later version may have written the link.
 * @typedef {{ link: SharedLink, unknown: string[] } | { problem: "broken" | "newer" | "large" }} Opened
 */

/** The options that a link may name. The page sets the last three by itself. */
const KNOWN = new Set([...SWITCH_LIST.map(([, option]) => option), "shared", "passages", "quotations"]);

/** Limits on the unknown names that are reported: anyone can write a link, and the page shows these names. */
const LONGEST_NAME = 40;
const MOST_NAMES = 5;

const BEGINS = "#texts=";
const VERSION = 1;

/**
 * Length in characters of a link that every program can pass on. Windows passes at most 2,083 characters between programs
 * (INTERNET_MAX_URL_LENGTH), and Excel and others have similar limits.
 */
export const SAFE_LINK = 2000;

/** Length in characters of a link that every browser opens. Firefox accepts 1,048,576, other browsers more. */
export const LONGEST_LINK = 1_000_000;

/** Limit on the decompressed size in bytes. A malicious link of a thousand characters could decompress to gigabytes. */
export const LARGEST = 24_000_000;

/**
 * Returns the content of a link to a comparison.
 * @param {import("./export-input.js").Matter} matter
 * @param {string} view
 * @returns {SharedLink}
 */
export function sharedLinkOf({ texts, about, comparison }, view) {
  /** @type {Record<string, boolean>} */
  const options = {};
  for (const [name, value] of Object.entries(comparison.options)) {
    if (typeof value === "boolean") options[name] = value;
  }
  return {
    before: { ...about.before, text: texts.before },
    after: { ...about.after, text: texts.after },
    view,
    options,
  };
}

/** @param {SharedLink} link @param {string} page the address of the page, without a fragment */
export async function writeLink(link, page) {
  const bytes = await deflate(new TextEncoder().encode(JSON.stringify(link)));
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  const letters = btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return `${page}${BEGINS}${VERSION}.${letters}`;
}

/** @param {string} fragment @returns {Promise<Opened>} */
export async function readLink(fragment) {
  const match = /^(\d{1,6})\.([\w-]*)$/.exec(fragment.slice(BEGINS.length));
  if (match === null) return { problem: "broken" };
  if (Number(match[1]) > VERSION) return { problem: "newer" };
  try {
    const binary = atob(String(match[2]).replaceAll("-", "+").replaceAll("_", "/"));
    const json = await inflate(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
    if (json === null) return { problem: "large" };
    const written = JSON.parse(json);
    const link = validated(written);
    if (link === null || Number(match[1]) !== VERSION) return { problem: "broken" };
    const names = Object.keys(written.options ?? {}).filter((name) => !KNOWN.has(name));
    return { link, unknown: unknownNames(link.view, names) };
  } catch {
    return { problem: "broken" };
  }
}

/** @param {Uint8Array<ArrayBuffer>} bytes @returns {Promise<string | null>} `null` if the result is too large */
async function inflate(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > LARGEST) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Returns the names that the page reports as unknown, at most a few and shortened.
 * @param {string} view empty for none
 * @param {string[]} names unknown names of options
 */
export function unknownNames(view, names) {
  const isKnown = view === "" || VIEWS.some((each) => each === view);
  const unknown = isKnown ? names : [view, ...names];
  return unknown.slice(0, MOST_NAMES).map((name) => name.slice(0, LONGEST_NAME));
}

/**
 * Copies the known properties of untrusted JSON if their types are right.
 * @param {any} json
 * @returns {SharedLink | null}
 */
function validated(json) {
  /** @param {unknown} side @returns {Sent | null} */
  const sent = (side) => {
    if (typeof side !== "object" || side === null) return null;
    const { text, title, date, source } = /** @type {Record<string, unknown>} */ (side);
    if (typeof text !== "string") return null;
    const read = (/** @type {unknown} */ value) => (typeof value === "string" ? value : "");
    return { text, title: read(title), date: read(date), source: read(source) };
  };
  const before = sent(json?.before);
  const after = sent(json?.after);
  if (before === null || after === null) return null;
  /** @type {Record<string, boolean>} */
  const options = {};
  for (const [name, value] of Object.entries(json.options ?? {})) {
    if (typeof value === "boolean") options[name] = value;
  }
  return { before, after, view: typeof json.view === "string" ? json.view : "", options };
}
