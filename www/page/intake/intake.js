/**
 * Takes documents into the two texts: files that are opened, dropped or pasted, and what the clipboard brings. Loaded with the
 * first of them.
 *
 * The text that was there stays until another is ready to take its place, and can be put back after.
 */

import { rejoin } from "../../documents/hyphens.js";
import { readFile, readMarkup } from "../../documents/reader.js";
import { Unreadable } from "../../documents/unreadable.js";
import { unwrap, withoutHeads } from "../../documents/unwrap.js";
import { DOCUMENT_MESSAGES } from "../../messages/en/documents.js";
import { formatList, message, register } from "../../messages/messages.js";
import { OTHER } from "../../model/paragraphs.js";
import { titleOfFile } from "../../model/titles.js";
import { fields } from "../editors/text-field.js";
import { byHand } from "../exclusions/editor-exclusions.js";
import { around } from "./around.js";
import { IntakeNote } from "./intake-notes.js";

/** @typedef {import("../../documents/reader.js").How} How */
/** @typedef {import("../../documents/reader.js").Reading} Reading */
/** @typedef {import("../../documents/layout/page-cleanup.js").Mended} Mended */
/** @typedef {import("../editors/text-field.js").TextField} TextField */

register(DOCUMENT_MESSAGES);

/** @type {WeakMap<TextField, Intake>} */
const intakes = new WeakMap();

/** @param {TextField} field */
function intakeOf(field) {
  const known = intakes.get(field) ?? new Intake(field);
  intakes.set(field, known);
  return known;
}

/**
 * One file goes to the field, two are before and after, more are a series.
 * @param {TextField} field
 * @param {File[]} files
 */
export async function openFiles(field, files) {
  const [file] = files;
  if (file === undefined) return;
  const { before, after } = fields;
  if (files.length === 1 || before === undefined || after === undefined) {
    await intakeOf(field).open(file);
    return;
  }
  const { offerSeries } = await import("./file-series.js");
  await offerSeries(files, (one, other) => Promise.all([intakeOf(before).open(one), intakeOf(after).open(other)]));
}

/**
 * What was pasted: with markup, its text is made of that and put in; without, the browser has put it in already.
 * @param {TextField} field
 * @param {string} html
 * @param {string} plain
 */
export async function pasted(field, html, plain) {
  const intake = intakeOf(field);
  if (html === "") intake.look(plain);
  else {
    const { text, article } = await readMarkup(html);
    // A picture alone, say, has markup and no words.
    intake.paste(text === "" ? plain : text, article);
  }
}

/** What one field has been given. */
class Intake {
  #field;
  #note;
  /** Ends the reading that runs. */
  #running = new AbortController();
  /** What the field shows of a document: while it is this, what is offered on it holds. */
  #shown = "";
  /** What was made of lines, while that is what the field shows. @type {Mended | null} */
  #mended = null;
  /** What was last rejoined, and by the words of which other text. @type {{ mended: Mended, other: string, found: ReturnType<typeof rejoin> } | null} */
  #last = null;

  /** @param {TextField} field */
  constructor(field) {
    this.#field = field;
    this.#note = new IntakeNote(field.root);
    field.root.addEventListener("settle", () => this.#settle());
    // Words of the other text may tell that a hyphen is none of the word.
    fields[OTHER[field.side]]?.root.addEventListener("settle", () => this.#rejoin());
  }

  /** @param {File} file @param {How} [how] */
  async open(file, how = {}) {
    const { name } = file;
    this.#running.abort();
    const running = new AbortController();
    this.#running = running;
    this.#field.tell("");
    this.#note.wait(name, () => running.abort());
    try {
      const progress = (/** @type {number} */ share) => this.#note.progress(share);
      const reading = await readFile(file, { ...how, signal: running.signal, progress });
      if (running.signal.aborted) return;
      const mended = reading.mended ?? unwrap(reading.text);
      this.#shown = plainBreaks(mended === null ? reading.text : this.#flow(mended));
      const title = reading.title === "" ? titleOfFile(name) : reading.title;
      this.#field.take(
        { text: this.#shown, title },
        message("undo.opened", { name, side: message(`side.${this.#field.side}`) }),
      );
      this.#tell(file, how, reading, mended);
    } catch (error) {
      if (running !== this.#running) return;
      this.#note.clear();
      if (!running.signal.aborted) this.#field.tell(sayWhyNot(name, error));
    }
  }

  /** @param {string} text @param {string} article */
  paste(text, article) {
    this.#field.insert(text, message("undo.pasted"));
    this.look(text, article);
  }

  /** Looks at a text that the field has got, if it is all that the field has. @param {string} pasted @param {string} [article] */
  look(pasted, article = "") {
    const { text } = this.#field;
    if (text.trim() !== plainBreaks(pasted).trim()) return;
    this.#shown = text;
    this.#note.clear();
    const mended = unwrap(text);
    if (mended !== null) this.#reform(this.#flow(mended));
    this.#tellMended(mended);
    this.#offerHeads();
    this.#offerArticle(article);
  }

  /**
   * Offers to leave out of the comparison what stands around an article; the text stays whole.
   * @param {string} article as the page says; empty where it does not
   */
  #offerArticle(article) {
    const field = this.#field;
    const spans = around(field.text, article);
    if (spans.length === 0) return;
    const n = spans.reduce((sum, { start, end }) => sum + countWords(field.text.slice(start, end)), 0);
    this.#note.add(message("article.found", { n }), message("article.keep"), (line) => {
      line.remove();
      byHand(field).leave(spans);
    });
  }

