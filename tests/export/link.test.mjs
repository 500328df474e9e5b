// Links that contain both texts: reading one returns what was written, and a malicious link is refused.

import assert from "node:assert/strict";
import test from "node:test";
import { deflateRawSync } from "node:zlib";
import { readLink, SAFE_LINK, writeLink } from "../../www/export/share-link.js";

const PAGE = "https://example.org/compare/";
const side = (/** @type {string} */ text) => ({
  text,
  title: `“${text.slice(0, 5)}”`,
  date: "1 June",
  source: "https://example.org",
});
const LOAD = {
  before: side("A text with \ud83d alone, 🎉, \u0000 and <b>tags</b>.\n\n&amp;"),
  after: side("שלום, another one.\r\n"),
  view: "shared",
  options: { ignoreCase: true },
};

/** @param {string} link */
const fragment = (link) => new URL(link).hash;
/** @param {unknown} value */
const packed = (value) =>
  `#texts=1.${deflateRawSync(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url")}`;

test("reading a link returns what was written, to the last code unit", async () => {
  const link = await writeLink(LOAD, PAGE);
  assert.match(link, /^https:\/\/example\.org\/compare\/#texts=1\.[\w-]+$/);
  assert.deepEqual(await readLink(fragment(link)), { link: LOAD, unknown: [] });
  const long = { ...LOAD, before: side("word for word ".repeat(300_000)) };
  const again = await readLink(fragment(await writeLink(long, PAGE)));
  assert.deepEqual(again, { link: long, unknown: [] });
});

test("a version of the same text costs little more than the text", async () => {
  const text = Array.from({ length: 400 }, (_, n) => `sentence ${n * 7919} of ${n * 104729}`).join(". ");
  const one = (await writeLink({ ...LOAD, before: side(text), after: side("") }, PAGE)).length;
  const two = (await writeLink({ ...LOAD, before: side(text), after: side(text.replace("7919", "8000")) }, PAGE))
    .length;
  assert.ok(one > SAFE_LINK);
  assert.ok(two < one * 1.1, `${two} for two, ${one} for one`);
});

test("a truncated, changed or unrelated link is reported as broken, and one of a later format as newer", async () => {
  const whole = fragment(await writeLink(LOAD, PAGE));
  for (const broken of [
    "#texts=",
    "#texts=1.",
    "#texts=1.!!",
    whole.slice(0, -8),
    whole.replace(/\.(.{9})./, ".$1%"),
    packed("no json"),
    packed([1, 2]),
    packed({ before: { text: 1 }, after: { text: "" } }),
    packed({ before: side("x") }),
    packed("null"),
    "#texts=0.AA",
  ]) {
    assert.deepEqual(await readLink(broken), { problem: "broken" }, broken.slice(0, 40));
  }
  assert.deepEqual(await readLink("#texts=2.AAAA"), { problem: "newer" });
});

test("the decompression of a small link to a very large text is stopped", async () => {
  const bomb = packed({ before: side(" ".repeat(60_000_000)), after: side("") });
  assert.ok(bomb.length < 100_000);
  assert.deepEqual(await readLink(bomb), { problem: "large" });
});

test("only texts, the view and boolean options are read from a link", async () => {
  const opened = await readLink(
    packed({
      before: { text: "a", title: 5, date: null, source: { toString: "x" }, extra: 1 },
      after: { text: "b" },
      view: ["changes"],
      options: { ignoreCase: true, lexicon: { modals: ["x"] }, minPhraseWords: 1e9 },
    }),
  );
  assert.deepEqual(opened, {
    link: {
      before: { text: "a", title: "", date: "", source: "" },
      after: { text: "b", title: "", date: "", source: "" },
      view: "",
      options: { ignoreCase: true },
    },
    unknown: ["lexicon", "minPhraseWords"],
  });
});

test("the names of unknown views and options are reported, shortened", async () => {
  const load = { before: side("a"), after: side("b"), options: {} };
  const asked = async (/** @type {object} */ more) => {
    const opened = await readLink(packed({ ...load, ...more }));
    assert.ok("unknown" in opened);
    return opened.unknown;
  };
  assert.deepEqual(await asked({ view: "side-by-side", options: { passages: true } }), []);
  assert.deepEqual(await asked({ view: "timeline", options: { ignoreCase: true, ignoreOrder: true } }), [
    "timeline",
    "ignoreOrder",
  ]);
  const many = Object.fromEntries(Array.from({ length: 90 }, (_, n) => [`${n} ${"x".repeat(500)}`, true]));
  assert.ok((await asked({ options: many })).join().length < 300);
});
