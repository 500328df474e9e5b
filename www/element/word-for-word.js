/**
 * `<word-for-word>`: a comparison of two texts inside any page. This file is the class; `define.js` registers it.
 *
 * It is small, and importing it does nothing, on a server neither. What draws and what compares are loaded when the first element comes
 * near the window. Until a comparison is drawn, and wherever none can be, readers see what stands inside the element.
 */

import { ATTRIBUTES, excerptOf, heightOf, hrefOf, levelOf, optionsOf, viewOf } from "./attributes.js";
import { Failure } from "./errors.js";
import { ReflectedElement } from "./reflected-attributes.js";
import { noLonger, whenNear } from "./visibility.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../pkg/word_for_word.js").ComparisonJSON} ComparisonJSON */
/** @typedef {import("../pkg/word_for_word.js").Lexicon} Lexicon */
/** @typedef {import("./panels/changes-panel.js").Selected} Selected */
/** @typedef {import("./errors.js").FailureReason} FailureReason */
/** @typedef {{ before: string, after: string }} Texts */
/**
 * What `compared` says.
 * @typedef {object} Compared
 * @property {Comparison} comparison
 * @property {string} before the text that was compared
 * @property {string} after
 * @property {number} changes how many there are
 */
/**
 * What `error` says.
 * @typedef {object} Failed
 * @property {FailureReason} reason
 * @property {"before" | "after" | null} side the text that it is about
 * @property {string} message
 */
/**
 * The element's own events, by type.
 * @typedef {object} WordForWordEventMap
 * @property {CustomEvent<Compared>} compared
 * @property {CustomEvent<Selected>} change-selected
 * @property {CustomEvent<Failed>} error
 */

/** Letters of both texts from which on a page that compares them itself may stand still for a while. */
const LONG = 500_000;

/** What may have been set before the class was there. */
const PROPERTIES = ["before", "after", "lexicon", ...ATTRIBUTES.map(camelCase)];

/**
 * A comparison of two texts.
 *
 * @attr {"changes" | "side-by-side" | "shared" | "quotations"} [view=changes] - how the comparison is shown
 * @attr {string} before-src - address of the text before
 * @attr {string} after-src - address of the text after
 * @attr {string} [before-title=Before] - what the text before is called
 * @attr {string} [after-title=After] - what the text after is called
 * @attr {string} before-href - where the text before was published
 * @attr {string} after-href - where the text after was published
 * @attr {string} caption - what stands under the comparison
 * @attr {string} excerpt - the changes that are shown, `n` or `n-m`, with their paragraphs
 * @attr {string} height - a CSS length in which the comparison scrolls
 * @attr {number} [heading-level=3] - the level at which headings begin
 * @attr {boolean} [ignore-case=false] - compare words without regard to case
 * @attr {boolean} [ignore-punctuation=false] - leave punctuation out of the comparison
 * @attr {boolean} [ignore-typography=true] - count typographic variants as the same
 * @attr {boolean} [ignore-accents=false] - compare letters without their accents
 * @attr {boolean} [ignore-spacing=false] - count any white space as the same
 * @attr {boolean} [ignore-notation=false] - compare figures by their value
 * @attr {boolean} [whole-sentences=false] - show sentences that changed whole
 * @attr {boolean} [detect-moves=true] - look for passages that moved
 * @attr {number} [min-phrase-words=4] - fewest words of a shared phrase
 *
 * @slot before - the text before, in any markup
 * @slot after - the text after, in any markup
 * @slot comparison - a comparison in `ins` and `del`, from which both texts are read
 * @slot - the same
 *
 * @fires {CustomEvent<Compared>} compared - the texts have been compared and are shown
 * @fires {CustomEvent<Selected>} change-selected - the reader has gone to a change
 * @fires {CustomEvent<Failed>} error - the texts could not be had, compared or shown
 *
 * @csspart frame - the box around all
 * @csspart titles - the line with the titles of the texts
 * @csspart title-before - the title of the text before
 * @csspart title-after - the title of the text after
 * @csspart sum - the result in one sentence
 * @csspart controls - the buttons that step through the changes, and the reader's place
 * @csspart button - each of them
 * @csspart text - the comparison itself
 * @csspart deleted - words that were dropped
 * @csspart inserted - words that were added
 * @csspart moved - words that moved
 * @csspart list - the list of changes
 * @csspart caption - what stands under the comparison
 * @csspart message - what could not be done
 *
 * @cssprop [--word-for-word-paper] - ground
 * @cssprop [--word-for-word-ink] - letters
 * @cssprop [--word-for-word-quiet] - letters of less weight
 * @cssprop [--word-for-word-rule] - lines
 * @cssprop [--word-for-word-accent] - focus, place, what a change bears
 * @cssprop [--word-for-word-inserted] - letters of added words
 * @cssprop [--word-for-word-inserted-tint] - their ground
 * @cssprop [--word-for-word-deleted] - letters of dropped words
 * @cssprop [--word-for-word-deleted-tint] - their ground
 * @cssprop [--word-for-word-moved] - letters of moved words
 * @cssprop [--word-for-word-moved-tint] - their ground
 * @cssprop [--word-for-word-shared] - the line under a shared passage
 * @cssprop [--word-for-word-shared-tint] - ground of a passage that is word for word
 * @cssprop [--word-for-word-shared-pale] - ground of a passage that is nearly so
 * @cssprop [--word-for-word-shared-lit] - ground of a passage that is pointed at
 * @cssprop [--word-for-word-serif] - font of the texts
 * @cssprop [--word-for-word-sans] - font of all else
 * @cssprop [--word-for-word-text-size] - size of the texts
 * @cssprop [--word-for-word-pane-height=30rem] - height of a text in the view of what is shared
 *
 * @cssstate compared - the comparison is shown
 * @cssstate failed - something went wrong
 */
