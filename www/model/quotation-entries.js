/**
 * Turns quotations into entries of a list: the quoted words and those of the source, their differences and omissions.
 *
 * Pieces of one utterance form one entry. Quotations inside another are nested in it.
 */

import { bearingNames } from "./bearings.js";
import { onOneLine } from "./excerpt.js";
import { OTHER, paragraphAt, paragraphSpans } from "./texts.js";

/** @import { BearingName } from "../pkg/word_for_word.js" */
/** @import { Quotation, QuotationDifference, QuotationPart, Verdict } from "./quotations.js" */
/** @import { Side, Span, Texts } from "./texts.js" */

/**
 * The messages in an entry.
 * @typedef {"quote.exchanged" | "quote.added" | "quote.dropped" | "quote.form" | "quote.edge" | "quote.endMark" | "quote.concerns" | "quote.swallowed" | "quote.skipped"
 *   | "quote.elsewhere" | "quote.open" | "quote.closest" | "quote.left" | "quote.between" | "quote.same" | "quote.same.but" | "quote.cut"
 *   | "place.paragraph" | "between.items" | `side.${Side}` | `bearing.${BearingName}`} EntryWord
 * @typedef {(word: EntryWord, values?: Record<string, string | number>) => string} FormatMessage
 */
/**
 * How a fragment is shown:
 *
 * - `plain`: as it is
 * - `ins`, `del`: words that the other text does not have
 * - `elision`: an ellipsis, or words in brackets
 * - `form`: the same words in another form
 * - `around`: context
 * - `gap`: a place where words are missing
 * - `seam`: a place where another part of the source begins
 * - `cut`: a message on text that is not shown
 *
 * @typedef {"plain" | "ins" | "del" | "elision" | "form" | "around" | "gap" | "seam" | "cut"} FragmentKind
 */
/** @typedef {{ text: string, kind: FragmentKind, hint: string }} Fragment */
/** The target of a link into the texts. @typedef {{ spans: Partial<Record<Side, Span[]>>, focus: Side }} Goal */
/** Words of one text with a label that names it. @typedef {{ label: string, goal: Goal | null, quoted: boolean, fragments: Fragment[] }} EntryLine */
/**
 * One quotation.
 * @typedef {object} EntryPiece
 * @property {Verdict} verdict
 * @property {{ text: string, grave: boolean }[]} notes
 * @property {EntryLine[]} lines
 * @property {EntryPiece[]} nested
 */
/** The pieces of one utterance. @typedef {{ pieces: EntryPiece[], short: boolean }} QuotationEntry */

/** The length from which a fragment is cut in its middle, and how much of it stays on either side, in characters. */
const LONGEST = 600;
const ENDS = 220;

/** The longest context of a part of the source, in characters. */
const CONTEXT = 160;

/** The bearings of omitted words that deserve a warning. @type {readonly string[]} */
/** Differences that are beside the words of a quotation. @type {readonly string[]} */
const BESIDE = ["edge", "end-mark"];

const WARNED = ["negation", "figure", "date"];

/**
 * Returns the entries of the quotations in one text.
 * @param {Texts} texts
 * @param {Record<Side, { hardWrapped: boolean }>} statistics
 * @param {Side} side the text that contains the quotations
 * @param {Quotation[]} quotations
 * @param {FormatMessage} message
 * @returns {QuotationEntry[]}
 */
export function quotationEntries(texts, statistics, side, quotations, message) {
  const writer = new EntryWriter(texts, statistics, side, message);
  // A quotation that a later piece continues needs no closing mark.
  const continued = new Set(quotations.map(({ previous }) => previous));
  const pieces = quotations.map((quotation, index) => {
    return writer.piece(quotation, !quotation.closed && !continued.has(index));
  });
  /** By quotation, the entry that it is part of. @type {QuotationEntry[]} */
  const entryOf = [];
  /** @type {QuotationEntry[]} */
  const entries = [];
  quotations.forEach(({ outer, previous, short }, index) => {
    const piece = /** @type {EntryPiece} */ (pieces[index]);
    const entry = entryOf[previous];
    const container = pieces[outer];
    if (container !== undefined) container.nested.push(piece);
    else if (entry !== undefined) {
      entry.pieces.push(piece);
      entry.short &&= short;
      entryOf[index] = entry;
    } else {
      entryOf[index] = { pieces: [piece], short };
      entries.push(entryOf[index]);
    }
  });
  return entries;
}

