/**
 * Reads plain links: links with percent-encoded texts, which other programs can write without compressing anything. The texts are in
 * the fragment, which browsers do not send to a server. `docs/links.md` describes the format for those programs.
 *
 *     #before=…&after=…&before-title=…&after-source=…&view=shared&ignore-case&no-moves=false
 *
 * A link may have one text only. `text=…` names no side: the page puts it where a text is missing.
 */

import { SWITCH_LIST } from "../model/view-options.js";
import { LARGEST, unknownNames } from "./share-link.js";

/** @import { Sent } from "./share-link.js" */
/** @typedef {"before" | "after" | "text"} Place the side of a text, or `text` for the side that is empty */
/**
 * `paste`: the text was too long for a link, and the reader must paste it. `copied` if it is on the clipboard already, else empty.
 * @typedef {Partial<Record<Place, Sent>> & { view: string, options: Record<string, boolean>, paste?: string }} PlainLink
 */
/**
 * `broken`: a value is not percent-encoded UTF-8, or the texts have another length than the link says. Both happen to a link that was cut.
 * `unknown`: parameters that have no meaning in this version.
 * @typedef {{ link: PlainLink, unknown: string[] } | { problem: "broken" | "large" }} OpenedPlain
 */

const PLACES = /** @type {const} */ (["before", "after", "text"]);
const DETAILS = /** @type {const} */ (["title", "date", "source"]);

/** The names of all parameters but the options. */
const NAMES = new Set([
  "view",
  "length",
  "paste",
  ...PLACES.flatMap((place) => [place, ...DETAILS.map((detail) => `${place}-${detail}`)]),
]);

/**
 * Reads the fragment of a plain link.
 * @param {string} fragment
 * @returns {OpenedPlain}
 */
export function readPlainLink(fragment) {
  if (fragment.length > LARGEST) return { problem: "large" };
  /** @type {Map<string, string>} */
  const values = new Map();
  /** @type {Record<string, boolean>} */
  const options = {};
  /** @type {string[]} */
  const strange = [];
  try {
    for (const parameter of fragment.slice(1).split("&")) {
      const [name, value] = decode(parameter);
      const [, option, switched = true] = SWITCH_LIST.find(([each]) => each === name) ?? [];
      if (NAMES.has(name) && !values.has(name)) values.set(name, value);
      else if (option !== undefined && (value === "" || value === "true")) options[option] = switched;
      else if (option !== undefined && value === "false") options[option] = !switched;
      else if (parameter !== "") strange.push(option === undefined ? name : `${name}=${value}`);
    }
  } catch {
    return { problem: "broken" };
  }
  const view = values.get("view") ?? "";
  /** @type {PlainLink} */
  const link = { view, options };
  const paste = values.get("paste");
  if (paste !== undefined) link.paste = paste;
  let length = 0;
  for (const place of PLACES) {
    const text = values.get(place);
    if (text === undefined) continue;
    length += Array.from(text).length;
    const [title = "", date = "", source = ""] = DETAILS.map((detail) => values.get(`${place}-${detail}`));
    link[place] = { text, title, date, source };
  }
  if (Number(values.get("length") ?? length) !== length) return { problem: "broken" };
  return { link, unknown: unknownNames(view, strange) };
}

/**
 * Decodes a parameter. A plus sign is a space, as in forms and in most programs' libraries.
 * @param {string} parameter
 * @returns {[name: string, value: string]}
 * @throws {URIError} if it is not percent-encoded UTF-8
 */
function decode(parameter) {
  const [name = "", ...value] = parameter.replaceAll("+", " ").split("=");
  return [decodeURIComponent(name), decodeURIComponent(value.join("="))];
}
