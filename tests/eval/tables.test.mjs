// The layouts of tables are those of the engine, and rows are read by them.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { SERIES_TABLES, seriesRows } from "../../www/model/series/tables.js";
import { count, row, rows, TABLES } from "../../www/model/tables.js";

const comparison = {
  moves: Uint32Array.of(0, 4, 9, 13, 5, 7, 2, 4),
  quotations: {
    before: { quotations: new Uint32Array(), parts: new Uint32Array(), differences: new Uint32Array() },
    after: {
      quotations: new Uint32Array(),
      parts: Uint32Array.of(1, 2, 3, 4, 5, 6, 7, 8),
      differences: new Uint32Array(),
    },
  },
  passages: null,
};

it("the columns of every table are those that the engine writes", async () => {
  const source = await readFile(new URL("../../src/wasm/tables.rs", import.meta.url), "utf8");
  /** @type {Record<string, string[]>} */
  const layouts = {};
  for (const [, name, columns] of source.matchAll(/const (\w+): Layout<\d+> =\s+Layout\(\[([^\]]*)\]\)/g)) {
    const layout = name.toLowerCase().replace(/_(.)/g, (_, letter) => letter.toUpperCase());
    layouts[layout] = Array.from(columns.matchAll(/"(\w+)"/g), ([, column]) => column);
  }
  assert.deepEqual(layouts, { ...TABLES, ...SERIES_TABLES });
});

/** The columns of rows. @param {Iterable<object>} rows @param {readonly string[]} columns */
const columnsOf = (rows, columns) => Array.from(rows, (row) => columns.map((column) => Reflect.get(row, column)));

it("the rows of a table of a series are plain objects", () => {
  const lines = Uint32Array.of(0, 4, 5, 2, 3, 1);
  assert.deepEqual(seriesRows({ lines }, "lines"), [
    { index: 0, first: 0, last: 4, versions: 5 },
    { index: 1, first: 2, last: 3, versions: 1 },
  ]);
});

describe("the rows of a table", () => {
  it("are separate objects", () => {
    const [first, second] = [...rows(comparison, "moves")];
    assert.ok(first !== undefined && second !== undefined);
    assert.deepEqual(columnsOf([first, second], ["index", ...TABLES.moves]), [
      [0, 0, 4, 9, 13],
      [1, 5, 7, 2, 4],
    ]);
  });

  it("are found by the path of their table, or in a table by the name of its layout", () => {
    for (const found of [
      [row(comparison, "quotations.after.parts", 1)],
      rows(comparison, "quotations.after.parts", 1),
      [row(comparison.quotations.after.parts, "parts", 1)],
    ]) {
      assert.deepEqual(columnsOf(found, ["index", ...TABLES.parts]), [[1, 5, 6, 7, 8]]);
    }
    assert.equal(count(comparison, "quotations.after.parts"), 2);
    assert.equal(count(comparison.quotations.before.parts, "parts"), 0);
  });

  it("can be limited to a range", () => {
    const parts = comparison.quotations.after.parts;
    assert.deepEqual(
      Array.from(rows(parts, "parts", 0, 1), ({ index }) => index),
      [0],
    );
    assert.deepEqual([...rows(parts, "parts", 2)], []);
  });

  it("of a missing table are an error that names its path", () => {
    for (const path of /** @type {const} */ (["passages.after.tiles", "hunks"])) {
      assert.throws(() => [...rows(comparison, path)], new RegExp(`TypeError.*\\b${path.replaceAll(".", "\\.")}\\b`));
    }
  });
});
