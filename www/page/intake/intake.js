/**
 * Reads documents into the two texts: files, and what the clipboard holds. Loaded with the first of them.
 *
 * The earlier text stays until the document has been read, and can be restored afterwards.
 */

import { Unreadable } from "../../documents/file-types.js";
import { rejoin } from "../../documents/hyphens.js";
import { readFile, readMarkup } from "../../documents/reader.js";
import { unwrap, withoutHeads } from "../../documents/unwrap.js";
import { DOCUMENT_MESSAGES } from "../../messages/en/documents.js";
import { formatList, message, register } from "../../messages/messages.js";
import { titleOfFile } from "../../messages/titles.js";
import { OTHER } from "../../model/texts.js";
import { describeExclusions } from "../exclusions/editor-exclusions.js";
import { excludeLines } from "../exclusions/exclusions.js";
import { announce } from "../notices.js";
import { state } from "../state.js";
import { IntakeNotes } from "./intake-notes.js";

/** @import { Cleanup } from "../../documents/layout/page-cleanup.js" */
/** @import { How } from "../../documents/reader.js" */
/** @import { Span } from "../../model/texts.js" */
/** @import { Editors } from "../editors/editors.js" */
/** @import { TextField } from "../editors/text-field.js" */

register(DOCUMENT_MESSAGES);

/** @type {WeakMap<TextField, Intake>} */
const intakes = new WeakMap();

/** Returns the one intake of a field. @param {TextField} field @param {Editors} editors */
function intakeOf(field, editors) {
  const intake = intakes.get(field) ?? new Intake(field, editors);
  intakes.set(field, intake);
  return intake;
}

/**
 * Opens one file in a field, two files as before and after, and more as a series.
 * @param {Editors} editors
 * @param {TextField} field
 * @param {File[]} files
 */
export async function openFiles(editors, field, files) {
  const [file] = files;
  if (file === undefined) return;
  if (files.length === 1) {
    await intakeOf(field, editors).open(file);
    return;
  }
  const { showSeries } = await import("./file-series.js");
  const before = intakeOf(editors.before, editors);
  const after = intakeOf(editors.after, editors);
  await showSeries(files, (one, other) => Promise.all([before.open(one), after.open(other)]));
}

/**
 * Inserts the text of pasted markup. Pasted plain text has already been inserted by the browser, and is cleaned up.
 * @param {Editors} editors
 * @param {TextField} field
 * @param {string} html empty if the clipboard has plain text only
 * @param {string} plain
 */
export async function acceptPaste(editors, field, html, plain) {
  if (html === "") intakeOf(field, editors).inspect(plain);
  else await insertPaste(editors, field, html, plain);
}

/**
 * Inserts pasted text in place of the selection.
 * @param {Editors} editors
 * @param {TextField} field
 * @param {string} html empty if the clipboard has plain text only
 * @param {string} plain
 */
export async function insertPaste(editors, field, html, plain) {
  const { text, article } = html === "" ? { text: plain, article: "" } : await readMarkup(html);
  // The markup of a picture, for example, has no words.
  intakeOf(field, editors).paste(text === "" ? plain : text, article);
}

/** The documents of one field. */
class Intake {
  #field;
  #editors;
  #notes;
  /** The text of the field when it last changed. */
  #text;
  /** Aborts the current reading. */
  #reading = new AbortController();
  /** The text of the document, while the field shows it: the notes refer to this text. */
  #shown = "";
  /** The document as it was joined from lines, while the field shows that. @type {Cleanup | null} */
  #cleanup = null;
  /** The last result of `rejoin`, with its inputs. @type {{ cleanup: Cleanup, other: string, result: ReturnType<typeof rejoin> } | null} */
  #rejoinedLast = null;

