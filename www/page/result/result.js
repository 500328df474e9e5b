/**
 * The result: which view is shown, and that it shows the newest comparison.
 */

import { joinSentences, message, messages } from "../../messages/messages.js";
import { summarizeChanges } from "../../messages/summary.js";
import { count } from "../../model/tables.js";
import { find, make } from "../../view/common/dom.js";
import { hasExclusions } from "../exclusions/exclusions.js";
import { saveNow, scheduleSave } from "../persistence/persistence.js";
import { addShortcuts } from "../shortcuts/shortcuts.js";
import { state } from "../state.js";
import { Tabs } from "../tabs.js";

/** @import { MessageKey } from "../../messages/keys.js" */
/** @import { Comparison, Texts } from "../../model/texts.js" */
/** @import { Part } from "../persistence/persistence.js" */
/** @import { Failure, StatusLine } from "../status-line.js" */
/** @import { ChangesPanel } from "./changes-panel.js" */
/** @import { PassagesPanel } from "./passages-panel.js" */
/**
 * A result: `comparison` has the changes. `whole` has the passages and quotations too, or says why there are none; `null` until then.
 * @typedef {{ texts: Texts, comparison: Comparison, whole: Comparison | Failure | null }} Shown
 */
/** @typedef {"changes" | "shared" | "quotations"} View */
/** The filter of a view, and the scroll positions of its scroll containers. @typedef {{ filter: string, scrolled: number[] }} Look */
/** @typedef {{ view?: View, paired?: boolean, way?: string, only?: boolean, looks?: { shared?: Look, quotations?: Look } }} SavedLook */
/** Goes to a place in the view of passages. @typedef {(panel: PassagesPanel) => void} Visit */

/** Loads the panels of views on first use. */
const PANELS = {
  shared: async () => (await import("./passages-panel.js")).PassagesPanel.load(),
  /** @param {(visit: Visit) => void} visit called when the reader follows a link into the texts */
  quotations: async (visit) => (await import("./quotations-panel.js")).QuotationsPanel.load(visit),
};

/** @typedef {Awaited<ReturnType<(typeof PANELS)[keyof typeof PANELS]>>} Panel */

/** @param {string} name @returns {name is View} */
export function isView(name) {
  return name === "changes" || name in PANELS;
}

export class Result {
  #root = find("#result", HTMLElement);
  #hint = find("#hint", HTMLElement);
  /** Loaded when there are two texts. @type {ChangesPanel | null} */
  #changes = null;
  /** @type {{ [V in keyof typeof PANELS]?: Awaited<ReturnType<(typeof PANELS)[V]>> }} */
  #panels = {};
  /** Panels that are being loaded. @type {Partial<Record<View, Promise<Panel>>>} */
  #loading = {};
  #status;
  #tabs;
  /** @type {View} */
  #view = "changes";
  /** @type {Shown | null} */
  #result = null;
  /** A new object whenever the titles change. */
  #titles = {};
  /** By view, the comparison that it shows completely. @type {Partial<Record<View, Comparison>>} */
  #drawn = {};
  /** Called when the view of passages is drawn. @type {Visit | null} */
  #visit = null;
  /** The looks to restore in panels that are not loaded. @type {{ [V in keyof typeof PANELS]?: Look | undefined }} */
  #looks = {};
  #drawing = new AbortController();

