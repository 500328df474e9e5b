#!/usr/bin/env node
/**
 * Measures accuracy and speed beside other libraries, and writes the tables of `docs/measured.md`.
 *
 *     ./build.sh measure [alignment|quotations|speed]     or node benches/measured/measured.mjs, once the module is built
 *
 * Without a name it writes all tables. Accuracy is the same on every machine; speed is that of the machine, which the table names.
 */

import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { measureCases } from "../measure.mjs";
import { short } from "../report.mjs";
import { measureAlignment } from "./alignment.mjs";
import { measureQuotations } from "./quotations.mjs";

const DOCUMENT = fileURLToPath(new URL("../../docs/measured.md", import.meta.url));
const OURS = "Word for Word";

/** The texts whose comparison is timed: the names are those of `./build.sh bench`. */
const TIMED = ["few-10000", "moved-10000", "heavy-10000", "few-60000"];

/** The versions of the peers. @returns {Promise<Record<string, string>>} */
async function peerVersions() {
  const { dependencies } = JSON.parse(await readFile(new URL("../peers/package.json", import.meta.url), "utf8"));
  return dependencies;
}

/** @param {readonly (readonly string[])[]} lines the first is the header */
function table([header = [], ...lines]) {
  const row = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [row(header), `|${"---|".repeat(header.length)}`, ...lines.map(row)].join("\n");
}

/** Marks the best values of a line, unless all are alike. @param {readonly (number | null)[]} values @param {(value: number) => string} written @param {boolean} least */
function markBest(values, written, least) {
  const known = values.filter((value) => value !== null);
  const best = written(least ? Math.min(...known) : Math.max(...known));
  const differ = new Set(known.map(written)).size > 1;
  return values.map((value) => {
    if (value === null) return "–";
    return differ && written(value) === best ? `**${best}**` : written(value);
  });
}

async function alignmentTable() {
  const pairs = await measureAlignment();
  const versions = await peerVersions();
  const peers = Object.keys(pairs[0]?.scores ?? {});
  const names = peers.map((name) => (name in versions ? `${name} ${versions[name]}` : name));
  const of = (/** @type {(typeof pairs)[number]} */ { scores }) => peers.map((name) => scores[name]);
  const percent = (/** @type {number} */ share) => (share * 100).toFixed(1);
  const mean = peers.map(
    (name) => pairs.reduce((sum, { scores }) => sum + (scores[name]?.kept ?? 0), 0) / pairs.length,
  );
  return [
    "F1 of the words that stay, in percent; the best of a line in bold:",
    "",
    table([
      ["pair", "words", ...names],
      ...pairs.map((pair) => [
        pair.name,
        String(pair.words),
        ...markBest(
          of(pair).map((score) => score?.kept ?? null),
          percent,
          false,
        ),
      ]),
      ["mean", "", ...markBest(mean, percent, false)],
    ]),
    "",
    "F1 of the words in moved passages, in percent, and the places that a reader has to look at:",
    "",
    table([
      ["pair", "places of the editor", ...names],
      ...pairs.map((pair) => [
        pair.name,
        String(pair.places),
        ...of(pair).map((score) => {
          const moved = score?.moved ?? null;
          return `${score?.places}${moved === null ? "" : `, moved ${percent(moved)}`}`;
        }),
      ]),
    ]),
    "",
    ...pairs.map(({ name, what }) => `- ${name}: ${what}`),
  ].join("\n");
}

async function quotationsTable() {
  const { asked, scores } = await measureQuotations();
  const versions = await peerVersions();
  return table([
    ["check", `faithful accepted, of ${asked.faithful}`, `unfaithful accepted, of ${asked.unfaithful}`],
    ...scores.map(({ name, accepted }) => [
      name.replace("fuzzball", `fuzzball ${versions.fuzzball}`),
      String(accepted.faithful),
      String(accepted.unfaithful),
    ]),
  ]);
}

async function speedTable() {
  const versions = await peerVersions();
  const lines = [];
  for (const only of TIMED) {
    const [measured] = await measureCases({ only }, () => {});
    if (measured !== undefined) lines.push(measured);
  }
  const peers = Object.keys(lines[0]?.peers ?? {});
  const { model = "unknown processor" } = cpus()[0] ?? {};
  return [
    `Milliseconds, medians, Node.js ${process.version} on ${model}; the best of a line in bold:`,
    "",
    table([
      [
        "texts",
        OURS,
        ...peers.map((name) => `${name} ${versions[name]}`),
        `${OURS}, with shared passages and quotations`,
      ],
      ...lines.map(({ name, changes, passages, peers: timings }) => [
        name,
        ...markBest([changes.median, ...peers.map((peer) => timings[peer]?.median ?? null)], short, true),
        short(passages.median),
      ]),
    ]),
  ].join("\n");
}

const TABLES = { alignment: alignmentTable, quotations: quotationsTable, speed: speedTable };

/**
 * Replaces a table of the document.
 * @param {string} document
 * @param {string} name
 * @param {string} written
 */
export function replaceTable(document, name, written) {
  const [start, end] = [`<!-- table ${name} -->\n`, "<!-- end -->"];
  const from = document.indexOf(start);
  const to = document.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`docs/measured.md has no place for the table ${name}.`);
  return `${document.slice(0, from + start.length)}\n${written}\n\n${document.slice(to)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const chosen = process.argv[2];
  const names = /** @type {(keyof typeof TABLES)[]} */ (Object.keys(TABLES));
  if (chosen !== undefined && !names.some((name) => name === chosen)) {
    throw new Error(`There is no table "${chosen}". There are ${names.join(", ")}.`);
  }
  for (const name of names) {
    if (chosen !== undefined && name !== chosen) continue;
    const written = await TABLES[name]();
    await writeFile(DOCUMENT, replaceTable(await readFile(DOCUMENT, "utf8"), name, written));
    console.log(`${name}\n\n${written}\n`);
  }
}
