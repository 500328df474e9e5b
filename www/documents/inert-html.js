/**
 * Markup as a document to be read and never shown. In such a document style sheets, handlers and the base of addresses do nothing,
 * but Chromium reports of each that the page's policy refuses it; so they are taken out before.
 */

import { parseInert } from "../engine/trusted-types.js";

/** No character: what is taken out bears it, so that where it was text it can be told, and put back. */
const SIGN = "\ufdd0";
const ADDED = new RegExp(`(?:noframes|bgsound) ${SIGN}|${SIGN} data-`, "g");

/**
 * A document whose `style` attributes are called `data-style`, its `style` elements `noframes` and its `base` elements `bgsound`.
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
 * What is a tag and what an attribute only a parser can tell, so whatever may be one is taken for one: an element becomes another
 * that is read by the same rules, an attribute another behind one that has no meaning.
 * @param {string} markup
 */
function disarm(markup) {
  return markup
    .replace(/(<\/?)(?=style[\s/>])/gi, `$1noframes ${SIGN}`)
    .replace(/(<\/?)(?=base[\s/>])/gi, `$1bgsound ${SIGN}`)
    .replace(/(?<![\w<-])(?=(?:style|on[a-z]+)[\s/>=])/gi, `${SIGN} data-`);
}
