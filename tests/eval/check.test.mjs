// `check` and `createChecker` of the package, in Node.js.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { check, createChecker, EngineError } from "../../www/package/node.js";

const JUNE = { id: "june", title: "June", text: "“Caf\u{1F375}”: the board may act in June. Prices rise slowly." };
const AUGUST = "The board will act in August. Wages rise slowly, the board says.";
const REPORT = "It said “the board may act in June”, “the board may act in August” and “wages rise slowly”.";

describe("a check", () => {
  it("has the sources with the names that they were given", async () => {
    const { sources } = await check(REPORT, [JUNE, AUGUST]);
    assert.deepEqual(
      sources.map(({ id, title, words }) => ({ id, title, words })),
      [
        { id: "june", title: "June", words: 11 },
        { id: null, title: null, words: 12 },
      ],
    );
  });

  it("names the source of each quotation, and its words there in UTF-16 code units", async () => {
    const { quotations } = await check(REPORT, [JUNE, AUGUST]);
    const found = quotations.map(({ verdict, source, verbatimIn, findings }) => {
      const [part] = findings[0]?.parts ?? [];
      assert.ok(part !== undefined);
      const text = [JUNE.text, AUGUST][part.place.source] ?? "";
      return { verdict, source, verbatimIn, words: text.slice(...part.place.span) };
    });
    assert.deepEqual(found, [
      { verdict: "verbatim", source: 0, verbatimIn: [0], words: "the board may act in June" },
      { verdict: "altered", source: 1, verbatimIn: [], words: "The board will act in August" },
      { verdict: "verbatim", source: 1, verbatimIn: [1], words: "Wages rise slowly" },
    ]);
  });

  it("shows both sources of a quotation that joins them", async () => {
    const one = "The pilots of the northern harbour warned against the new channel in spring.";
    const two = "Nobody expects the fishing fleet to return before the autumn storms are over.";
    const report = "“The pilots of the northern harbour warned the fishing fleet to return before the autumn storms.”";
    const { quotations } = await check(report, [one, two]);
    assert.equal(quotations[0]?.verdict, "stitched");
    assert.deepEqual(
      quotations[0]?.findings[0]?.parts.map(({ place }) => place.source),
      [0, 1],
    );
  });

  it("takes quotations as spans of the report, or as strings", async () => {
    const spans = await check("He: prices rise slowly.", [JUNE], { quotations: [[4, 22]] });
    assert.deepEqual(
      spans.quotations.map(({ span, verdict }) => ({ span, verdict })),
      [{ span: [4, 22], verdict: "verbatim" }],
    );
    const strings = await check("", [JUNE], { quotations: ["prices rise slowly", "prices fall slowly", "–"] });
    assert.deepEqual(
      strings.quotations.map(({ span, verdict, reason }) => ({ span, verdict, reason })),
      [
        { span: [0, 18], verdict: "verbatim", reason: null },
        { span: [0, 18], verdict: "altered", reason: null },
        { span: [0, 1], verdict: "unchecked", reason: "no-words" },
      ],
    );
  });

  it("does not call a quotation absent where no source has words", async () => {
    for (const sources of [[], ["", " – "]]) {
      const { quotations } = await check("“The board may act.”", sources);
      assert.deepEqual(
        quotations.map(({ verdict, reason }) => ({ verdict, reason })),
        [{ verdict: "unchecked", reason: "no-source" }],
      );
    }
  });

  it("has each passage with its source, and the sentences that no source has", async () => {
    const report = "Wages rise slowly, the board says. Nobody asked the pilots about the new channel.";
    const { passages, coverage, unsourced, sources } = await check(report, [JUNE, AUGUST]);
    assert.deepEqual(
      passages.map(({ span, place }) => ({ words: report.slice(...span), source: place.source })),
      [{ words: "Wages rise slowly, the board says", source: 1 }],
    );
    assert.equal(coverage.words, 6);
    assert.deepEqual(
      sources.map(({ own }) => own.words),
      [0, 6],
    );
    assert.deepEqual(
      unsourced.map((span) => report.slice(...span)),
      ["Nobody asked the pilots about the new channel."],
    );
  });

  it("names what is wrong", async () => {
    await assert.rejects(check("", /** @type {any} */ ([3])), /`sources\[0\]` must be a string/);
    await assert.rejects(check("", [JUNE], { quotations: /** @type {any} */ ([3]) }), EngineError);
    await assert.rejects(check("", [JUNE], { options: /** @type {any} */ ({ case: true }) }), /no option `case`/);
  });
});

describe("a checker", () => {
  it("takes one report after the other", async () => {
    const checker = createChecker([JUNE, AUGUST]);
    for (const [report, source] of /** @type {[string, number][]} */ ([
      ["“The board may act in June.”", 0],
      ["“The board will act in August.”", 1],
    ])) {
      const { quotations } = await checker.check(report);
      assert.equal(quotations[0]?.source, source);
    }
  });

  it("rejects reports once it is closed, and those that are aborted", async () => {
    const checker = createChecker([AUGUST]);
    await assert.rejects(checker.check("", { signal: AbortSignal.abort() }), { name: "AbortError" });
    checker.close();
    await assert.rejects(checker.check(""), { name: "AbortError" });
  });
});
