/**
 * The result: which view of it is shown, and that it is the newest.
 */

import { message, messages } from "../../messages/messages.js";
import { summarizeChanges } from "../../messages/summary.js";
import { count } from "../../model/tables.js";
import { make } from "../../view/common/dom.js";
import { find } from "../../view/common/find.js";
import { hasExclusions } from "../exclusions/exclusions.js";
import { saveNow, scheduleSave } from "../persistence/persistence.js";
import { addShortcuts } from "../shortcuts/shortcuts.js";
import { state } from "../state.js";
import { Tabs } from "../tabs.js";

/** @typedef {import("../../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../../view/changes/changes-view.js").Texts} Texts */
/**
 * The changes come first; `whole` has the passages and quotations as well, or says why there are none.
 * @typedef {{ texts: Texts, comparison: Comparison, whole: Comparison | import("../status-line.js").Failure | null }} Shown
 */
/** @typedef {"changes" | "shared" | "quotations"} View */
/** What is listed in a view, and how far its parts are scrolled. @typedef {{ filter: string, scrolled: number[] }} Look */
/** @typedef {{ view?: View, paired?: boolean, way?: string, only?: boolean, looks?: { shared?: Look, quotations?: Look } }} Kept */
/** A place that one view leads to in another. @typedef {(panel: import("./passages-panel.js").SharedPanel) => void} Visit */

/** The views that are loaded when they are first looked at. */
const LOADS = {
  shared: async () => (await import("./passages-panel.js")).SharedPanel.load(),
  /** @param {(visit: Visit) => void} visit what to do when the reader follows a link into a text */
  quotations: async (visit) => (await import("./quotations-panel.js")).QuotationsPanel.load(visit),
};

/** @typedef {Awaited<ReturnType<(typeof LOADS)[keyof typeof LOADS]>>} Panel */

/** @param {string} name @returns {name is View} */
export function isView(name) {
  return name === "changes" || name in LOADS;
}

export class Result {
  #root = find("#result", HTMLElement);
  #hint = find("#hint", HTMLElement);
  /** Loaded when there are two texts. @type {import("./changes-panel.js").ChangesPanel | null} */
  #changes = null;
  /** @type {{ [V in keyof typeof LOADS]?: Awaited<ReturnType<(typeof LOADS)[V]>> }} */
  #panels = {};
  #status;
  #tabs;
  /** @type {View} */
  #view = "changes";
  /** @type {Shown | null} */
  #result = null;
  /** Views that are being loaded, once for all who wait. @type {Partial<Record<View, Promise<Panel>>>} */
  #loading = {};
  /** What the texts are called, another each time. */
  #names = {};
  /** What each view shows, from the first word to the last. @type {Partial<Record<View, Comparison>>} */
  #drawn = {};
  /** Where the reader goes when the view of what is shared is drawn. @type {Visit | null} */
  #visit = null;
  /** How a view looks that was not loaded yet, or is made anew. @type {{ [V in keyof typeof LOADS]?: Look | undefined }} */
  #looks = {};
  #drawing = new AbortController();