  /** @param {TextField} field @param {Editors} editors */
  constructor(field, editors) {
    this.#field = field;
    this.#editors = editors;
    this.#notes = new IntakeNotes(field.root);
    this.#text = field.text;
    state.on("texts", () => {
      if (this.#text !== field.text) this.#settle();
      // The words of the other text decide which hyphens belong to a word.
      this.#rejoin();
    });
  }

  /** @param {File} file @param {How} [how] */
  async open(file, how = {}) {
    const { name } = file;
    this.#reading.abort();
    const current = new AbortController();
    this.#reading = current;
    this.#field.showNote("");
    this.#notes.wait(name, () => current.abort());
    try {
      const progress = (/** @type {number} */ share) => this.#notes.progress(share);
      const reading = await readFile(file, { ...how, signal: current.signal, progress });
      if (current.signal.aborted) return;
      const cleanup = reading.cleanup ?? unwrap(reading.text);
      this.#shown = plainBreaks(cleanup === null ? reading.text : this.#join(cleanup));
      const title = reading.title === "" ? titleOfFile(name) : reading.title;
      this.#field.replace({ text: this.#shown, title }, () =>
        message("undo.opened", { name, side: message(`side.${this.#field.side}`) }),
      );
      this.#describe(file, how, reading, cleanup);
    } catch (error) {
      if (current !== this.#reading) return;
      this.#notes.clear();
      if (!current.signal.aborted) this.#field.showNote(describeError(name, error));
    }
  }

  /** @param {string} text @param {string} article */
  paste(text, article) {
    this.#field.insert(text, () => message("undo.pasted"));
    this.inspect(text, article);
  }

  /** Cleans up a pasted text, if it is the whole text of the field. @param {string} pasted @param {string} [article] */
  inspect(pasted, article = "") {
    const { text } = this.#field;
    if (text.trim() !== plainBreaks(pasted).trim()) return;
    this.#shown = text;
    this.#notes.clear();
    const cleanup = unwrap(text);
    if (cleanup !== null) this.#reform(this.#join(cleanup));
    this.#noteCleanup(cleanup);
    this.#noteHeads();
    this.#noteArticle(article);
  }

  /**
   * Offers to exclude what surrounds an article.
   * @param {string} article its text, if the page marks it up; else empty
   */
  #noteArticle(article) {
    const { side, text } = this.#field;
    const ranges = surroundings(text, article);
    if (ranges.length === 0) return;
    const n = ranges.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
    this.#notes.add(message("article.found", { n }), message("article.keep"), (line) => {
      line.remove();
      excludeLines(side, ...ranges);
      announce(describeExclusions(side));
    });
  }

  /** Shows the text in another form. @param {string} text */
  #reform(text) {
    this.#shown = plainBreaks(text);
    this.#field.reform(this.#shown);
  }

  /** Returns a text that was joined from lines, without the hyphens of broken words. @param {Cleanup} cleanup */
  #join(cleanup) {
    this.#cleanup = cleanup;
    return this.#rejoined(cleanup).text;
  }

  #rejoin() {
    const cleanup = this.#cleanup;
    if (cleanup === null || cleanup.hyphens.length === 0 || this.#field.text !== this.#shown) return;
    const text = this.#join(cleanup);
    if (text === this.#shown) return;
    this.#reform(text);
    this.#describeCleanup();
  }

  #describeCleanup = () => {};

  /** @param {Cleanup | null} cleanup */
  #noteCleanup(cleanup) {
    if (cleanup === null) return;
    const describe = () =>
      message("cleanup.done", { what: formatList(describeCounts(cleanup, this.#rejoined(cleanup).rejoined)) });
    const forms = [
      { describe, button: message("cleanup.undo"), show: () => this.#reform(this.#join(cleanup)) },
      {
        describe: () => message("cleanup.undone"),
        button: message("cleanup.redo"),
        show: () => {
          this.#cleanup = null;
          this.#reform(cleanup.lines);
        },
      },
    ];
    this.#describeCleanup = this.#notes.addSwitch(forms);
  }

  /** Rejoins the words that either text has unbroken. The result is cached, because it is shown and counted. @param {Cleanup} cleanup */
  #rejoined(cleanup) {
    const other = state.texts[OTHER[this.#field.side]];
    const last = this.#rejoinedLast;
    if (last?.cleanup === cleanup && last.other === other) return last.result;
    const result = rejoin(cleanup.text, cleanup.hyphens, other);
    this.#rejoinedLast = { cleanup, other, result };
    return result;
  }

  /** Offers to include the headers and footers of a document. @param {string[]} headers */
  #noteHeaders(headers) {
    if (headers.length === 0) return;
    const text = this.#shown;
    const n = headers.length;
    this.#notes.addSwitch([
      {
        describe: () => message("headers.outside", { n }),
        button: message("headers.include"),
        show: () => this.#reform(text),
      },
      {
        describe: () => message("headers.included", { n }),
        button: message("headers.leave"),
        show: () => {
          // Rejoining words would show the text without the headers again.
          this.#cleanup = null;
          this.#reform([text, ...headers].join("\n\n"));
        },
      },
    ]);
  }

  #noteHeads() {
    const text = this.#field.text;
    const stripped = withoutHeads(text);
    if (stripped === null) return;
    this.#notes.addSwitch([
      {
        describe: () => message("headers.found", { n: stripped.count }),
        button: message("headers.drop"),
        show: () => this.#reform(text),
      },
      {
        describe: () => message("headers.gone", { n: stripped.count }),
        button: message("headers.back"),
        show: () => this.#reform(this.#unwrapped(stripped.text)),
      },
    ]);
  }

  /**
   * Says how a document was read, and offers other ways.
   * @param {File} file
   * @param {How} how
   * @param {Awaited<ReturnType<typeof readFile>>} reading
   * @param {Cleanup | null} cleanup
   */
  #describe(file, how, reading, cleanup) {
    const notes = this.#notes;
    const { name } = file;
    notes.clear();
    const { encoding, tracked, source = "" } = reading;
    if (encoding !== undefined && (encoding.guessed || encoding.name !== "utf-8")) {
      notes.addEncodings(name, encoding, (chosen) => this.open(file, { encoding: chosen }));
    }
    const changes = tracked === undefined ? 0 : tracked.inserted + tracked.deleted;
    if (changes > 0) {
      const key = how.revision === "before" ? "tracked.rejected" : "tracked.accepted";
      notes.add(message(key, { n: changes }), message("tracked.compare"), () => this.#compareRevisions(file));
    }
    if (reading.kind === "markdown") {
      notes.addSwitch([
        {
          describe: () => message("markdown.read"),
          button: message("markdown.keep"),
          show: () => this.#reform(reading.text),
        },
        {
          describe: () => message("markdown.kept"),
          button: message("markdown.drop"),
          show: () => this.#reform(source),
        },
      ]);
    }
    this.#noteHeaders(reading.headers ?? []);
    this.#noteCleanup(cleanup);
    if (reading.cleanup !== undefined) return;
    this.#noteHeads();
    this.#noteArticle(reading.article ?? "");
  }

  /** Fills both fields with the two states of a document that has tracked changes. @param {File} file */
  #compareRevisions(file) {
    const { before, after } = this.#editors;
    return Promise.all([
      intakeOf(before, this.#editors).open(file, { revision: "before" }),
      intakeOf(after, this.#editors).open(file, { revision: "after" }),
    ]);
  }

  /** Joins the lines of a text whose page heads were removed. @param {string} text */
  #unwrapped(text) {
    const cleanup = unwrap(text);
    return cleanup === null ? text : this.#join(cleanup);
  }

  /** Removes the notes if the text is another now. */
  #settle() {
    this.#text = this.#field.text;
    if (this.#field.text === this.#shown) return;
    this.#reading.abort();
    this.#notes.clear();
    this.#shown = "";
    this.#cleanup = null;
    this.#rejoinedLast = null;
  }
}

