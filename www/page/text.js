/**
 * One of the two texts: its title, its text area, its word count, opening, dropping and clearing.
 */

import { directionFor } from "./direction.js";
import { find } from "./find.js";
import { cleanTitle, titleOfFile } from "./titles.js";
import { say } from "./words.js";

/** @typedef {import("../render/model.js").Side} Side */

export class TextField {
  #area;
  #title;
  #count;
  #note;
  #changed;
  #renamed;
  /** Files read slowly: only the newest request may fill the field. */
  #reading = 0;

  /**
   * @param {Side} side
   * @param {() => void} changed what to do when the reader has changed the text
   * @param {() => void} renamed what to do when its title is another
   */
  constructor(side, changed, renamed) {
    this.#changed = changed;
    this.#renamed = renamed;
    const root = find(`#text-${side}`, HTMLElement);
    this.#area = find("textarea", HTMLTextAreaElement, root);
    this.#title = find(".title", HTMLInputElement, root);
    this.#count = find(".count", HTMLElement, root);
    this.#note = find(".note", HTMLElement, root);
    const picker = find("input[type=file]", HTMLInputElement, root);

    this.#area.addEventListener("input", () => {
      this.#settle();
      changed();
    });
    this.#title.addEventListener("change", () => {
      this.title = this.#title.value;
      renamed();
    });
    find("[data-act=open]", HTMLButtonElement, root).addEventListener("click", () => picker.click());
    find("[data-act=clear]", HTMLButtonElement, root).addEventListener("click", () => {
      this.text = "";
      this.title = "";
      renamed();
      changed();
      this.#area.focus();
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
    return this.#area.value;
  }

  /** Puts another text in; that it changed is known to whoever does so. */
  set text(text) {
    this.#area.value = text;
    this.#area.scrollTop = 0;
    this.#settle();
  }

  /** What the reader calls it; empty where that is nothing. */
  get title() {
    return cleanTitle(this.#title.value);
  }

  set title(title) {
    this.#title.value = cleanTitle(title);
  }

  /** @param {number | null} words `null` while it is not known */
  count(words) {
    this.#count.textContent = words === null ? "" : say("count.words", { n: words });
  }

  /** The text is another now: what was said of an earlier file, and a file still being read, are of no matter. */
  #settle() {
    this.#reading += 1;
    this.#note.textContent = "";
    this.#area.dir = directionFor(this.text);
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
      if ("text" in read) {
        this.text = read.text;
        this.title = titleOfFile(name);
        this.#renamed();
        this.#changed();
      } else {
        this.#note.textContent = say(`file.${read.problem}`, { name, limit: "limit" in read ? read.limit : "" });
      }
    } catch (error) {
      const why = error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
      if (asked === this.#reading) this.#note.textContent = say("file.unreadable", { name, why });
    }
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
