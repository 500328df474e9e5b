/**
 * `<word-for-word>`: a comparison of two texts inside any page. This file contains the class; `define.js` registers it.
 *
 * It is small, and importing it has no effect, also on a server. The view and the engine load when the first element comes near the
 * viewport. Until the comparison is drawn, or if it cannot be, readers see the element's own content.
 */

import { ATTRIBUTES, excerptOf, heightOf, hrefOf, levelOf, optionsOf, viewOf } from "./attributes.js";
import { ChangeSelectedEvent, ComparedEvent, ComparisonErrorEvent, Failure } from "./events.js";
import { ReflectedElement } from "./reflected-attributes.js";
import { cancelWhenNear, whenNear } from "./visibility.js";

/** @import { Comparison, ComparisonJSON, Lexicon } from "../pkg/word_for_word.js" */
/** @typedef {import("./types.d.ts").WordForWordEventMap} WordForWordEventMap */
/** @typedef {{ before: string, after: string }} Texts */
/**
 * The last comparison.
 * @typedef {object} Done
 * @property {string} key identifies the texts and the options
 * @property {Texts} texts
 * @property {Comparison} comparison
 * @property {boolean} isReported whether the event was dispatched
 */

/** Code units of both texts above which the reader is warned that comparing in the page takes a while. */
const LONG = 500_000;

/** Properties that may have been set before the class was defined. */
const PROPERTIES = ["beforeText", "afterText", "lexicon", ...ATTRIBUTES.map(camelCase)];

/**
 * A comparison of two texts.
 *
 * @attr {"changes" | "side-by-side" | "shared" | "quotations"} [view=changes] - how the comparison is shown
 * @attr {string} before-src - address from which the text before is loaded
 * @attr {string} after-src - address from which the text after is loaded
 * @attr {string} [before-title=Before] - title of the text before
 * @attr {string} [after-title=After] - title of the text after
 * @attr {string} before-href - address at which the text before was published
 * @attr {string} after-href - address at which the text after was published
 * @attr {string} caption - caption below the comparison
 * @attr {string} excerpt - the changes to show, `n` or `n-m`, with their paragraphs
 * @attr {string} height - CSS length in which the comparison scrolls
 * @attr {number} [heading-level=3] - level of the topmost headings
 * @attr {string} [lang] - language of the interface; by default that of the nearest ancestor with this attribute, or else English
 * @attr {boolean} ignore-case - ignore case
 * @attr {boolean} ignore-punctuation - ignore punctuation
 * @attr {boolean} exact-typography - distinguish typographic variants
 * @attr {boolean} ignore-accents - ignore accents
 * @attr {boolean} ignore-spacing - ignore kinds of white space
 * @attr {boolean} ignore-notation - ignore how numbers are written
 * @attr {boolean} whole-sentences - show changed sentences as a whole
 * @attr {boolean} no-moves - show moved passages as deleted and inserted
 * @attr {number} [min-phrase-words=4] - fewest words of a shared phrase
 *
 * @slot before - the text before, in any markup
 * @slot after - the text after, in any markup
 * @slot comparison - a comparison in `ins` and `del`, from which both texts are read
 * @slot - the same
 *
 * @fires {ComparedEvent} word-for-word-compared - the texts have been compared and are shown
 * @fires {ChangeSelectedEvent} word-for-word-change-selected - the reader has moved to a change
 * @fires {ComparisonErrorEvent} word-for-word-error - the texts could not be loaded, compared or shown
 *
 * @csspart frame - the box around everything
 * @csspart titles - the line with the titles of the texts
 * @csspart title-before - the title of the text before
 * @csspart title-after - the title of the text after
 * @csspart sum - the result in one sentence
 * @csspart controls - the buttons that step through the changes, and the reader's position
 * @csspart button - each of these buttons
 * @csspart text - the comparison
 * @csspart deleted - deleted words
 * @csspart inserted - inserted words
 * @csspart moved - moved words
 * @csspart list - the list of changes
 * @csspart caption - the caption below the comparison
 * @csspart message - an error message
 *
 * @cssprop [--word-for-word-paper] - background
 * @cssprop [--word-for-word-ink] - text
 * @cssprop [--word-for-word-quiet] - secondary text
 * @cssprop [--word-for-word-rule] - lines
 * @cssprop [--word-for-word-accent] - focus, position, bearings of a change
 * @cssprop [--word-for-word-inserted] - inserted words
 * @cssprop [--word-for-word-inserted-tint] - their background
 * @cssprop [--word-for-word-deleted] - deleted words
 * @cssprop [--word-for-word-deleted-tint] - their background
 * @cssprop [--word-for-word-moved] - moved words
 * @cssprop [--word-for-word-moved-tint] - their background
 * @cssprop [--word-for-word-shared] - the line under a shared passage
 * @cssprop [--word-for-word-shared-tint] - background of a verbatim passage
 * @cssprop [--word-for-word-shared-pale] - background of a nearly verbatim passage
 * @cssprop [--word-for-word-shared-lit] - background of a passage under the pointer
 * @cssprop [--word-for-word-serif] - font of the texts
 * @cssprop [--word-for-word-sans] - font of everything else
 * @cssprop [--word-for-word-text-size] - size of the texts
 * @cssprop [--word-for-word-pane-height=30rem] - height of a text in the views `shared` and `quotations`
 *
 * @cssstate compared - the comparison is shown
 * @cssstate failed - an error is shown
 */
