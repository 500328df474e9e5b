/**
 * Draws the content of the element's shadow root: titles and sources, the summary, the buttons for the changes, and the current view.
 *
 * Loaded when the first element of a page comes near the viewport. It does not access the element itself.
 */

import { CHANGES_MESSAGES } from "../messages/en/changes.js";
import { ELEMENT_MESSAGES } from "../messages/en/element.js";
import { summarizeChanges } from "../messages/summary.js";
import { SIDES } from "../model/texts.js";
import { make, makeSvg } from "../view/common/dom.js";

import { Failure } from "./events.js";
import { ChangesPanel } from "./panels/changes-panel.js";
import { adopt } from "./stylesheets.js";

/** @import { Messages } from "../messages/messages.js" */
/** @import { Comparison, Side, Span, Texts } from "../model/texts.js" */
/** @import { View } from "../model/view-options.js" */
/** @import { Selected } from "./panels/changes-panel.js" */
/** @import { CharactersPanel } from "./panels/characters-panel.js" */
/** @import { Range } from "./panels/excerpt.js" */
/** @import { Headings } from "./heading-levels.js" */
/** @import { PassagesPanel } from "./panels/passages-panel.js" */
/** @import { QuotationsPanel } from "./panels/quotations-panel.js" */

/**
 * @typedef {object} Settings
 * @property {View} view
 * @property {string | null} height
 * @property {Record<Side, string>} titles empty for none
 * @property {Record<Side, string | null>} sources
 * @property {string} caption
 * @property {Range | null} excerpt
 * @property {number | null} level the level of the first heading
 */
/**
 * A view that is loaded on first use.
 * @typedef {object} Panel
 * @property {HTMLElement} element
 * @property {(texts: Texts, comparison: Comparison, signal: AbortSignal) => Promise<boolean>} show
 * @property {(texts: Texts, comparison: Comparison) => import("../messages/summary.js").Summary} sum
 */
/** @typedef {Partial<Record<Side, readonly Span[]>>} Spans */

/** Texts of characters that cannot deceive: most texts. */
export const PLAIN = /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2026\u2030-\u205e\u20a0-\u20bf]*$/;

export class Stage {
  #root;
  #messages;
  #titles = part(make("p", "titles"), "titles");
  #sum = part(make("p", "sum", make("strong"), " ", make("span")), "sum");
  #controls;
  #announcement = make("p", "unseen");
  #note = part(make("p", "note"), "message");
  #room = make("div", "room");
  #caption = part(make("figcaption", "caption"), "caption");
  #frame;
  #body;
  #changes;
  /** @type {PassagesPanel | null} */
  #passages = null;
  /** @type {QuotationsPanel | null} */
  #quotations = null;
  /** @type {Headings | null} */
  #headings = null;
  /** @type {CharactersPanel | null} */
  #characters = null;
  /** The names of the texts when they were last drawn. */
  #drawnNames = "";
  #visit;

