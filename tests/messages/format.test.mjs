// How messages become text: values, plurals, lists, shares, titles, and another locale.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LANGUAGES } from "../../www/messages/languages.js";
import { Messages } from "../../www/messages/messages.js";

describe("Messages", () => {
  it("chooses the plural form and writes numbers as the language does", () => {
    const { message } = new Messages();
    assert.equal(message("count.words", { n: 1 }), "1 word");
    assert.equal(message("count.words", { n: 0 }), "0 words");
    assert.equal(message("count.words", { n: 12345 }), "12,345 words");
  });

  it("names the two texts by their titles", () => {
    const { message, nameTexts } = new Messages();
    assert.equal(message("side.before"), "Before");
    nameTexts({ before: "June", after: "September" });
    assert.equal(
      message("summary.kept", { first: "92%", second: "88%" }),
      "92% of June and 88% of September are unchanged.",
    );
  });

  it("distinguishes equal titles, and names a text without a title by its side", () => {
    const { message, nameTexts } = new Messages();
    nameTexts({ before: "Statement", after: "Statement" });
    assert.equal(message("side.before"), "Statement (before)");
    assert.equal(message("side.after"), "Statement (after)");
    nameTexts({ before: "", after: "Statement" });
    assert.equal(message("side.before"), "Before");
    nameTexts({ before: "After", after: "" });
    assert.equal(message("side.after"), "After (after)");
  });

  it("keeps values as they are: braces and dollar signs in them are not placeholders", () => {
    const { message } = new Messages();
    assert.equal(
      message("summary.empty", { side: "{before} $& $1" }),
      "{before} $& $1 is empty. Add a text to compare.",
    );
  });

  it("isolates a title from right to left, and removes directional controls from values", () => {
    const { message, nameTexts } = new Messages();
    nameTexts({ before: "\u202eעברית", after: "After" });
    assert.equal(message("side.before"), "\u2068עברית\u2069");
    assert.equal(message("summary.empty", { side: "a\u202eb" }), "ab is empty. Add a text to compare.");
  });

  it("writes 0% and 100% only for nothing and everything", () => {
    const { formatPercent } = new Messages();
    assert.deepEqual([0, 0.001, 0.5, 0.999, 1].map(formatPercent), [
      "0%",
      "less than 1%",
      "50%",
      "more than 99%",
      "100%",
    ]);
  });

  it("joins lists", () => {
    assert.equal(new Messages().formatList(["a", "b", "c"]), "a, b, and c");
  });

  it("keeps what one instance registers and names from the others", () => {
    const [one, other] = [new Messages(), new Messages()];
    one.register({ "key.tab": "Tab" });
    one.nameTexts({ before: "June", after: "July" });
    assert.equal(one.message("key.tab"), "Tab");
    assert.equal(other.message("key.tab"), "");
    assert.equal(other.message("side.before"), "Before");
  });

  it("uses a translation, with the plurals and numbers of its locale, and English where it lacks a key", () => {
    const { message, formatList, formatPercent, setLocale } = new Messages();
    setLocale("pl", { "count.words": { one: "{n} słowo", few: "{n} słowa", many: "{n} słów" } });
    assert.equal(message("count.words", { n: 1 }), "1 słowo");
    assert.equal(message("count.words", { n: 3 }), "3 słowa");
    assert.equal(message("count.words", { n: 5 }), "5 słów");
    assert.equal(message("step.next"), "Next change");
    assert.equal(formatList(["a", "b"]), "a i b");
    setLocale("de", {});
    assert.equal(message("count.words", { n: 12345 }), "12.345 words");
    assert.equal(formatPercent(0.5), "50\u00a0%");
  });

  it("has the six plural forms of Arabic, and isolates Latin values there", async () => {
    const { message, setLocale, nameTexts } = new Messages();
    setLocale("ar", await LANGUAGES.ar.load());
    assert.deepEqual(
      [0, 1, 2, 3, 11, 100].map((n) => message("count.words", { n })),
      ["0 كلمة", "كلمة واحدة", "كلمتان", "3 كلمات", "11 كلمة", "100 كلمة"],
    );
    assert.equal(message("summary.removed", { n: 2 }), "حذف كلمتين");
    nameTexts({ before: "June", after: "بيان سبتمبر" });
    assert.equal(message("side.before"), "\u2068June\u2069");
    assert.equal(message("side.after"), "بيان سبتمبر");
    assert.equal(message("list.paragraph", { n: 3 }), "الفقرة 3");
    assert.equal(message("failure.detail", { why: "TypeError" }), "يقول المتصفح: \u2068TypeError\u2069");
  });

  it("joins sentences without a space where the language has none", async () => {
    const messages = new Messages();
    assert.equal(messages.joinSentences("One.", "", "Two."), "One. Two.");
    messages.setLocale("zh-Hans", await LANGUAGES["zh-Hans"].load());
    assert.equal(messages.joinSentences("一。", "", "二。"), "一。二。");
    assert.equal(messages.formatList(["甲", "乙", "丙"]), "甲、乙和丙");
    messages.setLocale("en", {});
    assert.equal(messages.joinSentences("One.", "Two."), "One. Two.");
    assert.equal(messages.direction, "ltr");
  });
});