export class WordForWordElement extends ReflectedElement {
  static observedAttributes = ATTRIBUTES;

  #root;
  #light;
  /** @type {ElementInternals} */
  #internals;
  /** The texts that were set as properties. @type {{ before: string | null, after: string | null }} */
  #own = { before: null, after: null };
  /** @type {Lexicon | null} */
  #lexicon = null;
  /** @type {Done | null} */
  #done = null;
  /** Whether the element has come near the viewport, or `compare` was called. */
  #isNeeded = false;
  /** Whether the element is in a document, with its observers running. */
  #isActive = false;
  #isScheduled = false;
  #work = new AbortController();
  /** The newest run. @type {Promise<Done | null> | null} */
  #latest = null;
  /** @type {import("./shadow-view.js").Stage | null} */
  #stage = null;
  /** @type {Promise<import("./shadow-view.js").Stage> | null} */
  #opening = null;
  /** Where to go once the comparison is drawn. @type {{ spans: import("./shadow-view.js").Spans, focus: "before" | "after" } | null} */
  #goal = null;
  /** @type {MutationObserver | null} */
  #mutations = null;
  /** Observes the languages of the ancestors. @type {MutationObserver | null} */
  #languages = null;
  /** @type {ResizeObserver | null} */
  #sizes = null;
  #narrow = false;

  constructor() {
    super();
    this.#internals = this.attachInternals();
    this.#root = this.attachShadow({ mode: "open" });
    // In the order in which most pages write them, so that the content reads as it does without a script.
    this.#light = document.createElement("div");
    for (const name of ["", "comparison", "before", "after"]) {
      const slot = document.createElement("slot");
      slot.name = name;
      this.#light.append(slot);
    }
    this.#root.append(this.#light);
  }

  /** The text before; `null`: it comes from `before-src` or from the element's content. @type {string | null} */
  get beforeText() {
    return this.#own.before;
  }

  set beforeText(value) {
    this.#own.before = value == null ? null : String(value);
    this.#schedule();
  }

  /** The text after; `null`: it comes from `after-src` or from the element's content. @type {string | null} */
  get afterText() {
    return this.#own.after;
  }

  set afterText(value) {
    this.#own.after = value == null ? null : String(value);
    this.#schedule();
  }

  /** The words that turn a meaning; `null`: English ones if the texts look English. @type {Lexicon | null} */
  get lexicon() {
    return this.#lexicon;
  }

  set lexicon(value) {
    this.#lexicon = value ?? null;
    this.#schedule();
  }

  /** The last comparison; `null`: none yet. @type {Comparison | null} */
  get comparison() {
    return this.#done?.comparison ?? null;
  }

  /** The change at which the reader is, from 0; -1: none. @type {number} */
  get selected() {
    return this.#stage?.changes.current ?? -1;
  }

  /**
   * Compares and shows the texts at once, near the viewport or not.
   * @template {"tables" | "json"} [Output="tables"]
   * @param {{ output?: Output }} [options] `json`: the complete result as plain objects, with passages and quotations
   * @returns {Promise<Output extends "json" ? ComparisonJSON : Comparison>} of the newest texts; rejects with the error that the event reports
   */
  async compare({ output } = {}) {
    this.#isNeeded = true;
    cancelWhenNear(this);
    const { texts, comparison } = await this.#compareNewest();
    const result = output === "json" ? await this.#compareAsJson(texts) : comparison;
    return /** @type {any} */ (result);
  }

