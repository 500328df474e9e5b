/**
 * Names the habits of language that this project avoids, and finds them in prose. CONTRIBUTING.md lists what to write instead.
 *
 *     node tests/tidy/style.mjs [path ...]     prints each place, for the files or folders named or for the whole project
 */

import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { proseOf, sentencesOf, wordsIn } from "./comments.mjs";
import { projectFiles, read } from "./files.mjs";

/** A sentence this long needs a second reading. */
const MAX_WORDS = 30;

/** @type {[RegExp, string][]} a habit, and what to do about it */
const HABITS = [
  [
    /^(?:What|Whoever|Whatever|Whichever|That which|He who|Who) (?!.*\?$)/,
    "name the subject instead of a relative clause",
  ],
  [/^(?:Hardly|Hence|Thus|Herein|Nor|Neither) /, "start with the subject"],
  [
    /\b(?:stands?|stood|standing) (?:in|at|on|there|beside|alone|behind|between|again|once|for itself|elsewhere|under)\b/i,
    "write is, occurs, appears",
  ],
  [/\blooks? away from\b/i, "write ignores"],
  [/\b(?:heed|heeds|heeded|heeding)\b/i, "write handle, obey"],
  [/\b(?:anew|whither|whence|thereof|therein|wherein|hence|lest)\b/i, "use a present-day word"],
  [/\b(?:is|are|was|were|be|been) (?:told|wanted|at hand)\b/i, "write reported, needed, available"],
  [/\btells? (?:of|whether|what|that|nobody|apart)\b/i, "write reports, shows, distinguishes"],
  [/\bhardly\b/i, "write rarely, barely, almost never"],
  [/[a-z] alone[,.;:]/, "write only, before the noun"],
  [/\bno harm\b/i, "say why it is safe"],
  [/;.*;/, "split the chain of semicolons"],
];

/** @typedef {{ path: string, line: number, problem: string, sentence: string }} Place */

/** Documents of record, whose wording is not changed afterwards. */
const EXEMPT = /^LICENSE|^tests\/(?:eval\/annotated|conformance)\/|package-lock\.json$|^www\/samples\//;

/** @param {string} path @param {string} source @returns {Place[]} */
export function placesIn(path, source) {
  return proseOf(path, source).flatMap(({ line, text }) =>
    sentencesOf(text).flatMap((sentence) => problemsOf(sentence).map((problem) => ({ path, line, problem, sentence }))),
  );
}

/** @param {string} sentence @returns {string[]} */
function problemsOf(sentence) {
  const problems = HABITS.filter(([habit]) => habit.test(sentence)).map(([, advice]) => advice);
  const words = wordsIn(sentence);
  return words > MAX_WORDS ? [...problems, `${words} words: split it`] : problems;
}

/** @param {string[]} [below] files or folders; all by default @returns {Place[]} */
export function places(below = [""]) {
  return projectFiles()
    .filter((path) => !EXEMPT.test(path) && below.some((start) => path.startsWith(start)))
    .flatMap((path) => placesIn(path, read(path)));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const found = places(argv.length > 2 ? argv.slice(2) : undefined);
  for (const { path, line, problem, sentence } of found) console.log(`${path}:${line}: ${problem}: ${sentence}`);
  console.log(`${found.length} places`);
}
