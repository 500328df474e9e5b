/**
 * Leaves out of the comparison what a reader points at, selects or has gone to in the result: a paragraph, or all from there to the end. A
 * button stands beside the paragraph under the pointer; the key opens what it opens.
 */

import { EXCLUSION_MESSAGES } from "../../messages/en/exclusions.js";
import { message, register } from "../../messages/messages.js";
import { excerpt } from "../../model/excerpt.js";
import { SIDES } from "../../model/paragraphs.js";
import { make, makeButton } from "../../view/common/dom.js";
import { find } from "../../view/common/find.js";
import { fields } from "../editors/text-field.js";
import { announce } from "../notices.js";
import { Disclosure } from "../popover.js";
import { loadSheet } from "../stylesheets.js";
import { byHand } from "./editor-exclusions.js";
import { leftOut } from "./exclusions.js";

/** @typedef {import("../../view/changes/paragraph-range.js").Block} Block */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../model/paragraphs.js").Span} Span */
/** @typedef {import("./leave-key.js").Leavable} Leavable */
/** @typedef {import("./exclusions.js").Texts} Texts */

register(EXCLUSION_MESSAGES);

class Leaving {
  #button = makeButton("plain", "⋯");
  #menu = make("div", "dropdown");
  #box = make("div", "leave-here", this.#button, this.#menu);
  #disclosure;
  /** @type {Leavable | null} */
  #view = null;
  /** @type {Block | null} */
  #block = null;
  /** What the pointer is over, and what the reader had gone to by then. @type {{ at: Element, here: Element | null } | null} */
  #pointed = null;
  /** What was left out before, to be undone one by one. @type {{ texts: Texts, stretches: import("./exclusions.js").Stretches, view: Leavable }[]} */
  #done = [];

