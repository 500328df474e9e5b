/**
 * The ends of the words of both texts in Chinese, Japanese, Thai, Lao, Khmer and Burmese, as ascending offsets in UTF-16 code units. Ends
 * of other words are ignored.
 */
export interface WordEnds {
  before: Uint32Array;
  after: Uint32Array;
}

/**
 * Options of a comparison. Every member is optional. An unknown member, or a value of the wrong type or out of range, makes `compare`
 * throw an `Error` that names the option, what was given and what is allowed.
 */
export interface Options {
  /** Compare words without regard to case. Default `false`. */
  ignoreCase?: boolean;
  /** Ignore punctuation. Default `false`. */
  ignorePunctuation?: boolean;
  /**
   * Treat typographic variants of quotation marks, apostrophes, dashes, ligatures and fractions as equal. Default `true`. A no-break
   * space instead of a space is always a difference in form only.
   */
  ignoreTypography?: boolean;
  /** Compare letters without their accents. Default `false`. */
  ignoreAccents?: boolean;
  /**
   * Treat any white space as equal, including paragraph breaks. Default `false`: then its amount is ignored, but not whether there is
   * any, nor whether it ends a paragraph.
   */
  ignoreSpacing?: boolean;
  /** Compare figures by their value: "10,000" equals "10000", "4.50" equals "4.5". Default `false`. */
  ignoreNotation?: boolean;
  /** Show a sentence with a change as changed as a whole. Default `false`. */
  wholeSentences?: boolean;
  /**
   * Words that change a meaning. Default `null`: the lists of the texts' language if it is clear. The full module has lists for English,
   * German, French, Spanish, Russian, Korean, Japanese, Chinese and Arabic, the module `changes` for English.
   */
  lexicon?: Lexicon | null;
  /** Find moved passages. Without it they are deleted in one place and inserted in the other. Default `true`. */
  detectMoves?: boolean;
  /** The fewest words of a shared phrase, 1 to 100. Default `4`. */
  minPhraseWords?: number;
  /** Find phrases that occur in both texts word for word. Default `false`: `shared` is `null`. */
  shared?: boolean;
  /** Find passages that occur in both texts, word for word or lightly reworded. Default `false`: `passages` is `null`. */
  passages?: boolean;
  /** Look up quotations in the other text. Default `false`: `quotations` is `null`. */
  quotations?: boolean;
  /** Find characters that are invisible or look like others. Default `false`: `deceptive` is `null`. */
  deceptive?: boolean;
}

/** Words in lower case, by bearing. A list that is left out is empty. */
export interface Lexicon {
  numbers?: string[];
  dates?: string[];
  negations?: string[];
  modals?: string[];
  degrees?: string[];
  /** A word of direct speech and its form in reported speech: `["will", "would"]`. */
  reported?: [string, string][];
}

/** The bearing of a changed word: the kind of meaning that it affects. */
export type BearingName =
  | "figure"
  | "date"
  | "name"
  | "negation"
  | "modal"
  | "degree"
  | "reported"
  | "wording"
  | "form";

/** A way in which two tokens that count as equal may differ. */
export type FormName = "typography" | "case" | "punctuation" | "accents" | "spacing" | "notation";

/**
 * The result of `compare`. Tables are `Uint32Array`s, row after row. Every offset counts UTF-16 code units, as JavaScript strings do:
 * `before.slice(start, end)` is the text of a span.
 */
