/**
 * Defines the input of an exporter: the texts, their comparison, the reader's details of each text, and the messages to write.
 *
 * @typedef {import("../model/texts.js").Comparison} Comparison
 * @typedef {import("../model/texts.js").Side} Side
 * @typedef {import("../messages/keys.js").FormatMessage} FormatMessage
 */

import { isolatedTitle } from "../model/bidi.js";

/**
 * The details of a text. Each may be empty.
 * @typedef {object} About
 * @property {string} title
 * @property {string} date in the reader's spelling
 * @property {string} source the address of its page
 */
/**
 * @typedef {object} Matter
 * @property {Record<Side, string>} texts
 * @property {Comparison} comparison
 * @property {Record<Side, About>} about
 * @property {string} sum the result in one or two sentences, with its notices
 * @property {string} forms the differences that the comparison ignores: "typography and case"
 * @property {readonly string[]} left sentences that name what the reader has excluded from each text
 * @property {FormatMessage} message
 * @property {(items: readonly string[]) => string} list joins items in the manner of the language
 */

/** The language of the sentences that an export adds. @typedef {{ locale: string, direction: "ltr" | "rtl" }} Language */

/** @type {Language} */
export const ENGLISH = { locale: "en", direction: "ltr" };

/** Returns the title of a text, or its default title. @param {Matter} matter @param {Side} side */
export function titleOf({ about, message }, side) {
  return isolatedTitle(about[side].title) || message(`side.${side}`);
}

/** Returns the date of a text; empty if unknown. @param {Matter} matter @param {Side} side */
export function dateOf({ about }, side) {
  return isolatedTitle(about[side].date);
}

/**
 * Returns the address of a text's page if its scheme is http or https, the only ones that are safe to link to.
 * @param {string} source
 * @returns {string | null}
 */
export function addressOf(source) {
  const address = source.trim();
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
