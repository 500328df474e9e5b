/**
 * The tables a comparison is made of, and how to read them.
 *
 * A table is a `Uint32Array`, row after row, with the columns named here; `view.d.ts` says what each
 * column means. Nothing else in the project knows the number or the order of the columns.
 */

export const TABLES = /** @type {const} */ ({
  changes: ["kind", "beforeStart", "beforeEnd", "afterStart", "afterEnd", "move"],
  hunks: ["firstRow", "lastRow", "bearings", "coarse"],
  refinements: ["row", "beforeStart", "beforeEnd", "afterStart", "afterEnd"],
  nearest: ["row", "beforeStart", "beforeEnd", "afterStart", "afterEnd", "firstPlace", "places"],
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
  nearestWords: ["start", "end"],
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

/** @typedef {keyof typeof TABLES} TableName */

/**
 * One row, read in place: every column of the table by its name, and the row's number.
 * @template {TableName} N
 * @typedef {Readonly<Record<(typeof TABLES)[N][number], number>> & { readonly index: number }} Row
 */

/**
 * A place in a table. Its columns are getters, so that walking a table of a million rows makes one object.
 */
class Cursor {
  /** @param {Uint32Array} table @param {number} width */
  constructor(table, width) {
    this.table = table;
    this.width = width;
    this.index = 0;
  }
}

/** @type {Map<TableName, typeof Cursor>} */
const cursors = new Map();

/** @param {TableName} name */
function cursorFor(name) {
  let made = cursors.get(name);
  if (made === undefined) {
    made = class extends Cursor {};
    TABLES[name].forEach((column, offset) => {
      Object.defineProperty(/** @type {typeof Cursor} */ (made).prototype, column, {
        /** @this {Cursor} */
        get() {
          return this.table[this.index * this.width + offset];
        },
      });
    });
    cursors.set(name, made);
  }
  return made;
}

/**
 * How many rows a table has.
 * @param {Uint32Array} table
 * @param {TableName} name
 */
export function count(table, name) {
  return table.length / TABLES[name].length;
}

/**
 * The rows of a table, in order, each in the same object: take what you need before the next step, and
 * keep no reference to it.
 * @template {TableName} N
 * @param {Uint32Array} table
 * @param {N} name
 * @param {number} [from] the first row
 * @param {number} [to] the row after the last
 * @returns {Generator<Row<N>, void, void>}
 */
export function* rows(table, name, from = 0, to = count(table, name)) {
  const cursor = new (cursorFor(name))(table, TABLES[name].length);
  for (cursor.index = from; cursor.index < to; cursor.index += 1) {
    yield/** @type {Row<N>} */ (/** @type {unknown} */ (cursor));
  }
}

/**
 * One row of a table, in an object of its own that may be kept.
 * @template {TableName} N
 * @param {Uint32Array} table
 * @param {N} name
 * @param {number} index
 * @returns {Row<N>}
 */
export function row(table, name, index) {
  const cursor = new (cursorFor(name))(table, TABLES[name].length);
  cursor.index = index;
  return /** @type {Row<N>} */ (/** @type {unknown} */ (cursor));
}