export interface Comparison {
  /** The version of this form. */
  version: 2;
  /** The version of the engine. */
  engine: string;
  /** The options, with defaults filled in. */
  options: Required<Options>;
  /**
   * Columns: `kind`, `beforeStart`, `beforeEnd`, `afterStart`, `afterEnd`, `move`.
   *
   * Kinds: 0 equal, 1 deleted, 2 inserted, 3 moved away (its after span is empty), 4 moved here (its before span is empty). The before
   * spans tile `before`, the after spans tile `after`. The two texts of an equal row may differ in form; `forms` lists where.
   *
   * `move` is the number of the move, counted from 1, and 0 for none. The k-th moved-away row of a move pairs with its k-th moved-here
   * row. A word edited inside a move is a deleted or inserted row between those rows, with the number of the move.
   */
  changes: Uint32Array;
  /**
   * Columns: `firstRow` and `lastRow` of `changes` (both included), `bearings`, `coarse` (0 or 1).
   *
   * Bits of the bearings: 1 figure, 2 date, 4 name, 8 negation, 16 modal, 32 degree, 64 reported, 128 wording, 256 form. They are 0 if
   * the hunk is only a move.
   */
  hunks: Uint32Array;
  /**
   * Columns: `row` of the deleted word in `changes`, `beforeStart`, `beforeEnd`, `afterStart`, `afterEnd`. The letters that differ in a
   * word that was replaced by a similar one.
   */
  refinements: Uint32Array;
  /**
   * Columns: `row` of `changes`, `start`, `end`, `bearing` (a bit as in `hunks`). The words that change the meaning. A word of a deleted
   * row is in `before`, a word of an inserted row in `after`.
   */
  bearings: Uint32Array;
  /** Columns: `beforeStart`, `beforeEnd`, `afterStart`, `afterEnd`. The moves in the order of `before`. A move may contain edits. */
  moves: Uint32Array;
  /**
   * Columns: `beforeStart`, `beforeEnd`, `afterStart`, `afterEnd`, `which`. One row for each pair of tokens that count as equal but
   * differ. Bits of `which`: 1 typography, 2 case, 4 punctuation, 8 accents, 16 spacing, 32 notation.
   */
  forms: Uint32Array;
  /**
   * Columns: `row` of `changes`, `beforeStart`, `beforeEnd`, `afterStart`, `afterEnd`, `firstPlace` (a row of `nearestWords`), `places`.
   *
   * Each row is a sentence that was deleted or inserted as a whole, with the sentence of the other text that shares most of its words.
   * Sentences without a similar one, or with one in the same hunk, are left out. `null` from the module for changes.
   */
  nearest: Uint32Array | null;
  /**
   * Columns: `start`, `end`. Runs of words in the nearest sentence that the other one shares: in `after` for a deleted sentence, in
   * `before` for an inserted one. `null` with `nearest`.
   */
  nearestWords: Uint32Array | null;
  statistics: Statistics;
  notices: Notice[];
  /** Phrases that occur in both texts, in any order. `null` if not requested. */
  shared: Shared | null;
  /** Passages that occur in both texts, in any order. `null` if not requested. */
  passages: Passages | null;
  /** Quotations, each looked up in the other text. `null` if not requested. */
  quotations: Quotations | null;
  /** Characters that are invisible or look like others. `null` if not requested. */
  deceptive: Deceptive | null;
}

/** Deceptive characters of the two texts. */
export interface Deceptive {
  before: DeceptiveSide;
  after: DeceptiveSide;
  /** The characters that are listed, each once. */
  names: DeceptiveCharacterName[];
}

export interface DeceptiveCharacterName {
  /** The code point. */
  code: number;
  /**
   * The name in the Unicode Character Database, in capitals. A description in small letters if it has none there; `null` for letters whose
   * name the engine does not know.
   */
  name: string | null;
  /** The script of Unicode Standard Annex #24: "Cyrillic". */
  script: string;
}

export interface DeceptiveSide {
  /**
   * Columns: `start`, `end`, `kind`, `firstCharacter` (a row of `characters`), `characters` (the number of them). In order, at most 500
   * of each kind. A word of mixed scripts may contain others.
   *
   * Kinds: 0 mixed scripts, 1 invisible, 2 bidirectional, 3 tag, 4 other form. A bidirectional control changes the direction of the text.
   * A letter of another form is not in normal form NFC.
   */
  places: Uint32Array;
  /**
   * Columns: `at` (an offset), `name` (a row of `names`). In a word, the letters outside the script of most of the word. In a run, the
   * first twenty characters.
   */
  characters: Uint32Array;
  /** One row: the number of places of each kind, listed or not. */
  counts: Uint32Array;
}

