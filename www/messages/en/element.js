/**
 * Messages of the `<word-for-word>` element, and of the frame that other pages embed.
 */

export const ELEMENT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "element.label": "Comparison of {before} and {after}",
  "element.text": "Text with its changes",
  "element.list": "List of changes",
  "element.passages": "List of passages",
  "element.excerpt": {
    one: "An excerpt: change {first} of {total}.",
    other: "An excerpt: changes {first} to {last} of {total}.",
  },
  "element.excerpt.none": {
    one: "The excerpt names changes that do not exist: there is {n}. The whole text is shown.",
    other: "The excerpt names changes that do not exist: there are {n}. The whole text is shown.",
  },
  "element.slow": "This page allows no background worker, so it may freeze while these long texts are compared.",
  "element.failed.load": "One of the texts could not be loaded.",
  "element.failed.module":
    "The comparison could not be started, because a part of it did not load. Reload the page when you are online.",
  "element.failed.forbidden":
    "The comparison could not be started. It needs WebAssembly, which this browser or this page does not allow. Try another browser.",
  "element.failed.trap": "The comparison failed on these texts. Reload the page to try again.",
  "element.failed.memory":
    "The comparison ran out of memory. Close other tabs and reload the page, or open it on another device.",
  "element.failed.ended":
    "The browser stopped the comparison, perhaps because it ran out of memory. Reload the page to try again.",
  "element.failed.refused": "These texts could not be compared.",
  "element.failed.view": "The comparison could not be shown.",
  // In other languages, this says that the reason is in English.
  "element.failed.detail": "{why}",

  "frame.nothing":
    "This frame shows a comparison of two texts, but its address contains none. Make a snippet with “Embed…” in the Export menu of Word for Word.",
  "frame.waiting": "Waiting for two texts from the page around this frame.",
  "frame.broken":
    "The address of this frame is damaged, perhaps cut on the way, so its texts could not be read. Copy the snippet again.",
  "frame.newer": "The address of this frame was made by a newer version of Word for Word than this one.",
  "frame.large": "The address of this frame holds more text than can be compared here.",
  "frame.origin":
    "“{given}” in the address of this frame is not an origin. An origin looks like https://example.org, without a path.",
  "frame.refused": "The page around this frame sent something that cannot be shown: {why}.",
  "frame.refused.text": "“{name}” is not a text",
  "frame.refused.long": "the texts have more than {limit} characters",
  "frame.refused.view": "“view” must be one of {views}",
  "frame.refused.excerpt": "“excerpt” must be one or two numbers, such as 2-5",
  "frame.refused.option": "“options” contains “{name}”, which is not an option that can be true or false",
  "frame.title": "{before} and {after}, compared",
  "frame.whole": "Open in Word for Word",
  "frame.strange":
    "The address of this frame asks for something unknown here ({names}), so the comparison may differ from the original.",
  "frame.failed": "Word for Word did not load: {why}.",
});

/** @typedef {keyof typeof ELEMENT_MESSAGES} ElementKey */
