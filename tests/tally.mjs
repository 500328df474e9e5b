// Reads the output of test runners from a file: libtest and wasm-bindgen-test, Node.js, Playwright. Prints how many tests passed, and
// fails if none did; with --every-file also if a file of tests ran none.
//
//     node tally.mjs file [--every-file]

import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

const PASSED = [/^test result: ok\. (\d+) passed/, /^(?:ℹ|#) pass (\d+)$/, /^ +(\d+) passed \(/];
/** These are for WebAssembly only. */
const NOT_HERE = /^tests\/(?:wasm|browser)\.rs$/;

let passed = 0;
let running = "";
/** @type {string[]} */
const idle = [];
for (const line of stripVTControlCharacters(readFileSync(process.argv[2] ?? "", "utf8")).split("\n")) {
  for (const pattern of PASSED) passed += Number(pattern.exec(line)?.[1] ?? 0);
  // For a file without tests, Cargo reports that none passed, but Node.js counts the file as passed.
  running = /^ +Running (?:unittests )?(\S+)/.exec(line)?.[1] ?? running;
  if (/^test result: ok\. 0 passed/.test(line) && running !== "" && !NOT_HERE.test(running)) idle.push(running);
  const file = /^✔ (.*\.test\.mjs) \(/.exec(line)?.[1];
  if (file !== undefined) idle.push(file);
}
if (passed === 0) console.error("no test ran");
const isIdle = process.argv[3] === "--every-file" && idle.length > 0;
if (isIdle) console.error(`no test ran from: ${idle.join(", ")}`);
if (passed === 0 || isIdle) process.exit(1);
console.log(passed);
