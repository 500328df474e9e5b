/**
 * Changes the level of the headings in the element for assistive technology, not their look. It is loaded if the element has the attribute
 * `heading-level`.
 */

/** The level of the topmost headings in the markup of `view/`. */
const USUAL = 3;

export class Headings {
  #root;
  #observer;
  #level = USUAL;

  /** @param {Element} root */
  constructor(root) {
    this.#root = root;
    this.#observer = new MutationObserver(() => this.#apply());
  }

  /** @param {number | null} level `null`: the default */
  begin(level) {
    this.#level = level ?? USUAL;
    this.#apply();
    if (level === null) this.#observer.disconnect();
    else this.#observer.observe(this.#root, { childList: true, subtree: true });
  }

  #apply() {
    for (const heading of this.#root.querySelectorAll("h3, h4, h5")) {
      const level = Number(heading.localName.slice(1)) - USUAL + this.#level;
      heading.ariaLevel = this.#level === USUAL ? null : String(level);
    }
  }
}
