// The ends of words in scripts without spaces: what the engine hands in from Intl.Segmenter.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findWordEnds, hasUnspacedWords } from "../../www/engine/words.js";
import { loadModule } from "./module.mjs";

/** @param {string} text */
function words(text) {
  const ends = [...(findWordEnds(text, "")?.before ?? [])];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

describe("ends of words in scripts without spaces", () => {
  it("texts of other scripts have none", () => {
    assert.equal(findWordEnds("The port", "порт 항구 ميناء δύο"), null);
    assert.equal(hasUnspacedWords("The port", "порт 항구 ميناء δύο"), false);
    assert.equal(hasUnspacedWords("The port", "港"), true);
  });

  it("what is no string is left to the module to refuse", () => {
    assert.equal(findWordEnds(/** @type {any} */ (7), "港"), null);
  });

  it("words of each script are found", () => {
    assert.ok(words("我们维护世界和平").includes("世界"));
    assert.ok(words("我々は平和を守る").includes("平和"));
    assert.ok(words("รัฐบาลคุ้มครองประชาชน").includes("ประชาชน"));
    assert.ok(words("ລັດຖະບານຈະປົກປ້ອງປະຊາຊົນທຸກຄົນ").length > 1);
    assert.ok(words("សេចក្តីសុខនិងសន្តិភាព").length > 1);
    assert.ok(words("ငြိမ်းချမ်းရေးကိုကာကွယ်သည်").length > 1);
  });

  it("offsets count from the start of the text, across paragraphs and other scripts", () => {
    const text = "Intro.\n\n世界和平 and 世界.\r\n世界";
    const ends = [...(findWordEnds(text, "")?.before ?? [])];
    assert.deepEqual(
      ends,
      [...ends].sort((one, two) => one - two),
    );
    for (const match of text.matchAll(/世界/g)) assert.ok(ends.includes(match.index + 2), `behind ${match.index}`);
  });

  it("a run longer than a piece is cut at a mark, and no surrogate pair is cut", () => {
    const sentence = "我们维护世界和平，促进共同发展。";
    assert.deepEqual(
      words(sentence.repeat(200)).slice(0, 8).join("|"),
      words(sentence.repeat(2)).slice(0, 8).join("|"),
    );
    const pairs = `${"世".repeat(999)}𠮷野家`;
    for (const word of words(pairs)) assert.doesNotMatch(word, /[\ud800-\udbff]$/);
  });

  it("the same text has the same words whether or not its paragraphs were seen before", () => {
    const text = "港は開く。\n港は開く。";
    assert.deepEqual(words(text), words(text));
  });

  it("a comparison counts words, not characters", async () => {
    const { compare } = await loadModule();
    const known = compare("我们维护世界和平。", "我们保护世界和平。");
    assert.equal(known.statistics.before.words, 4);
    assert.deepEqual(known.notices, []);
    const unknown = compare("我们维护世界和平。", "我们保护世界和平。", {}, null);
    assert.equal(unknown.statistics.before.words, 8);
    assert.deepEqual(unknown.notices, [{ kind: "characters-as-words" }]);
  });
});
