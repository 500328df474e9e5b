/**
 * Excludes parts of the result: the paragraph under the pointer, the selection, the current finding, or everything from there to the end.
 * A button appears beside the paragraph under the pointer and opens a menu; the shortcut X opens the same menu. Paragraphs also come under
 * a resting pointer, when they scroll or are drawn again. Browsers report them by `pointerover` at the last position.
 */

import { EXCLUSION_MESSAGES } from "../../messages/en/exclusions.js";
import { message, register } from "../../messages/messages.js";
import { excerpt } from "../../model/excerpt.js";
import { SIDES } from "../../model/texts.js";
import { find, make, makeButton } from "../../view/common/dom.js";
import { announce } from "../notices.js";
import { Popover } from "../popover.js";
import { addShortcuts } from "../shortcuts/shortcuts.js";
import { state } from "../state.js";
import { loadSheet } from "../stylesheets.js";
import { exclude, excludeExactly, setExclusions } from "./exclusions.js";

/** @import { Side, Span } from "../../model/texts.js" */
/** @import { ParagraphRange } from "../../view/changes/paragraph-range.js" */
/** @import { Exclusions, Texts } from "../state.js" */
/**
 * A view of the result whose paragraphs can be excluded.
 * @typedef {object} ExcludableView
 * @property {HTMLElement} root contains the texts
 * @property {HTMLElement} list lists what was found in the texts
 * @property {() => Texts} texts the compared texts that the view shows
 * @property {(range: Range) => Promise<ParagraphRange | null>} blockIn returns the paragraphs that a range lies in
 * @property {(item: Element) => ParagraphRange | null} blockOf returns the paragraphs of a list item that has no place in the texts
 */

register(EXCLUSION_MESSAGES);

/** The one menu, created with the first view. @type {ExclusionMenu | null} */
let menu = null;

/**
 * Lets the reader exclude paragraphs of a view.
 * @param {ExcludableView} view
 * @returns {() => void} to be called when the view has drawn other texts
 */
export function enableExclusions(view) {
  menu ??= new ExclusionMenu();
  return menu.add(view);
}

class ExclusionMenu {
  #button = makeButton("plain", "⋯");
  #menu = make("div", "dropdown");
  #box = make("div", "exclusion-menu", this.#button, this.#menu);
  #popover;
  /** @type {ExcludableView[]} */
  #views = [];
  /** @type {ParagraphRange | null} */
  #block = null;
  /** The element under the pointer, and the current finding when the pointer last moved. @type {{ at: Element, here: Element | null } | null} */
  #pointed = null;
  /** The last position of the pointer in the window, and whether it points without a press. */
  #pointer = { x: -Infinity, y: -Infinity, hovers: true };
  /** The exclusions before each step, to be undone one by one. @type {{ texts: Texts, exclusions: Exclusions }[]} */
  #earlier = [];