export interface Statistics {
  before: SideStatistics;
  after: SideStatistics;
  /** Twice the words kept or moved, divided by the words of both texts: 0 to 1, and 1 for two empty texts. */
  similarity: number;
  /** The number of hunks. */
  hunks: number;
}

export interface SideStatistics {
  /** Words and figures, without punctuation and white space. */
  words: number;
  /** Words that occur in the other text, in order. */
  kept: number;
  /** Words that occur in the other text, in a moved passage. */
  moved: number;
  /** All other words: the deleted ones of `before`, the inserted ones of `after`. */
  changed: number;
  /** Whether lines are broken at a fixed width, as in an email, so that only an empty line ends a paragraph. */
  hardWrapped: boolean;
}

/** Something that a reader must know about the result itself. */
export type Notice =
  /** The two texts are identical. */
  | { kind: "identical" }
  /** The texts differ only in what the options ignore. `differences` counts the rows of `forms`. */
  | { kind: "identical-but-for-form"; differences: number }
  /** A text contains no word. */
  | { kind: "empty"; side: "before" | "after" }
  /** Some hunks are correct but larger than necessary, because the work is bounded. */
  | { kind: "coarse"; hunks: number }
  /** A text is in a script without spaces between words, and the ends of its words are unknown: every character counts as a word. */
  | { kind: "characters-as-words" }
  /** Some phrases occur more often than is listed. */
  | { kind: "occurrences-cut"; phrases: number }
  /** The text contains lone surrogates. They all count as the same character, U+FFFD. */
  | { kind: "lone-surrogates"; side: "before" | "after" };

export interface Shared {
  /**
   * Columns: `words`, `weight`, `firstOccurrence` (a row of `occurrences`), `inBefore` and `inAfter` (the number of occurrences in each
   * text). The heaviest first: long phrases and those of rare words.
   */
  phrases: Uint32Array;
  /** Columns: `start`, `end`. The occurrences of a phrase are adjacent, those in before first. */
  occurrences: Uint32Array;
  /**
   * Columns: `start` and `end` in before, `phrase` (a row of `phrases`), `partnerStart` and `partnerEnd` in after. In order, without
   * overlap: where phrases overlap, the heavier one has the words.
   */
  beforeTiles: Uint32Array;
  /** The same with the texts exchanged. */
  afterTiles: Uint32Array;
  /** Words in the tiles. */
  coverage: { before: Coverage; after: Coverage };
}

export interface Coverage {
  /** Words of the text in tiles. */
  words: number;
  /** Their share of the text's words, 0 to 1. */
  share: number;
}

/** Passages that two texts share, word for word or lightly reworded, in any order. */
export interface Passages {
  /** The row of the passage with the most words, `null` if there is none. */
  longest: number | null;
  /**
   * Columns: `beforeStart`, `beforeEnd`, `afterStart`, `afterEnd`, `words` (that occur in both), `weight`, `firstDifference` (a row of
   * `differences`), `differences`, `firstForm` (a row of `forms`), `forms`, `quotedBefore`, `quotedAfter` (words between quotation marks).
   *
   * The heaviest first. A passage without differences is exact. One without quoted words in after was taken over without quotation marks.
   */
  passages: Uint32Array;
  /**
   * Columns: `beforeStart`, `beforeEnd`, `afterStart`, `afterEnd`, `bearings` (bits). Words that replace each other. One of the spans may
   * be empty.
   */
  differences: Uint32Array;
  /** Differences in form inside the passages. The columns are those of `Comparison.forms`. */
  forms: Uint32Array;
  before: PassageSide;
  after: PassageSide;
}

