/**
 * The notes under a text about the document it came from: the progress of reading, what was changed, and what else can be done.
 */

import { ENCODINGS } from "../../documents/encodings.js";
import { message } from "../../messages/messages.js";
import { make, makeButton } from "../../view/common/dom.js";
import { loadSheet } from "../stylesheets.js";

/** @import { MessageKey } from "../../messages/keys.js" */
/**
 * One of two forms of a text: its description, the label of the button that leaves it, and a function that shows it.
 * @typedef {{ describe: () => string, button: string, show: () => void }} Form
 */

export class IntakeNotes {
  #root = make("div", "intake");
  #bar = make("progress");

  /** @param {HTMLElement} field */
  constructor(field) {
    this.#root.ariaLive = "polite";
    field.append(this.#root);
    // Without its style sheet it looks plainer and says the same.
    loadSheet(new URL("./intake.css", import.meta.url)).catch(() => {});
  }

  /** @param {string} name @param {() => void} cancel */
  wait(name, cancel) {
    this.#bar = make("progress");
    this.#bar.ariaLabel = message("read.busy", { name });
    const button = makeButton("", message("read.cancel"));
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
   * Adds a note with a button.
   * @param {string} text
   * @param {string} label
   * @param {(line: HTMLElement) => void} action gets the note
   */
  add(text, label, action) {
    const button = makeButton("", label);
    const line = make("p", "", text, " ", button);
    button.addEventListener("click", () => action(line));
    this.#root.append(line);
  }

  /**
   * Adds a note with a button that switches between two forms of a text. The first form is shown already.
   * @param {Form[]} forms
   * @returns {() => void} updates the description
   */
  addSwitch(forms) {
    const description = make("span");
    const button = makeButton("");
    let at = 0;
    const draw = () => {
      const form = forms[at];
      description.textContent = form?.describe() ?? "";
      button.textContent = form?.button ?? "";
    };
    button.addEventListener("click", () => {
      at = 1 - at;
      forms[at]?.show();
      draw();
    });
    draw();
    this.#root.append(make("p", "", description, " ", button));
    return draw;
  }

  /**
   * Adds a list of encodings in which the file can be read again.
   * @param {string} name
   * @param {{ name: string, guessed: boolean }} encoding
   * @param {(encoding: string) => void} choose
   */
  addEncodings(name, encoding, choose) {
    const select = make("select");
    for (const each of new Set([encoding.name, ...ENCODINGS])) {
      select.append(new Option(nameOfEncoding(each), each, false, each === encoding.name));
    }
    select.autocomplete = "off";
    select.addEventListener("change", () => choose(select.value));
    const line = make("p", "", make("label", "", message("encoding.read"), " ", select));
    if (encoding.guessed) line.append(" ", make("span", "quiet", message("encoding.guessed", { name })));
    this.#root.append(line);
  }
}

/** @param {string} encoding */
function nameOfEncoding(encoding) {
  // A page may declare an encoding that is not in the list.
  return ENCODINGS.includes(encoding) ? message(/** @type {MessageKey} */ (`encoding.${encoding}`)) : encoding;
}
