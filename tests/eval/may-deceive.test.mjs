// The element requests a search for deceptive characters wherever that search finds some.

import assert from "node:assert/strict";
import test from "node:test";
import { mayDeceive } from "../../www/element/panels/may-deceive.js";
import { PLAIN } from "../../www/element/shadow-view.js";
import { loadModule } from "./module.mjs";

const { compare } = await loadModule();

/** Words in a comparison: few enough that the engine lists every place. */
const BATCH = 400;

/**
 * Returns the words that contain deceptive characters. Each word is compared as a separate paragraph.
 * @param {readonly string[]} words
 */
function deceptiveOf(words) {
  /** @type {string[]} */
  const found = [];
  for (let from = 0; from < words.length; from += BATCH) {
    const some = words.slice(from, from + BATCH);
    const { deceptive } = compare(some.join("\n\n"), "", { deceptive: true });
    assert.ok(deceptive !== null);
    const { places } = deceptive.before;
    let start = 0;
    const starts = new Set(Array.from({ length: places.length / 5 }, (_, row) => places[row * 5] ?? 0));
    for (const word of some) {
      for (let at = start; at < start + word.length; at += 1) {
        if (!starts.has(at)) continue;
        found.push(word);
        break;
      }
      start += word.length + 2;
    }
  }
  return found;
}

/** Letters of many scripts, digits and signs. Every character is tested beside each of them. */
const NEIGHBOURS = ["", "a", "я", "ω", "木", "の", "한", "ש", "م", "क", "ไ", "1", "👩", "-"];

/** All characters except paragraph separators and surrogates. */
const CHARACTERS = Array.from({ length: 0x11_0000 }, (_, code) => code)
  .filter((code) => (code < 0xd800 || code > 0xdfff) && ![0x0a, 0x0d, 0x85, 0x2028, 0x2029].includes(code))
  // A part of the planes of ideographs, and of those without any characters, is enough.
  .filter((code) => code < 0x2_1000 || (code >= 0x2_f800 && code < 0x2_fb00) || (code >= 0xe_0000 && code < 0xe_0200))
  .map((code) => String.fromCodePoint(code));

test("a text for which no search is requested has no deceptive character, beside any other", () => {
  let deceptive = 0;
  for (const neighbour of NEIGHBOURS) {
    for (const word of deceptiveOf(CHARACTERS.map((character) => `${neighbour}${character}${neighbour}`))) {
      assert.ok(mayDeceive(word), JSON.stringify(word));
      deceptive += 1;
    }
  }
  assert.ok(deceptive > 50_000, `${deceptive} words deceive`);
});

test("letters that are not examined closely are not deceptive beside each other", () => {
  const plain = CHARACTERS.filter((character) => PLAIN.test(character));
  assert.ok(plain.length > 500);
  assert.deepEqual(deceptiveOf(plain.flatMap((one) => plain.map((other) => one + other))), []);
});

test("no search is requested for texts of one script with common signs and emoji", () => {
  for (const text of [
    "Совет порта закрыт; IT — это другое. “Quoted”, 5 µ",
    "港務局は、ABC社と第2埠頭を開く。 IT기업",
    "הנמל פתוח (12) وقال المتحدث",
    "Ωμέγα · naïve café — 4.50 €",
    "Well done ❤️ 👩‍🚒 👍🏽 1️⃣ 👨‍👩‍👧",
  ]) {
    assert.ok(!mayDeceive(text), text);
  }
});