/** One text, tiled by passages of the other. */
export interface PassageSide {
  /** Columns: `start`, `end`, `passage` (a row of `passages`), `firstOther` (a row of `others`), `others`. In order, without overlap. */
  tiles: Uint32Array;
  /** Columns: `start`, `end` in the other text. The first twenty other places that have all or most of a tile. */
  others: Uint32Array;
  /** Columns: `start`, `end`. Sentences of this text that share nothing with the other. */
  leftOut: Uint32Array;
  /** Columns: `words`, `firstPlace` (a row of `places`), `places`. Spans that occur more than once in this text. */
  repeats: Uint32Array;
  /** Columns: `start`, `end`. The places of a repeat are adjacent and in order. */
  places: Uint32Array;
  /**
   * Columns: `start`, `end`. In order, without overlap. Whole paragraphs that do not look like prose: lists of teasers in which each
   * occurs twice, or lines at the end that are not sentences.
   */
  lists: Uint32Array;
  /** Columns: `start`, `end`. First-person words ("our") copied from the other text outside quotation marks. */
  firstPerson: Uint32Array;
  /** Words in exact passages. */
  exact: Coverage;
  /** Words in other passages. */
  near: Coverage;
}

/** The quotations of both texts, each looked up in the other text, its source. */
export interface Quotations {
  before: QuotationSide;
  after: QuotationSide;
}

export interface QuotationSide {
  /**
   * Columns: `start`, `end`, `verdict`, `words`, `short`, `closed`, `outer`, `previous`, `hasBetween`, `betweenStart`, `betweenEnd`,
   * `betweenBearings`, `firstPart`, `parts`, `firstDifference`, `differences`, `hasContext`, `contextStart`, `contextEnd`. In the order of
   * the text. The span is without the marks. `short`, `closed`, `hasBetween` and `hasContext` are 0 or 1.
   *
   * Verdicts, by gravity: 0 verbatim, 1 elided, 2 altered, 3 stitched, 4 absent. `outer` is the quotation that contains this one,
   * `previous` the piece before it in the same utterance: rows counted from 1, 0 for none. Between is the text of the source between that
   * piece and this one. Context is the sentences of the source around the quotation, or the closest sentence to an absent one.
   */
  quotations: Uint32Array;
  /** Columns: `start`, `end`, `sourceStart`, `sourceEnd`. Parts that are contiguous in the source, in the order of the quotation. */
  parts: Uint32Array;
  /**
   * Columns: `kind`, `start`, `end`, `sourceStart`, `sourceEnd`, `bearings` (bits).
   *
   * Kinds: 0 exchanged, 1 added, 2 dropped (without a sign), 3 ellipsis, 4 bracket (words in brackets), 5 jump, 6 form, 7 edge, 8 end mark.
   * At a jump the source continues elsewhere. At an edge, words of the source next to the quotation change its meaning; the span is empty.
   * At an end mark, the sentence is a question in one text only.
   */
  differences: Uint32Array;
}

/**
 * The result of `series`: the history of a text in many versions. Tables are `Uint32Array`s, row after row. Versions, lines and rows are
 * numbered from 0. Offsets count UTF-16 code units in the text of their version.
 *
 * A line of descent is a sentence through all its wordings. It goes on while about half of its words stay from one version to the next,
 * also if the sentence moves, is split, or is joined to another. It may be gone for some versions and return.
 */
export interface Series {
  /** The version of this form. */
  version: 1;
  /** The version of the engine. */
  engine: string;
  /** The options, with defaults filled in. Only those that ignore differences, and the lexicon, have an effect. */
  options: Required<Options>;
  /**
   * Columns: `version`, `start`, `end`, `line` (a row of `lines`), `sentence`, `origin` (a row counted from 1, 0 for none).
   *
   * The sentences of each version, in order. A sentence that was joined from two has two rows with the same `sentence`, one for each line.
   * The origin is the row that the sentence comes from, mostly in the version before.
   */
  parts: Uint32Array;
  /**
   * Columns: `version`, `start`, `end`, `since` (a version). Adjacent words of a part that came in the same version. In order, without
   * overlap; only white space is between them.
   */
  runs: Uint32Array;
  /** Columns: `first` and `last` version, `versions` (the number of versions that have it). */
  lines: Uint32Array;
  /** Columns: `part` (a row of `parts`), `kind`. Kinds: 0 moved, 1 split, 2 joined, 3 returned, 4 copied. */
  events: Uint32Array;
  /**
   * Columns: `part` (a row of `parts`), `beforeStart` and `beforeEnd` (in the text of the part's origin), `afterStart`, `afterEnd`,
   * `bearings` (bits as in `Comparison.hunks`). The changed words of sentences. One of the spans may be empty.
   */
  edits: Uint32Array;
  /**
   * Columns: `figure`, `line`, `version`, `start`, `end`. The rows of one figure are adjacent: its values in one place of a line, in two or
   * more versions.
   */
  figures: Uint32Array;
}

