// Texts from outside are shown on one line, without characters that could affect the text around it.

import assert from "node:assert/strict";
import test from "node:test";
import { Messages } from "../../www/messages/messages.js";
import { cleanTitle, shortTitles, titleOfFile } from "../../www/messages/titles.js";
import {
  directionalRuns,
  isolatedTitle,
  isRightToLeft,
  labelIsolator,
  removeUnpairedControls,
  textAreaDirection,
} from "../../www/model/bidi.js";
import { codeOf, excerpt, legible, onOneLine } from "../../www/model/excerpt.js";

/** All explicit formatting characters: embeddings, overrides, isolates and their ends. */
const CONTROLS = [..."\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"];

test("an excerpt is one line, and ends with a whole word", () => {
  assert.equal(excerpt("  One\n\ttwo  three "), "One two three");
  assert.equal(excerpt("One two three four", 12), "One two …");
  assert.equal(excerpt("x".repeat(100), 10), `${"x".repeat(10)} …`);
  assert.equal(excerpt("Ten letters", 11), "Ten letters");
  assert.equal(excerpt(" \n "), "");
});

test("controls are shown as code points, wherever they are", () => {
  for (const control of CONTROLS) {
    const code = `‹${codeOf(control)}›`;
    assert.equal(legible(`a${control}b${control}`), `a${code}b${code}`);
    assert.equal(onOneLine(`a\n${control}`), `a ${code}`);
  }
  assert.equal(codeOf("\u{e0041}"), "U+E0041");
});

test("other invisible characters are shown only where nothing else can be seen", () => {
  assert.equal(legible("\u200b\u00ad"), "‹U+200B›‹U+00AD›");
  assert.equal(legible("co\u00adoperate"), "co\u00adoperate");
});

test("a title has no controls, and is isolated if it contains right-to-left text", () => {
  for (const control of CONTROLS) assert.equal(isolatedTitle(` ${control}June${control} `), "June");
  assert.equal(isolatedTitle("\u202eبيان (2)"), "\u2068بيان (2)\u2069");
  assert.equal(isolatedTitle("June"), "June");
});

test("a label is isolated only inside a text with controls", () => {
  for (const control of CONTROLS) assert.equal(labelIsolator(`a${control}b`)("[added]"), "\u2068[added]\u2069");
  assert.equal(labelIsolator("a b")("[added]"), "[added]");
  assert.equal(labelIsolator("a\u202eb")(""), "");
});

test("a value keeps an isolate that is closed, and loses every other control", () => {
  assert.equal(removeUnpairedControls("\u2068بيان\u2069 and more"), "\u2068بيان\u2069 and more");
  assert.equal(removeUnpairedControls("\u2068open"), "open");
  assert.equal(removeUnpairedControls("closed\u2069"), "closed");
  assert.equal(removeUnpairedControls("a\u202eb\u202c\u2066c\u2067d"), "abcd");
});

test("the first letter decides the direction of a text, and a long text area is not left to the browser", () => {
  assert.equal(isRightToLeft("12. שלום world"), true);
  assert.equal(isRightToLeft("12. hello עולם"), false);
  assert.equal(isRightToLeft("12"), false);
  assert.equal(textAreaDirection("שלום"), "auto");
  assert.equal(textAreaDirection("שלום ".repeat(30_000)), "rtl");
  assert.equal(textAreaDirection("hello ".repeat(30_000)), "ltr");
});

test("a text is divided into runs of one direction, and joined they are the text", () => {
  const text = "One שלום עולם (2) two";
  for (const isRight of [false, true]) {
    const runs = directionalRuns(text, isRight);
    assert.equal(runs.map((run) => run.text).join(""), text);
    assert.deepEqual([...new Set(runs.map((run) => run.isRight))].length, 2);
  }
  assert.deepEqual(directionalRuns("One two", false), [{ text: "One two", isRight: false }]);
});

test("a title is one line of at most 120 characters", () => {
  assert.equal(cleanTitle("  June\n\u200e statement\u202e "), "June statement");
  assert.equal(cleanTitle("👍🏽".repeat(200)), "👍🏽".repeat(120));
  assert.equal(titleOfFile("june_statement.docx"), "june statement");
  assert.equal(titleOfFile("v1.2 final"), "v1.2 final");
});

test("names of texts are distinct, and a long title keeps its end", () => {
  const { message, nameTexts } = new Messages();
  const names = (/** @type {string} */ before, /** @type {string} */ after) => {
    nameTexts(shortTitles({ before, after }));
    return [message("side.before"), message("side.after")];
  };
  assert.deepEqual(names("", ""), ["Before", "After"]);
  assert.deepEqual(names("", "June"), ["Before", "June"]);
  assert.deepEqual(names("June", "June"), ["June (before)", "June (after)"]);
  const [before] = names("A statement of the committee on its meeting of 12 June 2024", "");
  assert.equal(before, "A statement of the comm…of 12 June 2024");
});
