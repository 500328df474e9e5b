// The pairs of `docs/measured.md`: their notation, and that the comparison pairs the words as the editor did.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readEdited, readPairs } from "../../benches/measured/notation.mjs";
import { read } from "../tidy/files.mjs";
import { f1, wordPairs, words } from "./agreement.mjs";
import { equal, moved } from "./answers.mjs";
import { loadModule } from "./module.mjs";

/** The least F1 of the words that stay, for any pair. The rewritten report has 0.92, and all others more. */
const LEAST = 0.9;

const PAIRS = await readPairs();

test("the notation gives both texts, the kept words and the moved words", () => {
  const {
    before,
    after,
    kept,
    moved: passages,
  } = readEdited("One [-two-]{+2+} three. <1 away>Four [-five-] six.</1> Seven. <1 here>Four {+5+} six.</1>");
  assert.equal(before, "One two three. Four five six. Seven. ");
  assert.equal(after, "One 2 three.  Seven. Four 5 six.");
  assert.deepEqual([...kept], ["0 0", "2 2", "6 3"]);
  assert.deepEqual([...passages], ["3 4", "5 6"]);
});

test("a mark that cuts a word, and a move whose ends keep other words, are refused", () => {
  assert.throws(() => readEdited("The bri[-dge-]{+de+} stays."), /cuts a word/);
  assert.throws(() => readEdited("<1 away>One two.</1> Three. <1 here>One.</1>"), /keep other words/);
});

test("the document has a line for each pair, and the words that say what was edited", () => {
  const document = read("docs/measured.md");
  assert.ok(PAIRS.length >= 8);
  for (const { name, what } of PAIRS) {
    assert.ok(document.includes(`| ${name} |`), name);
    assert.ok(document.includes(`- ${name}: ${what}`), name);
  }
  for (const table of ["alignment", "quotations", "speed"]) {
    assert.match(document, new RegExp(`<!-- table ${table} -->\\n\\n[\\s\\S]*?\\|---\\|[\\s\\S]*?<!-- end -->`));
  }
});

test("the comparison pairs the words of every pair as the editor did, nearly all, and finds the moved passages", async () => {
  const { compare } = await loadModule();
  for (const { name, edited } of PAIRS) {
    const { changes } = compare(edited.before, edited.after, {});
    const [before, after] = [words(edited.before), words(edited.after)];
    const kept = f1(wordPairs(equal(changes), before, after), edited.kept);
    assert.ok(kept >= LEAST, `${name}: ${kept}`);
    assert.ok(f1(wordPairs(moved(changes), before, after), edited.moved) >= LEAST, `${name}: moved`);
  }
});
