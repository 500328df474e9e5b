/**
 * The date and source that the reader enters for a text. They are kept with the title and the beginning of the text: they follow
 * the text when the two are swapped, and another text does not get them.
 */

import { state } from "../state.js";

/** @import { Part } from "../persistence/persistence.js" */
/** @import { Metadata } from "../state.js" */
/** @typedef {{ text: string, title: string }} Titled */

/** Characters by which a text is recognized although its rest has changed. */
const BEGINNING = 200;

/** Persists dates and sources. The name is that of earlier versions. @type {Part} */
export const metadataPart = {
  name: "about",
  read: () => state.metadata,
  write(stored) {
    if (Array.isArray(stored)) state.set({ metadata: stored.filter(isMetadata) });
  },
};

/** Returns the date and source of a text, empty where unknown. @param {Titled} of */
export function metadataOf(of) {
  const { date, source } = entryOf(of) ?? { date: "", source: "" };
  return { date, source };
}

/** @param {Titled} of @param {{ date: string, source: string }} metadata */
export function setMetadata(of, { date, source }) {
  const earlier = entryOf(of);
  const entry = { date, source, title: of.title, beginning: of.text.slice(0, BEGINNING) };
  state.set({ metadata: [...state.metadata.filter((each) => each !== earlier), entry] });
}

/** @param {Titled} of */
function entryOf({ text, title }) {
  const beginning = text.slice(0, BEGINNING);
  return state.metadata.find((entry) => entry.beginning === beginning || (title !== "" && entry.title === title));
}

/** @param {any} entry @returns {entry is Metadata} */
function isMetadata(entry) {
  return ["date", "source", "title", "beginning"].every((name) => typeof entry?.[name] === "string");
}
