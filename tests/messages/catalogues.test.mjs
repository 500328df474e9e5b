// Holds the messages of the interface to their rules: every key exists and is used, placeholders agree, sentences are short and plain,
// and no sentence is written in code.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { projectFiles, read } from "../tidy/files.mjs";
import { literalsIn, VALUE } from "./literals.mjs";

/** @import { Catalogue, Entry } from "../../www/messages/keys.js" */

const CATALOGUES = projectFiles().filter((path) => /^www\/messages\/en\/.*\.js$/.test(path));
const SCRIPTS = projectFiles().filter((path) =>
  /^www\/(?!dev\/|samples\/|messages\/[\w-]+\/|messages\/keys).*\.js$/.test(path),
);
const PAGES = ["www/index.html", "www/embed.html"];

/** @type {[path: string, catalogue: Catalogue][]} */
const catalogues = await Promise.all(
  CATALOGUES.map(async (path) => {
    const exported = Object.values(await import(`../../${path}`));
    assert.equal(exported.length, 1, `${path} exports one catalogue`);
    return /** @type {[string, Catalogue]} */ ([path, exported[0]]);
  }),
);
const messages = new Map(catalogues.flatMap(([, catalogue]) => Object.entries(catalogue)));

/** Placeholders that `Messages` fills in by itself. */
const TITLES = ["before", "after"];

/** The most words in a sentence. */
const LONGEST = 25;

/** Ways of writing that a reader has to read twice. */
const DIALECT = [
  /^(?:What|Whoever|That which|Hardly|Hence|Thus)\b/,
  /\b(?:stands?|stood) (?:in|at|on|there|here)\b/i,
  /\b(?:hardly|hence|anew|heed|whoever|untouched|broke off|dropped|left out)\b/i,
  /[a-z] alone\b/,
  /;/,
];

/** Files and folders with prose that is not for the reader, and the kind of this prose. */
const FOR_DEVELOPERS = new Map([
  ["www/documents/formats/html.js", "names of elements"],
  ["www/documents/formats/rtf.js", "names of control words"],
  ["www/element/attributes.js", "warnings in the console"],
  ["www/element/define.js", "a warning in the console"],
  ["www/element/shared-engine.js", "the reason of an abort signal"],
  ["www/element/text-sources.js", "details of the error event"],
  ["www/element/word-for-word.js", "details of the error event"],
  ["www/engine/", "errors that the package throws"],
  ["www/export/docx/package.js", "names of fonts"],
  ["www/export/embed-snippet.js", "the script of a snippet"],
  ["www/export/markup-tree.js", "an error in our own code"],
  ["www/model/tables.js", "an error that the package throws"],
  ["www/package/types.js", "an error that the package throws"],
  ["www/view/common/dom.js", "an error in our own code"],
]);

/** @param {string} path */
function isForDevelopers(path) {
  return [...FOR_DEVELOPERS.keys()].some((start) => path.startsWith(start));
}

/** @param {Entry} entry @returns {string[]} */
function formsOf(entry) {
  return typeof entry === "string" ? [entry] : Object.values(entry);
}

/** @param {string} text */
function placeholdersIn(text) {
  return new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""));
}

/** @param {string} text @returns {string[]} */
function sentencesOf(text) {
  return text.split(/(?<=[.!?…])\s+/);
}