  /**
   * @param {ShadowRoot} root
   * @param {Messages} messages
   * @param {(selected: Selected) => void} selected called when the reader has moved to a change
   * @param {(spans: Spans, focus: Side) => void} visit called when the reader follows a link into the texts
   */
  constructor(root, messages, selected, visit) {
    this.#root = root;
    this.#messages = messages;
    this.#visit = visit;
    const { message, register } = this.#messages;
    register(CHANGES_MESSAGES);
    register(ELEMENT_MESSAGES);
    this.#sum.setAttribute("role", "status");
    this.#announcement.setAttribute("aria-live", "polite");
    this.#note.setAttribute("role", "alert");
    this.#controls = {
      position: make("span", "place"),
      previous: makeStepButton("M10 16V4M5 9l5-5 5 5", message("step.previous")),
      next: makeStepButton("M10 4v12M5 11l5 5 5-5", message("step.next")),
    };
    this.#controls.position.setAttribute("aria-hidden", "true");
    const announce = (/** @type {string} */ text) => this.#announce(text);
    this.#changes = new ChangesPanel(this.#messages, this.#controls, announce, selected);
    const { position, previous, next } = this.#controls;
    const controls = part(make("div", "controls", position, previous, next), "controls");
    this.#body = make("div", "body", make("div", "head", this.#sum, controls), this.#announcement, this.#room);
    this.#room.append(this.#changes.text);
    this.#frame = part(
      make("figure", "frame", this.#titles, this.#note, this.#body, this.#changes.list, this.#caption),
      "frame",
    );
    this.#frame.lang = messages.locale;
    this.#frame.dir = messages.direction;
  }

  /** Loads the style sheet, and adds the frame to the shadow root. */
  async open() {
    await adopt(this.#root, "changes");
    this.#root.prepend(this.#frame);
    this.#body.hidden = true;
    this.#changes.list.hidden = true;
  }

  /** Removes the frame from the shadow root. */
  remove() {
    this.#changes.clear();
    this.#frame.remove();
  }

  get language() {
    return this.#messages.locale;
  }

  get changes() {
    return this.#changes;
  }

  /** Whether two columns do not fit. */
  get isNarrow() {
    return this.#changes.isNarrow;
  }

  /** Tells assistive technology whether the content is about to change. @param {boolean} isBusy */
  busy(isBusy) {
    if (isBusy) this.#frame.setAttribute("aria-busy", "true");
    else this.#frame.removeAttribute("aria-busy");
  }

  /** @param {Settings} setting */
  name({ titles, sources, caption }) {
    const { message, nameTexts } = this.#messages;
    nameTexts(titles);
    this.#frame.setAttribute("aria-label", message("element.label"));
    this.#caption.textContent = caption;
    const isNamed = SIDES.some((side) => titles[side] !== "" || sources[side] !== null);
    this.#titles.hidden = !isNamed;
    const [before, after] = SIDES.map((side) => part(titled(message(`side.${side}`), sources[side]), `title-${side}`));
    const arrow = make("span", "arrow", "→");
    arrow.setAttribute("aria-hidden", "true");
    const becomes = make("span", "unseen", message("list.becomes"));
    this.#titles.replaceChildren(before ?? "", " ", arrow, becomes, " ", after ?? "");
    const key = JSON.stringify(titles);
    if (this.#drawnNames === key) return;
    // The views contain the names of the texts.
    this.#drawnNames = key;
    this.#changes.clear();
    this.#passages = null;
    this.#quotations = null;
  }

  /**
   * Draws a comparison.
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {Settings} settings
   * @param {AbortSignal} signal
   * @returns {Promise<boolean>} whether it was drawn to the end
   */
  async show(texts, comparison, settings, signal) {
    const { view, height, excerpt, level } = settings;
    this.name(settings);
    this.#headings ??= level === null ? null : new (await import("./heading-levels.js")).Headings(this.#frame);
    this.#headings?.begin(level);
    this.#note.textContent = "";
    this.#body.hidden = false;
    // In the view of passages each pane scrolls, and has this height.
    const scrolls = height !== null && view !== "shared";
    this.#room.style.maxBlockSize = scrolls ? height : "";
    this.#room.style.setProperty("--pane-height", height);
    const isChanges = view === "changes" || view === "side-by-side";
    this.#controls.position.parentElement?.toggleAttribute("hidden", !isChanges);
    this.#changes.list.hidden = !isChanges;
    const panel = isChanges ? null : await this.#panel(view);
    if (signal.aborted) return false;
    // A scroll container must be reachable by keyboard.
    const attributes = { tabindex: "0", role: "group", "aria-label": this.#messages.message("element.text") };
    for (const [name, value] of Object.entries(attributes)) {
      if (scrolls) this.#room.setAttribute(name, value);
      else this.#room.removeAttribute(name);
    }
    const sum = panel === null ? summarizeChanges(comparison, this.#messages) : panel.sum(texts, comparison);
    this.#showSum(sum);
    const content = panel === null ? this.#changes.text : panel.element;
    if (this.#room.firstElementChild !== content) this.#room.replaceChildren(content);
    const drawn = await (panel === null
      ? this.#changes.show(texts, comparison, view === "side-by-side", excerpt, signal)
      : panel.show(texts, comparison, signal));
    if (drawn) this.#showCharacters(texts, comparison, isChanges).catch(() => {});
    return drawn;
  }

  /** @param {Texts} texts @param {Comparison} comparison @param {boolean} isChanges */
  async #showCharacters(texts, comparison, isChanges) {
    if (this.#characters === null && SIDES.every((side) => PLAIN.test(texts[side]))) return;
    const { CharactersPanel } = await import("./panels/characters-panel.js");
    const announce = (/** @type {string} */ text) => this.#announce(text);
    this.#characters ??= new CharactersPanel(this.#messages, this.#body, announce, this.#visit);
    await this.#characters.show(texts, comparison, isChanges ? this.#changes.view : null);
  }

  /** @param {Failure} failure */
  fail({ reason, message }) {
    this.#changes.clear();
    this.#body.hidden = true;
    this.#changes.list.hidden = true;
    const detail = message === "" ? "" : this.#messages.message("element.failed.detail", { why: message });
    this.#note.textContent = this.#messages.joinSentences(this.#messages.message(`element.failed.${reason}`), detail);
  }

  /** Removes everything: there is nothing to compare. */
  clear() {
    this.#changes.clear();
    this.#body.hidden = true;
    this.#changes.list.hidden = true;
    this.#note.textContent = "";
  }

  /** Warns that the comparison may block the page. */
  warn() {
    this.#note.textContent = this.#messages.message("element.slow");
  }

  /** Highlights spans in the view of passages. @param {Spans} spans @param {Side} focus */
  goTo(spans, focus) {
    this.#passages?.goTo(spans, focus);
  }

  /** @param {string} text */
  #announce(text) {
    this.#announcement.textContent = text;
  }

  /** @param {import("../messages/summary.js").Summary} sum */
  #showSum({ main, rest }) {
    const [strong, span] = this.#sum.children;
    if (strong?.textContent !== main && strong) strong.textContent = main;
    if (span?.textContent !== rest && span) span.textContent = rest;
  }

  /** @param {View} view @returns {Promise<Panel>} */
  async #panel(view) {
    try {
      if (view === "shared") {
        const [{ PassagesPanel }] = await Promise.all([
          import("./panels/passages-panel.js"),
          adopt(this.#root, "shared"),
        ]);
        this.#passages ??= new PassagesPanel(this.#messages);
        return this.#passages;
      }
      const [{ QuotationsPanel }] = await Promise.all([
        import("./panels/quotations-panel.js"),
        adopt(this.#root, "quotations"),
      ]);
      this.#quotations ??= new QuotationsPanel(this.#messages, this.#visit);
      return this.#quotations;
    } catch (error) {
      throw new Failure("view", String(error));
    }
  }
}

/**
 * Draws a title, as a link if its source is known.
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
function makeStepButton(path, label) {
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
