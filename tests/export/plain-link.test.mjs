// Plain links, as other programs write them: what is read, and what is refused or reported.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readPlainLink } from "../../www/export/plain-link.js";
import { LARGEST } from "../../www/export/share-link.js";

const BEFORE = "Fish & chips + peas = 100% “good”.\n\nSecond paragraph, שלום 𝒜.";
const AFTER = "Fish and chips.";

/** @param {string} fragment */
function opened(fragment) {
  const read = readPlainLink(fragment);
  assert.ok("link" in read, JSON.stringify(read));
  return read;
}

test("texts, titles, dates and sources are read as they were encoded", () => {
  const encode = encodeURIComponent;
  const source = "https://example.org/?a=1&b=2#c";
  const { link, unknown } = opened(
    `#before=${encode(BEFORE)}&after=${encode(AFTER)}&before-title=${encode("June & July")}&before-date=4+June` +
      `&after-source=${encode(source)}&view=shared`,
  );
  assert.deepEqual(link, {
    before: { text: BEFORE, title: "June & July", date: "4 June", source: "" },
    after: { text: AFTER, title: "", date: "", source },
    view: "shared",
    options: {},
  });
  assert.deepEqual(unknown, []);
});

test("a form's encoding, with plus signs for spaces, is read the same", () => {
  const form = new URLSearchParams({ after: AFTER, before: BEFORE });
  const { link } = opened(`#${form}`);
  assert.equal(link.before?.text, BEFORE);
  assert.equal(link.after?.text, AFTER);
});

test("a link may have one text, with or without a side", () => {
  assert.deepEqual(Object.keys(opened("#after=x").link), ["view", "options", "after"]);
  assert.deepEqual(opened("#text=x&text-title=T").link.text, { text: "x", title: "T", date: "", source: "" });
});

test("an equals sign inside a value belongs to it, and an empty parameter has no meaning", () => {
  const { link, unknown } = opened("#before=a=b&&after=c&");
  assert.equal(link.before?.text, "a=b");
  assert.equal(link.after?.text, "c");
  assert.deepEqual(unknown, []);
});

test("options have the names and defaults of the element’s attributes", () => {
  const { options } = opened(
    "#before=a&after=b&ignore-case&exact-typography=true&no-moves=false&whole-sentences=",
  ).link;
  assert.deepEqual(options, { ignoreCase: true, ignoreTypography: false, detectMoves: true, wholeSentences: true });
});

test("unknown names, repeated names and unusable values are reported, and the rest is read", () => {
  const { link, unknown } = opened("#before=Fish & chips&after=b&after=c&view=timeline&ignore-case=perhaps&ignoreCase");
  assert.deepEqual(unknown, ["timeline", " chips", "after", "ignore-case=perhaps", "ignoreCase"]);
  assert.equal(link.after?.text, "b");
  assert.deepEqual(link.options, {});
  const many = Array.from({ length: 90 }, (_, n) => `x${n}${"y".repeat(500)}`).join("&");
  assert.ok(opened(`#text=a&${many}`).unknown.join().length < 300);
});

test("a link that was cut inside a character is refused, and one cut elsewhere if it has its length", () => {
  const whole = `#length=${Array.from(BEFORE + AFTER).length}&before=${encodeURIComponent(BEFORE)}&after=${encodeURIComponent(AFTER)}`;
  assert.equal(opened(whole).link.after?.text, AFTER);
  for (let end = whole.indexOf("&after=") + 1; end < whole.length; end += 1) {
    assert.deepEqual(readPlainLink(whole.slice(0, end)), { problem: "broken" }, whole.slice(0, end));
  }
  for (const broken of ["#before=a%", "#before=%E2%80", "#%E2=a&before=b", "#before=%FF", "#before=a&length=many"]) {
    assert.deepEqual(readPlainLink(broken), { problem: "broken" }, broken);
  }
});

test("a link with more text than the page accepts is refused", () => {
  assert.deepEqual(readPlainLink(`#before=${"a".repeat(LARGEST)}`), { problem: "large" });
});
