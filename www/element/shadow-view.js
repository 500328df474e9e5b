/**
 * What the element shows: who says what (titles, sources), the sum, the ways through the changes, and the view that is asked for.
 *
 * Loaded when the first element of a page comes near the window. It draws with `render`, like the page, and knows of the element only
 * what it is given.
 */

import { CHANGES_MESSAGES } from "../messages/en/changes.js";
import { ELEMENT_MESSAGES } from "../messages/en/element.js";
import { Messages } from "../messages/messages.js";
import { summarizeChanges } from "../messages/summary.js";
import { make, makeSvg } from "../view/common/dom.js";
import { ChangesStage } from "./changes-panel.js";
import { Failure } from "./errors.js";
import { adopt } from "./stylesheets.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("./attributes.js").View} View */
/** @typedef {import("./changes-panel.js").Selected} Selected */
/** @typedef {{ before: string, after: string }} Texts */

/**
 * How the element is to be shown.
 * @typedef {object} Setting
 * @property {View} view
 * @property {string | null} height
 * @property {Record<"before" | "after", string>} titles empty where there is none
 * @property {Record<"before" | "after", string | null>} sources
 * @property {string} caption
 * @property {import("./excerpt.js").Range | null} excerpt
 * @property {number | null} level at which headings begin
 */
/**
 * A view that few ask for, loaded when one does.
 * @typedef {object} Panel
 * @property {HTMLElement} element
 * @property {(texts: Texts, comparison: Comparison, signal: AbortSignal) => Promise<boolean>} show
 * @property {(texts: Texts, comparison: Comparison) => import("../messages/summary.js").Summary} sum
 */
/** @typedef {Partial<Record<"before" | "after", readonly import("../model/paragraphs.js").Span[]>>} Spans */

const SIDES = /** @type {const} */ (["before", "after"]);

/** Letters of most texts, among which nothing deceives. */
export const PLAIN = /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2026\u2030-\u205e\u20a0-\u20bf]*$/;

export class Stage {
  #root;
  #messages = new Messages();
  #titles = part(make("p", "titles"), "titles");
  #sum = part(make("p", "sum", make("strong"), " ", make("span")), "sum");
  #controls;
  #heard = make("p", "unseen");
  #note = part(make("p", "note"), "message");
  #room = make("div", "room");
  #caption = part(make("figcaption", "caption"), "caption");
  #frame;
  #body;
  #changes;
  /** @type {import("./passages-panel.js").SharedStage | null} */
  #shared = null;
  /** @type {import("./quotations-panel.js").QuotationsStage | null} */
  #quotations = null;
  /** @type {import("./heading-levels.js").Headings | null} */
  #headings = null;
  /** @type {import("./characters-panel.js").Deceptions | null} */
  #deceptions = null;
  /** What the texts were called when they were last drawn. */
  #called = "";

