// The package in Node.js: importing does nothing, and comparing needs no browser.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { run } from "./package.mjs";

/** Runs a script in a process of its own, where the package is imported first. @param {string} script @param {string[]} flags */
async function inNode(script, ...flags) {
  return JSON.parse(await run(process.execPath, ...flags, "--input-type=module", "--eval", script));
}

describe("importing", () => {
  for (const [entry, flags] of /** @type {[string, string[]][]} */ ([
    ["word-for-word", []],
    // A server that renders pages for browsers imports it so.
    ["word-for-word", ["--conditions=browser"]],
  ])) {
    it(`${[entry, ...flags].join(" ")} adds nothing to the global object, starts nothing and reads no module`, async () => {
      const { added, fetched, names } = await inNode(
        `
        const known = new Set(Reflect.ownKeys(globalThis));
        const fetched = [];
        globalThis.fetch = (address) => { fetched.push(String(address)); return new Response(); };
        const { compile, instantiate } = WebAssembly;
        WebAssembly.compile = WebAssembly.instantiate = () => { fetched.push("compiled"); throw new Error(); };
        const names = Object.keys(await import("${entry}"));
        const added = Reflect.ownKeys(globalThis).filter((key) => !known.has(key)).map(String);
        console.log(JSON.stringify({ added, fetched, names }));`,
        ...flags,
      );
      assert.deepEqual({ added, fetched }, { added: [], fetched: [] });
      assert.deepEqual(names.sort(), [
        "EngineError",
        "SERIES_TABLES",
        "TABLES",
        "check",
        "compare",
        "count",
        "createChecker",
        "createComparer",
        "row",
        "rows",
        "segments",
        "series",
        "seriesRows",
      ]);
    });
  }
});

describe("comparing", () => {
  it("returns tables, or JSON on request", async () => {
    const { dropped, json, kinds } = await inNode(`
      import { compare, rows } from "word-for-word";
      const before = "The rate stays at 4.75.";
      const after = "The rate falls to 4.50.";
      const comparison = await compare(before, after);
      const dropped = [];
      for (const row of rows(comparison, "changes")) {
        if (row.kind === 1) dropped.push(before.slice(row.beforeStart, row.beforeEnd));
      }
      const { changes, passages } = await compare(before, after, null, { output: "json" });
      console.log(JSON.stringify({ dropped, json: passages, kinds: changes.map(({ kind }) => kind) }));`);
    assert.deepEqual(dropped, ["stays at 4.75"]);
    assert.equal(json, null);
    assert.deepEqual(kinds, ["equal", "deleted", "inserted", "equal"]);
  });

  it("rejects invalid input by name, an aborted signal, and a request to a closed comparer", async () => {
    const told = await inNode(`
      import { compare, createComparer } from "word-for-word";
      const why = (promise) => promise.then(() => "compared", (error) => error.name + ": " + error.message);
      const own = createComparer();
      const told = [
        await why(compare("a", "b", { ignorecase: true })),
        await why(compare("a", 7)),
        await why(compare("a", "b", {}, { signal: AbortSignal.abort() })),
        await why(own.compare("a", "b")),
      ];
      own.close();
      told.push(await why(own.compare("a", "b")));
      console.log(JSON.stringify(told));`);
    assert.match(told[0], /^EngineError: .*ignorecase.*ignoreCase/s);
    assert.match(told[1], /^EngineError: .*after.*string/);
    assert.match(told[2], /^AbortError/);
    assert.equal(told[3], "compared");
    assert.match(told[4], /^AbortError: .*closed/);
  });
});
