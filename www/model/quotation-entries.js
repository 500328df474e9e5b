/**
 * Turns quotations into what a reader is told of them: whose words stand beside whose, what differs, what was left out.
 *
 * Pieces of one utterance come together, quotations inside another under it. Plain data; `quotations.js` draws it.
 */

import { namesOf } from "./bearings.js";
import { legible } from "./excerpt.js";
import { OTHER, paragraphAt, paragraphSpans } from "./paragraphs.js";

/** @typedef {import("../view/changes/changes-view.js").Texts} Texts */
/** @typedef {import("./inline-paragraphs.js").Side} Side */
/** @typedef {import("./paragraphs.js").Span} Span */
/** @typedef {import("./quotations.js").Quotation} Quotation */
/** @typedef {import("./quotations.js").Difference} Difference */
/** @typedef {import("./quotations.js").Part} Part */
/** @typedef {import("./quotations.js").Verdict} Verdict */
/** @typedef {import("../messages/keys.js").FormatMessage} FormatMessage */

/**
 * A run of letters that is shown alike: as it is; as words that the other side has not; as an ellipsis, or words in brackets;
 * as the same words in another form; as what stands around; as a place where words are missing, or another part begins; as
 * our own word on what is not shown.
 * @typedef {{ text: string, kind: "plain" | "ins" | "del" | "elision" | "form" | "around" | "gap" | "seam" | "cut", hint: string }} Fragment
 */
/** Where a link leads. @typedef {{ spans: Partial<Record<Side, Span[]>>, focus: Side }} Goal */
/** Words of one text, and whose they are. @typedef {{ label: string, goal: Goal | null, quoted: boolean, fragments: Fragment[] }} Line */
/**
 * @typedef {object} Piece
 * @property {Verdict} verdict
 * @property {{ text: string, grave: boolean }[]} notes
 * @property {Line[]} lines
 * @property {Piece[]} nested
 */
/** @typedef {{ pieces: Piece[], short: boolean }} Utterance */

/** Letters of a stretch that are shown before it is cut short in its middle, and on either side of the cut. */
const LONGEST = 600;
const ENDS = 220;

/** Letters around a part of the source that are shown at most. */
const AROUND = 160;

/** What is worth a warning when it goes unseen. @type {readonly string[]} */
const WARNED = ["negation", "figure", "date"];

/**
 * @param {Texts} texts
 * @param {Record<Side, { hardWrapped: boolean }>} statistics
 * @param {Side} side the text that quotes
 * @param {Quotation[]} quotations
 * @param {FormatMessage} message
 * @returns {Utterance[]}
 */
export function utterancesOf(texts, statistics, side, quotations, message) {
  const teller = new Teller(texts, statistics, side, message);
  // What another piece goes on with is not left open.
  const goesOn = new Set(quotations.map(({ previous }) => previous));
  const pieces = quotations.map((quotation, index) => teller.piece(quotation, !quotation.closed && !goesOn.has(index)));
  /** The utterance that each quotation belongs to. @type {Utterance[]} */
  const belongs = [];
  /** @type {Utterance[]} */
  const found = [];
  quotations.forEach(({ outer, previous, short }, index) => {
    const piece = /** @type {Piece} */ (pieces[index]);
    const first = belongs[previous];
    const around = pieces[outer];
    if (around !== undefined) around.nested.push(piece);
    else if (first !== undefined) {
      first.pieces.push(piece);
      first.short &&= short;
      belongs[index] = first;
    } else {
      const utterance = { pieces: [piece], short };
      belongs[index] = utterance;
      found.push(utterance);
    }
  });
  return found;
}

/** Tells of quotations of one text, looked up in the other. */
class Teller {
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

