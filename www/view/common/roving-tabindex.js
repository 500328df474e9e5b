/**
 * One tab stop for many: of all the items in a container one is reached with Tab, the others from there with the arrow
 * keys, Home and End. A text with a thousand marks must not cost a thousand Tabs.
 */

/** @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export class Roving {
  #container;
  #selector;
  /** @type {Element | null} */
  #stop = null;

  /**
   * @param {HTMLElement} container
   * @param {string} selector of the items; each starts with `tabindex="-1"`
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

  /** To be called after items came or went: where the tab stop went with them, the first item has it. */
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
    const step = STEPS[event.key];
    let next;
    if (step !== undefined) next = items[items.indexOf(item) + step];
    else if (event.key === "Home") next = items[0];
    else if (event.key === "End") next = items.at(-1);
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }
}
