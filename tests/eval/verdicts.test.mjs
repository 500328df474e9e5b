// The examples of `docs/verdicts.md`: each row of its tables is checked.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../tidy/files.mjs";
import { loadModule } from "./module.mjs";

const DOCUMENT = read("docs/verdicts.md");
const { Checker } = await loadModule();

/** Returns the rows of the table with these columns. @param {string} heading */
function tableOf(heading) {
  const [, table = ""] = DOCUMENT.split(`\n${heading}\n`);
  const lines = table.split("\n\n")[0]?.split("\n").slice(1) ?? [];
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.slice(1, -1)),
  );
}

/** @param {string} quotation @param {string} source @param {object | null} options */
function checked(quotation, source, options = null) {
  const checker = new Checker([source], options);
  const [found] = checker.check("", [quotation]).quotations;
  checker.free();
  assert.ok(found !== undefined);
  return found;
}

describe("the examples of the verdicts", () => {
  const rows = tableOf("| quotation | source | verdict |");
  it("cover each verdict", () => {
    const verdicts = new Set(rows.map(([, , verdict]) => verdict));
    assert.deepEqual([...verdicts], ["verbatim", "elided", "altered", "stitched", "absent", "unchecked"]);
  });
  for (const [quotation = "", source = "", verdict] of rows) {
    it(`“${quotation}” is ${verdict}`, () => assert.equal(checked(quotation, source).verdict, verdict));
  }
});

describe("the examples of the tolerances", () => {
  for (const [tolerance = "", quotation = "", source = ""] of tableOf("| tolerance | quotation | source |")) {
    it(`“${quotation}” needs ${tolerance}`, () => {
      const { verdict, findings } = checked(quotation, source, { ignoreAccents: tolerance === "`accents`" });
      assert.equal(verdict, "verbatim");
      assert.deepEqual(
        findings[0]?.tolerances.map((name) => `\`${name}\``),
        [tolerance],
      );
    });
  }
});
