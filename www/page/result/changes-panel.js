/**
 * The view of the changes: the text, the list beside it, and the reader's place among them.
 */

import { CHANGES_MESSAGES } from "../../messages/en/changes.js";
import { message, messages, register } from "../../messages/messages.js";
import { summarizeForms } from "../../messages/summary.js";
import { FORM_ALONE, groupOfHunks } from "../../model/bearings.js";
import { inOrder, Walk } from "../../model/change-order.js";
import { describeHunks } from "../../model/hunk-summaries.js";
import { count } from "../../model/tables.js";
import { ChangesList } from "../../view/changes/change-list.js";
import { ChangesView } from "../../view/changes/changes-view.js";
import { make } from "../../view/common/dom.js";
import { find } from "../../view/common/find.js";
import { scrollToMiddle } from "../../view/common/scroll.js";
import { hasExclusions } from "../exclusions/exclusions.js";
import { scheduleSave } from "../persistence/persistence.js";

/** @typedef {import("../../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../../view/changes/changes-view.js").Layout} Layout */
/** @typedef {import("../../view/changes/changes-view.js").Texts} Texts */
/** @typedef {import("../../model/change-order.js").Way} Way */

register(CHANGES_MESSAGES);

/** Side by side needs room for two columns; `page/page.css` has the same width. */
const NARROW = matchMedia("(max-width: 47.99em)");

/** @type {readonly Way[]} */
const WAYS = ["text", "meaning", "weight"];

/** Changes from which on a list in the order of the text has headings. */
const LONG = 12;

/** @param {string} name @returns {name is Way} */
function isWay(name) {
  return WAYS.some((way) => way === name);
}

export class ChangesPanel {
  #root = find("#changes", HTMLElement);
  #none = find("#changes-none", HTMLElement);
  #light = find("#changes-light", HTMLElement);
  #forms = find("#changes-forms", HTMLElement);
  #filtered = find("#changes-filtered", HTMLElement);
  #only = find("#only", HTMLButtonElement);
  #at = find("#step-at", HTMLElement);
  #way = find("#way", HTMLSelectElement);
  #layout = find("#layout", HTMLElement);
  #announcement = find("#announcement", HTMLElement);
  #previous = find("#previous", HTMLButtonElement);
  #next = find("#next", HTMLButtonElement);
  #text;
  #list;
  #items = find("ol", HTMLElement, this.#root);
  #walk = new Walk(new Uint8Array(), "text");
  #current = -1;
  /** Whether the list shows what is form alone. */
  #unfolded = false;
  /** Whether the text shows where it differs from the other though it counts as the same. */
  #marked = false;
  #redraw;
  /** Loaded when the first changes are on the screen. @type {import("./changes-tools.js").ChangesTools | null} */
  #tools = null;
  /** @type {Promise<import("./changes-tools.js").ChangesTools> | null} */
  #loading = null;
  /** The markers of exclusions. @type {ReturnType<typeof import("../exclusions/exclusion-notes.js").prepareMarkers> | null} */
  #markers = null;
  /** What is shown. @type {Texts} */
  #texts = { before: "", after: "" };
  /** @type {Comparison | null} */
  #comparison = null;
  /** What is drawn to the end, another each time. @type {{ result: import("./result.js").Shown } | null} */
  #drawn = null;

