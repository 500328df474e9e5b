/**
 * The dialog that lists all keyboard shortcuts, with a switch for those that are single characters.
 */

import { message } from "../../messages/messages.js";
import { make, makeButton } from "../../view/common/dom.js";
import { state } from "../state.js";
import { loadSheet } from "../stylesheets.js";
import { enableShortcuts, listShortcuts, shortcutsEnabled } from "./shortcuts.js";

/** @import { MessageKey } from "../../messages/keys.js" */
/**
 * @typedef {object} Line
 * @property {string[]} names of the keys
 * @property {boolean} same whether all keys do the same; else the word says what each does, in their order
 * @property {MessageKey} word
 */

/** Keys of the browser and its controls, which always work. @type {[MessageKey, MessageKey[]][]} */
const ALWAYS = [
  ["shortcuts.always.tab", ["key.tab", "key.shift"]],
  ["shortcuts.always.views", ["key.left", "key.right", "key.home", "key.end"]],
  ["shortcuts.always.items", ["key.down", "key.up", "key.home", "key.end"]],
  ["shortcuts.always.enter", ["key.enter", "key.space"]],
  ["shortcuts.always.escape", ["key.escape"]],
];

export class ShortcutsDialog {
  /** @type {ShortcutsDialog | null} */
  static #only = null;
  /** How many shortcuts it lists. */
  #listed = listShortcuts().length;
  /** The language of its labels. */
  #language = state.language;

  #dialog = make("dialog", "dialog shortcuts");
  #switch = make("input");
  #note = make("p", "quiet", message("shortcuts.off"));

  /** Opens the dialog. @returns {Promise<void>} rejected if its style sheet does not load */
  static async open() {
    await Promise.all([
      loadSheet(new URL("../dialog.css", import.meta.url)),
      loadSheet(new URL("./shortcuts-dialog.css", import.meta.url)),
    ]);
    // A view that has loaded since may have added shortcuts.
    let dialog = ShortcutsDialog.#only;
    if (dialog === null || dialog.#listed !== listShortcuts().length || dialog.#language !== state.language) {
      if (dialog !== null) dialog.#dialog.remove();
      dialog = new ShortcutsDialog();
      ShortcutsDialog.#only = dialog;
    }
    dialog.#show();
  }

  constructor() {
    const title = make("h2", "", message("shortcuts.title"));
    title.id = "shortcuts-title";
    this.#dialog.setAttribute("aria-labelledby", title.id);
    // In browsers that support this, a press beside the dialog closes it.
    this.#dialog.setAttribute("closedby", "any");
    const close = makeButton("", message("shortcuts.close"));
    close.addEventListener("click", () => this.#dialog.close());
    this.#dialog.append(
      make("div", "dialog-head", title, close),
      this.#note,
      ...section("shortcuts.changes", linesOf("changes")),
      ...section("shortcuts.page", linesOf(undefined)),
      this.#makeSwitch(),
      ...section(
        "shortcuts.always",
        ALWAYS.map(([word, keys]) => ({ word, names: keys.map((key) => message(key)), same: false })),
      ),
    );
    document.body.append(this.#dialog);
  }

  #show() {
    this.#switch.checked = shortcutsEnabled();
    this.#showEnabled();
    // When it closes, the browser returns the focus.
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  #makeSwitch() {
    const input = this.#switch;
    input.type = "checkbox";
    input.id = "shortcuts-single";
    const label = make("label", "", message("shortcuts.single"));
    label.htmlFor = input.id;
    const hint = make("span", "quiet", message("shortcuts.single.hint"));
    hint.id = "shortcuts-single-hint";
    input.setAttribute("aria-describedby", hint.id);
    input.addEventListener("change", () => {
      enableShortcuts(input.checked);
      this.#showEnabled();
    });
    return make("div", "option", input, label, hint);
  }

  /** Shows whether the shortcuts are on. */
  #showEnabled() {
    this.#note.hidden = this.#switch.checked;
    this.#dialog.classList.toggle("off", !this.#switch.checked);
  }
}

/** Returns the shortcuts of a view, those of one word in one line. @param {"changes" | undefined} view @returns {Line[]} */
function linesOf(view) {
  /** @type {Map<MessageKey, string[]>} */
  const lines = new Map();
  for (const key of listShortcuts()) {
    if (key.view === view) lines.set(key.word, [...(lines.get(key.word) ?? []), key.key.toUpperCase()]);
  }
  return [...lines].map(([word, names]) => ({ word, names, same: true }));
}

/** @param {MessageKey} title @param {Line[]} lines */
function section(title, lines) {
  const list = make("dl");
  for (const { names, same, word } of lines) {
    const between = same ? ` ${message("shortcuts.or")} ` : " ";
    const keys = names.flatMap((name, at) => [at === 0 ? "" : between, make("kbd", "", name)]);
    list.append(make("dt", "", ...keys), make("dd", "", message(word)));
  }
  return [make("h3", "", message(title)), list];
}
