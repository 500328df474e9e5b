// Pages of a PDF: the text that is rebuilt from the positions of its letters.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cleanPages } from "../../www/documents/layout/page-cleanup.js";
import { linesOfPage } from "../../www/documents/layout/page-lines.js";

/** @typedef {import("../../www/documents/layout/page-lines.js").Item} Item */

const SIZE = 10;
/** The width of a letter in heights of a letter. */
const LETTER = 0.6;
const PAGE = { width: 600, height: 800 };

const PROSE =
  "The harbour master keeps a register of boats, and every owner reports a change within a week. A boat that is not in the register may not use the northern basin at night, nor may it lie at the quay of the pilots while the lamps are lit.";

/** @param {string} text @param {number} x @param {number} y @param {number} [size] @returns {Item} */
function at(text, x, y, size = SIZE) {
  return { text, x, y, width: text.length * LETTER * size, size, rtl: false, upright: true };
}

/** Breaks a text to a width. @param {string} text @param {number} letters @returns {string[]} */
function wrap(text, letters) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Sets a paragraph. @param {string} text @param {{ y?: number, leading?: number, letters?: number }} [how] */
function set(text, { y = 100, leading = 12, letters = 46 } = {}) {
  return wrap(text, letters).map((line, n) => at(line, 120, y + n * leading));
}

/** @param {Item[][]} pages */
const clean = (...pages) => cleanPages(pages.map((items) => linesOfPage(items, PAGE)));

/** Right-aligned figures beside lines. @param {readonly Item[]} lines @param {(n: number) => string} name @param {number} right */
const beside = (lines, name, right) =>
  lines.flatMap(({ y }, n) =>
    name(n + 1) === "" ? [] : [at(name(n + 1), right - name(n + 1).length * LETTER * 8, y, 8)],
  );

describe("line numbers in the margin", () => {
  const lines = set(PROSE);

  /** @type {[string, Item[]][]} */
  const NUMBERED = [
    ["at each line", beside(lines, String, 100)],
    ["at each fifth line", beside(lines, (n) => (n % 5 === 0 ? String(n) : ""), 100)],
    [
      "at each second line, continued from the last page",
      beside(lines, (n) => (n % 2 === 0 ? String(n + 30) : ""), 100),
    ],
    ["in the right margin", beside(lines, String, 440)],
  ];
  for (const [where, numbers] of NUMBERED) {
    it(`${where} are removed and counted`, () => {
      const { text, lines: unchanged, counts } = clean([...lines, ...numbers]);
      assert.equal(text, PROSE);
      assert.equal(counts.lineNumbers, numbers.length);
      assert.match(unchanged, new RegExp(`^${numbers[0]?.text}\t`, "m"));
    });
  }

  it("are distinguished from the numbers of paragraphs", () => {
    const paragraphs = [set(PROSE), set(PROSE, { y: 190 }), set(PROSE, { y: 280 })];
    const numbers = paragraphs.map(([first], n) => at(String(n + 7), 90, first?.y ?? 0));
    const { counts } = clean([...paragraphs.flat(), ...numbers]);
    assert.equal(counts.lineNumbers, 0);
  });
});

