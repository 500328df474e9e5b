// The agreement with an annotation is right for texts that are short enough to count by hand.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { agreement, words } from "./agreement.mjs";

/** @import { Annotation } from "./agreement.mjs" */

const side = { path: "", words: 0, sha256: "" };
const texts = { before: "Boats leave, nets stay.", after: "Boats stay; men leave." };
/** @type {Annotation} "Boats" stays, and "leave" went to the end. */
const annotation = {
  name: "boats",
  before: side,
  after: side,
  kept: [[0, 0, 1]],
  moves: [{ before: [1, 2], after: [3, 4], kept: [[1, 3, 1]] }],
  hunks: [[1, 4, 1, 4]],
};

describe("agreement", () => {
  it("is complete if the comparison finds the same", () => {
    const found = agreement(annotation, texts, { equal: [[0, 6, 0, 6]], moved: [[6, 11, 16, 21]], hunks: 1 });
    assert.deepEqual(found, { kept: 1, moved: 1, hunks: [1, 1], places: [] });
  });

  it("counts and locates words that only one of the two has", () => {
    const equal = /** @type {[number, number, number, number][]} */ ([
      [0, 6, 0, 6],
      [18, 22, 6, 10],
    ]);
    const found = agreement(annotation, texts, { equal, moved: [], hunks: 2 });
    assert.equal(found.kept, 2 / 3);
    assert.equal(found.moved, 0);
    assert.deepEqual(found.places, [
      { what: "moved", whose: "theirs", run: [1, 3, 1] },
      { what: "kept", whose: "ours", run: [3, 1, 1] },
    ]);
  });

  it("has no figure for moves if neither has one", () => {
    const found = agreement({ ...annotation, moves: [] }, texts, { equal: [], moved: [], hunks: 0 });
    assert.equal(found.moved, null);
    assert.equal(found.kept, 0);
  });
});

describe("words", () => {
  it("are letters with their apostrophes, and figures", () => {
    const text = "The board’s 5-1/4 percent, 25-basis-point and 3:05.";
    const shown = words(text).map(([start, end]) => text.slice(start, end));
    assert.deepEqual(shown, ["The", "board’s", "5-1/4", "percent", "25", "basis", "point", "and", "3:05"]);
  });
});

describe("the annotations", () => {
  const folder = new URL("annotated/", import.meta.url);
  for (const file of readdirSync(folder)) {
    it(`${file} is in order and in bounds`, async () => {
      /** @type {Annotation} */
      const { before, after, kept, moves, hunks } = JSON.parse(await readFile(new URL(file, folder), "utf8"));
      const taken = [new Uint8Array(before.words), new Uint8Array(after.words)];
      /** @param {number} which @param {number} from @param {number} to */
      const take = (which, from, to) => {
        const words = /** @type {Uint8Array} */ (taken[which]);
        assert.ok(from <= to && to <= words.length, `${from} to ${to}`);
        assert.ok(!words.subarray(from, to).includes(1), `${from} to ${to} is taken twice`);
        words.fill(1, from, to);
      };
      for (const [one, two, length] of kept) {
        take(0, one, one + length);
        take(1, two, two + length);
      }
      for (const hunk of hunks) {
        take(0, hunk[0], hunk[1]);
        take(1, hunk[2], hunk[3]);
      }
      for (const words of taken) assert.ok(!words.includes(0), "a word is neither kept nor changed");
      for (const move of moves) {
        for (const [one, two, length] of move.kept) {
          assert.ok(one >= move.before[0] && one + length <= move.before[1]);
          assert.ok(two >= move.after[0] && two + length <= move.after[1]);
        }
      }
    });
  }
});