/** A span of a text: start and end in UTF-16 code units. */
export type Span = [number, number];

/**
 * The exchange form: a comparison as plain data. A number that refers to a row of another list is an index from 0, or `null`. Names
 * of more than one word are in kebab case, except for the two kinds of moved rows.
 */
export interface ComparisonJSON {
  version: 2;
  engine: string;
  options: Required<Options>;
  changes: {
    kind: "equal" | "deleted" | "inserted" | "moved away" | "moved here";
    before: Span;
    after: Span;
    /** The `number` of its move. */
    move: number | null;
  }[];
  hunks: { firstRow: number; lastRow: number; bearings: BearingName[]; coarse: boolean }[];
  refinements: { row: number; before: Span; after: Span }[];
  bearings: { row: number; span: Span; bearing: BearingName[] }[];
  /** Numbered from 1, in the order of before. */
  moves: { number: number; before: Span; after: Span }[];
  forms: { before: Span; after: Span; which: FormName[] }[];
  nearest: { row: number; before: Span; after: Span; shared: Span[] }[] | null;
  statistics: Statistics;
  notices: Notice[];
  shared: {
    phrases: { words: number; weight: number; before: Span[]; after: Span[] }[];
    beforeTiles: { span: Span; phrase: number; partner: Span }[];
    afterTiles: { span: Span; phrase: number; partner: Span }[];
    coverage: { before: Coverage; after: Coverage };
  } | null;
  passages: PassagesJSON | null;
  quotations: { before: QuotationJSON[]; after: QuotationJSON[] } | null;
  deceptive: { before: DeceptiveSideJSON; after: DeceptiveSideJSON } | null;
}

export type DeceptiveKind = "mixed-scripts" | "invisible" | "bidirectional" | "tag" | "other-form";

export interface DeceptiveSideJSON {
  places: { span: Span; kind: DeceptiveKind; characters: { at: number; character: DeceptiveCharacterName }[] }[];
  counts: Record<DeceptiveKind, number>;
}

export interface PassagesJSON {
  longest: number | null;
  passages: {
    before: Span;
    after: Span;
    words: number;
    weight: number;
    differences: { before: Span; after: Span; bearings: BearingName[] }[];
    forms: ComparisonJSON["forms"];
    quotedBefore: number;
    quotedAfter: number;
  }[];
  before: PassageSideJSON;
  after: PassageSideJSON;
}

export interface PassageSideJSON {
  tiles: { span: Span; passage: number; others: Span[] }[];
  repeats: { words: number; places: Span[] }[];
  leftOut: Span[];
  lists: Span[];
  firstPerson: Span[];
  exact: Coverage;
  near: Coverage;
}

export interface QuotationJSON {
  span: Span;
  verdict: "verbatim" | "elided" | "altered" | "stitched" | "absent";
  words: number;
  short: boolean;
  closed: boolean;
  outer: number | null;
  previous: number | null;
  between: Span | null;
  betweenBearings: BearingName[];
  parts: { span: Span; source: Span }[];
  differences: {
    kind: "exchanged" | "added" | "dropped" | "ellipsis" | "bracket" | "jump" | "form" | "edge" | "end-mark";
    span: Span;
    source: Span;
    bearings: BearingName[];
  }[];
  context: Span | null;
}

