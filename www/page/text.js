/**
 * One of the two texts: its title, its text area, its word count, opening, dropping and clearing.
 */

import { directionFor } from "./direction.js";
import { find } from "./find.js";
import { cleanTitle, titleOfFile } from "./titles.js";
import { say } from "./words.js";

/** @typedef {import("../render/model.js").Side} Side */

/**
 * @typedef {object} Owner
 * @property {() => void} typed the reader is at work in its area
 * @property {() => void} changed the text is another
 * @property {() => void} renamed the title is another
 * @property {(told: string) => void} replacing the text is about to be replaced
 * @property {() => void} filled the text is another, and came in whole
 * @property {() => void} left the reader wants to be done with it
 */

export class TextField {
  #side;
  #title;
  #count;
  #note;
  #owner;
  /** Files read slowly: only the newest request may fill the field. */
  #reading = 0;
  /** Whether what is being pasted is to be all of the text. */
  #pasting = false;

  /**
   * @param {Side} side
   * @param {Owner} owner
   */
  constructor(side, owner) {
    this.#side = side;
    this.#owner = owner;
    const root = find(`#text-${side}`, HTMLElement);
    this.area = find("textarea", HTMLTextAreaElement, root);
    this.#title = find(".title", HTMLInputElement, root);
    this.#count = find(".count", HTMLElement, root);
    this.#note = find(".note", HTMLElement, root);
    const picker = find("input[type=file]", HTMLInputElement, root);

    this.#takeTyping();
    this.#title.addEventListener("change", () => {
      this.#title.value = this.title;
      owner.renamed();
    });
    find("[data-act=open]", HTMLButtonElement, root).addEventListener("click", () => picker.click());
    find("[data-act=clear]", HTMLButtonElement, root).addEventListener("click", () => {
      if (this.text !== "" || this.title !== "") owner.replacing(say("undo.cleared", { side: say(`side.${side}`) }));
      this.put({ text: "", title: "" });
      owner.renamed();
      owner.changed();
      this.area.focus();
    });
    picker.addEventListener("change", () => {
      const file = picker.files?.[0];
      if (file !== undefined) this.#open(file);
      // The same file may be chosen again after it was edited.
      picker.value = "";
    });
    this.#takeDrops(root);
  }

  get text() {
    return this.area.value;
  }

  /** What the reader calls it; empty where that is nothing. */
  get title() {
    return cleanTitle(this.#title.value);
  }

  /** Puts another text in; that it changed is known to whoever does so. @param {{ text: string, title: string }} titled */
  put({ text, title }) {
    if (text !== this.text) {
      this.area.value = text;
      // A browser puts the caret at the end, and whoever comes back to edit would stand there.
      this.area.setSelectionRange(0, 0);
      this.area.scrollTop = 0;
    }
    this.#title.value = cleanTitle(title);
    this.#settle();
  }

  /** @param {number | null} words `null` while it is not known */
  count(words) {
    this.#count.textContent = words === null ? "" : say("count.words", { n: words });
  }

  #takeTyping() {
    const { area } = this;
    area.addEventListener("paste", () => {
      const { selectionStart, selectionEnd, value } = area;
      this.#pasting = value.slice(0, selectionStart).trim() === "" && value.slice(selectionEnd).trim() === "";
    });
    area.addEventListener("input", (event) => {
      this.#settle();
      const pasted = this.#pasting && event instanceof InputEvent && event.inputType === "insertFromPaste";
      this.#pasting = false;
      this.#owner.typed();
      if (pasted) this.#owner.filled();
      else this.#owner.changed();
    });
    area.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.isComposing) this.#owner.left();
    });
  }

  /** The text is another now: what was said of an earlier file, and a file still being read, are of no matter. */
  #settle() {
    this.#reading += 1;
    this.#note.textContent = "";
    this.area.dir = directionFor(this.text);
  }

  /** @param {File} file */
  async #open(file) {
    this.#reading += 1;
    const asked = this.#reading;
    const { name } = file;
    try {
      const { readTextFile } = await import("./files.js");
      const read = await readTextFile(file);
      if (asked !== this.#reading) return;
      if ("text" in read) this.#take(read.text, name);
      else this.#note.textContent = say(`file.${read.problem}`, { name, limit: "limit" in read ? read.limit : "" });
    } catch (error) {
      const why = error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
      if (asked === this.#reading) this.#note.textContent = say("file.unreadable", { name, why });
    }
  }

  /** @param {string} text @param {string} name of the file that it was read from */
  #take(text, name) {
    // What is put into an empty field takes nothing away.
    if (this.text !== "") this.#owner.replacing(say("undo.opened", { name, side: say(`side.${this.#side}`) }));
    this.put({ text, title: titleOfFile(name) });
    this.#owner.renamed();
    this.#owner.filled();
  }

  /** @param {HTMLElement} root */
  #takeDrops(root) {
    // Within the root the pointer leaves one element as it enters another: what counts is the difference.
    let within = 0;
    /** @param {number} now */
    const over = (now) => {
      within = now;
      root.classList.toggle("dropping", within > 0);
    };
    root.addEventListener("dragenter", (event) => {
      if (bringsFiles(event)) over(within + 1);
    });
    root.addEventListener("dragleave", (event) => {
      if (bringsFiles(event)) over(within - 1);
    });
    root.addEventListener("dragover", (event) => {
      if (!bringsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      event.stopPropagation();
      event.dataTransfer.dropEffect = "copy";
    });
    root.addEventListener("drop", (event) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      over(0);
      const files = event.dataTransfer?.files ?? [];
      if (files.length === 1 && files[0] !== undefined) this.#open(files[0]);
      else this.#note.textContent = say(files.length === 0 ? "file.none" : "file.several");
    });
  }
}

/** A file dropped beside the texts would take the place of the page, and with it of all that was typed. */
export function refuseOtherDrops() {
  addEventListener("dragover", (event) => {
    if (!bringsFiles(event) || event.dataTransfer === null) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "none";
  });
  addEventListener("drop", (event) => {
    if (bringsFiles(event)) event.preventDefault();
  });
}

/** @param {DragEvent} event */
function bringsFiles(event) {
  return event.dataTransfer?.types.includes("Files") ?? false;
}
