/**
 * Why nothing could be compared or shown, in words for whoever put the element there and for whoever reads the page.
 *
 * @typedef {"load" | "module" | "forbidden" | "trap" | "memory" | "ended" | "refused" | "view"} FailureReason a text that could not be
 *   had; a module that did not load, or that the page or the browser does not allow; a comparison that broke off, ran out of memory, or
 *   whose worker the browser ended; texts or options that the engine refuses; a part of the element that did not load
 */

export class Failure extends Error {
  /**
   * @param {FailureReason} reason
   * @param {string} message
   * @param {"before" | "after" | null} [side] the text that it is about
   */
  constructor(reason, message, side = null) {
    super(message);
    this.name = "WordForWordError";
    this.reason = reason;
    this.side = side;
  }
}