  /** @param {import("../status-line.js").StatusLine} status */
  constructor(status) {
    this.#status = status;
    state.on("titles", () => this.#rename());
    state.on("result", () => this.#showResult());
    state.on("reuse", () => this.#showReuse());
    state.on("phase", () => this.#showPhase());
    this.#tabs = new Tabs(find("#views", HTMLElement), (panel) => {
      this.#view = /** @type {View} */ (panel);
      this.#root.dataset.view = this.#view;
      scheduleSave();
      // What is written as the page goes may come too late on a busy machine; what is chosen seldom need not wait for it.
      saveNow();
      this.#draw();
    });
    /** @param {(changes: import("./changes-panel.js").ChangesPanel) => void} act */
    const withChanges = (act) => () => {
      if (this.#view !== "changes" || this.#result === null) return;
      // Who is quicker than what draws the changes goes there when it has come. Whether it does not come, drawing says.
      this.#loadChanges().then(act, () => {});
    };
    /** @param {string} key @param {import("../../messages/keys.js").MessageKey} word @param {() => void} action */
    const addKey = (key, word, action) => addShortcuts({ key, word, view: "changes", action });
    for (const key of ["j", "n"])
      addKey(
        key,
        "step.next",
        withChanges((changes) => changes.step(1)),
      );
    for (const key of ["k", "p"])
      addKey(
        key,
        "step.previous",
        withChanges((changes) => changes.step(-1)),
      );
    addKey(
      "l",
      "shortcuts.cross",
      withChanges((changes) => changes.cross()),
    );
    addKey(
      "o",
      "only.title",
      withChanges((changes) => changes.toggleOnly()),
    );
    this.#showPhase();
  }

  /** What is to be kept: how the reader looks at the result. @returns {import("../persistence/persistence.js").Part} */
  get part() {
    const layout = (/** @type {string} */ which) => find(`#layout ${which}`, HTMLInputElement);
    const way = find("#way", HTMLSelectElement);
    const only = find("#only", HTMLButtonElement);
    return {
      name: "result",
      read: () => ({
        view: this.#view,
        paired: layout("[value=paired]").checked,
        way: way.value,
        only: only.ariaPressed === "true",
        looks: this.#looksNow(),
      }),
      write: (value) => {
        const kept = /** @type {Kept} */ (value ?? {});
        layout(kept.paired ? "[value=paired]" : "[value=inline]").checked = true;
        only.ariaPressed = String(kept.only === true);
        this.#looks = { ...kept.looks };
        if (kept.way !== undefined) {
          way.value = kept.way;
          // What narrows the list is offered when it is known how many changes bear what.
          if (way.value === "") way.append(make("optgroup", "", new Option("", kept.way, false, true)));
        }
        if (kept.view !== undefined) this.select(kept.view);
      },
    };
  }

  /** The texts are called something else: what names them is drawn anew. */
  #rename() {
    this.#names = {};
    this.#drawing.abort();
    this.#changes?.rename();
    // Their panels are made anew when they are next looked at, and look as they did.
    this.#looks = this.#looksNow();
    for (const panel of Object.values(this.#panels)) panel.clear();
    this.#panels = {};
    const changes = this.#view === "changes" ? this.#drawn.changes : undefined;
    this.#drawn = changes === undefined ? {} : { changes };
    if (this.#result === null) return;
    this.#advise();
    this.#draw(true);
  }

  #looksNow() {
    const { shared, quotations } = this.#panels;
    return { shared: shared?.look ?? this.#looks.shared, quotations: quotations?.look ?? this.#looks.quotations };
  }

  /** What there is to be saved, copied and shared. */
  get shown() {
    if (this.#result === null) return null;
    const panel = this.#view === "changes" ? null : this.#panels[this.#view];
    return { ...this.#result, view: this.#view, hunk: this.#changes?.at ?? -1, chosen: panel?.chosen ?? null };
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
    this.#tell({ changes: count(comparison.hunks, "hunks") });
    this.#advise();
    this.#draw();
  }

  /** Adds passages and quotations, or says why there are none. */
  #showReuse() {
    const { reuse } = state;
    if (this.#result === null || reuse === null) return;
    this.#result.whole = reuse;
    if (!("main" in reuse)) {
      this.#changes?.addFound();
      if (reuse.passages !== null) this.#advise();
    }
    this.#found();
  }

  /** Whoever waits for what was asked for after the changes need wait no longer. */
  #found() {
    if (this.#view !== "changes") this.#draw();
  }

  async #advise() {
    if (this.#result === null) return;
    const { texts, whole } = this.#result;
    const found = whole !== null && !("main" in whole) ? whole : null;
    if (found === null && !hasExclusions()) return;
    const { advise, countFound } = await import("./advice.js");
    if (this.#result?.whole !== whole || this.#result.texts !== texts) return;
    if (found !== null) this.#tell(countFound(found));
    advise(texts, found, (view) => this.select(view));
  }

  /** Removes the result if there is nothing to show, and says what to do. */
  #showPhase() {
    const { phase } = state;
    if (phase !== "empty" && phase !== "incomplete" && phase !== "failed") return;
    this.#drawing.abort();
    this.#result = null;
    this.#found();
    this.#drawn = {};
    this.#root.dataset.state = "empty";
    this.#hint.textContent = phase === "failed" ? "" : message(phase === "empty" ? "hint.both" : "hint.other");
    // With one text here the other will come: by then what draws the changes is there. If not, drawing says why.
    if (phase === "incomplete") import("./changes-panel.js").catch(() => {});
    this.#tell({ changes: null, shared: null, quotations: null });
    this.#changes?.clear();
    for (const panel of Object.values(this.#panels)) panel.clear();
  }

  /** How many there are, on the tabs. @param {Partial<Record<View, number | null>>} counts */
  #tell(counts) {
    for (const [view, n] of Object.entries(counts)) {
      find(`#${view}-count`, HTMLElement).textContent = n === null ? "" : message("number", { n });
    }
  }

  /**
   * Draws the view that is in sight; the other waits until it is.
   * @param {boolean} [anew] even if it shows this comparison already
   */
  async #draw(anew = false) {
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
        const same = this.#drawn.changes === comparison;
        if (same && !anew) return;
        delete this.#drawn.changes;
        const changes = await this.#loadChanges();
        if (!signal.aborted && (await changes.show(result, same, signal))) this.#drawn.changes = comparison;
      } else if (whole === null) this.#status.wait();
      else if ("main" in whole) this.#status.fail(whole);
      else await this.#showFound(view, texts, whole, signal);
    } catch (error) {
      // What few readers need is loaded when it is asked for, which may fail.
      const rest = `${message("failure.view.help")} ${message("failure.detail", { why: String(error) })}`;
      if (!signal.aborted) this.#status.fail({ main: message("failure.view"), rest, retry: true });
    }
  }

  async #loadChanges() {
    const { ChangesPanel } = await import("./changes-panel.js");
    this.#changes ??= new ChangesPanel(() => this.#draw(true));
    return this.#changes;
  }

  /**
   * @param {keyof typeof LOADS} view
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {AbortSignal} signal
   */
  async #showFound(view, texts, comparison, signal) {
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

  /** @param {keyof typeof LOADS} view */
  async #panelOf(view) {
    const known = this.#panels[view];
    if (known !== undefined) return known;
    // Two of one view would take each other's place in the page.
    this.#loading[view] ??= this.#load(view).finally(() => delete this.#loading[view]);
    return this.#loading[view];
  }

  /** @param {keyof typeof LOADS} view @returns {Promise<Panel>} */
  async #load(view) {
    const names = this.#names;
    const loaded =
      view === "shared"
        ? await LOADS.shared()
        : await LOADS.quotations((visit) => {
            this.#visit = visit;
            this.select("shared");
          });
    // What names the texts is made with the panel.
    if (names !== this.#names) return this.#load(view);
    const look = this.#looks[view];
    if (look !== undefined) loaded.look = look;
    Object.assign(this.#panels, { [view]: loaded });
    return loaded;
  }
}