  /** Shows the same text in another form. @param {string} text */
  #reform(text) {
    this.#shown = plainBreaks(text);
    this.#field.reform(this.#shown);
  }

  /** What was made of lines, with the words whole that either text has whole. @param {Mended} mended */
  #flow(mended) {
    this.#mended = mended;
    return this.#rejoined(mended).text;
  }

  #rejoin() {
    const mended = this.#mended;
    if (mended === null || mended.hyphens.length === 0 || this.#field.text !== this.#shown) return;
    const text = this.#flow(mended);
    if (text === this.#shown) return;
    this.#reform(text);
    this.#sayMended();
  }

  #sayMended = () => {};

  /** @param {Mended | null} mended */
  #tellMended(mended) {
    if (mended === null) return;
    const said = () => message("mend.done", { what: formatList(sayCounts(mended, this.#rejoined(mended).rejoined)) });
    const states = [
      { said, button: message("mend.undo"), show: () => this.#reform(this.#flow(mended)) },
      {
        said: () => message("mend.undone"),
        button: message("mend.redo"),
        show: () => {
          this.#mended = null;
          this.#reform(mended.lines);
        },
      },
    ];
    this.#sayMended = this.#note.addSwitch(states);
  }

  /** The words that the texts tell to be one: looked for once, though shown and counted. @param {Mended} mended */
  #rejoined(mended) {
    const other = fields[OTHER[this.#field.side]]?.text ?? "";
    const last = this.#last;
    if (last?.mended === mended && last.other === other) return last.found;
    const found = rejoin(mended.text, mended.hyphens, other);
    this.#last = { mended, other, found };
    return found;
  }

  #offerHeads() {
    const text = this.#field.text;
    const found = withoutHeads(text);
    if (found === null) return;
    this.#note.addSwitch([
      {
        said: () => message("heads.found", { n: found.count }),
        button: message("heads.drop"),
        show: () => this.#reform(text),
      },
      {
        said: () => message("heads.gone", { n: found.count }),
        button: message("heads.back"),
        show: () => this.#reform(this.#unwrapped(found.text)),
      },
    ]);
  }

  /** Tells what was done to a document, and offers what else can be done. @param {File} file @param {How} how @param {Awaited<ReturnType<typeof readFile>>} reading @param {Mended | null} mended */
  #tell(file, how, reading, mended) {
    const note = this.#note;
    const { name } = file;
    note.clear();
    const { encoding, tracked, source = "" } = reading;
    if (encoding !== undefined && (encoding.guessed || encoding.name !== "utf-8")) {
      note.offerEncodings(name, encoding, (asked) => this.open(file, { encoding: asked }));
    }
    const changes = tracked === undefined ? 0 : tracked.inserted + tracked.deleted;
    if (changes > 0) {
      const said = how.revision === "before" ? "tracked.rejected" : "tracked.accepted";
      note.add(message(said, { n: changes }), message("tracked.compare"), () => compareRevisions(file));
    }
    if (reading.kind === "markdown") {
      note.addSwitch([
        {
          said: () => message("markdown.read"),
          button: message("markdown.keep"),
          show: () => this.#reform(reading.text),
        },
        { said: () => message("markdown.kept"), button: message("markdown.drop"), show: () => this.#reform(source) },
      ]);
    }
    this.#tellMended(mended);
    if (reading.mended !== undefined) return;
    this.#offerHeads();
    this.#offerArticle(reading.article ?? "");
  }

  /** Where heads of pages stood between its lines, a text has lines to join now. @param {string} text */
  #unwrapped(text) {
    const mended = unwrap(text);
    return mended === null ? text : this.#flow(mended);
  }

  /** The text is another: what was offered on the one before is of no matter. */
  #settle() {
    if (this.#field.text === this.#shown) return;
    this.#running.abort();
    this.#note.clear();
    this.#shown = "";
    this.#mended = null;
    this.#last = null;
  }
}

/** Fills both fields with the two states of one document. @param {File} file */
async function compareRevisions(file) {
  const { before, after } = fields;
  if (before === undefined || after === undefined) return;
  await Promise.all([
    intakeOf(before).open(file, { revision: "before" }),
    intakeOf(after).open(file, { revision: "after" }),
  ]);
}

/** @param {string} text */
function countWords(text) {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** A text area has line breaks of one kind alone. @param {string} text */
function plainBreaks(text) {
  return text.replace(/\r\n?/g, "\n");
}

/** @param {Mended} mended @param {number} rejoined */
function sayCounts({ counts }, rejoined) {
  const { lines, heads, numbers, notes } = counts;
  const said = /** @type {const} */ ([
    ["mend.lines", lines],
    ["mend.hyphens", rejoined],
    ["mend.heads", heads],
    ["mend.numbers", numbers],
    ["mend.notes", notes],
  ]);
  return said.filter(([, n]) => n > 0).map(([word, n]) => message(word, { n }));
}

/** @param {string} name @param {unknown} error */
function sayWhyNot(name, error) {
  if (error instanceof Unreadable) return message(`unread.${error.reason}`, { ...error.values, name });
  const why = error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
  return message("unread.failed", { name, why });
}