  /**
   * @param {ShadowRoot} root
   * @param {(selected: Selected) => void} selected told of the change that the reader has gone to
   * @param {(spans: Spans, focus: "before" | "after") => void} visit what to do when the reader wants to see stretches of the texts
   */
  constructor(root, selected, visit) {
    this.#root = root;
    this.#visit = visit;
    const { message, register } = this.#messages;
    register(CHANGES_MESSAGES);
    register(ELEMENT_MESSAGES);
    this.#sum.setAttribute("role", "status");
    this.#heard.setAttribute("aria-live", "polite");
    this.#note.setAttribute("role", "alert");
    this.#controls = {
      at: make("span", "place"),
      previous: step("M10 16V4M5 9l5-5 5 5", message("step.previous")),
      next: step("M10 4v12M5 11l5 5 5-5", message("step.next")),
    };
    this.#controls.at.setAttribute("aria-hidden", "true");
    this.#changes = new ChangesStage(this.#messages, this.#controls, this.#heard, selected);
    const { at, previous, next } = this.#controls;
    const controls = part(make("div", "controls", at, previous, next), "controls");
    this.#body = make("div", "body", make("div", "head", this.#sum, controls), this.#heard, this.#room);
    this.#room.append(this.#changes.text);
    this.#frame = part(
      make("figure", "frame", this.#titles, this.#note, this.#body, this.#changes.list, this.#caption),
      "frame",
    );
  }

  #visit;

  /** Loads what the frame needs besides its code, and puts it in. */
  async open() {
    await adopt(this.#root, "changes");
    this.#root.prepend(this.#frame);
    this.#body.hidden = true;
    this.#changes.list.hidden = true;
  }

  /** What the reader steps through. */
  get changes() {
    return this.#changes;
  }

  /** Whether there is no room for two columns. */
  get isNarrow() {
    return this.#changes.isNarrow;
  }

  /** Says that what is shown will soon be another. @param {boolean} is */
  busy(is) {
    if (is) this.#frame.setAttribute("aria-busy", "true");
    else this.#frame.removeAttribute("aria-busy");
  }

  /** @param {Setting} setting */
  name({ titles, sources, caption }) {
    const { message, nameTexts } = this.#messages;
    const untitled = { before: message("side.before.untitled"), after: message("side.after.untitled") };
    const called = { before: titles.before || untitled.before, after: titles.after || untitled.after };
    if (called.before === called.after) {
      for (const side of SIDES) called[side] = message(`side.${side}.alike`, { title: called[side] });
    }
    nameTexts(called);
    this.#frame.setAttribute("aria-label", message("element.label"));
    this.#caption.textContent = caption;
    const isNamed = SIDES.some((side) => titles[side] !== "" || sources[side] !== null);
    this.#titles.hidden = !isNamed;
    const [before, after] = SIDES.map((side) => part(titled(message(`side.${side}`), sources[side]), `title-${side}`));
    const arrow = make("span", "arrow", "→");
    arrow.setAttribute("aria-hidden", "true");
    const becomes = make("span", "unseen", message("list.becomes"));
    this.#titles.replaceChildren(before ?? "", " ", arrow, becomes, " ", after ?? "");
    const now = JSON.stringify(called);
    // What is drawn names the texts.
    if (this.#called !== now) this.#changes.clear();
    const renamed = this.#called !== now;
    this.#called = now;
    if (renamed) {
      this.#shared = null;
      this.#quotations = null;
    }
  }

  /**
   * Draws a comparison.
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {Setting} setting
   * @param {AbortSignal} signal
   * @returns {Promise<boolean>} whether it was drawn to the end
   */
  async show(texts, comparison, setting, signal) {
    const { view, height, excerpt, level } = setting;
    this.name(setting);
    this.#headings ??= level === null ? null : new (await import("./heading-levels.js")).Headings(this.#frame);
    this.#headings?.begin(level);
    this.#note.textContent = "";
    this.#body.hidden = false;
    // Where both texts scroll by themselves, they are as high as that.
    const scrolls = height !== null && view !== "shared";
    this.#room.style.maxBlockSize = scrolls ? height : "";
    this.#room.style.setProperty("--pane-height", height);
    const isChanges = view === "changes" || view === "side-by-side";
    this.#controls.at.parentElement?.toggleAttribute("hidden", !isChanges);
    this.#changes.list.hidden = !isChanges;
    const panel = isChanges ? null : await this.#panel(view);
    if (signal.aborted) return false;
    // What scrolls must be reached by keyboard.
    const reached = { tabindex: "0", role: "group", "aria-label": this.#messages.message("element.text") };
    for (const [name, value] of Object.entries(reached)) {
      if (scrolls) this.#room.setAttribute(name, value);
      else this.#room.removeAttribute(name);
    }
    const sum = panel === null ? summarizeChanges(comparison, this.#messages) : panel.sum(texts, comparison);
    this.#tell(sum);
    const wanted = panel === null ? this.#changes.text : panel.element;
    if (this.#room.firstElementChild !== wanted) this.#room.replaceChildren(wanted);
    const drawn = await (panel === null
      ? this.#changes.show(texts, comparison, view === "side-by-side", excerpt, signal)
      : panel.show(texts, comparison, signal));
    if (drawn) this.#tellDeceptions(texts, comparison, isChanges).catch(() => {});
    return drawn;
  }

  /** @param {Texts} texts @param {Comparison} comparison @param {boolean} isChanges */
  async #tellDeceptions(texts, comparison, isChanges) {
    if (this.#deceptions === null && SIDES.every((side) => PLAIN.test(texts[side]))) return;
    const { Deceptions } = await import("./characters-panel.js");
    this.#deceptions ??= new Deceptions(this.#messages, this.#body, this.#heard, this.#visit);
    await this.#deceptions.tell(texts, comparison, isChanges ? this.#changes.view : null);
  }

  /** @param {Failure} failure */
  fail({ reason, message }) {
    this.#changes.clear();
    this.#body.hidden = true;
    this.#changes.list.hidden = true;
    this.#note.textContent = `${this.#messages.message(`element.failed.${reason}`)} ${message}`;
  }

  /** Shows nothing, for there is nothing to compare. */
  clear() {
    this.#changes.clear();
    this.#body.hidden = true;
    this.#changes.list.hidden = true;
    this.#note.textContent = "";
  }

  /** Says that the page may stand still. */
  warn() {
    this.#note.textContent = this.#messages.message("element.slow");
  }

  /** Shows stretches of the texts, where both stand beside each other. @param {Spans} spans @param {"before" | "after"} focus */
  goTo(spans, focus) {
    this.#shared?.goTo(spans, focus);
  }

  /** @param {import("../messages/summary.js").Summary} sum */
  #tell({ main, rest }) {
    const [strong, span] = this.#sum.children;
    if (strong?.textContent !== main && strong) strong.textContent = main;
    if (span?.textContent !== rest && span) span.textContent = rest;
  }

  /** @param {View} view @returns {Promise<Panel>} */
  async #panel(view) {
    try {
      if (view === "shared") {
        const [{ SharedStage }] = await Promise.all([import("./passages-panel.js"), adopt(this.#root, "shared")]);
        this.#shared ??= new SharedStage(this.#messages);
        return this.#shared;
      }
      const [{ QuotationsStage }] = await Promise.all([
        import("./quotations-panel.js"),
        adopt(this.#root, "quotations"),
      ]);
      this.#quotations ??= new QuotationsStage(this.#messages, this.#visit);
      return this.#quotations;
    } catch (error) {
      throw new Failure("view", String(error));
    }
  }
}

/**
 * A title, and where it is known the way to its source.
 * @param {string} title
 * @param {string | null} source
 */
function titled(title, source) {
  const name = make("bdi", "", title);
  if (source === null) return make("span", "", name);
  const link = make("a", "", name);
  link.href = source;
  return link;
}

/** @param {string} path @param {string} label */
function step(path, label) {
  const icon = makeSvg("svg", { class: "icon", viewBox: "0 0 20 20", "aria-hidden": "true" });
  icon.append(makeSvg("path", { d: path }));
  const button = part(make("button", "", icon), "button");
  button.type = "button";
  button.title = label;
  button.setAttribute("aria-label", label);
  return button;
}

/**
 * @template {Element} E
 * @param {E} element
 * @param {string} name
 */
function part(element, name) {
  element.setAttribute("part", name);
  return element;
}
