/**
 * Reads what the frame must show, from its address or from a message of the embedding page. Both are untrusted, so each field is
 * validated, and unknown fields are dropped.
 *
 * The address is `embed.html#texts=…&caption=…&excerpt=2-5&lang=fr&origin=https://example.org`. Each part is optional, in any order. `texts`
 * has the form of links (`export/share-link.js`). `lang` is the language of the interface, English by default. `origin` is the only origin whose messages are accepted.
 */

import { addressOf } from "../export/export-input.js";
import { message } from "../messages/messages.js";
import { SWITCHES, VIEWS } from "../model/view-options.js";

/** @typedef {"before" | "after"} Side */
/** @import { View } from "../model/view-options.js" */
/**
 * @typedef {object} Request
 * @property {Record<Side, string>} texts
 * @property {Record<Side, string>} titles empty: none
 * @property {Record<Side, string>} sources safe addresses; empty: none
 * @property {string} caption
 * @property {string} excerpt as in the attribute of the element; empty: none
 * @property {View} view
 * @property {Record<string, boolean>} options
 */
/** @typedef {{ texts: string, caption: string, excerpt: string, origin: string | null }} Address */

/** The options that the element has, too. @type {string[]} */
const OPTIONS = Object.values(SWITCHES).map(([option]) => option);

/** Most code units of both texts: several novels. */
const LONGEST = 10_000_000;

/** Most code units of a title, a caption or an address. */
const LONGEST_LINE = 2000;

/** The error for an invalid request; its message is for the reader. */
export class Refusal extends Error {}

/**
 * Reads the fragment of the address.
 * @param {string} fragment
 * @returns {Address}
 * @throws {Refusal} if the origin is invalid
 */
export function readAddress(fragment) {
  const parts = fragment.replace(/^#/, "").split("&");
  const texts = parts.find((part) => part.startsWith("texts="));
  const rest = new URLSearchParams(parts.filter((part) => part !== texts).join("&"));
  const origin = rest.get("origin");
  if (origin !== null && !isOrigin(origin)) throw new Refusal(message("frame.origin", { given: line(origin) }));
  return {
    texts: texts === undefined ? "" : `#${texts}`,
    caption: line(rest.get("caption")),
    excerpt: excerptOf(rest.get("excerpt")),
    origin,
  };
}

/** Returns the language that an address asks for, empty for none. The messages about the address are in it too. @param {string} fragment */
export function languageIn(fragment) {
  return /[#&]lang=([\w-]+)/.exec(fragment)?.[1] ?? "";
}

/** @param {import("../export/share-link.js").SharedLink} load @param {Address} address @returns {Request} */
export function requestOf({ before, after, view, options }, { caption, excerpt }) {
  return {
    texts: { before: before.text, after: after.text },
    titles: { before: line(before.title), after: line(after.title) },
    sources: { before: source(before.source), after: source(after.source) },
    caption,
    excerpt,
    view: VIEWS.find((each) => each === view) ?? "changes",
    options: Object.fromEntries(Object.entries(options).filter(([name]) => OPTIONS.includes(name))),
  };
}

/**
 * Reads a message of our type.
 * @param {any} data
 * @returns {Request}
 * @throws {Refusal}
 */
export function readMessage(data) {
  const texts = { before: text(data.before, "before"), after: text(data.after, "after") };
  if (texts.before.length + texts.after.length > LONGEST) {
    throw new Refusal(message("frame.refused.long", { limit: LONGEST }));
  }
  const view = data.view === undefined ? "changes" : VIEWS.find((each) => each === data.view);
  if (view === undefined) throw new Refusal(message("frame.refused.view", { views: VIEWS.join(", ") }));
  return {
    texts,
    titles: { before: named(data.titles, "before", "titles"), after: named(data.titles, "after", "titles") },
    sources: {
      before: source(named(data.sources, "before", "sources")),
      after: source(named(data.sources, "after", "sources")),
    },
    caption: line(text(data.caption ?? "", "caption")),
    excerpt: excerptOf(text(data.excerpt ?? "", "excerpt")),
    view,
    options: optionsOf(data.options ?? {}),
  };
}

/** @param {unknown} value @param {string} name */
function text(value, name) {
  if (typeof value !== "string") throw new Refusal(message("frame.refused.text", { name }));
  return value;
}

/** @param {any} pair @param {Side} side @param {string} name */
function named(pair, side, name) {
  return line(text(pair?.[side] ?? "", `${name}.${side}`));
}

/** @param {string | null} value */
function line(value) {
  return (value ?? "").slice(0, LONGEST_LINE);
}

/** @param {string} value */
function source(value) {
  return addressOf(line(value)) ?? "";
}

/** @param {string | null} value */
function excerptOf(value) {
  if (value === null || value === "") return "";
  if (!/^\d{1,7}(?:-\d{1,7})?$/.test(value)) throw new Refusal(message("frame.refused.excerpt"));
  return value;
}

/** @param {unknown} given */
function optionsOf(given) {
  /** @type {Record<string, boolean>} */
  const options = {};
  for (const [name, value] of Object.entries(/** @type {object} */ (given))) {
    if (!OPTIONS.includes(name) || typeof value !== "boolean") {
      throw new Refusal(message("frame.refused.option", { name: line(name) }));
    }
    options[name] = value;
  }
  return options;
}

/** Whether a string is an origin. The origin "null" is not: every sandboxed page has it. @param {string} value */
function isOrigin(value) {
  return URL.canParse(value) && new URL(value).origin === value;
}
