/**
 * Why a document cannot be read. The page has a sentence for each reason, which says what to do.
 */

/**
 * @typedef {"binary" | "image" | "encrypted" | "broken" | "scanned" | "large" | "bomb" | "old-word" | "spreadsheet"
 *   | "slides" | "archive" | "empty" | "missing" | "ended" | "silent"} Reason
 */

export class Unreadable extends Error {
  /**
   * @param {Reason} reason
   * @param {Record<string, string | number>} [values] what its sentence tells besides
   */
  constructor(reason, values = {}) {
    super(`unreadable: ${reason}`);
    this.reason = reason;
    this.values = values;
  }
}