  /** @param {Quotation} quotation @param {boolean} open whether no mark ends it @returns {Piece} */
  piece(quotation, open) {
    return {
      verdict: quotation.verdict,
      notes: this.#notes(quotation, open),
      lines: [...this.#between(quotation), this.#quoted(quotation), ...this.#sources(quotation)],
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
      const what = turned.map((name) => message(`bearing.${name}`)).join(", ");
      notes.push({ text: message("quote.concerns", { what }), grave: turned.some((name) => name !== "name") });
    }
    const unseen = namesIn(differences.filter(({ kind }) => kind === "ellipsis")).filter((name) =>
      WARNED.includes(name),
    );
    for (const name of unseen)
      notes.push({ text: message("quote.swallowed", { what: message(`bearing.${name}`) }), grave: true });
    for (const name of namesOf(between?.bearings ?? 0).filter((each) => WARNED.includes(each))) {
      notes.push({ text: message("quote.skipped", { what: message(`bearing.${name}`) }), grave: true });
    }
    if (verdict === "absent") notes.push({ text: message("quote.elsewhere"), grave: false });
    if (open) notes.push({ text: message("quote.open"), grave: false });
    return notes;
  }

  /** The quoted words. @param {Quotation} quotation @returns {Line} */
  #quoted({ span, differences, parts }) {
    const sources = parts.map(({ source }) => source);
    return {
      label: this.#placeIn(this.#side, span),
      goal: { spans: { [this.#side]: [span], [this.#source]: sources }, focus: this.#side },
      quoted: true,
      fragments: this.#fragments(this.#side, span, differences),
    };
  }

  /** The words of the source. @param {Quotation} quotation @returns {Line[]} */
  #sources({ span, verdict, outer, parts, differences, context }) {
    const message = this.#message;
    if (verdict === "absent") return context === null ? [] : [this.#line("quote.closest", context, span, differences)];
    const runs = runsOf(parts, differences);
    const ellipses = differences.filter(({ kind, source }) => kind === "ellipsis" && source.end > source.start);
    const same = differences.every(({ kind }) => kind === "ellipsis" || kind === "form");
    /** @type {Line[]} */
    const lines = [];
    if (same && ellipses.length > 0 && runs.length > 0) {
      const whole = { start: runs[0]?.start ?? 0, end: runs.at(-1)?.end ?? 0 };
      const line = this.#line("", whole, span, []);
      lines.push({ ...line, fragments: [plain(message("quote.same.but"), "around")] });
    } else {
      for (const run of runs) {
        const around = runs.length === 1 && outer < 0 ? context : null;
        const line = this.#line("", run, span, differences);
        if (same && !this.#isAround(run, around)) line.fragments = [plain(message("quote.same"), "around")];
        else line.fragments = this.#withAround(run, around, line.fragments);
        lines.push(line);
      }
    }
    for (const { source } of ellipses) lines.push(this.#line("quote.left", source, span, []));
    return lines;
  }

  /** What the source has between this piece of an utterance and the one before it. @param {Quotation} quotation */
  #between({ span, between }) {
    if (between === null || this.#texts[this.#source].slice(between.source.start, between.source.end).trim() === "")
      return [];
    return [this.#line("quote.between", between.source, span, [])];
  }

  /**
   * A line of the source's words, with a link to them.
   * @param {"quote.closest" | "quote.left" | "quote.between" | ""} word what they are, besides the source's
   * @param {Span} source
   * @param {Span} span the quotation
   * @param {Difference[]} differences
   * @returns {Line}
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
   * A stretch of one text, cut at what differs in it.
   * @param {Side} side
   * @param {Span} whole
   * @param {Difference[]} differences seen from this text
   */
  #fragments(side, whole, differences) {
    const text = this.#texts[side];
    /** @type {Fragment[]} */
    const found = [];
    let at = whole.start;
    /** @param {number} to @param {Fragment["kind"]} kind @param {string} [hint] */
    const add = (to, kind, hint = "") => {
      if (to > at) found.push({ text: inLine(text.slice(at, to)), kind, hint });
      at = Math.max(at, to);
    };
    const long = whole.end - whole.start > LONGEST;
    const inside = differences
      .filter(({ kind, span }) => span.start >= whole.start && span.end <= whole.end && !(long && kind === "form"))
      .sort((one, other) => one.span.start - other.span.start);
    for (const { kind, span, bearings } of inside) {
      add(span.start, "plain");
      const shown = shownAs(kind, side === this.#side);
      if (span.end > span.start) add(span.end, shown, this.#hint(bearings));
      else if (shown === "seam" || shown === "ins")
        found.push({ text: "", kind: shown === "seam" ? "seam" : "gap", hint: "" });
    }
    add(whole.end, "plain");
    return found.flatMap((fragment) => this.#shortened(fragment));
  }

  /** What is very long is cut in its middle, in words that nobody takes for an ellipsis of the text. @param {Fragment} fragment */
  #shortened(fragment) {
    const { text } = fragment;
    if (text.length <= LONGEST) return [fragment];
    // A word is not cut, but for one without end.
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
    return namesOf(bearings)
      .map((name) => this.#message(`bearing.${name}`))
      .join(", ");
  }

  /** Whether the source says more around its words than a mark. @param {Span} run @param {Span | null} around */
  #isAround(run, around) {
    if (around === null) return false;
    const text = this.#texts[this.#source];
    return /[\p{L}\p{N}]/u.test(text.slice(around.start, run.start) + text.slice(run.end, around.end));
  }

  /**
   * @param {Span} run
   * @param {Span | null} around
   * @param {Fragment[]} fragments
   */
  #withAround(run, around, fragments) {
    if (around === null) return fragments;
    const text = this.#texts[this.#source];
    const ahead = inLine(text.slice(around.start, run.start));
    const behind = inLine(text.slice(run.end, around.end));
    return [
      ...(ahead === ""
        ? []
        : [plain(ahead.length > AROUND ? `… ${ahead.slice(-AROUND).replace(/^\S*\s/, "")}` : ahead, "around")]),
      ...fragments,
      ...(behind === ""
        ? []
        : [plain(behind.length > AROUND ? `${behind.slice(0, AROUND).replace(/\s\S*$/, "")} …` : behind, "around")]),
    ];
  }
}

/** @param {string} text @param {Fragment["kind"]} kind @returns {Fragment} */
function plain(text, kind) {
  return { text, kind, hint: "" };
}

/** The names of what differences bear, the gravest first, each once. @param {Difference[]} differences */
function namesIn(differences) {
  return namesOf(differences.reduce((bits, { bearings }) => bits | bearings, 0));
}

/**
 * Stretches of the source whose words follow each other: a part ends one where an ellipsis or another place comes next.
 * @param {Part[]} parts
 * @param {Difference[]} differences
 */
function runsOf(parts, differences) {
  /** @type {Span[]} */
  const runs = [];
  let last = 0;
  for (const { span, source } of parts) {
    const run = runs.at(-1);
    const cut = differences.some(
      (each) =>
        (each.kind === "jump" || each.kind === "ellipsis") && each.span.start >= last && each.span.end <= span.start,
    );
    if (run !== undefined && !cut && source.start >= run.end) run.end = source.end;
    else runs.push({ ...source });
    last = span.end;
  }
  // What differs at an end of the quotation lies outside all its parts.
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
 * @param {Difference["kind"]} kind
 * @param {boolean} quoting whether in the text that quotes
 * @returns {Fragment["kind"]}
 */
function shownAs(kind, quoting) {
  if (kind === "jump") return quoting ? "seam" : "plain";
  if (kind === "form") return "form";
  if (kind === "ellipsis" || kind === "bracket") return quoting ? "elision" : "del";
  return quoting ? "ins" : "del";
}

/** A text on one line. @param {string} text */
function inLine(text) {
  return legible(text.replace(/\s+/g, " "));
}