  /** @param {StatusLine} status */
  constructor(status) {
    this.#status = status;
    state.on("titles", () => this.#rename());
    state.on("language", () => this.#translate());
    state.on("result", () => this.#showResult());
    state.on("reuse", () => this.#showReuse());
    state.on("phase", () => this.#showPhase());
    this.#tabs = new Tabs(find("#views", HTMLElement), (panel) => {
      this.#view = /** @type {View} */ (panel);
      this.#root.dataset.view = this.#view;
      scheduleSave();
      // Saving when the page closes can be too late on a busy machine. Views change rarely enough to be saved at once.
      saveNow();
      this.#draw();
    });
    /** @param {string[]} keys @param {MessageKey} word @param {(changes: ChangesPanel) => void} act */
    const addKeys = (keys, word, act) => {
      const action = () => {
        if (this.#view !== "changes" || this.#result === null) return;
        // The key may be pressed before the panel has loaded. If loading fails, `#draw` says so.
        this.#loadChanges().then(act, () => {});
      };
      for (const key of keys) addShortcuts({ key, word, view: "changes", action });
    };
    addKeys(["j", "n"], "step.next", (changes) => changes.step(1));
    addKeys(["k", "p"], "step.previous", (changes) => changes.step(-1));
    addKeys(["l"], "shortcuts.cross", (changes) => changes.cross());
    addKeys(["o"], "only.title", (changes) => changes.toggleOnly());
    this.#showPhase();
  }

  /** The look of the result, to be saved. @returns {Part} */
  get part() {
    const layout = (/** @type {string} */ value) => find(`#layout [value=${value}]`, HTMLInputElement);
    const order = find("#way", HTMLSelectElement);
    const only = find("#only", HTMLButtonElement);
    return {
      name: "result",
      read: () => ({
        view: this.#view,
        paired: layout("paired").checked,
        way: order.value,
        only: only.ariaPressed === "true",
        looks: this.#currentLooks(),
      }),
      write: (value) => {
        const saved = /** @type {SavedLook} */ (value ?? {});
        layout(saved.paired ? "paired" : "inline").checked = true;
        only.ariaPressed = String(saved.only === true);
        this.#looks = { ...saved.looks };
        if (saved.way !== undefined) {
          order.value = saved.way;
          // A filter is added to the menu with the first result that has such changes.
          if (order.value === "") order.append(make("optgroup", "", new Option("", saved.way, false, true)));
        }
        if (saved.view !== undefined) this.select(saved.view);
      },
    };
  }

  /** Draws everything again that contains the titles of the texts. */
  #rename() {
    this.#titles = {};
    this.#drawing.abort();
    this.#changes?.rename();
    // The other panels are created again when they are next shown.
    this.#looks = this.#currentLooks();
    for (const panel of Object.values(this.#panels)) panel.clear();
    this.#panels = {};
    const changes = this.#view === "changes" ? this.#drawn.changes : undefined;
    this.#drawn = changes === undefined ? {} : { changes };
    if (this.#result === null) return;
    this.#suggest();
    this.#draw(true);
  }

  /** Draws everything again in another language. */
  #translate() {
    this.#changes?.translate();
    this.#rename();
    this.#showPhase();
    if (this.#result !== null) this.#showCounts({ changes: count(this.#result.comparison.hunks, "hunks") });
  }

  #currentLooks() {
    const { shared, quotations } = this.#panels;
    return { shared: shared?.look ?? this.#looks.shared, quotations: quotations?.look ?? this.#looks.quotations };
  }

  /** The result as the reader sees it, to be exported; `null` for none. */
  get shown() {
    if (this.#result === null) return null;
    const panel = this.#view === "changes" ? null : this.#panels[this.#view];
    return { ...this.#result, view: this.#view, hunk: this.#changes?.current ?? -1, chosen: panel?.chosen ?? null };
  }

  /** @param {View} view */
  select(view) {
    this.#tabs.select(view);
  }

  #showResult() {
    if (state.result === null) return;
    const { texts, comparison } = state.result;
    this.#result = { texts, comparison, whole: null };
    this.#root.dataset.state = "full";
    this.#showCounts({ changes: count(comparison.hunks, "hunks") });
    this.#suggest();
    this.#draw();
  }

  /** Adds passages and quotations, or says why there are none. */
  #showReuse() {
    const { reuse } = state;
    if (this.#result === null || reuse === null) return;
    this.#result.whole = reuse;
    if (!("main" in reuse)) {
      this.#changes?.addReuse();
      if (reuse.passages !== null) this.#suggest();
    }
    if (this.#view !== "changes") this.#draw();
  }

  async #suggest() {
    if (this.#result === null) return;
    const { texts, whole } = this.#result;
    const comparison = whole !== null && !("main" in whole) ? whole : null;
    if (comparison === null && !hasExclusions()) return;
    const { showSuggestions, countReuse } = await import("./suggestions.js");
    if (this.#result?.whole !== whole || this.#result.texts !== texts) return;
    if (comparison !== null) this.#showCounts(countReuse(comparison));
    showSuggestions(texts, comparison, (view) => this.select(view));
  }

  /** Removes the result if there is nothing to show, and says what to do. */
  #showPhase() {
    const { phase } = state;
    if (phase !== "empty" && phase !== "incomplete" && phase !== "failed") return;
    this.#drawing.abort();
    this.#result = null;
    this.#drawn = {};
    this.#root.dataset.state = "empty";
    this.#hint.textContent = phase === "failed" ? "" : message(phase === "empty" ? "hint.both" : "hint.other");
    // With one text in place the other will follow, so the panel is loaded ahead. If loading fails, `#draw` says so.
    if (phase === "incomplete") import("./changes-panel.js").catch(() => {});
    this.#showCounts({ changes: null, shared: null, quotations: null });
    this.#changes?.clear();
    for (const panel of Object.values(this.#panels)) panel.clear();
  }

  /** Shows on the tabs how many changes, passages and quotations there are. @param {Partial<Record<View, number | null>>} counts */
  #showCounts(counts) {
    for (const [view, n] of Object.entries(counts)) {
      find(`#${view}-count`, HTMLElement).textContent = n === null ? "" : message("number", { n });
    }
  }

  /**
   * Draws the current view. The others are drawn when the reader selects them.
   * @param {boolean} [isForced] whether to draw it even if it shows this comparison already
   */
  async #draw(isForced = false) {
    const result = this.#result;
    if (result === null) return;
    const { texts, comparison, whole } = result;
    this.#drawing.abort();
    this.#drawing = new AbortController();
    const { signal } = this.#drawing;
    const view = this.#view;
    try {
      if (view === "changes") {
        this.#status.show(summarizeChanges(comparison, messages));
        const isSame = this.#drawn.changes === comparison;
        if (isSame && !isForced) return;
        delete this.#drawn.changes;
        const changes = await this.#loadChanges();
        if (!signal.aborted && (await changes.show(result, isSame, signal))) this.#drawn.changes = comparison;
      } else if (whole === null) this.#status.wait();
      else if ("main" in whole) this.#status.fail(whole);
      else await this.#drawPanel(view, texts, whole, signal);
    } catch (error) {
      // A part of the view could not be loaded.
      const detail = message("failure.detail", { why: String(error) });
      const rest = joinSentences(message("failure.view.help"), detail);
      if (!signal.aborted) this.#status.fail({ main: message("failure.view"), rest, retry: true });
    }
  }

  async #loadChanges() {
    const { ChangesPanel } = await import("./changes-panel.js");
    this.#changes ??= new ChangesPanel(() => this.#draw(true));
    return this.#changes;
  }

  /**
   * @param {keyof typeof PANELS} view
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {AbortSignal} signal
   */
  async #drawPanel(view, texts, comparison, signal) {
    const panel = await this.#panelOf(view);
    if (signal.aborted) return;
    this.#status.show(panel.sum(texts, comparison));
    if (this.#drawn[view] !== comparison) {
      delete this.#drawn[view];
      if (!(await panel.show(texts, comparison, signal))) return;
      this.#drawn[view] = comparison;
    }
    if ("goTo" in panel) this.#visit?.(panel);
    this.#visit = null;
  }

  /** @param {keyof typeof PANELS} view */
  async #panelOf(view) {
    const panel = this.#panels[view];
    if (panel !== undefined) return panel;
    // Two panels of one view would replace each other in the page.
    this.#loading[view] ??= this.#loadPanel(view).finally(() => delete this.#loading[view]);
    return this.#loading[view];
  }

  /** @param {keyof typeof PANELS} view @returns {Promise<Panel>} */
  async #loadPanel(view) {
    const titles = this.#titles;
    const panel =
      view === "shared"
        ? await PANELS.shared()
        : await PANELS.quotations((visit) => {
            this.#visit = visit;
            this.select("shared");
          });
    // A panel contains the titles, so it must be created again if they have changed meanwhile.
    if (titles !== this.#titles) return this.#loadPanel(view);
    const look = this.#looks[view];
    if (look !== undefined) panel.look = look;
    Object.assign(this.#panels, { [view]: panel });
    return panel;
  }
}
