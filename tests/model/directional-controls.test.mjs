// Each directional control by itself, at the functions that show texts from outside beside text of the interface.

import assert from "node:assert/strict";
import test from "node:test";
import { EXPORT_MESSAGES } from "../../www/messages/en/export.js";
import { PAGE_MESSAGES } from "../../www/messages/en/page.js";
import { message, nameTexts, register } from "../../www/messages/messages.js";
import { isolatedTitle, labelIsolator, removeControls, removeUnpairedControls } from "../../www/model/bidi.js";
import { excerpt, legible, onOneLine } from "../../www/model/excerpt.js";

register(PAGE_MESSAGES);
register(EXPORT_MESSAGES);

const CONTROLS = [..."\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"];
/** Controls that are not closed, and some that close what they did not open. */
const TURNING = [...CONTROLS, "\u2069\u202e", "\u202c\u2069\u2069\u202e", "\u2068\u05d0", "\u202b\u2066"];
const ANY = /[\u202a-\u202e\u2066-\u2069]/;
/** Text that is isolated as a whole. */
const ISOLATED = /^\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069$/;

for (const turn of TURNING) {
  const name = [...turn].map((control) => control.codePointAt(0)?.toString(16)).join(" ");
  const text = `Draft${turn} of${turn} June`;

  test(`${name}: a title keeps no control, or is isolated as a whole`, () => {
    const title = isolatedTitle(text);
    assert.ok(!ANY.test(title) || ISOLATED.test(title), JSON.stringify(title));
    assert.match(title, /Draft.* of.* June/);
    assert.doesNotMatch(removeUnpairedControls(`${text}\u2069`).replace(/\u2068[^\u2066-\u2069]*\u2069/g, ""), ANY);
    assert.doesNotMatch(removeControls(text), ANY);
  });

  test(`${name}: an excerpt shows its code point`, () => {
    for (const shown of [excerpt(text), legible(text), legible(turn), onOneLine(text)]) {
      assert.doesNotMatch(shown, ANY);
      assert.match(shown, /‹U\+20[26][\dA-F]›/);
    }
  });

  test(`${name}: a message isolates or removes it`, () => {
    nameTexts({ before: text, after: "" });
    const said = message("side.before.alike", { title: text });
    assert.doesNotMatch(said.replace(/\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069/g, ""), ANY);
    nameTexts({ before: "", after: "" });
  });

  test(`${name}: a label inside a text with it is isolated`, () => {
    assert.equal(labelIsolator(text)("removed"), "\u2068removed\u2069");
    assert.equal(labelIsolator("Draft of June")("removed"), "removed");
  });
}
