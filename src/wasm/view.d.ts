/**
 * What may be asked for. Every member is optional; an unknown member, or a value of the wrong type or
 * out of range, makes `compare` throw an `Error` that names it, what was given and what is allowed.
 */
export interface Options {
  /** Compare words without regard to case. Default `false`. */
  ignoreCase?: boolean;
  /** Leave punctuation out of the comparison. Default `false`. */
  ignorePunctuation?: boolean;
  /**
   * Count typographic variants of quotation marks, apostrophes, dashes, ligatures and fractions as the same. Default `true`. White space is
   * never compared letter for letter: a no-break space for a space is a difference in form in any case.
   */
  ignoreTypography?: boolean;
  /** Compare letters without their accents. Default `false`. */
  ignoreAccents?: boolean;
  /**
   * Count any white space as the same, paragraph breaks included. Default `false`: its amount is looked away from in any case, but not
   * whether there is any, nor whether it ends a paragraph.
   */
  ignoreSpacing?: boolean;
  /** Compare figures by their value: "10,000" is "10000", "4.50" is "4.5". Default `false`. */
  ignoreNotation?: boolean;
  /** Show sentences that changed whole, instead of the words in them that did. Default `false`. */
  wholeSentences?: boolean;
  /** The words that turn a meaning. Default `null`: those of English if the texts look English, else none. */
  lexicon?: Lexicon | null;
  /** Look for passages that moved; without it they are deleted here and inserted there. Default `true`. */
  detectMoves?: boolean;
  /** Fewest words of a shared phrase, 1 to 100. Default `4`. */
  minPhraseWords?: number;
  /** Look for shared phrases as well as for changes. Default `false`; without it `shared` is `null`. */
  shared?: boolean;
  /** Look for passages that stand in both texts, word for word or lightly reworded. Default `false`; without it `passages` is `null`. */
  passages?: boolean;
  /** Look up what stands between quotation marks in the other text. Default `false`; without it `quotations` is `null`. */
  quotations?: boolean;
  /** Search for characters that are invisible or look like others. Default `false`; without it `deceptive` is `null`. */
  deceptive?: boolean;
}

/** Words in lower case, by what they bear. A list that is left out is empty. */
export interface Lexicon {
  numbers?: string[];
  dates?: string[];
  negations?: string[];
  modals?: string[];
  degrees?: string[];
  /** What is said, and what becomes of it in a report: `["will", "would"]`. */
  reported?: [string, string][];
}

/** What a changed word bears. */
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

/**
 * Tables are `Uint32Array`s, row after row. Every offset counts UTF-16 code units, as JavaScript
 * strings do: `before.slice(start, end)` is the text of a span.
 */
export interface Comparison {
  /** Version of this form. */
  version: 1;
  /** Version of the engine that made it. */
  engine: string;
  /** The options in force, with their defaults filled in. */
  options: Required<Options>;
  /**
   * Six columns: kind, before start, before end, after start, after end, move. Kinds: 0 equal,
   * 1 deleted, 2 inserted, 3 moved away (its place in `after` empty), 4 moved here (the reverse). The before spans tile `before`, the after spans tile `after`. An equal row may
   * hide a difference by folding: then its two texts differ, and `forms` says where. `move` is 0 where no move is,
   * else the number of its row in `moves`, counted from 1. The k-th moved-away row of a move pairs with its k-th moved-here row; a word
   * edited inside a move is a deleted or inserted row with the move's number, standing between those rows.
   */
  changes: Uint32Array;
  /**
   * Four columns: first row of `changes`, last row (included), bearings, coarse (0 or 1). Bits of the bearings: 1 figure, 2 date, 4 name,
   * 8 negation, 16 modal, 32 degree, 64 reported, 128 wording, 256 form; 0 where nothing but a move is.
   */
  hunks: Uint32Array;
  /** Five columns: row of the deleted word in `changes`, before start, before end, after start, after end: the letters that differ. */
  refinements: Uint32Array;
  /**
   * Four columns: row of `changes`, start, end, bearing (a bit as in `hunks`): the changed words that turn a meaning. A deleted
   * row's words stand in `before`, an inserted row's in `after`.
   */
  bearings: Uint32Array;
  /** Four columns: before start, before end, after start, after end. What moved, in the order of `before`; it may be edited inside. */
  moves: Uint32Array;
  /**
   * Five columns: before start, before end, after start, after end, which. One row for every token that is
   * the same by folding and not by letter. Bits of `which`: 1 typography, 2 case, 4 punctuation, 8 accents, 16 spacing, 32 notation.
   */
  forms: Uint32Array;
  /**
   * Seven columns: row of `changes`, before start, before end, after start, after end, first row of `nearestWords`, number of them. Sentences that
   * were dropped whole (the row is deleted) or added (inserted), each with the sentence of the other text that shares most of its words, if one is near
   * and stands not in the same hunk. `null` where none was looked for: the module for the changes alone does not.
   */
  nearest: Uint32Array | null;
  /** Two columns: start, end. The words that the nearest sentence shares, in runs, in its own text: `after` for a dropped sentence, `before` for an added one. `null` with `nearest`. */
  nearestWords: Uint32Array | null;
  statistics: Statistics;
  notices: Notice[];
  /** What stands in both texts, in order or not; `null` where it was not asked for. */
  shared: Shared | null;
  /** The passages that stand in both texts, wherever they stand; `null` where they were not asked for. */
  passages: Passages | null;
  /** What stands between quotation marks, looked up in the other text; `null` where it was not asked for. */
  quotations: Quotations | null;
  /** Characters that are invisible or look like others; `null` unless requested. */
  deceptive: Deceptive | null;
}

