// The released module in Node.js refuses invalid input, returns the documented data and preserves the texts.

import assert from "node:assert/strict";
import { before as beforeAll, describe, it } from "node:test";
import { count, row, rows } from "../../www/model/tables.js";
import { loadModule } from "./module.mjs";

/** @import { Options } from "./module.mjs" */

/** @type {Awaited<ReturnType<typeof loadModule>>} */
let module;
beforeAll(async () => {
  module = await loadModule();
});

/** The tables of every comparison with default options. */
const PATHS = /** @type {const} */ ([
  "changes",
  "hunks",
  "moves",
  "forms",
  "shared.phrases",
  "shared.occurrences",
  "shared.beforeTiles",
  "shared.afterTiles",
]);

/** @type {[string, string, string][]} */
const PAIRS = [
  ["nothing", "", ""],
  ["nothing and something", "", "Three words here."],
  ["the same twice", "All stays as it was.\n", "All stays as it was.\n"],
  [
    "an edited paragraph",
    "The Board kept the rate at 0 to 1/4 percent.\n\nIt may act again.",
    "The Board raised the rate to 1/4 to 1/2 percent.\n\nIt will act again, it said.",
  ],
  [
    "paragraphs that change places",
    "One goes first.\n\nTwo goes second.\n\n",
    "Two goes second.\n\nOne goes first.\n\n",
  ],
  ["typography", "“It’s 5 – 7 ﬁne days”", '"It\'s 5 - 7 fine days"'],
  ["line ends of every kind", "a\r\nb\rc\nd\u2028e\u2029f\u0085g", "a\nb\nc\r\nd e\u2029\u2029f g"],
  ["letters beyond the basic plane", "𝒜 🚀 flew 👩‍👩‍👧 twice 🇫🇮", "𝒜 🛰 flew 👩‍👩‍👧‍👦 twice 🇸🇪 𐐷"],
  ["lone surrogates", "one \ud83d two \udc00\ud83d three", "one \ud83e two \ud83d\ude80 \udfff"],
  ["scripts without spaces", "我们维持利率不变。", "我們維持利率不變，並將再議。"],
  ["right to left and marks that combine", "السلام عليكم e\u0301te\u0301", "عليكم السلام été\u200f"],
  ["control characters", "a\u0000b\tc\u200b d\ufeff", "\ufeffa\u0000 b\tc d\u0007"],
  ["one word, over and over", "so ".repeat(400), "so ".repeat(311)],
];

describe("the tables", () => {
  for (const [what, before, after] of PAIRS) {
    it(`give both texts back, to the last code unit: ${what}`, () => {
      for (const [one, other] of [
        [before, after],
        [after, before],
      ]) {
        const comparison = module.compare(/** @type {string} */ (one), /** @type {string} */ (other), {});
        let [rebuiltBefore, rebuiltAfter] = ["", ""];
        for (const row of rows(comparison, "changes")) {
          assert.equal(row.beforeStart, rebuiltBefore.length);
          assert.equal(row.afterStart, rebuiltAfter.length);
          rebuiltBefore += one?.slice(row.beforeStart, row.beforeEnd);
          rebuiltAfter += other?.slice(row.afterStart, row.afterEnd);
        }
        assert.equal(rebuiltBefore, one);
        assert.equal(rebuiltAfter, other);
      }
    });

    it(`have whole rows and stay inside the texts: ${what}`, () => {
      const comparison = module.compare(before, after, { shared: true });
      for (const path of PATHS) {
        assert.ok(Number.isInteger(count(comparison, path)), `${path} has ${count(comparison, path)} rows`);
      }
      for (const { firstRow, lastRow } of rows(comparison, "hunks")) {
        assert.ok(firstRow <= lastRow && lastRow < count(comparison, "changes"));
      }
      for (const [path, text, other] of /** @type {const} */ ([
        ["shared.beforeTiles", before, after],
        ["shared.afterTiles", after, before],
      ])) {
        let at = 0;
        for (const tile of rows(comparison, path)) {
          assert.ok(at <= tile.start && tile.start < tile.end && tile.end <= text.length);
          assert.ok(tile.partnerStart < tile.partnerEnd && tile.partnerEnd <= other.length);
          at = tile.end;
        }
      }
    });
  }

  it("count UTF-16 code units", () => {
    const comparison = module.compare("🚀🚀🚀 four shared words here", "four shared words here", { shared: true });
    assert.ok(count(comparison, "changes") >= 2);
    const { start, end, partnerStart, partnerEnd } = row(comparison, "shared.beforeTiles", 0);
    assert.deepEqual([start, end, partnerStart, partnerEnd], [7, 29, 0, 22]);
  });

  it("survive a copy to another thread", () => {
    const comparison = module.compare("one two three four", "one two three five", {});
    assert.deepEqual(structuredClone(comparison), comparison);
  });
});

