/**
 * The language of the page: the one that the reader has chosen at its foot, or else the first of the browser's languages that the page
 * has. The choice is kept in this browser, for this tab only if the reader saves nothing.
 */

import { LANGUAGES, languageFor, useLanguage } from "../messages/languages.js";
import { message, messages } from "../messages/messages.js";
import { find } from "../view/common/dom.js";
import { notify } from "./notices.js";
import { hasOptedOut } from "./persistence/tab-identity.js";
import { state } from "./state.js";

/** @import { LanguageTag } from "../messages/languages.js" */

const KEY = "word-for-word-language";

/** Sets the language before anything is drawn. If it does not load, the page is in English. */
export async function startLanguage() {
  const tag = languageFor([storedLanguage(), ...navigator.languages]);
  if (tag === undefined || tag === "en") return;
  await useLanguage(messages, tag).catch(() => {});
  markDocument();
  state.set({ language: messages.locale });
}

/** Lets the reader choose at the foot of the page. */
export function showLanguageChoice() {
  const select = find("#language", HTMLSelectElement);
  for (const [tag, { name }] of Object.entries(LANGUAGES)) {
    const option = new Option(name, tag, false, tag === messages.locale);
    option.lang = tag;
    select.append(option);
  }
  select.addEventListener("change", () => choose(select));
}

/** @param {HTMLSelectElement} select */
async function choose(select) {
  const tag = /** @type {LanguageTag} */ (select.value);
  try {
    await useLanguage(messages, tag, () => select.value === tag);
  } catch (error) {
    select.value = messages.locale;
    notify("language", message("language.failed", { why: String(error) }));
    return;
  }
  if (select.value !== tag) return;
  storeLanguage(tag);
  markDocument();
  // Everything that shows messages draws them again.
  state.set({ language: tag });
}

function markDocument() {
  const { documentElement } = document;
  documentElement.lang = messages.locale;
  documentElement.dir = messages.direction;
  document.title = message("page.title");
}

function storedLanguage() {
  try {
    return sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY) ?? "";
  } catch {
    // The browser allows no storage.
    return "";
  }
}

/** @param {LanguageTag} tag */
function storeLanguage(tag) {
  try {
    sessionStorage.setItem(KEY, tag);
    if (!hasOptedOut()) localStorage.setItem(KEY, tag);
  } catch {
    // The choice holds until the page is reloaded.
  }
}
