/**
 * Tabs as the ARIA practices describe them: one tab stop for all; arrow keys, Home and End move to another tab and select it.
 */

import { keyFromLeftToRight } from "../view/common/dom.js";

/** @type {Record<string, (at: number, count: number) => number>} */
const MOVES = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export class Tabs {
  /** @type {HTMLElement[]} */
  #tabs;
  #selected;

  /**
   * @param {HTMLElement} list each of its tabs names its panel in `aria-controls`
   * @param {(panel: string) => void} selected called with the id of the panel that is shown
   */
  constructor(list, selected) {
    this.#tabs = [...list.querySelectorAll("[role=tab]")].filter((tab) => tab instanceof HTMLElement);
    this.#selected = selected;
    list.addEventListener("click", (event) => {
      const tab = this.#tabs.find((each) => event.target instanceof Node && each.contains(event.target));
      if (tab !== undefined) this.#select(tab);
    });
    list.addEventListener("keydown", (event) => {
      const at = event.target instanceof HTMLElement ? this.#tabs.indexOf(event.target) : -1;
      const move = MOVES[keyFromLeftToRight(event, list)];
      if (at < 0 || move === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const next = this.#tabs[move(at, this.#tabs.length)];
      next?.focus();
      if (next !== undefined) this.#select(next);
    });
  }

  /** Shows a panel. @param {string} panel its id */
  select(panel) {
    const tab = this.#tabs.find((each) => each.getAttribute("aria-controls") === panel);
    if (tab !== undefined) this.#select(tab);
  }

  /** @param {HTMLElement} selected */
  #select(selected) {
    for (const tab of this.#tabs) {
      const is = tab === selected;
      const id = tab.getAttribute("aria-controls") ?? "";
      tab.setAttribute("aria-selected", String(is));
      tab.tabIndex = is ? 0 : -1;
      const panel = document.getElementById(id);
      if (panel !== null) panel.hidden = !is;
    }
    this.#selected(selected.getAttribute("aria-controls") ?? "");
  }
}
