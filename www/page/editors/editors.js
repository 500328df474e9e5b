/**
 * The two texts where they are edited. Once both are in they fold away to one line, for the result is what is read, and
 * come back with a key.
 */

import { message } from "../../messages/messages.js";
import { find } from "../../view/common/find.js";
import { announce } from "../notices.js";
import { addKeys } from "../shortcuts/shortcuts.js";
import { TextField } from "./text-field.js";

/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {{ text: string, title: string }} Titled */
/** Both texts, and how they stand there. @typedef {Record<Side, Titled> & { folded: boolean }} Desk */
/**
 * @typedef {object} Listener
 * @property {() => void} changed a text is another
 * @property {() => void} renamed a title is another
 * @property {() => void} typed the reader has typed into a text
 * @property {(told: string) => void} replacing a text is about to be replaced: it is told how, in the past tense
 */

/** Whether something that was kept is what `desk` gave. @param {unknown} value @returns {value is Desk} */
export function isDesk(value) {
  const { before, after } = /** @type {Partial<Desk>} */ (value ?? {});
  return [before, after].every((each) => typeof each?.text === "string" && typeof each.title === "string");
}

export class Editors {
  #root = find("#texts", HTMLElement);
  #fold = find("#fold", HTMLButtonElement);
  #listener;
  /** Whether they fold when the result is there. */
  #wanted = false;
  /** The one that the reader was in last. @type {Side} */
  #last = "before";

  /** @param {Listener} listener */
  constructor(listener) {
    this.#listener = listener;
    this.before = this.#field("before");
    this.after = this.#field("after");
    this.#label();
    this.#fold.addEventListener("click", () => this.#toggle());
    find("#swap", HTMLButtonElement).addEventListener("click", () => {
      listener.replacing(message("undo.swapped"));
      const { before, after, folded } = this.desk;
      this.desk = { before: after, after: before, folded };
    });
    addKeys({ key: "e", word: "key.edit", action: () => this.#toggle() });
  }

  /** @returns {Desk} */
  get desk() {
    const { before, after } = this;
    return {
      before: { text: before.text, title: before.title },
      after: { text: after.text, title: after.title },
      folded: this.folded,
    };
  }

  set desk({ before, after, folded }) {
    this.before.put(before);
    this.after.put(after);
    this.#wanted = false;
    this.#setFolded(folded);
    this.#listener.renamed();
    this.#listener.changed();
  }

  get folded() {
    return this.#root.classList.contains("folded");
  }

  /** Folds the editors away when the result of what is now in them is there. */
  foldLater() {
    this.#wanted = true;
  }

  /** There is a result: now they may be folded away. */
  ready() {
    this.#fold.hidden = false;
    if (this.#wanted && !this.folded) this.#setFolded(true);
    this.#wanted = false;
  }

  /** There is nothing to be read: the editors are the page. */
  needed() {
    this.#setFolded(false);
    this.#fold.hidden = true;
  }

  /** @param {Side} side */
  #field(side) {
    const field = new TextField(side, {
      typed: () => {
        this.#wanted = false;
        this.#listener.typed();
      },
      changed: () => this.#listener.changed(),
      renamed: () => this.#listener.renamed(),
      replacing: (told) => this.#listener.replacing(told),
      filled: () => {
        this.foldLater();
        this.#listener.changed();
      },
      left: () => {
        if (!this.#fold.hidden) this.#setFolded(true);
      },
    });
    field.area.addEventListener("focus", () => {
      this.#last = side;
    });
    return field;
  }

  #toggle() {
    if (this.#fold.hidden) this[this.#last].area.focus();
    else if (this.folded) {
      this.#setFolded(false);
      this[this.#last].area.focus();
    } else this.#setFolded(true);
  }

  /** @param {boolean} folded */
  #setFolded(folded) {
    if (folded === this.folded) return;
    const within = this.#root.contains(document.activeElement);
    this.#root.classList.toggle("folded", folded);
    this.#label();
    // The focus never stays on what is no longer there.
    if (folded && within && document.activeElement?.checkVisibility() !== true) this.#fold.focus();
    if (folded) announce(message("texts.folded"));
  }

  #label() {
    this.#fold.textContent = message(this.folded ? "texts.edit" : "texts.fold");
  }
}