  /** Goes to the next change, from the last to the first. */
  next() {
    this.#stage?.changes.step(1);
  }

  /** Goes to the previous change, from the first to the last. */
  previous() {
    this.#stage?.changes.step(-1);
  }

  /** Goes to a change. @param {number} index from 0 */
  select(index) {
    this.#stage?.changes.select(index);
  }

  /** @ignore */
  connectedCallback() {
    upgrade(this, PROPERTIES);
    if (this.#isActive) return;
    this.#isActive = true;
    this.#mutations ??= new MutationObserver(() => this.#schedule());
    this.#mutations.observe(this, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ["slot", "hidden"],
    });
    this.#languages ??= new MutationObserver(() => this.#followLanguage().catch(() => {}));
    this.#languages.observe(document, { subtree: true, attributes: true, attributeFilter: ["lang"] });
    this.#sizes ??= new ResizeObserver(() => this.#resize());
    this.#sizes.observe(this);
    if (this.#isNeeded) this.#schedule();
    else whenNear(this, () => this.#start());
  }

  /** @ignore */
  disconnectedCallback() {
    // An element that is moved is connected again at once, and keeps everything.
    queueMicrotask(() => {
      if (this.isConnected || !this.#isActive) return;
      this.#isActive = false;
      cancelWhenNear(this);
      this.#mutations?.disconnect();
      this.#languages?.disconnect();
      this.#sizes?.disconnect();
      this.#work.abort();
      this.#releaseEngine();
    });
  }

  /** @ignore */
  attributeChangedCallback() {
    this.#schedule();
  }

  #start() {
    this.#isNeeded = true;
    // While the document loads, the texts may be incomplete.
    if (document.readyState !== "loading") this.#schedule();
    else document.addEventListener("DOMContentLoaded", () => this.#schedule(), { once: true });
  }

  #schedule() {
    if (!this.#isNeeded || !this.#isActive || this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      if (this.#isActive) this.#restart().catch(() => {});
    });
  }

  #resize() {
    if (this.#stage === null || this.#done?.isReported !== true || this.#stage.isNarrow === this.#narrow) return;
    if (viewOf(this) === "side-by-side") this.#schedule();
  }

  /** Draws the comparison again if an attribute around the element has changed its language. */
  async #followLanguage() {
    const { languageOf } = await import("./language.js");
    if (this.#stage !== null && this.#stage.language !== languageOf(this)) this.#schedule();
  }

