// Holds comments, documents and the subjects of commits to plain English (CONTRIBUTING.md, "Style").

import assert from "node:assert/strict";
import { test } from "node:test";
import { git } from "./files.mjs";
import { places, placesIn } from "./style.mjs";

/** The rule for subjects holds after this commit. */
const RULED_SINCE = "4b4b977";
const MAX_SUBJECT = 72;

test("comments and documents are plain English", () => {
  assert.deepEqual(
    places().map(({ path, line, problem, sentence }) => `${path}:${line}: ${problem}: ${sentence}`),
    [],
  );
});

test("a habit is found in each language of the project, and a long sentence", () => {
  const sentence = "What deceives the eye is elsewhere.";
  for (const [path, source] of [
    ["a.rs", `/// ${sentence}\nfn a() {}\n`],
    ["a.js", `/**\n * ${sentence}\n */\n`],
    ["a.mjs", `const a = 1; // ${sentence}\n`],
    ["a.css", `/* ${sentence} */\n`],
    ["a.sh", `# ${sentence}\n`],
    ["a.md", `Text.\n\n- ${sentence}\n`],
  ]) {
    assert.deepEqual(
      placesIn(path ?? "", source ?? "").map((place) => place.sentence),
      [sentence],
      path,
    );
  }
  assert.equal(placesIn("a.md", `${"A word ".repeat(20)}.`).length, 1);
  assert.deepEqual(placesIn("a.md", "What is an alignment?\n\n    What code does\n"), []);
});

test("the subject of a commit has at most 72 characters", (context) => {
  let subjects;
  try {
    subjects = git("log", "--no-merges", "--format=%h %s", `${RULED_SINCE}..HEAD`)
      .split("\n")
      .filter((line) => line !== "");
  } catch {
    context.skip("the history is not here");
    return;
  }
  assert.deepEqual(
    subjects.filter((line) => line.replace(/^\w+ /, "").length > MAX_SUBJECT),
    [],
  );
});
