/**
 * Parses markup into an inert document, which is read and never shown. Style sheets, event handlers and base addresses have no effect in it,
 * but Chromium reports each as a violation of the page's policy. They are therefore renamed before parsing.
 */

import { parseInert } from "../engine/trusted-types.js";

/** A noncharacter that marks each renaming, so that a renaming inside a text can be recognized and undone. */
const SIGN = "\ufdd0";
const ADDED = new RegExp(`(?:noframes|bgsound) ${SIGN}|${SIGN} data-`, "g");

/**
 * Parses markup. In the result `style` attributes are named `data-style`, `style` elements `noframes` and `base` elements `bgsound`.
 * @param {string} markup
 */
export function makeInert(markup) {
  const made = parseInert(disarm(markup));
  const texts = made.createTreeWalker(made, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = /** @type {Text} */ (texts.currentNode);
    if (text.data.includes(SIGN)) text.data = text.data.replace(ADDED, "");
  }
  return made;
}

/**
 * Renames everything that may be such a tag or attribute, because only a parser knows which is one. The new element is parsed by the same
 * rules as the old. The new attribute follows one without meaning.
 * @param {string} markup
 */
function disarm(markup) {
  return markup
    .replace(/(<\/?)(?=style[\s/>])/gi, `$1noframes ${SIGN}`)
    .replace(/(<\/?)(?=base[\s/>])/gi, `$1bgsound ${SIGN}`)
    .replace(/(?<![\w<-])(?=(?:style|on[a-z]+)[\s/>=])/gi, `${SIGN} data-`);
}