  /** @param {() => void} redraw what to do when the panel must be shown in another way */
  constructor(redraw) {
    this.#redraw = redraw;
    const text = find(".text", HTMLElement, this.#root);
    this.#text = new ChangesView(text, message, (hunk) => this.#stand(hunk));
    this.#list = new ChangesList(
      this.#items,
      message,
      (hunk) => this.#visit(hunk),
      ({ number, move }) => this.#drawEnds(number, move),
    );

    text.addEventListener("click", (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest("button")) return;
      const hunk = this.#text.hunkOf(target);
      // Whoever selects text wants the text, not the change.
      if (hunk >= 0 && getSelection()?.isCollapsed !== false) this.#stand(hunk);
    });
    text.addEventListener("keydown", (event) => {
      const mark = event.target instanceof Element && event.target.matches("ins, del, .moved");
      if (event.key === "Escape" && mark) this.#list.focus();
    });
    this.#only.addEventListener("click", () => this.toggleOnly());
    find("#cross", HTMLButtonElement).addEventListener("click", () => this.#list.focus());
    find("button", HTMLButtonElement, this.#filtered).addEventListener("click", () => {
      this.#way.value = "text";
      this.#way.focus();
      redraw();
    });
    this.#previous.addEventListener("click", () => this.step(-1));
    this.#next.addEventListener("click", () => this.step(1));
    this.#way.addEventListener("change", redraw);
    this.#layout.addEventListener("change", redraw);
    NARROW.addEventListener("change", () => {
      if (this.#wanted === "paired") redraw();
    });
    find("button", HTMLButtonElement, this.#light).addEventListener("click", () => {
      this.#unfolded = !this.#unfolded;
      this.#fold();
    });
    find("button", HTMLButtonElement, this.#forms).addEventListener("click", () => {
      this.#marked = !this.#marked;
      redraw();
    });
  }

  /** @returns {Layout} what the reader has chosen, room or not */
  get #wanted() {
    return find(":checked", HTMLInputElement, this.#layout).value === "paired" ? "paired" : "inline";
  }

  /**
   * @param {import("./result.js").Shown} result
   * @param {boolean} same whether the same comparison was shown before, so that the reader keeps the place
   * @param {AbortSignal} signal
   * @returns {Promise<boolean>} whether it was drawn to the end
   */
  async show(result, same, signal) {
    const { texts, comparison } = result;
    this.#drawn = null;
    const current = same ? this.#current : -1;
    const layout = NARROW.matches ? "inline" : this.#wanted;
    const way = isWay(this.#way.value) ? this.#way.value : "text";
    const groups = groupOfHunks(comparison);
    this.#texts = texts;
    this.#comparison = comparison;
    const tools = this.#isOnly || !isWay(this.#way.value) ? await this.#loadTools() : null;
    const folds = this.#isOnly ? (tools?.folds ?? null) : null;
    const markers = hasExclusions() ? await this.#loadMarkers() : null;
    if (signal.aborted) return false;
    const kept = this.#tools?.filter(comparison, groups) ?? null;
    this.#root.dataset.layout = layout;
    this.#walk = new Walk(groups, way, kept);
    this.#stand(-1);
    this.#none.hidden = groups.length > 0;
    const light = groups.filter((group) => group === FORM_ALONE).length;
    // Where there is nothing else to list, or they were asked for, nothing is folded away.
    this.#light.hidden = light === 0 || light === groups.length || kept !== null;
    find("span", HTMLElement, this.#light).textContent = message("changes.light", { n: light });
    this.#fold();
    this.#tellForms(comparison);

    if (!(await this.#text.show(texts, comparison, layout, this.#marked, folds, markers, signal))) return false;
    const all = describeHunks(texts, comparison, (hunk) => groups[hunk] === FORM_ALONE);
    const lines = kept === null ? all : all.filter(({ hunk }) => kept.has(hunk));
    this.#filtered.hidden = kept === null;
    if (kept !== null) {
      const values = { listed: kept.size, n: all.length };
      find("span", HTMLElement, this.#filtered).textContent = message("filter.listed", values);
    }
    const listed =
      way === "text" && lines.length > LONG
        ? (await import("../../model/change-sections.js")).inSections(lines, texts, comparison)
        : inOrder(lines, groups, way);
    if (!(await this.#list.show(listed, signal))) return false;
    // What the reader has gone to meanwhile was perhaps not drawn yet.
    const at = this.#current >= 0 ? this.#current : current;
    if (at >= 0) this.#go(at);
    this.#equip(texts, comparison, groups, kept, signal);
    this.#drawn = { result };
    this.addFound();
    return true;
  }

  /**
   * What is not needed to see the changes: if it does not load now, the next result tries again.
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {Uint8Array} groups
   * @param {ReadonlySet<number> | null} kept
   * @param {AbortSignal} signal
   */
  async #equip(texts, comparison, groups, kept, signal) {
    const tools = await this.#loadTools().catch(() => null);
    if (tools === null || signal.aborted) return;
    tools.filter(comparison, groups);
    tools.show(texts, comparison, kept);
    tools.stand(this.#current);
  }

  async #loadTools() {
    const { ChangesTools } = await import("./changes-tools.js");
    this.#loading ??= ChangesTools.load(
      this.#text,
      this.#way,
      (hunk) => this.#go(hunk),
      (text) => {
        this.#announcement.textContent = text;
      },
    );
    try {
      this.#tools = await this.#loading;
    } catch (error) {
      this.#loading = null;
      throw error;
    }
    return this.#tools;
  }

  /** @param {number} number @param {import("../../model/moves.js").Move} move */
  async #drawEnds(number, move) {
    if (this.#comparison === null) return [];
    const [{ drawEnds }, { loadSheet }] = await Promise.all([
      import("../../view/changes/move-comparison.js"),
      import("../stylesheets.js"),
    ]);
    await loadSheet(new URL("../../view/changes/move-comparison.css", import.meta.url));
    return drawEnds(this.#texts, this.#comparison, number, move, message);
  }

  /** Adds what has come by now. */
  async addFound() {
    const drawn = this.#drawn;
    const whole = drawn?.result.whole ?? null;
    if (whole === null || "main" in whole) return;
    const loaded = await import("./added.js").catch(() => null);
    loaded?.addTo(this.#list, this.#text, this.#texts, whole, () => drawn === this.#drawn);
  }

  async #loadMarkers() {
    const { prepareMarkers } = await import("../exclusions/exclusion-notes.js");
    this.#markers ??= prepareMarkers(this.#text, () => this.#texts);
    return (await this.#markers).next();
  }

  get #isOnly() {
    return this.#only.ariaPressed === "true";
  }

  /** Folds away what is unchanged, or shows it again. */
  toggleOnly() {
    this.#only.ariaPressed = String(!this.#isOnly);
    scheduleSave();
    // What was opened by itself is folded again when all is.
    this.#tools?.folds.reset();
    this.#redraw();
  }

  /** Goes from the list to the place in the text, or from anywhere else to the list. */
  cross() {
    if (this.#items.contains(document.activeElement) && this.#current >= 0) this.#text.focus(this.#current);
    else this.#list.focus();
  }

  /** What is drawn names the texts, and they are called something else: nothing of it stays when it is shown again. */
  rename() {
    this.#text.clear();
    this.#list.clear();
  }

  clear() {
    this.#drawn = null;
    this.#walk = new Walk(new Uint8Array(), "text");
    this.#stand(-1);
    this.#text.clear();
    this.#list.clear();
    this.#tools?.clear();
  }

  /** The change the reader is at, -1 for none. */
  get at() {
    return this.#current;
  }

  /** Goes to the next change, or with -1 to the previous one; after the last comes the first. @param {1 | -1} by */
  step(by) {
    const hunk = this.#walk.next(this.#current, by);
    if (hunk >= 0) this.#go(hunk);
  }

  /** Goes to a change that was chosen in the list, and takes the focus there; Escape brings it back. @param {number} hunk */
  #visit(hunk) {
    this.#go(hunk);
    this.#text.focus(hunk);
  }

  /** @param {number} hunk */
  #go(hunk) {
    const heard = this.#stand(hunk);
    const at = this.#walk.placeOf(hunk) + 1;
    const values = { at, n: this.#walk.order.length, text: heard };
    this.#announcement.textContent = at === 0 ? heard : message("step.announce", values);
    const [mark] = this.#text.marksOf(hunk);
    if (mark !== undefined) scrollToMiddle(mark);
  }

  /** @param {number} hunk -1 for none */
  #stand(hunk) {
    this.#current = hunk;
    this.#text.step(hunk);
    this.#tools?.stand(hunk);
    const n = this.#walk.order.length;
    const at = this.#walk.placeOf(hunk) + 1;
    this.#previous.disabled = n === 0;
    this.#next.disabled = n === 0;
    this.#at.textContent = at === 0 ? "" : message("step.at", { at, n });
    return this.#list.step(hunk);
  }

  /** Changes of form alone are in the list, or told of in one line under it. */
  #fold() {
    const button = find("button", HTMLButtonElement, this.#light);
    this.#items.classList.toggle("brief", !this.#light.hidden && !this.#unfolded);
    const what = make("span", "unseen", message("changes.light.what"));
    button.replaceChildren(message(this.#unfolded ? "changes.light.hide" : "changes.light.show"), " ", what);
    button.setAttribute("aria-expanded", String(this.#unfolded));
  }

  /** What the comparison looks away from. @param {Comparison} comparison */
  #tellForms(comparison) {
    const n = count(comparison.forms, "forms");
    this.#forms.hidden = n === 0;
    if (n === 0) return;
    const word = this.#marked ? "changes.forms.marked" : "changes.forms";
    find("span", HTMLElement, this.#forms).textContent = message(word, {
      n,
      kinds: summarizeForms(comparison, messages),
    });
    find("button", HTMLButtonElement, this.#forms).textContent = message(
      this.#marked ? "changes.forms.hide" : "changes.forms.show",
    );
  }
}