export class WordForWordElement extends ReflectedElement {
  static observedAttributes = ATTRIBUTES;

  #root;
  #light;
  /** @type {ElementInternals} */
  #internals;
  /** @type {{ before: string | null, after: string | null }} */
  #own = { before: null, after: null };
  /** @type {Lexicon | null} */
  #lexicon = null;
  /** What was compared last, as what, and whether that was told. @type {{ key: string, texts: Texts, comparison: Comparison, told: boolean } | null} */
  #done = null;
  /** Whether it has come near the window, or was asked to compare. */
  #wanted = false;
  /** Whether it stands in a document and listens to what becomes of it. */
  #alive = false;
  #queued = false;
  #work = new AbortController();
  /** @type {Promise<Comparison | null> | null} */
  #latest = null;
  /** @type {import("./shadow-view.js").Stage | null} */
  #stage = null;
  /** @type {Promise<import("./shadow-view.js").Stage> | null} */
  #opening = null;
  /** Where the reader wants to go once it is drawn. @type {{ spans: import("./shadow-view.js").Spans, focus: "before" | "after" } | null} */
  #goal = null;
  /** @type {MutationObserver | null} */
  #mutations = null;
  /** @type {ResizeObserver | null} */
  #sizes = null;
  #narrow = false;

  constructor() {
    super();
    this.#internals = this.attachInternals();
    this.#root = this.attachShadow({ mode: "open" });
    // As it was without a script, in the order in which it is written in most pages.
    this.#light = document.createElement("div");
    for (const name of ["", "comparison", "before", "after"]) {
      const slot = document.createElement("slot");
      slot.name = name;
      this.#light.append(slot);
    }
    this.#root.append(this.#light);
  }

  /**
   * The text before, a string; `null`: what `before-src` leads to, or what stands inside the element.
   * @returns {any} for TypeScript, to which every element has a method of this name
   */
  get before() {
    return this.#own.before;
  }

  /** @param {string | null} value */
  set before(value) {
    this.#own.before = value == null ? null : String(value);
    this.#schedule();
  }

  /**
   * The text after, a string; `null`: what `after-src` leads to, or what stands inside the element.
   * @returns {any} for TypeScript, to which every element has a method of this name
   */
  get after() {
    return this.#own.after;
  }

  /** @param {string | null} value */
  set after(value) {
    this.#own.after = value == null ? null : String(value);
    this.#schedule();
  }

  /** The words that turn a meaning; `null`: those of English if the texts look English, else none. @type {Lexicon | null} */
  get lexicon() {
    return this.#lexicon;
  }

  set lexicon(value) {
    this.#lexicon = value ?? null;
    this.#schedule();
  }

  /** What was found last; `null`: nothing yet. @type {Comparison | null} */
  get comparison() {
    return this.#done?.comparison ?? null;
  }

  /** The change that the reader is at, from 0; -1 for none. @type {number} */
  get selected() {
    return this.#stage?.changes.current ?? -1;
  }

