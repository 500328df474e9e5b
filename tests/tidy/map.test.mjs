// Holds the map in ARCHITECTURE.md against the folders of the tree, and its walks against the files.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { projectFiles, ROOT, read } from "./files.mjs";

const ARCHITECTURE = read("ARCHITECTURE.md");

/** @param {string} title @returns {string} the text of a section */
function section(title) {
  const text = ARCHITECTURE.split(/^## /m).find((part) => part.startsWith(`${title}\n`));
  assert.ok(text !== undefined, `ARCHITECTURE.md has no section "${title}"`);
  return text;
}

test("the map lists every folder of the tree once", () => {
  const rows = [...section("Map").matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell]) => cell ?? "");
  const listed = rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ""));
  const folders = projectFiles().map((path) => dirname(path));
  const actual = [...new Set(folders)].filter((path) => path !== "." && !path.startsWith("."));
  assert.ok(listed.length > 40);
  assert.deepEqual(listed.toSorted(), actual.toSorted());
});

test("the walks name files that exist, and no file twice", () => {
  const walks = section("Three walks").split(/^\*\*/m).slice(1);
  assert.equal(walks.length, 3);
  for (const walk of walks) {
    const paths = [...walk.matchAll(/`((?:src|www|tests)\/[\w./-]+)`/g)].map(([, path]) => path ?? "");
    assert.ok(paths.length > 1);
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(ROOT, path))),
      [],
    );
    assert.equal(new Set(paths).size, paths.length, `a file occurs twice: ${paths}`);
  }
});

test("ARCHITECTURE.md names no file that is gone", () => {
  const paths = [...ARCHITECTURE.matchAll(/`((?:src|www|tests|docs|benches|fuzz)\/[\w./-]+)`/g)].map(
    ([, path]) => path ?? "",
  );
  assert.deepEqual(
    paths.filter((path) => !existsSync(join(ROOT, path))),
    [],
  );
});
