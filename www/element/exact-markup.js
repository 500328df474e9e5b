/**
 * Reads both texts back, to the letter, from a comparison that a page shows without a script: the form that `export/exact-markup.js` writes
 * into a `blockquote` which says that it is exact.
 *
 * - The text before is all text but what stands in `ins`, the text after all but what stands in `del`.
 * - What bears `data-said` is of neither text (the word "deleted", say), what bears `data-after` of the text after alone, and what
 *   bears `data-break` is a paragraph break.
 * - Other paragraph breaks are the white space between two `p`. Where a page has lost that, as when its markup was made smaller, an
 *   empty line stands for it.
 */

/** @typedef {{ before: string, after: string }} Texts */
/** In which texts letters stand. @typedef {Record<keyof Texts, boolean>} Standing */

const LINE_END = /[\n\r\u0085\u2028\u2029]/;
const EMPTY_LINE = "\n\n";

/** A comparison in such a form, if there is one inside. @param {ParentNode} parent @returns {Element | null} */
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
  /** Whether a paragraph has ended since the last word. */
  #ended = true;

  /** @param {Element} parent @param {Standing} standing */
  read(parent, standing) {
    for (const child of parent.childNodes) {
      if (child instanceof Text) this.#add(child.data, standing);
      else if (child instanceof Element && !child.hasAttribute("data-said")) this.#enter(child, standing);
    }
  }

  /** @param {Element} element @param {Standing} standing */
  #enter(element, standing) {
    const name = element.localName;
    if (name === "p" && !this.#ended) this.#add(EMPTY_LINE, standing);
    const now = {
      before: standing.before && name !== "ins" && !element.hasAttribute("data-after"),
      after: standing.after && name !== "del",
    };
    const lost = element.hasAttribute("data-break") && !LINE_END.test(element.textContent ?? "");
    if (lost) this.#add(EMPTY_LINE, now);
    else this.read(element, now);
  }

  /** @param {string} text @param {Standing} standing */
  #add(text, standing) {
    if (standing.before) this.texts.before += text;
    if (standing.after) this.texts.after += text;
    if (text.trim() !== "") this.#ended = false;
    else if (LINE_END.test(text)) this.#ended = true;
  }
}
