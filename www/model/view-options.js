/**
 * Names the views of a comparison, and the boolean options that readers and embedders can set. The element, links and the frame accept these
 * names.
 */

/** @typedef {"changes" | "side-by-side" | "shared" | "quotations"} View */

/** @type {readonly View[]} */
export const VIEWS = ["changes", "side-by-side", "shared", "quotations"];

/**
 * The boolean attributes of `<word-for-word>`. As in HTML, each is off by default: an attribute sets its option to the opposite of the
 * option's default.
 */
export const SWITCHES = /** @type {const} */ ({
  "ignore-case": ["ignoreCase", true],
  "ignore-punctuation": ["ignorePunctuation", true],
  "exact-typography": ["ignoreTypography", false],
  "ignore-accents": ["ignoreAccents", true],
  "ignore-spacing": ["ignoreSpacing", true],
  "ignore-notation": ["ignoreNotation", true],
  "whole-sentences": ["wholeSentences", true],
  "no-moves": ["detectMoves", false],
});

/** @typedef {keyof typeof SWITCHES} Switch */
/** @typedef {(typeof SWITCHES)[Switch][0]} SwitchOption the option that a switch sets */

/** The attributes, each with its option and the value that it gives to the option. */
export const SWITCH_LIST = /** @type {[Switch, SwitchOption, boolean][]} */ (
  Object.entries(SWITCHES).map(([name, [option, value]]) => [name, option, value])
);
