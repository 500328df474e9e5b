/**
 * The panel of the changes: the text, the list next to it, and how the reader has chosen to see both.
 */

import { CHANGES_MESSAGES } from "../../messages/en/changes.js";
import { message, messages, register } from "../../messages/messages.js";
import { summarizeForms } from "../../messages/summary.js";
import { FORM_ONLY } from "../../model/bearings.js";
import { ChangeSequence, inOrder, inSections } from "../../model/change-order.js";
import { count } from "../../model/tables.js";
import { ChangesController } from "../../view/changes/changes-controller.js";
import { find, make } from "../../view/common/dom.js";
import { hasExclusions } from "../exclusions/exclusions.js";
import { scheduleSave } from "../persistence/persistence.js";
import { loadSheet } from "../stylesheets.js";

/** @import { Order } from "../../model/change-order.js" */
/** @import { Comparison, Texts } from "../../model/texts.js" */
/** @import { Layout } from "../../view/changes/changes-view.js" */
/** @import { ChangesTools } from "./changes-tools.js" */
/** @import { Shown } from "./result.js" */

register(CHANGES_MESSAGES);

/** The width below which two columns do not fit; `page/page.css` has the same. */
const NARROW = matchMedia("(max-width: 47.99em)");

/** @type {readonly Order[]} */
const ORDERS = ["text", "meaning", "weight"];

/** The number of changes above which a list in the order of the text has headings. */
const LONG = 12;

/** @param {string} name @returns {name is Order} */
function isOrder(name) {
  return ORDERS.some((order) => order === name);
}

export class ChangesPanel {
  #root = find("#changes", HTMLElement);
  #none = find("#changes-none", HTMLElement);
  #light = find("#changes-light", HTMLElement);
  #forms = find("#changes-forms", HTMLElement);
  #filtered = find("#changes-filtered", HTMLElement);
  #only = find("#only", HTMLButtonElement);
  #order = find("#way", HTMLSelectElement);
  #layout = find("#layout", HTMLElement);
  #items = find("ol", HTMLElement, this.#root);
  #changes;
  /** Whether the list includes changes of form only. */
  #listsLight = false;
  /** Whether the text marks differences that the comparison ignores. */
  #marksForms = false;
  #redraw;
  /** Loaded when the first changes are drawn. @type {ChangesTools | null} */
  #tools = null;
  /** @type {Promise<ChangesTools> | null} */
  #loadingTools = null;
  /** @type {ReturnType<typeof import("../exclusions/exclusion-notes.js").prepareMarkers> | null} */
  #exclusionMarkers = null;
  /** @type {Texts} */
  #texts = { before: "", after: "" };
  /** The result that is drawn to the end: a new object for each drawing. @type {{ result: Shown } | null} */
  #drawn = null;

