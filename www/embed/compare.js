/**
 * Compares in a worker; where there can be none, as in a frame that is sandboxed and so has no origin, in the frame itself, which
 * then answers to nothing else until it is done.
 */

import { Comparer } from "../engine/comparer.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../pkg/word_for_word.js").Options} Options */

export class FrameComparer {
  #comparer;
  #listener;
  /** What was asked for last. @type {{ before: string, after: string, options: Options } | null} */
  #asked = null;

  /** @param {{ compared: (comparison: Comparison) => void, failed: (why: string) => void }} listener told of the newest alone */
  constructor(listener) {
    this.#listener = listener;
    this.#comparer = new Comparer("changes", {
      compared: (_, comparison) => listener.compared(comparison),
      failed: (reason, message) => {
        if (reason === "worker") this.#compareHere();
        else listener.failed(message);
      },
    });
  }

  /** @param {string} before @param {string} after @param {Options} options */
  compare(before, after, options) {
    this.#asked = { before, after, options };
    this.#comparer.compare(before, after, options);
  }

  async #compareHere() {
    const asked = this.#asked;
    if (asked === null) return;
    try {
      const { compare, start } = await import("../engine/changes-engine.js");
      await start();
      if (asked === this.#asked) this.#listener.compared(compare(asked.before, asked.after, asked.options));
    } catch (error) {
      if (asked === this.#asked) this.#listener.failed(String(error));
    }
  }
}
