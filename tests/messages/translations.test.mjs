// Holds each translation to the English messages: the same files and keys, the same placeholders, and the plural forms of its language.
// A failure lists what to add, with the English text.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { LANGUAGES } from "../../www/messages/languages.js";
import { Messages } from "../../www/messages/messages.js";
import { projectFiles, read } from "../tidy/files.mjs";

/** @import { Catalogue, Entry } from "../../www/messages/keys.js" */

const FOLDER = new URL("../../www/messages/", import.meta.url);
/** The folder of each language, by its tag. */
const FOLDERS = Object.fromEntries(
  [...read("www/messages/languages.js").matchAll(/"?([\w-]+)"?: \{[^}]*?import\("\.\/([\w-]+)\/catalogue\.js"\)/g)].map(
    ([, tag = "", folder = ""]) => [tag, folder],
  ),
);
const TAGS = /** @type {(keyof typeof LANGUAGES)[]} */ (Object.keys(LANGUAGES).filter((tag) => tag !== "en"));

/** @param {string} folder @returns {Promise<Map<string, Catalogue>>} the catalogues by file */
async function cataloguesIn(folder) {
  const files = readdirSync(new URL(`${folder}/`, FOLDER)).filter((file) => file !== "catalogue.js");
  const modules = await Promise.all(files.map((file) => import(`../../www/messages/${folder}/${file}`)));
  return new Map(files.map((file, index) => [file, /** @type {Catalogue} */ (Object.values(modules[index])[0])]));
}

/** Punctuation that is unusual in a language: in French a common space inside of « » or before a colon, and so on. @type {Record<string, RegExp>} */
const UNUSUAL = {
  de: /”|‘|’/,
  fr: /[ \p{L}][:;»](?!\/)|«[ \p{L}]|'/u,
  es: /[“”„]|'/,
  ko: /'|\p{Script=Hangul}，/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,:;!?()]|[“”]/u,
  "zh-Hans": /\p{Script=Han}[,:;!?()]|「|」/u,
  ar: /\p{Script=Arabic}[,;?]|[“”„]/u,
};

const english = await cataloguesIn("en");

/** @param {Entry} entry */
function formsOf(entry) {
  return typeof entry === "string" ? { other: entry } : /** @type {Record<string, string>} */ (entry);
}

/** @param {string | undefined} text */
function placeholdersIn(text = "") {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""))].sort().join(", ");
}

/** The categories that a language has for whole numbers and shares. @param {string} tag */
function categoriesOf(tag) {
  return new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
}

/**
 * Returns what is wrong with the translation of one message.
 * @param {string} tag
 * @param {Entry} source the English message
 * @param {Entry} entry
 */
function faultsOf(tag, source, entry) {
  /** @type {string[]} */
  const faults = [];
  const categories = categoriesOf(tag);
  const isPlural = typeof source !== "string" && categories.length > 1;
  if (isPlural !== (typeof entry !== "string")) faults.push(isPlural ? "must have plural forms" : "must be one text");
  const forms = formsOf(entry);
  if (isPlural && Object.keys(forms).toSorted().join() !== categories.join()) {
    faults.push(`must have the forms ${categories.join(", ")}`);
  }
  const wanted = placeholdersIn(formsOf(source).other);
  if (placeholdersIn(forms.other) !== wanted) faults.push(`must have the placeholders ${wanted || "of none"}`);
  for (const form of Object.values(forms)) {
    const unknown = placeholdersIn(form)
      .split(", ")
      .filter((name) => name !== "" && !wanted.split(", ").includes(name));
    if (unknown.length > 0) faults.push(`has the unknown placeholders ${unknown.join(", ")}`);
    // A form for one or two may say the number in a word. No other value may be lost.
    const lost = wanted
      .split(", ")
      .filter((name) => !["", "n", "first", "last"].includes(name) && !form.includes(`{${name}}`));
    if (lost.length > 0 && wanted !== "") faults.push(`lacks {${lost.join("}, {")}} in “${form}”`);
  }
  return faults;
}

