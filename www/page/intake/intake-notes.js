/**
 * What is said under a text of the document it came from: how far the reading is, what was done, and what can be done else.
 */

import { ENCODINGS } from "../../documents/encodings.js";
import { message } from "../../messages/messages.js";
import { make, makeButton } from "../../view/common/dom.js";
import { loadSheet } from "../stylesheets.js";

/**
 * One of two states of a text: what is said of it, what the button that leaves it says, and what puts it in.
 * @typedef {{ said: () => string, button: string, show: () => void }} State
 */

export class IntakeNote {
  #root = make("div", "intake");
  #bar = make("progress");

  /** @param {HTMLElement} field */
  constructor(field) {
    this.#root.ariaLive = "polite";
    field.append(this.#root);
    // Without its sheet it is less neat, and says the same.
    loadSheet(new URL("./intake.css", import.meta.url)).catch(() => {});
  }

  /** @param {string} name @param {() => void} cancel */
  wait(name, cancel) {
    this.#bar = make("progress");
    this.#bar.ariaLabel = message("read.busy", { name });
    const button = makeButton("link", message("read.cancel"));
    button.addEventListener("click", cancel);
    this.#root.replaceChildren(make("p", "", message("read.busy", { name }), " ", this.#bar, " ", button));
  }

  /** @param {number} share */
  progress(share) {
    this.#bar.value = share;
  }

  clear() {
    this.#root.replaceChildren();
  }

  /**
   * @param {string} said
   * @param {string} offered
   * @param {(line: HTMLElement) => void} take given the line that offers it
   */
  add(said, offered, take) {
    const button = makeButton("link", offered);
    const line = make("p", "", said, " ", button);
    button.addEventListener("click", () => take(line));
    this.#root.append(line);
  }

  /**
   * Two states of one text, of which the first is shown and a button shows the other.
   * @param {State[]} states
   * @returns {() => void} says anew what there is to say
   */
  addSwitch(states) {
    const said = make("span");
    const button = makeButton("link");
    let at = 0;
    const draw = () => {
      const state = states[at];
      said.textContent = state?.said() ?? "";
      button.textContent = state?.button ?? "";
    };
    button.addEventListener("click", () => {
      at = 1 - at;
      states[at]?.show();
      draw();
    });
    draw();
    this.#root.append(make("p", "", said, " ", button));
    return draw;
  }

  /**
   * @param {string} name
   * @param {{ name: string, guessed: boolean }} encoding
   * @param {(encoding: string) => void} choose
   */
  offerEncodings(name, encoding, choose) {
    const select = make("select");
    for (const each of new Set([encoding.name, ...ENCODINGS])) {
      select.append(new Option(sayEncoding(each), each, false, each === encoding.name));
    }
    select.autocomplete = "off";
    select.addEventListener("change", () => choose(select.value));
    const line = make("p", "", make("label", "", message("encoding.read"), " ", select));
    if (encoding.guessed) line.append(" ", make("span", "quiet", message("encoding.guessed", { name })));
    this.#root.append(line);
  }
}

/** @param {string} encoding */
function sayEncoding(encoding) {
  // One that a page declares and the list lacks goes by its own name.
  return ENCODINGS.includes(encoding)
    ? message(/** @type {import("../../messages/keys.js").MessageKey} */ (`encoding.${encoding}`))
    : encoding;
}
