/**
 * The deceptive characters in the element: a line with their number that opens a list. While it is open, they are marked in the text.
 *
 * Loaded if a text contains characters beyond those of most texts.
 */

import { summarizeDeceptive } from "../../messages/summary-passages.js";
import { SIDES } from "../../model/texts.js";
import { placeOf } from "../../view/changes/reveal.js";
import { CharactersController } from "../../view/characters/characters-controller.js";
import { make } from "../../view/common/dom.js";
import { compare } from "../shared-engine.js";
import { adopt } from "../stylesheets.js";
import { mayDeceive } from "./may-deceive.js";

/** @import { Messages } from "../../messages/messages.js" */
/** @import { Comparison, Side, Texts } from "../../model/texts.js" */
/** @import { ChangesView } from "../../view/changes/changes-view.js" */
/** @import { Spans } from "../shadow-view.js" */

/** The length of both texts above which they are not searched without a worker, in characters. */
const LONG = 500_000;

export class CharactersPanel {
  #summary = make("summary");
  #box;
  #messages;
  #announce;
  #characters;
  /** The latest comparison, and the one that includes its deceptive characters. @type {{ comparison: Comparison, found: Promise<Comparison | null> } | null} */
  #search = null;
  #searching = new AbortController();

  /**
   * @param {Messages} messages
   * @param {HTMLElement} body the element in which the line is shown, behind the first child
   * @param {(text: string) => void} announce reads a text to users of screen readers
   * @param {(spans: Spans, focus: Side) => void} visit called when the reader goes to a place and no changes are shown
   */
  constructor(messages, body, announce, visit) {
    this.#messages = messages;
    this.#announce = announce;
    this.#characters = new CharactersController(messages.message, {
      goElsewhere: ({ side, start, end }) => visit({ [side]: [{ start, end }] }, side),
      // An excerpt does not contain all places.
      isListed: (view, comparison, { side, end }) => placeOf(view, comparison, side, end - 1) !== null,
    });
    const { list, unlisted } = this.#characters;
    unlisted.className = "caption";
    this.#box = make("details", "deceptions", this.#summary, list, unlisted);
    this.#box.hidden = true;
    this.#box.addEventListener("toggle", () => this.#update());
    body.firstElementChild?.after(this.#box);
  }

  /**
   * Shows the line for a comparison that has been drawn.
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {ChangesView | null} view the view of its changes; `null` if they are not shown
   */
  async show(texts, comparison, view) {
    if (this.#search?.comparison !== comparison) {
      this.#searching.abort();
      this.#searching = new AbortController();
      this.#search = { comparison, found: search(texts, comparison, this.#searching.signal) };
      this.#characters.unmark();
      this.#box.hidden = true;
    }
    const current = this.#search;
    const found = await current.found;
    if (this.#search !== current || found === null) return;
    const sentence = summarizeDeceptive(found, this.#messages);
    if (sentence === "") return;
    await adopt(/** @type {ShadowRoot} */ (this.#box.getRootNode()), "deceptive");
    if (this.#search !== current) return;
    this.#characters.show(texts, found);
    this.#characters.setView(view, found);
    if (this.#box.hidden) this.#announce(sentence);
    this.#summary.textContent = sentence;
    this.#box.hidden = false;
    this.#update();
  }

  #update() {
    this.#characters.unmark();
    if (this.#box.open && !this.#box.hidden) this.#characters.open();
  }
}

/**
 * Returns a comparison with its deceptive characters; `null` if there can be none, or if they cannot be searched for.
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {AbortSignal} signal
 * @returns {Promise<Comparison | null>}
 */
async function search(texts, comparison, signal) {
  if (comparison.deceptive !== null) return comparison;
  if (!SIDES.some((side) => mayDeceive(texts[side]))) return null;
  const both = new AbortController();
  signal.addEventListener("abort", () => both.abort());
  // Without a worker, a long text would block the page once more.
  const beforeBlocking = () => {
    if (texts.before.length + texts.after.length > LONG) both.abort();
  };
  const request = /** @type {const} */ ({ build: "whole", signal: both.signal, beforeBlocking });
  return compare(texts, { ...comparison.options, deceptive: true }, request).catch(() => null);
}
