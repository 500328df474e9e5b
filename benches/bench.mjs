#!/usr/bin/env node
/**
 * Compares the speed of Word for Word with that of widely used libraries: one process, the same texts, medians and ratios.
 *
 *     ./build.sh bench              or node benches/bench.mjs, once the module is built and benches/peers installed
 *         --quick                   short texts and few runs: half a minute
 *         --only NAME               only the cases whose names begin with NAME: few-10000, moved, growth
 *         --chromium                the same in Chromium instead of Node.js
 *         --json                    the figures as JSON instead of a report
 */

import { access } from "node:fs/promises";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { cases } from "./cases.mjs";
import { MODULE } from "./ours.mjs";
import * as report from "./report.mjs";
import { measureSizes } from "./sizes.mjs";

/** Words a side for which the module's memory is measured. */
const MEMORY_WORDS = 1_000_000;

/** An error that the user can fix. It is printed without a stack trace. */
class Refused extends Error {}

function readArguments() {
  const options = /** @type {const} */ ({
    quick: { type: "boolean", default: false },
    only: { type: "string" },
    chromium: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  });
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Refused(
      `${/** @type {Error} */ (error).message}. Known are --quick, --only NAME, --chromium and --json.`,
    );
  }
}

async function checkReady() {
  await access(MODULE).catch(() => {
    throw new Refused("The module is not built: there is no www/pkg/word_for_word_bg.wasm. Run ./build.sh first.");
  });
  try {
    return await import("./peers/peers.mjs");
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new Refused("The libraries to compare with are not installed. Run npm ci in benches/peers first.");
  }
}

/**
 * @param {import("./measure.mjs").Choice} choice
 * @param {boolean} chromium
 * @param {(measured: import("./measure.mjs").Measured) => void} each
 */
async function measure(choice, chromium, each) {
  const memoryWords = choice.quick || choice.only !== undefined ? null : MEMORY_WORDS;
  if (chromium) {
    const { measureInChromium } = await import("./chromium.mjs");
    return measureInChromium(choice, each, memoryWords);
  }
  const { measureCases, measureMemory } = await import("./measure.mjs");
  const measured = await measureCases(choice, each);
  const use = memoryWords === null ? null : await measureMemory(memoryWords);
  return { measured, use, where: `Node.js ${process.version}` };
}

async function main() {
  const { quick, only, chromium, json } = readArguments();
  const { PEERS } = await checkReady();
  const choice = { quick, only };
  const total = cases(choice).length;
  if (total === 0) {
    throw new Refused(
      `No case is named "${only}". There are ${cases()
        .map(({ name }) => name)
        .join(", ")}.`,
    );
  }
  let done = 0;
  const { measured, use, where } = await measure(choice, chromium, ({ name }) => {
    done += 1;
    console.error(`${done} of ${total}: ${name}`);
  });
  const sizes = only === undefined ? await measureSizes() : null;
  if (json) {
    console.log(JSON.stringify({ where, measured, memory: use, sizes }, null, 2));
    return;
  }
  const remarks = [...report.growth(measured), ...report.passages(measured)];
  if (use !== null) remarks.push(report.memory(use));
  if (sizes !== null) remarks.push(report.sizes(sizes));
  const parts = [
    `${where}, ${cpus()[0]?.model ?? "unknown processor"}`,
    report.comparisonTable(measured, PEERS),
    report.stagesTable(measured),
    remarks.join("\n"),
  ];
  console.log(parts.filter((part) => part !== "").join("\n\n"));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
}
