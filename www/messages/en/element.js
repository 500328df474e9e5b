/**
 * What the element alone says: loaded with it. Same form as `words.js`.
 */

export const ELEMENT_WORDS = /** @satisfies {Record<string, import("../messages.js").Entry>} */ ({
  "element.label": "Comparison of {before} and {after}",
  "element.text": "The text with its changes",
  "element.list": "List of changes",
  "element.passages": "List of passages",
  "element.excerpt": {
    one: "An excerpt: change {first} of {total}.",
    other: "An excerpt: changes {first} to {last} of {total}.",
  },
  "element.excerpt.none": {
    one: "The excerpt names changes that do not exist: there is {n}. All is shown.",
    other: "The excerpt names changes that do not exist: there are {n}. All is shown.",
  },
  "element.slow": "This page allows no worker, so it may stand still while these long texts are compared.",
  "element.failed.load": "One of the texts could not be loaded.",
  "element.failed.module":
    "The comparison could not be started: a part of it did not load. Reload the page when there is a network.",
  "element.failed.forbidden":
    "The comparison could not be started: it needs WebAssembly, which this browser or this page does not allow. Another browser may.",
  "element.failed.trap": "The comparison broke off on these texts. Reload the page to try once more.",
  "element.failed.memory":
    "The comparison ran out of memory. Close other tabs and reload the page, or open it on another device.",
  "element.failed.ended":
    "The browser broke the comparison off, perhaps for want of memory. Reload the page to try once more.",
  "element.failed.refused": "These texts could not be compared.",
  "element.failed.view": "The comparison could not be shown.",
});

/** @typedef {keyof typeof ELEMENT_WORDS} ElementWord */
