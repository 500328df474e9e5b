/**
 * The list of the keys, over the page: what each does, and the switch for those that are single characters.
 */

import { message } from "../../messages/messages.js";
import { make, makeButton } from "../../view/common/dom.js";
import { loadSheet } from "../stylesheets.js";
import { areKeysHeeded, heedKeys, listKeys } from "./shortcuts.js";

/** @typedef {import("../../messages/keys.js").MessageKey} MessageKey */
/** What some keys do: each the same, or each its own in the order of the words. @typedef {{ names: string[], same: boolean, word: MessageKey }} Line */

/** What the browser and the controls heed anyway. @type {[MessageKey, MessageKey[]][]} */
const ALWAYS = [
  ["keys.always.tab", ["key.tab", "key.shift"]],
  ["keys.always.views", ["key.left", "key.right", "key.home", "key.end"]],
  ["keys.always.items", ["key.down", "key.up", "key.home", "key.end"]],
  ["keys.always.enter", ["key.enter", "key.space"]],
  ["keys.always.escape", ["key.escape"]],
];

export class KeysDialog {
  /** @type {KeysDialog | null} */
  static #only = null;
  /** How many keys it lists. */
  #known = listKeys().length;

  #dialog = make("dialog", "dialog keys");
  #switch = make("input");
  #off = make("p", "quiet", message("keys.off"));

  /** Shows the list. @returns {Promise<void>} rejected where its style does not load */
  static async open() {
    await Promise.all([
      loadSheet(new URL("../dialog.css", import.meta.url)),
      loadSheet(new URL("./shortcuts-dialog.css", import.meta.url)),
    ]);
    // A view that has loaded since may have keys of its own.
    let dialog = KeysDialog.#only;
    if (dialog === null || dialog.#known !== listKeys().length) {
      if (dialog !== null) dialog.#dialog.remove();
      dialog = new KeysDialog();
      KeysDialog.#only = dialog;
    }
    dialog.#show();
  }

  constructor() {
    const title = make("h2", "", message("keys.title"));
    title.id = "keys-title";
    this.#dialog.setAttribute("aria-labelledby", title.id);
    // A press beside it closes it, in browsers that know how.
    this.#dialog.setAttribute("closedby", "any");
    const close = makeButton("", message("keys.close"));
    close.addEventListener("click", () => this.#dialog.close());
    this.#dialog.append(
      make("div", "dialog-head", title, close),
      this.#off,
      ...section("keys.changes", linesOf("changes")),
      ...section("keys.page", linesOf(undefined)),
      this.#makeSwitch(),
      ...section(
        "keys.always",
        ALWAYS.map(([word, keys]) => ({ word, names: keys.map((key) => message(key)), same: false })),
      ),
    );
    document.body.append(this.#dialog);
  }

  #show() {
    this.#switch.checked = areKeysHeeded();
    this.#mark();
    // The browser gives the focus back when it closes.
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  #makeSwitch() {
    const input = this.#switch;
    input.type = "checkbox";
    input.id = "keys-single";
    const label = make("label", "", message("keys.single"));
    label.htmlFor = input.id;
    const hint = make("span", "quiet", message("keys.single.hint"));
    hint.id = "keys-single-hint";
    input.setAttribute("aria-describedby", hint.id);
    input.addEventListener("change", () => {
      heedKeys(input.checked);
      this.#mark();
    });
    return make("div", "option", input, label, hint);
  }

  /** Shows whether the single keys do anything. */
  #mark() {
    this.#off.hidden = this.#switch.checked;
    this.#dialog.classList.toggle("off", !this.#switch.checked);
  }
}

/** The single keys of a view, those of one word in one line. @param {"changes" | undefined} view @returns {Line[]} */
function linesOf(view) {
  /** @type {Map<MessageKey, string[]>} */
  const lines = new Map();
  for (const key of listKeys()) {
    if (key.view === view) lines.set(key.word, [...(lines.get(key.word) ?? []), key.key.toUpperCase()]);
  }
  return [...lines].map(([word, names]) => ({ word, names, same: true }));
}

/** @param {MessageKey} title @param {Line[]} lines */
function section(title, lines) {
  const list = make("dl");
  for (const { names, same, word } of lines) {
    const between = same ? ` ${message("keys.or")} ` : " ";
    const keys = names.flatMap((name, at) => [at === 0 ? "" : between, make("kbd", "", name)]);
    list.append(make("dt", "", ...keys), make("dd", "", message(word)));
  }
  return [make("h3", "", message(title)), list];
}
