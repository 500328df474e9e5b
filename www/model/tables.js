/**
 * Reads the tables of a comparison.
 *
 * A table is a `Uint32Array`, row after row. `TABLES` names the columns of each layout, and `view.d.ts` documents them. The layouts
 * are those of `src/wasm/tables.rs`; a test compares the two.
 */

/** The columns of every layout. */
export const TABLES = /** @type {const} */ ({
  changes: ["kind", "beforeStart", "beforeEnd", "afterStart", "afterEnd", "move"],
  hunks: ["firstRow", "lastRow", "bearings", "coarse"],
  refinements: ["row", "beforeStart", "beforeEnd", "afterStart", "afterEnd"],
  nearest: ["row", "beforeStart", "beforeEnd", "afterStart", "afterEnd", "firstPlace", "places"],
  bearings: ["row", "start", "end", "bearing"],
  moves: ["beforeStart", "beforeEnd", "afterStart", "afterEnd"],
  forms: ["beforeStart", "beforeEnd", "afterStart", "afterEnd", "which"],
  phrases: ["words", "weight", "firstOccurrence", "inBefore", "inAfter"],
  tiles: ["start", "end", "phrase", "partnerStart", "partnerEnd"],
  passages: [
    "beforeStart",
    "beforeEnd",
    "afterStart",
    "afterEnd",
    "words",
    "weight",
    "firstDifference",
    "differences",
    "firstForm",
    "forms",
    "quotedBefore",
    "quotedAfter",
  ],
  passageDifferences: ["beforeStart", "beforeEnd", "afterStart", "afterEnd", "bearings"],
  passageTiles: ["start", "end", "passage", "firstOther", "others"],
  repeats: ["words", "firstPlace", "places"],
  spans: ["start", "end"],
  quotations: [
    "start",
    "end",
    "verdict",
    "words",
    "short",
    "closed",
    "outer",
    "previous",
    "hasBetween",
    "betweenStart",
    "betweenEnd",
    "betweenBearings",
    "firstPart",
    "parts",
    "firstDifference",
    "differences",
    "hasContext",
    "contextStart",
    "contextEnd",
  ],
  parts: ["start", "end", "sourceStart", "sourceEnd"],
  quotationDifferences: ["kind", "start", "end", "sourceStart", "sourceEnd", "bearings"],
  deceptivePlaces: ["start", "end", "kind", "firstCharacter", "characters"],
  deceptiveCharacters: ["at", "name"],
  deceptiveCounts: ["mixedScripts", "invisible", "bidirectional", "tag", "otherForm"],
});

/** Where a comparison has its tables, and the layout of each. The star is `before` or `after`. */
const PATHS = /** @type {const} */ ({
  changes: "changes",
  hunks: "hunks",
  refinements: "refinements",
  nearest: "nearest",
  nearestWords: "spans",
  bearings: "bearings",
  moves: "moves",
  forms: "forms",
  "shared.phrases": "phrases",
  "shared.occurrences": "spans",
  "shared.beforeTiles": "tiles",
  "shared.afterTiles": "tiles",
  "passages.passages": "passages",
  "passages.differences": "passageDifferences",
  "passages.forms": "forms",
  "passages.*.tiles": "passageTiles",
  "passages.*.others": "spans",
  "passages.*.leftOut": "spans",
  "passages.*.repeats": "repeats",
  "passages.*.places": "spans",
  "passages.*.lists": "spans",
  "passages.*.firstPerson": "spans",
  "quotations.*.quotations": "quotations",
  "quotations.*.parts": "parts",
  "quotations.*.differences": "quotationDifferences",
  "deceptive.*.places": "deceptivePlaces",
  "deceptive.*.characters": "deceptiveCharacters",
  "deceptive.*.counts": "deceptiveCounts",
});

/** @typedef {keyof typeof TABLES} TableName the name of a layout */
/** @typedef {keyof typeof PATHS} Pattern */
/**
 * A path with the side in the place of the star.
 * @template {Pattern} P
 * @typedef {P extends `${infer Part}.*.${infer Table}` ? `${Part}.${"before" | "after"}.${Table}` : P} PathOf
 */
/** @typedef {PathOf<Pattern>} TablePath the path of a table in a comparison: `"hunks"`, `"quotations.after.parts"` */
/**
 * The layout of the table at a path.
 * @template {TablePath} P
 * @typedef {{ [Q in Pattern]: P extends PathOf<Q> ? (typeof PATHS)[Q] : never }[Pattern]} LayoutAt
 */