describe("the translations", () => {
  it("have a folder and a line in languages.js each", () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((each) => each.isDirectory());
    assert.deepEqual(["en", ...Object.values(FOLDERS)].toSorted(), folders.map(({ name }) => name).toSorted());
    assert.deepEqual(Object.keys(FOLDERS), TAGS);
  });

  for (const tag of TAGS) {
    const folder = FOLDERS[tag] ?? "";

    it(`have every message in ${tag}, in the file of the English one, and no other`, async () => {
      const translated = await cataloguesIn(folder);
      /** @type {string[]} */
      const missing = [];
      for (const [file, catalogue] of english) {
        for (const [key, entry] of Object.entries(catalogue)) {
          if (!Object.hasOwn(translated.get(file) ?? {}, key)) {
            missing.push(`www/messages/${folder}/${file}: add "${key}", in English: ${JSON.stringify(entry)}`);
          }
        }
      }
      assert.equal(
        missing.length,
        0,
        `\n${missing.join("\n")}\nPlural forms of ${tag}: ${categoriesOf(tag).join(", ")}`,
      );
      /** @type {string[]} */
      const surplus = [];
      for (const [file, catalogue] of translated) {
        for (const key of Object.keys(catalogue)) {
          if (!Object.hasOwn(english.get(file) ?? {}, key))
            surplus.push(`www/messages/${folder}/${file}: remove "${key}"`);
        }
      }
      assert.equal(surplus.length, 0, `\n${surplus.join("\n")}`);
      const { CATALOGUE } = await import(`../../www/messages/${folder}/catalogue.js`);
      assert.deepEqual(Object.keys(CATALOGUE).toSorted(), [...english.values()].flatMap(Object.keys).toSorted());
    });

    it(`have the placeholders of English in ${tag}, and the plural forms of that language`, async () => {
      const translated = await cataloguesIn(folder);
      /** @type {string[]} */
      const faults = [];
      for (const [file, catalogue] of english) {
        for (const [key, source] of Object.entries(catalogue)) {
          const entry = translated.get(file)?.[key];
          if (entry === undefined) continue;
          for (const fault of faultsOf(tag, source, entry))
            faults.push(`www/messages/${folder}/${file}: "${key}" ${fault}`);
        }
      }
      assert.equal(faults.length, 0, `\n${faults.join("\n")}`);
    });

    it(`have no English sentence, and the punctuation of the language, in ${tag}`, async () => {
      const { CATALOGUE } = await import(`../../www/messages/${folder}/catalogue.js`);
      const all = new Map([...english.values()].flatMap((catalogue) => Object.entries(catalogue)));
      /** @type {string[]} */
      const faults = [];
      for (const [key, entry] of Object.entries(/** @type {Catalogue} */ (CATALOGUE))) {
        // These are put between other texts.
        if (key.startsWith("between.") || key === "report.number") continue;
        const source = formsOf(all.get(key) ?? "").other ?? "";
        for (const form of Object.values(formsOf(entry))) {
          if (form === source && /(?:\p{L}+ ){3}\p{L}+/u.test(form)) faults.push(`${key} is English: ${form}`);
          if (/"|\.\.\.|\s$|^\s| {2}/.test(form) || UNUSUAL[tag]?.test(form))
            faults.push(`${key}: ${JSON.stringify(form)}`);
        }
      }
      assert.deepEqual(faults, []);
    });

    it(`explain their terms in ${tag}`, () => {
      assert.match(
        read(`www/messages/${folder}/catalogue.js`),
        /^\/\*\*\n \* The \w+(?: \w+)? translation\.\n \*\n \* Terms: /,
      );
    });
  }

  it("are imported by no module but languages.js", () => {
    const importers = projectFiles().filter(
      (path) =>
        /^www\/(?!messages\/).*\.js$/.test(path) &&
        Object.values(FOLDERS).some((folder) => read(path).includes(`messages/${folder}/`)),
    );
    assert.deepEqual(importers, []);
  });
});

describe("a language", () => {
  it("is told apart by its script, and its region does not matter", async () => {
    const { languageFor } = await import("../../www/messages/languages.js");
    assert.equal(languageFor(["de-AT", "en"]), "de");
    assert.equal(languageFor(["xx", "en-GB", "de"]), "en");
    assert.equal(languageFor(["", "not a tag", "pl"]), undefined);
  });

  it("keeps the titles of the texts", async () => {
    const messages = new Messages();
    messages.nameTexts({ before: "Juni", after: "" });
    messages.setLocale("de", await LANGUAGES.de.load());
    assert.equal(messages.message("side.before"), "Juni");
    assert.equal(messages.message("side.after"), "Nachher");
  });
});