/** Writes entries for the quotations in one text, whose source is the other. */
class EntryWriter {
  #texts;
  #side;
  #source;
  #message;
  /** @type {Record<Side, Span[]>} */
  #paragraphs;

  /**
   * @param {Texts} texts
   * @param {Record<Side, { hardWrapped: boolean }>} statistics
   * @param {Side} side
   * @param {FormatMessage} message
   */
  constructor(texts, statistics, side, message) {
    this.#texts = texts;
    this.#side = side;
    this.#source = OTHER[side];
    this.#message = message;
    this.#paragraphs = {
      before: paragraphSpans(texts.before, statistics.before.hardWrapped),
      after: paragraphSpans(texts.after, statistics.after.hardWrapped),
    };
  }

  /** @param {Quotation} quotation @param {boolean} open whether its closing mark is missing @returns {EntryPiece} */
  piece(quotation, open) {
    // Differences beside the quotation are noted, and not marked in its words.
    const words = { ...quotation, differences: quotation.differences.filter(({ kind }) => !BESIDE.includes(kind)) };
    return {
      verdict: quotation.verdict,
      notes: this.#notes(quotation, open),
      lines: [...this.#between(words), this.#quoted(words), ...this.#sources(words)],
      nested: [],
    };
  }

  /** @param {Quotation} quotation @param {boolean} open */
  #notes({ verdict, differences, between }, open) {
    const message = this.#message;
    /** @type {{ text: string, grave: boolean }[]} */
    const notes = [];
    for (const kind of /** @type {const} */ (["exchanged", "added", "dropped", "form"])) {
      const n = differences.filter((difference) => difference.kind === kind).length;
      if (n > 0 && (kind !== "form" || verdict === "verbatim"))
        notes.push({ text: message(`quote.${kind}`, { n }), grave: false });
    }
    const turned = namesIn(differences.filter(({ kind }) => ["exchanged", "added", "dropped"].includes(kind)));
    if (turned.length > 0) {
      const what = turned.map((name) => message(`bearing.${name}`)).join(message("between.items"));
      notes.push({ text: message("quote.concerns", { what }), grave: turned.some((name) => name !== "name") });
    }
    const elided = namesIn(differences.filter(({ kind }) => kind === "ellipsis")).filter((name) =>
      WARNED.includes(name),
    );
    for (const name of elided)
      notes.push({ text: message("quote.swallowed", { what: message(`bearing.${name}`) }), grave: true });
    for (const name of bearingNames(between?.bearings ?? 0).filter((each) => WARNED.includes(each))) {
      notes.push({ text: message("quote.skipped", { what: message(`bearing.${name}`) }), grave: true });
    }
    for (const { source } of differences.filter(({ kind }) => kind === "edge")) {
      const words = this.#texts[this.#source].slice(source.start, source.end);
      notes.push({ text: message("quote.edge", { words }), grave: true });
    }
    if (differences.some(({ kind }) => kind === "end-mark"))
      notes.push({ text: message("quote.endMark"), grave: true });
    if (verdict === "absent") notes.push({ text: message("quote.elsewhere"), grave: false });
    if (open) notes.push({ text: message("quote.open"), grave: false });
    return notes;
  }

  /** Returns the line of the quoted words. @param {Quotation} quotation @returns {EntryLine} */
  #quoted({ span, differences, parts }) {
    const sources = parts.map(({ source }) => source);
    return {
      label: this.#placeIn(this.#side, span),
      goal: { spans: { [this.#side]: [span], [this.#source]: sources }, focus: this.#side },
      quoted: true,
      fragments: this.#fragments(this.#side, span, differences),
    };
  }

  /** Returns the lines of the source. @param {Quotation} quotation @returns {EntryLine[]} */
  #sources({ span, verdict, outer, parts, differences, context }) {
    const message = this.#message;
    if (verdict === "absent") return context === null ? [] : [this.#line("quote.closest", context, span, differences)];
    const runs = runsOf(parts, differences);
    const ellipses = differences.filter(({ kind, source }) => kind === "ellipsis" && source.end > source.start);
    const same = differences.every(({ kind }) => kind === "ellipsis" || kind === "form");
    /** @type {EntryLine[]} */
    const lines = [];
    if (same && ellipses.length > 0 && runs.length > 0) {
      const allRuns = { start: runs[0]?.start ?? 0, end: runs.at(-1)?.end ?? 0 };
      const line = this.#line("", allRuns, span, []);
      lines.push({ ...line, fragments: [plain(message("quote.same.but"), "around")] });
    } else {
      for (const run of runs) {
        const ofRun = runs.length === 1 && outer < 0 ? context : null;
        const line = this.#line("", run, span, differences);
        if (same && !this.#hasContext(run, ofRun)) line.fragments = [plain(message("quote.same"), "around")];
        else line.fragments = this.#withContext(run, ofRun, line.fragments);
        lines.push(line);
      }
    }
    for (const { source } of ellipses) lines.push(this.#line("quote.left", source, span, []));
    return lines;
  }

  /** Returns the words of the source between this piece of an utterance and the previous one. @param {Quotation} quotation */
  #between({ span, between }) {
    if (between === null || this.#texts[this.#source].slice(between.source.start, between.source.end).trim() === "")
      return [];
    return [this.#line("quote.between", between.source, span, [])];
  }

  /**
   * Returns a line of the source, with a link to the words.
   * @param {"quote.closest" | "quote.left" | "quote.between" | ""} word the message in its label, besides the place
   * @param {Span} source
   * @param {Span} span the quotation
   * @param {QuotationDifference[]} differences
   * @returns {EntryLine}
   */
  #line(word, source, span, differences) {
    const place = this.#placeIn(this.#source, source);
    return {
      label: word === "" ? place : this.#message(word, { place }),
      goal: { spans: { [this.#side]: [span], [this.#source]: [source] }, focus: this.#source },
      quoted: false,
      fragments: this.#fragments(
        this.#source,
        source,
        differences.map((difference) => ({ ...difference, span: difference.source, source: difference.span })),
      ),
    };
  }

  /** @param {Side} side @param {Span} span */
  #placeIn(side, span) {
    const n = paragraphAt(this.#paragraphs[side], span.start);
    return this.#message("place.paragraph", { side: this.#message(`side.${side}`), n });
  }

  /**
   * Cuts a span of one text at the differences in it.
   * @param {Side} side
   * @param {Span} all
   * @param {QuotationDifference[]} differences with `span` in this text
   */
  #fragments(side, all, differences) {
    const text = this.#texts[side];
    /** @type {Fragment[]} */
    const fragments = [];
    let from = all.start;
    /** @param {number} to @param {FragmentKind} kind @param {string} [hint] */
    const add = (to, kind, hint = "") => {
      if (to > from) fragments.push({ text: onOneLine(text.slice(from, to)), kind, hint });
      from = Math.max(from, to);
    };
    const isLong = all.end - all.start > LONGEST;
    const inside = differences
      .filter(({ kind, span }) => span.start >= all.start && span.end <= all.end && !(isLong && kind === "form"))
      .sort((one, other) => one.span.start - other.span.start);
    for (const { kind, span, bearings } of inside) {
      add(span.start, "plain");
      const fragmentKind = fragmentKindOf(kind, side === this.#side);
      if (span.end > span.start) add(span.end, fragmentKind, this.#hint(bearings));
      else if (fragmentKind === "seam" || fragmentKind === "ins")
        fragments.push({ text: "", kind: fragmentKind === "seam" ? "seam" : "gap", hint: "" });
    }
    add(all.end, "plain");
    return fragments.flatMap((fragment) => this.#shortened(fragment));
  }

  /** Cuts a long fragment in its middle, with a message that cannot be mistaken for an ellipsis of the text. @param {Fragment} fragment */
  #shortened(fragment) {
    const { text } = fragment;
    if (text.length <= LONGEST) return [fragment];
    // Cut between words, unless a word is longer than 30 characters.
    const ahead = text.slice(0, ENDS).replace(/\S{0,30}$/, "");
    const behind = text.slice(-ENDS).replace(/^\S{0,30}/, "");
    const n = text.slice(ahead.length, text.length - behind.length).split(" ").length;
    return [
      { ...fragment, text: ahead },
      plain(this.#message("quote.cut", { n }), "cut"),
      { ...fragment, text: behind },
    ];
  }

  /** @param {number} bearings */
  #hint(bearings) {
    return bearingNames(bearings)
      .map((name) => this.#message(`bearing.${name}`))
      .join(this.#message("between.items"));
  }

  /** Returns whether the context of a run contains words. @param {Span} run @param {Span | null} context */
  #hasContext(run, context) {
    if (context === null) return false;
    const text = this.#texts[this.#source];
    return /[\p{L}\p{N}]/u.test(text.slice(context.start, run.start) + text.slice(run.end, context.end));
  }

  /**
   * @param {Span} run
   * @param {Span | null} context
   * @param {Fragment[]} fragments
   */
  #withContext(run, context, fragments) {
    if (context === null) return fragments;
    const text = this.#texts[this.#source];
    const ahead = onOneLine(text.slice(context.start, run.start));
    const behind = onOneLine(text.slice(run.end, context.end));
    return [
      ...(ahead === ""
        ? []
        : [plain(ahead.length > CONTEXT ? `… ${ahead.slice(-CONTEXT).replace(/^\S*\s/, "")}` : ahead, "around")]),
      ...fragments,
      ...(behind === ""
        ? []
        : [plain(behind.length > CONTEXT ? `${behind.slice(0, CONTEXT).replace(/\s\S*$/, "")} …` : behind, "around")]),
    ];
  }
}

/** @param {string} text @param {FragmentKind} kind @returns {Fragment} */
function plain(text, kind) {
  return { text, kind, hint: "" };
}

/** Returns the bearings of differences that deserve a label, the heaviest first. @param {QuotationDifference[]} differences */
function namesIn(differences) {
  return bearingNames(differences.reduce((bits, { bearings }) => bits | bearings, 0));
}

/**
 * Joins parts into runs of the source. A run ends at an ellipsis, or where the quotation continues elsewhere in the source.
 * @param {QuotationPart[]} parts
 * @param {QuotationDifference[]} differences
 */
function runsOf(parts, differences) {
  /** @type {Span[]} */
  const runs = [];
  let previousEnd = 0;
  for (const { span, source } of parts) {
    const run = runs.at(-1);
    const endsRun = differences.some(
      (each) =>
        (each.kind === "jump" || each.kind === "ellipsis") &&
        each.span.start >= previousEnd &&
        each.span.end <= span.start,
    );
    if (run !== undefined && !endsRun && source.start >= run.end) run.end = source.end;
    else runs.push({ ...source });
    previousEnd = span.end;
  }
  // A difference at an end of the quotation is outside all its parts.
  for (const { kind, source } of differences) {
    if (kind === "jump" || kind === "ellipsis" || source.end === source.start) continue;
    const run = runs.find(({ start, end }) => source.start <= end + 3 && source.end >= start - 3);
    if (run === undefined) continue;
    run.start = Math.min(run.start, source.start);
    run.end = Math.max(run.end, source.end);
  }
  return runs;
}

/**
 * @param {QuotationDifference["kind"]} kind
 * @param {boolean} quoting whether the fragment is of the text that quotes
 * @returns {FragmentKind}
 */
function fragmentKindOf(kind, quoting) {
  if (kind === "jump") return quoting ? "seam" : "plain";
  if (kind === "form") return "form";
  if (kind === "ellipsis" || kind === "bracket") return quoting ? "elision" : "del";
  return quoting ? "ins" : "del";
}
