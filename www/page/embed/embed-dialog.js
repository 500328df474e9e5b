/**
 * The dialog that writes a snippet for another page, which shows the comparison there: as the element, in a frame, or as plain
 * markup.
 */

import { figureOf, writeContent, writeElement, writeFrame } from "../../export/embed-snippet.js";
import { LONGEST_LINK } from "../../export/share-link.js";
import { EMBED_MESSAGES } from "../../messages/en/embed.js";
import { joinSentences, message, messages, nameTexts, register } from "../../messages/messages.js";
import { summarizeChanges } from "../../messages/summary.js";
import { shortTitles } from "../../messages/titles.js";
import { count } from "../../model/tables.js";
import { SIDES } from "../../model/texts.js";
import { VIEWS } from "../../model/view-options.js";
import { make, makeButton } from "../../view/common/dom.js";
import { writeClipboard } from "../export/export-actions.js";
import { state } from "../state.js";
import { loadSheet } from "../stylesheets.js";
import { readChoices } from "./embed-form.js";

/** @import { Matter } from "../../export/export-input.js" */
/** @import { Node as Markup } from "../../export/markup-tree.js" */
/** @import { Side } from "../../model/texts.js" */
/** @import { View } from "../result/result.js" */
/** @import { EmbedKey } from "../../messages/en/embed.js" */
/** @typedef {(typeof FORMS)[number]} Form */
/** A snippet, or an error message about one of the fields. @typedef {{ snippet: string } | { wrong: string }} Written */

register(EMBED_MESSAGES);

const FORMS = /** @type {const} */ (["element", "frame", "content"]);

/** Milliseconds without typing before a snippet is written again, because that of a long text takes a while. */
const PAUSE = 150;

/** In the preview, a link would lead away from the page. */
const PREVIEWED_AS = { a: "u" };

/** The folder that contains this page and the element. */
const BASE = new URL("../../", import.meta.url).href;

export class EmbedDialog {
  /** @type {EmbedDialog | null} */
  static #only = null;

  /** The language of its labels. */
  #language = state.language;
  #dialog = make("dialog", "dialog fields embed");
  #form = /** @type {Form} */ ("element");
  #fields = fields();
  #view = make("select");
  #count = make("p", "quiet");
  #host = make("p", "quiet");
  #wrong = make("p", "wrong");
  #snippet = make("textarea");
  #copy = makeButton("", message("embed.copy"));
  #outcome = make("p", "quiet");
  #preview = make("details");
  #drawn = make("div", "preview");
  /** @type {Matter | null} */
  #matter = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #soon;
  /** Counts the requested snippets; only the latest is shown. */
  #requested = 0;

  /**
   * @param {Matter} matter
   * @param {View} view the current view
   * @returns {Promise<void>} rejected if its style sheets do not load
   */
  static async open(matter, view) {
    await Promise.all(
      [
        new URL("../dialog.css", import.meta.url),
        new URL("../fields.css", import.meta.url),
        new URL("./embed-dialog.css", import.meta.url),
      ].map(loadSheet),
    );
    let dialog = EmbedDialog.#only;
    if (dialog === null || dialog.#language !== state.language) {
      if (dialog !== null) dialog.#dialog.remove();
      dialog = new EmbedDialog();
      EmbedDialog.#only = dialog;
    }
    dialog.#show(matter, view);
  }