/** A place in a source: the source's index, and the span there. */
export interface Place {
  source: number;
  span: Span;
}

/**
 * A difference that a verdict ignores. `docs/verdicts.md` has an example of each.
 */
export type ToleranceName =
  | "typography"
  | "initial-case"
  | "case"
  | "closing-punctuation"
  | "punctuation"
  | "spacing"
  | "hyphenation"
  | "notation"
  | "apparatus"
  | "spelling"
  | "accents";

/** The quotations and passages of a report, each with its sources: plain data, for `JSON.stringify`. */
export interface Check {
  /** The version of this form. */
  version: number;
  /** The version of the engine. */
  engine: string;
  /** The sources, in the order in which they were given. */
  sources: CheckedSource[];
  /** The quotations in the order of the report, or as they were handed in. */
  quotations: CheckedQuotation[];
  /** The stretches of the report that a source has, in order, without overlap. */
  passages: SourcedPassage[];
  /** How much of the report lies in passages. */
  coverage: Coverage;
  /** Sentences of the report of which no source has anything. */
  unsourced: Span[];
}

export interface CheckedSource {
  /** The number of its words. A source without words cannot be checked against. */
  words: number;
  /** How much of the report it has, alone or together with others. */
  report: Coverage;
  /** How much of its words the report has. */
  own: Coverage;
}

export interface CheckedQuotation {
  /** Its span in the report; in its own text, if it was handed in as a string. */
  span: Span;
  /** The best verdict that a source gives; `unchecked` if there is none, for the `reason`. */
  verdict: QuotationJSON["verdict"] | "unchecked";
  /** Why it could not be checked: it has no words, or no source has any. */
  reason: "no-words" | "no-source" | null;
  words: number;
  /** Whether it has only one or two words, so that the verdict means little. */
  short: boolean;
  closed: boolean;
  /** The index of the quotation that contains it. */
  outer: number | null;
  /** The index of the previous part of the same utterance. */
  previous: number | null;
  /** The source that gives the best verdict, or most of its words if two are joined. */
  source: number | null;
  /** All sources that have it verbatim. */
  verbatimIn: number[];
  /** The findings in each source that has anything of it, the best first. */
  findings: Finding[];
  /** The closest sentence of any source to a quotation that is absent from all, if one is close. */
  nearest: Place | null;
}

/** A quotation as one source has it, or as two have it together. Then its parts are in different sources. */
export interface Finding {
  source: number;
  verdict: QuotationJSON["verdict"];
  /** The number of its words that the source has. */
  matched: number;
  /** Its parts, in the order of the quotation. */
  parts: { span: Span; place: Place }[];
  /** Differences, in the order of the quotation. */
  differences: {
    kind: QuotationJSON["differences"][number]["kind"];
    span: Span;
    place: Place;
    bearings: BearingName[];
  }[];
  /** The sentences around the parts; around the first if they are far from each other. */
  context: Place | null;
  /** The words between the previous part of the utterance and this one, if the source has both in order. */
  between: Place | null;
  /** The differences that the verdict ignores. */
  tolerances: ToleranceName[];
}

/** A stretch of the report that a source has, word for word or lightly reworded. */
export interface SourcedPassage {
  span: Span;
  /** The place in the source that has most of it. */
  place: Place;
  /** The number of words that both have. */
  words: number;
  /** How many of them are between quotation marks in the report. */
  quoted: number;
  /** Whether nothing differs. */
  exact: boolean;
  /** Other places with all or most of these words: the first twenty, in any source. */
  others: Place[];
}

/** Sources that are ready to be checked against. Only the full module has it. */
export class Checker {
  /** Reads sources. Throws an `Error` if a source is not a string, or an option is wrong. */
  constructor(sources: string[], options?: Options | null);
  /**
   * Checks a report. Its quotations are those between its marks, unless they are given: as spans of the report, or as strings, which need not
   * occur in it.
   */
  check(report: string, quotations?: string[] | Span[] | null): Check;
  /** Gives the memory back. */
  free(): void;
}
