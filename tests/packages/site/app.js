// A small site that uses the package: it compares in a worker and in the page, and shows a comparison.

import { compare, createComparer, rows } from "word-for-word";
import "word-for-word/define";

const BEFORE = "The council kept the rate at 4.75.";
const AFTER = "The council cut the rate to 4.50.";

/** @param {import("word-for-word").Comparison} comparison */
function dropped(comparison) {
  const found = [];
  for (const { kind, beforeStart, beforeEnd } of rows(comparison, "changes")) {
    if (kind === 1) found.push(BEFORE.slice(beforeStart, beforeEnd));
  }
  return found;
}

async function run() {
  const comparison = await compare(BEFORE, AFTER);
  const inPage = createComparer({ worker: false });
  const refused = await compare(BEFORE, AFTER, /** @type {any} */ ({ speed: 1 })).catch((error) => error.message);
  const element = document.querySelector("word-for-word");
  if (element === null) throw new Error("The page has no element.");
  element.beforeText = BEFORE;
  element.afterText = AFTER;
  const shown = await element.compare();
  return {
    dropped: dropped(comparison),
    inPage: dropped(await inPage.compare(BEFORE, AFTER)),
    hunks: (await compare(BEFORE, AFTER, null, { output: "json" })).hunks.length,
    shown: dropped(shown),
    refused,
  };
}

Object.assign(globalThis, { result: run() });
