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
  nearestWords: ["start", "end"],
  bearings: ["row", "start", "end", "bearing"],
  moves: ["beforeStart", "beforeEnd", "afterStart", "afterEnd"],
  forms: ["beforeStart", "beforeEnd", "afterStart", "afterEnd", "which"],
  phrases: ["words", "weight", "firstOccurrence", "inBefore", "inAfter"],
  occurrences: ["start", "end"],
  beforeTiles: ["start", "end", "phrase", "partnerStart", "partnerEnd"],
  afterTiles: ["start", "end", "phrase", "partnerStart", "partnerEnd"],
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
});

/** Where a comparison has its tables, and the layout of each. The star is `before` or `after`. */
const PATHS = /** @type {const} */ ({
  changes: "changes",
  hunks: "hunks",
  refinements: "refinements",
  nearest: "nearest",
  nearestWords: "nearestWords",
  bearings: "bearings",
  moves: "moves",
  forms: "forms",
  "shared.phrases": "phrases",
  "shared.occurrences": "occurrences",
  "shared.beforeTiles": "beforeTiles",
  "shared.afterTiles": "afterTiles",
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

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
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

/** @param {Found} found @param {number} index */
function rowAt({ table, columns }, index) {
  /** @type {Record<string, number>} */
  const row = { index };
  const start = index * columns.length;
  for (let column = 0; column < columns.length; column += 1) {
    row[/** @type {string} */ (columns[column])] = /** @type {number} */ (table[start + column]);
  }
  return row;
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
  const found = find(source, name);
  for (let index = from; index < to; index += 1) yield/** @type {any} */ (rowAt(found, index));
};

/**
 * Reads one row of a table. As `rows`, it takes a comparison and a path, or a table and its layout.
 * @type {{
 *   <P extends TablePath>(comparison: Partial<Comparison>, path: P, index: number): Row<LayoutAt<P>>,
 *   <N extends TableName>(table: Uint32Array, layout: N, index: number): Row<N>,
 * }}
 */
export const row = (/** @type {any} */ source, /** @type {any} */ name, /** @type {number} */ index) =>
  /** @type {any} */ (rowAt(find(source, name), index));
