/**
 * Why nothing could be compared or shown, in words for whoever put the element there and for whoever reads the page.
 *
 * @typedef {"load" | "worker" | "module" | "trap" | "refused" | "view"} FailureReason a text that could not be had; a worker or the module
 *   that did not load; a comparison that broke off; texts or options that the engine refuses; a part of the element that did not load
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
