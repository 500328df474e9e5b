/**
 * Writes the measurements as a report in plain text.
 */

import { describeKind } from "./cases.mjs";

/** @typedef {import("./measure.mjs").Measured} Measured */
/** @typedef {import("./measure.mjs").Timing} Timing */
/** @typedef {import("./measure.mjs").MemoryUse} MemoryUse */
/** @typedef {import("./cases.mjs").Kind} Kind */

/** Rounds to three digits, the precision of these medians. @param {number} value */
export function short(value) {
  if (value >= 100) return whole(value);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** @param {number} value */
function whole(value) {
  return Math.round(value).toLocaleString("en-GB");
}

/**
 * Aligns columns: the first to the left, the others to the right.
 * @param {readonly (readonly string[])[]} lines
 */
function columns(lines) {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  return lines
    .map((line) =>
      line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
    )
    .map((cells) => cells.join("  ").trimEnd())
    .join("\n");
}

/**
 * @param {readonly Measured[]} all
 * @param {readonly import("./peers/peers.mjs").Contender[]} peers
 */
export function comparisonTable(all, peers) {
  const header = [
    "edits",
    "words",
    "changes",
    "with shared",
    "with passages",
    ...peers.flatMap(({ name }) => [name, "×"]),
  ];
  const lines = all.map(({ kind, words, changes, all: withShared, passages, peers: timings }) => [
    kind,
    whole(words),
    short(changes.median),
    short(withShared.median),
    short(passages.median),
    ...peers.flatMap(({ name }) => {
      const timing = timings[name] ?? null;
      return timing === null ? ["–", ""] : [short(timing.median), short(timing.median / changes.median)];
    }),
  ]);
  const kinds = /** @type {Kind[]} */ ([...new Set(all.map(({ kind }) => kind))]);
  return [
    "Milliseconds, medians; × is how many times longer than our changes.",
    "",
    columns([header, ...lines]),
    "",
    ...kinds.map((kind) => `${kind}: ${describeKind(kind)}.`),
    "changes: ours without shared phrases; with shared: ours with them; with passages: instead with passages and quotations.",
    ...peers.map(({ name, how, limits }) => `${name}: ${how}. Not run (–): ${limits}.`),
  ].join("\n");
}

/** Reports the time of each stage. @param {readonly Measured[]} all */
export function stagesTable(all) {
  const names = [...new Set(all.flatMap(({ all: { stages } }) => Object.keys(stages)))];
  const header = ["edits", "words", ...names, "crossing", "in all"];
  const lines = all.map(({ kind, words, all: { stages, rest, median } }) => [
    kind,
    whole(words),
    ...names.map((name) => short(stages[name] ?? 0)),
    short(rest),
    short(median),
  ]);
  return [
    "Our stages, milliseconds, medians, with shared phrases.",
    "",
    columns([header, ...lines]),
    "",
    "crossing: what no stage accounts for, which is the texts' way into the module and the result's way out.",
  ].join("\n");
}

/** Reports the ratios between the times of different lengths. @param {readonly Measured[]} all */
export function growth(all) {
  /** @param {string} name */
  const find = (name) => all.find((measured) => measured.name === name);
  /** @type {[string, string, string][]} */
  const pairs = [
    ["growth-1000000", "growth-100000", "1,000,000 words against 100,000, 1 % replaced"],
    ["unrelated-100000", "growth-100000", "unrelated texts of 100,000 words against related ones"],
  ];
  return pairs.flatMap(([name, base, what]) => {
    const [longer, shorter] = [find(name), find(base)];
    if (longer === undefined || shorter === undefined) return [];
    const [changes, withShared] = [
      longer.changes.median / shorter.changes.median,
      longer.all.median / shorter.all.median,
    ];
    return [`${what}: ${short(changes)} times (with shared phrases ${short(withShared)})`];
  });
}

/** Reports the times of passages and quotations, beside those of the changes of the same texts. @param {readonly Measured[]} all */
export function passages(all) {
  return all
    .filter(({ words }) => words === 100_000)
    .map(({ kind, words, changes, passages: { stages } }) => {
      const { passages: taken = 0, align = 0 } = stages;
      const times = `${short(taken / changes.median)} times their changes, ${short(taken / align)} times their alignment alone`;
      return `Passages and quotations of ${whole(words)} words, ${describeKind(kind)}: ${short(taken)} ms, ${times}`;
    });
}

/** @param {MemoryUse} use */
export function memory({ words, changes, all, texts }) {
  /** @param {number} bytes */
  const megabytes = (bytes) => `${whole(bytes / 1e6)} MB`;
  return (
    `Memory of the module, ${whole(words)} words a side (${megabytes(texts)} of letters): ` +
    `${megabytes(changes)}, with shared phrases ${megabytes(all)}`
  );
}

/** @param {Awaited<ReturnType<typeof import("./sizes.mjs").measureSizes>>} bytes */
export function sizes({ module, first, page }) {
  /** @param {number} size */
  const kilobytes = (size) => `${(size / 1000).toFixed(1)} kB`;
  return `Brotli, quality 11: module ${kilobytes(module)}, of which the page first loads a build of ${kilobytes(first)}; the rest of its first load ${kilobytes(page)}`;
}
