/**
 * Why nothing could be compared or shown, in words for whoever put the element there and for whoever reads the page.
 *
 * @typedef {Exclude<import("../engine/failure-reason.js").FailureReason, "worker"> | "load" | "view"} FailureReason why the engine failed; `load`: a text is
 *   missing or could not be loaded; `view`: a part of the element did not load
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
