/**
 * Finds the language of an element, and loads its messages. As in HTML, the language is that of the nearest `lang` attribute, on the
 * element itself or around it, also outside of a shadow root. Where the interface does not have that language, it is in English.
 */

import { languageFor, useLanguage } from "../messages/languages.js";
import { Messages } from "../messages/messages.js";

/** @import { LanguageTag } from "../messages/languages.js" */

/**
 * @param {Element} element
 * @returns {LanguageTag} English if no attribute names a language that the interface has
 */
export function languageOf(element) {
  const marked = element.closest("[lang]");
  const root = element.getRootNode();
  if (marked === null && root instanceof ShadowRoot) return languageOf(root.host);
  return languageFor([marked?.getAttribute("lang") ?? ""]) ?? "en";
}

/**
 * Returns messages of its own for an element, because messages include the titles of its texts.
 * @param {Element} element
 * @returns {Promise<Messages>} in English if its language does not load
 */
export async function loadMessages(element) {
  const messages = new Messages();
  await useLanguage(messages, languageOf(element)).catch(() => {});
  return messages;
}
