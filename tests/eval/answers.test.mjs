// Tables are converted to answers, even with combinations of rows that few texts give. The tables are made by hand.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { equal, moved, passages, quotes } from "./answers.mjs";

/** @param {readonly (readonly number[])[]} rows */
const table = (...rows) => Uint32Array.from(rows.flat());

describe("moves", () => {
  // Two moves that cross. Inside the first, "x" was deleted and "yy" inserted.
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

  it("are separate from words that stay in order", () => {
    assert.deepEqual(equal(changes), [[6, 10, 10, 14]]);
  });

  it("with ends that do not match are an error", () => {
    assert.throws(
      () => moved(table([3, 0, 5, 0, 0, 7], [3, 5, 9, 0, 0, 7], [4, 9, 9, 0, 5, 7])),
      /move 7 has 2 .* and 1/,
    );
  });
});

it("passages are the marked spans of the text after, each with its partner", () => {
  const found = {
    passages: table([40, 50, 0, 10, 3, 36, 0, 0, 0, 0, 0, 0], [0, 5, 15, 20, 2, 24, 0, 0, 0, 0, 0, 0]),
    after: { tiles: table([0, 10, 0, 0, 0], [15, 20, 1, 0, 0]) },
  };
  assert.deepEqual(passages(found), [
    [40, 50, 0, 10],
    [0, 5, 15, 20],
  ]);
});

it("quotes have a verdict and the places of their parts, and short and nested ones are omitted", () => {
  /** @param {number[]} span @param {number} verdict @param {number} short @param {number} outer @param {number[]} parts */
  const quotation = (span, verdict, short, outer, parts) => [
    ...span,
    ...[verdict, 9, short, 1, outer, 0],
    ...[0, 0, 0, 0],
    ...parts,
    ...[0, 0, 0, 0, 0],
  ];
  const quotations = table(
    quotation([1, 30], 1, 0, 0, [0, 2]),
    quotation([5, 9], 0, 0, 1, [2, 1]),
    quotation([40, 44], 0, 1, 0, [2, 1]),
    quotation([50, 70], 4, 0, 0, [3, 0]),
  );
  const after = {
    quotations,
    parts: table([1, 10, 100, 109], [20, 30, 120, 130], [5, 9, 7, 11]),
    differences: table(),
  };
  assert.deepEqual(quotes({ after }), [
    [
      1,
      30,
      "elided",
      [
        [100, 109],
        [120, 130],
      ],
    ],
    [50, 70, "absent", []],
  ]);
});
