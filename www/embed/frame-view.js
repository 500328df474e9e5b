/**
 * What the frame shows: the element, as any page has it, with a way to the page where all can be looked at; or what is to be said.
 */

import "../element/define.js";
import { formatList, message } from "../messages/messages.js";
import { SIDES } from "../model/texts.js";
import { SWITCH_LIST } from "../model/view-options.js";
import { make, makeButton, makeQuote } from "../view/common/dom.js";

/** @typedef {import("./request.js").Request} Request */

export class Scene {
  #root;
  #told = make("p", "told");
  #title = make("h1", "unseen");
  #element = document.createElement("word-for-word");
  #whole = make("a", "whole");
  #strange = make("p", "strange");
  /** The texts as they are, where they cannot be compared. */
  #plain = make("div");
  #again = makeButton("", message("failure.retry"));
  #texts = { before: "", after: "" };

  /** @param {HTMLElement} root what to fill */
  constructor(root) {
    this.#root = root;
    this.#told.setAttribute("role", "status");
    this.#element.addEventListener("word-for-word-compared", () => {
      this.#told.replaceChildren();
      this.#plain.replaceChildren();
    });
    // What went wrong the element says itself.
    this.#element.addEventListener("word-for-word-error", () => {
      this.#told.replaceChildren();
      const texts = SIDES.flatMap((side) => [
        make("h2", "", this.#titleOf(side)),
        makeQuote("div", "plain", this.#texts[side]),
      ]);
      this.#plain.replaceChildren(this.#again, ...texts);
    });
    this.#again.addEventListener("click", () => this.#compare());
    root.replaceChildren(this.#told);
  }

  /** Says something in place of a comparison. @param {string} message */
  tell(message) {
    this.#told.textContent = message;
    this.#root.replaceChildren(this.#told);
  }

  /**
   * @param {Request} request
   * @param {string | null} page where the same can be looked at, and the texts be changed
   * @param {readonly string[]} strange what was asked for besides, and is not known
   */
  show({ texts, titles, sources, caption, excerpt, view, options }, page, strange) {
    this.tell(message("summary.busy"));
    const element = this.#element;
    this.#texts = texts;
    this.#plain.replaceChildren();
    this.#strange.textContent = strange.length === 0 ? "" : message("frame.strange", { names: formatList(strange) });
    Object.assign(element, { view, caption, excerpt, headingLevel: 2 });
    for (const side of SIDES) {
      element[`${side}Text`] = texts[side];
      element[`${side}Title`] = titles[side];
      element[`${side}Href`] = sources[side];
    }
    for (const [name, option, value] of SWITCH_LIST) element.toggleAttribute(name, options[option] === value);
    this.#whole.textContent = page === null ? "" : message("frame.whole");
    this.#whole.href = page ?? "";
    this.#title.textContent = message("frame.title", {
      before: this.#titleOf("before"),
      after: this.#titleOf("after"),
    });
    this.#root.append(this.#title, this.#strange, element, this.#plain, ...(page === null ? [] : [this.#whole]));
    this.#compare();
  }

  #compare() {
    // The page around it says when the frame is loaded; then it is near enough. What fails is told by the event.
    this.#element.compare().catch(() => {});
  }

  /** @param {"before" | "after"} side */
  #titleOf(side) {
    return this.#element[`${side}Title`] || message(`side.${side}.untitled`);
  }
}
