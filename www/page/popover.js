/**
 * A button that opens a panel over the page. Escape, a press elsewhere, and the focus going elsewhere close it, so that
 * it never covers what the reader has gone on to.
 */
export class Disclosure {
  #button;
  #panel;

  /**
   * @param {HTMLButtonElement} button says by `aria-controls` which panel is its own
   * @param {HTMLElement} panel
   */
  constructor(button, panel) {
    this.#button = button;
    this.#panel = panel;
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => this.#open(panel.hidden !== false));
    document.addEventListener("pointerdown", (event) => {
      if (!this.#holds(event.target)) this.#open(false);
    });
    for (const element of [button, panel]) {
      element.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && panel.hidden === false) this.close();
      });
      element.addEventListener("focusout", (event) => {
        // No target: the focus left the window, or went to what takes none.
        if (event.relatedTarget !== null && !this.#holds(event.relatedTarget)) this.#open(false);
      });
    }
  }

  /** Closes the panel and gives the focus back to its button. */
  close() {
    this.#open(false);
    this.#button.focus();
  }

  /** @param {boolean} open */
  #open(open) {
    this.#panel.hidden = !open;
    this.#button.setAttribute("aria-expanded", String(open));
  }

  /** @param {EventTarget | null} target */
  #holds(target) {
    return target instanceof Node && (this.#button.contains(target) || this.#panel.contains(target));
  }
}
