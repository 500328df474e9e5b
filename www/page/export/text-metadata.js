/**
 * What the reader says of each text besides its title: its date, and the page it is from. It is remembered with the text it was said
 * of, by its title and its beginning, so that it goes along when the texts are swapped, and is forgotten when another text comes.
 */

import { addPart } from "../persistence/persistence.js";

/** @typedef {{ date: string, source: string }} Known */
/** @typedef {{ text: string, title: string }} Titled */

/** Letters of a text by which it is known again though it goes on differently. */
const BEGINNING = 200;

/** @typedef {Known & { title: string, beginning: string }} Entry */
/** @type {Entry[]} */
const known = [];

addPart({
  name: "about",
  read: () => known,
  write(kept) {
    if (Array.isArray(kept)) known.push(...kept.filter(isEntry));
  },
});

/** @param {any} entry @returns {entry is Entry} */
function isEntry(entry) {
  return ["date", "source", "title", "beginning"].every((name) => typeof entry?.[name] === "string");
}

/** @param {Titled} of */
function entryOf({ text, title }) {
  const beginning = text.slice(0, BEGINNING);
  return known.find((entry) => entry.beginning === beginning || (title !== "" && entry.title === title));
}

/** @param {Titled} of @returns {Known} */
export function knownOf(of) {
  const { date, source } = entryOf(of) ?? { date: "", source: "" };
  return { date, source };
}

/** @param {Titled} of @param {Known} what */
export function remember(of, what) {
  const entry = entryOf(of);
  const now = { ...what, title: of.title, beginning: of.text.slice(0, BEGINNING) };
  if (entry === undefined) known.push(now);
  else Object.assign(entry, now);
}
