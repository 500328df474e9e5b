/**
 * The words of the frame that other pages show a comparison in: another part of `words.js`, which see.
 */

/** @typedef {import("../messages.js").Entry} Entry */

export const FRAME_WORDS = /** @satisfies {Record<string, Entry>} */ ({
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

/** @typedef {keyof typeof FRAME_WORDS} FrameWord */
