// How tables become answers, on tables made by hand: rows that no text gives easily.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { equal, moved, passages } from "./answers.mjs";

/** @param {readonly (readonly number[])[]} rows */
const table = (...rows) => Uint32Array.from(rows.flat());

describe("moves", () => {
  // Two moves that cross, the first edited inside: "x" was dropped from it and "yy" added.
  const changes = table(
    [4, 0, 0, 0, 5, 1],
    [2, 0, 0, 5, 7, 1],
    [4, 0, 0, 7, 10, 1],
    [3, 0, 6, 10, 10, 2],
    [0, 6, 10, 10, 14, 0],
    [3, 10, 15, 14, 14, 1],
    [1, 15, 16, 14, 14, 1],
    [3, 16, 19, 14, 14, 1],
    [4, 19, 19, 14, 20, 2],
  );

  it("pair the k-th row away with the k-th row here, whichever comes first", () => {
    assert.deepEqual(moved(changes), [
      [10, 15, 0, 5],
      [16, 19, 7, 10],
      [0, 6, 14, 20],
    ]);
  });

  it("and what is in order stays apart from them", () => {
    assert.deepEqual(equal(changes), [[6, 10, 10, 14]]);
  });

  it("whose ends do not match are no answer", () => {
    assert.throws(
      () => moved(table([3, 0, 5, 0, 0, 7], [3, 5, 9, 0, 0, 7], [4, 9, 9, 0, 5, 7])),
      /move 7 has 2 .* and 1/,
    );
  });
});

it("passages are the marked spans of the text after, each with its partner", () => {
  const afterTiles = table([0, 10, 0, 40, 50], [15, 20, 1, 0, 5], [20, 30, 0, 40, 50]);
  assert.deepEqual(passages({ afterTiles }), [
    [40, 50, 0, 10],
    [0, 5, 15, 20],
    [40, 50, 20, 30],
  ]);
});
