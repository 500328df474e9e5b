/**
 * Messages of the `<word-for-word>` element, and of the frame that other pages embed.
 */

export const ELEMENT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
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

  "frame.nothing":
    "This frame shows a comparison of two texts, and its address holds none. Make the snippet for it with “Embed…” in the menu Export of Word for Word.",
  "frame.waiting": "Waiting for the page around this frame to send two texts.",
  "frame.broken":
    "The address of this frame is damaged, so its texts could not be read: it may have been cut on its way. Copy the snippet again.",
  "frame.newer": "The address of this frame was made by a newer Word for Word than the one it leads to.",
  "frame.large": "The address of this frame unfolds to more than can be compared here.",
  "frame.origin":
    "“{given}” in the address of this frame is no origin. It should be like https://example.org, without a path.",
  "frame.refused": "The page around this frame sent what cannot be shown: {why}.",
  "frame.refused.text": "“{name}” is not a text",
  "frame.refused.long": "the texts have more than {limit} characters",
  "frame.refused.view": "“view” is not one of {views}",
  "frame.refused.excerpt": "“excerpt” is not a number or two of them, as in 2-5",
  "frame.refused.option": "“options” has “{name}”, which is no option that can be true or false",
  "frame.title": "{before} and {after}, compared",
  "frame.whole": "Open in Word for Word",
  "frame.strange":
    "The address of this frame also asks for what is not known here ({names}), so the comparison may differ from the one it was made of.",
  "frame.failed": "Word for Word did not load here: {why}.",
});

/** @typedef {keyof typeof ELEMENT_MESSAGES} ElementKey */
