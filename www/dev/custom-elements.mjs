// Describes the element for editors and for tools that make documentation: `custom-elements.json`, in the form of the Custom Elements
// Manifest, schema 2. It reads the comment above the class, and checks its attributes against those that the class observes.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const FILE = "element/word-for-word.js";
const TAG = "word-for-word";

/** @param {string} www */
export async function describeElement(www) {
  const { WordForWordElement } = await import(pathToFileURL(join(www, FILE)).href);
  const source = await readFile(join(www, FILE), "utf8");
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export class WordForWordElement/.exec(source)?.[1];
  if (comment === undefined) throw new Error(`${FILE}: there is no comment above the class.`);
  const { text, tags } = readComment(comment);
  const of = (/** @type {string} */ name) => tags.filter(({ tag }) => tag === name);
  const attributes = of("attr").map(({ type, name, standard, description }) => ({
    name,
    type: { text: type ?? "string" },
    default: standard,
    description,
    fieldName: name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()),
  }));
  same(
    attributes.map(({ name }) => name),
    WordForWordElement.observedAttributes,
  );
  const declaration = {
    kind: "class",
    name: WordForWordElement.name,
    customElement: true,
    tagName: TAG,
    superclass: { name: "HTMLElement" },
    description: text,
    attributes,
    members: membersOf(source, WordForWordElement.prototype),
    events: of("fires").map(({ type, name, description }) => ({ name, type: { text: type ?? "Event" }, description })),
    slots: of("slot").map(({ name, description }) => ({ name: name === "-" ? "" : name, description })),
    cssParts: of("csspart").map(({ name, description }) => ({ name, description })),
    cssProperties: of("cssprop").map(({ name, standard, description }) => ({ name, default: standard, description })),
    cssStates: of("cssstate").map(({ name, description }) => ({ name, description })),
  };
  return {
    schemaVersion: "2.1.0",
    readme: "README.md",
    modules: [
      {
        kind: "javascript-module",
        path: FILE,
        declarations: [declaration],
        exports: [{ kind: "js", name: declaration.name, declaration: { name: declaration.name, module: FILE } }],
      },
      {
        kind: "javascript-module",
        path: "element/define.js",
        declarations: [],
        exports: [
          { kind: "custom-element-definition", name: TAG, declaration: { name: declaration.name, module: FILE } },
        ],
      },
    ],
  };
}

/** The text of a comment up to its first tag, and its tags: `@tag {type} [name=default] - what it is`. @param {string} comment */
function readComment(comment) {
  const lines = comment.replace(/^\s*\* ?/gm, "").trim();
  const [text = "", ...rest] = lines.split(/^@/m);
  const tags = rest.map((tag) => {
    const [, word, type, name, standard, description] =
      /^(\w+)\s+(?:\{([^}]+)\}\s+)?\[?([^\s\]=]+)(?:=([^\]]*))?\]?(?:\s+-\s+)?([\s\S]*)$/.exec(tag.trim()) ?? [];
    return { tag: word ?? "", type, name: name ?? "", standard, description: oneLine(description ?? "") };
  });
  return { text: oneLine(text), tags };
}

/**
 * The public members of the class, each with the comment above it.
 * @param {string} source @param {object} prototype
 */
function membersOf(source, prototype) {
  const OF_ELEMENTS =
    /^(?:constructor|connectedCallback|disconnectedCallback|connectedMoveCallback|attributeChangedCallback|adoptedCallback)$/;
  return Object.entries(Object.getOwnPropertyDescriptors(prototype))
    .filter(([name]) => !OF_ELEMENTS.test(name))
    .map(([name, { value, set }]) => {
      const above = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*(?:async )?(?:get |set )?${name}\\(`).exec(
        source,
      )?.[1];
      if (typeof value !== "function") {
        const isReadOnly = set === undefined;
        return { kind: "field", name, ...(isReadOnly && { readonly: true }), ...described(above) };
      }
      return { kind: "method", name, ...described(above) };
    });
}

/** @param {string | undefined} comment */
function described(comment) {
  const description = comment === undefined ? "" : readComment(comment).text;
  return description === "" ? {} : { description };
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}

/** @param {string[]} told @param {string[]} heard */
function same(told, heard) {
  const [missing, strange] = [
    heard.filter((name) => !told.includes(name)),
    told.filter((name) => !heard.includes(name)),
  ];
  if (missing.length + strange.length === 0) return;
  throw new Error(
    `${FILE}: the comment above the class does not name the attributes that it hears of. ` +
      `Missing: ${missing.join(", ") || "none"}; not heard of: ${strange.join(", ") || "none"}.`,
  );
}