/** What deceives the eye. */
export interface Deceptive {
  before: DeceptiveSide;
  after: DeceptiveSide;
  /**
   * The characters that are listed, each once. A name is that of the Unicode Character Database, in capitals; in small letters what it is, where it has
   * none there; `null` for letters whose names are not known here. The script is that of Unicode Standard Annex #24.
   */
  names: { code: number; name: string | null; script: string }[];
}

export interface DeceptiveSide {
  /**
   * Five columns: start, end, kind, first row of `characters`, number of them. In order; no more than 500 of each kind. Kinds: 0 a word that mixes
   * letters of different scripts, 1 characters that cannot be seen, 2 controls that turn the direction of the text, 3 tag characters, 4 a
   * letter written otherwise than in normal form NFC. A word of mixed scripts may have others inside.
   */
  places: Uint32Array;
  /** Two columns: where it stands, row of `names`. In a word the letters that are not in the script of most of it; of a run the first twenty characters. */
  characters: Uint32Array;
  /** How many there are of each kind, listed or not: words, characters, controls, tags, letters. */
  counts: Uint32Array;
}

export interface Statistics {
  before: SideStatistics;
  after: SideStatistics;
  /** Twice the words kept or moved by the words of both texts, 0 to 1; 1 for two empty texts. */
  similarity: number;
  /** Hunks in all. */
  hunks: number;
}

export interface SideStatistics {
  /** Words and figures; punctuation and white space are not counted. */
  words: number;
  /** Words that stand in the other text, in order. */
  kept: number;
  /** Words that stand in the other text in a passage that moved. */
  moved: number;
  /** Words that do not: deleted on the side of before, inserted on the side of after. */
  changed: number;
  /** Whether the lines of the text are broken to a width, as in a mail: then a paragraph ends at an empty line alone. */
  hardWrapped: boolean;
}

/** Something the reader must know about the result itself. */
export type Notice =
  /** The two texts are the same to the last letter. */
  | { kind: "identical" }
  /** Nothing differs but what the options fold. `differences` counts the rows of `forms`. */
  | { kind: "identical-but-for-form"; differences: number }
  /** One text has no word in it. */
  | { kind: "empty"; side: "before" | "after" }
  /** In so many hunks the budget cut precision: they are right, but larger than they need be. */
  | { kind: "coarse"; hunks: number }
  /** A phrase stands so often that only the first occurrences are listed. */
  | { kind: "occurrences-cut"; phrases: number }
  /** The text holds lone surrogates; they all count as the same character, U+FFFD. */
  | { kind: "lone-surrogates"; side: "before" | "after" };

export interface Shared {
  /** Five columns: words, weight, first row of `occurrences`, occurrences in before, occurrences in after. Longest and rarest first. */
  phrases: Uint32Array;
  /** Two columns: start, end. Those of a phrase stand together, the ones in before first. */
  occurrences: Uint32Array;
  /**
   * Five columns: start, end in before, phrase (row of `phrases`), start, end of its partner in after. In order,
   * without overlap: where phrases overlap the heavier has the words.
   */
  beforeTiles: Uint32Array;
  /** The same for after: start, end in after, phrase, start, end of its partner in before. */
  afterTiles: Uint32Array;
  /** Words that lie in the tiles. */
  coverage: { before: Coverage; after: Coverage };
}

export interface Coverage {
  /** Words of the text that lie in shared phrases. */
  words: number;
  /** Their share of the text's words, 0 to 1. */
  share: number;
}

/** What two texts share, word for word or lightly reworded, in order or not. */
export interface Passages {
  /** The row of the passage with the most words, counted from 1; 0 where there is none. */
  longest: number;
  /**
   * Twelve columns: before start, before end, after start, after end, words that stand in both, weight, first row of `differences`, number
   * of them, first row of `forms`, number of them, words between quotation marks in before, the same in after. The heaviest first. A
   * passage without differences is exact; one whose text after has no words between quotation marks was taken over without saying so.
   */
  passages: Uint32Array;
  /** Five columns: before start, before end, after start, after end, bearings (bits). Words that one text has in the place of the other's; one side may be empty. */
  differences: Uint32Array;
  /** Five columns, as `Comparison.forms`: what the words of a passage, and what stands between them, differ in by form alone. */
  forms: Uint32Array;
  before: PassageSide;
  after: PassageSide;
}