describe("options", () => {
  it("that are omitted have their defaults, which the comparison returns", () => {
    const defaults = {
      ignoreCase: false,
      ignorePunctuation: false,
      ignoreTypography: true,
      ignoreAccents: false,
      ignoreSpacing: false,
      ignoreNotation: false,
      wholeSentences: false,
      detectMoves: true,
      lexicon: null,
      minPhraseWords: 4,
      shared: false,
      passages: false,
      quotations: false,
      deceptive: false,
    };
    assert.deepEqual(module.compare("a", "b", {}).options, defaults);
    assert.deepEqual(module.compare("a", "b", null).options, defaults);
    assert.deepEqual(module.compare("a", "b", undefined).options, defaults);
    assert.deepEqual(module.compare("a", "b", { ignoreCase: true }).options, { ...defaults, ignoreCase: true });
  });

  /** @type {[Options, string, string][]} */
  const folding = [
    [{ ignoreCase: true }, "The Board Met", "the board met"],
    [{ ignorePunctuation: true }, "Yes, it did.", "Yes it did"],
    [{ ignoreTypography: true }, "“It’s”", '"It\'s"'],
    [{ ignoreAccents: true }, "déjà résumé", "deja resume"],
  ];
  for (const [options, before, after] of folding) {
    const name = /** @type {string} */ (Object.keys(options)[0]);
    it(`${name} folds, counts what it folded, and does neither when off`, () => {
      const on = module.compare(before, after, options);
      assert.equal(on.statistics.similarity, 1);
      assert.ok(count(on, "forms") > 0);
      assert.deepEqual(on.notices, [{ kind: "identical-but-for-form", differences: count(on, "forms") }]);
      const off = module.compare(before, after, { [name]: false });
      assert.ok(off.statistics.hunks > 0);
      assert.ok(!off.notices.some(({ kind }) => kind === "identical-but-for-form"));
    });
  }

  it("minPhraseWords is the length of the shortest phrase", () => {
    const phrase = "rising household income";
    const before = `Zinc. ${phrase}. Copper.`;
    const after = `Lead? ${phrase}! Silver.`;
    const { shared: three } = module.compare(before, after, { shared: true, minPhraseWords: 3 });
    const { shared: four } = module.compare(before, after, { shared: true, minPhraseWords: 4 });
    assert.equal(three?.phrases[0], 3);
    assert.equal(four?.phrases.length, 0);
  });

  it("detectMoves: false shows moved words as deleted and inserted", () => {
    const [one, two] = [
      "Household spending rose at a moderate pace.\n\n",
      "Grain prices fell through the whole autumn.\n\n",
    ];
    const on = module.compare(one + two, two + one, {});
    assert.equal(count(on, "moves"), 1);
    assert.ok(on.statistics.before.moved > 0);
    const off = module.compare(one + two, two + one, { detectMoves: false });
    assert.equal(count(off, "moves"), 0);
    assert.equal(off.statistics.before.moved, 0);
    assert.ok(count(off, "changes") > 1);
    for (const { kind } of rows(off, "changes")) assert.ok(kind <= 2);
  });

  it("phrases, passages, quotations and deceptive characters are computed on request", () => {
    const names = /** @type {const} */ (["shared", "passages", "quotations", "deceptive"]);
    const [one, two] = ["one two three four", "one two three four"];
    for (const name of names) {
      assert.equal(module.compare(one, two, {})[name], null);
      assert.notEqual(module.compare(one, two, { [name]: true })[name], null);
    }
  });

  /** @type {[unknown, RegExp[]][]} */
  const refused = [
    [{ ignorecase: true }, [/ignorecase/, /ignoreCase/]],
    [{ ignoreCase: "yes" }, [/ignoreCase/, /yes|string/, /true|false|boolean/]],
    [{ ignoreCase: 1 }, [/ignoreCase/, /1/, /true|false|boolean/]],
    [{ shared: null }, [/shared/, /null/]],
    [{ minPhraseWords: 0 }, [/minPhraseWords/, /0/, /1/, /100/]],
    [{ minPhraseWords: 101 }, [/minPhraseWords/, /101/, /100/]],
    [{ minPhraseWords: 2.5 }, [/minPhraseWords/, /2\.5/, /whole|integer/]],
    [{ minPhraseWords: Number.NaN }, [/minPhraseWords/, /NaN/]],
    [{ minPhraseWords: "4" }, [/minPhraseWords/, /4|string/]],
    [7, [/options/i, /7|number/]],
    ["fast", [/options/i, /fast|string/]],
  ];
  for (const [given, said] of refused) {
    it(`that cannot be are refused by name, with what was given and what is allowed: ${JSON.stringify(given)}`, () => {
      for (const pattern of said) {
        assert.throws(
          () => module.compare("a", "b", /** @type {Options} */ (given)),
          (error) => error instanceof Error && pattern.test(error.message),
          `${pattern}`,
        );
      }
      assert.equal(module.compare("a", "a", {}).notices[0]?.kind, "identical", "and the module works on");
    });
  }
});

