/**
 * The result: which view of it is shown, and that it is the newest.
 */

import { count } from "../engine/tables.js";
import { ChangesPanel } from "./changes-panel.js";
import { find } from "./find.js";
import { listenToKeys } from "./keys.js";
import { phraseCount, sumUpChanges, sumUpShared } from "./sum.js";
import { Tabs } from "./tabs.js";
import { say } from "./words.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../render/changes.js").Texts} Texts */
/** @typedef {"changes" | "shared"} View */

export class Result {
  #root = find("#result", HTMLElement);
  #hint = find("#hint", HTMLElement);
  #changes = new ChangesPanel(() => this.#draw(true));
  /** Loaded when it is first looked at. @type {import("./shared-panel.js").SharedPanel | null} */
  #shared = null;
  #status;
  #tabs;
  /** @type {View} */
  #view = "changes";
  /** @type {{ texts: Texts, comparison: Comparison } | null} */
  #result = null;
  /** What each view shows, from the first word to the last. @type {Record<View, Comparison | null>} */
  #drawn = { changes: null, shared: null };
  #drawing = new AbortController();

  /** @param {import("./status.js").StatusLine} status */
  constructor(status) {
    this.#status = status;
    this.#tabs = new Tabs(find("#views", HTMLElement), (panel) => {
      this.#view = panel === "shared" ? "shared" : "changes";
      this.#root.dataset.view = this.#view;
      this.#draw();
    });
    const step = (/** @type {1 | -1} */ by) => () => {
      if (this.#view === "changes") this.#changes.step(by);
    };
    listenToKeys({ j: step(1), n: step(1), k: step(-1), p: step(-1) });
    this.empty("both");
  }

  /** @param {View} view */
  select(view) {
    this.#tabs.select(view);
  }

  /**
   * @param {Texts} texts
   * @param {Comparison} comparison
   */
  show(texts, comparison) {
    this.#result = { texts, comparison };
    this.#root.dataset.state = "full";
    this.#tell(count(comparison.hunks, "hunks"), phraseCount(comparison));
    this.#draw();
  }

  /**
   * Shows no result.
   * @param {"both" | "other" | "failed"} why which texts are missing; or that nothing more can be said here
   */
  empty(why) {
    this.#drawing.abort();
    this.#result = null;
    this.#drawn = { changes: null, shared: null };
    this.#root.dataset.state = "empty";
    this.#hint.textContent = why === "failed" ? "" : say(`hint.${why}`);
    this.#tell(null, null);
    this.#changes.clear();
    this.#shared?.clear();
  }

  /** How many there are, on the tabs. @param {number | null} changes @param {number | null} phrases */
  #tell(changes, phrases) {
    find("#changes-count", HTMLElement).textContent = changes === null ? "" : say("number", { n: changes });
    find("#shared-count", HTMLElement).textContent = phrases === null ? "" : say("number", { n: phrases });
  }

  /**
   * Draws the view that is in sight; the other waits until it is.
   * @param {boolean} [anew] even if it shows this comparison already
   */
  async #draw(anew = false) {
    if (this.#result === null) return;
    const { texts, comparison } = this.#result;
    this.#drawing.abort();
    this.#drawing = new AbortController();
    const { signal } = this.#drawing;
    this.#status.show(this.#view === "changes" ? sumUpChanges(comparison) : sumUpShared(comparison));
    const view = this.#view;
    const same = this.#drawn[view] === comparison;
    if (same && !anew) return;
    this.#drawn[view] = null;
    try {
      const whole =
        view === "changes"
          ? await this.#changes.show(texts, comparison, same, signal)
          : await this.#showShared(texts, comparison, signal);
      if (whole) this.#drawn[view] = comparison;
    } catch (error) {
      // What few readers need is loaded when it is asked for, which may fail.
      const rest = `${say("failure.view.help")} ${say("failure.detail", { why: String(error) })}`;
      if (!signal.aborted) this.#status.fail({ main: say("failure.view"), rest }, false);
    }
  }

  /**
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {AbortSignal} signal
   */
  async #showShared(texts, comparison, signal) {
    const { SharedPanel } = await import("./shared-panel.js");
    this.#shared ??= new SharedPanel();
    return !signal.aborted && this.#shared.show(texts, comparison, signal);
  }
}
