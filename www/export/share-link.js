/**
 * A link that carries both texts: compressed in its fragment, which browsers keep to themselves and send to no server.
 *
 * `#texts=1.` and then, as base64url, raw deflate of JSON, in which a broken character survives. A later form has another number.
 */

import { SWITCH_LIST, VIEWS } from "../model/view-options.js";
import { deflate } from "./docx/zip.js";

/** @typedef {import("./export-input.js").About} About */
/** @typedef {import("../model/texts.js").Side} Side */
/** @typedef {About & { text: string }} Sent */
/** @typedef {Record<Side, Sent> & { view: string, options: Record<string, boolean> }} Load */
/**
 * `strange`: what the link asks for and is not known here, as it may be where a later version made it.
 * @typedef {{ load: Load, strange: string[] } | { problem: "broken" | "newer" | "large" }} Opened
 */

/** The options that a comparison can have, and links name; the page asks for the last three by itself. */
const KNOWN = new Set([...SWITCH_LIST.map(([, option]) => option), "shared", "passages", "quotations"]);

/** What is told of something strange, and no more: the names are anybody's. */
const LONGEST_NAME = 40;
const MOST_NAMES = 5;

const BEGINS = "#texts=";
const VERSION = 1;

/**
 * Characters of a link that any program hands on. Windows gives a link from one program to another in 2,083 characters at most
 * (INTERNET_MAX_URL_LENGTH), and Excel and others cut theirs at about the same length.
 */
export const SAFE_LINK = 2000;

/** Characters of a link that every browser opens: Firefox takes 1,048,576 of them, others more. */
export const LONGEST_LINK = 1_000_000;

/** Bytes of what a link may unfold to. A hostile one could name gigabytes in a thousand characters. */
const LARGEST = 24_000_000;

/**
 * What a link carries of a comparison.
 * @param {import("./export-input.js").Matter} matter
 * @param {string} view
 * @returns {Load}
 */
export function loadOf({ texts, about, comparison }, view) {
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

/** @param {Load} load @param {string} page the address of the page, without a fragment */
export async function writeLink(load, page) {
  const bytes = await deflate(new TextEncoder().encode(JSON.stringify(load)));
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
    const load = checked(written);
    if (load === null || Number(match[1]) !== VERSION) return { problem: "broken" };
    return { load, strange: strangeIn(load.view, Object.keys(written.options ?? {})) };
  } catch {
    return { problem: "broken" };
  }
}

/** @param {Uint8Array<ArrayBuffer>} bytes @returns {Promise<string | null>} `null` where it is too large */
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

/** @param {string} view @param {string[]} options */
function strangeIn(view, options) {
  const strange = options.filter((name) => !KNOWN.has(name));
  if (view !== "" && !VIEWS.some((each) => each === view)) strange.unshift(view);
  return strange.slice(0, MOST_NAMES).map((name) => name.slice(0, LONGEST_NAME));
}

/**
 * What anybody may have written is taken as texts, and as nothing else.
 * @param {any} load
 * @returns {Load | null}
 */
function checked(load) {
  /** @param {unknown} side @returns {Sent | null} */
  const sent = (side) => {
    if (typeof side !== "object" || side === null) return null;
    const { text, title, date, source } = /** @type {Record<string, unknown>} */ (side);
    if (typeof text !== "string") return null;
    const read = (/** @type {unknown} */ value) => (typeof value === "string" ? value : "");
    return { text, title: read(title), date: read(date), source: read(source) };
  };
  const before = sent(load?.before);
  const after = sent(load?.after);
  if (before === null || after === null) return null;
  /** @type {Record<string, boolean>} */
  const options = {};
  for (const [name, value] of Object.entries(load.options ?? {})) {
    if (typeof value === "boolean") options[name] = value;
  }
  return { before, after, view: typeof load.view === "string" ? load.view : "", options };
}