  constructor() {
    this.#box.hidden = true;
    this.#button.title = message("here.title");
    this.#button.setAttribute("aria-label", message("here.title"));
    // Whoever goes by keyboard has a key for it, whatever is pointed at.
    this.#button.tabIndex = -1;
    this.#menu.id = "leave-here";
    this.#menu.setAttribute("role", "group");
    this.#menu.setAttribute("aria-label", message("left.title.all"));
    this.#menu.hidden = true;
    this.#button.setAttribute("aria-controls", this.#menu.id);
    this.#disclosure = new Disclosure(this.#button, this.#menu);
    this.#button.addEventListener("click", () => this.#mark());
    find("#result", HTMLElement).append(this.#box);
    document.addEventListener("pointerover", ({ target }) => {
      const inside = target instanceof Node && (this.#box.contains(target) || this.#view?.root.contains(target));
      if (!inside && this.#menu.hidden) this.#hide();
    });
    // Whatever it is that scrolls.
    document.addEventListener("scroll", () => this.#menu.hidden && this.#hide(), { capture: true, passive: true });
    // What is open stays so: turning a device round takes nothing from the reader.
    addEventListener("resize", () => {
      if (this.#menu.hidden) this.#hide();
      else if (this.#block !== null) this.#place(this.#block, 0);
    });
    new MutationObserver(() => this.#mark()).observe(this.#menu, { attributeFilter: ["hidden"] });
    // Ahead of what takes back a text that was replaced.
    addEventListener("keydown", (event) => this.#heedUndo(event), { capture: true });
  }

  /** @param {Leavable} view @param {Element} target @param {number} y where in the window the pointer is */
  async point(view, target, y) {
    this.#pointed = { at: target, here: view.root.querySelector(".here") };
    if (!this.#menu.hidden) return;
    const block = await view.blockIn(rangeOf(target));
    if (this.#pointed?.at === target) await this.#show(view, block, y);
  }

  /** Offers to leave out what the reader has selected, gone to or pointed at. @param {Leavable} view */
  async open(view) {
    const block = await this.#wanted(view);
    if (block === null) {
      announce(message("here.nothing"));
      return;
    }
    const [first] = block.elements;
    first?.scrollIntoView({ block: "nearest" });
    await this.#show(view, block, 0);
    if (this.#menu.hidden) this.#button.click();
    this.#menu.querySelector("button")?.focus({ preventScroll: true });
  }

  /** @param {Leavable} view @returns {Promise<Block | null>} */
  async #wanted({ root, list, blockIn, blockOf }) {
    const focused = document.activeElement;
    if (focused !== null && list.contains(focused)) {
      const block = blockOf(focused);
      if (block !== null) return block;
    }
    const selection = getSelection();
    if (selection !== null && !selection.isCollapsed && root.contains(selection.anchorNode)) {
      return blockIn(selection.getRangeAt(0));
    }
    if (focused !== null && focused !== root && root.contains(focused) && !focused.matches("section")) {
      return blockIn(rangeOf(focused));
    }
    const here = root.querySelector(".here");
    const pointed = this.#pointed?.at.isConnected && root.contains(this.#pointed.at) ? this.#pointed : null;
    // Whoever has gone to a change after pointing means the change.
    const goal = pointed !== null && (here === null || pointed.here === here) ? pointed.at : here;
    return goal === null ? null : blockIn(rangeOf(goal));
  }

  /** @param {Leavable} view @param {Block | null} block @param {number} y */
  async #show(view, block, y) {
    await loadSheet(new URL("./exclusions.css", import.meta.url)).catch(() => {});
    if (block === null || block.elements.length === 0) {
      if (this.#menu.hidden) this.#hide();
      return;
    }
    this.#view = view;
    this.#block = block;
    this.#box.hidden = false;
    this.#fill(view, block);
    this.#place(block, y);
  }

  /** @param {Block} block @param {number} y */
  #place({ elements }, y) {
    const [first] = elements;
    const last = elements.at(-1);
    if (first === undefined || last === undefined) return;
    const home = find("#result", HTMLElement).getBoundingClientRect();
    const [top, bottom] = [first.getBoundingClientRect().top, last.getBoundingClientRect().bottom];
    // Where the words end: what is marked has room around it.
    const right = first.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(first).paddingInlineEnd);
    const { width, height } = this.#button.getBoundingClientRect();
    // In the margin where there is one, else at its edge; in the line that is pointed at.
    const edge = Math.min(right + width, home.right - 4) - home.left;
    this.#box.style.setProperty("inset-inline-start", `${edge - width + 4}px`);
    this.#box.style.setProperty(
      "inset-block-start",
      `${Math.max(top, Math.min(y - height / 2, bottom - height)) - home.top}px`,
    );
  }

  /** @param {Leavable} view @param {Block} block */
  #fill(view, block) {
    const shown = view.texts();
    const sides = SIDES.filter((side) => block.spans[side] !== undefined);
    const [side = "after"] = sides.toReversed();
    const span = block.spans[side];
    const text = excerpt(shown[side].slice(span?.start, span?.end));
    const named =
      sides.length > 1 ? message("here.both", { text }) : message("here.of", { side: message(`side.${side}`), text });
    /** @param {string} label @param {(side: Side, span: Span) => void} leave */
    const choice = (label, leave) => {
      const button = makeButton("", label);
      button.addEventListener("click", () => this.#leave(view, block, leave));
      return button;
    };
    const isItem = block.elements.some(({ localName }) => localName === "li");
    this.#menu.replaceChildren(
      make("p", "quiet", named),
      ...(isItem
        ? [
            choice(message("here.sentences"), (each, { start, end }) =>
              leftOut.leaveExactly(each, shown[each], { start, end }),
            ),
          ]
        : []),
      choice(message("here.paragraphs", { n: isItem ? 1 : block.elements.length }), (each, where) =>
        leftOut.leave(each, shown[each], where),
      ),
      choice(message("here.end"), (each, { start }) =>
        leftOut.leave(each, shown[each], { start, end: shown[each].length }),
      ),
    );
  }

  /** @param {Leavable} view @param {Block} block @param {(side: Side, span: Span) => void} leave */
  #leave(view, block, leave) {
    const texts = textsOf();
    leftOut.begin(texts);
    this.#done.push({ texts, stretches: leftOut.stretches, view });
    for (const side of SIDES) {
      const span = block.spans[side];
      if (span !== undefined) leave(side, span);
    }
    this.#compare(view);
    this.#disclosure.close();
    this.#hide();
    const panel = view.root.closest("[role=tabpanel]");
    if (panel instanceof HTMLElement) panel.focus({ preventScroll: true });
  }

  /** @param {KeyboardEvent} event */
  #heedUndo(event) {
    const asks =
      (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "z";
    const typing =
      event.target instanceof Element && event.target.matches("textarea, input[type=text], input:not([type])");
    const last = this.#done.at(-1);
    if (!asks || typing || last === undefined) return;
    const now = textsOf();
    // What was done to the texts since is undone first.
    if (SIDES.some((side) => now[side] !== last.texts[side])) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#done.pop();
    leftOut.restore(last.texts, last.stretches);
    this.#compare(last.view);
    announce(message("undo.undone"));
  }

  /** @param {Leavable} view */
  #compare(view) {
    view.changed();
    for (const field of Object.values(fields)) byHand(field).tell();
  }

  #hide() {
    this.#box.hidden = true;
    this.#pointed = null;
    this.#block = null;
  }

  /** What would be left out stands out while the reader chooses. */
  #mark() {
    const open = !this.#menu.hidden;
    if (open) this.#menu.scrollIntoView({ block: "nearest" });
    for (const element of document.querySelectorAll(".to-leave")) element.classList.remove("to-leave");
    if (open) for (const element of this.#block?.elements ?? []) element.classList.add("to-leave");
  }
}

/** The one of the page. */
export const leaving = new Leaving();

/** @param {Element} element */
function rangeOf(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  // An element with paragraphs in it is none of them: it is at its beginning, which is ahead of the first.
  if (element.querySelector("p") !== null) range.collapse(true);
  return range;
}

/** @returns {Texts} as they are in the editors */
function textsOf() {
  return { before: fields.before?.text ?? "", after: fields.after?.text ?? "" };
}
