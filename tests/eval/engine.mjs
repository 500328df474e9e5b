#!/usr/bin/env node
/**
 * The engine behind the line protocol of ../shared/eval: JSON Lines in, one answer a line out, in order.
 *
 *     node tests/eval/engine.mjs < pairs.jsonl > answers.jsonl
 *
 * It drives the release module that the page ships, with what the page asks of it before a reader changes an option. A pair has `id`,
 * `before` and `after`; an answer has `id`, `ms` (comparing and reading the result) and the lists of `answers.mjs`.
 */

import { once } from "node:events";
import { answer } from "./answers.mjs";
import { lines } from "./lines.mjs";
import { loadModule, NotBuilt } from "./module.mjs";

/** What was given cannot be compared: said with the number of the line. */
class BadLine extends Error {}

/**
 * @param {string} line
 * @param {number} number
 * @returns {{ id: unknown, before: string, after: string }}
 */
function readPair(line, number) {
  /** @type {any} */
  let pair;
  try {
    pair = JSON.parse(line);
  } catch (error) {
    throw new BadLine(`line ${number} is not JSON: ${/** @type {Error} */ (error).message}`);
  }
  if (pair === null || typeof pair !== "object" || pair.id === undefined) {
    throw new BadLine(`line ${number} is no pair: it needs "id", "before" and "after"`);
  }
  for (const side of ["before", "after"]) {
    if (typeof pair[side] !== "string") throw new BadLine(`line ${number}: "${side}" must be a string`);
  }
  return pair;
}

async function main() {
  const { compare } = await loadModule();
  let number = 0;
  for await (const line of lines(process.stdin.setEncoding("utf8"))) {
    number += 1;
    if (line.trim() === "") continue;
    const { id, before, after } = readPair(line, number);
    const start = performance.now();
    const lists = answer(compare(before, after, { passages: true, quotations: true }));
    const ms = performance.now() - start;
    if (!process.stdout.write(`${JSON.stringify({ id, ms, ...lists })}\n`)) await once(process.stdout, "drain");
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof NotBuilt || error instanceof BadLine)) throw error;
  console.error(`engine.mjs: ${error.message}`);
  process.exitCode = 1;
}
