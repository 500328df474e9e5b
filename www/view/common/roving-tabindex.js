/**
 * Gives the items of a container one tab stop together: Tab reaches one item, and the arrow keys, Home and End move between them. A text
 * with a thousand marks must not need a thousand presses of Tab.
 *
 * Pattern: https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 */

import { keyFromLeftToRight } from "./dom.js";

/** @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export class RovingTabindex {
  #container;
  #selector;
  /** @type {Element | null} */
  #stop = null;

  /**
   * @param {HTMLElement} container
   * @param {string} selector of the items; each is created with `tabindex="-1"`
   */
  constructor(container, selector) {
    this.#container = container;
    this.#selector = selector;
    container.addEventListener("keydown", (event) => this.#move(event));
    container.addEventListener("focusin", (event) => {
      const item = event.target instanceof Element ? event.target.closest(selector) : null;
      if (item !== null) this.stopAt(item);
    });
  }

  /** Gives the tab stop to the first item if the item that had it was removed. Must be called after items change. */
  refresh() {
    if (this.#stop?.isConnected) return;
    this.stopAt(this.#container.querySelector(this.#selector));
  }

  /** @param {Element | null} item */
  stopAt(item) {
    if (this.#stop === item) return;
    this.#stop?.setAttribute("tabindex", "-1");
    this.#stop = item;
    item?.setAttribute("tabindex", "0");
  }

  /** @param {KeyboardEvent} event */
  #move(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const item = event.target instanceof Element ? event.target.closest(this.#selector) : null;
    if (item === null) return;
    const items = [...this.#container.querySelectorAll(this.#selector)].filter((each) => each.checkVisibility());
    const step = STEPS[keyFromLeftToRight(event, item)];
    let next;
    if (step !== undefined) next = items[items.indexOf(item) + step];
    else if (event.key === "Home") next = items[0];
    else if (event.key === "End") next = items.at(-1);
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }
}