  /** @param {() => void} redraw called when the reader has changed how the panel is drawn */
  constructor(redraw) {
    this.#redraw = redraw;
    const article = find(".text", HTMLElement, this.#root);
    const announcement = find("#announcement", HTMLElement);
    this.#changes = new ChangesController(
      message,
      {
        article,
        items: this.#items,
        position: find("#step-at", HTMLElement),
        previous: find("#previous", HTMLButtonElement),
        next: find("#next", HTMLButtonElement),
      },
      {
        announce: (text) => {
          announcement.textContent = text;
        },
        moved: (hunk) => this.#tools?.setCurrent(hunk),
        pointed: (hunk) => this.#changes.setCurrent(hunk),
        loadMoveStyles: () => loadSheet(new URL("../../view/changes/move-comparison.css", import.meta.url)),
      },
    );
    article.addEventListener("keydown", (event) => {
      const isMark = event.target instanceof Element && event.target.matches("ins, del, .moved");
      if (event.key === "Escape" && isMark) this.#changes.list.focus();
    });
    this.#only.addEventListener("click", () => this.toggleOnly());
    find("#cross", HTMLButtonElement).addEventListener("click", () => this.#changes.list.focus());
    find("button", HTMLButtonElement, this.#filtered).addEventListener("click", () => {
      this.#order.value = "text";
      this.#order.focus();
      redraw();
    });
    this.#order.addEventListener("change", redraw);
    this.#layout.addEventListener("change", redraw);
    NARROW.addEventListener("change", () => {
      if (this.#chosenLayout === "paired") redraw();
    });
    find("button", HTMLButtonElement, this.#light).addEventListener("click", () => {
      this.#listsLight = !this.#listsLight;
      this.#showLight();
    });
    find("button", HTMLButtonElement, this.#forms).addEventListener("click", () => {
      this.#marksForms = !this.#marksForms;
      redraw();
    });
  }

  /** The layout that the reader has chosen, whether or not it fits. @returns {Layout} */
  get #chosenLayout() {
    return find(":checked", HTMLInputElement, this.#layout).value === "paired" ? "paired" : "inline";
  }

  get #hidesUnchanged() {
    return this.#only.ariaPressed === "true";
  }

  /**
   * @param {Shown} result
   * @param {boolean} isSame whether the same comparison was drawn before: then the current change stays
   * @param {AbortSignal} signal
   * @returns {Promise<boolean>} whether it was drawn to the end
   */
  async show(result, isSame, signal) {
    const { texts, comparison } = result;
    const changes = this.#changes;
    this.#drawn = null;
    const previous = isSame ? changes.current : -1;
    const layout = NARROW.matches ? "inline" : this.#chosenLayout;
    const order = isOrder(this.#order.value) ? this.#order.value : "text";
    this.#texts = texts;
    const needsTools = this.#hidesUnchanged || !isOrder(this.#order.value);
    const tools = needsTools ? await this.#loadTools() : null;
    const exclusions = hasExclusions() ? await this.#loadExclusionMarkers() : null;
    if (signal.aborted) return false;
    changes.begin(texts, comparison);
    const filtered = this.#tools?.filter(comparison, changes.groups) ?? null;
    changes.sequence = new ChangeSequence(changes.groups, order, filtered);
    this.#root.dataset.layout = layout;
    this.#describe(comparison, filtered);

    const collapsing = this.#hidesUnchanged ? (tools?.regions ?? null) : null;
    const settings = { layout, forms: this.#marksForms, collapsing, exclusions };
    if (!(await changes.view.show(texts, comparison, settings, signal))) return false;
    const lines = changes.summaries.filter(({ hunk }) => filtered?.has(hunk) ?? true);
    const hasSections = order === "text" && lines.length > LONG;
    const listed = hasSections ? inSections(lines, texts, comparison) : inOrder(lines, changes.groups, order);
    if (!(await changes.showList(listed, signal))) return false;
    // The reader may have moved to a change before it was drawn.
    const current = changes.current >= 0 ? changes.current : previous;
    if (current >= 0) changes.goTo(current);
    this.#showTools(texts, comparison, filtered, signal);
    this.#drawn = { result };
    this.addReuse();
    return true;
  }

  /**
   * Shows the messages around the list.
   * @param {Comparison} comparison
   * @param {ReadonlySet<number> | null} filtered
   */
  #describe(comparison, filtered) {
    const { groups } = this.#changes;
    this.#none.hidden = groups.length > 0;
    const light = groups.filter((group) => group === FORM_ONLY).length;
    // Changes of form are listed if there are no others, or if the reader has filtered the list.
    this.#light.hidden = light === 0 || light === groups.length || filtered !== null;
    find("span", HTMLElement, this.#light).textContent = message("changes.light", { n: light });
    this.#showLight();
    this.#describeForms(comparison);
    this.#filtered.hidden = filtered === null;
    if (filtered === null) return;
    const values = { listed: filtered.size, n: groups.length };
    find("span", HTMLElement, this.#filtered).textContent = message("filter.listed", values);
  }

  /**
   * Shows the tools that are not necessary to see the changes. If they do not load now, the next result tries again.
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {ReadonlySet<number> | null} filtered
   * @param {AbortSignal} signal
   */
  async #showTools(texts, comparison, filtered, signal) {
    const tools = await this.#loadTools().catch(() => null);
    if (tools === null || signal.aborted) return;
    tools.filter(comparison, this.#changes.groups);
    tools.show(texts, comparison, filtered);
    tools.setCurrent(this.#changes.current);
  }

  async #loadTools() {
    const { ChangesTools } = await import("./changes-tools.js");
    this.#loadingTools ??= ChangesTools.load(this.#changes, this.#order);
    try {
      this.#tools = await this.#loadingTools;
    } catch (error) {
      this.#loadingTools = null;
      throw error;
    }
    return this.#tools;
  }

  async #loadExclusionMarkers() {
    const { prepareMarkers } = await import("../exclusions/exclusion-notes.js");
    this.#exclusionMarkers ??= prepareMarkers(this.#changes.view, () => this.#texts);
    return (await this.#exclusionMarkers).next();
  }

  /** Adds the nearest sentences and the deceptive characters, once the whole comparison is there. */
  async addReuse() {
    const drawn = this.#drawn;
    const whole = drawn?.result.whole ?? null;
    if (drawn === null || whole === null || "main" in whole) return;
    // The tools load with the first result; if they do not, the changes are shown without additions.
    const { addToChanges } = await import("./changes-tools.js");
    addToChanges(this.#changes, this.#texts, whole, () => drawn === this.#drawn);
  }

  /** Collapses unchanged sentences, or shows them again. */
  toggleOnly() {
    this.#only.ariaPressed = String(!this.#hidesUnchanged);
    scheduleSave();
    // Regions that the reader has expanded one by one are collapsed again.
    this.#tools?.regions.reset();
    this.#redraw();
  }

  /** Moves the focus from the list to the current change in the text, or from anywhere else to the list. */
  cross() {
    const { current, view, list } = this.#changes;
    if (this.#items.contains(document.activeElement) && current >= 0) view.focus(current);
    else list.focus();
  }

  /** Removes everything that contains the titles of the texts, so that the next drawing uses the new ones. */
  rename() {
    this.#changes.view.clear();
    this.#changes.list.clear();
  }

  /** Labels the tools in another language. */
  translate() {
    this.#tools?.label();
  }

  clear() {
    this.#drawn = null;
    this.#changes.clear();
    this.#tools?.clear();
  }

  /** The current change, -1 for none. */
  get current() {
    return this.#changes.current;
  }

  /** Goes to the next change, or with -1 to the previous one. The first follows the last. @param {1 | -1} by */
  step(by) {
    this.#changes.step(by);
  }

  /** Lists changes of form only, or shows how many there are instead. */
  #showLight() {
    const button = find("button", HTMLButtonElement, this.#light);
    this.#items.classList.toggle("brief", !this.#light.hidden && !this.#listsLight);
    const what = make("span", "unseen", message("changes.light.what"));
    button.replaceChildren(message(this.#listsLight ? "changes.light.hide" : "changes.light.show"), " ", what);
    button.setAttribute("aria-expanded", String(this.#listsLight));
  }

  /** Shows how many differences the comparison ignores. @param {Comparison} comparison */
  #describeForms(comparison) {
    const n = count(comparison.forms, "forms");
    this.#forms.hidden = n === 0;
    if (n === 0) return;
    const key = this.#marksForms ? "changes.forms.marked" : "changes.forms";
    find("span", HTMLElement, this.#forms).textContent = message(key, {
      n,
      kinds: summarizeForms(comparison, messages),
    });
    const verb = this.#marksForms ? "changes.forms.hide" : "changes.forms.show";
    find("button", HTMLButtonElement, this.#forms).textContent = message(verb);
  }
}
