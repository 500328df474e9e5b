/**
 * The dialog that gives out the bookmarklet, to drag to the bookmarks or to copy.
 */

import { EMBED_MESSAGES } from "../../messages/en/embed.js";
import { message, register } from "../../messages/messages.js";
import { make, makeButton } from "../../view/common/dom.js";
import { loadSheet } from "../stylesheets.js";
import { writeBookmarklet } from "./bookmarklet.js";

register(EMBED_MESSAGES);

export class BookmarkletDialog {
  #dialog = make("dialog", "dialog fields bookmarklet");
  #code = make("textarea");
  #outcome = make("p", "quiet");

  /** Opens a new dialog, in the language of now. @returns {Promise<void>} rejected if its style sheets do not load */
  static async open() {
    await Promise.all(
      [
        new URL("../dialog.css", import.meta.url),
        new URL("../fields.css", import.meta.url),
        new URL("./bookmarklet-dialog.css", import.meta.url),
      ].map(loadSheet),
    );
    new BookmarkletDialog().#dialog.showModal();
  }

  constructor() {
    const address = writeBookmarklet(`${location.origin}${location.pathname}`);
    const title = make("h2", "", message("bookmarklet.title"));
    title.id = "bookmarklet-title";
    this.#dialog.setAttribute("aria-labelledby", title.id);
    // In browsers that support this, a press beside the dialog closes it.
    this.#dialog.setAttribute("closedby", "any");
    const close = makeButton("", message("embed.close"));
    close.addEventListener("click", () => this.#dialog.close());
    const copy = makeButton("", message("embed.copy"));
    copy.addEventListener("click", () => this.#copy());
    this.#code.readOnly = true;
    this.#code.spellcheck = false;
    this.#code.dir = "ltr";
    this.#code.rows = 3;
    this.#code.value = address;
    this.#outcome.setAttribute("role", "status");
    this.#dialog.append(
      make("div", "dialog-head", title, close),
      make("p", "", message("bookmarklet.what")),
      make("p", "", message("bookmarklet.drag")),
      make("p", "", this.#link(address)),
      make("p", "", message("bookmarklet.by.hand")),
      make("label", "", make("span", "", message("bookmarklet.code")), this.#code),
      make("div", "bookmarklet-copy", copy, this.#outcome),
      make("p", "quiet", message("bookmarklet.privacy")),
    );
    // The browser has returned the focus by then.
    this.#dialog.addEventListener("close", () => this.#dialog.remove());
    document.body.append(this.#dialog);
  }

  /** @param {string} address */
  #link(address) {
    const link = make("a", "bookmarklet-link", message("bookmarklet.name"));
    link.href = address;
    link.addEventListener("click", (event) => {
      // On this page it has nothing to send, and the policy forbids it.
      event.preventDefault();
      this.#outcome.textContent = message("bookmarklet.pressed");
    });
    return link;
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#code.value);
      this.#outcome.textContent = message("bookmarklet.copied");
    } catch {
      this.#code.select();
      this.#outcome.textContent = message("bookmarklet.uncopied");
    }
  }
}
