/**
 * Reads both texts back from exact markup: a comparison that a page shows without a script. `export/exact-markup.js` writes it, into a
 * `blockquote` with the attribute `data-exact`.
 *
 * - The text before is all text except in `ins`. The text after is all text except in `del`.
 * - Elements with `data-said` belong to neither text, such as the word "deleted". Elements with `data-after` belong only to the text after.
 *   Elements with `data-break` are paragraph breaks.
 * - Other paragraph breaks are the white space between two `p`. If a page has lost that, for example by minification, an empty line
 *   replaces it.
 */

/** @typedef {{ before: string, after: string }} Texts */
/** The texts to which characters belong. @typedef {Record<keyof Texts, boolean>} Membership */

const LINE_END = /[\n\r\u0085\u2028\u2029]/;
const EMPTY_LINE = "\n\n";

/** Returns the exact markup inside a node, if any. @param {ParentNode} parent @returns {Element | null} */
export function findExact(parent) {
  return parent.querySelector("blockquote[data-exact]");
}

/** @param {Element} blockquote @returns {Texts} */
export function readExact(blockquote) {
  const reading = new Reading();
  reading.read(blockquote, { before: true, after: true });
  return reading.texts;
}

class Reading {
  /** @type {Texts} */
  texts = { before: "", after: "" };
  /** Whether a paragraph has ended after the last word. */
  #ended = true;

  /** @param {Element} parent @param {Membership} membership */
  read(parent, membership) {
    for (const child of parent.childNodes) {
      if (child instanceof Text) this.#add(child.data, membership);
      else if (child instanceof Element && !child.hasAttribute("data-said")) this.#enter(child, membership);
    }
  }

  /** @param {Element} element @param {Membership} membership */
  #enter(element, membership) {
    const name = element.localName;
    if (name === "p" && !this.#ended) this.#add(EMPTY_LINE, membership);
    const now = {
      before: membership.before && name !== "ins" && !element.hasAttribute("data-after"),
      after: membership.after && name !== "del",
    };
    const lost = element.hasAttribute("data-break") && !LINE_END.test(element.textContent ?? "");
    if (lost) this.#add(EMPTY_LINE, now);
    else this.read(element, now);
  }

  /** @param {string} text @param {Membership} membership */
  #add(text, membership) {
    if (membership.before) this.texts.before += text;
    if (membership.after) this.texts.after += text;
    if (text.trim() !== "") this.#ended = false;
    else if (LINE_END.test(text)) this.#ended = true;
  }
}