/** Whether a literal is prose: four words in a row, two after a capital, or words that end like a sentence. @param {string} text */
function isProse(text) {
  return (
    /\p{L}+(?:,? \p{L}+){3,}/u.test(text) ||
    /^[“"]?\p{Lu}\p{Ll}+(?:,? \p{L}+)+/u.test(text) ||
    /\p{L}{2,} \p{L}{2,}[.!?…]/u.test(text)
  );
}

/** @param {string} literal a template with `VALUE` for its values @returns {RegExp} what it may become */
function patternOf(literal) {
  const fixed = literal.split(VALUE).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${fixed.join(".+")}$`);
}

/** @param {string} script @returns {string[]} the keys that it passes to `message` as a literal */
function keysPassedIn(script) {
  return [...script.matchAll(/\bmessage\(\s*"([^"]+)"/g)].map(([, key]) => key ?? "");
}

/** @param {string} page @returns {string[]} the keys in its attributes */
function keysInMarkup(page) {
  return [...page.matchAll(/\bdata-message[a-z-]*="([^"]+)"/g)].map(([, key]) => key ?? "");
}

describe("the messages", () => {
  it("have a key each: no catalogue repeats one of another", () => {
    const keys = catalogues.flatMap(([, catalogue]) => Object.keys(catalogue));
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
    );
    assert.ok(catalogues.length <= 9, `${catalogues.length} catalogues`);
  });

  it("exist for every key that the interface uses", () => {
    const used = [
      ...SCRIPTS.flatMap((path) => keysPassedIn(read(path))),
      ...PAGES.flatMap((path) => keysInMarkup(read(path))),
    ];
    assert.ok(used.length > 200, `${used.length} uses`);
    assert.deepEqual(
      used.filter((key) => !messages.has(key)),
      [],
    );
  });

  it("are all used", () => {
    const literals = SCRIPTS.flatMap((path) => literalsIn(read(path)).map(({ text }) => text));
    const exact = new Set([...literals, ...PAGES.flatMap((path) => keysInMarkup(read(path)))]);
    const patterns = literals.filter((text) => /^[a-z]+(?:\.[a-z]+)*\.<>|^<>\.[a-z]/.test(text)).map(patternOf);
    assert.deepEqual(
      [...messages.keys()].filter((key) => !exact.has(key) && !patterns.some((pattern) => pattern.test(key))),
      [],
    );
  });

  it("have a form for one and for any other number, and the latter has every placeholder", () => {
    for (const [key, entry] of messages) {
      if (typeof entry === "string") continue;
      assert.deepEqual(Object.keys(entry), ["one", "other"], key);
      const { one = "", other = "" } = entry;
      assert.deepEqual(
        [...placeholdersIn(one)].filter((name) => !placeholdersIn(other).has(name)),
        [],
        key,
      );
      assert.ok(placeholdersIn(other).has("n") || one !== other, key);
    }
  });

  it("get a value for every placeholder", () => {
    /** @type {string[]} */
    const missing = [];
    let seen = 0;
    for (const path of SCRIPTS) {
      for (const [, key = "", values] of read(path).matchAll(
        /\bmessage\(\s*"([^"]+)"(?:,\s*\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\})?,?\s*\)/g,
      )) {
        const given = values ?? "";
        if (given.includes("...")) continue;
        seen++;
        const names = new Set([...given.matchAll(/(?:^|,)\s*(\w+)(?=\s*[:,]|\s*$)/g)].map(([, name]) => name));
        for (const name of formsOf(messages.get(key) ?? "").flatMap((form) => [...placeholdersIn(form)])) {
          if (!names.has(name) && !TITLES.includes(name)) missing.push(`${path}: ${key} needs {${name}}`);
        }
      }
    }
    assert.ok(seen > 200, `${seen} calls`);
    assert.deepEqual([...new Set(missing)], []);
  });

  it("are sentences of at most 25 words, in plain language", () => {
    for (const [key, entry] of messages) {
      if (key.startsWith("between.")) continue;
      for (const sentence of formsOf(entry).flatMap(sentencesOf)) {
        const words = sentence.split(/\s+/).length;
        assert.ok(words <= LONGEST, `${key}: ${words} words: ${sentence}`);
        for (const habit of DIALECT) assert.doesNotMatch(sentence, habit, key);
      }
    }
  });
});

describe("the code of the interface", () => {
  it("contains no sentence: all are messages", () => {
    const found = SCRIPTS.filter((path) => !isForDevelopers(path)).flatMap((path) =>
      literalsIn(read(path))
        .filter(({ text }) => isProse(text))
        .map(({ text, line }) => `${path}:${line}: ${text}`),
    );
    assert.deepEqual(found, []);
  });

  it("is searched for sentences by a lexer that sees strings and templates, and passes over comments and patterns", () => {
    const source = [
      "/* A comment with words. */ const a = 'Nothing to see here.'; // Nor in this one.",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template
      'const b = /A pattern with "words" in it/.test(`The ${a ? `inner template here` : ""} has changed.`);',
      "const c = 4 / 2; const d = `Two words`;",
    ].join("\n");
    assert.deepEqual(literalsIn(source), [
      { text: "Nothing to see here.", line: 1 },
      { text: "inner template here", line: 2 },
      { text: "", line: 2 },
      { text: `The ${VALUE} has changed.`, line: 2 },
      { text: "Two words", line: 3 },
    ]);
    assert.deepEqual(
      ["Nothing to see here.", `The ${VALUE} has changed.`, "Two words", "list-item", "p h1"].map(isProse),
      [true, true, true, false, false],
    );
  });

  it("is exempt only where it has such prose", () => {
    for (const start of FOR_DEVELOPERS.keys()) {
      const scripts = SCRIPTS.filter((path) => path.startsWith(start));
      assert.ok(
        scripts.some((path) => literalsIn(read(path)).some(({ text }) => isProse(text))),
        start,
      );
    }
  });
});
