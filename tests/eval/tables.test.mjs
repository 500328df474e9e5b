// The reader of tables returns their rows. The tables are made by hand.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { count, row, rows } from "../../www/model/tables.js";

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

describe("the rows of a table", () => {
  it("are separate objects", () => {
    const [first, second] = [...rows(comparison, "moves")];
    assert.deepEqual(first, { index: 0, beforeStart: 0, beforeEnd: 4, afterStart: 9, afterEnd: 13 });
    assert.deepEqual(second, { index: 1, beforeStart: 5, beforeEnd: 7, afterStart: 2, afterEnd: 4 });
  });

  it("are found by the path of their table, or in a table by the name of its layout", () => {
    const expected = { index: 1, start: 5, end: 6, sourceStart: 7, sourceEnd: 8 };
    assert.deepEqual(row(comparison, "quotations.after.parts", 1), expected);
    assert.deepEqual([...rows(comparison, "quotations.after.parts", 1)], [expected]);
    assert.deepEqual(row(comparison.quotations.after.parts, "parts", 1), expected);
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
