/** Reads the two texts from a property, an address, or the element's content, in this order. */

import { Failure } from "./events.js";
import { readLight } from "./light-dom.js";

/** @typedef {"before" | "after"} Side */
/** @typedef {Record<Side, string>} Texts */

/** Most bytes of a text that is loaded. */
const LARGEST = 20_000_000;

/**
 * Reads both texts.
 * @param {HTMLElement} element
 * @param {Record<Side, string | null>} own the properties
 * @param {AbortSignal} signal
 * @returns {Promise<Texts | null>} `null`: there is no text on one side, or on either
 */
export async function readTexts(element, own, signal) {
  const [before, after] = await Promise.all([
    readSide(element, "before", own.before, signal),
    readSide(element, "after", own.after, signal),
  ]);
  return before === null || after === null ? null : { before, after };
}

/**
 * @param {HTMLElement} element
 * @param {Side} side
 * @param {string | null} own
 * @param {AbortSignal} signal
 */
async function readSide(element, side, own, signal) {
  if (own !== null) return own;
  const address = element.getAttribute(`${side}-src`)?.trim() ?? "";
  return address === "" ? readLight(element, side) : fetchText(address, side, signal);
}

/**
 * @param {string} address
 * @param {Side} side
 * @param {AbortSignal} signal
 */
async function fetchText(address, side, signal) {
  /** @param {string} why */
  const fail = (why) => new Failure("load", `${side}-src="${address}": ${why}`, side);
  if (!URL.canParse(address, document.baseURI)) throw fail("this is not a valid address.");
  const url = new URL(address, document.baseURI);
  /** @type {Response} */
  let response;
  /** @type {Uint8Array} */
  let bytes;
  try {
    response = await fetch(url, { signal });
    bytes = new Uint8Array(response.ok ? await response.arrayBuffer() : []);
  } catch (error) {
    if (signal.aborted) throw error;
    const elsewhere = url.origin !== location.origin;
    throw fail(
      elsewhere
        ? `${url.host} did not answer, does not allow other sites to read it (Access-Control-Allow-Origin), or is blocked by the policy of this page (connect-src).`
        : "it could not be fetched. Check the network and the policy of this page (connect-src).",
    );
  }
  if (!response.ok) throw fail(`the server answered ${response.status}.`);
  if (bytes.length > LARGEST) throw fail(`it is larger than ${LARGEST / 1_000_000} megabytes.`);
  return decodeAs(response.headers.get("Content-Type") ?? "", bytes, fail);
}

/**
 * @param {string} type
 * @param {Uint8Array} bytes
 * @param {(why: string) => Failure} fail
 */
async function decodeAs(type, bytes, fail) {
  const [, kind = "text/plain"] = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(type.toLowerCase()) ?? [];
  const markup = kind === "text/html" || kind === "application/xhtml+xml";
  if (!markup && !kind.startsWith("text/"))
    throw fail(`it is ${kind}, but must be plain text or a web page (text/html).`);
  const [, charset] = /charset\s*=\s*["']?([\w.:-]+)/i.exec(type) ?? [];
  const { decode } = await import("../documents/encodings.js");
  /** @type {string} */
  let text;
  try {
    text = decode(bytes, charset === undefined ? null : new TextDecoder(charset).encoding).text;
  } catch {
    throw fail("it is not text, or its encoding is unknown.");
  }
  if (!markup) return text;
  const [{ makeInert }, { readHtml }] = await Promise.all([
    import("../documents/inert-html.js"),
    import("../documents/formats/html.js"),
  ]);
  const read = readHtml(makeInert(text));
  // If a page marks its article, the text is only the article.
  return read.article === "" ? read.text : read.article;
}
