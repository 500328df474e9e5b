// The engine as a process answers each line of input, and reports the lines that it cannot answer.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";

const ENGINE = fileURLToPath(new URL("engine.mjs", import.meta.url));

/** @import { Pair } from "./answers.mjs" */
/** @typedef {{ id: unknown, ms: number, equal: Pair[], moved: Pair[], passages: Pair[], quotes: unknown[] }} Answer */

/**
 * @param {string | readonly Buffer[]} input a string, or what arrives piece by piece
 * @param {string} [script]
 * @returns {Promise<{ code: number | null, answers: Answer[], complaint: string }>}
 */
function run(input, script = ENGINE) {
  const child = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "pipe"] });
  let output = "";
  let complaint = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    complaint += text;
  });
  // A process that has failed stops reading. Its output and exit code are checked instead.
  child.stdin.on("error", () => {});
  for (const part of typeof input === "string" ? [input] : input) child.stdin.write(part);
  child.stdin.end();
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      const answers = output
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line));
      resolve({ code, answers, complaint });
    });
  });
}

/** @param {readonly { id: unknown, before: string, after: string }[]} pairs */
async function answersTo(pairs) {
  const { code, answers, complaint } = await run(pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(""));
  assert.equal(complaint, "");
  assert.equal(code, 0);
  assert.deepEqual(
    answers.map(({ id }) => id),
    pairs.map(({ id }) => id),
  );
  return answers;
}

/** @param {string} before @param {string} after */
async function answerTo(before, after) {
  const [answer] = await answersTo([{ id: "one", before, after }]);
  return /** @type {Answer} */ (answer);
}

/** Returns the words of the pairs. @param {Pair[]} pairs @param {string} before @param {string} after */
function inLetters(pairs, before, after) {
  return pairs.map(([from, to, start, end]) => [before.slice(from, to), after.slice(start, end)]);
}

describe("the answer to a report with sources", () => {
  it("has passages with their source, and quotations with the verdict of every source", async () => {
    const sources = [
      { id: "a", title: "A", text: "The bridge opens in May, the mayor said." },
      { id: "b", title: "B", text: "The bridge opens in June, the mayor said." },
    ];
    const report = "The mayor said: “The bridge opens in June.”";
    const { code, answers, complaint } = await run(`${JSON.stringify({ id: 1, report, sources })}\n`);
    assert.equal(complaint, "");
    assert.equal(code, 0);
    const start = report.indexOf("The bridge");
    assert.deepEqual(answers[0]?.quotes, [
      [start, report.indexOf("”"), "verbatim", 1, [[0, 24, 1]], ["altered", "verbatim"]],
    ]);
    // "The mayor said" ends the first source, and is no passage together with the start of the second.
    assert.deepEqual(answers[0]?.passages, [[1, 0, 24, start, report.indexOf(".")]]);
  });

  it("is refused for a source without a text", async () => {
    const { code, complaint } = await run(`${JSON.stringify({ id: 1, report: "", sources: [{ id: "a" }] })}\n`);
    assert.equal(code, 1);
    assert.match(complaint, /line 1: every text must be a string/);
  });
});

describe("the answer", () => {
  const OPENING = "The committee decided to keep its rate where it was, and gave two reasons for it.";
  const CLOSING = "Household spending has been rising at a moderate pace since the early spring.";

  it("has equal spans, in order and with the offsets of both texts", async () => {
    const before = "The bank said that growth was weak.";
    const after = "Yesterday the bank said that growth was strong.";
    const { equal, ms } = await answerTo(before, after);
    assert.ok(ms > 0);
    // The capital of a sentence's first word is form.
    for (const [one, other] of inLetters(equal, before, after)) assert.equal(one?.toLowerCase(), other?.toLowerCase());
    const kept = inLetters(equal, before, after)
      .map(([one]) => one)
      .join("");
    assert.ok(kept.includes("bank said that growth was"), kept);
    assert.ok(!/weak|strong|Yesterday/.test(kept), kept);
    assert.deepEqual(
      equal,
      [...equal].sort((one, other) => one[0] - other[0]),
    );
  });

  it("has moved spans, divided at edits inside them", async () => {
    const between = "Grain shipments through the northern harbour fell sharply, and nobody expects them back soon.";
    const before = `${OPENING}\n\n${between}\n\n${CLOSING}\n`;
    const after = `${CLOSING.replace("moderate", "brisk")}\n\n${OPENING}\n\n${between}\n`;
    const { equal, moved } = await answerTo(before, after);
    assert.deepEqual(
      inLetters(moved, before, after).map((pair) => pair.map((text) => text?.trim())),
      ["Household spending has been rising at a", "pace since the early spring."].map((text) => [text, text]),
    );
    assert.ok(inLetters(equal, before, after).some(([one]) => one?.includes(OPENING) && one.includes(between)));
  });

  it("has a passage that occurs in another place", async () => {
    const before = `${OPENING}\n\n${CLOSING}\n`;
    const after = `${CLOSING}\n\n${OPENING}\n`;
    const { passages, quotes } = await answerTo(before, after);
    const shared = inLetters(passages, before, after);
    for (const sentence of [OPENING, CLOSING]) {
      const words = sentence.replace(/\.$/, "");
      assert.ok(
        shared.some(([one, other]) => one?.includes(words) && other?.includes(words)),
        `${words}: ${JSON.stringify(shared)}`,
      );
    }
    assert.deepEqual(quotes, []);
  });

  it("has a passage for each of its occurrences in the text after", async () => {
    const twice = `${CLOSING}\n\nNothing else was said of prices.\n\n${CLOSING}\n`;
    const once = `${CLOSING}\n`;
    const starts = [0, twice.lastIndexOf(CLOSING)];
    const { passages: inTwo } = await answerTo(once, twice);
    assert.deepEqual(
      inTwo.map(([before, , after]) => [before, after]),
      starts.map((start) => [0, start]),
    );
    const { passages: inOne } = await answerTo(twice, once);
    assert.equal(inOne.length, 1);
    assert.ok(starts.includes(/** @type {Pair} */ (inOne[0])[0]));
  });

  it("counts UTF-16 code units beyond the basic plane", async () => {
    const shared = "rocket engines burned for seventy seconds";
    const before = `🚀🚀 𝔘nited ${shared}.`;
    const after = `🛰 ${shared}!`;
    const { equal, passages } = await answerTo(before, after);
    assert.ok(inLetters(equal, before, after).some(([one, other]) => one?.includes(shared) && other?.includes(shared)));
    assert.ok(inLetters(passages, before, after).some(([one, other]) => one === shared && other === shared));
  });

  it("has empty lists for empty texts", async () => {
    const { equal, moved, passages, quotes } = await answerTo("", "");
    assert.deepEqual({ equal, moved, passages, quotes }, { equal: [], moved: [], passages: [], quotes: [] });
  });
});

