/**
 * What an exporter is given: the texts, their comparison, what the reader says of each text, and the messages to write.
 *
 * @typedef {import("../model/texts.js").Comparison} Comparison
 * @typedef {import("../model/texts.js").Side} Side
 * @typedef {import("../messages/keys.js").FormatMessage} FormatMessage
 */

import { isolatedTitle } from "../model/bidi.js";

/**
 * What is known of a text. Each may be empty.
 * @typedef {object} About
 * @property {string} title
 * @property {string} date as the reader writes it
 * @property {string} source the address of the page it is from
 */
/**
 * @typedef {object} Matter
 * @property {Record<Side, string>} texts
 * @property {Comparison} comparison
 * @property {Record<Side, About>} about
 * @property {string} sum the result in one sentence or two, with what the reader must know about it
 * @property {string} forms in what respects the texts differ where they count as the same: "typography and case"
 * @property {readonly string[]} left what the reader has left out of each text, in sentences
 * @property {FormatMessage} message
 * @property {(items: readonly string[]) => string} list several things, joined as the language joins them
 */

/** What a text is called. @param {Matter} matter @param {Side} side */
export function titleOf({ about, message }, side) {
  return isolatedTitle(about[side].title) || message(`side.${side}`);
}

/** Of what date it is; empty where that is not known. @param {Matter} matter @param {Side} side */
export function dateOf({ about }, side) {
  return isolatedTitle(about[side].date);
}

/**
 * The address of a text's page, if it is one that may be followed: other schemes run, read or hide something.
 * @param {string} source
 * @returns {string | null}
 */
export function addressOf(source) {
  const address = source.trim();
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
