/**
 * The languages of the interface: their names, which of them suits a reader, and how a translation is loaded.
 *
 * English is always there. A translation is one chunk of the release, which is fetched when its language is chosen.
 */

/** @import { Catalogue } from "./keys.js" */
/** @import { Messages } from "./messages.js" */
/**
 * @typedef {object} Language
 * @property {string} name in the language itself
 * @property {() => Promise<Catalogue>} load returns the translation; empty for English
 */

/** The languages by BCP 47 tag, in the order in which the page offers them. @satisfies {Record<string, Language>} */
export const LANGUAGES = {
  en: { name: "English", load: async () => ({}) },
  de: { name: "Deutsch", load: async () => (await import("./de/catalogue.js")).CATALOGUE },
  fr: { name: "Français", load: async () => (await import("./fr/catalogue.js")).CATALOGUE },
  es: { name: "Español", load: async () => (await import("./es/catalogue.js")).CATALOGUE },
  ko: { name: "한국어", load: async () => (await import("./ko/catalogue.js")).CATALOGUE },
  ja: { name: "日本語", load: async () => (await import("./ja/catalogue.js")).CATALOGUE },
  "zh-Hans": { name: "简体中文", load: async () => (await import("./zh/catalogue.js")).CATALOGUE },
  ar: { name: "العربية", load: async () => (await import("./ar/catalogue.js")).CATALOGUE },
};

/** @typedef {keyof typeof LANGUAGES} LanguageTag */

const TAGS = /** @type {LanguageTag[]} */ (Object.keys(LANGUAGES));

/**
 * Finds the first language of the interface among languages that a reader or a page prefers. Regions do not matter, but scripts do:
 * `de-AT` is German, and `zh-TW` is not Simplified Chinese.
 * @param {readonly string[]} preferred BCP 47 tags, the best first
 * @returns {LanguageTag | undefined}
 */
export function languageFor(preferred) {
  return preferred.map(match).find((tag) => tag !== undefined);
}

/** @param {string} preferred */
function match(preferred) {
  const wanted = written(preferred);
  return wanted === undefined ? undefined : TAGS.find((tag) => written(tag) === wanted);
}

/** Returns the language and script of a tag; `undefined` if the tag is malformed. @param {string} tag */
function written(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}

/**
 * Loads a language and makes it that of some messages.
 * @param {Messages} messages
 * @param {LanguageTag} tag
 * @param {() => boolean} [isWanted] whether it is still wanted once it is loaded
 * @returns {Promise<void>} rejected if it does not load: then the messages keep their language
 */
export async function useLanguage(messages, tag, isWanted = () => true) {
  if (messages.locale === tag) return;
  const translation = await LANGUAGES[tag].load();
  if (isWanted()) messages.setLocale(tag, translation);
}