/**
 * One row: every column of the table by its name, and the row's number.
 * @template {TableName} N
 * @typedef {Readonly<Record<(typeof TABLES)[N][number], number>> & { readonly index: number }} Row
 */

/** @import { Comparison } from "../pkg/word_for_word.js" */
/** @typedef {{ table: Uint32Array, columns: readonly string[] }} Found */

/**
 * Finds a table and its columns.
 * @param {Uint32Array | Partial<Comparison>} source a comparison, or a table of one
 * @param {string} name the table's path in the comparison, or the layout of the table
 * @returns {Found}
 */
function find(source, name) {
  if (source instanceof Uint32Array) return { table: source, columns: TABLES[/** @type {TableName} */ (name)] };
  /** @type {any} */
  let table = source;
  for (const member of name.split(".")) table = table?.[member];
  const layout = PATHS[/** @type {Pattern} */ (name.replace(/\.(before|after)\./, ".*."))];
  if (layout === undefined || !(table instanceof Uint32Array)) {
    throw new TypeError(`The comparison has no table \`${name}\`. Passages, quotations and the like are on request.`);
  }
  return { table, columns: TABLES[layout] };
}

/** One row of a table. Subclasses have the columns as getters, which is ten times as fast as copying them. */
class TableRow {
  #table;
  #start;

  /** @param {Uint32Array} table @param {number} width @param {number} index */
  constructor(table, width, index) {
    this.index = index;
    this.#table = table;
    this.#start = index * width;
  }

  /** Reads a column. @param {number} column */
  read(column) {
    return /** @type {number} */ (this.#table[this.#start + column]);
  }
}

/** @type {Map<readonly string[], typeof TableRow>} */
const rowClasses = new Map();

/** Returns the class of the rows of a layout. @param {readonly string[]} columns */
function rowClass(columns) {
  let Row = rowClasses.get(columns);
  if (Row === undefined) {
    Row = class extends TableRow {};
    for (const [column, name] of columns.entries()) {
      Object.defineProperty(Row.prototype, name, {
        /** @this {TableRow} */
        get() {
          return this.read(column);
        },
      });
    }
    rowClasses.set(columns, Row);
  }
  return Row;
}

/**
 * Counts the rows of a table. As `rows`, it takes a comparison and a path, or a table and its layout.
 * @type {{
 *   (comparison: Partial<Comparison>, path: TablePath): number,
 *   (table: Uint32Array, layout: TableName): number,
 * }}
 */
export const count = (/** @type {Uint32Array | Partial<Comparison>} */ source, /** @type {string} */ name) => {
  const { table, columns } = find(source, name);
  return table.length / columns.length;
};

/**
 * Iterates over the rows of a table, in order. Each is an object of its own.
 *
 *     rows(comparison, "hunks")
 *     rows(comparison, "quotations.after.parts", firstPart, firstPart + parts)
 *
 * A single table is read with the name of its layout: `rows(changes, "changes")`.
 * @type {{
 *   <P extends TablePath>(comparison: Partial<Comparison>, path: P, from?: number, to?: number): Generator<Row<LayoutAt<P>>, void, void>,
 *   <N extends TableName>(table: Uint32Array, layout: N, from?: number, to?: number): Generator<Row<N>, void, void>,
 * }}
 */
export const rows = function* (/** @type {any} */ source, /** @type {any} */ name, from = 0, to = count(source, name)) {
  const { table, columns } = find(source, name);
  const Row = rowClass(columns);
  for (let index = from; index < to; index += 1) yield/** @type {any} */ (new Row(table, columns.length, index));
};

/**
 * Reads one row of a table. As `rows`, it takes a comparison and a path, or a table and its layout.
 * @type {{
 *   <P extends TablePath>(comparison: Partial<Comparison>, path: P, index: number): Row<LayoutAt<P>>,
 *   <N extends TableName>(table: Uint32Array, layout: N, index: number): Row<N>,
 * }}
 */
export const row = (/** @type {any} */ source, /** @type {any} */ name, /** @type {number} */ index) => {
  const { table, columns } = find(source, name);
  return /** @type {any} */ (new (rowClass(columns))(table, columns.length, index));
};
