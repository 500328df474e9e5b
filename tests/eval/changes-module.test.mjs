// The module that the page loads first finds the same changes as the full module, and says what it lacks.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before as beforeAll, describe, it } from "node:test";
import init, { compare } from "../../www/pkg/changes.js";
import { loadModule } from "./module.mjs";

const EARLIER = "The council met on Tuesday. It kept the rate at 4.75. Nobody was hurt in the storm of last winter.";
const LATER = "Nobody was hurt in the storm of last winter. The council met on Friday. It cut the rate to 4.50.";
/** The first sentence is deleted, and a new one at the end has many of its words. */
const DROPPED = "The harbour pilots guide large tankers past the sandbank at dawn. Fishing stopped years ago.";
const REWORDED =
  "Fishing stopped years ago. At dawn the large tankers wait behind the sandbank, and the pilots come out of the harbour.";

describe("the module for changes", () => {
  /** @type {Awaited<ReturnType<typeof loadModule>>} */
  let full;
  beforeAll(async () => {
    full = await loadModule();
    const bytes = await readFile(new URL("../../www/pkg/changes_bg.wasm", import.meta.url));
    await init({ module_or_path: bytes });
  });

  it("finds the changes that the full module finds", () => {
    for (const [one, two] of [
      [EARLIER, LATER],
      [LATER, EARLIER],
      [DROPPED, REWORDED],
    ]) {
      const { nearest, nearestWords, ...changes } = full.compare(one, two, {});
      assert.deepEqual(compare(one, two), { ...changes, nearest: null, nearestWords: null });
      assert.ok(nearest !== null && nearestWords !== null);
    }
  });

  it("leaves the search for the nearest sentence to the full module", () => {
    const { nearest } = full.toJSON(full.compare(DROPPED, REWORDED, {}));
    const [found] = nearest ?? [];
    assert.equal(REWORDED.slice(...(found?.after ?? [])), REWORDED.slice(REWORDED.indexOf("At dawn")));
    assert.equal(full.toJSON(compare(DROPPED, REWORDED)).nearest, null);
  });

  it("refuses what it lacks, and names the full module", () => {
    for (const name of ["shared", "passages", "quotations", "deceptive"]) {
      assert.throws(() => compare(EARLIER, LATER, { [name]: true }), /load the full module, word_for_word\.js/);
    }
  });
});