describe("the lines", () => {
  it("are answered in order, with their ids, however many there are", async () => {
    const pairs = Array.from({ length: 500 }, (_, n) => ({
      id: n % 2 === 0 ? n : `pair ${n}`,
      before: `Sentence number ${n} stands here. `.repeat(1 + (n % 7)),
      after: `Sentence number ${n} stood here. `.repeat(1 + (n % 7)),
    }));
    const answers = await answersTo(pairs);
    for (const [n, { equal }] of answers.entries()) {
      assert.ok(equal.length > 0);
      assert.ok(equal.every((pair) => pair[1] <= (pairs[n]?.before.length ?? 0)));
    }
  });

  it("may be split anywhere into chunks, and the last may lack its line feed", async () => {
    const bytes = Buffer.from(
      '{"id":1,"before":"naïve 🚀 words","after":"naïve 🚀 words"}\n\n{"id":2,"before":"","after":"x"}',
    );
    const { code, answers } = await run([...bytes].map((byte) => Buffer.of(byte)));
    assert.equal(code, 0);
    assert.deepEqual(
      answers.map(({ id }) => id),
      [1, 2],
    );
    assert.equal(answers[0]?.equal.at(-1)?.[1], "naïve 🚀 words".length);
  });

  it("end only at line feeds, not at the line separators that JSON allows", async () => {
    const text = "one\u2028two\u2029three\u0085four";
    const { code, answers } = await run(`{"id":1,"before":"${text}","after":"${text}"}\n`);
    assert.equal(code, 0);
    assert.equal(answers[0]?.equal.at(-1)?.[3], text.length);
  });

  for (const [what, line, said] of [
    ["no JSON", '{"id": 2, "before": ', /line 2 is not JSON/],
    ["a pair without an id", '{"before": "", "after": ""}', /line 2 is not a pair: it needs "id"/],
    ["no object", "null", /line 2 is not a pair/],
    ["a pair with one text", '{"id": 2, "before": "x"}', /line 2: "after" must be a string/],
    ["a text that is a number", '{"id": 2, "before": 7, "after": ""}', /line 2: "before" must be a string/],
  ]) {
    it(`end with a plain word at ${what}; what came before is answered`, async () => {
      const good = '{"id":1,"before":"a","after":"a"}';
      const { code, answers, complaint } = await run(`${good}\n${line}\n${good}\n`);
      assert.equal(code, 1);
      assert.equal(answers.length, 1);
      assert.match(complaint, /** @type {RegExp} */ (said));
      assert.doesNotMatch(complaint, /\n\s+at /, "a stack trace helps nobody here");
    });
  }
});

it("without a built module the error names the command to run", async () => {
  const folder = await mkdtemp(join(tmpdir(), "word-for-word-"));
  try {
    const from = fileURLToPath(new URL("../..", import.meta.url));
    for (const part of ["tests/eval", "www/engine", "www/model", "www/package.json"]) {
      await cp(join(from, part), join(folder, part), { recursive: true });
    }
    const { code, answers, complaint } = await run("", join(folder, "tests/eval/engine.mjs"));
    assert.equal(code, 1);
    assert.deepEqual(answers, []);
    assert.match(complaint, /not built.*\.\/build\.sh/);
    assert.doesNotMatch(complaint, /\n\s+at /);
  } finally {
    await rm(folder, { recursive: true });
  }
});
