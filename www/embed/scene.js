/**
 * What the frame shows: the element, as any page has it, with a way to the page where all can be looked at; or what is to be said.
 */

import "../element/define.js";
import { SWITCHES } from "../element/settings.js";
import { say } from "../page/words.js";
import { make } from "../render/make.js";
import { SIDES } from "../render/places.js";

/** @typedef {import("./request.js").Request} Request */

export class Scene {
  #root;
  #told = make("p", "told");
  #title = make("h1", "unseen");
  #element = document.createElement("word-for-word");
  #whole = make("a", "whole");

  /** @param {HTMLElement} root what to fill */
  constructor(root) {
    this.#root = root;
    this.#told.setAttribute("role", "status");
    // What went wrong the element says itself.
    for (const type of /** @type {const} */ (["compared", "error"])) {
      this.#element.addEventListener(type, () => this.#told.replaceChildren());
    }
    root.replaceChildren(this.#told);
  }

  /** Says something in place of a comparison. @param {string} message */
  tell(message) {
    this.#told.textContent = message;
    this.#root.replaceChildren(this.#told);
  }

  /** @param {Request} request @param {string | null} page where the same can be looked at, and the texts be changed */
  show({ texts, titles, sources, caption, excerpt, view, options }, page) {
    this.tell(say("sum.busy"));
    const called = SIDES.map((side) => titles[side] || say(`side.${side}.untitled`));
    this.#title.textContent = say("frame.title", { before: called[0] ?? "", after: called[1] ?? "" });
    const element = this.#element;
    Object.assign(element, { view, caption, excerpt });
    for (const side of SIDES) {
      element[side] = texts[side];
      element[`${side}Title`] = titles[side];
      element[`${side}Href`] = sources[side];
    }
    for (const [option, usual] of Object.values(SWITCHES)) element[option] = options[option] ?? usual;
    this.#whole.textContent = page === null ? "" : say("frame.whole");
    this.#whole.href = page ?? "";
    this.#root.append(this.#title, element, ...(page === null ? [] : [this.#whole]));
    // The page around it says when the frame is loaded; then it is near enough. What fails is told by the event.
    element.compare().catch(() => {});
  }
}
