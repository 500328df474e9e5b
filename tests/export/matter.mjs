/**
 * Builds the input of exporters as the page does.
 */

import { CHANGES_MESSAGES } from "../../www/messages/en/changes.js";
import { EXPORT_MESSAGES } from "../../www/messages/en/export.js";
import { REUSE_MESSAGES } from "../../www/messages/en/passages-and-quotations.js";
import { formatList, message, messages, register } from "../../www/messages/messages.js";
import { summarizeChanges, summarizeForms } from "../../www/messages/summary.js";
import { loadModule } from "../eval/module.mjs";

/** @typedef {import("../../www/export/export-input.js").Matter} Matter */
/** @import { About } from "../../www/export/export-input.js" */
/** @typedef {import("../../www/pkg/word_for_word.js").Options} Options */

register(EXPORT_MESSAGES);
register(CHANGES_MESSAGES);
register(REUSE_MESSAGES);
const { compare } = await loadModule();

/** @type {About} */
export const NOTHING = { title: "", date: "", source: "" };

/**
 * @param {string} before
 * @param {string} after
 * @param {{ options?: Options, about?: Partial<Matter["about"]> }} [more]
 * @returns {Matter}
 */
export function matterOf(before, after, { options = {}, about = {} } = {}) {
  const comparison = compare(before, after, { passages: true, quotations: true, ...options });
  const { main, rest } = summarizeChanges(comparison, messages);
  return {
    texts: { before, after },
    comparison,
    about: { before: NOTHING, after: NOTHING, ...about },
    sum: [main, rest].filter(Boolean).join(". "),
    forms: summarizeForms(comparison, messages),
    left: [],
    message,
    list: formatList,
  };
}

/** Builds a comparison in which every input is the given string. @param {string} each @returns {Matter} */
export function fullOf(each) {
  const about = { title: each, date: each, source: each };
  return matterOf(
    `The board says ${each} to everyone.\n\n${each}\n\nIt said so in March, and it was heard.`,
    `The board wrote ${each} to everyone.\n\n${each} again\n\n“${each}”, it said. It said so in May, and it was heard.`,
    { about: { before: about, after: about } },
  );
}
