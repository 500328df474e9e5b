/**
 * Holds the state of the page: the two texts, how they are compared, and the result.
 *
 * Features do not call each other. A feature changes the state with `set` and listens with `on` to what it depends on:
 *
 *     state.on("exclusions", () => draw(state.exclusions));
 *     state.set({ exclusions: { before: [], after: [{ start: 0, end: 12 }] } });
 *
 * Values are replaced, never modified in place.
 */

import { cleanTitle } from "../messages/titles.js";

/** @import { LanguageTag } from "../messages/languages.js" */
/** @import { Comparison, Options } from "../pkg/word_for_word.js" */
/** @import { Side, Span } from "../model/texts.js" */
/** @import { Failure } from "./status-line.js" */

/** @typedef {Record<Side, string>} Texts */
/** Ranges of each text, in order, without overlap. @typedef {Record<Side, readonly Span[]>} Exclusions */
/**
 * How far the comparison has come:
 *
 * - `empty`: neither text has been entered.
 * - `incomplete`: one text is blank.
 * - `comparing`: the engine is at work; `result` is that of earlier texts.
 * - `compared`: `result` is that of the current texts.
 * - `stopped`: the reader has stopped the comparison; `result` is that of earlier texts.
 * - `failed`: the comparison failed.
 *
 * @typedef {"empty" | "incomplete" | "comparing" | "compared" | "stopped" | "failed"} Phase
 */
/**
 * @typedef {object} Result
 * @property {Texts} texts the compared texts: those of the editors without the excluded ranges
 * @property {Comparison} comparison the changes, without passages and quotations
 */
/**
 * @typedef {object} Values
 * @property {Texts} texts as they are in the editors; line breaks are line feeds, as in a text area
 * @property {Texts} titles as the reader has entered them, without control characters; empty for none
 * @property {boolean} collapsed whether the editors are collapsed to one line
 * @property {Options} options
 * @property {Exclusions} exclusions the ranges of `texts` that are not compared
 * @property {Phase} phase
 * @property {Record<Side, number | null>} words how many words each compared text has; null while that is unknown
 * @property {Failure | null} failure why the comparison failed, in the phase `failed`
 * @property {Result | null} result the last complete comparison; null if there is nothing to show
 * @property {Comparison | Failure | null} reuse the comparison of `result` with passages and quotations, or why there is
 *   none; null until the engine has answered
 * @property {readonly Metadata[]} metadata
 * @property {LanguageTag} language that of the interface; the messages have it already
 */
/**
 * The date and source that the reader has entered for a text, which is recognized by its title or its beginning.
 * @typedef {{ title: string, beginning: string, date: string, source: string }} Metadata
 */

/** @implements {Values} */
export class State extends EventTarget {
  /** @type {Values} */
  #values = {
    texts: { before: "", after: "" },
    titles: { before: "", after: "" },
    collapsed: false,
    options: {},
    exclusions: { before: [], after: [] },
    phase: "empty",
    words: { before: 0, after: 0 },
    failure: null,
    result: null,
    reuse: null,
    metadata: [],
    language: "en",
  };

  get texts() {
    return this.#values.texts;
  }

  get titles() {
    return this.#values.titles;
  }

  get collapsed() {
    return this.#values.collapsed;
  }

  get options() {
    return this.#values.options;
  }

  get exclusions() {
    return this.#values.exclusions;
  }

  get phase() {
    return this.#values.phase;
  }

  get words() {
    return this.#values.words;
  }

  get failure() {
    return this.#values.failure;
  }

  get result() {
    return this.#values.result;
  }

  get reuse() {
    return this.#values.reuse;
  }

  get metadata() {
    return this.#values.metadata;
  }

  get language() {
    return this.#values.language;
  }

  /**
   * Replaces some values, then dispatches an event for each of them, in the order given.
   * @param {Partial<Values>} changes
   */
  set(changes) {
    Object.assign(this.#values, changes);
    if (changes.texts !== undefined) this.#values.texts = mapSides(changes.texts, withLineFeeds);
    if (changes.titles !== undefined) this.#values.titles = mapSides(changes.titles, cleanTitle);
    for (const name of Object.keys(changes)) this.dispatchEvent(new Event(name));
  }

  /**
   * Calls a listener whenever a value has been replaced.
   * @param {keyof Values} name
   * @param {() => void} listener
   */
  on(name, listener) {
    this.addEventListener(name, listener);
  }
}

/** @param {Texts} texts @param {(text: string) => string} change @returns {Texts} */
function mapSides({ before, after }, change) {
  return { before: change(before), after: change(after) };
}

/** @param {string} text */
function withLineFeeds(text) {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** The state of this page. */
export const state = new State();