describe("the lines of a column", () => {
  it("in double spacing form one paragraph", () => {
    assert.equal(clean(set(PROSE, { leading: 22 })).text, PROSE);
  });

  it("in double spacing form one paragraph around a quotation in single spacing", () => {
    const quoted =
      "The board has decided that no boat may lie at the quay of the pilots while the lamps are lit, and that this holds in winter as well.";
    const quotation = set(quoted, { y: 100 + 7 * 22, letters: 40 }).map((line) => ({ ...line, x: 150 }));
    const end = (quotation.at(-1)?.y ?? 0) + 22;
    const items = [...set(PROSE, { leading: 22 }), ...quotation, ...set(PROSE, { y: end, leading: 22 })];
    assert.equal(clean(items).text, [PROSE, quoted, PROSE].join("\n\n"));
  });

  it("in double spacing are not page headers if several pages are alike", () => {
    const page = (/** @type {number} */ n) => [at(`Page ${n}`, 400, 40), ...set(PROSE, { leading: 22 })];
    const { text, counts } = clean(page(1), page(2), page(3));
    assert.equal(text, [PROSE, PROSE, PROSE].join("\n\n"));
    assert.equal(counts.heads, 3);
  });

  it("at a wide distance stay apart if each is a paragraph", () => {
    const rules = ["Dogs are kept on a lead.", "Boats are moored at the bow.", "Lamps are lit at dusk."];
    const items = rules.map((rule, n) => at(rule, 120, 100 + n * 22));
    assert.equal(clean(items).text, rules.join("\n\n"));
  });

  it("are joined below a wider page header", () => {
    const page = (/** @type {number} */ n) => [
      at(`Rules of the harbour | ${n}`, 300, 40, 8),
      ...set(PROSE),
      ...set(PROSE, { y: 190 }),
    ];
    assert.equal(clean(page(1), page(2), page(3)).text, Array(6).fill(PROSE).join("\n\n"));
  });
});

describe("raised figures on a page", () => {
  const lines = set(PROSE);
  const [, second] = /** @type {[Item, Item]} */ (lines);
  const mark = at("4", second.x + second.width + 1, second.y - 4, 6);

  it("at the end of a line do not break it", () => {
    const broken = wrap(PROSE, 46)[1] ?? "";
    assert.equal(clean([...lines, mark]).text, PROSE.replace(broken, `${broken}⁴`));
  });

  it("are removed if the page has their note", () => {
    const note = at("4 The register of 1902 is lost.", 120, 700, 8);
    assert.equal(clean([...lines, mark, note]).text, `${PROSE}\n\nThe register of 1902 is lost.`);
  });
});

describe("spaced letters", () => {
  it("form words, if the library joins them", () => {
    const items = [
      at("R U L E S", 120, 60),
      { ...at(" ", 174, 60), width: 14 },
      at("O F", 188, 60),
      { ...at(" ", 206, 60), width: 14 },
      at("U S E", 220, 60),
    ];
    assert.equal(clean([...items, ...set(PROSE)]).text, `RULES OF USE\n\n${PROSE}`);
  });

  it("of single labels stay apart", () => {
    const labels = [..."ABcD"].map((letter, n) => at(letter, 120 + n * 13, 60));
    assert.equal(clean([...labels, ...set(PROSE)]).text, `A B c D\n\n${PROSE}`);
  });

  it("form words, if each letter is a piece", () => {
    const items = [..."PORT RULES"].flatMap((letter, n) => (letter === " " ? [] : [at(letter, 120 + n * 13, 60)]));
    assert.equal(clean([...items, ...set(PROSE)]).text, `PORT RULES\n\n${PROSE}`);
  });
});

describe("a table on a page", () => {
  it("has tabs between close columns too, aligned to the left or to the right", () => {
    const rows = [
      ["1901", "12,400", "8"],
      ["1902", "9,800", "11"],
      ["1903", "10,150", "9"],
      ["1904", "11,020", "14"],
    ];
    const ends = [150, 196, 218];
    const items = rows.flatMap((row, n) =>
      row.map((cell, m) => at(cell, (ends[m] ?? 0) - cell.length * LETTER * SIZE, 300 + n * 16)),
    );
    assert.equal(clean([...set(PROSE), ...items]).text, `${PROSE}\n\n${rows.map((row) => row.join("\t")).join("\n")}`);
  });

  it("has a line for each row, with tabs between its cells", () => {
    const rows = [
      ["Quay", "Boats", "Fees"],
      ["North", "112", "9,400"],
      ["Old harbour", "38", "2,150"],
      ["Pilots", "6", "none"],
    ];
    const items = rows.flatMap((row, n) => row.map((cell, m) => at(cell, 120 + m * 110, 300 + n * 16)));
    assert.equal(clean([...set(PROSE), ...items]).text, `${PROSE}\n\n${rows.map((row) => row.join("\t")).join("\n")}`);
  });
});
