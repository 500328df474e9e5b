/** Draws the content of the frame: the element with a link to the full page, or a message. */

import "../element/define.js";
import { formatList, message } from "../messages/messages.js";
import { SIDES } from "../model/texts.js";
import { SWITCH_LIST } from "../model/view-options.js";
import { make, makeButton, makeQuote } from "../view/common/dom.js";

/** @import { Request } from "./request.js" */

export class FrameView {
  #root;
  #message = make("p", "told");
  #title = make("h1", "unseen");
  #element = document.createElement("word-for-word");
  #whole = make("a", "whole");
  #strange = make("p", "strange");
  /** The plain texts, if they cannot be compared. */
  #plain = make("div");
  #again = makeButton("", message("failure.retry"));
  #texts = { before: "", after: "" };

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
    this.#message.setAttribute("role", "status");
    this.#element.addEventListener("word-for-word-compared", () => {
      this.#message.replaceChildren();
      this.#plain.replaceChildren();
    });
    // The element shows the error.
    this.#element.addEventListener("word-for-word-error", () => {
      this.#message.replaceChildren();
      const texts = SIDES.flatMap((side) => [
        make("h2", "", this.#titleOf(side)),
        makeQuote("div", "plain", this.#texts[side]),
      ]);
      this.#plain.replaceChildren(this.#again, ...texts);
    });
    this.#again.addEventListener("click", () => this.#compare());
    root.replaceChildren(this.#message);
  }

  /** Shows a message instead of a comparison. @param {string} message */
  showMessage(message) {
    this.#message.textContent = message;
    this.#root.replaceChildren(this.#message);
  }

  /**
   * @param {Request} request
   * @param {string | null} page the address at which the page opens the same texts
   * @param {readonly string[]} strange unknown names in the request
   */
  show({ texts, titles, sources, caption, excerpt, view, options }, page, strange) {
    this.showMessage(message("summary.busy"));
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
    // The frame itself may be loaded lazily, so the element compares at once. Errors are reported by the event.
    this.#element.compare().catch(() => {});
  }

  /** @param {"before" | "after"} side */
  #titleOf(side) {
    return this.#element[`${side}Title`] || message(`side.${side}.untitled`);
  }
}
