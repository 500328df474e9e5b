// Holds the tree to its own rules: small folders, files of one idea, no circles of imports, and arrows that point down.

import assert from "node:assert/strict";
import { dirname } from "node:path";
import { test } from "node:test";
import { projectFiles, read } from "./files.mjs";
import { circles, javascriptImports, rustImports } from "./imports.mjs";

const FILES = projectFiles();
const SCRIPTS = FILES.filter((path) => /^www\/(?!dev\/).*\.js$/.test(path));
const RUST = FILES.filter((path) => /^src\/.*\.rs$/.test(path));

const MAX_FILES_IN_FOLDER = 20;
const MIN_LINES = 30;
const MAX_LINES = 500;

/** A short module is loaded by itself, and says so. */
const LOADED_BY_ITSELF = /loaded by itself|entry point|bundler|side effect/i;

/** Generated tables, and data that is read in one piece. */
const MAY_BE_LONG = /^src\/(?:.*\/)?tables?\/|^src\/.*(?:decompositions|_table)\.rs$|^src\/wasm\/view\.d\.ts$/;

/**
 * The floors of `www`, from the lowest. A module imports from its own folder and from lower floors; folders on one floor do not know each other.
 */
const FLOORS = [
  ["engine"],
  ["model"],
  ["messages"],
  ["view"],
  ["documents", "export"],
  ["page", "element"],
  ["embed", "package"],
];

test("no folder holds more than twenty files", () => {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const path of FILES.filter((name) => /^(?:src|www)\/(?!samples\/)/.test(name))) {
    counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  }
  assert.ok(counts.size > 20);
  assert.deepEqual(
    [...counts].filter(([, count]) => count > MAX_FILES_IN_FOLDER),
    [],
  );
});

test("a file holds one idea, in thirty to five hundred lines", () => {
  const sizes = [...SCRIPTS, ...RUST].map((path) => ({
    path,
    source: read(path),
    lines: read(path).split("\n").length - 1,
  }));
  const short = sizes.filter(({ lines, source }) => lines < MIN_LINES && !LOADED_BY_ITSELF.test(source.slice(0, 600)));
  const long = sizes.filter(({ lines, path }) => lines > MAX_LINES && !MAY_BE_LONG.test(path));
  assert.deepEqual(
    [...short, ...long].map(({ path, lines }) => `${path}: ${lines} lines`),
    [],
  );
});

test("no modules of the page import each other in a circle", () => {
  const graph = javascriptImports(SCRIPTS, true);
  assert.ok([...graph.values()].some((imported) => imported.size > 5));
  assert.deepEqual(circles(graph), []);
});

test("no modules of the crate use each other in a circle", () => {
  const graph = rustImports(RUST);
  assert.ok([...graph.values()].some((imported) => imported.size > 3));
  assert.deepEqual(circles(graph), []);
});

test("a circle is found", () => {
  const graph = new Map([
    ["a", new Set(["b"])],
    ["b", new Set(["c"])],
    ["c", new Set(["b"])],
  ]);
  assert.deepEqual(circles(graph), [["b", "c"]]);
});

test("a folder of www imports from lower floors only", () => {
  /** @param {string} path */
  const folder = (path) => path.split("/")[1] ?? "";
  /** @param {string} path */
  const floor = (path) => FLOORS.findIndex((rooms) => rooms.includes(folder(path)));
  const upward = [...javascriptImports(SCRIPTS, true)].flatMap(([path, imported]) =>
    [...imported]
      .filter((target) => floor(path) >= 0 && folder(target) !== folder(path) && floor(target) >= floor(path))
      .map((target) => `${path} imports ${target}`),
  );
  assert.deepEqual(upward, []);
});

test("the model knows no document", () => {
  const own = SCRIPTS.filter((path) => path.startsWith("www/model/"));
  assert.ok(own.length > 10);
  const code = own.map((path) => ({ path, source: read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "") }));
  assert.deepEqual(
    code
      .filter(({ source }) => /\b(?:document|window|HTMLElement|customElements|addEventListener)\b/.test(source))
      .map(({ path }) => path),
    [],
  );
});