/**
 * Returns the ranges of a page's text before and after its article; none if the article is not found or is the whole text.
 * White space is ignored, because lines may have been joined in one of the two only.
 * @param {string} text
 * @param {string} article
 * @returns {Span[]}
 */
function surroundings(text, article) {
  const squeezed = text.replace(/\s+/g, "");
  const sought = article.replace(/\s+/g, "");
  const at = sought === "" ? -1 : squeezed.indexOf(sought);
  if (at < 0) return [];
  const start = offsetOfCharacter(text, at);
  const end = offsetOfCharacter(text, at + sought.length - 1) + 1;
  return [
    { start: 0, end: start },
    { start: end, end: text.length },
  ].filter((range) => text.slice(range.start, range.end).trim() !== "");
}

/** Returns the offset of the n-th character, white space not counted. @param {string} text @param {number} n */
function offsetOfCharacter(text, n) {
  let count = 0;
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    if (count + run.length > n) return index + n - count;
    count += run.length;
  }
  return text.length;
}

/** @param {string} text */
function countWords(text) {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Replaces line breaks by line feeds, as the state does. @param {string} text */
function plainBreaks(text) {
  return text.replace(/\r\n?/g, "\n");
}

/** @param {Cleanup} cleanup @param {number} rejoined */
function describeCounts({ counts }, rejoined) {
  const { lines, heads, numbers, notes, lineNumbers = 0 } = counts;
  const counted = /** @type {const} */ ([
    ["cleanup.lines", lines],
    ["cleanup.hyphens", rejoined],
    ["cleanup.heads", heads],
    ["cleanup.numbers", numbers],
    ["cleanup.line-numbers", lineNumbers],
    ["cleanup.notes", notes],
  ]);
  return counted.filter(([, n]) => n > 0).map(([key, n]) => message(key, { n }));
}

/** @param {string} name @param {unknown} error */
function describeError(name, error) {
  if (error instanceof Unreadable) return message(`unread.${error.reason}`, { ...error.values, name });
  const why = error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
  return message("unread.failed", { name, why });
}