  constructor() {
    this.#box.hidden = true;
    this.#button.title = message("exclusion.menu.title");
    this.#button.setAttribute("aria-label", message("exclusion.menu.title"));
    for (const attribute of ["title", "aria-label"]) {
      this.#button.setAttribute(`data-message-${attribute}`, "exclusion.menu.title");
    }
    // Keyboard users have the shortcut, which does not depend on the pointer.
    this.#button.tabIndex = -1;
    this.#menu.id = "exclusion-menu";
    this.#menu.setAttribute("role", "group");
    this.#menu.setAttribute("aria-label", message("exclusion.title.all"));
    this.#menu.setAttribute("data-message-aria-label", "exclusion.title.all");
    this.#menu.hidden = true;
    this.#button.setAttribute("aria-controls", this.#menu.id);
    this.#popover = new Popover(this.#button, this.#menu);
    this.#button.addEventListener("click", () => this.#outline());
    find("#result", HTMLElement).append(this.#box);
    // `pointermove` too, because after a scroll the pointer may move inside the element that it was on.
    for (const type of /** @type {const} */ (["pointerover", "pointermove"]))
      document.addEventListener(type, (event) => this.#follow(event));
    // Capturing, because any element may scroll.
    document.addEventListener("scroll", () => this.#keepBeside(), { capture: true, passive: true });
    // An open menu stays open when a device is turned.
    addEventListener("resize", () => {
      if (this.#menu.hidden) this.#hide();
      else if (this.#block !== null) this.#place(this.#block, -Infinity);
    });
    new MutationObserver(() => this.#outline()).observe(this.#menu, { attributeFilter: ["hidden"] });
    // Capturing, to come before the undo of replaced texts.
    addEventListener("keydown", (event) => this.#undo(event), { capture: true });
    addShortcuts({
      key: "x",
      word: "shortcuts.exclude",
      action: () => {
        const view = this.#views.find(({ root }) => root.checkVisibility());
        if (view !== undefined) this.#open(view);
      },
    });
  }

  /** @param {ExcludableView} view */
  add(view) {
    this.#views = [...this.#views.filter(({ root }) => root.isConnected), view];
    return () => {
      const hovered = [...view.root.querySelectorAll(":hover")].at(-1);
      if (hovered !== undefined && this.#menu.hidden) this.#point(view, hovered, this.#pointed?.here ?? null);
    };
  }

  /** Shows the button beside the paragraph that the pointer is on. @param {PointerEvent} event */
  #follow({ target, clientX, clientY, pointerType }) {
    const { x, y } = this.#pointer;
    this.#pointer = { x: clientX, y: clientY, hovers: pointerType !== "touch" };
    if (!this.#menu.hidden || !(target instanceof Element) || this.#box.contains(target)) return;
    const view = this.#views.find(({ root }) => root.contains(target));
    if (view === undefined) this.#hide();
    else if (target !== this.#pointed?.at) {
      const hasMoved = x !== clientX || y !== clientY;
      this.#point(view, target, hasMoved ? view.root.querySelector(".here") : (this.#pointed?.here ?? null));
    }
  }

  /** @param {ExcludableView} view @param {Element} target @param {Element | null} here the current finding when the pointer last moved */
  async #point(view, target, here) {
    const pointed = { at: target, here };
    this.#pointed = pointed;
    const [block] = await Promise.all([view.blockIn(rangeOf(target)), loadStyles()]);
    if (this.#pointed === pointed && this.#menu.hidden) this.#show(view, block, this.#pointer.y);
  }

  /** Keeps the button beside its paragraph while the paragraph is under the pointer. */
  #keepBeside() {
    if (!this.#menu.hidden || this.#block === null) return;
    if (this.#pointed === null || !this.#pointer.hovers) {
      this.#hide();
      return;
    }
    const { top, bottom } = edgesOf(this.#block);
    this.#box.hidden = this.#pointer.y < top || this.#pointer.y > bottom;
    if (!this.#box.hidden) this.#place(this.#block, this.#pointer.y);
  }

  /** Opens the menu for the selection, the current finding or the paragraph under the pointer. @param {ExcludableView} view */
  async #open(view) {
    const block = await this.#blockToExclude(view);
    if (block === null) {
      announce(message("exclusion.menu.nothing"));
      return;
    }
    const [first] = block.elements;
    first?.scrollIntoView({ block: "nearest" });
    await loadStyles();
    this.#show(view, block, -Infinity);
    if (this.#menu.hidden) this.#button.click();
    this.#menu.querySelector("button")?.focus({ preventScroll: true });
  }

  /** @param {ExcludableView} view @returns {Promise<ParagraphRange | null>} */
  async #blockToExclude({ root, list, blockIn, blockOf }) {
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
    // A finding to which the reader has moved since takes precedence over the paragraph under the pointer.
    const target = pointed !== null && (here === null || pointed.here === here) ? pointed.at : here;
    return target === null ? null : blockIn(rangeOf(target));
  }

  /** @param {ExcludableView} view @param {ParagraphRange | null} block @param {number} y the line beside which the button is placed */
  #show(view, block, y) {
    if (block === null || block.elements.length === 0) {
      this.#block = null;
      this.#box.hidden = true;
      return;
    }
    this.#block = block;
    this.#box.hidden = false;
    this.#fill(view, block);
    this.#place(block, y);
  }

  /** @param {ParagraphRange} block @param {number} y a position in the window; the first line if it is above the block */
  #place(block, y) {
    const [first] = block.elements;
    if (first === undefined) return;
    const { top, bottom } = edgesOf(block);
    const home = find("#result", HTMLElement).getBoundingClientRect();
    // Marked paragraphs have padding, so this is the end of the words.
    const right = first.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(first).paddingInlineEnd);
    const { width, height } = this.#button.getBoundingClientRect();
    // In the margin if there is one, else at the edge of the result; in the line under the pointer.
    const edge = Math.min(right + width, home.right - 4) - home.left;
    this.#box.style.setProperty("inset-inline-start", `${edge - width + 4}px`);
    this.#box.style.setProperty(
      "inset-block-start",
      `${Math.max(top, Math.min(y - height / 2, bottom - height)) - home.top}px`,
    );
  }

  /** @param {ExcludableView} view @param {ParagraphRange} block */
  #fill(view, block) {
    const shown = view.texts();
    const sides = SIDES.filter((side) => block.spans[side] !== undefined);
    const [side = "after"] = sides.toReversed();
    const span = block.spans[side];
    const text = excerpt(shown[side].slice(span?.start, span?.end));
    const named =
      sides.length > 1
        ? message("exclusion.menu.both", { text })
        : message("exclusion.menu.of", { side: message(`side.${side}`), text });
    /** @param {string} label @param {(side: Side, span: Span) => void} apply */
    const choice = (label, apply) => {
      const button = makeButton("", label);
      button.addEventListener("click", () => this.#exclude(view, block, apply));
      return button;
    };
    const isItem = block.elements.some(({ localName }) => localName === "li");
    this.#menu.replaceChildren(
      make("p", "quiet", named),
      ...(isItem
        ? [
            choice(message("exclusion.menu.sentences"), (each, { start, end }) =>
              excludeExactly(each, shown[each], { start, end }),
            ),
          ]
        : []),
      choice(message("exclusion.menu.paragraphs", { n: isItem ? 1 : block.elements.length }), (each, where) =>
        exclude(each, shown[each], where),
      ),
      choice(message("exclusion.menu.end"), (each, { start }) =>
        exclude(each, shown[each], { start, end: shown[each].length }),
      ),
    );
  }

  /** @param {ExcludableView} view @param {ParagraphRange} block @param {(side: Side, span: Span) => void} apply */
  #exclude(view, block, apply) {
    const { texts, exclusions } = state;
    this.#earlier.push({ texts, exclusions });
    for (const side of SIDES) {
      const span = block.spans[side];
      if (span !== undefined) apply(side, span);
    }
    this.#popover.close();
    this.#hide();
    const panel = view.root.closest("[role=tabpanel]");
    if (panel instanceof HTMLElement) panel.focus({ preventScroll: true });
  }

  /** @param {KeyboardEvent} event */
  #undo(event) {
    const isUndo =
      (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "z";
    const isTyping =
      event.target instanceof Element && event.target.matches("textarea, input[type=text], input:not([type])");
    const last = this.#earlier.at(-1);
    if (!isUndo || isTyping || last === undefined) return;
    // Later changes of the texts are undone first.
    if (SIDES.some((side) => state.texts[side] !== last.texts[side])) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#earlier.pop();
    setExclusions(last.exclusions);
    announce(message("undo.undone"));
  }

  #hide() {
    this.#box.hidden = true;
    this.#pointed = null;
    this.#block = null;
  }

  /** Outlines what would be excluded while the menu is open. */
  #outline() {
    const open = !this.#menu.hidden;
    if (open) this.#menu.scrollIntoView({ block: "nearest" });
    for (const element of document.querySelectorAll(".to-exclude")) element.classList.remove("to-exclude");
    if (open) for (const element of this.#block?.elements ?? []) element.classList.add("to-exclude");
  }
}

/** @param {Element} element */
function rangeOf(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  // An element that contains paragraphs is none itself: its beginning lies before the first of them.
  if (element.querySelector("p") !== null) range.collapse(true);
  return range;
}

/** Returns the top and the bottom of paragraphs in the window. @param {ParagraphRange} block */
function edgesOf({ elements }) {
  const top = elements[0]?.getBoundingClientRect().top ?? 0;
  return { top, bottom: elements.at(-1)?.getBoundingClientRect().bottom ?? top };
}

/** Loads the style sheet of the button and the menu. Both work without it. */
function loadStyles() {
  return loadSheet(new URL("./exclusions.css", import.meta.url)).catch(() => {});
}