describe("toJSON", () => {
  const before =
    "“Prices rose,” the bank said of the spring quarter.\n\nIt gave no forecast.\n\n" +
    "Growth in the northern provinces surprised every observer.";
  const after =
    "Growth in the northern provinces surprised most observers.\n\n" +
    '"Prices fell," the bank said of the spring quarter.\n\nIt gave one forecast.';

  it("returns the whole comparison as plain data, with the same spans", () => {
    const comparison = module.compare(before, after, {});
    const json = module.toJSON(comparison);
    assert.deepEqual(JSON.parse(JSON.stringify(json)), json, "nothing in it that JSON cannot say");
    const { version, engine, options, statistics, notices } = comparison;
    assert.deepEqual(
      { version: json.version, engine: json.engine, options: json.options },
      { version, engine, options },
    );
    assert.deepEqual({ statistics: json.statistics, notices: json.notices }, { statistics, notices });
    const kinds = ["equal", "deleted", "inserted", "moved away", "moved here"];
    assert.deepEqual(
      json.changes,
      Array.from(rows(comparison, "changes"), ({ kind, beforeStart, beforeEnd, afterStart, afterEnd, move }) => ({
        kind: kinds[kind],
        before: [beforeStart, beforeEnd],
        after: [afterStart, afterEnd],
        move: move === 0 ? null : move,
      })),
    );
    assert.deepEqual(
      json.moves,
      Array.from(rows(comparison, "moves"), ({ index, beforeStart, beforeEnd, afterStart, afterEnd }) => ({
        number: index + 1,
        before: [beforeStart, beforeEnd],
        after: [afterStart, afterEnd],
      })),
    );
    assert.ok(json.changes.some(({ kind }) => kind === "moved away"));
    assert.equal(json.hunks.length, statistics.hunks);
    assert.ok(json.forms.every(({ which }) => which.includes("typography")));
    assert.equal(json.forms.length, count(comparison, "forms"));
  });

  it("writes phrases with all their places", () => {
    const comparison = module.compare(before, after, { shared: true });
    const { shared } = module.toJSON(comparison);
    assert.ok(shared !== null && shared.phrases.length > 0);
    for (const phrase of shared.phrases) {
      assert.ok(phrase.before.length > 0 && phrase.after.length > 0);
      for (const [start, end] of phrase.before) assert.ok(before.slice(start, end).split(" ").length >= 4);
    }
    for (const { span, partner } of shared.afterTiles) {
      assert.equal(after.slice(...span).toLowerCase(), before.slice(...partner).toLowerCase());
    }
    assert.deepEqual(shared.coverage, comparison.shared?.coverage);
  });

  it("has null for searches that were not requested", () => {
    assert.equal(module.toJSON(module.compare(before, after, {})).shared, null);
  });
});

describe("notices", () => {
  /** @type {[string, string, object][]} */
  const told = [
    ["The same.", "The same.", { kind: "identical" }],
    ["", "Words.", { kind: "empty", side: "before" }],
    ["Words.", " \n", { kind: "empty", side: "after" }],
    ["lone \ud800", "none", { kind: "lone-surrogates", side: "before" }],
  ];
  for (const [before, after, notice] of told) {
    it(`${JSON.stringify(notice)} for ${JSON.stringify(before)} and ${JSON.stringify(after)}`, () => {
      const { notices } = module.compare(before, after, {});
      assert.ok(
        notices.some((given) => JSON.stringify(given) === JSON.stringify(notice)),
        JSON.stringify(notices),
      );
    });
  }

  it("does not call texts identical that may differ in lone surrogates", () => {
    const kinds = module.compare("\ud800", "\ud801", {}).notices.map(({ kind }) => kind);
    assert.ok(kinds.includes("lone-surrogates") && !kinds.includes("identical"), kinds.join());
  });
});
