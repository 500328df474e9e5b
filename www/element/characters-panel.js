/**
 * What in the texts cannot be seen, or looks like something else, told in the element: counted in a line that opens, listed under it with
 * names and code points, and marked in the text while it is open. Loaded where a text has letters that are not those of most.
 */

import { summarizeDeceptive } from "../messages/summary-passages.js";
import { SIDES } from "../model/paragraphs.js";
import { goTo, placeOf } from "../view/changes/reveal.js";
import { drawPlaces, markPlaces, readPlaces, unmark } from "../view/characters/deceptive-characters.js";
import { make } from "../view/common/dom.js";
import { mayDeceive } from "./may-deceive.js";
import { compare } from "./shared-engine.js";
import { adopt } from "./stylesheets.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../view/changes/changes-view.js").ChangesView} ChangesView */
/** @typedef {import("../view/characters/deceptive-characters.js").Place} Place */
/** @typedef {import("./shadow-view.js").Spans} Spans */
/** @typedef {import("./shadow-view.js").Texts} Texts */
/** What is told of, and where it is drawn. @typedef {{ texts: Texts, found: Comparison, view: ChangesView | null }} Told */

/** Letters of both texts that are not looked at where there is no worker. */
const LONG = 500_000;

export class Deceptions {
  #said = make("summary");
  #list = make("ol");
  #unlisted = make("p", "caption");
  #box = make("details", "deceptions", this.#said, this.#list, this.#unlisted);
  #messages;
  #heard;
  #visit;
  /** What was looked at, and what was found in it. @type {{ comparison: Comparison, found: Promise<Comparison | null> } | null} */
  #looked = null;
  #looking = new AbortController();
  /** @type {Told | null} */
  #told = null;

  /**
   * @param {import("../messages/messages.js").Messages} messages
   * @param {HTMLElement} body what it stands in, behind the head
   * @param {HTMLElement} heard what is read out
   * @param {(spans: Spans, focus: "before" | "after") => void} visit what to do when a place is wanted that no view of changes shows
   */
  constructor(messages, body, heard, visit) {
    this.#messages = messages;
    this.#heard = heard;
    this.#visit = visit;
    this.#list.setAttribute("role", "list");
    this.#list.setAttribute("aria-label", messages.message("deceptive.title"));
    this.#box.hidden = true;
    this.#box.addEventListener("toggle", () => this.#draw());
    body.firstElementChild?.after(this.#box);
  }

  /**
   * Tells of a comparison that has been drawn.
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {ChangesView | null} view where its changes are drawn, if they are
   */
  async tell(texts, comparison, view) {
    if (this.#looked?.comparison !== comparison) {
      this.#looking.abort();
      this.#looking = new AbortController();
      this.#looked = { comparison, found: look(texts, comparison, this.#looking.signal) };
      this.#hide();
    }
    const { found: looked } = this.#looked;
    const found = await looked;
    // What does not load is not told, and the comparison is as good as before.
    if (this.#looked?.found !== looked || found === null) return;
    const sentence = summarizeDeceptive(found, this.#messages);
    if (sentence === "") return;
    await adopt(/** @type {ShadowRoot} */ (this.#box.getRootNode()), "deceptive");
    if (this.#looked?.found !== looked) return;
    this.#told = { texts, found, view };
    if (this.#box.hidden) this.#heard.textContent = sentence;
    this.#said.textContent = sentence;
    this.#box.hidden = false;
    this.#draw();
  }

  #hide() {
    if (this.#told?.view) unmark(this.#told.view);
    this.#told = null;
    this.#box.hidden = true;
  }

  #draw() {
    if (this.#told === null) return;
    const { texts, found, view } = this.#told;
    if (view !== null) unmark(view);
    if (!this.#box.open) return;
    const { message } = this.#messages;
    const { places, unlisted } = readPlaces(found);
    // An excerpt does not show them all.
    const shown = places.filter(({ side, end }) => view === null || placeOf(view, found, side, end - 1) !== null);
    this.#list.replaceChildren(...drawPlaces(texts, found, shown, message, (place, button) => this.#go(place, button)));
    const n = unlisted + places.length - shown.length;
    this.#unlisted.textContent = n === 0 ? "" : message("deceptive.unlisted", { n });
    if (view !== null) markPlaces(view, found, shown, message);
  }

  /** @param {Place} place @param {HTMLElement} button */
  #go(place, button) {
    const { side, start, end } = place;
    const { view, found } = /** @type {Told} */ (this.#told);
    if (view === null) this.#visit({ [side]: [{ start, end }] }, side);
    else goTo(view, found, place, button);
  }
}

/**
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {AbortSignal} signal
 * @returns {Promise<Comparison | null>} with what deceives; `null`: nothing can, or it could not be looked for
 */
async function look(texts, comparison, signal) {
  if (comparison.deceptive !== null) return comparison;
  if (!SIDES.some((side) => mayDeceive(texts[side]))) return null;
  const both = new AbortController();
  signal.addEventListener("abort", () => both.abort());
  // A page without a worker does not stand still for a long text once more.
  const beforeBlocking = () => {
    if (texts.before.length + texts.after.length > LONG) both.abort();
  };
  const request = /** @type {const} */ ({ build: "whole", signal: both.signal, beforeBlocking });
  return compare(texts, { ...comparison.options, deceptive: true }, request).catch(() => null);
}