/** One text, tiled by passages of the other. */
export interface PassageSide {
  /** Five columns: start, end, passage (row of `passages`, which says where it stands in the other text), first row of `others`, number of them. In order, without overlap. */
  tiles: Uint32Array;
  /** Two columns: start, end in the other text. Where else it has what lies in a tile, in whole or for the most part: the first twenty places. */
  others: Uint32Array;
  /** Two columns: start, end. Sentences of this text that the other has nothing of. */
  leftOut: Uint32Array;
  /** Three columns: words, first row of `places`, number of them. What stands more than once in this text. */
  repeats: Uint32Array;
  /** Two columns: start, end. Those of a repeat stand together, in order. */
  places: Uint32Array;
  /**
   * Two columns: start, end; in order, without overlap. Whole paragraphs that look like no part of the prose: made of little but repeats,
   * as a list of teasers is of which each stands twice, or lines at the end that are no sentences.
   */
  lists: Uint32Array;
  /** Two columns: start, end. Words of the first person ("our") taken over from the other text, outside any quotation marks. */
  firstPerson: Uint32Array;
  /** Words in passages that are exact. */
  exact: Coverage;
  /** Words in passages that are not. */
  near: Coverage;
}

/** The quotations of both texts, each looked up in the other text, its source. */
export interface Quotations {
  before: QuotationSide;
  after: QuotationSide;
}

export interface QuotationSide {
  /**
   * Nineteen columns: start, end (between the marks, without them), verdict, words, short (0 or 1), closed (0 or 1), outer, previous,
   * has between (0 or 1), between start, between end, between bearings (bits), first row of `parts`, number of them, first row of
   * `differences`, number of them, has context (0 or 1), context start, context end. In the order of the text.
   *
   * Verdicts, the graver the larger: 0 verbatim, 1 elided, 2 altered, 3 stitched, 4 absent. `outer` is the quotation it lies in, `previous` the
   * piece before it of one utterance: rows counted from 1, 0 for none. Between is what the source has between that piece and
   * this one. Context is the source's sentences around it; of an absent quotation, the closest sentence, if any is close.
   */
  quotations: Uint32Array;
  /** Four columns: start, end, source start, source end. What stands in one piece in the source, in the order of the quotation. */
  parts: Uint32Array;
  /**
   * Six columns: kind, start, end, source start, source end, bearings (bits). Kinds: 0 exchanged, 1 added, 2 dropped without a sign, 3 what an
   * ellipsis stands for, 4 what words in brackets stand for, 5 the source goes on elsewhere, 6 form alone.
   */
  differences: Uint32Array;
}

/** A span of a text, `[start, end]` in UTF-16 code units. */
export type Span = [number, number];

/** The exchange form: the whole comparison as plain data, without typed arrays. */
export interface ComparisonJSON {
  version: 1;
  engine: string;
  options: Required<Options>;
  changes: { kind: "equal" | "deleted" | "inserted" | "moved away" | "moved here"; before: Span; after: Span; move: number | null }[];
  hunks: { firstRow: number; lastRow: number; bearings: BearingName[]; coarse: boolean }[];
  refinements: { row: number; before: Span; after: Span }[];
  bearings: { row: number; span: Span; bearing: BearingName[] }[];
  moves: { before: Span; after: Span }[];
  forms: { before: Span; after: Span; which: ("typography" | "case" | "punctuation" | "accents" | "spacing" | "notation")[] }[];
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

export type DeceptionName = "mixed scripts" | "invisible" | "bidirectional" | "tag" | "other form";

export interface DeceptiveSideJSON {
  places: {
    span: Span;
    kind: DeceptionName;
    characters: { at: number; character: { code: number; name: string | null; script: string } }[];
  }[];
  counts: Record<DeceptionName, number>;
}

export interface PassagesJSON {
  longest: number;
  passages: {
    before: Span;
    after: Span;
    words: number;
    weight: number;
    differences: { before: Span; after: Span; bearings: string[] }[];
    forms: ComparisonJSON["forms"];
    quotedBefore: number;
    quotedAfter: number;
  }[];
  before: PassageSideJSON;
  after: PassageSideJSON;
}

export interface PassageSideJSON {
  tiles: { span: Span; passage: number; others: Span[] }[];
  leftOut: Span[];
  repeats: { words: number; places: Span[] }[];
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
  /** Rows counted from 1. */
  outer: number | null;
  previous: number | null;
  between: Span | null;
  betweenBearings: string[];
  parts: { span: Span; source: Span }[];
  differences: {
    kind: "exchanged" | "added" | "dropped" | "ellipsis" | "bracket" | "jump" | "form";
    span: Span;
    source: Span;
    bearings: string[];
  }[];
  context: Span | null;
}
