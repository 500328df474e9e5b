/**
 * Opens a panel over the page with a button. Escape, a press elsewhere and a focus elsewhere close the panel, so that it never
 * covers what the reader goes on to.
 */
export class Popover {
  #button;
  #panel;

  /**
   * @param {HTMLButtonElement} button names the panel in `aria-controls`
   * @param {HTMLElement} panel
   */
  constructor(button, panel) {
    this.#button = button;
    this.#panel = panel;
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => this.#open(panel.hidden !== false));
    document.addEventListener("pointerdown", (event) => {
      if (!this.#contains(event.target)) this.#open(false);
    });
    for (const element of [button, panel]) {
      element.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && panel.hidden === false) this.close();
      });
      element.addEventListener("focusout", (event) => {
        // There is no target if the window has lost the focus, or the reader has pressed something that takes none.
        if (event.relatedTarget !== null && !this.#contains(event.relatedTarget)) this.#open(false);
      });
    }
  }

  /** Closes the panel and focuses its button. */
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
  #contains(target) {
    return target instanceof Node && (this.#button.contains(target) || this.#panel.contains(target));
  }
}
