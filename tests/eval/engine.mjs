#!/usr/bin/env node
/**
 * Answers comparisons and series over a line protocol: JSON Lines in, one answer a line out, in order.
 *
 *     node tests/eval/engine.mjs < pairs.jsonl > answers.jsonl
 *
 * It uses the release module of the page, with the page's default options. A pair has `id`, `before` and `after`, or `id`, `report` and
 * `sources`, each with a `text`. An answer has `id`, `ms` (the time for comparing and reading the result) and the lists of `answers.mjs`.
 * A series has `id` and `texts`, and its answer the lists of `series-answers.mjs`.
 */

import { once } from "node:events";
import { answer, answerOfSources } from "./answers.mjs";
import { lines } from "./lines.mjs";
import { loadModule, NotBuilt } from "./module.mjs";
import { seriesAnswer } from "./series-answers.mjs";

/** An invalid line of input. The message names its number. */
class BadLine extends Error {}

/**
 * @param {string} line
 * @param {number} number
 * @returns {{ id: unknown, before: string, after: string }
 *   | { id: unknown, report: string, sources: { text: string }[] }
 *   | { id: unknown, texts: string[] }}
 */
function readTask(line, number) {
  /** @type {any} */
  let pair;
  try {
    pair = JSON.parse(line);
  } catch (error) {
    throw new BadLine(`line ${number} is not JSON: ${/** @type {Error} */ (error).message}`);
  }
  if (pair === null || typeof pair !== "object" || pair.id === undefined) {
    throw new BadLine(`line ${number} is not a pair: it needs "id", "before" and "after", or "report" and "sources"`);
  }
  if ("sources" in pair) {
    const texts = [pair.report, ...pair.sources.map((/** @type {any} */ source) => source.text)];
    if (texts.some((text) => typeof text !== "string"))
      throw new BadLine(`line ${number}: every text must be a string`);
    return pair;
  }
  if (Array.isArray(pair.texts)) {
    if (pair.texts.some((/** @type {unknown} */ text) => typeof text !== "string"))
      throw new BadLine(`line ${number}: every text must be a string`);
    return pair;
  }
  for (const side of ["before", "after"]) {
    if (typeof pair[side] !== "string") throw new BadLine(`line ${number}: "${side}" must be a string`);
  }
  return pair;
}

async function main() {
  const { compare, Checker, series } = await loadModule();
  /** @param {ReturnType<typeof readTask>} task */
  const answerTo = (task) => {
    if ("texts" in task) return seriesAnswer(series(task.texts, {}), task.texts.length);
    if ("sources" in task) return answerOfSources(task, Checker);
    return answer(compare(task.before, task.after, { passages: true, quotations: true }));
  };
  let number = 0;
  for await (const line of lines(process.stdin.setEncoding("utf8"))) {
    number += 1;
    if (line.trim() === "") continue;
    const task = readTask(line, number);
    const start = performance.now();
    const lists = answerTo(task);
    const ms = performance.now() - start;
    if (!process.stdout.write(`${JSON.stringify({ id: task.id, ms, ...lists })}\n`))
      await once(process.stdout, "drain");
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof NotBuilt || error instanceof BadLine)) throw error;
  console.error(`engine.mjs: ${error.message}`);
  process.exitCode = 1;
}