  constructor() {
    const title = make("h2", "", message("embed.title"));
    title.id = "embed-title";
    this.#dialog.setAttribute("aria-labelledby", title.id);
    const close = makeButton("", message("embed.close"));
    close.addEventListener("click", () => this.#dialog.close());
    this.#wrong.id = "embed-wrong";
    this.#wrong.setAttribute("role", "alert");
    this.#outcome.setAttribute("role", "status");
    this.#count.id = "embed-count";
    for (const name of /** @type {const} */ (["first", "last", "height"])) {
      this.#fields[name].input.setAttribute("aria-describedby", this.#count.id);
      this.#fields[name].label.className = "third";
    }
    this.#dialog.append(
      make("div", "dialog-head", title, close),
      this.#formGroup(),
      group(
        "embed.titles",
        ...SIDES.flatMap((side) => [this.#fields[`title-${side}`], this.#fields[`source-${side}`]]),
      ),
      this.#showGroup(),
      this.#wrong,
      ...this.#snippetParts(),
    );
    this.#dialog.addEventListener("input", () => {
      this.#outcome.textContent = "";
      clearTimeout(this.#soon);
      this.#soon = setTimeout(() => this.#refresh(), PAUSE);
    });
    document.body.append(this.#dialog);
  }

  #formGroup() {
    const choices = FORMS.map((form) => {
      const input = make("input");
      input.type = "radio";
      input.name = "embed-form";
      input.id = `embed-${form}`;
      input.checked = form === this.#form;
      input.addEventListener("change", () => {
        this.#form = form;
        this.#adapt();
      });
      const label = make("label", "", message(`embed.${form}`));
      label.htmlFor = input.id;
      const hint = make("span", "quiet", message(`embed.${form}.hint`));
      hint.id = `${input.id}-hint`;
      input.setAttribute("aria-describedby", hint.id);
      return make("div", "option", input, label, hint);
    });
    return make("fieldset", "embed-forms", make("legend", "", message("embed.form")), ...choices);
  }

  #showGroup() {
    for (const view of VIEWS) {
      const option = make("option", "", message(`embed.view.${view}`));
      option.value = view;
      this.#view.append(option);
    }
    this.#view.addEventListener("change", () => this.#adapt());
    const { caption, first, last, height } = this.#fields;
    const view = { label: make("label", "", make("span", "", message("embed.view")), this.#view) };
    const set = group("embed.what", caption, view, first, last, height);
    set.append(this.#count);
    return set;
  }

  #snippetParts() {
    const snippet = this.#snippet;
    snippet.readOnly = true;
    snippet.spellcheck = false;
    // Code and addresses run from left to right in every language.
    snippet.dir = "ltr";
    snippet.rows = 7;
    this.#copy.addEventListener("click", () => this.#copySnippet());
    this.#preview.append(make("summary", "", message("embed.look")), this.#drawn);
    this.#preview.addEventListener("toggle", () => this.#drawPreview());
    return [
      make("label", "embed-snippet", make("span", "", message("embed.snippet")), snippet),
      make("div", "embed-copy", this.#copy, this.#outcome),
      this.#host,
      this.#preview,
    ];
  }

  /** @param {Matter} matter @param {View} view */
  #show(matter, view) {
    this.#matter = matter;
    // The changes have two views, one of which the reader may have chosen here.
    if (view !== "changes" || !isOfChanges(this.#view.value)) this.#view.value = view;
    for (const side of SIDES) {
      this.#fields[`title-${side}`].input.value = matter.about[side].title;
      this.#fields[`source-${side}`].input.value = matter.about[side].source;
    }
    // The numbers of changes referred to another comparison.
    for (const name of /** @type {const} */ (["first", "last"])) this.#fields[name].input.value = "";
    this.#outcome.textContent = "";
    this.#adapt();
    // When it closes, the browser returns the focus.
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  /** Disables the fields that do not apply to the chosen form and view. */
  #adapt() {
    const markup = this.#form === "content";
    const n = count(/** @type {Matter} */ (this.#matter).comparison.hunks, "hunks");
    this.#view.disabled = markup;
    // There is no excerpt without changes, or if they are not shown.
    const whole = n === 0 || !(markup || isOfChanges(this.#view.value));
    this.#fields.first.input.disabled = whole;
    this.#fields.last.input.disabled = whole;
    this.#fields.height.input.disabled = markup;
    this.#count.textContent = joinSentences(
      message("embed.excerpt.hint", { n }),
      message("embed.excerpt.whole"),
      message("embed.height.hint"),
    );
    this.#host.textContent = markup ? message("embed.host.none") : message("embed.host", { host: BASE });
    this.#refresh();
  }

  async #refresh() {
    clearTimeout(this.#soon);
    this.#requested += 1;
    const request = this.#requested;
    const written = await this.#write();
    if (request !== this.#requested) return;
    const snippet = "snippet" in written ? written.snippet : "";
    this.#wrong.textContent = "wrong" in written ? written.wrong : "";
    this.#snippet.value = snippet;
    this.#copy.disabled = snippet === "";
    this.#drawPreview();
  }

  /** @returns {Promise<Written>} */
  async #write() {
    const read = this.#read();
    if (read === null) return { snippet: "" };
    if (read.wrong !== undefined) return { wrong: read.wrong };
    const { matter, choices } = read;
    try {
      if (this.#form === "content") return { snippet: writeContent(matter, choices) };
      if (this.#form === "element") return { snippet: writeElement(matter, choices, BASE) };
      const frame = await writeFrame(matter, choices, BASE);
      if ("tooLong" in frame) return { wrong: message("embed.long", { n: frame.tooLong, limit: LONGEST_LINK }) };
      return frame;
    } catch (error) {
      return { wrong: message("embed.failed", { why: String(error) }) };
    }
  }

  /** Reads the fields. If one of them is invalid, marks it and returns an error message. */
  #read() {
    const matter = this.#matter;
    if (matter === null) return null;
    const read = readChoices(
      (name) => (this.#fields[name].input.disabled ? "" : this.#fields[name].input.value.trim()),
      count(matter.comparison.hunks, "hunks"),
    );
    for (const [name, { input }] of Object.entries(this.#fields)) {
      const isWrong = "wrong" in read && read.field === name;
      if (isWrong) input.setAttribute("aria-errormessage", this.#wrong.id);
      else input.removeAttribute("aria-errormessage");
      input.setAttribute("aria-invalid", String(isWrong));
    }
    if ("wrong" in read) return { wrong: read.wrong };
    const { titles, sources, caption, excerpt, height } = read;
    const about = { before: { ...matter.about.before }, after: { ...matter.about.after } };
    for (const side of SIDES) Object.assign(about[side], { title: titles[side], source: sources[side] });
    const view = VIEWS.find((each) => each === this.#view.value) ?? "changes";
    const sum = summarizeWithTitles(titles, matter);
    return { matter: { ...matter, about, sum }, choices: { caption, excerpt, height, view, language: messages } };
  }

  #drawPreview() {
    this.#preview.hidden = this.#form === "frame" || this.#snippet.value === "";
    if (this.#preview.hidden || !this.#preview.open) {
      this.#drawn.replaceChildren();
      return;
    }
    const read = this.#read();
    if (read === null || read.wrong !== undefined) return;
    this.#drawn.replaceChildren(nodeOf(figureOf(read.matter, read.choices, this.#form === "element")));
  }

  async #copySnippet() {
    await this.#refresh();
    const snippet = this.#snippet.value;
    if (snippet === "") return;
    const n = snippet.length;
    try {
      // Rich text editors paste the HTML, editors of markup the plain text.
      writeClipboard(
        this.#form === "content" ? { "text/html": snippet, "text/plain": snippet } : { "text/plain": snippet },
      );
      this.#outcome.textContent = message(`embed.copied.${this.#form}`, { n, host: BASE });
    } catch (error) {
      this.#outcome.textContent = message("menu.failed", {
        why: error instanceof Error ? error.message : String(error),
      });
    }
  }
}

/** @param {string} view */
function isOfChanges(view) {
  return view === "changes" || view === "side-by-side";
}

/**
 * Sums up the result with the titles of the snippet.
 * @param {Record<Side, string>} titles
 * @param {Matter} matter
 */
function summarizeWithTitles(titles, { about, comparison }) {
  nameTexts(shortTitles(titles));
  const { main, rest } = summarizeChanges(comparison, messages);
  nameTexts(shortTitles({ before: about.before.title, after: about.after.title }));
  return joinSentences(main, rest);
}

function fields() {
  return {
    "title-before": field("embed.text.before"),
    "source-before": field("embed.source.before"),
    "title-after": field("embed.text.after"),
    "source-after": field("embed.source.after"),
    caption: field("embed.caption"),
    first: field("embed.first", true),
    last: field("embed.last", true),
    height: field("embed.height", true),
  };
}

/** @param {EmbedKey} word @param {boolean} [number] what the browser calls a number field gives nothing back of what is none */
function field(word, number = false) {
  const input = make("input");
  input.type = "text";
  if (number) input.inputMode = "numeric";
  if (word.startsWith("embed.source")) input.dir = "ltr";
  input.autocomplete = "off";
  return { input, label: make("label", "", make("span", "", message(word)), input) };
}

/** @param {EmbedKey} title @param {...{ label: HTMLElement }} content */
function group(title, ...content) {
  return make("fieldset", "embed-fields", make("legend", "", message(title)), ...content.map(({ label }) => label));
}

/** Creates the DOM of markup, as a page without scripts and styles shows it. @param {Markup} markup @returns {Node} */
function nodeOf(markup) {
  if (typeof markup === "string") return document.createTextNode(markup);
  const { name, attributes, children } = markup;
  const element = document.createElement(name in PREVIEWED_AS ? PREVIEWED_AS[/** @type {"a"} */ (name)] : name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === "hidden" || attribute === "dir") element.setAttribute(attribute, String(value));
  }
  element.append(...children.map(nodeOf));
  return element;
}
