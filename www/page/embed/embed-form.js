/**
 * Reads and validates the fields of the dialog for embedding.
 */

import { addressOf } from "../../export/export-input.js";
import { message } from "../../messages/messages.js";
import { SIDES } from "../../model/texts.js";

/** @import { Excerpt } from "../../export/embed-snippet.js" */
/** @import { Side } from "../../model/texts.js" */
/** @typedef {`title-${Side}` | `source-${Side}` | "caption" | "first" | "last" | "height"} FieldName */
/**
 * @typedef {object} Read
 * @property {Record<Side, string>} titles
 * @property {Record<Side, string>} sources
 * @property {string} caption
 * @property {Excerpt | null} excerpt
 * @property {number | null} height
 */
/** @typedef {{ wrong: string, field: FieldName }} Wrong */

/** The limits of the height in pixels: below, nothing can be read; above, no comparison needs it. */
const LEAST = 100;
const MOST = 30_000;

/**
 * Returns the values of all fields, or an error message about the first invalid one.
 * @param {(name: FieldName) => string} entered returns a trimmed value, empty if the field does not apply
 * @param {number} changes how many the comparison has
 * @returns {Read | Wrong}
 */
export function readChoices(entered, changes) {
  for (const side of SIDES) {
    const given = entered(`source-${side}`);
    if (given !== "" && addressOf(given) === null) {
      return { wrong: message("embed.wrong.source", { given }), field: `source-${side}` };
    }
  }
  for (const field of /** @type {const} */ (["first", "last"])) {
    const given = entered(field);
    if (given !== "" && !isWhole(given, 1, changes)) {
      return { wrong: message("embed.wrong.number", { given, n: changes }), field };
    }
  }
  const first = Number(entered("first") || 1);
  const last = Number(entered("last") || changes);
  if (first > last) return { wrong: message("embed.wrong.order", { first, last }), field: "last" };
  const height = entered("height");
  if (height !== "" && !isWhole(height, LEAST, MOST)) {
    return { wrong: message("embed.wrong.height", { given: height, least: LEAST, most: MOST }), field: "height" };
  }
  const whole = entered("first") === "" && entered("last") === "";
  return {
    titles: { before: entered("title-before"), after: entered("title-after") },
    sources: { before: entered("source-before"), after: entered("source-after") },
    caption: entered("caption"),
    excerpt: whole ? null : { first: first - 1, last: last - 1 },
    height: height === "" ? null : Number(height),
  };
}

/** @param {string} given @param {number} least @param {number} most */
function isWhole(given, least, most) {
  return /^\d{1,9}$/.test(given) && Number(given) >= least && Number(given) <= most;
}