  /**
   * Compares and shows the texts, near the window or not.
   * @returns {Promise<Comparison>} of the newest texts; rejected with what `error` says, too
   */
  async compare() {
    this.#wanted = true;
    noLonger(this);
    let run = this.#start();
    for (;;) {
      /** @type {Comparison | null} */
      let found = null;
      try {
        found = await run;
      } catch (error) {
        if (run === this.#latest) throw error;
      }
      if (run === this.#latest) {
        if (found !== null) return found;
        throw new Failure("load", "One of the two texts is missing.");
      }
      run = this.#latest ?? run;
    }
  }

  /** Goes to the next change; after the last comes the first. */
  next() {
    this.#stage?.changes.step(1);
  }

  /** Goes to the previous change; before the first comes the last. */
  previous() {
    this.#stage?.changes.step(-1);
  }

  /** Goes to a change. @param {number} index from 0 */
  select(index) {
    this.#stage?.changes.select(index);
  }

  /**
   * The whole result as plain data, the versioned exchange form: changes, passages and quotations.
   * @returns {Promise<ComparisonJSON>}
   */
  async toJSON() {
    await this.compare();
    const texts = /** @type {{ texts: Texts }} */ (this.#done).texts;
    const engine = await import("./shared-engine.js");
    const user = {};
    engine.acquire(user);
    try {
      return await engine.compareAsJson(texts, optionsOf(this, this.#lexicon, true));
    } finally {
      engine.release(user);
    }
  }

  /** @ignore */
  connectedCallback() {
    upgrade(this, PROPERTIES);
    if (this.#alive) return;
    this.#alive = true;
    this.#mutations ??= new MutationObserver(() => this.#schedule());
    this.#mutations.observe(this, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ["slot", "hidden"],
    });
    this.#sizes ??= new ResizeObserver(() => this.#heedSize());
    this.#sizes.observe(this);
    if (this.#wanted) this.#schedule();
    else whenNear(this, () => this.#want());
  }

  /** @ignore */
  disconnectedCallback() {
    // What is moved comes back at once; then nothing of this was needed.
    queueMicrotask(() => {
      if (this.isConnected || !this.#alive) return;
      this.#alive = false;
      noLonger(this);
      this.#mutations?.disconnect();
      this.#sizes?.disconnect();
      this.#work.abort();
      this.#letGo();
    });
  }

  /** @ignore */
  attributeChangedCallback() {
    this.#schedule();
  }

  #want() {
    this.#wanted = true;
    // A text that is still being received is not compared by halves.
    if (document.readyState !== "loading") this.#schedule();
    else document.addEventListener("DOMContentLoaded", () => this.#schedule(), { once: true });
  }

  #schedule() {
    if (!this.#wanted || !this.#alive || this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      if (this.#alive) this.#start().catch(() => {});
    });
  }

  #heedSize() {
    // Until it is drawn there is nothing to draw otherwise.
    if (this.#stage === null || this.#done?.told !== true || this.#stage.isNarrow === this.#narrow) return;
    if (viewOf(this) === "side-by-side") this.#schedule();
  }

  #start() {
    this.#work.abort();
    this.#work = new AbortController();
    const run = this.#run(this.#work.signal);
    this.#latest = run;
    return run;
  }

  /** @param {AbortSignal} signal @returns {Promise<Comparison | null>} `null`: there is nothing to compare */
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
      if (!this.#alive) await this.#letGo();
    }
  }

  /** @param {AbortSignal} signal */
  async #compareAndShow(signal) {
    const [engine, { readTexts }, { Stage }] = await Promise.all([
      import("./shared-engine.js"),
      import("./text-sources.js"),
      import("./shadow-view.js"),
    ]);
    signal.throwIfAborted();
    engine.acquire(this);
    this.#opening ??= this.#open(Stage);
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
    // A newer run may take over before this one has told of it.
    const done = { key, texts, comparison, told: enough && known.told };
    this.#done = done;
    this.#reveal(true);
    if (!(await stage.show(texts, comparison, setting, signal))) signal.throwIfAborted();
    this.#narrow = stage.isNarrow;
    const goal = this.#goal;
    this.#goal = null;
    if (goal !== null) stage.goTo(goal.spans, goal.focus);
    if (!done.told) {
      done.told = true;
      const { before, after } = texts;
      this.#tell("compared", { comparison, before, after, changes: comparison.statistics.hunks });
    }
    return comparison;
  }

  /** @param {typeof import("./shadow-view.js").Stage} Stage */
  async #open(Stage) {
    try {
      const stage = new Stage(
        this.#root,
        (selected) => this.#tell("change-selected", selected),
        (spans, focus) => {
          this.#goal = { spans, focus };
          this.view = "shared";
        },
      );
      await stage.open();
      this.#stage = stage;
      return stage;
    } catch (error) {
      // What did not load may load the next time.
      this.#opening = null;
      throw error;
    }
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

  /** Shows the comparison, or what stands inside the element. @param {boolean} compared */
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
    const { reason, side, message } = failure;
    this.#tell("error", { reason, side, message });
  }

  /** @param {string} name @param {boolean} holds */
  #state(name, holds) {
    if (holds) this.#internals.states?.add(name);
    else this.#internals.states?.delete(name);
  }

  /** @param {keyof WordForWordEventMap} type @param {Compared | Selected | Failed} detail */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  async #letGo() {
    // Who never asked for it does not load it to let it go.
    if (this.#latest === null) return;
    const { release } = await import("./shared-engine.js");
    if (!this.#alive) release(this);
  }
}

/**
 * Lets the class see what was set on an element before it was one.
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
