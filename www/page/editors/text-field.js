/**
 * One of the two texts: its title, its text area, its word count, opening, dropping, pasting and clearing. Documents are read by
 * modules that load when the first one comes.
 */

import { message } from "../../messages/messages.js";
import { directionFor } from "../../model/direction.js";
import { cleanTitle } from "../../model/titles.js";
import { find } from "../../view/common/find.js";

/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */

/**
 * @typedef {object} Owner
 * @property {() => void} typed the reader is at work in its area
 * @property {() => void} changed the text is another
 * @property {() => void} renamed the title is another
 * @property {(told: string) => void} replacing the text is about to be replaced
 * @property {() => void} filled the text is another, and came in whole
 * @property {() => void} left the reader wants to be done with it
 */

/** The two fields, for a document may fill both. @type {Partial<Record<Side, TextField>>} */
export const fields = {};

export class TextField {
  #title;
  #count;
  #note;
  #owner;
  /** Whether what is being pasted is to be all of the text. */
  #pasting = false;
  /** Loaded when something is first selected. @type {ReturnType<typeof import("../exclusions/editor-exclusions.js").byHand> | null} */
  #leaving = null;

  /**
   * @param {Side} side
   * @param {Owner} owner
   */
  constructor(side, owner) {
    this.side = side;
    this.#owner = owner;
    fields[side] = this;
    const root = find(`#text-${side}`, HTMLElement);
    this.root = root;
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
      if (this.text !== "" || this.title !== "")
        owner.replacing(message("undo.cleared", { side: message(`side.${side}`) }));
      this.put({ text: "", title: "" });
      owner.renamed();
      owner.changed();
      this.area.focus();
    });
    picker.addEventListener("change", () => {
      this.open([...(picker.files ?? [])]);
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
      this.#expect(text);
      this.area.value = text;
      // A browser puts the caret at the end, and whoever comes back to edit would stand there.
      this.area.setSelectionRange(0, 0);
      this.area.scrollTop = 0;
    }
    this.#title.value = cleanTitle(title);
    this.#settle();
  }

  /** How many letters it has; to ask is cheap, however many there are. */
  get length() {
    return this.area.textLength;
  }

  /** @param {number | null} words `null` while it is not known */
  count(words) {
    this.#count.textContent = words === null ? "" : message("count.words", { n: words });
  }

  /** Tells the reader something that concerns this text. @param {string} message */
  tell(message) {
    this.#note.textContent = message;
  }

  #takeTyping() {
    const { area } = this;
    area.addEventListener("paste", (event) => {
      const { selectionStart, selectionEnd, value } = area;
      this.#pasting = value.slice(0, selectionStart).trim() === "" && value.slice(selectionEnd).trim() === "";
      this.#paste(event);
    });
    // What is pasted, or dropped.
    area.addEventListener("beforeinput", ({ data }) => this.#expect(data ?? ""));
    area.addEventListener("input", (event) => {
      this.#settle();
      const pasted = this.#pasting && event instanceof InputEvent && event.inputType === "insertFromPaste";
      this.#pasting = false;
      this.#owner.typed();
      if (pasted) this.#owner.filled();
      else this.#owner.changed();
    });
    document.addEventListener("selectionchange", () => {
      if (document.activeElement !== area) return;
      if (this.#leaving !== null) this.#leaving.offer();
      // Where that does not load, nothing is offered.
      else if (area.selectionEnd > area.selectionStart) this.#offerLeaving().catch(() => {});
    });
    area.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.isComposing) this.#owner.left();
    });
  }

  /** Says how a long text runs before it is laid out: to find that out itself takes a browser very long. @param {string} text */
  #expect(text) {
    const direction = directionFor(text);
    if (direction !== "auto") this.area.dir = direction;
  }

  /** The text is another now: what was said of an earlier file, and a file still being read, are of no matter. */
  #settle() {
    this.tell("");
    this.area.dir = directionFor(this.text);
    this.root.dispatchEvent(new Event("settle"));
  }

  /** @param {File[]} files */
  async open(files) {
    try {
      await (await import("../intake/intake.js")).openFiles(this, files);
    } catch (error) {
      this.#lack(error);
    }
  }

  /**
   * What brings more than plain text is put in as the text it is; what has several lines is looked at once it is in.
   * @param {ClipboardEvent} event
   */
  async #paste(event) {
    const data = event.clipboardData;
    if (data === null) return;
    const [html, plain] = [data.getData("text/html"), data.getData("text/plain")];
    const files = plain === "" && html === "" ? [...data.files] : [];
    if (html !== "" || files.length > 0) event.preventDefault();
    else if (!/\n.*\n/.test(plain)) return;
    try {
      const { openFiles, pasted } = await import("../intake/intake.js");
      if (files.length > 0) await openFiles(this, files);
      else await pasted(this, html, plain);
    } catch (error) {
      // What the browser would have pasted, at the least.
      if (html !== "") this.insert(plain, "");
      this.#lack(error);
    }
  }

  /** Puts in what came whole. @param {{ text: string, title: string }} titled @param {string} told how, in the past tense */
  take(titled, told) {
    // What is put into an empty field takes nothing away.
    if (this.text !== "") this.#owner.replacing(told);
    this.put(titled);
    this.#owner.renamed();
    this.#owner.filled();
  }

  /** What is selected may be left out of the comparison. */
  async #offerLeaving() {
    const { byHand } = await import("../exclusions/editor-exclusions.js");
    this.#leaving = byHand(this);
    this.#leaving.offer();
  }

  /** Compares it anew, though it is the same: another part of it counts. */
  compare() {
    this.#owner.changed();
  }

  /** Puts text where the caret stands, in place of what is selected. @param {string} text @param {string} told */
  insert(text, told) {
    const { area } = this;
    const { selectionStart, selectionEnd, value } = area;
    const whole = value.slice(0, selectionStart).trim() === "" && value.slice(selectionEnd).trim() === "";
    if (value !== "") this.#owner.replacing(told);
    this.#expect(text);
    area.setRangeText(text, selectionStart, selectionEnd, "end");
    this.#settle();
    if (whole) this.#owner.filled();
    else this.#owner.changed();
  }

  /** Puts the same text in, in another form. @param {string} text */
  reform(text) {
    this.put({ text, title: this.title });
    this.#owner.changed();
  }

  /** @param {unknown} error a part of the page that did not load */
  #lack(error) {
    this.tell(message("file.failed", { why: error instanceof Error ? error.message : String(error) }));
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
      if (files.length > 0) this.open([...files]);
      else this.tell(message("file.none"));
    });
  }
}

/** A file dropped beside the texts would take the place of the page: it goes to the text that is empty, several to both. */
export function takeOtherDrops() {
  addEventListener("dragover", (event) => {
    if (!bringsFiles(event) || event.dataTransfer === null) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
  });
  addEventListener("drop", (event) => {
    if (!bringsFiles(event) || event.defaultPrevented) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    const empty = [fields.before, fields.after].find((field) => field?.text.trim() === "");
    if (files.length > 1) fields.before?.open(files);
    else if (empty !== undefined) empty.open(files);
    else fields.before?.tell(message("file.beside"));
  });
}

/** @param {DragEvent} event */
function bringsFiles(event) {
  return event.dataTransfer?.types.includes("Files") ?? false;
}
