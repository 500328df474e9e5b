/**
 * Excludes what the reader selects in an editor: the selected lines, or everything from there to the end. Under each text it
 * says how much is excluded and offers to include it again.
 */

import { EXCLUSION_MESSAGES } from "../../messages/en/exclusions.js";
import { labelled, message, register } from "../../messages/messages.js";
import { make, makeButton } from "../../view/common/dom.js";
import { announce } from "../notices.js";
import { state } from "../state.js";
import { loadSheet } from "../stylesheets.js";
import { excludeLines, include } from "./exclusions.js";
import { linesIn } from "./ranges.js";

/** @import { Side, Span } from "../../model/texts.js" */
/** @import { TextField } from "../editors/text-field.js" */

register(EXCLUSION_MESSAGES);

/** Says how many lines of a text are excluded; empty if none are. @param {Side} side */
export function describeExclusions(side) {
  const text = state.texts[side];
  const n = state.exclusions[side].reduce((sum, range) => sum + linesIn(text, range).length, 0);
  return n === 0 ? "" : message("exclusion.editor.told", { n });
}

export class EditorExclusions {
  #side;
  #area;
  #choice = make("p", "editor-exclusions");
  #lines = makeButton("plain");
  #note = make("p", "editor-exclusions");
  #description = make("span");

  /** @param {TextField} field */
  constructor({ side, root, area }) {
    this.#side = side;
    this.#area = area;
    const toEnd = labelled(makeButton("plain"), "exclusion.editor.end");
    const back = labelled(makeButton("plain"), "exclusion.back");
    this.#choice.append(this.#lines, toEnd);
    this.#choice.hidden = true;
    this.#note.append(this.#description, " ", back);
    area.after(this.#choice, this.#note);
    this.#lines.addEventListener("click", () => this.#exclude(this.#selection));
    toEnd.addEventListener("click", () => this.#exclude({ start: this.#selection.start, end: area.textLength }));
    back.addEventListener("click", () => this.#includeAll());
    root.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) this.#choice.hidden = true;
    });
    document.addEventListener("selectionchange", () => this.showChoice());
    for (const name of /** @type {const} */ (["texts", "exclusions", "language"]))
      state.on(name, () => this.#describe());
    this.#describe();
    // Without its style sheet it looks plainer and works the same.
    loadSheet(new URL("./exclusions.css", import.meta.url)).catch(() => {});
  }

  get #selection() {
    const { selectionStart: start, selectionEnd: end } = this.#area;
    return { start, end };
  }

  /** Offers to exclude the selection, unless it is the whole text: a reader who selects everything is about to replace it. */
  showChoice() {
    if (document.activeElement !== this.#area) return;
    const text = state.texts[this.#side];
    const { start, end } = this.#selection;
    const n = linesIn(text, { start, end }).length;
    this.#choice.hidden = n === 0 || end - start === text.trim().length;
    if (!this.#choice.hidden) this.#lines.textContent = message("exclusion.editor.lines", { n });
  }

  #describe() {
    this.#description.textContent = describeExclusions(this.#side);
    this.#note.hidden = this.#description.textContent === "";
  }

  /** @param {Span} range */
  #exclude(range) {
    this.#area.setSelectionRange(range.start, range.start);
    this.#area.focus();
    this.#choice.hidden = true;
    excludeLines(this.#side, range);
    announce(describeExclusions(this.#side));
  }

  #includeAll() {
    include(this.#side, { start: 0, end: this.#area.textLength });
    this.#area.focus();
    announce(message("exclusion.editor.back"));
  }
}