  /** Compares the texts again; an earlier run is aborted. */
  #restart() {
    this.#work.abort();
    this.#work = new AbortController();
    const run = this.#run(this.#work.signal);
    this.#latest = run;
    return run;
  }

  /** Compares until no newer run has begun meanwhile. */
  async #compareNewest() {
    let run = this.#restart();
    for (;;) {
      /** @type {Done | null} */
      let done = null;
      try {
        done = await run;
      } catch (error) {
        if (run === this.#latest) throw error;
      }
      if (run === this.#latest) {
        if (done !== null) return done;
        throw new Failure("load", "One of the two texts is missing.");
      }
      run = this.#latest ?? run;
    }
  }

  /** @param {Texts} texts */
  async #compareAsJson(texts) {
    const engine = await import("./shared-engine.js");
    const user = {};
    engine.acquire(user);
    try {
      return await engine.compareAsJson(texts, optionsOf(this, this.#lexicon, true));
    } finally {
      engine.release(user);
    }
  }

  /** @param {AbortSignal} signal @returns {Promise<Done | null>} `null`: there is nothing to compare */
  async #run(signal) {
    this.#stage?.busy(true);
    try {
      return await this.#compareAndShow(signal);
    } catch (error) {
      if (signal.aborted) throw error;
      const failure = error instanceof Failure ? error : new Failure("view", String(error));
      this.#fail(failure);
      throw failure;
    } finally {
      if (!signal.aborted) this.#stage?.busy(false);
      if (!this.#isActive) await this.#releaseEngine();
    }
  }

  /** @param {AbortSignal} signal @returns {Promise<Done | null>} */
  async #compareAndShow(signal) {
    const [engine, { readTexts }, { Stage }, { languageOf, loadMessages }] = await Promise.all([
      import("./shared-engine.js"),
      import("./text-sources.js"),
      import("./shadow-view.js"),
      import("./language.js"),
    ]);
    signal.throwIfAborted();
    engine.acquire(this);
    if (this.#stage !== null && this.#stage.language !== languageOf(this)) this.#close(this.#stage);
    this.#opening ??= this.#open(Stage, loadMessages);
    const stage = await this.#opening;
    signal.throwIfAborted();
    stage.busy(true);
    const setting = this.#setting();
    stage.name(setting);
    const texts = await readTexts(this, this.#own, signal);
    signal.throwIfAborted();
    if (texts === null) {
      this.#done = null;
      stage.clear();
      this.#reveal(false);
      return null;
    }
    const whole = setting.view === "shared" || setting.view === "quotations";
    const key = JSON.stringify([optionsOf(this, this.#lexicon, false), texts]);
    const known = this.#done;
    const enough = known?.key === key && (!whole || known.comparison.passages !== null);
    let comparison = known?.comparison ?? null;
    if (!enough || comparison === null) {
      const long = texts.before.length + texts.after.length > LONG;
      const beforeBlocking = () => {
        if (long && !signal.aborted) stage.warn();
      };
      comparison = await engine.compare(texts, optionsOf(this, this.#lexicon, whole), { signal, beforeBlocking });
      signal.throwIfAborted();
    }
    // A newer run may begin before this one has dispatched its event.
    const done = { key, texts, comparison, isReported: enough && known.isReported };
    this.#done = done;
    this.#reveal(true);
    if (!(await stage.show(texts, comparison, setting, signal))) signal.throwIfAborted();
    this.#narrow = stage.isNarrow;
    const goal = this.#goal;
    this.#goal = null;
    if (goal !== null) stage.goTo(goal.spans, goal.focus);
    if (!done.isReported) {
      done.isReported = true;
      this.dispatchEvent(new ComparedEvent(comparison, texts));
    }
    return done;
  }

  /** @param {typeof import("./shadow-view.js").Stage} Stage @param {typeof import("./language.js").loadMessages} loadMessages */
  async #open(Stage, loadMessages) {
    try {
      const stage = new Stage(
        this.#root,
        await loadMessages(this),
        (selected) => this.dispatchEvent(new ChangeSelectedEvent(selected)),
        (spans, focus) => {
          this.#goal = { spans, focus };
          this.view = "shared";
        },
      );
      await stage.open();
      this.#stage = stage;
      return stage;
    } catch (error) {
      // A failed load is tried again with the next comparison.
      this.#opening = null;
      throw error;
    }
  }

  /** Removes what is drawn, because it is in another language. @param {import("./shadow-view.js").Stage} stage */
  #close(stage) {
    stage.remove();
    this.#stage = null;
    this.#opening = null;
  }

  /** @returns {import("./shadow-view.js").Settings} */
  #setting() {
    return {
      view: viewOf(this),
      height: heightOf(this),
      titles: { before: this.beforeTitle.trim(), after: this.afterTitle.trim() },
      sources: { before: hrefOf(this, "before-href"), after: hrefOf(this, "after-href") },
      caption: this.caption.trim(),
      excerpt: excerptOf(this),
      level: levelOf(this),
    };
  }

  /** Shows the comparison, or else the element's content. @param {boolean} compared */
  #reveal(compared) {
    this.#light.hidden = compared;
    this.#state("compared", compared);
    this.#state("failed", false);
  }

  /** @param {Failure} failure */
  #fail(failure) {
    this.#done = null;
    this.#stage?.fail(failure);
    this.#reveal(false);
    this.#state("failed", true);
    this.dispatchEvent(new ComparisonErrorEvent(failure));
  }

  /** @param {string} name @param {boolean} holds */
  #state(name, holds) {
    if (holds) this.#internals.states?.add(name);
    else this.#internals.states?.delete(name);
  }

  async #releaseEngine() {
    // If it was never needed, it is not loaded only to be released.
    if (this.#latest === null) return;
    const { release } = await import("./shared-engine.js");
    if (!this.#isActive) release(this);
  }
}

/**
 * Passes properties that were set before the class was defined to its setters.
 * @param {object} element
 * @param {readonly string[]} names
 */
function upgrade(element, names) {
  const properties = /** @type {Record<string, unknown>} */ (element);
  for (const name of names) {
    if (!Object.hasOwn(properties, name)) continue;
    const value = properties[name];
    delete properties[name];
    properties[name] = value;
  }
}

/** @param {string} name */
function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
