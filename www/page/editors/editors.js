/**
 * The two editors. Once both texts are there they collapse to one line, because the result is what is read; a button and a
 * shortcut bring them back.
 */

import { message } from "../../messages/messages.js";
import { SIDES } from "../../model/texts.js";
import { find } from "../../view/common/dom.js";
import { announce } from "../notices.js";
import { addShortcuts } from "../shortcuts/shortcuts.js";
import { state } from "../state.js";
import { TextField } from "./text-field.js";

/** @import { Side } from "../../model/texts.js" */
/** @import { Part } from "../persistence/persistence.js" */
/** @import { Undo } from "./undo.js" */
/** @typedef {{ text: string, title: string }} Titled */
/** Both texts as they are persisted. @typedef {Record<Side, Titled> & { folded: boolean }} Stored */

export class Editors {
  #root = find("#texts", HTMLElement);
  #button = find("#collapse", HTMLButtonElement);
  /** Whether they collapse when the result is there. */
  #isPending = false;
  /** The editor that had the focus last. @type {Side} */
  #last = "before";
  /** @type {Promise<unknown> | null} */
  #exclusions = null;

  /** @param {Undo} undo */
  constructor(undo) {
    this.undo = undo;
    this.before = new TextField("before", this);
    this.after = new TextField("after", this);
    for (const side of SIDES) {
      this[side].area.addEventListener("focus", () => {
        this.#last = side;
      });
    }
    this.#label();
    this.#button.addEventListener("click", () => this.#toggle());
    find("#swap", HTMLButtonElement).addEventListener("click", () => {
      undo.remember(() => message("undo.swapped"));
      const { texts, titles, collapsed } = state;
      state.set({
        titles: { before: titles.after, after: titles.before },
        texts: { before: texts.after, after: texts.before },
        collapsed,
      });
    });
    addShortcuts({ key: "e", word: "shortcuts.edit", action: () => this.#toggle() });
    state.on("collapsed", () => this.#showCollapsed());
    state.on("phase", () => this.#followPhase());
    state.on("language", () => this.#label());
    state.on("exclusions", () => this.#loadExclusions());
    document.addEventListener("selectionchange", () => {
      const area = SIDES.map((side) => this[side].area).find((each) => each === document.activeElement);
      if (area !== undefined && area.selectionEnd > area.selectionStart) this.#loadExclusions();
    });
  }

  /** Persists texts, titles and whether the editors are collapsed. The names are those of earlier versions. @returns {Part} */
  get part() {
    return {
      name: "desk",
      read: () => {
        const { texts, titles, collapsed } = state;
        const titled = (/** @type {Side} */ side) => ({ text: texts[side], title: titles[side] });
        return { before: titled("before"), after: titled("after"), folded: collapsed };
      },
      write: (stored) => {
        if (!isStored(stored)) return;
        const { before, after, folded } = stored;
        state.set({
          titles: { before: before.title, after: after.title },
          texts: { before: before.text, after: after.text },
          collapsed: folded,
        });
      },
    };
  }

  /** Collapses the editors as soon as there is a result of their texts. */
  collapseWithResult() {
    this.#isPending = true;
  }

  /** Collapses the editors if there is a result to read. */
  collapse() {
    if (!this.#button.hidden) state.set({ collapsed: true });
  }

  /** Leaves the editors open and the undo shortcut to the browser, because the reader is typing. */
  noteTyping() {
    this.#isPending = false;
    this.undo.noteTyping();
  }

  #followPhase() {
    const { phase } = state;
    if (phase === "compared") {
      this.#button.hidden = false;
      if (this.#isPending) state.set({ collapsed: true });
    } else if (phase === "empty" || phase === "incomplete" || phase === "failed") {
      // There is nothing to read.
      if (state.collapsed) state.set({ collapsed: false });
      this.#button.hidden = true;
    }
  }

  #toggle() {
    if (this.#button.hidden) this[this.#last].area.focus();
    else if (state.collapsed) {
      state.set({ collapsed: false });
      this[this.#last].area.focus();
    } else state.set({ collapsed: true });
  }

  #showCollapsed() {
    const { collapsed } = state;
    this.#isPending = false;
    if (collapsed === this.#root.classList.contains("collapsed")) return;
    const isWithin = this.#root.contains(document.activeElement);
    this.#root.classList.toggle("collapsed", collapsed);
    this.#label();
    // The focus never stays on something invisible.
    if (collapsed && isWithin && document.activeElement?.checkVisibility() !== true) this.#button.focus();
    if (collapsed) announce(message("texts.collapsed"));
  }

  #label() {
    this.#button.textContent = message(state.collapsed ? "texts.edit" : "texts.collapse");
  }

  /** Loads what excludes parts of a text, when something is first selected or excluded. */
  async #loadExclusions() {
    if (this.#exclusions !== null) return;
    try {
      this.#exclusions = import("../exclusions/editor-exclusions.js");
      const { EditorExclusions } = await import("../exclusions/editor-exclusions.js");
      for (const side of SIDES) new EditorExclusions(this[side]).showChoice();
    } catch {
      // Nothing is offered; the next selection tries again.
      this.#exclusions = null;
    }
  }
}

/** @param {unknown} value @returns {value is Stored} */
function isStored(value) {
  const { before, after } = /** @type {Partial<Stored>} */ (value ?? {});
  return [before, after].every((each) => typeof each?.text === "string" && typeof each.title === "string");
}
