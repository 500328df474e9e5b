// The module that the page loads first finds the same changes as the whole module, and refuses requests for other searches.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before as beforeAll, describe, it } from "node:test";
import init, { compare } from "../../www/pkg/changes.js";
import { loadModule } from "./module.mjs";

const EARLIER = "The council met on Tuesday. It kept the rate at 4.75. Nobody was hurt in the storm of last winter.";
const LATER = "Nobody was hurt in the storm of last winter. The council met on Friday. It cut the rate to 4.50.";
/** The first sentence is deleted, and an inserted one at the end is similar to it. */
const DROPPED = "The harbour pilots guide large tankers past the sandbank at dawn. Fishing stopped years ago.";
const RESAID =
  "Fishing stopped years ago. At dawn the large tankers wait behind the sandbank, and the pilots come out of the harbour.";

describe("the module for changes", () => {
  /** @type {Awaited<ReturnType<typeof loadModule>>} */
  let whole;
  beforeAll(async () => {
    whole = await loadModule();
    const bytes = await readFile(new URL("../../www/pkg/changes_bg.wasm", import.meta.url));
    await init({ module_or_path: bytes });
  });

  it("finds the same changes as the whole module", () => {
    for (const [one, two] of [
      [EARLIER, LATER],
      [LATER, EARLIER],
      [DROPPED, RESAID],
    ]) {
      // The changes do not need the nearest sentences. The whole module searches them after the first result.
      const { nearest, nearestWords, ...changes } = whole.compare(one, two, {});
      assert.deepEqual(compare(one, two), { ...changes, nearest: null, nearestWords: null });
      assert.ok(nearest !== null && nearestWords !== null);
    }
  });

  it("leaves the nearest sentences to the whole module", () => {
    const { nearest } = whole.toJSON(whole.compare(DROPPED, RESAID, {}));
    const [found] = nearest ?? [];
    assert.equal(RESAID.slice(...(found?.after ?? [])), RESAID.slice(RESAID.indexOf("At dawn")));
    assert.equal(whole.toJSON(compare(DROPPED, RESAID)).nearest, null);
  });

  it("refuses other searches, and names the module that has them", () => {
    for (const name of ["shared", "passages", "quotations", "deceptive"]) {
      assert.throws(() => compare(EARLIER, LATER, { [name]: true }), /load the full module, word_for_word\.js/);
    }
  });
});
